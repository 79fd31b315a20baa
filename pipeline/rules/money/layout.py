"""How a table is laid out: which of its cells are years, which columns are labels or shares."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.segment.grids import Cell, Grid, is_figure

Row = tuple[Cell, ...]

_PERCENTAGE = re.compile(r"[^\w]{0,3}\d[\d., ]{0,12}[%％]")
_SUMS = re.compile(
    r"\d{1,3}(?:[., \u00a0\u202f]\d{3}){1,4}\s?[-–—~〜～]\s?\d[\d., \u00a0\u202f]{0,20}"
)
_PERIOD = re.compile(
    r"""
    (?:19|20)\d\d (?: \s?[-–/]\s? \d{2} (?:\d\d)? )? [*)]{0,2}      # 2023, 2022–2023, 2023/24
  | \d{1,2} \. \s? \d{1,2} \. (?: \s? \d{2} (?:\d\d)? )?          # 31.12.2023
    """,
    re.VERBOSE,
)


def is_period(text: str) -> bool:
    """Whether a cell is nothing but a year or a day, as heads are."""
    return _PERIOD.fullmatch(text) is not None


def is_span_of_years(text: str) -> bool:
    """Whether a cell is nothing but two years or a day: ``2022–2023``, ``2023/24``."""
    return is_period(text) and not text.strip(" *)").isdigit()


def are_years(figures: Sequence[str], row: Row) -> bool:
    """Whether figures between rows of data are a new head: years one after the other."""
    years = [int(text[:4]) for text in figures if text[:4].isdigit()]
    steps = {abs(a - b) for a, b in pairwise(years)}
    return steps == {1} or (not steps and not row[0].text)


def spread(head: Row, below: Sequence[Row]) -> Row:
    """``head`` with cells over several columns repeated, where a head below names each of them."""
    if not below:
        return head
    cells: list[Cell] = []
    width = max(len(head), *(len(row) for row in below))
    for place in range(width):
        cell = head[place] if place < len(head) else None
        if cell is not None and (cell.text or place < 2):
            cells.append(cell)
        else:
            is_named = any(place < len(row) and row[place].text for row in below)
            cells.append(cells[-1] if is_named and cells and place > 1 else Cell(0, 0, ""))
    return tuple(cells)


def has_labels(grid: Grid) -> bool:
    """Whether most cells of the first column are words or years."""
    cells = [row[0].text for row in grid.rows[1:] if row and row[0].text]
    figures = sum(is_figure(cell) and not is_period(cell) for cell in cells)
    return 2 * figures < len(cells) or not cells


def other_columns(grid: Grid) -> frozenset[int]:
    """The columns of percentages, and of years below a head that is none."""
    heads = [cell.text for cell in grid.rows[0]]
    cells: Counter[int] = Counter()
    percentages: Counter[int] = Counter()
    years: Counter[int] = Counter()
    for row in grid.rows[1:]:
        for place, cell in enumerate(row):
            if place and cell.text:
                cells[place] += 1
                percentages[place] += is_percentage(cell.text)
                years[place] += is_period(cell.text)
    return frozenset(
        place
        for place, count in cells.items()
        if 2 * percentages[place] > count
        or (years[place] == count > 1 and not (place < len(heads) and is_period(heads[place])))
    )


def is_percentage(text: str) -> bool:
    """Whether a cell is nothing but a percentage."""
    return _PERCENTAGE.fullmatch(text) is not None


def is_range_of_sums(text: str) -> bool:
    """Whether a cell is a range of numbers that are too long for ages and scores."""
    return _SUMS.fullmatch(text) is not None
