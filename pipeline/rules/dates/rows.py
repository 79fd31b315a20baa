"""From expressions to records: values are computed here, in the order of the text."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.records import Date, DateKind
from pipeline.rules.dates.grammar import Found
from pipeline.rules.dates.moments import Duration, Interval, Moment, Recurrence
from pipeline.rules.dates.resolve import Clock, Resolved, resolve, resolve_interval
from pipeline.rules.dates.timex import Period, period


def rows(
    found: Iterable[Found], text: str, lang: str, clock: Clock, named: Sequence[Date] = ()
) -> list[Date]:
    """A record for each expression; the last absolute date before one anchors ``året etter``.

    ``named``: what else the document names, in order (:class:`DateContext`).
    """
    records = []
    others = deque(named)
    for each in found:
        while others and others[0].start < each.start:
            other = others.popleft()
            if other.start_date and other.kind in ("date", "range"):
                clock = replace(clock, anchor=other.start_date)
        each = _closed(each, clock)  # noqa: PLW2901  # the same expression, better known
        kind, resolved = _resolved(each, clock)
        if resolved.days.start and kind in ("date", "range"):
            clock = replace(clock, anchor=resolved.days.start)
        records.append(_row(each, kind, resolved, text, lang))
    return records


def _closed(found: Found, clock: Clock) -> Found:
    """A date where ``found`` opens a range only from what lies ahead, and this does not."""
    interval = found.meaning
    if not isinstance(interval, Interval) or not interval.unless_past or not interval.first:
        return found
    first = resolve(interval.first, clock)
    start = first.days.start
    ahead = start >= clock.reference if start and clock.reference else first.relative
    if ahead:
        return found
    return replace(
        found,
        meaning=replace(interval.first, modifier=interval.modifier),
        rule=interval.unless_past,
    )


def _resolved(found: Found, clock: Clock) -> tuple[DateKind, Resolved]:
    match found.meaning:
        case Moment() as moment:
            resolved = resolve(moment, clock)
            return ("range" if "/" in (resolved.value or "") else "date"), resolved
        case Interval() as interval:
            return "range", resolve_interval(interval, clock)
        case Duration(value=value):
            return "duration", Resolved(value, _length(value), relative=False)
        case Recurrence(value=value, time=time):
            value = f"{value}T{time}" if time else value
            return "set", Resolved(value, _length(value), relative=False)


def _length(value: str) -> Period:
    """A length of time has a precision and no days."""
    return Period(None, None, period(value.partition("/")[0]).precision)


def _row(found: Found, kind: DateKind, resolved: Resolved, text: str, lang: str) -> Date:
    return Date(
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        lang=lang,
        kind=kind,
        value=resolved.value,
        start_date=resolved.days.start,
        end_date=resolved.days.end,
        precision=resolved.days.precision,
        relative=resolved.relative,
        reference_date=resolved.reference,
        modifier=found.meaning.modifier,
        rule=found.rule,
    )
