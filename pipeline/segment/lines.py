"""Lines and blank lines, and which line breaks a sentence goes on across."""

from __future__ import annotations

import re
from collections.abc import Iterator

LINE = re.compile(
    r"""
    (?P<line> [^\n\r\v\f\x85\u2028\u2029]* )
    (?: \r\n | [\n\r\v\f\x85\u2028\u2029] | \Z )
    """,
    re.VERBOSE,
)

STANDALONE = re.compile(
    r"""
    \s* (?: [-*•·–—>|#=+]               # list item, quoted mail, table row, heading, rule
          | \(? \w{1,3} [.)] \s         # 1.  a)  (iv)
          | https?://
          | @\w )
    """,
    re.VERBOSE,
)
"""How a line begins that does not continue the line before it."""

NARROWEST_WRAP, WIDEST_WRAP = 40, 130
"""Prose is wrapped at a width between these; a longer line is a paragraph by itself."""


def blocks(text: str, *, joins_lines: bool = True) -> Iterator[tuple[int, int]]:
    """Spans of ``text`` that a sentence may fill but not leave, in order: lines, and where
    ``joins_lines`` the hard-wrapped lines of one paragraph together.

    Blank lines are in none of them.
    """
    lines = [match.span("line") for match in LINE.finditer(text) if match.end() > match.start()]
    start: int | None = None
    for i, (begin, end) in enumerate(lines):
        if not text[begin:end].strip():
            start = None
            continue
        start = begin if start is None else start
        if not joins_lines or not _is_wrapped(text, lines, i):
            yield start, end
            start = None


def _is_wrapped(text: str, lines: list[tuple[int, int]], i: int) -> bool:
    """Whether line ``i`` was broken where the next word did not fit, so that its sentence may
    go on: the lines around it are of one width, and one of them begins in mid-sentence.
    """
    if i + 1 == len(lines):
        return False
    begin, end = lines[i]
    around = lines[max(i - 2, 0) : i + 4]
    width = max(b - a for a, b in around)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    following = text[slice(*lines[i + 1])]
    if not following.strip() or STANDALONE.match(following) or text[begin:end].endswith("|"):
        return False
    if following.lstrip()[:1].islower():
        return end - begin > width // 2
    is_full = end - begin + 1 + len(following.split(maxsplit=1)[0]) > width
    return is_full and any(text[a : a + 1].islower() for a, _ in around)
