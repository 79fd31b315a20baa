"""What a story tells of a date that is not written out: its year, and the month of a day.

A date without its year is near the document's date, as a rule; in a story of another time it is
of that time (``In April 2019 he resigned; in May he was charged``). That it is one shows in the
date before it: one with its year, in the same or the last sentence, that is no birth or founding.
Where the document has no date, the last date with a year is all there is to go by.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from pipeline.records import Date
from pipeline.rules.dates.moments import NOT_AFTER, NOT_BEFORE, Moment, slots
from pipeline.rules.dates.tense import sentences_between

_NEAR = 250
"""Characters to the last date within which a story of another time goes on."""

_FAR = 1500
"""The same where the document itself has no date."""

_APART = 150
"""Days between the document's date and a time that is another one."""

_COMPLETED = frozenset({"month", "day", "quarter", "half", "season", "holiday"})


_TURN = 4
"""Months by which a story hardly looks back."""

_REPORTED = frozenset({"quarter", "half"})


@dataclass(frozen=True, slots=True)
class Told:
    """A date of the text whose year is known, and where in the text it ends."""

    day: dt.date
    """The first of a date's days, the last of a range's."""
    year: int
    """0 where the text never tells it; then :attr:`day` has only a month and a day."""
    precision: str
    end: int
    is_origin: bool
    """It is of a birth, a founding, a law."""


_LEAP_YEAR = 4
_MONTH = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(?:T|\Z)")


def told(row: Date, *, is_origin: bool) -> Told | None:
    """What ``row`` tells of the dates after it; ``None`` where it tells them no year."""
    value = row.value or ""
    if row.kind == "date" and (month := _MONTH.match(value)):
        return Told(
            dt.date(_LEAP_YEAR, int(month[1]), int(month[2] or 1)),
            0,
            row.precision or "",
            row.end,
            is_origin,
        )
    day = (row.end_date or row.start_date) if "/" in value else row.start_date
    if day is None or row.precision in (None, "decade", "century") or ".." in value:
        return None
    year = value.split("/")[-1].removeprefix("FY")[:4]
    number = int(year) if year.isdigit() else day.year
    return Told(day, number, row.precision or "", row.end, is_origin)


def completed(
    moment: Moment, last: Told, text: str, start: int, lean: int, reference: dt.date | None
) -> Moment | None:
    """``moment`` with its year, and month, from the ``last`` date; ``None`` where it has none."""
    said = slots(moment) - {"time"}
    if moment.shift or moment.year is not None or not said & _COMPLETED:
        return None
    if moment.direction or moment.deictic:
        return None
    dayless = last.precision not in ("day", "month")
    only_day = "month" not in said and "day" in said
    if only_day and dayless:
        return None
    if not goes_on(last, text, start, lean, reference):
        return None
    if not last.year:
        return replace(moment, month=last.day.month) if only_day else None
    if "season" in said and start - last.end > _NEAR:  # summers are also spoken of in general
        return None
    if said & _REPORTED and last.precision in ("day", "week"):  # the quarter before the report
        return None
    if only_day:
        return _with_month(moment, last)
    whole = replace(moment, year=last.year + _turns(moment, last, reference))
    return whole if _fits(whole) else None


def _turns(moment: Moment, last: Told, reference: dt.date | None) -> int:
    """1 where the story has gone on over the turn of the year: December, then January."""
    if last.precision not in ("day", "month", "quarter") or not moment.month:
        return 0
    if last.day.month - moment.month < _TURN:
        return 0
    month = dt.date(last.year + 1, moment.month, 1)
    return 0 if reference and month > reference else 1


def goes_on(last: Told, text: str, start: int, lean: int, reference: dt.date | None) -> bool:
    """Whether the story of the ``last`` date, one of another time, goes on at ``start``."""
    distance = start - last.end
    if reference is None:
        return 0 <= distance <= (_NEAR if lean == NOT_BEFORE else _FAR)
    if not 0 <= distance <= _NEAR or lean == NOT_BEFORE or last.is_origin:
        return False
    if abs((reference - last.day).days) < _APART:
        return False
    if last.precision == "year" and last.day > reference and lean == NOT_AFTER:  # a forecast
        return False
    sentences = sentences_between(text, last.end, start)
    if last.precision in ("year", "fiscal_year", "half"):
        return sentences == 0 and lean != 0
    return sentences <= 1


def _with_month(moment: Moment, last: Told) -> Moment | None:
    """A day of the last month named, or of the next where the last day named was a later one."""
    year, month = last.day.year, last.day.month
    if last.precision == "day" and (moment.day or 0) < last.day.day:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    whole = replace(moment, year=year, month=month)
    return whole if _fits(whole) else None


def _fits(moment: Moment) -> bool:
    """Whether there is such a day, on the weekday that the text gives it."""
    if not moment.day or not moment.month or not moment.year:
        return True
    try:
        day = dt.date(moment.year, moment.month, moment.day)
    except ValueError:
        return False
    return moment.weekday is None or day.isoweekday() == moment.weekday
