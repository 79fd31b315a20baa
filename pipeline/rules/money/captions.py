"""What the lines above a table, or a note below it, say that its figures are in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.rules.money.units import LONGEST, Unit, is_number_of, unit_in, words_for
from pipeline.rules.own.schema import OwnMoney
from pipeline.segment.grids import Grid
from pipeline.segment.lines import LINE

MOST_LINES = 3
MOST_BLANKS = 2
FARTHEST = 1000
"""Characters above and below a table in which its caption and notes are looked for."""

MOST_HEADS = 4
"""Rows of a table that are looked at for heads where only its further rows are in the text."""


def caption_of(
    text: str, start: int, end: int, floor: int, lang: str, own: OwnMoney
) -> Unit | None:
    """The unit said above, or else below, the table at ``start:end``; offsets are of ``text``.

    ``floor`` is where what stands above may begin: behind the table before.
    """
    for first, line in _above(text, start, floor):
        unit = unit_in(line, "caption", lang, own)
        before = line if unit is None else "" if unit.scale else line[: unit.start]
        if is_number_of(before, words_for(line, lang, own)):
            return None  # shares in per cent of what is in kroner
        if unit is not None:
            return replace(unit, start=first + unit.start, end=first + unit.end)
        if len(line) > LONGEST:
            break
    below = _below(text, end)
    if below is not None and _is_note(below[1], lang, own):
        unit = unit_in(below[1], "caption", lang, own)
        if unit is not None:
            return replace(unit, start=below[0] + unit.start, end=below[0] + unit.end)
    return None


def _is_note(line: str, lang: str, own: OwnMoney) -> bool:
    """Whether a line below a table begins with what its figures are."""
    return words_for(line, lang, own).notes.match(line.lstrip("*_( （")) is not None


def _above(text: str, start: int, floor: int) -> Iterator[tuple[int, str]]:
    """The lines above ``start`` that are not blank, the nearest first, with their offsets."""
    blanks = seen = 0
    for first, line in reversed(_lines(text, max(floor, start - FARTHEST), start)):
        if line:
            yield first, line
            seen, blanks = seen + 1, 0
        else:
            blanks += 1
        if seen == MOST_LINES or blanks > MOST_BLANKS:
            return


def _below(text: str, end: int) -> tuple[int, str] | None:
    """The first line below ``end`` that is not blank, where it is near."""
    lines = _lines(text, end, min(len(text), end + FARTHEST))
    return next(((first, line) for first, line in lines[1 : MOST_BLANKS + 2] if line), None)


def _lines(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The lines of ``text[start:end]`` without the white space around them, with their offsets."""
    found = []
    for match in LINE.finditer(text, start, end):
        if match.end() > match.start() and match.start() < end:
            line = match["line"]
            found.append((match.start() + len(line) - len(line.lstrip()), line.strip()))
    return found


def heads_above(text: str, tables: Sequence[Grid], start: int) -> str:
    """What of a table's caption and heads stands before ``start`` and counts behind it.

    For a part of ``text`` that begins at ``start``; ``tables`` are those of all of it. Empty where
    no table goes on there and none begins right below.
    """
    n = bisect_right([table.end for table in tables], start)
    if n == len(tables):
        return ""
    table, floor = tables[n], tables[n - 1].end if n else 0
    first = min((first for first, _ in _above(text, table.start, floor)), default=table.start)
    if first >= start:
        return ""
    if table.start >= start:
        return text[first:start]
    row = table.rows[min(MOST_HEADS, len(table.rows)) - 1]
    last = max((cell.end for cell in row), default=table.start)
    line = LINE.match(text, last, start)
    return text[first : line.end()] if line else ""
