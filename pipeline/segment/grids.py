"""Tables in plain text: lines of cells, with the offsets of each cell.

A table is lines one below the other whose cells stand between ``|`` (Markdown, and what the
reader makes of HTML), tabs, ``;`` or ``,`` (CSV), or in columns with two or more spaces between.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.segment.lines import LINE

LONGEST_LINE = 2000
"""A line longer than this is no row of a table."""

LONGEST_SECTION = 80
"""A line without cells between the rows of a table is a heading in it up to this length."""

MOST_SECTIONS = 2
MOST_COLUMNS = 60
"""Columns of a table whose cells are told by their place in the line."""

FEWEST_CSV_ROWS = 3


class Cell(NamedTuple):
    """The text of a cell without the white space around it, and where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells, of which the first of each row stand in one column, and so on."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    head: int | None = None
    """How many of the rows stand above the rule under the head, where there is one."""


Line = tuple[int, int]
"""Half-open offsets of a line that is not blank, without its end."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A way to set cells apart: what a line of it has in it, and how it is cut."""

    mark: re.Pattern[str]
    separator: re.Pattern[str]
    is_even: bool = False
    """Whether all rows have as many cells: marks that running text has, too."""
    is_aligned: bool = False
    """Whether the place in the line tells the column."""
    fewest: int = 2
    """Rows without which it is no table."""


_NUMBER = r"[-+−–△▲(（]?\s?\d[\d.,，．'’ \u00a0\u202f\u2009]*[)）]?"
_QUOTED = r'"(?:[^"]|"")*"'
_GAP = r"[ \u00a0]{2,}|[ \u00a0]*[\u3000\t][ \u00a0\u3000\t]*"

_KINDS = (
    _Kind(re.compile(r"\|"), re.compile(r"(?<!\\)\|")),
    _Kind(re.compile(r"\S[^\S\n]*\t"), re.compile(r"\t")),
    _Kind(re.compile(";"), re.compile(f"{_QUOTED}|(?P<cut>;)"), is_even=True),
    _Kind(
        re.compile(","), re.compile(f"{_QUOTED}|(?P<cut>,)"), is_even=True, fewest=FEWEST_CSV_ROWS
    ),
    _Kind(re.compile(rf"\S(?:{_GAP})\S"), re.compile(_GAP), is_aligned=True),
)
_RULE = re.compile(r"[\s|:+=_—–-]*[-=_—–]{2}[\s|:+=_—–-]*")
"""The line under a head, of dashes."""

_FIGURE = re.compile(_NUMBER)
_AMOUNT = re.compile(rf"[^\w\s]{{0,3}}\s?{_NUMBER}\s?[%％]?")
_NEWLINE = re.compile("[\n\r\v\f\x85\u2028\u2029]")
_COLUMN = re.compile(r"[ \u00a0\u3000]{2,80}[-+−–△▲(（]?[\d０-９]|\u3000[-−△▲(（]?\d")
_CSV_CELL = re.compile(
    r"""
    [,;\n\r\u2028] [ ]? "? [^\w\s,;]{0,3} \d [\d.,' \u00a0]{0,20} [)%]? "? (?: [,;\n\r\u2028] | \Z )
    """,
    re.VERBOSE,
)


def may_have_grids(text: str) -> bool:
    """Whether anything in ``text`` looks like a cell: cheap, and true of much else."""
    if not _NEWLINE.search(text):
        return False
    if "|" in text or "\t" in text:
        return True
    if ("  " in text or "\u3000" in text) and _COLUMN.search(text):
        return True
    return _has_csv(text)


def _has_csv(text: str) -> bool:
    """Whether a figure stands beside a semicolon, or two lines have one between commas."""
    last = None
    for match in _CSV_CELL.finditer(text):
        if ";" in match[0]:
            return True
        place = match.end() - 1
        if last is not None and len(_NEWLINE.findall(text, last, place)) in _NEXT_LINE:
            return True
        last = place
    return False


