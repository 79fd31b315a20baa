"""The year of days or months that stand together in a table, where nothing says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from pipeline.rules.dates.moments import Moment
from pipeline.rules.dates.timex import months

_NEAR, _FAR = 62, 180
"""Days to a stretch of another year that is meant, and to that of this year, which is not."""


def year_of_block(moments: Sequence[Moment], now: dt.date | None) -> tuple[int | None, bool]:
    """The year of two or more ``moments`` without one, and whether they are of several years.

    It is the year of the document's date ``now``, unless that is far off and a neighbouring one
    is near. Months on both sides of ``now`` may be of any year, and days that go back and forth
    are each left to themselves.
    """
    spans = [span for moment in moments if (span := _span(moment))]
    if len(spans) < 2:
        return None, False
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    days = any(moment.day for moment in moments)
    if days and not _is_sorted([start for start, _ in spans]):
        return None, False
    if now is None or (not days and first[0] < now.month < last[0]):
        return None, not days
    gaps = {year: _gap(first, last, year, now) for year in (now.year - 1, now.year, now.year + 1)}
    nearest = min(gaps, key=lambda year: gaps[year])
    if gaps[nearest] <= _NEAR and gaps[now.year] > _FAR:
        return nearest, False
    return now.year, False


_Day = tuple[int, int]
"""Month and day."""


def _of(day: dt.date) -> _Day:
    return day.month, day.day


def _span(moment: Moment) -> tuple[_Day, _Day] | None:
    """First and last day of a part of a year."""
    if moment.unsure or moment.week or moment.holiday or moment.season:
        return None
    if moment.month and moment.day:
        return (moment.month, moment.day), (moment.month, moment.day)
    for number, count in ((moment.month, 1), (moment.quarter, 3), (moment.half, 6)):
        if number:
            first, last = months(2001, (number - 1) * count + 1, count)
            return _of(first), _of(last)
    return None


def _is_sorted(days: Sequence[_Day]) -> bool:
    steps = list(pairwise(days))
    return all(a <= b for a, b in steps) or all(a >= b for a, b in steps)


def _gap(first: _Day, last: _Day, year: int, now: dt.date) -> int:
    """Days between ``now`` and a stretch of ``year``."""
    start, end = (dt.date(year, month, min(day, 28)) for month, day in (first, last))
    return max((start - now).days, (now - end).days, 0)
