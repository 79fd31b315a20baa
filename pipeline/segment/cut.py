"""Cutting text that is too long where it hurts least."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

SENTENCE_END = re.compile(
    r"""
    [.!?…] ["'»”’)\]]{0,3} \s+
    | [。．！？｡] [」』）】"”]{0,3}
    """,
    re.VERBOSE,
)
WHITE_SPACE = re.compile(r"\s(?!\s)")

JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
LONGEST_CHARACTER = 64
"""Code points that are gone back over to find the start of what a reader sees as one character."""


def cut(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """Parts of ``text[start:end]`` of at most ``longest`` code points, which cover it in order.

    They end after a sentence where one ends in the second half of a part, else after white space,
    else anywhere but inside a surrogate pair, a combining sequence or a joined emoji.
    """
    while end - start > longest:
        at = _place(text, start + longest // 2 + 1, start + longest)
        yield start, at
        start = at
    if start < end:
        yield start, end


def _place(text: str, first: int, last: int) -> int:
    """Where to cut, between ``first`` and ``last``."""
    for pattern in (SENTENCE_END, WHITE_SPACE):
        ends = [match.end() for match in pattern.finditer(text, first - 1, last)]
        if ends:
            return ends[-1]
    for at in range(last, max(first, last - LONGEST_CHARACTER), -1):
        if not _joins(text[at - 1], text[at]):
            return at
    return last


def _joins(before: str, after: str) -> bool:
    """Whether two code points belong to one character."""
    is_pair = "\ud800" <= before <= "\udbff" and "\udc00" <= after <= "\udfff"
    return (
        is_pair
        or before in JOINERS
        or after in JOINERS
        or unicodedata.category(after).startswith("M")
    )
