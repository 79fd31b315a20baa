"""What a check has found, and how it is guarded."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Status = Literal["fine", "wrong", "note"]
"""``note``: worth knowing, and no fault; an extra that is not installed, say."""

REINSTALL = "pip install --force-reinstall trefakta"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    about: str
    status: Status
    message: str
    mend: str = ""
    """A command or an action that mends what is wrong; of a note, what changes it."""
    seconds: float | None = None
    """How long it took, where that is of interest."""
    section: str = ""


Check = Callable[[], Iterable[Finding]]


def fine(about: str, message: str, *, seconds: float | None = None) -> Finding:
    """Nothing to do."""
    return Finding(about, "fine", message, seconds=seconds)


def wrong(about: str, message: str, *, mend: str) -> Finding:
    """Something that keeps trefakta, or a part of it, from working."""
    return Finding(about, "wrong", message, mend)


def note(about: str, message: str, *, mend: str = "") -> Finding:
    """Worth knowing."""
    return Finding(about, "note", message, mend)


def guarded(section: str, about: str, check: Check) -> Iterator[Finding]:
    """The findings of ``check``; where it raises, whatever it be, a finding that says so."""
    try:
        for finding in check():
            yield replace(finding, section=section)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001  # extensions in Rust raise what is no Exception
        yield replace(_raised(about, error), section=section)


def _raised(about: str, error: BaseException) -> Finding:
    said = str(error) or "no message"
    return wrong(about, f"cannot be examined: {type(error).__name__}: {said}", mend=REINSTALL)


def timed(check: Callable[[], Finding]) -> Finding:
    """What ``check`` finds, with the time that it took."""
    began = time.perf_counter()
    return replace(check(), seconds=time.perf_counter() - began)
