"""What a temporal expression says, before it is known what day it was written.

A :class:`Moment` holds the fields that the words state and nothing more; two adjacent ones
(``tirsdag`` and ``3. september``, 去年 and 5月) merge where their fields go together.
:mod:`pipeline.rules.dates.resolve` turns them into TIMEX3 values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, Literal, get_args

from pipeline.records import DateModifier

Unit = Literal[
    "day", "week", "weekend", "month", "quarter", "half", "year", "fiscal", "decade", "century"
]

Slot = Literal[
    "year", "month", "day", "week", "weekday", "quarter", "half", "season", "holiday", "time"
]


NOT_AFTER, NOT_BEFORE = -2, 2
"""Directions that the day of the reference belongs to."""


@dataclass(frozen=True, slots=True)
class Shift:
    """The ``unit`` that lies ``count`` units after the one the reference date is in.

    An anaphoric shift (``året etter``, 翌年) counts from the last date of the text instead.
    """

    unit: Unit
    count: int
    anaphoric: bool = False
    keeps: Literal["month", "day", "period"] | None = None
    """What a shift by years leaves as it is: the month of 前年同月."""
    in_story: bool = False
    """Beside a verb in the past it counts from the last date: 3日後に到着した."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A stretch of the calendar as far as words describe it; ``None`` is "not said"."""

    year: int | None = None
    """Negative before Christ: 44 BC is -44."""
    fiscal: bool = False
    """The year is a fiscal year."""
    decade: int | None = None
    century: int | None = None
    """18 is the 1800s, -7 the 7th century before Christ."""
    month: int | None = None
    day: int | None = None
    week: int | None = None
    weekday: int | None = None
    """1 is Monday."""
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    """When it is, in the notation of :class:`pipeline.languages.schema.dates.DateWords`."""
    time: str | None = None
    shift: Shift | None = None
    direction: int = 0
    """-1 before the reference date (``sist fredag``), 1 after it, 0 whichever is nearest;
    :data:`NOT_AFTER` whichever has begun (``siden desember``), :data:`NOT_BEFORE` whichever is
    not over."""
    modifier: DateModifier | None = None
    weak: bool = False
    """A row only where something beside it shows that this is a date."""
    short_year: bool = False
    """The year was written with two digits."""
    unless_past: bool = False
    """The direction holds only where no verb in the past stands beside."""
    deictic: bool = False
    """It names a time seen from the document's date (``i sommer``), whatever the story is of."""
    from_last: bool = False
    """Its direction counts from the last date of the text (``the following Tuesday``)."""
    length: str | None = None
    """The length of time (TIMEX3) that is meant instead beside a verb in the past (``in two
    weeks``)."""
    plus: Shift | None = None
    """How far after the rest of it the moment lies, to the day (``a week from Friday``)."""
    week_of: bool = False
    """The week around that day is meant (``the week of May 6``)."""
    running: bool = False
    """The running period is that of the story, where one of another time goes on (``the end of
    the month``)."""
    unsure: bool = False
    """What the words name cannot be placed in the calendar (a lunar month, a company's Q3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From one moment to another, either of which may be open (not both)."""

    first: Moment | None
    last: Moment | None
    unless_past: str | None = None
    """Open only where ``first`` is not past (``fra 2026``, not ``en film fra 1989``): else a
    date, found by the rule of this name."""
    modifier: DateModifier | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time: a TIMEX3 duration such as ``P3Y``, or ``P2Y/P3Y`` for a range."""

    value: str
    modifier: DateModifier | None = None


_LENGTH = re.compile(r"P(?P<time>T)?(?P<number>[0-9]+)(?P<unit>[A-Z])")
_SIZES = ("Y", "M", "W", "D", "TH", "TM", "TS")


def add_lengths(longer: Duration, shorter: Duration) -> Duration | None:
    """``to år`` and ``seks måneder`` together, ``None`` where they are not one length."""
    first, last = _LENGTH.fullmatch(longer.value), _LENGTH.fullmatch(shorter.value)
    if first is None or last is None or longer.modifier or shorter.modifier:
        return None
    sizes = [f"{part['time'] or ''}{part['unit']}" for part in (first, last)]
    if not set(sizes) <= set(_SIZES) or _SIZES.index(sizes[0]) >= _SIZES.index(sizes[1]):
        return None
    rest = shorter.value[2:] if first["time"] else shorter.value[1:]
    return Duration(value=f"{longer.value}{rest}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A set of times: TIMEX3 ``P1Y`` or ``XXXX-WXX-1``."""

    value: str
    time: str | None = None
    modifier: DateModifier | None = None


