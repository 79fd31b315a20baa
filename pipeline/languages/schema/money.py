"""The shape of what a language knows about money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from pipeline.languages.schema.numbers import NumberWords
from pipeline.languages.schema.tables import TableWords
from pipeline.records import MoneyModifier


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """How a language speaks of money. All words in lower case unless said otherwise."""

    locale: str
    """The CLDR locale whose currency names are read."""
    numbers: NumberWords
    tables: TableWords = field(default_factory=TableWords)
    """What the heads of tables say."""
    spaced: bool = True
    """Whether the language sets spaces between words."""

    stated: Mapping[str, str] = field(default_factory=dict)
    """Words that name one currency, beyond those of CLDR → its ISO 4217 code."""
    shared: Mapping[str, str] = field(default_factory=dict)
    """Words and signs that several currencies bear → the one that the language means."""
    minor: Mapping[str, str] = field(default_factory=dict)
    """Words for a hundredth of a unit → the currency meant."""
    stated_minor: Mapping[str, str] = field(default_factory=dict)
    """Words for a hundredth of one currency only."""
    thousandths: Mapping[str, str] = field(default_factory=dict)
    """Words for a thousandth of a unit, which stand behind larger ones: ``1円8厘``."""
    multiples: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    """Words for several units behind a number: ``tusenlapper`` are 1000 NOK each."""
    notes: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    """Words for a note or coin that need no number: ``tusenlappen``."""
    stroke: str | None = None
    """The currency of a number with no other than the stroke for no cents: ``499,-``."""
    before: frozenset[str] = frozenset()
    """Those of the words above that may stand before their amount: ``kr``."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """What stands before digits as signs do, in its case: ``R`` of ``R150,000``, which is much
    else and needs a scale or a grouped number."""
    initials: Mapping[str, str] = field(default_factory=dict)
    """Those that name one currency: ``KSh`` of ``KSh500``."""
    glued: frozenset[str] = frozenset()
    """Words that are found right behind another one, where a layout lost the space before them
    and a number follows: ``personarkr 110 673``."""
    weak: frozenset[str] = frozenset()
    """Words that are mostly something else: they need a scale word or a large number."""
    large: frozenset[str] = frozenset()
    """Words that are something else beside small numbers: they need a scale word or a hundred."""
    doubtful: frozenset[str] = frozenset()
    """Words that are also something else: in lower case any number but one and a year will do."""
    sums: str = ""
    """A pattern for what says that a number beside one of ``weak`` or ``large`` is a sum:
    case-insensitive, verbose, over the text around it, with ``⟦⟧`` in the place of both."""
    main: frozenset[str] = frozenset({"USD", "GBP", "JPY", "CNY", "KRW", "RUB"})
    """Codes in ``shared`` whose word means another currency only where the document states so; of
    other shared words the country that the document is about decides."""
    places: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Code → names of its country beyond those of CLDR, in the case in which they stand."""
    place_endings: str = ""
    """A pattern for the endings that names of countries and their adjectives take."""
    conversions: frozenset[str] = frozenset()
    """Between a figure and the same in another currency: ``tilsvarende``, ``or about``."""
    rate_links: frozenset[str] = frozenset()
    """Between one unit of a currency and its price in another: ``=``, ``koster``."""
    rate_prefixes: frozenset[str] = frozenset()
    """Between a price and the currency that it is for: ``per``, ``to the``."""
    code_words: frozenset[str] = frozenset()
    """ISO codes that also stand in lower case: ``usd``."""

    openers: frozenset[str] = frozenset()
    """Before a range: ``mellom``, ``from``."""
    betweens: frozenset[str] = frozenset()
    """Those of them that go with ``ands``; all, where none is named."""
    closers: frozenset[str] = frozenset()
    """Those of ``modifiers_after`` that behind a range only end it: まで."""
    joints: frozenset[str] = frozenset()
    """Inside a range: ``til``, ``から``."""
    ands: frozenset[str] = frozenset()
    """Between the two amounts after ``mellom``, and between crowns and øre."""
    ors: frozenset[str] = frozenset()
    """Between two neighbouring numbers: ``two or three``."""
    links: frozenset[str] = frozenset()
    """Between a scale word and its currency: ``of``, ``av``."""
    adjectives: frozenset[str] = frozenset()
    """Between a number and its currency: ``10 svarte dollar``."""
    changes: frozenset[str] = frozenset()
    """Before an amount that a sum changes by, behind which ``to`` makes no range: ``økes med``."""
    minus: frozenset[str] = frozenset()
    """Words for a negative sign."""

    modifiers_before: Mapping[str, MoneyModifier] = field(default_factory=dict)
    modifier_edge: str = r"(?!\w)"
    """What may stand before one of ``modifiers_before``, a pattern for text read backwards."""
    modifiers_after: Mapping[str, MoneyModifier] = field(default_factory=dict)
    modifiers_last: Mapping[str, MoneyModifier] = field(default_factory=dict)
    """Those of ``modifiers_after`` that are so only before a stop: ``500 kr minst.``"""
    places_behind: Mapping[str, str] = field(default_factory=dict)
    """Behind ``$`` and an amount and before a stop, whose dollars they are: ``$5 million US``."""
    per_before: Mapping[str, str] = field(default_factory=dict)
    """Before the amount: ``月額`` → ``month``."""
    per_edge: str = r"(?<!\w)"
    """A verbose pattern for what must stand before one of ``per_before``."""
    per_tail: str = ""
    """A verbose pattern for what may stand between one of ``per_before`` and the amount."""
    per_each: str = r"(?!)()"
    """A verbose pattern for "for each NOUN" before the amount, whose group is the noun: the unit
    is that of ``per_units``, else an item."""
    per_labels: Mapping[str, str] = field(default_factory=dict)
    """What a longer word before the amount begins with: 年間 in 年間契約金."""
    per_after: Mapping[str, str] = field(default_factory=dict)
    """Whole phrases behind the amount: ``i året`` → ``year``."""
    per_prefixes: frozenset[str] = frozenset()
    """What stands before a unit: ``per``, ``a``."""
    per_inner: str = ""
    """A verbose pattern for what may stand between prefix and unit: ``per påbegynt time``."""
    per_units: Mapping[str, str] = field(default_factory=dict)
    """``år`` → ``year``, behind one of ``per_prefixes`` or a slash."""

    per_fillers: frozenset[str] = frozenset()
    """What may stand between an amount and its period: ``500 kroner mer i året``."""
    per_any: frozenset[str] = frozenset()
    """Those of ``per_prefixes`` behind which any other noun is an item: ``per møte``."""
    steps: frozenset[str] = frozenset()
    """Before the size of a change, whose end is at least twice it: ``by $70m to $500m``, ``rose $3
    to $189``."""
    movements: frozenset[str] = frozenset()
    """What makes a movement of a bound before an amount: ``opp fra``, ``go up to``."""
    per_blockers: frozenset[str] = frozenset()
    """What makes a date of a period behind an amount: ``a year ago``."""

    modifiers_inside: Mapping[str, MoneyModifier] = field(default_factory=dict)
    """Inside the figure: ``余`` in ``五億余円``."""
    unbound: tuple[str, ...] = ()
    """What is no bound although it begins like one of ``modifiers_after``: verbose patterns."""
    barred: tuple[str, ...] = ()
    """What is not money although it looks so: case-insensitive, verbose patterns over the text
    around a figure, in which the figure stands between ``⟦`` and ``⟧``."""
