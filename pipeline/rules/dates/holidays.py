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
    | equinox:(?P<equinox>[39])                               # equinox:3, in Japan's time
    | week:(?P<of_month>\d+):(?P<week>\d)                     # week:9:1, that with its Thursday
    """,
    re.VERBOSE,
)
_YEARS = re.compile(r"(?P<first>\d{4})-(?P<last>\d{4})=(?P<notation>\S+)")


def holiday_value(notation: str, year: int | None) -> str | None:
    """The TIMEX3 value of a holiday of ``year``: a day, or ``first/last``; ``None``: no such day.

    Raises ``ValueError`` for a notation that is not understood.

    >>> holiday_value("nth:5:1:-1", 2024), holiday_value("easter-2/easter+1", 2024)
    ('2024-05-27', '2024-03-29/2024-04-01')
    """
    parts = _of_year(notation, year).split("/")
    ends = [_day(part, year) for part in parts]
    if year is not None and _into_next_year(parts):
        ends[1] = _day(parts[1], year + 1)
    return None if None in ends else "/".join(end for end in ends if end)


def _into_next_year(parts: list[str]) -> bool:
    """Whether a range goes on into the next year: 12-31/01-01."""
    return len(parts) > 1 and all(part[0].isdigit() for part in parts) and parts[1] < parts[0]


def _of_year(notation: str, year: int | None) -> str:
    """The part of ``nth:1:1:2|1949-1999=01-15`` that held in ``year``."""
    now, *former = notation.split("|")
    for part in former if year else ():
        match = _YEARS.fullmatch(part)
        if match is None:
            raise ValueError(f"not a notation of a holiday: {notation!r}")
        if int(match["first"]) <= (year or 0) <= int(match["last"]):
            return match["notation"]
    return now


def _day(notation: str, year: int | None) -> str | None:
    match = _DAY.fullmatch(notation)
    if match is None:
        raise ValueError(f"not a notation of a holiday: {notation!r}")
    if fixed := match["fixed"] or match["whole"]:
        return f"{'XXXX' if year is None else f'{year:04d}'}-{fixed}"
    if year is None:
        if match["week"]:
            return "XXXX-WXX"
        return f"XXXX-{int(match['month'] or 0):02d}-XX".replace("-00-", "-XX-")
    if not 1 <= year <= dt.MAXYEAR:
        return None
    day = _moving(match, year)
    if day and (match["weekend"] or match["week"]):
        in_year, week, _ = day.isocalendar()
        return f"{in_year:04d}-W{week:02d}" + ("-WE" if match["weekend"] else "")
    return str(day) if day else None


def _moving(match: re.Match[str], year: int) -> dt.date | None:
    if match["easter"]:
        return easter(year) + dt.timedelta(days=int(match["easter"]))
    if match["equinox"]:
        return equinox(year, int(match["equinox"])) if year in _KNOWN_EQUINOXES else None
    if match["week"]:
        return nth_weekday(year, int(match["of_month"]), 4, int(match["week"]))
    if match["end"]:
        end = dt.date.fromisoformat(f"{year:04d}-{match['end']}")
        back = (end.isoweekday() - int(match["name"]) - 1) % 7 + 1
        return end - dt.timedelta(days=back + 7 * (int(match["nth"]) - 1))
    month = int(match["month"])
    day = nth_weekday(year, month, int(match["weekday"]), int(match["count"]))
    if day.month != month:  # there is no fifth one
        return None
    return day + dt.timedelta(days=int(match["offset"] or 0))


_KNOWN_EQUINOXES = range(1900, 2100)
_EQUINOXES = {3: (20.8431, 20.8357), 9: (23.2488, 23.2588)}
"""Where the equinox of 1980 stood in its month, for the years from 1980 on and before it."""


def equinox(year: int, month: int) -> dt.date:
    """The day of the equinox in March or September in Japan's time.

    The formula of the hydrographic office of Japan (海上保安庁水路部), good for 1900 to 2099.
    """
    late = year >= 1980
    leaps = int((year - (1980 if late else 1983)) / 4)
    day = _EQUINOXES[month][0 if late else 1] + 0.242194 * (year - 1980) - leaps
    return dt.date(year, month, int(day))
