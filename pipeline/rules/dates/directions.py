"""Which way a date looks that leaves its year, month or week open, and the range that it opens.

The verb beside it says so (:mod:`pipeline.rules.dates.tense`), or a word, or what a user chose.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.rules.dates.grammar import Found
from pipeline.rules.dates.moments import NOT_AFTER, NOT_BEFORE, Interval, Moment, Shift
from pipeline.rules.dates.resolve import Clock, resolve, resolve_interval


def is_open(found: Found) -> bool:
    """Whether ``found`` leaves a choice that the words around may decide."""
    match found.meaning:
        case Moment() as moment:
            return is_undirected(moment) or _is_this_weekend(moment)
        case Interval(first=first, last=last):
            return any(end is not None and is_undirected(end) for end in (first, last))
    return False


def is_undirected(moment: Moment) -> bool:
    """Whether nothing that ``moment`` says chooses its year, month or week."""
    stated = (moment.year, moment.decade, moment.century) != (None, None, None)
    directed = moment.direction and not moment.unless_past
    return not (stated or moment.shift or directed or moment.unsure)


def _is_this_weekend(moment: Moment) -> bool:
    shift = moment.shift
    return (
        shift is not None and shift.unit == "weekend" and shift.count == 0 and not shift.anaphoric
    )


def directed(found: Found, way: int, clock: Clock) -> Found:
    """``found`` looking the way that the words around it do."""
    match found.meaning:
        case Moment() as moment:
            looking = _looking(moment, way, clock)
            return found if looking is moment else replace(found, meaning=looking)
        case Interval(first=None, last=Moment() as last) as interval:
            return replace(
                found, meaning=replace(interval, last=_looking(last, way or NOT_BEFORE, clock))
            )
        case Interval(first=Moment() as first, last=last) as interval:
            if last and way == NOT_BEFORE and is_undirected(first) and not first.weekday:
                return replace(found, meaning=_ending_ahead(interval, first, clock))
            return replace(found, meaning=replace(interval, first=_looking(first, way, clock)))
    return found


def _ending_ahead(interval: Interval, first: Moment, clock: Clock) -> Interval:
    """A range of which the end lies ahead, for it may have begun."""
    begun = replace(interval, first=_looking(first, NOT_AFTER, clock))
    end = resolve_interval(begun, clock).days.end
    if end and clock.reference and end >= clock.reference:
        return begun
    return replace(interval, first=_looking(first, NOT_BEFORE, clock))


_SATURDAY = 6


def _looking(moment: Moment, way: int, clock: Clock) -> Moment:
    if way == NOT_AFTER and clock.reference and _is_this_weekend(moment):
        before = clock.reference.isoweekday() < _SATURDAY
        return replace(moment, shift=Shift("weekend", -1)) if before else moment
    if not is_undirected(moment):
        return moment
    if moment.unless_past:
        return replace(moment, direction=NOT_AFTER if way == NOT_AFTER else moment.direction)
    if moment.weekday and not (moment.day or moment.week):
        if clock.weekday is not None:
            return replace(moment, direction=clock.weekday)
        announced = moment.time is not None and moment.time[0].isdigit()
        return replace(moment, direction=way or (NOT_BEFORE if announced else NOT_AFTER))
    return replace(moment, direction=way) if way else moment


def closed(found: Found, way: int, clock: Clock) -> Found:
    """A date where ``found`` opens a range only from what lies ahead, and this does not."""
    interval = found.meaning
    if not isinstance(interval, Interval) or not interval.unless_past or not interval.first:
        return found
    first = resolve(interval.first, clock)
    start = first.days.end if way == NOT_BEFORE else first.days.start
    ahead = (
        start >= clock.reference
        if start and clock.reference
        else first.relative and way == NOT_BEFORE
    )
    if ahead:
        return found
    return replace(
        found,
        meaning=replace(interval.first, modifier=interval.modifier),
        rule=interval.unless_past,
    )
