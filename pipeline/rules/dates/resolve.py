"""From what the words say to TIMEX3 values, against a reference date.

A day, month or weekday without its year or week is the one nearest to the reference date in the
direction that it has, the past one where two are equally near.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.rules.dates.holidays import holiday_value
from pipeline.rules.dates.moments import NOT_AFTER, NOT_BEFORE, Interval, Meaning, Moment, Shift
from pipeline.rules.dates.timex import Period, period, shift_month

_NO_PERIOD = Period(None, None, None)

_UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "fiscal": "FYXXXX",
    "decade": "XXX",
    "century": "XX",
}


@dataclass(frozen=True, slots=True)
class Clock:
    """What a text's dates are measured against."""

    reference: dt.date | None
    """The document's date."""
    anchor: dt.date | None = None
    """The last date that the text named, for ``året etter`` and 翌日."""
    fiscal_start: int | None = None
    weekday: int | None = None
    """The direction of a weekday: 0, ``NOT_AFTER`` or ``NOT_BEFORE``; ``None``: by its verb."""
    last: str | None = None
    """The value of the last date that the text named, for 前年同期."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value (``None``: no such day), its days, and whether it needed a reference."""

    value: str | None
    days: Period
    relative: bool
    reference: dt.date | None = None


def resolve(moment: Moment, clock: Clock) -> Resolved:
    """The value of ``moment`` against ``clock``."""
    relative = _is_relative(moment)
    anaphoric = moment.from_last or (moment.shift is not None and moment.shift.anaphoric)
    base = clock.anchor if anaphoric else clock.reference
    if moment.shift and moment.shift.keeps == "period" and (earlier := _year_before(clock.last)):
        days = period(earlier, clock.fiscal_start)
        return Resolved(earlier, days, relative=True, reference=clock.anchor)
    return _resolve(moment, base if relative else None, clock.fiscal_start, relative=relative)


@lru_cache(maxsize=4096)
def _resolve(
    moment: Moment, base: dt.date | None, fiscal_start: int | None, *, relative: bool
) -> Resolved:
    found = moment
    if base and not moment.unsure:
        try:
            found = _placed(moment, base, fiscal_start)
        except (ValueError, OverflowError):
            return Resolved(None, _NO_PERIOD, relative=True, reference=base)
    try:
        value, days = _valued(_counted_on(found, fiscal_start), fiscal_start)
    except (ValueError, OverflowError):  # before the year 1, after 9999
        return Resolved(None, _NO_PERIOD, relative, base)
    used = base if relative and found is not moment else None
    return Resolved(value, days, relative, used)


_COMPARED = frozenset({"year", "fiscal", "quarter", "month"})
_PERIOD = re.compile(r"(?P<fiscal>FY)?(?P<year>[0-9]{4})(?P<part>(?:-(?:[QH]?[0-9]{1,2}))?)")


def compares(meaning: Meaning) -> bool:
    """Whether ``meaning`` is the period before some other: 前年, ``a year earlier``."""
    shift = meaning.shift if isinstance(meaning, Moment) and not meaning.from_last else None
    return shift is not None and shift.anaphoric and shift.count == -1 and shift.unit in _COMPARED


def _year_before(value: str | None) -> str | None:
    """The same period of the year before, ``None`` where ``value`` is no period of a year."""
    ends = [_PERIOD.fullmatch(end) for end in (value or "").split("/")]
    if not all(end and end["part"] for end in ends):
        return None
    return "/".join(
        f"{end['fiscal'] or ''}{int(end['year']) - 1:04d}{end['part']}" for end in ends if end
    )


def resolve_interval(interval: Interval, clock: Clock) -> Resolved:
    """The value ``first/last`` of a range; an open side is ``..`` and has no calendar day.

    A missing year, month or week of one end comes from the other: ``5月1日から5日``.
    """
    first, last = _shared(interval.first, interval.last)
    left = resolve(first, clock) if first else None
    shift = interval.last.shift if interval.last else None
    if left and left.days.start and shift and shift.anaphoric:
        clock = replace(clock, anchor=left.days.start)
    right = _resolve_end(last, left, clock) if last else None
    if (left and not left.value) or (right and not right.value):
        return Resolved(None, _NO_PERIOD, relative=False)
    # An end may be a range itself: "fra årsskiftet", "siden romjula".
    start = (left.value or "").split("/")[0] if left else ".."
    value = f"{start}/{(right.value or '').split('/')[-1] if right else '..'}"
    ends = [end for end in (left, right) if end]
    days = Period(
        left.days.start if left else None,
        right.days.end if right else None,
        ends[0].days.precision if ends else None,
    )
    if days.start and days.end and days.start > days.end:
        days = Period(None, None, days.precision)
    relative = any(end.relative for end in ends)
    return Resolved(value, days, relative, next((e.reference for e in ends if e.reference), None))