_NEXT_LINE = (1, 2)
"""Line ends between the ends of two cells, of which CR LF are two."""


def grids(text: str) -> list[Grid]:
    """The tables in ``text``, in order; they do not overlap."""
    return list(_grids(text)) if may_have_grids(text) else []


def _grids(text: str) -> Iterator[Grid]:
    lines = _lines(text)
    tried = [0] * len(_KINDS)  # behind which line a kind may be tried again
    i = 0
    while i < len(lines):
        following = i + 1
        for n, kind in enumerate(_KINDS):
            end = _run(text, lines, i, kind) if tried[n] <= i else 0
            if end and (grid := _grid(text, [line for line in lines[i:end] if line], kind)):
                yield grid
                following = end
                break
            tried[n] = max(tried[n], end)
        i = following


def _lines(text: str) -> list[Line | None]:
    """The lines of ``text``; ``None`` for blank ones."""
    found: list[Line | None] = []
    for match in LINE.finditer(text):
        if match.end() > match.start():
            start, end = match.span("line")
            found.append((start, end) if not _is_blank(text, start, end) else None)
    return found


def _is_blank(text: str, start: int, end: int) -> bool:
    return start == end or text[start:end].isspace()


def _run(text: str, lines: Sequence[Line | None], first: int, kind: _Kind) -> int:
    """Behind which of ``lines`` the rows of ``kind`` end that begin at ``first``; 0 for none."""
    place, end, rows, cells = first, 0, 0, 0
    while place < len(lines):
        line = lines[place]
        if line is None:
            break
        if _has_cells(text, line, kind):
            if kind.is_even:
                count = _count(text, line, kind)
                if cells and count != cells:
                    break
                cells = count
            rows += 1
            end = place + 1
        elif not (rows and place - end < MOST_SECTIONS and _may_be_section(text, line, kind)):
            break
        place += 1
    return end if rows >= kind.fewest else 0


def _count(text: str, line: Line, kind: _Kind) -> int:
    """How many cells a line has."""
    part = text[slice(*line)]
    if '"' in part:
        return len(_cells(text, line, kind))
    return part.count(kind.mark.pattern) + 1


def _has_cells(text: str, line: Line, kind: _Kind) -> bool:
    start, end = line
    if end - start > LONGEST_LINE:
        return False
    return kind.mark.search(text, start, end) is not None


def _may_be_section(text: str, line: Line, kind: _Kind) -> bool:
    start, end = line
    return not kind.is_even and (
        end - start <= LONGEST_SECTION or _RULE.fullmatch(text, start, end) is not None
    )


def _grid(text: str, lines: Sequence[Line], kind: _Kind) -> Grid | None:
    """The table of ``lines``, if its cells look like one."""
    head: int | None = None
    rows: list[list[Cell]] = []
    for line in lines:
        if _RULE.fullmatch(text, *line):
            head = len(rows) if head is None and rows else head
        else:
            rows.append(_cells(text, line, kind))
    rows = _without_outer(rows) if kind is _KINDS[0] else rows
    if kind.is_aligned:
        rows = _aligned(text, lines, rows)
    elif not kind.is_even:
        rows = [_stripped(row) for row in rows]
    if not _is_table(rows, kind):
        return None
    start, end = lines[0][0], lines[-1][1]
    return Grid(start, end, tuple(map(tuple, rows)), head)


