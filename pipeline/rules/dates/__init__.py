"""Dates in running text: as precise as the text, against the document's date.

>>> from datetime import date
>>> [row] = find_dates("Møtet er 17. mai.", "nb", date(2024, 5, 2))
>>> row.text, row.value, row.start_date.isoformat(), row.relative
('17. mai', '2024-05-17', '2024-05-17', True)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache

from pipeline.languages import language
from pipeline.languages.schema.dates import DateWords, SpacedDateWords
from pipeline.records import Date
from pipeline.rules.dates.context import NOTHING, DateContext
from pipeline.rules.dates.folded import fold
from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import NOT_AFTER, NOT_BEFORE
from pipeline.rules.dates.order import NumericOrder, settle_order
from pipeline.rules.dates.patterns import dates_of_patterns
from pipeline.rules.dates.resolve import Clock
from pipeline.rules.dates.rows import Passage, rows
from pipeline.rules.dates.spaced.grammar import expressions as spaced_expressions
from pipeline.rules.dates.tables import with_tables
from pipeline.rules.dates.unspaced.grammar import expressions as unspaced_expressions
from pipeline.rules.own.schema import NO_DATES, OwnDates
from pipeline.rules.own.spans import with_own

__all__ = ["DateContext", "find_dates"]


_DIRECTIONS = {"tense": None, "nearest": 0, "past": NOT_AFTER, "future": NOT_BEFORE}


def find_dates(
    text: str,
    lang: str,
    reference: dt.date | None = None,
    own: OwnDates = NO_DATES,
    *,
    context: DateContext | None = None,
) -> list[Date]:
    """The dates, ranges, durations and sets of times in ``text``.

    ``lang`` is one of :data:`pipeline.languages.CODES`; ``reference`` the day that relative dates
    count from, without which they keep unknowns. The records are sorted by start, do not overlap
    and have offsets in ``text``; the conventions are those of docs/guidelines.md. The system clock
    is never read. ``own`` is what a user chose and added; where its patterns match, no other rule
    looks. ``context`` is what the document knows that ``text`` is a part of; without it ``text``
    is all there is. Raises ``ValueError`` for an unknown language and
    :class:`pipeline.rules.own.patterns.PatternTimeoutError` for a pattern of ``own`` that takes
    too long on ``text``.
    """
    words = _words(lang, own)
    known = context or NOTHING
    order = known.order or settle_order([(text, lang)])
    if lang in own.order:
        order = NumericOrder(own.order[lang], own.order[lang])
    scan = Scan(fold(text), words, reference, order)
    found = _expressions(scan, known.era)
    found = with_tables(
        found, text, scan, lambda part: _expressions(replace(scan, text=fold(part)), known.era),
        above=known.above,
    )  # fmt: skip
    if own.patterns:
        found = with_own(dates_of_patterns(text, lang, own, words), found)
    clock = Clock(reference, fiscal_start=words.fiscal_start, weekday=_DIRECTIONS[own.weekday])
    passage = Passage(text, scan.text, lang, words, language(lang).tense, known.named)
    return rows(found, passage, clock)


def _expressions(scan: Scan, era: str | None) -> list[Found]:
    if isinstance(scan.words, SpacedDateWords):
        return spaced_expressions(scan, scan.words)
    return unspaced_expressions(scan, scan.words, era)


def _words(lang: str, own: OwnDates) -> DateWords:
    """The words of ``lang``, with what a user chose for it."""
    if lang in own.fiscal_year:
        return _chosen(lang, own.fiscal_year[lang])
    return language(lang).dates


@lru_cache(maxsize=64)
def _chosen(lang: str, fiscal_start: int) -> DateWords:
    return replace(language(lang).dates, fiscal_start=fiscal_start)
