"""TIMEX3 values and the calendar days they cover.

Values follow TimeML 1.2.1 (ISO 24617-1); unknown parts are ``X``. What is particular here: a
quarter or half of a fiscal year is ``FY2024-Q3``, and seasons are the meteorological ones (the
winter of 2023 is December 2022 to February 2023).
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from decimal import Decimal

from pipeline.records import DatePrecision

VALUE = re.compile(
    r"""
    (?P<fiscal>FY)?
    (?: (?P<bc>BC[0-9X]{4}) | (?P<bc_century>BC[0-9X]{2})
      | (?P<year>[0-9X]{4}) | (?P<decade>[0-9X]{3}) | (?P<century>[0-9X]{2}) )
    (?: -Q(?P<quarter>[1-4X])
      | -H(?P<half>[12X])
      | -(?P<season>SP|SU|FA|WI)
      | -W(?P<week>[0-9X]{2}) (?: -(?P<weekday>[1-7]) | -WE )?
      | -(?P<month>[0-9X]{2}) (?: -(?P<day>[0-9X]{2}) )?
    )?
    (?: T[0-9A-Z:+-]+ )?
    """,
    re.VERBOSE,
)

_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_PARTS: tuple[tuple[str, DatePrecision], ...] = (
    ("day", "day"),
    ("weekday", "day"),
    ("month", "month"),
    ("week", "week"),
    ("quarter", "quarter"),
    ("season", "quarter"),
    ("half", "half"),
    ("fiscal", "fiscal_year"),
    ("year", "year"),
    ("bc", "year"),
    ("decade", "decade"),
    ("bc_century", "century"),
    ("century", "century"),
)

_DURATION_UNITS: dict[str, DatePrecision] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}
_LONG_UNITS = {"E": "DE", "C": "CE"}
"""How TIMEX3 writes decades and centuries in a duration; ISO 8601 has no letters for them."""


_MULTIPLE = re.compile(r"[0-9]+")


def duration_value(number: str, unit: str) -> str:
    """The TIMEX3 value of so many units; ``unit`` is ``Y``, ``M`` …, or ``TH`` for hours.

    A unit may be a multiple of one: ``15TM`` is a quarter of an hour.

    >>> duration_value("3", "Y"), duration_value("2", "TH"), duration_value("2", "E")
    ('P3Y', 'PT2H', 'P2DE')
    >>> duration_value("3", "15TM")
    'PT45M'
    """
    if multiple := _MULTIPLE.match(unit):
        unit = unit[multiple.end() :]
        number = number if number == "X" else f"{Decimal(number) * int(multiple[0]):f}"
    if unit == "Q" and number != "X":  # ISO 8601 has no letter for quarters
        unit, number = "M", f"{Decimal(number) * 3:f}".removesuffix(".0")
    time, letter = unit[:-1], unit[-1]
    return f"P{time}{number}{_LONG_UNITS.get(unit, letter)}"


@dataclass(frozen=True, slots=True)
class Period:
    """The days a value covers, both inclusive, and how precise the value is."""

    start: dt.date | None
    end: dt.date | None
    precision: DatePrecision | None


def period(value: str, fiscal_start: int | None = None) -> Period:
    """The calendar period of TIMEX3 ``value``.

    ``fiscal_start`` is the month in which a fiscal year begins, ``None`` where that is not known.
    The days are ``None`` where the value has unknowns, lies before year 1 or is a duration; a
    calendar day that does not exist raises ``ValueError``.
    """
    if value.startswith("P"):
        return Period(None, None, _duration_precision(value))
    if "/" in value:
        ends = [period(end, fiscal_start) for end in value.split("/", maxsplit=1)]
        return Period(ends[0].start, ends[-1].end, ends[0].precision)
    match = VALUE.fullmatch(value)
    if match is None:
        return Period(None, None, None)
    precision = next(name for part, name in _PARTS if match[part])
    calendar_part = value.split("T", maxsplit=1)[0]
    if "X" in calendar_part or calendar_part.startswith("BC"):
        return Period(None, None, precision)
    days = _fiscal_days(match, fiscal_start) if match["fiscal"] else _days(match)
    first, last = days or (None, None)
    return Period(first, last, precision)


def _duration_precision(value: str) -> DatePrecision | None:
    unit = value.lstrip("P0123456789X./")
    return None if "T" in value else _DURATION_UNITS.get(unit.split("/")[0])


def _days(match: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    if match["century"]:
        return _years(int(match["century"]) * 100, 100)
    if match["decade"]:
        return _years(int(match["decade"]) * 10, 10)
    year = int(match["year"])
    if match["week"]:
        first = dt.date.fromisocalendar(year, int(match["week"]), int(match["weekday"] or 1))
        return first, first + dt.timedelta(days=0 if match["weekday"] else 6)
    if match["day"]:
        day = dt.date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["month"]:
        return months(year, int(match["month"]), 1)
    if match["quarter"]:
        return months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return months(year, 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        winter = match["season"] == "WI"
        return months(year - winter, _SEASON_START[match["season"]], 3)
    return _years(year, 1)


def _fiscal_days(match: re.Match[str], fiscal_start: int | None) -> tuple[dt.date, dt.date] | None:
    if fiscal_start is None:
        return None
    year = int(match["year"])
    if match["quarter"]:
        return months(year, fiscal_start + 3 * int(match["quarter"]) - 3, 3)
    if match["half"]:
        return months(year, fiscal_start + 6 * int(match["half"]) - 6, 6)
    return months(year, fiscal_start, 12)


def _years(first: int, count: int) -> tuple[dt.date, dt.date]:
    """``count`` years from ``first`` on; the calendar's year 0 does not exist and is left out."""
    return dt.date(max(first, 1), 1, 1), dt.date(first + count - 1, 12, 31)


def months(year: int, month: int, count: int) -> tuple[dt.date, dt.date]:
    """First and last day of ``count`` months from ``month`` on, which may be over 12."""
    first_year, first_month = shift_month(year, month, 0)
    last_year, last_month = shift_month(year, month, count - 1)
    last_day = monthrange(last_year, last_month)[1]
    return dt.date(first_year, first_month, 1), dt.date(last_year, last_month, last_day)


def shift_month(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month that lie ``count`` months after ``month`` of ``year``."""
    index = year * 12 + month - 1 + count
    return index // 12, index % 12 + 1


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian ``year`` (the Meeus, Jones and Butcher algorithm)."""
    golden, century = year % 19, year // 100
    leaps = century // 4
    drift = (century - (8 * century + 13) // 25 - leaps + 19 * golden + 15) % 30
    moon = drift - (drift // 28) * (1 - (29 // (drift + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + leaps) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return dt.date(year, month, offset + 28 - 31 * (month // 4))


def nth_weekday(year: int, month: int, weekday: int, count: int) -> dt.date:
    """The ``count``-th ``weekday`` (Monday is 1) of a month; -1 is the last one."""
    first, last = months(year, month, 1)
    if count < 0:
        back = (last.isoweekday() - weekday) % 7
        return last - dt.timedelta(days=back + 7 * (-count - 1))
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
