"""Date words that every language has, and those of languages without spaces.

The notations are those of :mod:`pipeline.languages.schema.dates`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.records import DateModifier


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateHeads:
    """Heads of the columns of tables that dates stand in: regular expressions for a whole head.

    What stands in brackets behind a head is not looked at.
    """

    days: str
    """``Dato``: days, be they written as ``17.05``."""
    moments: str
    """``Start``, ``Publisert``: days where the cells show it (``17.05.``, ``17/5``)."""
    years: str
    """``År``, ``Født``: years, or whole days."""
    fiscal_years: str
    weeks: str
    """``Uke``: weeks of the calendar, where they do not begin with the first."""
    periods: str
    """``Periode``, ``Måned``: whatever dates the cells name."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateWords:
    """What every language says about its calendar."""

    fiscal_start: int | None
    """The month in which a fiscal year begins, ``None`` where companies differ."""
    relative: Mapping[str, str]
    """Phrases and the moments that they name."""
    holidays: Mapping[str, str]
    set_words: Mapping[str, str]
    """Words for a set of times with their TIMEX3 values: ``årlig`` is ``P1Y``."""
    hedges_before: Mapping[str, DateModifier]
    """``ca.``, ``about``: before a date or a length of time and outside its span."""
    parts_of_day: Mapping[str, str]
    """``kveld`` is ``EV`` (TIMEX3)."""
    dateline_labels: tuple[str, ...]
    """Before the date at the head of a document, in lower case: ``publisert``."""
    heads: DateHeads
    figures_compared: str
    """A pattern of what shows that figures are compared with those of a date: before it, or behind
    it where no spaces are written (``than a year earlier``, 前年比)."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnspacedDateWords(DateWords):
    """A language that writes years, months and days in Chinese characters, without spaces."""

    eras: Mapping[str, tuple[int, int]]
    """Year one and last year of an era of the solar calendar, also under its Latin letter."""
    short_eras: Mapping[str, str]
    """Eras in one character before a number: 令6年."""
    lunar_eras: Mapping[str, tuple[int, int]]
    """Eras of the lunar calendar: only their years are converted."""
    weekdays: Mapping[str, int]
    seasons: Mapping[str, str]
    relative_seasons: Mapping[str, str]
    """Seasons with their year in one word: 昨夏."""
    halves: Mapping[str, int]
    told_days: frozenset[str]
    """Those of :attr:`relative` that are general words unless a particle follows: この日."""
    general_holidays: frozenset[str]
    """Those of :attr:`holidays` that are rows only beside a year."""
    joined_before: Mapping[str, str]
    """First characters of :attr:`relative`, and those that make another word with them: 伝来."""
    joined_after: Mapping[str, str]
    """Words, and a pattern of what behind them makes another word of them: 前日譚, 今日の社会."""
    terms: Mapping[str, str]
    """A company's fiscal years, and the moments that they name: 今期."""
    company_words: tuple[str, ...]
    """What shows beside one of :attr:`terms` that a company's year is meant."""
    once_in: Mapping[str, str]
    """Before 1回 or に一度, with what they make of it."""
    terms_before: tuple[str, ...]
    """Before years and months that a court gives: 懲役."""
    not_dates: tuple[str, ...]
    """Names and words that begin like a date."""
    parts: Mapping[str, DateModifier]
    """After a date and inside its span: 上旬, 末."""
    hedges_after: Mapping[str, DateModifier]
    """After a date and outside its span: ごろ; of a length of time: 以上."""
    units: Mapping[str, str]
    """Units that say alone that a length of time is meant (か月, 週間), with TIMEX3 letters."""
    point_units: Mapping[str, str]
    """Units that do so only in company (年, 日)."""
    length_after: tuple[str, ...]
    """What shows after a point unit that a length of time is meant: 間, ぶり."""
    years_after: tuple[str, ...]
    """What shows it after 年 only."""
    length_nouns: tuple[str, ...]
    """What a number of years is the length of: 12年の活動停止."""
    length_named: tuple[str, ...]
    """What behind 10年という says that it is a length."""
    month_lengths: tuple[str, ...]
    """What in laws stands behind a length in bare months: 六月以内."""
    length_before: tuple[str, ...]
    """What shows it before the number, outside the span: 約, 任期."""
    spans_before: tuple[str, ...]
    """What stands before a length of time and inside its span: 過去, 今後."""
    ago: tuple[str, ...]
    hence: tuple[str, ...]
    every_before: str
    every_after: tuple[str, ...]
    since: tuple[str, ...]
    compared: frozenset[str]
    """Those of :attr:`since` that compare after a relative date: 去年より."""
    until: tuple[str, ...]
    to_words: tuple[str, ...]
