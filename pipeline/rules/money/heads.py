"""What the heads and labels of a table say: which unit each of its cells is in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.rules.money.layout import (
    Row,
    are_years,
    has_labels,
    is_percentage,
    is_period,
    is_range_of_sums,
    other_columns,
    spread,
)
from pipeline.rules.money.lexicon import Currency
from pipeline.rules.money.units import (
    Unit,
    Words,
    is_measure,
    is_number_of,
    per_in,
    unit_in,
    words_for,
    words_of,
)
from pipeline.rules.own.schema import OwnMoney
from pipeline.segment.grids import Cell, Grid, is_figure

TABLE = "money.table"
"""The rule of figures that say their currency or scale by where they stand."""

MOST_ROWS_PER = 4
"""Rows for which a line like ``Earnings per share`` holds: basic, diluted, and the like."""

MOST_HEADS = 6
"""Rows of heads, one above the other."""


@dataclass(slots=True)
class Column:
    """What the heads of a column say."""

    unit: Unit | None = None
    is_other: bool = False
    """Whether its figures are no money."""
    has_units: bool = False
    """Whether its cells are units."""
    is_rate: bool = False
    """Whether its figures are what a currency in another column costs."""
    per: str | None = None


@dataclass(slots=True)
class Scope:
    """What holds for the rows that are being read."""

    unit: Unit | None
    is_other: bool = False
    columns: list[Column] = field(default_factory=list)
    per: str | None = None
    """What the line above the row says its figures are per: ``Earnings per share``."""
    per_rows: int = 0
    """For how many rows more it holds."""
    has_section: bool = False
    """Whether a line between the rows says the unit or the lack of one."""


@dataclass(slots=True)
class Label:
    """What the words in a row say of its figures."""

    unit: Unit | None = None
    is_other: bool = False
    is_number: bool = False
    per: str | None = None
    units: dict[int, Unit] = field(default_factory=dict)
    """Cells that are units, by their column."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell of a row of data with the unit that it is in."""

    cell: Cell
    unit: Unit | None
    is_closed: bool
    """Whether the next cell is a closing bracket."""


_BRACKETS = 2
"""Characters beside a unit in a cell of its own: brackets, or the 銭 of 円 銭."""


