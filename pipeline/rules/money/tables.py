"""Money in tables: figures whose currency and scale stand in a head, a label or a caption."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from pipeline.languages.schema.numbers import NumberWords
from pipeline.records import Money
from pipeline.rules.money.captions import caption_of
from pipeline.rules.money.cells import decimal_mark, figure_in
from pipeline.rules.money.heads import TABLE, Heads, Placed
from pipeline.rules.money.layout import is_span_of_years
from pipeline.rules.money.lexicon import Lexicon, currency_pattern
from pipeline.rules.money.units import words_of
from pipeline.rules.numbers import plain
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.segment.grids import Grid, grids, may_have_grids


def with_tables(
    found: list[Money], text: str, lang: str, own: OwnMoney = NO_MONEY, *, above: str = ""
) -> list[Money]:
    """``found``, the figures of the running text of ``text``, and those of its tables.

    What was found in a cell by its own words stays; a bare sign takes the scale of its head
    (``$1,234`` in a table in millions). The words of a unit (``1000 kr`` as a head) are no row.
    ``above``: see :func:`pipeline.rules.money.captions.heads_above`.
    """
    if above:
        shift = len(above)
        later = with_tables([_moved(row, shift) for row in found], above + text, lang, own)
        return [_moved(row, -shift) for row in later if row.start >= shift]
    if not may_have_grids(text) or not currency_pattern(lang, own).search(text):
        return found
    floor = 0
    for grid in grids(text):
        found = _with_table(found, text, grid, floor, lang, own)
        floor = grid.end
    return sorted(found, key=lambda row: row.start)


def _moved(row: Money, by: int) -> Money:
    return replace(row, start=row.start + by, end=row.end + by)


def _with_table(
    found: list[Money], text: str, grid: Grid, floor: int, lang: str, own: OwnMoney
) -> list[Money]:
    """``found`` with what is in one table, which begins behind ``floor``."""
    caption = caption_of(text, grid.start, grid.end, floor, lang, own)
    spans = [(caption.start, caption.end)] if caption else []
    placed = list(Heads(grid, caption, lang, own).placed(spans))
    if not spans:
        return found
    lexicon = words_of(lang, own).lexicon
    numbers = _numbers_of(grid, lexicon.words.numbers)
    rows, inside = _by_cell(found, grid, spans)
    for it in placed:
        if it.cell.start in inside:
            rows += [_scaled(row, it, lexicon) for row in inside.pop(it.cell.start)]
        elif figure := _figure(it, lang, numbers):
            rows.append(figure)
    return [*rows, *chain.from_iterable(inside.values())]


def _by_cell(
    found: Iterable[Money], grid: Grid, units: Iterable[tuple[int, int]]
) -> tuple[list[Money], dict[int, list[Money]]]:
    """Those of ``found`` outside of a table, and by the start of their cell those in it.

    What stands in one of ``units`` or reaches over the edge of a cell is neither.
    """
    cells = [cell for row in grid.rows for cell in row if cell.text]
    starts = [cell.start for cell in cells]
    units = sorted(units)
    unit_starts = [start for start, _ in units]
    outside: list[Money] = []
    inside: dict[int, list[Money]] = {}
    for row in found:
        nearest = units[max(bisect_left(unit_starts, row.end) - 1, 0)]
        cell = cells[max(bisect_right(starts, row.start) - 1, 0)]
        if nearest[0] < row.end and row.start < nearest[1]:
            continue
        if row.end <= grid.start or row.start >= grid.end:
            outside.append(row)
        elif cell.start <= row.start and row.end <= cell.end:
            inside.setdefault(cell.start, []).append(row)
    return outside, inside


def _numbers_of(grid: Grid, numbers: NumberWords) -> NumberWords:
    """How the numbers of a table are written."""
    cells = [cell.text for row in grid.rows for cell in row]
    mark = decimal_mark(cells, numbers)
    return numbers if mark == numbers.decimal else replace(numbers, decimal=mark)


_BARE = re.compile(r"[-−–(（△▲]?\s?(?P<sign>[^\d\s()（）-]{1,4})\s?[-−–]?[(（]?[\d.,， ]+[)）]?")


def _scaled(row: Money, it: Placed, lexicon: Lexicon) -> Money:
    """``row``, found in a cell by its sign, with the scale of its column and its brackets."""
    match = _BARE.fullmatch(row.text)
    sign = lexicon.currencies.get(match["sign"]) if match else None
    if row.amount is None or sign is None or sign.kind != "S":
        return row
    factor, per, unit = Decimal(1), row.per, it.unit
    if unit is not None and (unit.currency is None or unit.currency.code == row.currency):
        factor, per = unit.scale or factor, per or unit.per
    amount, most = row.amount * factor, row.amount_max and row.amount_max * factor
    row = replace(row, amount=plain(amount), amount_max=plain(most), per=per)
    if _is_bracketed(it, row):
        cell = it.cell
        row = replace(row, start=cell.start, end=cell.end, text=cell.text, amount=plain(-amount))
    elif factor == 1:
        return row
    return replace(row, rule=TABLE)


def _is_bracketed(it: Placed, row: Money) -> bool:
    """``($1,234)``: a whole cell between brackets is negative."""
    text = it.cell.text
    return (
        row.amount_max is None
        and text[:1] in "(（"
        and text[-1:] in ")）"
        and it.cell.start + 1 == row.start
        and row.end == it.cell.end - 1
    )


def _figure(it: Placed, lang: str, numbers: NumberWords) -> Money | None:
    """The row of a cell with a figure that says no currency, if it is one."""
    unit, cell = it.unit, it.cell
    if unit is None or unit.currency is None or is_span_of_years(cell.text):
        return None
    figure = figure_in(cell.text, lang, numbers, is_closed=it.is_closed)
    if figure is None:
        return None
    factor = unit.currency.factor * (figure.scale or unit.scale or 1)
    most = None if figure.amount_max is None else figure.amount_max * factor
    return Money(
        start=cell.start + figure.start,
        end=cell.start + figure.end,
        text=cell.text[figure.start : figure.end],
        lang=lang,
        amount=plain(figure.amount * factor),
        amount_max=plain(most),
        currency=unit.currency.code,
        currency_basis=unit.currency.basis,
        modifier=figure.modifier,
        per=unit.per,
        rule=TABLE,
    )