Meaning = Moment | Interval | Duration | Recurrence

_SLOT_OF_UNIT: dict[Unit, Slot] = {
    "day": "day",
    "week": "week",
    "weekend": "week",
    "month": "month",
    "quarter": "quarter",
    "half": "half",
    "year": "year",
    "fiscal": "year",
    "decade": "year",
    "century": "year",
}

_PLAIN_SLOTS: tuple[Slot, ...] = get_args(Slot)[1:]
_PARTS_OF_YEAR: tuple[Slot, ...] = ("month", "quarter", "half", "season", "week", "holiday")

_LEGAL_SLOTS: tuple[tuple[Slot, ...], ...] = (
    *(("year", part) for part in _PARTS_OF_YEAR),
    ("year", "month", "day"),
    ("year", "month", "day", "weekday"),
    ("month", "day"),
    ("month", "day", "weekday"),
    ("day", "weekday"),
    ("week", "weekday"),
    ("year", "week", "weekday"),
    ("weekday", "holiday"),
)
_LEGAL = frozenset(map(frozenset, _LEGAL_SLOTS))

_DAY_SLOTS: frozenset[Slot] = frozenset({"day", "weekday", "holiday"})


def slots(moment: Moment) -> frozenset[str]:
    """Which fields of the calendar ``moment`` fills, be it by number or by a shift."""
    filled = {name for name in _PLAIN_SLOTS if getattr(moment, name) is not None}
    if moment.shift:
        filled.add(_SLOT_OF_UNIT[moment.shift.unit])
    if (moment.year, moment.decade, moment.century) != (None, None, None):
        filled.add("year")
    return frozenset(filled)


_PARTS_OF_DAY = frozenset({"MO", "MI", "AF", "EV", "NI"})


def merge(left: Moment, right: Moment) -> Moment | None:
    """One moment that says what both say, or ``None`` where they do not go together."""
    ours, theirs = slots(left), slots(right)
    if left.time in _PARTS_OF_DAY and right.time and right.time not in _PARTS_OF_DAY:
        ours -= {"time"}  # i går kveld kl. 20
    if right.time in _PARTS_OF_DAY and left.time and left.time not in _PARTS_OF_DAY:
        theirs, right = theirs - {"time"}, replace(right, time=None)  # kl. 15 lørdag ettermiddag
        if not theirs:
            return left
    if ours & theirs or (left.shift and right.shift) or (left.direction and right.direction):
        return None
    together = ours | theirs
    if (left.fiscal or right.fiscal) and together & {"month", "day", "week", "season"}:
        return None
    if "time" in together:
        if not together & _DAY_SLOTS:
            return None
        together -= {"time"}
        if together not in _LEGAL and len(together) > 1:
            return None
    elif together not in _LEGAL:
        return None
    return replace(left, **_stated(right))


_PLAIN = Moment()


def _stated(moment: Moment) -> dict[str, Any]:
    """The fields of ``moment`` that say something."""
    return {
        field.name: value
        for field in fields(moment)
        if (value := getattr(moment, field.name)) != getattr(_PLAIN, field.name)
    } | {"weak": False}


_NOTATION = re.compile(
    r"""
    (?P<anaphoric>@)? (?P<unit>[a-z]+) (?P<count>[+-][0-9]+)   # day-1, @year+1
      (?: :(?P<keeps>month|day|period) )?                    # @year-1:month
    | (?P<field>[a-z]+)=(?P<value>\S+)                         # season=SU
    | (?P<time>T\S+)                                           # TNI
    """,
    re.VERBOSE,
)


@cache
def moment_of(notation: str) -> Moment:
    """The moment that language data writes as, for example, ``"day-1 TNI"`` (last night).

    Raises ``ValueError`` for a notation that is not understood.
    """
    moment = _PLAIN
    for part in notation.split():
        match = _NOTATION.fullmatch(part)
        if match is None:
            raise ValueError(f"not a notation of a moment: {part!r} in {notation!r}")
        moment = replace(moment, **_noted(match))
    return moment if moment.shift else replace(moment, deictic=True)


def _noted(match: re.Match[str]) -> dict[str, Any]:
    if match["time"]:
        return {"time": match["time"].removeprefix("T")}
    if match["field"]:
        value = match["value"]
        if match["field"] == "weak":
            return {"weak": True}
        return {match["field"]: int(value) if value.isdigit() else value}
    unit: Unit = match["unit"]  # type: ignore[assignment]  # resolving an unknown unit fails in tests
    shift = Shift(unit, int(match["count"]), bool(match["anaphoric"]), match["keeps"])  # type: ignore[arg-type]  # the pattern has no others
    return {"shift": shift}
