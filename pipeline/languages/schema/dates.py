"""The shape of a language's date words.

Moments that phrases name are written in a small notation, read by
:func:`pipeline.rules.dates.moments.moment_of`: ``day-1`` (yesterday), ``@year+1`` (the year after
the one last named), ``month=5``, ``TEV`` (in the evening). Holidays are ``12-24``,
``08-13/08-16``, ``easter-2`` (days from Easter Sunday), ``nth:11:4:4`` (month, weekday, count; -1
is the last one; ``+1`` behind it the day after, ``:WE`` the weekend) or ``before:12-25:7:4`` (the
fourth Sunday before); ``01/04`` is from January to April, ``12-31/01-01`` goes into the next year.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.languages.schema.date_words import DateHeads, DateWords, UnspacedDateWords
from pipeline.records import DateModifier

__all__ = ["DateHeads", "DateWords", "SpacedDateWords", "UnspacedDateWords"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SpacedDateWords(DateWords):
    """A language that writes spaces between words."""

    months: Mapping[str, int]
    month_abbreviations: Mapping[str, int]
    doubtful_months: frozenset[str]
    """Month names that are also other words: alone they need a preposition before them."""
    capital_names: bool
    """Months and weekdays are written with a capital letter."""
    month_first: bool
    """``May 17, 2024`` is written."""
    numeric_month_first: bool
    """``3/9/2024`` is 9 March, unless other dates of the text show that it is not."""
    weekdays: Mapping[str, int]
    weekday_abbreviations: Mapping[str, int]
    """Only in front of a day of the month."""
    weekday_plurals: Mapping[str, int]
    """``mandager``: every Monday."""
    ordinal_suffixes: tuple[str, ...]
    """``.``, ``st``: after the number of a day."""
    article_before_day: frozenset[str]
    """After which ``10/9`` is a date: ``den``."""
    day_links: tuple[str, ...]
    """Between day and month: ``of``."""
    ordinals: Mapping[str, int]
    numbers: Mapping[str, str]
    """Words before a unit of time: ``tre`` is ``3``, ``halvannet`` ``1.5``, ``noen`` ``X``."""
    units: Mapping[str, str]
    """Units of time, every form, with TIMEX3 letters: ``år`` is ``Y``, ``minutter`` ``TM``."""
    and_half: tuple[str, ...]
    """``and a half``, after a number word."""
    quantity_links: tuple[str, ...]
    """Between number and unit: ``a couple`` + ``of`` + ``years``, ``to`` + ``hele`` + ``år``."""
    or_words: tuple[str, ...]
    one_after: frozenset[str]
    """Words between which and a unit an article is a number: ``for a year``, not ``$9 a year``."""
    articles_as_one: frozenset[str]
    units_need_plural: frozenset[str]
    """Units whose one is no length of time (``en dag``, ``one day``: some day)."""
    doubtful_phrases: frozenset[str]
    """Phrases of :attr:`relative` that mean something else before a noun (``i vår``)."""
    relational: frozenset[str]
    """Last words of phrases that may have an object: ``etter``, ``before``."""
    phrase_stops: tuple[str, ...]
    """Words after ``året etter`` that show that it counts from them (``krigen``, ``at``)."""
    year_words: frozenset[str]
    """Words for a year, which a round number may follow: ``år 2000``."""
    address_endings: tuple[str, ...]
    """Endings of streets: the number behind one is a house."""
    definite_endings: tuple[str, ...]
    """Endings of nouns that do so (``krigen``)."""
    genitive_units: frozenset[str]
    """Forms of :attr:`units` that belong to the noun behind them: ``års``."""
    distance_before: frozenset[str]
    """Before a length with a word of :attr:`ago` that is also one of :attr:`since`: ``for``."""
    ago: tuple[str, ...]
    """After a length of time: that long before the reference date."""
    earlier: tuple[str, ...]
    """After a length of time: that long before the date last named; :attr:`later`, after it."""
    later: tuple[str, ...]
    hence_after: tuple[str, ...]
    looking_back: frozenset[str]
    """Words before ``in ten days`` that make it a length of time (``the first in …``)."""
    hence_before: tuple[str, ...]
    """``om``, ``in``: the length of time that follows lies ahead."""
    age_after: tuple[str, ...]
    """Words that make the length before them an age: ``gammel``, ``old``."""
    age_before: tuple[str, ...]
    directions: Mapping[str, int]
    """``forrige`` is -1, ``denne`` 0, ``neste`` 1: before a unit, weekday, month or season."""
    period_units: Mapping[str, str]
    """Units that may follow a direction, with their names in the notation: ``uke``, ``week``."""
    direction_spans: tuple[str, ...]
    """``de neste``, ``the past``: before a number and a unit."""
    weekday_on: frozenset[str]
    """Before a weekday that is still to come unless a verb in the past says otherwise: ``på``."""
    weekday_ahead: tuple[str, ...]
    """Before a weekday that is still to come: ``på``."""
    seasons: Mapping[str, str]
    season_alone: frozenset[str]
    """Forms that are a row without a year (``sommeren``)."""
    season_ahead: tuple[str, ...]
    """Before a season that is still to come: ``til sommeren``."""
    own: frozenset[str]
    """Words before a decade that is an age: ``in their eighties``."""
    habitual: tuple[str, ...]
    """Before a season, weekday or part of the day that is meant in general (``om sommeren``)."""
    quarters: tuple[str, ...]
    quarter_letters: tuple[str, ...]
    halves: tuple[str, ...]
    half_phrases: Mapping[str, int]
    """``første halvdel av``: before a year."""
    weeks: tuple[str, ...]
    decade_suffixes: tuple[str, ...]
    age_decade_suffixes: frozenset[str]
    """Suffixes that also make ages: ``i 30-årene``."""
    decade_words: Mapping[str, int]
    centuries: tuple[str, ...]
    """After an ordinal: ``19th century``."""
    fiscal_years: tuple[str, ...]
    before_christ: tuple[str, ...]
    after_christ: tuple[str, ...]
    every: tuple[str, ...]
    every_other: tuple[str, ...]
    clock_before: tuple[str, ...]
    """``kl.``, ``at``: before a time of day."""
    meridiem: bool
    """``5 p.m.`` is written."""
    articles: tuple[str, ...]
    """Between a preposition and a date, outside its span: ``the``, ``den``."""
    links: tuple[str, ...]
    """Between parts of one date: ``den``, ``of``, ``on``."""
    since: tuple[str, ...]
    since_past: frozenset[str]
    """Those of :attr:`since` that name what has begun."""
    until: tuple[str, ...]
    from_words: tuple[str, ...]
    """``fra``: an open range where the date lies ahead or opens a sentence."""
    onwards: tuple[str, ...]
    to_words: tuple[str, ...]
    between: tuple[str, ...]
    and_words: tuple[str, ...]
    parts: Mapping[str, DateModifier]
    """``slutten av``, ``early``: inside the span."""
    spread: frozenset[str]
    """Words after which ``over`` means "during": ``fordelt over fem år``."""
    year_before: frozenset[str]
    """Words after which a four-digit number is a year."""
    year_before_weak: frozenset[str]
    """Words after which it is one when nothing is counted with it."""
    year_attributive: frozenset[str]
    """Determiners between which and a noun it is one (``the 2008 election``)."""
    plural_endings: tuple[str, ...]
    """Endings of nouns that a number before them counts."""
    version_words: frozenset[str]
    """Words after which ``10.4.24`` is no date."""
    counted: frozenset[str]
    """Words that are counted or measured: a number before one is no year."""
    function_words: frozenset[str]
    """Words that are never counted: a year may stand before one."""
    month_before: frozenset[str]
    """Words after which a doubtful month name is a month."""
    of_words: tuple[str, ...] = ()
    """Between what is counted and its month: ``first Monday`` + ``of`` + ``May``."""
    last_words: Mapping[str, int] = field(default_factory=dict)
    """Places in a row from its end: ``siste`` is -1."""
    advent: tuple[str, ...] = ()
    """After the number of a Sunday: ``advent``."""
    running_units: Mapping[str, str] = field(default_factory=dict)
    """``året``: after one of :attr:`parts` the running one, with its unit."""
    century_words: Mapping[str, int] = field(default_factory=dict)
    """``attenhundretallet`` is 18."""
    half_hour: tuple[str, ...] = ()
    """Before an hour: ``halv``."""
    nights: tuple[str, ...] = ()
    """``natten``: before two days that it is between."""
    measures: frozenset[str] = frozenset()
    """Units before which an article is a number everywhere: ``en ukes``."""
    age_people: frozenset[str] = frozenset()
    """Whose age a decade is: ``en mann i 60-årene``."""
    numbered: frozenset[str] = frozenset()
    """Words before two numbers that are no years: ``side 2019–2023``."""
    this_month: tuple[str, ...] = ()
    """After the number of a day: ``ds.``, ``d.m.``."""
    after_day: tuple[str, ...] = ()
    """Words after which ``den 17.`` is a day and no place in a row."""
    hundreds: tuple[str, ...] = ()
    """``hundre``: after a number word, and before one that is added to it."""
    definite_units: Mapping[str, str] = field(default_factory=dict)
    """Units in the definite plural: after ``de siste`` a length of time without a number."""
    single_spans: tuple[str, ...] = ()
    """``det siste``: before one of :attr:`single_units`, one unit up to now or from now on."""
    single_units: Mapping[str, str] = field(default_factory=dict)
    plural_articles: tuple[str, ...] = ()
    """Before a number and one of :attr:`picks`: ``de tre første månedene``."""
    picks: tuple[str, ...] = ()
    compound_units: Mapping[str, str] = field(default_factory=dict)
    """Units in one word with their number: ``toårig``, ``18-måneders``."""
    compound_adjectives: frozenset[str] = frozenset()
    """Those of them that are also said of the age of people."""
    compound_many: tuple[str, ...] = ()
    """What stands for a vague number in them: ``fler`` + ``årig``."""
    length_nouns: tuple[str, ...] = ()
    """What lasts, and so is no age: ``fireårs`` + ``periode``, ``20-årig`` + ``avtale``."""
    age_nouns: frozenset[str] = frozenset()
    """Words after which a number of years is an age: ``17-årige`` + ``gutten``."""
    length_words: Mapping[str, str] = field(default_factory=dict)
    """Lengths of time in one word: ``årelang`` is ``PXY``."""
    length_adverbs: Mapping[str, str] = field(default_factory=dict)
    """The same after one of :attr:`before_adverbs`: ``i årevis``."""
    before_adverbs: tuple[str, ...] = ()
    hour_signs: tuple[str, ...] = ()
    """Hours only before minutes: ``1 t. 32 min.``."""
    minute_signs: tuple[str, ...] = ()
    age_subjects: frozenset[str] = frozenset()
    """Of whom ``er 12 år`` is an age."""
    age_verbs: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    """Words near before a number of years that make it an age: ``aldersgrense``."""
    free_units: frozenset[str] = frozenset()
    """Units before which an article is a number, but after one of :attr:`article_stops`."""
    article_stops: frozenset[str] = frozenset()
    """Words before an article and a year that is some year: ``2020 var et år med mye snø``."""
    rates: frozenset[str] = frozenset()
    """Words before an article and a unit that something is counted by: ``to ganger en uke``."""
    year_phrases: tuple[str, ...] = ()
    """What stands before a year, besides :attr:`year_before`: ``året er``."""
    comparing: frozenset[str] = frozenset()
    """Words that make a vague number no length of time: ``like mange år``, ``hvor mange år``."""
    year_endings: tuple[str, ...] = ()
    """Endings of words before a year: ``skatteåret``."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs after a round year, which is no amount then: ``I 1950 bygde``."""
    cites_years: bool = False
    """``Norge, 2017.`` tells when something came out."""
    early_year_before: tuple[str, ...] = ()
    """Before a year of three digits: ``år``."""
    age_limits: frozenset[str] = frozenset()
    """Numbers that are ages after ``over`` and ``under``: 18 years."""
    limit_words: frozenset[str] = frozenset()
    day_alone_before: tuple[str, ...] = ()
    """Before an article and the ordinal of a day: ``on`` the 17th."""
    day_alone_not: frozenset[str] = frozenset()
    """Words near by which ``on the 17th`` is no day (golf has holes)."""
    counted_from: tuple[str, ...] = ()
    """Between a length of time and the day it counts from: ``a week from Friday``."""
    counted_around: Mapping[str, int] = field(default_factory=dict)
    """``after`` is 1, ``before`` -1: ``two days after Christmas``."""
    a_day: tuple[str, ...] = ()
    """``the day`` after Christmas."""
    week_after: tuple[str, ...] = ()
    """Behind a day, for the one a week later: ``Friday week``."""
    week_of: tuple[str, ...] = ()
    """Before a day, for the week around it: ``week of May 6``."""
    directions_from_last: frozenset[str] = frozenset()
    """Those of :attr:`directions` that count from the last date of the text."""
    part_units: frozenset[str] = frozenset()
    """Those of :attr:`period_units` that may be part of another one (the last week of May)."""
    hence_or_length: frozenset[str] = frozenset()
    """Those of :attr:`hence_before` that tell how long something took beside a verb in the past."""
    hence_tail: tuple[str, ...] = ()
    """Behind a length of time that lies ahead: in three days``' time``."""
    spans_of_one: tuple[str, ...] = ()
    """Before a unit, for one of it: the ``past`` year."""
    spans_of_one_alone: frozenset[str] = frozenset()
    """Those that need no ``over the`` before them."""
    during: tuple[str, ...] = ()
    unit_plurals: Mapping[str, str] = field(default_factory=dict)
    """Units that are an unknown number of them alone: for ``years``."""
    vague_before: tuple[str, ...] = ()
    """Words before those units."""
    parts_of_day_plurals: Mapping[str, str] = field(default_factory=dict)
    part_of_day_hours: Mapping[str, int] = field(default_factory=dict)
    """Parts of the day (TIMEX3) with what they add to an hour: ``7:30 this evening``."""
    hours: Mapping[str, str] = field(default_factory=dict)
    """Words for an hour: ``noon`` is ``12:00``."""
    clock_after: tuple[str, ...] = ()
    """Behind an hour: ``o'clock``."""
    zones: tuple[str, ...] = ()
    """Names of time zones, as they are written, behind a time of day."""
    day_parts: Mapping[str, DateModifier] = field(default_factory=dict)
    """``late``, ``early``: before a weekday or a part of the day, inside the span."""
    habitual_near: frozenset[str] = frozenset()
    """Words near ``Monday through Friday`` that make it a set of days (``open``)."""
    habitual_to: frozenset[str] = frozenset()
    """Those of :attr:`to_words` that make Monday ``through`` another day a set of days."""
    month_before_sure: tuple[str, ...] = ()
    """Those of :attr:`month_before` after which no name of a person stands."""
    month_determiners: tuple[str, ...] = ()
    """Words between which and a noun a doubtful month is a month: ``the May figures``."""
    name_nouns: frozenset[str] = frozenset()
    """Nouns after which it is a name: ``the May family``."""
    month_verbs: tuple[str, ...] = ()
    """Verbs that months have: ``April saw``."""
    month_be: tuple[str, ...] = ()
    month_adverbs: tuple[str, ...] = ()
    month_signs: tuple[str, ...] = ()
    """What is said of months and not of people: ``wet``, ``the hottest``."""
    clause_words: tuple[str, ...] = ()
    """Words that a clause begins with."""
    goes_on: tuple[str, ...] = ()
    """Words behind a doubtful phrase that are not what it belongs to (``i vår`` + ``skal``)."""
    fourths_before: frozenset[str] = frozenset()
    """Words behind ``three quarters`` that are no lengths of time: ``of``."""
    opening_verbs: tuple[str, ...] = ()
    """Verbs before which a number that opens a sentence is a year: ``2023 ble et godt år``."""
    year_verbs: tuple[str, ...] = ()
    """Verbs after a year that opens a sentence: ``2020 was``."""
    links_of_prior: frozenset[str] = frozenset()
    """Words after :attr:`earlier` that show what it counts from: prior ``to``."""
    addresses: frozenset[str] = frozenset()
    """Words of an address: a number before them is a house."""
    scores: frozenset[str] = frozenset()
    """Numbers of centuries that batsmen score."""
    events: frozenset[str] = frozenset()
    """What a year between a name and itself is of: ``Association 2024 Convention``."""
    per_words: tuple[str, ...] = ()
    """Between a length of time and the unit that it is a part of: 6 days ``a`` week."""
    vague_after: frozenset[str] = frozenset()
    """Vague numbers that need one of :attr:`one_after` before them: for ``some`` days."""
    leading: frozenset[str] = frozenset()
    """Words before one of :attr:`leading_to` that is theirs: the ``run`` up to."""
    leading_to: frozenset[str] = frozenset()
    plain_parts: tuple[str, ...] = ()
    """Inside the span of a running period, without a modifier: ``later`` this year; those of two
    words also before any other period: ``later in`` 1949."""
    through: tuple[str, ...] = ()
    """Up to and with: ``through`` 2024."""
    not_through: frozenset[str] = frozenset()
    """Words before :attr:`through` that make it another word: ``fell`` through."""
    told_periods: Mapping[str, str] = field(default_factory=dict)
    """Running periods behind an article and one of :attr:`told_before`: over the ``weekend``."""
    told_before: frozenset[str] = frozenset()
    sports: frozenset[str] = frozenset()
    """Words near a quarter that is one of a game."""
    compact_before: frozenset[str] = frozenset()
    """Words before eight digits that are a day: ``dated`` 20240517."""
    hour_before: frozenset[str] = frozenset()
    """Words before a bare number that is an hour where a day follows: ``at`` 9 on Monday."""
    rate_words: frozenset[str] = frozenset()
    """Before a word for a set that then is a rate: ``twice`` weekly."""
    compounds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words in small letters that make a date word another one: ``Sunday`` + ``school``."""
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that make a date word a name when they follow it: ``Sunday`` + ``Times``."""
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that make a date word a name when they precede it: ``Black`` + ``Friday``."""
    order_signs: Mapping[str, str] = field(default_factory=dict)
    """Spellings and signs that only countries have where the day comes first (``dmy``) or the
    month (``mdy``)."""
