"""The shape of what a language knows about numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """How a language writes numbers, in digits and in words. All words in lower case.

    Compared and hashed by identity, so that patterns built from it can be cached.
    """

    decimal: str
    """The decimal mark, ``,`` or ``.``; the other one groups digits."""
    units: Mapping[str, int] = field(default_factory=dict)
    """One to nine."""
    teens: Mapping[str, int] = field(default_factory=dict)
    """Zero and ten to nineteen: what takes no unit behind it."""
    tens: Mapping[str, int] = field(default_factory=dict)
    """Twenty to ninety."""
    hundreds: frozenset[str] = frozenset()
    thousands: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    """Words for the decimal mark: ``to komma fem``."""
    joiner: str = ""
    """The word between hundreds and tens: ``og``, ``and``."""
    articles: frozenset[str] = frozenset()
    """Words that count as one before a scale word or a currency and are no numbers elsewhere."""
    phrases: Mapping[str, Decimal] = field(default_factory=dict)
    """Fractions: ``en halv``, ``half a``, ``halvannen``."""
    and_half: frozenset[str] = frozenset()
    """What adds a half to the number before it: ``og en halv``, ``and a half``."""
    and_fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """What adds another fraction: ``og en kvart``."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the number before them, in all their forms, abbreviations without
    their dot."""
    abbreviations: frozenset[str] = frozenset()
    """Those of ``scales`` that take a dot."""
    suffixes: Mapping[str, int] = field(default_factory=dict)
    """Letters that multiply the digits that they are glued to: ``5m``, ``3.2bn``."""
    elliptic: tuple[int, ...] = ()
    """Units that the first number of a range may leave out, largest first: ``50-60.000`` is
    50,000 to 60,000 where 1000 is here, ``7-800`` is 700 to 800 where 100 is."""
    elliptic_joints: tuple[int, ...] = ()
    """The same beside a word: ``mellom 5 og 6000``, where the two numbers are alike."""
    determiners: frozenset[str] = frozenset()
    """Before a scale word of which they mean one: ``another million``."""
    roundings: frozenset[str] = frozenset()
    """Between a number and its scale or currency, said about the whole: ``$30-odd billion``."""
    percents: tuple[str, ...] = ("%",)
    """What makes a percentage of the number before it."""
    short_ranges: bool = False
    """Whether a dash may stand between numbers that leave out digits they share: ``12〜3万``."""
    vague: frozenset[str] = frozenset()
    """Words that stand for a number without saying which: ``several``, ``noen``."""
