"""Where a word begins and ends, for names that a user listed."""

from __future__ import annotations

import re
from collections.abc import Sequence

WORD = re.compile(r"(?<![^\W_])(?<![^\W_]_)(?<![\u0300-\u036f])\S")
"""The first character of a word or sign, where words are set apart by spaces."""

_JOINED = re.compile(r"[@#]\Z|\w[-‐‑]\Z")
_ADDRESS = re.compile(r"(?:://|www\.|\.[a-z]{2,4}/)\S{0,60}\Z")
_LONGEST_ADDRESS = 70
_GOES_ON = re.compile(r"[^\W_]|[\u0300-\u036f]|[-‐‑_][^\W_]|\.[a-z0-9]")
"""Behind a name: Nordlyset, Nordlys-sjefen, Nordlys_arkiv, Nordlys.no."""


def is_joined(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is the rest of a longer word, a handle or an address."""
    return (
        _JOINED.search(text, max(0, start - 2), start) is not None
        or _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is not None
    )


def word_end(text: str, end: int, suffixes: Sequence[str]) -> int | None:
    """Where the word ends whose name ends at ``end``, one of ``suffixes`` behind it.

    ``None`` where the name is not all of the word.
    """
    for suffix in suffixes:
        last = end + len(suffix)
        if text.startswith(suffix, end) and not _GOES_ON.match(text, last):
            return last
    return None


_SCRIPTS: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("han", "[\u4e00-\u9fff々〆ヶ]"),
        ("katakana", "[ァ-ヺーヴｦ-ﾟ]"),
        ("hiragana", "[ぁ-ゖ]"),
        ("word", r"[^\W_]"),
    )
)
_UNCUT = frozenset({"katakana", "word"})
"""Scripts in which a longer run is another name, whatever words an analyser finds in it."""

_DOTS = frozenset("・･＝=")
"""Between the parts of a foreign name, and between the members of a list."""


def _script(text: str, place: int) -> str:
    char = text[place : place + 1] if place >= 0 else ""
    return next((name for name, pattern in _SCRIPTS if pattern.match(char)), "")


def is_edge(text: str, place: int, tokens: frozenset[int], *, of_person: bool) -> bool:
    """Whether a word may begin or end at ``place``, where none are set apart by spaces.

    オーロラ is no word of オーロラビジョン, and アンナ no name of a person in アンナ・カレーニナ.
    ``tokens`` are the offsets at which tokens begin and end.
    """
    before, after = _script(text, place - 1), _script(text, place)
    if before and before == after:
        return place in tokens and before not in _UNCUT
    if not of_person:
        return True
    if text[place : place + 1] in _DOTS:
        return before not in _UNCUT or _script(text, place + 1) not in _UNCUT
    if place and text[place - 1] in _DOTS:
        return after not in _UNCUT or _script(text, place - 2) not in _UNCUT
    return True