def _resolve_end(last: Moment, left: Resolved | None, clock: Clock) -> Resolved:
    """The end of a range: where it is open to choice, the first one after the start."""
    right = resolve(last, clock)
    starts_at = left.days.start if left else None
    if not starts_at or not right.relative or last.shift:
        return right
    if right.days.end and right.days.end >= starts_at and left and not left.reference:
        return right
    after = resolve(replace(last, direction=1), replace(clock, reference=starts_at))
    return replace(after, reference=right.reference)


def _shared(first: Moment | None, last: Moment | None) -> tuple[Moment | None, Moment | None]:
    """Both ends of a range, each completed with the coarser fields that only the other states."""
    if first is None or last is None:
        return first, last
    return _completed(first, last), _completed(last, first)


def _completed(moment: Moment, other: Moment) -> Moment:
    if moment.shift or moment.decade is not None or moment.century is not None:
        return moment
    if moment.year is None and moment.week is None and (moment.month or moment.day):
        if moment.month is None:
            moment = replace(moment, month=other.month)
        year_shift = other.shift if other.shift and other.shift.unit in ("year", "month") else None
        if year_shift and year_shift.unit == "month" and moment.month:
            year_shift = None
        moment = replace(moment, year=other.year, shift=year_shift)
    elif moment.year is None and (moment.quarter or moment.half or moment.week or moment.season):
        moment = replace(moment, year=other.year, fiscal=other.fiscal, shift=other.shift)
    elif moment.year is not None and other.fiscal:
        moment = replace(moment, fiscal=True)
    return moment


def _is_relative(moment: Moment) -> bool:
    if moment.shift:
        return True
    return (moment.year, moment.decade, moment.century) == (None, None, None)


# Placing a moment: shifts first, then the nearest of the candidates.


def _placed(moment: Moment, base: dt.date, fiscal_start: int | None) -> Moment:
    if moment.shift:
        return _placed(_shifted(moment, moment.shift, base, fiscal_start), base, fiscal_start)
    if not _is_relative(moment):
        return moment
    options = [(option, _valued(option, fiscal_start)[1]) for option in _options(moment, base)]
    for direction in (moment.direction, 0):
        gaps = [
            (gap, days.start, option)
            for option, days in options
            if (gap := _gap(days, base, direction)) is not None
        ]
        if gaps:  # the earlier of two equally near ones is the past one
            return min(gaps, key=lambda each: each[:2])[2]
    return moment


def _gap(days: Period, base: dt.date, direction: int) -> int | None:
    """Days between ``base`` and a period, ``None`` where it lies on the wrong side."""
    if not days.start or not days.end:
        return None
    if direction == NOT_AFTER and days.start > base:
        return None
    if direction == -1 and days.end >= base:
        return None
    if direction == NOT_BEFORE and days.end < base:
        return None
    if direction == 1 and days.start <= base:
        return None
    if days.start <= base <= days.end:
        return 0
    return (base - days.end).days if days.end < base else (days.start - base).days


def _options(moment: Moment, base: dt.date) -> Iterator[Moment]:
    """The years, months or weeks near ``base`` that ``moment`` may belong to."""
    if moment.day and not moment.month:
        for count in range(-2, 3):
            year, month = shift_month(base.year, base.month, count)
            yield replace(moment, year=year, month=month)
    elif moment.weekday and not (moment.day or moment.week):
        for count in range(-7, 8):
            day = base + dt.timedelta(days=count)
            if day.isoweekday() == moment.weekday:
                yield replace(moment, year=day.year, month=day.month, day=day.day, weekday=None)
    else:
        # 29 February is at most eight years away.
        reach = 8 if (moment.month, moment.day) == (2, 29) else 1
        years = range(base.year - reach, base.year + reach + 1)
        options = [replace(moment, year=year) for year in years]
        yield from [each for each in options if _on_its_weekday(each)] or options


def _on_its_weekday(moment: Moment) -> bool:
    """Whether a whole date falls on the weekday that the text gives it; false without one."""
    if not (moment.weekday and moment.day and moment.month and moment.year):
        return False
    try:
        return dt.date(moment.year, moment.month, moment.day).isoweekday() == moment.weekday
    except ValueError:
        return False