def _is_table(rows: Sequence[Sequence[Cell]], kind: _Kind) -> bool:
    """Whether there are figures in cells: in all rows but the head where the mark is common."""
    if kind.is_even:
        with_figures = sum(any(_AMOUNT.fullmatch(cell.text) for cell in row) for row in rows)
        return with_figures >= max(1, len(rows) - 2, (len(rows) + 1) // 2)
    return any(any(map(str.isdigit, cell.text)) for row in rows for cell in row)


def is_figure(text: str) -> bool:
    """Whether all of a cell is a number, as far as a glance tells."""
    return _FIGURE.fullmatch(text) is not None


def _cells(text: str, line: Line, kind: _Kind) -> list[Cell]:
    start, end = line
    if kind.is_aligned:
        part = text[start:end]
        start, end = start + len(part) - len(part.lstrip()), start + len(part.rstrip())
    found = []
    if kind.separator.groups and '"' not in text[start:end]:
        separator = kind.mark
    else:
        separator = kind.separator
    for match in separator.finditer(text, start, end):
        if match.re.groups and match["cut"] is None:
            continue
        found.append(_cell(text, start, match.start()))
        start = match.end()
    return [*found, _cell(text, start, end)]


def _cell(text: str, start: int, end: int) -> Cell:
    """The cell at ``start:end`` without white space, quotation marks and emphasis around it."""
    part = text[start:end]
    stripped = part.lstrip()
    start += len(part) - len(stripped)
    stripped = stripped.rstrip()
    if stripped[:1] in _AROUND and stripped[-1] in _AROUND:
        start, stripped = _bare(start, stripped)
    return Cell(start, start + len(stripped), stripped)


_AROUND = frozenset('"*_`')
_PAIRS = ('"', "***", "**", "__", "*", "_", "`")


def _bare(start: int, text: str) -> tuple[int, str]:
    """A cell without the quotation marks and the emphasis around it, and where it begins."""
    for marks in _PAIRS:
        inner = text[len(marks) : -len(marks)]
        if inner.strip() and text.startswith(marks) and text.endswith(marks):
            start += len(marks) + len(inner) - len(inner.lstrip())
            text = inner.strip()
    return start, text


def _without_outer(rows: list[list[Cell]]) -> list[list[Cell]]:
    """``rows`` without the empty cells outside of the outer ``|``, where all of them have one."""
    wide = [row for row in rows if len(row) > 1]
    first = 1 if all(not row[0].text for row in wide) else 0
    return [row[first if len(row) > 1 else 0 :] for row in rows]


def _stripped(row: list[Cell]) -> list[Cell]:
    """``row`` without the empty cells at its end."""
    while row and not row[-1].text:
        row = row[:-1]
    return row


def _aligned(text: str, lines: Sequence[Line], rows: list[list[Cell]]) -> list[list[Cell]]:
    """``rows`` with empty cells where a shorter one has nothing in a column."""
    widest = max(map(len, rows), default=0)
    if widest > MOST_COLUMNS or all(len(row) == widest for row in rows):
        return rows
    begins = [start for start, end in lines if not _RULE.fullmatch(text, start, end)]
    spans = [
        [(_width(text, begin, cell.start), _width(text, begin, cell.end)) for cell in row]
        for begin, row in zip(begins, rows, strict=True)
    ]
    full = [row for row in spans if len(row) == widest]
    columns = [
        (min(row[i][0] for row in full), max(row[i][1] for row in full)) for i in range(widest)
    ]
    return [_placed(row, span, columns) for row, span in zip(rows, spans, strict=True)]


def _placed(row: list[Cell], spans: list[Line], columns: list[Line]) -> list[Cell]:
    """``row`` with each cell in the column whose edges are nearest, in order."""
    if len(row) == len(columns):
        return row
    found: list[Cell] = []
    for i, (cell, (start, end)) in enumerate(zip(row, spans, strict=True)):
        free = range(len(found), len(columns) - (len(row) - i) + 1)
        place = min(free, key=lambda c: min(abs(columns[c][0] - start), abs(columns[c][1] - end)))
        found += [Cell(cell.start, cell.start, "")] * (place - len(found)) + [cell]
    return found


def _width(text: str, start: int, end: int) -> int:
    """How many places ``text[start:end]`` takes in a line."""
    part = text[start:end]
    if part.isascii():
        return end - start
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in part)