class Heads:
    """The reader of one table's heads and labels."""

    def __init__(self, grid: Grid, caption: Unit | None, lang: str, own: OwnMoney) -> None:
        self.lang, self.own = lang, own
        self.grid = grid
        currencies = words_of(lang, own).lexicon.currencies
        self._signs = {sign for sign, it in currencies.items() if it.kind == "S"}
        self.currency = self._only_currency()
        has_words = any(map(str.isalpha, "".join(cell.text for row in grid.rows for cell in row)))
        self.caption = self._completed(caption) if has_words else None
        self.others = other_columns(grid)
        self.first_is_label = has_labels(grid)

    def _only_currency(self) -> Currency | None:
        """The currency whose sign stands in cells of the table, where there is one alone."""
        found: dict[str, Currency] = {}
        pattern = words_of(self.lang, self.own).currency
        lexicon = words_of(self.lang, self.own).lexicon
        for row in self.grid.rows:
            for cell in row:
                match = pattern.search(cell.text) if cell.text[:2].strip("(（-−") else None
                if match and (match["sign"] and match.start() <= 1):
                    currency = lexicon.currency(match)
                    found[currency.code] = currency
        return next(iter(found.values())) if len(found) == 1 else None

    def _completed(self, unit: Unit | None) -> Unit | None:
        """A scale with the currency of the signs beside some of the figures."""
        if unit is None or unit.currency is not None:
            return unit
        return replace(unit, currency=self.currency)

    def placed(self, spans: list[tuple[int, int]]) -> Iterator[Placed]:
        """The cells of data in order; the offsets of the units of heads are added to ``spans``."""
        scope = Scope(self.caption)
        heads: list[Row] = []
        has_rows = False
        for number, row in enumerate(self.grid.rows):
            ruled = self.grid.head is not None and number < self.grid.head
            if not any(cell.text for cell in row):
                continue
            if ruled or self._is_head(row, heads, has_rows=has_rows):
                heads = [row] if has_rows else [*heads[1 - MOST_HEADS :], row]
                has_rows = False
            elif not any(cell.text for cell in row[1:]):
                self._section(row, scope, spans)
            else:
                if not has_rows:
                    section, scope = scope, self._scope(heads, spans)
                    if section.has_section:
                        scope.unit, scope.is_other = section.unit, section.is_other
                        scope.per, scope.per_rows = section.per, section.per_rows
                    has_rows = True
                yield from self._row(row, scope, spans)

    def _is_head(self, row: Row, heads: Sequence[Row], *, has_rows: bool) -> bool:
        """Whether ``row`` names columns rather than having figures in them."""
        inner = [cell.text for cell in row[1 if self.first_is_label else 0 :] if cell.text]
        if any(self._is_value(text) for text in inner):
            return False
        is_labelled = self.first_is_label and row[0].text and heads
        if is_labelled and any(self._is_amount(text) for text in inner):
            return False
        figures = [text for text in inner if is_period(text)]
        if has_rows:
            if figures:
                return len(figures) == len(inner) and are_years(figures, row)
            return any(self._declares(text) for text in inner)
        if self.grid.head is not None and heads and sum(bool(it.text) for it in heads[-1]) > 1:
            return any(self._declares(text) for text in inner)
        return not figures or not any(is_period(cell.text) for head in heads for cell in head)

    def _is_value(self, text: str) -> bool:
        """Whether a cell has a figure in it and no unit, year or day."""
        if is_period(text) or not any(map(str.isdigit, text)):
            return False
        if is_figure(text) or is_percentage(text) or is_range_of_sums(text):
            return True
        has_currency = self._words(text).currency.search(text) is not None
        return has_currency and unit_in(text, "head", self.lang, self.own) is None

    def _is_amount(self, text: str) -> bool:
        """Whether a cell that may be a unit has digits: ``1000 kr`` beside a label is a price."""
        return not is_period(text) and any(map(str.isdigit, text)) and self._declares(text)

    def _declares(self, text: str) -> bool:
        unit = unit_in(text, "head", self.lang, self.own)
        is_whole = unit is not None and unit.start <= 1 and unit.end >= len(text) - _BRACKETS
        return is_whole or text in {"%", "％"}

    def _unit(self, cell: Cell, spans: list[tuple[int, int]], *, label: bool) -> Unit | None:
        unit = unit_in(cell.text, "label" if label else "head", self.lang, self.own)
        if unit is not None:
            spans.append((cell.start + unit.start, cell.start + unit.end))
        return unit

    def _section(self, row: Row, scope: Scope, spans: list[tuple[int, int]]) -> None:
        """A line between the rows: ``Balanse (MNOK)``, ``Nøkkeltall i prosent``."""
        if not row or not row[0].text:
            return
        unit = self._unit(row[0], spans, label=False)
        scope.has_section = True
        text = row[0].text
        scope.per, scope.per_rows = per_in(text, len(text), self._words(text)), MOST_ROWS_PER
        if unit is not None:
            scope.unit, scope.is_other = unit.within(scope.unit), False
        else:
            scope.is_other = self._is_other(row[0].text)

    def _is_other(self, text: str) -> bool:
        words = self._words(text)
        return is_number_of(text, words) or is_measure(text, words)

    def _words(self, text: str) -> Words:
        return words_for(text, self.lang, self.own)

    def _scope(self, heads: Sequence[Row], spans: list[tuple[int, int]]) -> Scope:
        """What ``heads`` say of the table and its columns."""
        scope = Scope(self.caption)
        width = max(map(len, self.grid.rows), default=0)
        scope.columns = [Column(is_other=place in self.others) for place in range(width)]
        rows = [spread(head, heads[n + 1 :]) for n, head in enumerate(heads)]
        for head in rows:
            if head is not rows[-1] and self._is_title(head, scope, spans):
                continue
            for place, cell in enumerate(head):
                if not cell.text:
                    continue
                if place == 0 and self.first_is_label:
                    self._corner(cell, scope, spans)
                else:
                    self._head(cell, scope.columns[place], spans)
        if self.first_is_label and scope.columns:
            corner = next((head[0].text for head in rows if head and head[0].text), "")
            words = self._words(corner)
            scope.columns[0].has_units = words.unit_heads.fullmatch(corner.strip()) is not None
        return scope

    def _is_title(self, head: Row, scope: Scope, spans: list[tuple[int, int]]) -> bool:
        """Whether a row above the heads has nothing but a unit, which is then the table's."""
        cells = [cell for cell in head if cell.text]
        unit = self._unit(cells[0], spans, label=False) if len(cells) == 1 else None
        if unit is not None:
            scope.unit = self._completed(unit.within(self.caption))
        return unit is not None

    def _corner(self, cell: Cell, scope: Scope, spans: list[tuple[int, int]]) -> None:
        """The head of the column of labels speaks for the whole table."""
        unit = self._unit(cell, spans, label=False)
        if unit is not None:
            scope.unit = self._completed(unit.within(self.caption))
        elif is_number_of(cell.text, self._words(cell.text)):
            scope.is_other = True

    def _head(self, cell: Cell, column: Column, spans: list[tuple[int, int]]) -> None:
        unit = self._unit(cell, spans, label=False)
        text = cell.text.strip()
        words = self._words(text)
        column.has_units = words.unit_heads.fullmatch(text) is not None
        column.is_rate = words.rates.fullmatch(text) is not None
        column.per = per_in(text, len(text), words) or column.per
        if unit is not None:
            column.unit, column.is_other = unit.within(column.unit), False
        elif self._is_other(text) or words.codes.fullmatch(text):
            column.unit, column.is_other = None, True

    def _row(self, row: Row, scope: Scope, spans: list[tuple[int, int]]) -> Iterator[Placed]:
        label = self._label(row, scope, spans)
        if scope.per_rows:
            scope.per_rows -= 1
            label.per = label.per or scope.per
        for place, cell in enumerate(row):
            if any(char.isdigit() for char in cell.text):
                following = row[place + 1].text if place + 1 < len(row) else ""
                unit = None
                if following not in {"%", "％"}:
                    unit = self._unit_of(place, scope, label)
                yield Placed(cell, unit, following in {")", "）"})

    def _label(self, row: Row, scope: Scope, spans: list[tuple[int, int]]) -> Label:
        """What the cells of ``row`` without figures say of it."""
        label = Label()
        for place, cell in enumerate(row):
            if not any(map(str.isalpha, cell.text)) and cell.text not in self._signs:
                continue
            column = scope.columns[place]
            is_label = place == 0 and self.first_is_label
            unit = unit_in(cell.text, "label", self.lang, self.own)
            if unit is not None:
                is_cell = unit.start == 0 and unit.end >= len(cell.text.rstrip(" .:"))
                has_digits = any(map(str.isdigit, cell.text))
                if is_cell and not column.has_units and (is_label or has_digits):
                    continue  # a table of what is owed in NOK, in EUR, and so on
                if is_cell:
                    label.units[place] = unit
                else:
                    label.unit = label.unit or unit
                spans.append((cell.start + unit.start, cell.start + unit.end))
            elif column.has_units:
                label.is_other = True
            if unit is None and not column.has_units:
                self._say(cell.text, label)
        return label

    def _say(self, text: str, label: Label) -> None:
        """What the words of a cell without a unit say of its row."""
        if any(char.isalpha() for char in text):
            words = self._words(text)
            label.per = label.per or per_in(text, len(text), words)
            label.is_number = label.is_number or is_number_of(text, words)
            label.is_other = label.is_other or label.is_number or is_measure(text, words)

    def _unit_of(self, place: int, scope: Scope, label: Label) -> Unit | None:
        """The unit of the figure in column ``place`` of the row of ``label``."""
        column = scope.columns[place]
        beside = _nearest(label.units, place)
        said = label.unit or beside
        has_scale = column.unit is not None and column.unit.scale is not None
        is_other = label.is_number or (label.is_other and has_scale)
        is_other = (is_other and said is None) or (column.is_rate and said is beside is not None)
        if column.is_other or is_other:
            return None
        outer = None if scope.is_other else scope.unit
        if column.unit is not None:
            unit = column.unit if column.unit.currency else column.unit.within(said)
            unit = unit.within(outer)
        elif place == 0:
            return None
        elif said is not None:
            unit = said.within(outer)
            if said is beside and said.currency and said.currency.kind in "SC":
                unit = replace(unit, scale=said.scale or (outer.scale if outer else None))
        elif label.is_other or outer is None:
            return None
        else:
            unit = outer
        per = unit.per or column.per or label.per
        own = column.unit.scale if column.unit else said.scale if said else None
        if per == "share" and own is None:
            unit = replace(unit, scale=None)  # in millions, except per share
        return replace(unit, per=per)


def _nearest(units: dict[int, Unit], place: int) -> Unit | None:
    """Of several cells that are units the one beside the figure, its left neighbour first."""
    if not units:
        return None
    left = [n for n in units if n < place]
    return units[max(left)] if left else units[min(units)]
