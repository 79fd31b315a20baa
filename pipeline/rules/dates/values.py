"""TIMEX3 values that a user writes down, as what the rules find in words."""

from __future__ import annotations

import re

from pipeline.rules.dates.moments import Duration, Interval, Meaning, Moment
from pipeline.rules.dates.timex import VALUE, period

_DURATION = re.compile(r"P(?=.)(?:[0-9]+(?:[YMWDQ]|DE|CE))*(?:T(?:[0-9]+[HMS])+)?")
_LEAP_YEAR = "2000"
_MONTHS = frozenset({*(f"{month:02d}" for month in range(1, 13)), "XX"})


def meaning_of(value: str) -> Meaning:
    """What the TIMEX3 ``value`` says; what is ``X`` in it is left open.

    Raises ``ValueError`` where it is none, or names a day that does not exist.

    >>> meaning_of("XXXX-05-17") == Moment(month=5, day=17)
    True
    """
    if "/" in value:
        first, last = (None if end == ".." else _moment(end) for end in value.split("/", 1))
        if first is None and last is None:
            raise ValueError(f"{value!r} has neither a beginning nor an end")
        return Interval(first=first, last=last)
    if _DURATION.fullmatch(value):
        return Duration(value=value)
    return _moment(value)


def _moment(value: str) -> Moment:
    match = VALUE.fullmatch(value)
    if match is None:
        raise ValueError(
            f"{value!r} is no TIMEX3 value: write for example 2024-05-17, XXXX-05-17, 2024-Q3, "
            "2024-W07, 2024-H1, 2024-SU, FY2024, 199, P3Y or 2024-05-01/2024-05-17"
        )
    if match["month"] and match["month"] not in _MONTHS:
        raise ValueError(f"{value!r}: there is no such month")
    try:
        period(value.replace("XXXX", _LEAP_YEAR))
    except ValueError as error:
        raise ValueError(f"{value!r}: there is no such day or week") from error
    bc = match["bc"] or match["bc_century"]
    return Moment(
        year=-_number(bc) if match["bc"] and bc else _stated(match["year"]),
        fiscal=match["fiscal"] is not None,
        decade=_stated(match["decade"]),
        century=-_number(bc) if match["bc_century"] and bc else _stated(match["century"]),
        month=_stated(match["month"]),
        day=_stated(match["day"]),
        week=_stated(match["week"]),
        weekday=_stated(match["weekday"]),
        quarter=_stated(match["quarter"]),
        half=_stated(match["half"]),
        season=match["season"],
        time=_time(value),
    )


def _number(before_christ: str) -> int:
    return int(before_christ.removeprefix("BC"))


def _stated(digits: str | None) -> int | None:
    """A field of a value; ``None`` where it is not there or all ``X``."""
    if digits is None or set(digits) == {"X"}:
        return None
    if "X" in digits:
        raise ValueError(f"{digits!r}: leave all of a field open, or nothing of it")
    return int(digits)


def _time(value: str) -> str | None:
    if value.endswith("-WE"):
        return "WE"
    return value.partition("T")[2] or None
