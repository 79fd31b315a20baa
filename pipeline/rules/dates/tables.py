"""Dates in tables: years as heads, and cells that a head makes dates of (``3/9`` under ``Dato``).

What the rules of running text find in a cell stays. What they find across cells is no date, and
so each of these cells is read for itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType
from typing import Any

from pipeline.rules.dates.blocks import year_of_block
from pipeline.rules.dates.columns import (
    FIRST_YEAR,
    LAST_YEAR,
    Reader,
    Reading,
    days_of_month,
    listed_years,
    months,
    reader_of,
    year_in_head,
    years_of_heads,
)
from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import Interval, Meaning, Moment, slots
from pipeline.segment.grids import Cell, Grid, grids, is_figure, may_have_grids

TABLE = "dates.table"

_MOST_HEADS = 3
_LONGEST_CAPTION = 100
_FARTHEST = 200

Read = Callable[[str], "list[Found]"]
"""What the rules of running text find in a text."""

Row = Sequence[Cell]


def with_tables(
    found: Sequence[Found], text: str, scan: Scan, read: Read, above: str = ""
) -> list[Found]:
    """``found``, the dates of the running text of ``text``, and those of its tables.

    ``above``: see :class:`~pipeline.rules.dates.context.DateContext`.
    """
    if not may_have_grids(above + text):
        return list(found)
    shift = len(above)
    settled = [_moved(it, shift) for it in found]
    for grid in grids(above + text):
        if grid.end > shift:
            settled = _with_table(settled, above + text, grid, scan, read)
    return [_moved(it, -shift) for it in settled if it.start >= shift]


def _moved(found: Found, by: int) -> Found:
    return replace(found, start=found.start + by, end=found.end + by) if by else found


def _with_table(
    found: Sequence[Found], text: str, grid: Grid, scan: Scan, read: Read
) -> list[Found]:
    starts = [it.start for it in found]
    first, last = bisect_left(starts, grid.start), bisect_left(starts, grid.end)
    if first and found[first - 1].end > grid.start:
        first -= 1
    inside = _by_cell(found[first:last], text, grid, read)
    table = _Table(grid, inside, scan, read, _year_above(text, grid.start))
    return [*found[:first], *table.dates(), *found[last:]]


_JOINS = re.compile(r"[ \u3000\u00a0]{1,2}|, ")
"""Between two cells that may be words of a line after all."""


def _by_cell(found: Sequence[Found], text: str, grid: Grid, read: Read) -> dict[int, list[Found]]:
    """What stands in each cell, by its start."""
    cells = sorted(cell for row in grid.rows for cell in row if cell.text)
    starts = [cell.start for cell in cells]
    by_cell: dict[int, list[Found]] = {}
    again: set[int] = set()
    for it in found:
        first = max(bisect_right(starts, it.start) - 1, 0)
        last = bisect_left(starts, it.end) - 1
        if last <= first or _JOINS.fullmatch(text, cells[first].end, cells[first + 1].start):
            by_cell.setdefault(starts[first], []).append(it)
        else:
            again.update(range(first, last + 1))
    for n in sorted(again):
        by_cell[starts[n]] = [
            replace(it, start=it.start + starts[n], end=it.end + starts[n])
            for it in read(cells[n].text)
        ]
    return by_cell


_LINE_YEAR = re.compile(r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d)")


def _year_above(text: str, start: int) -> int | None:
    """The only year of the short line above a table, where there is one."""
    lines = text[max(0, start - _FARTHEST) : start].rstrip().splitlines()
    if not lines or len(lines[-1]) > _LONGEST_CAPTION:
        return None
    stated = {int(match["year"]) for match in _LINE_YEAR.finditer(lines[-1])}
    return stated.pop() if len(stated) == 1 else None


@dataclass(frozen=True, slots=True)
class _Table:
    """A table and what the rules of running text found in its cells."""

    grid: Grid
    inside: dict[int, list[Found]]
    scan: Scan
    read: Read
    year_above: int | None

    def dates(self) -> list[Found]:
        """All dates of the table, in order."""
        columns = max(map(len, self.grid.rows), default=0)
        years = self._years()
        readers = [reader_of(cell.text, self.scan.words) for cell in self.grid.rows[0]]
        placed = dict(self._of_rows())
        for place in range(columns):
            placed |= self._of_column(place, readers, years)
        placed |= self._of_heads(years)
        rest = [it for at, many in self.inside.items() if at not in placed for it in many]
        found = [*rest, *chain.from_iterable(placed.values())]
        return list(_apart(sorted(found, key=lambda it: (it.start, it.rule == TABLE))))

    @property
    def _heads(self) -> int:
        """How many rows are heads."""
        return self.grid.head or 1

    def _column(self, place: int, first: int) -> list[Cell]:
        """The cells of a column from row ``first`` on that are not empty."""
        rows = self.grid.rows[first:]
        return [row[place] for row in rows if len(row) > max(place, 1) and row[place].text]

    def _of_heads(self, years: frozenset[int]) -> dict[int, list[Found]]:
        """The years and months that head columns, by the start of their cell."""
        found: dict[int, list[Found]] = {}
        for n, row in enumerate(self.grid.rows[:_MOST_HEADS]):
            is_head = n < self._heads or not (row and row[0].text)
            if not is_head or any(map(self._is_amount, row)):
                continue
            read = years_of_heads(row) or [*self._year_among(row)]
            if not read and n < (self.grid.head or 0):
                read = [*self._single_year(row)]
            for cell, reading in read:
                found[cell.start] = self.inside.get(cell.start) or [_found(cell, reading)]
            others = [cell for cell in row if cell.text and cell.start not in found]
            found |= self._dated(dict(self._read_by(months, others)), years)
        return found

    def _is_amount(self, cell: Cell) -> bool:
        """Whether a cell is a figure and no date."""
        return is_figure(cell.text) and not _is_year(cell) and not self.inside.get(cell.start)

    def _year_among(self, row: Row) -> Iterator[tuple[Cell, Reading]]:
        """The one year of a row of heads of which another is a date with its year."""
        others = [it.meaning for cell in row for it in self.inside.get(cell.start, ())]
        if any(isinstance(it, Moment) and it.year and not it.weak for it in others):
            for cell in row:
                if _is_year(cell) and (year := year_in_head(cell.text)):
                    yield cell, year[0]

    def _years(self) -> frozenset[int]:
        """The years that stand in heads."""
        cells = chain.from_iterable(self.grid.rows[: self._heads])
        read = [year[0].meaning for cell in cells if (year := year_in_head(cell.text))]
        return frozenset(it.year for it in read if isinstance(it, Moment) and it.year)

    def _single_year(self, row: Row) -> Iterator[tuple[Cell, Reading]]:
        """The one year that heads a column of figures."""
        for place, cell in enumerate(row):
            year = year_in_head(cell.text)
            below = self._column(place, self._heads)
            figures = sum(is_figure(it.text) and not _is_year(it) for it in below)
            if year and (2 * figures > len(below) or (year[1] and not place)):
                yield cell, year[0]

    def _of_rows(self) -> Iterator[tuple[int, list[Found]]]:
        """Rows whose first cell says that dates follow: ``Dato | 3/9 | 10/9``."""
        for row in self.grid.rows:
            reader = reader_of(row[0].text, self.scan.words) if row else None
            if reader:
                yield from self._read_by(reader, [cell for cell in row[1:] if cell.text])

    def _of_column(
        self, place: int, readers: Sequence[Reader | None], years: frozenset[int]
    ) -> dict[int, list[Found]]:
        """What the cells of a column say that are dates, by their start."""
        reader = readers[place] if place < len(readers) else None
        if reader is None:
            return self._without_head(place, years)
        found = dict(self._read_by(reader, self._column(place, self._heads)))
        return self._dated(found, years, dict(self._stated(place, readers)))

    def _read_by(self, reader: Reader, cells: Sequence[Cell]) -> Iterator[tuple[int, list[Found]]]:
        """What ``cells`` say, by the rules of running text or else by ``reader``."""
        for cell, reading in zip(cells, reader(cells, self.scan), strict=True):
            found = self._found_in(cell)
            if not found and reading:
                found = [_found(cell, reading)]
            if found:
                yield cell.start, found

    def _dated(
        self,
        found: dict[int, list[Found]],
        years: frozenset[int],
        stated: Mapping[int, int] = MappingProxyType({}),
    ) -> dict[int, list[Found]]:
        """``found`` of a row or column, with the years that the table gives them.

        That of a cell beside one (``stated``), of the line above the table, of the heads, where
        they name one, or the year in which all of them are together (:func:`year_of_block`).
        """
        year = self.year_above or (min(years) if len(years) == 1 else None)
        meanings = [it.meaning for many in found.values() for it in many]
        moments = [it for it in meanings if isinstance(it, Moment)]
        several = bool(years)
        if not year and not years:
            year, several = year_of_block(
                [it for it in chain.from_iterable(map(_ends, meanings)) if _needs_year(it)],
                self.scan.reference,
            )
        general = sum(slots(it) == {"weekday"} for it in moments) > 1
        return {
            at: [
                _in_general(_in_year(it, stated.get(at) or year, several=several), general=general)
                for it in many
            ]
            for at, many in found.items()
        }

    def _found_in(self, cell: Cell) -> list[Found]:
        """What the rules of running text find in a cell, there or in it alone."""
        if cell.start not in self.inside:
            self.inside[cell.start] = [
                replace(it, start=it.start + cell.start, end=it.end + cell.start)
                for it in self.read(cell.text)
            ]
        return self.inside[cell.start]

    def _without_head(self, place: int, years: frozenset[int]) -> dict[int, list[Found]]:
        """Years one after the other under no head, and what stands under a year."""
        head = self.grid.rows[0][place].text if place < len(self.grid.rows[0]) else ""
        cells = self._column(place, 0 if _is_listed(head) else self._heads)
        if (not head or _is_listed(head)) and listed_years(cells) and self._has_others(place):
            return {
                cell.start: self.inside.get(cell.start)
                or [_found(cell, Reading(0, len(cell.text), Moment(year=int(cell.text))))]
                for cell in cells
            }
        if _is_listed(head) and FIRST_YEAR <= int(head) <= LAST_YEAR:
            years = frozenset({int(head)})
        elif place:
            cells = self._column(place, self._heads)
            read = days_of_month(cells, head, self.scan)
            found = {
                cell.start: [_found(cell, it)] for cell, it in zip(cells, read, strict=True) if it
            }
            return self._dated(found, years)
        cells = [cell for cell in self._column(place, self._heads) if not is_figure(cell.text)]
        return self._dated(dict(self._read_by(months, cells)), years)

    def _has_others(self, place: int) -> bool:
        """Whether another column has figures."""
        rows = self.grid.rows[self._heads :]
        return any(
            n != place and any(map(str.isdigit, cell.text))
            for row in rows
            for n, cell in enumerate(row)
        )

    def _stated(self, place: int, readers: Sequence[Reader | None]) -> Iterator[tuple[int, int]]:
        """By the start of a cell of a column, the year that its row names under another head."""
        others = [n for n, reader in enumerate(readers) if n != place and reader]
        for row in self.grid.rows[self._heads :]:
            stated = {int(row[n].text) for n in others if n < len(row) and _is_year(row[n])}
            if len(stated) == 1 and place < len(row):
                yield row[place].start, stated.pop()


def _apart(found: Sequence[Found]) -> Iterator[Found]:
    """``found`` without what begins inside of another."""
    end = 0
    for it in found:
        if it.start >= end:
            yield it
            end = it.end


def _is_year(cell: Cell) -> bool:
    return cell.text.isascii() and cell.text.isdigit() and FIRST_YEAR <= int(cell.text) <= LAST_YEAR


def _is_listed(head: str) -> bool:
    return len(head) == 4 and head.isascii() and head.isdigit()


def _found(cell: Cell, reading: Reading) -> Found:
    return Found(cell.start + reading.start, cell.start + reading.end, reading.meaning, TABLE)


def _in_year(found: Found, year: int | None, *, several: bool) -> Found:
    """``found`` in ``year``, or in each of ``several``, where it names a part of some year."""
    if not year and not several:
        return found
    stated: dict[str, Any] = {"year": year} if year else {"unsure": True}
    match found.meaning:
        case Moment() as moment if _needs_year(moment):
            return replace(found, meaning=replace(moment, **stated), rule=TABLE)
        case Interval(first=Moment() as first, last=Moment() as last) as interval:
            if _needs_year(first) and _needs_year(last):
                first, last = replace(first, **stated), replace(last, **stated)
                return replace(found, meaning=replace(interval, first=first, last=last), rule=TABLE)
    return found


def _in_general(found: Found, *, general: bool) -> Found:
    """``found``, a weekday of no certain week where there are several of them."""
    match found.meaning:
        case Moment(weekday=weekday) as moment if general and weekday and not moment.day:
            return replace(found, meaning=replace(moment, unsure=True), rule=TABLE)
    return found


def _ends(meaning: Meaning) -> Iterator[Moment]:
    """The moments that a meaning names."""
    match meaning:
        case Moment():
            yield meaning
        case Interval(first=Moment() as first, last=Moment() as last):
            yield first
            yield last


def _needs_year(moment: Moment) -> bool:
    stated = (moment.year, moment.decade, moment.century, moment.shift)
    parts = (moment.month, moment.quarter, moment.half, moment.season, moment.week, moment.holiday)
    return stated == (None, None, None, None) and any(parts)
