"""When a holiday is: the notation of language data, computed for a year."""

from __future__ import annotations

import datetime as dt
import re

from pipeline.rules.dates.timex import easter, nth_weekday

_DAY = re.compile(
    r"""
    (?P<fixed>\d\d-\d\d)                                      # 12-24
    | (?P<whole>\d\d)                                         # 04, the whole month
    | easter(?P<easter>[+-]\d+)                               # easter-2
    | nth:(?P<month>\d+):(?P<weekday>\d):(?P<count>-?\d)      # nth:11:4:4, nth:5:1:-1
      (?P<offset>\+\d+)?                                      # nth:11:1:1+1, the day after it
      (?P<weekend>:WE)?                                       # nth:11:6:1:WE, its weekend
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
    parts = notation.split("/")
    ends = [_day(part, year) for part in parts]
    if year is not None and _into_next_year(parts):
        ends[1] = _day(parts[1], year + 1)
    return None if None in ends else "/".join(end for end in ends if end)


def _into_next_year(parts: list[str]) -> bool:
    """Whether a range goes on into the next year: 12-31/01-01."""
    return len(parts) > 1 and all(part[0].isdigit() for part in parts) and parts[1] < parts[0]


def _day(notation: str, year: int | None) -> str | None:
    match = _DAY.fullmatch(notation)
    if match is None:
        raise ValueError(f"not a notation of a holiday: {notation!r}")
    if fixed := match["fixed"] or match["whole"]:
        return f"{'XXXX' if year is None else f'{year:04d}'}-{fixed}"
    if year is None:
        return f"XXXX-{int(match['month'] or 0):02d}-XX".replace("-00-", "-XX-")
    if not 1 <= year <= dt.MAXYEAR:
        return None
    day = _moving(match, year)
    if day and match["weekend"]:
        in_year, week, _ = day.isocalendar()
        return f"{in_year:04d}-W{week:02d}-WE"
    return str(day) if day else None


def _moving(match: re.Match[str], year: int) -> dt.date | None:
    if match["easter"]:
        return easter(year) + dt.timedelta(days=int(match["easter"]))
    if match["end"]:
        end = dt.date.fromisoformat(f"{year:04d}-{match['end']}")
        back = (end.isoweekday() - int(match["name"]) - 1) % 7 + 1
        return end - dt.timedelta(days=back + 7 * (int(match["nth"]) - 1))
    month = int(match["month"])
    day = nth_weekday(year, month, int(match["weekday"]), int(match["count"]))
    if day.month != month:  # there is no fifth one
        return None
    return day + dt.timedelta(days=int(match["offset"] or 0))
