"""The shape of what a language knows about the heads of tables with money in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TableWords:
    """How the heads of tables speak of money. All words in lower case.

    The patterns are verbose and case-insensitive.
    """

    in_latin: str | None = None
    """The language that heads without a letter of the language's own script are read in."""
    intros: frozenset[str] = frozenset()
    """What stands right before a unit: ``in``, ``単位``."""
    whole: frozenset[str] = frozenset()
    """What may stand between those and the unit: ``hele``."""
    links: frozenset[str] = frozenset()
    """What joins a scale word and a currency: ``of``, ``in``."""
    subjects: str = r"(?!)"
    """What a line says to be in a unit, so that it is of all amounts: ``beløp``, ``amounts``."""
    notes: str = r"(?!)"
    """How a note below a table begins that says the unit: ``Tall i``."""
    tails: str = r"(?!)"
    """What may follow a unit that ends a line: ``unaudited``, ``unless otherwise stated``."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Scale words of heads, beyond those of running text: ``'000``."""
    units: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """Words for several units of a currency, beyond those of running text: ``tkr``."""
    others: str = r"(?!)"
    """Heads and labels in which the word of a currency is another unit: ``Weight (pounds)``."""
    numbers: str = r"(?!)"
    """Heads and labels of what is surely no money: numbers of things, shares in per cent."""
    measures: str = r"(?!)"
    """Heads and labels of what is no money, unless their column says so."""
    unit_heads: str = r"(?!)"
    """Heads of columns whose cells are units: ``Valuta``. The whole head matches."""
    rates: str = r"(?!)"
    """Heads of columns that, beside one of currencies, have what these cost. The whole head."""
    codes: str = r"(?!)"
    """Heads of columns whose numbers name things: notes, pages, years. The whole head matches."""
