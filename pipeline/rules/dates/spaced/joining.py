"""What neighbours make of each other: ``7:30 this evening``, ``open Monday through Friday``."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import Duration, Interval, Meaning, Moment, Recurrence, slots
from pipeline.rules.dates.spaced import fragments as f


def winter(season: Meaning, years: Meaning) -> Moment | None:
    """The winter of 2022–23, which is that of 2023."""
    if not isinstance(season, Moment) or not isinstance(years, Interval):
        return None
    first, last = years.first, years.last
    if slots(season) != {"season"} or season.season != "WI" or not first or not last:
        return None
    consecutive = first.year and last.year == first.year + 1 and slots(last) == {"year"}
    return replace(season, year=last.year, weak=False) if consecutive else None


def timed(days: Meaning, time: Meaning) -> Recurrence | None:
    """A set of weekdays with its time of day: ``every Tuesday evening``."""
    if not isinstance(days, Recurrence) or not isinstance(time, Moment):
        return None
    if slots(time) != {"time"} or days.time or "-W" not in days.value:
        return None
    return replace(days, time=time.time)


def begun_on(weekday: Meaning, days: Meaning) -> Interval | None:
    """A range of days with the weekday of its first: ``lørdag 3. til søndag 18. august``."""
    if not isinstance(weekday, Moment) or not isinstance(days, Interval):
        return None
    if slots(weekday) != {"weekday"} or not days.first or not days.first.day or not days.last:
        return None
    return days if days.first.weekday is None else None


def with_bracketed_year(left: Found, right: Found, scan: Scan) -> Found | None:
    """A day with its year in brackets: ``26 January (1788)``."""
    day, year = left.meaning, right.meaning
    if not isinstance(day, Moment) or not isinstance(year, Moment) or slots(year) != {"year"}:
        return None
    if not {"month", "day"} <= slots(day) or "year" in slots(day):
        return None
    gap = scan.text[left.end : right.start]
    if gap != " (" or not scan.text.startswith(")", right.end):
        return None
    return Found(left.start, right.end + 1, replace(day, year=year.year), left.rule)


_QUOTED = {"«": "»", "“": "”", '"': '"', "”": "”"}


def is_title(found: Found, scan: Scan) -> bool:
    """Whether a length, a holiday or a weekday is all that stands in quotation marks: a title."""
    closing = _QUOTED.get(scan.before(found.start, 1))
    if closing is None or not scan.text.startswith(closing, found.end):
        return False
    meaning = found.meaning
    return isinstance(meaning, Duration) or (
        isinstance(meaning, Moment) and slots(meaning) in ({"holiday"}, {"weekday"}, {"month"})
    )


def clocked(left: Moment, right: Moment, data: SpacedDateWords) -> tuple[Moment, Moment]:
    """Two moments of which one is a part of the day and one a clock (``7:30 this evening``).

    The part is left out and tells which half of the day the hour is of.
    """
    for part, clock, first in ((left, right, True), (right, left, False)):
        added = data.part_of_day_hours.get(part.time or "")
        if added is None or not clock.time or ":" not in clock.time:
            continue
        if {"time"} not in (slots(clock), slots(part)):
            continue
        hour, _, minute = clock.time.partition(":")
        if 0 < int(hour) < _NOON and not (part.time == "NI" and int(hour) < _NIGHT):
            clock = replace(clock, time=f"{int(hour) + added:02d}:{minute}")  # noqa: PLW2901
        part = replace(part, time=None)  # noqa: PLW2901  # the same moment, less its time
        return (part, clock) if first else (clock, part)
    return left, right


_NOON, _NIGHT = 12, 5


_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\.)?")


def is_habit(left: Found, right: Found, scan: Scan) -> bool:
    """Whether ``Monday through Friday`` is said of every week."""
    near = f.words_of(scan).habitual_near
    if not near:
        return False
    first, last = left.meaning, scan.text[left.end : right.start].strip()
    if isinstance(first, Moment) and first.weekday == 1 and last in f.words_of(scan).habitual_to:
        return f.word_before(scan, left.start) not in f.words_of(scan).from_words
    around = f"{scan.before(left.start, 60)} {scan.text[right.end : right.end + 40]}"
    return not near.isdisjoint(word.lower() for word in _WORD.findall(around))


def from_year(first: Moment, last: Moment, left: Found, scan: Scan) -> bool:
    """Whether a year and a month of another one are a range: ``from 1990 to March 1998``."""
    sizes = {slots(first), slots(last)}
    if sizes != {frozenset({"year"}), frozenset({"year", "month"})}:
        return False
    told = f.word_before(scan, left.start) in f.words_of(scan).from_words
    return told and bool(first.year and last.year and first.year < last.year)


def has_parts(meaning: Meaning) -> bool:
    """Whether a period is meant that has a beginning and an end."""
    if not isinstance(meaning, Moment):
        return False
    filled = slots(meaning)
    return not filled & {"day", "weekday", "time"} and meaning.time is None


def takes_parts(meaning: Meaning) -> bool:
    """Whether a part of ``meaning`` shows that it is a date."""
    if not isinstance(meaning, Moment):
        return False
    return meaning.year is not None or meaning.month is not None or meaning.season is not None