def _shifted(moment: Moment, shift: Shift, base: dt.date, fiscal_start: int | None) -> Moment:
    """``moment`` with the fields that its shift from ``base`` gives."""
    bare = replace(moment, shift=None)
    match shift.unit:
        case "day":
            day = base + dt.timedelta(days=shift.count)
            return replace(bare, year=day.year, month=day.month, day=day.day, weekday=None)
        case "week" | "weekend":
            return _in_week(bare, base + dt.timedelta(weeks=shift.count), shift.unit == "weekend")
        case "month":
            year, month = shift_month(base.year, base.month, shift.count)
            return replace(bare, year=year, month=month)
        case "quarter":
            year, month = shift_month(base.year, base.month, 3 * shift.count)
            return replace(bare, year=year, quarter=(month + 2) // 3)
        case "half":
            year, month = shift_month(base.year, base.month, 6 * shift.count)
            return replace(bare, year=year, half=(month + 5) // 6)
        case "year":
            return replace(_keeping(bare, shift, base), year=base.year + shift.count)
        case "fiscal":
            year, _ = shift_month(base.year, base.month, 1 - (fiscal_start or 1))
            return replace(bare, year=year + shift.count, fiscal=True)
        case "decade":
            return replace(bare, decade=base.year // 10 + shift.count)
        case "century":
            return replace(bare, century=base.year // 100 + shift.count)


def _keeping(moment: Moment, shift: Shift, base: dt.date) -> Moment:
    """``moment`` with what a shift by years leaves as it is: the month of 前年同月."""
    if shift.keeps == "month":
        return replace(moment, month=base.month)
    kept = shift.keeps == "day"
    return replace(moment, month=base.month, day=base.day) if kept else moment


def _in_week(moment: Moment, day: dt.date, weekend: bool) -> Moment:
    if moment.weekday:
        day += dt.timedelta(days=moment.weekday - day.isoweekday())
        return replace(moment, year=day.year, month=day.month, day=day.day, weekday=None)
    year, week, _ = day.isocalendar()
    time = "WE" if weekend else None
    return replace(moment, year=year, week=week, time=time)


def _counted_on(moment: Moment, fiscal_start: int | None) -> Moment:
    """The day that lies ``moment.plus`` after the rest of ``moment``, or the week around it."""
    if not (moment.plus or moment.week_of):
        return moment
    bare = replace(moment, plus=None, week_of=False)
    day = _valued(bare, fiscal_start)[1].start
    if day is None:
        return Moment(shift=Shift("week" if moment.week_of else "day", 0), time=moment.time)
    if moment.plus:
        day = _moved(day, moment.plus)
    if moment.week_of:
        return _in_week(Moment(), day, weekend=False)
    return Moment(year=day.year, month=day.month, day=day.day, time=moment.time)


_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def _moved(day: dt.date, by: Shift) -> dt.date:
    """The day that lies so far from ``day``; 31 January and a month are 28 February."""
    if by.unit not in _MONTHS:
        return day + dt.timedelta(days=by.count * (1 if by.unit == "day" else 7))
    year, month = shift_month(day.year, day.month, by.count * _MONTHS[by.unit])
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


# Writing a moment down.


def _valued(moment: Moment, fiscal_start: int | None) -> tuple[str | None, Period]:
    """TIMEX3 value and days; ``(None, nothing)`` where there is no such day."""
    value = _written(moment)
    if value is None:
        return None, _NO_PERIOD
    try:
        return value, period(value, fiscal_start)
    except (ValueError, OverflowError):
        return None, _NO_PERIOD


def _written(moment: Moment) -> str | None:
    if moment.holiday:
        return _holiday(moment)
    if moment.unsure and moment.year is not None and moment.month:  # of the lunar calendar
        day = "-XX" if moment.day else ""
        return None if moment.short_year else f"{_year(moment)}-XX{day}"
    if moment.day and not _day_exists(moment):
        return None
    value = _calendar_part(moment)
    if not moment.time or value is None:
        return value
    if moment.time == "WE":
        return f"{value}-WE"
    return "/".join(f"{value}T{time}" for time in moment.time.split("/"))  # kl. 18–20


def _calendar_part(moment: Moment) -> str | None:
    year = _year(moment)
    if moment.day:
        month = f"{moment.month:02d}" if moment.month else "XX"
        return f"{year}-{month}-{moment.day:02d}"
    if moment.weekday:
        week = f"{moment.week:02d}" if moment.week else "XX"
        return f"{year}-W{week}-{moment.weekday}"
    for letter, number in (("W", moment.week), ("", moment.month)):
        if number:
            return f"{year}-{letter}{number:02d}"
    for letter, part in (("Q", moment.quarter), ("H", moment.half), ("", moment.season)):
        if part:
            return f"{year}-{letter}{part}"
    if moment.shift:
        keeps = moment.shift.keeps
        return _UNKNOWN[keeps if keeps and keeps != "period" else moment.shift.unit]
    if moment.decade is not None:
        return f"{moment.decade:03d}"
    if moment.century is not None:
        return f"BC{-moment.century:02d}" if moment.century < 0 else f"{moment.century:02d}"
    return year


def _year(moment: Moment) -> str:
    prefix = "FY" if moment.fiscal or (moment.shift and moment.shift.unit == "fiscal") else ""
    if moment.year is None:
        return f"{prefix}XXXX"
    return f"BC{-moment.year:04d}" if moment.year < 0 else f"{prefix}{moment.year:04d}"


def _day_exists(moment: Moment) -> bool:
    """Whether there can be such a day; without a year, in a leap year; without a month, a 31st."""
    year = moment.year if moment.year is not None and moment.year > 0 else 2000
    try:
        dt.date(year, moment.month or 1, moment.day or 1)
    except ValueError:
        return False
    return True


def _holiday(moment: Moment) -> str | None:
    if moment.year is not None and moment.year < 0:
        return None
    notation = (moment.holiday or "").replace(":0:", f":{moment.month or 0}:")
    value = holiday_value(notation, moment.year)
    return f"{value}T{moment.time}" if value and moment.time and "/" not in value else value
