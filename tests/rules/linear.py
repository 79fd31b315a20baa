"""Whether rules read hostile text in linear time."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_QUICK = 0.1
"""Seconds of CPU for all of a text, below which nothing is compared."""


def takes_linear_time(read: Callable[[str], object], text: str) -> bool:
    """Whether ``text`` is read in no time, or a half of it in about twice the time of a quarter.

    A text that is all figures takes the time of its rows. CPU time and several tries, as other
    programs take their turns.
    """
    quarter, half = text[: len(text) // 4], text[: len(text) // 2]
    first = _seconds(read, quarter)
    if first < _QUICK / 2 and _seconds(read, text) < _QUICK:
        return True
    return any(_seconds(read, half) < 3 * _seconds(read, quarter) for _ in range(5))


def _seconds(read: Callable[[str], object], text: str) -> float:
    gc.disable()  # its rounds take the time of all that is in memory
    try:
        begin = time.process_time()
        read(text)
        return time.process_time() - begin
    finally:
        gc.enable()
