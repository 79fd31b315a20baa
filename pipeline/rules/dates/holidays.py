"""When a holiday is: the notation of language data, computed for a year."""

from __future__ import annotations

import datetime as dt
import re

from pipeline.rules.dates.timex import easter, nth_weekday

_DAY = re.compile(
    r"""
    (?P<fixed>\d\d-\d\d)                                      # 12-24
    | easter(?P<easter>[+-]\d+)                               # easter-2
    | nth:(?P<month>\d+):(?P<weekday>\d):(?P<count>-?\d)      # nth:11:4:4, nth:5:1:-1
      (?P<offset>\+\d+)?                                      # nth:11:1:1+1, the day after it
    | before:(?P<end>\d\d-\d\d):(?P<name>\d):(?P<nth>\d)      # before:12-25:7:4
    """,
    re.VERBOSE,
)


def holiday_value(notation: str, year: int | None) -> str | None:
    """The TIMEX3 value of a holiday of ``year``: a day, or ``first/last``; ``None``: no such day.

    Raises ``ValueError`` for a notation that is not understood.

    >>> holiday_value("nth:5:1:-1", 2024), holiday_value("easter-2/easter+1", 2024)
    ('2024-05-27', '2024-03-29/2024-04-01')
    """
    ends = [_day(part, year) for part in notation.split("/")]
    return None if None in ends else "/".join(end for end in ends if end)


def _day(notation: str, year: int | None) -> str | None:
    match = _DAY.fullmatch(notation)
    if match is None:
        raise ValueError(f"not a notation of a holiday: {notation!r}")
    if match["fixed"]:
        return f"{'XXXX' if year is None else f'{year:04d}'}-{match['fixed']}"
    if year is None:
        return "XXXX-XX-XX"
    if not 1 <= year <= dt.MAXYEAR:
        return None
    return str(_moving(match, year))


def _moving(match: re.Match[str], year: int) -> dt.date:
    if match["easter"]:
        return easter(year) + dt.timedelta(days=int(match["easter"]))
    if match["end"]:
        end = dt.date.fromisoformat(f"{year:04d}-{match['end']}")
        back = (end.isoweekday() - int(match["name"]) - 1) % 7 + 1
        return end - dt.timedelta(days=back + 7 * (int(match["nth"]) - 1))
    day = nth_weekday(year, int(match["month"]), int(match["weekday"]), int(match["count"]))
    return day + dt.timedelta(days=int(match["offset"] or 0))
