"""From expressions to records: values are computed here, in the order of the text."""

from __future__ import annotations

import datetime as dt
import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from pipeline.languages.schema.dates import DateWords, SpacedDateWords
from pipeline.languages.schema.tense import SpacedTenseWords, UnspacedTenseWords
from pipeline.records import Date, DateKind
from pipeline.rules.dates.anchors import is_coarser, told_from
from pipeline.rules.dates.directions import closed, directed, is_open, is_undirected
from pipeline.rules.dates.grammar import Found
from pipeline.rules.dates.moments import (
    NOT_AFTER,
    Duration,
    Interval,
    Moment,
    Recurrence,
    slots,
)
from pipeline.rules.dates.resolve import Clock, Resolved, compares, resolve, resolve_interval
from pipeline.rules.dates.story import Told, completed, goes_on, told
from pipeline.rules.dates.tense import lean
from pipeline.rules.dates.timex import Period, period
from pipeline.rules.trie import alternation


@dataclass(frozen=True, slots=True)
class Passage:
    """A text under way: ``folded`` has the offsets of ``text``."""

    text: str
    folded: str
    lang: str
    words: DateWords
    tense: SpacedTenseWords | UnspacedTenseWords
    named: tuple[Date, ...] = ()
    """What else the document names, in order (:class:`pipeline.rules.dates.DateContext`)."""


def rows(found: Iterable[Found], passage: Passage, clock: Clock) -> list[Date]:
    """A record for each expression; the last absolute date before one anchors ``året etter``."""
    records: list[Date] = []
    others = deque(passage.named)
    last: Told | None = None
    listed = _sharing(list(found), passage)
    written = None if _is_history(listed, clock) else clock.reference
    for each in (_taken(found, passage) for found in listed):
        while others and others[0].start < each.start:
            other = others.popleft()
            if day := _named_day(other):
                clock = replace(clock, anchor=day, last=other.value)
                near = other.relative and other.reference_date == clock.reference
                last = None if near else told(other, is_origin=False)
        each = _of_story(each, clock)  # noqa: PLW2901  # better known
        each = told_from(each, passage.folded, passage.words, passage.tense, clock)  # noqa: PLW2901
        each = _too_fine(each, clock)  # noqa: PLW2901
        way = _lean(each, passage)
        known = _completed(each, last, passage, way, written)
        each = closed(known or directed(each, way, clock), way, clock)  # noqa: PLW2901  # better known
        kind, resolved = _resolved(each, clock)
        if known and last:
            told_by = last.day if last.year else None
            resolved = replace(resolved, relative=True, reference=told_by)
        row = _row(each, kind, resolved, passage)
        records.append(row)
        if day := _named_day(row):
            if not compares(each.meaning):
                clock = replace(clock, anchor=day, last=row.value)
            near = row.relative and not known and not _shifted(each)
            last = None if near else told(row, is_origin=_is_origin(each, passage))
        elif row.relative and clock.reference is None:
            last = told(row, is_origin=False) or last
    return records


def _taken(found: Found, passage: Passage) -> Found:
    """The length of time that something took, where a distance ahead has a verb in the past."""
    moment = found.meaning
    if not isinstance(moment, Moment) or moment.length is None:
        return found
    if lean(passage.folded, found.start, found.end, passage.tense) != NOT_AFTER:
        return found
    meaning = Duration(value=moment.length, modifier=moment.modifier)
    return replace(found, meaning=meaning, rule="dates.duration")


def _too_fine(found: Found, clock: Clock) -> Found:
    """A day counted from a date that is only a month or a year is not known."""
    moment = found.meaning
    if not isinstance(moment, Moment) or moment.shift is None or not moment.shift.anaphoric:
        return found
    if not clock.anchor or not is_coarser(clock.last, moment.shift.unit):
        return found
    return replace(found, meaning=replace(moment, unsure=True))


_LONG = ("decade", "century")


def _of_story(found: Found, clock: Clock) -> Found:
    """``slutten av århundret`` of the century that the text is in, where that is another one."""
    moment = found.meaning
    if not isinstance(moment, Moment) or moment.shift is None or not clock.anchor:
        return found
    shift = moment.shift
    if shift.anaphoric or shift.count or shift.unit not in _LONG:
        return found
    if clock.reference and abs(clock.reference.year - clock.anchor.year) < _GENERATION:
        return found
    return replace(found, meaning=replace(moment, shift=replace(shift, anaphoric=True)))


_GENERATION = 20


def _named_day(row: Date) -> dt.date | None:
    """The day that what counts from the last date counts from, where ``row`` is that one."""
    return row.start_date or row.end_date if row.kind in ("date", "range") else None


# Which year, month or week a date without one is of.


_OTHER_TIMES = 3
"""Dates with years that make a text a history, where none is of the time that it was written in."""


def _is_history(found: Iterable[Found], clock: Clock) -> bool:
    """Whether the text tells of other times only: no year near its date, no ``yesterday``."""
    if clock.reference is None:
        return False
    years: set[int] = set()
    for each in found:
        ends = each.meaning
        first = ends if isinstance(ends, Moment) else getattr(ends, "first", None)
        if not isinstance(first, Moment):
            continue
        if first.shift and not first.shift.anaphoric:
            return False
        if first.year is not None:
            years.add(first.year)
    return len(years) >= _OTHER_TIMES and max(years) < clock.reference.year - 1


def _lean(found: Found, passage: Passage) -> int:
    if not is_open(found):
        return 0
    return lean(passage.folded, found.start, found.end, passage.tense)


def _completed(
    found: Found, last: Told | None, passage: Passage, way: int, written: dt.date | None
) -> Found | None:
    """``found`` with the year, and month, that the story gives it.

    ``written`` is the document's date, ``None`` where the story is of other times altogether.
    """
    if last is None:
        return None
    if isinstance(found.meaning, Moment | Interval) and (told_of := _told_of(found.meaning)):
        if not goes_on(last, passage.folded, found.start, way, written):
            return None
        return replace(found, meaning=told_of)
    if not is_open(found):
        return None

    def whole(moment: Moment) -> Moment | None:
        return completed(moment, last, passage.folded, found.start, way, written)

    match found.meaning:
        case Moment() as moment:
            known = whole(moment)
            return replace(found, meaning=known) if known else None
        case Interval(first=Moment() as first, last=Moment()) as interval:
            known = whole(first)
            return replace(found, meaning=replace(interval, first=known)) if known else None
        case Interval(first=None, last=Moment() as end) as interval:
            known = whole(end)
            return replace(found, meaning=replace(interval, last=known)) if known else None
    return None


def _told_of(meaning: Moment | Interval) -> Moment | Interval | None:
    """The running period counted from the last date, where the words are those of a story."""
    if isinstance(meaning, Interval):
        last = meaning.last if meaning.first is None else None
        counted = _told_of(last) if last else None
        return replace(meaning, last=counted) if isinstance(counted, Moment) else None
    if not meaning.running or meaning.shift is None:
        return None
    return replace(meaning, shift=replace(meaning.shift, anaphoric=True))


def _shifted(found: Found) -> bool:
    """Whether ``found`` names its time by a distance (``i fjor``)."""
    ends = found.meaning
    first = ends if isinstance(ends, Moment) else ends.first if isinstance(ends, Interval) else None
    return first is not None and first.shift is not None


_WORDS_BEFORE = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]++\.?[^\w\n]{0,3}+){1,4}\Z")
_WORD = re.compile(r"[^\W\d_]+\.?")
_REACH = 48


@cache
def _origin(words: UnspacedTenseWords) -> re.Pattern[str]:
    return re.compile(words.origins)


def _is_origin(found: Found, passage: Passage) -> bool:
    """Whether ``found`` is of a life or a law, and nothing that the story goes on from."""
    words = passage.tense
    if isinstance(words, UnspacedTenseWords):
        return _origin(words).match(passage.folded, found.end) is not None
    before = _WORDS_BEFORE.search(passage.folded[max(0, found.start - _REACH) : found.start])
    return before is not None and any(
        word.lower() in words.origins for word in _WORD.findall(before[0])
    )


@cache
def _listed(words: DateWords) -> re.Pattern[str]:
    """What stands between two dates of a list."""
    if not isinstance(words, SpacedDateWords):
        return re.compile(r"[、,・と及びや]{1,2}")
    joined = alternation((*words.and_words, *words.or_words))
    told = alternation((*words.links, *words.articles))
    return re.compile(rf"(?:,[ ]|[ ]?&[ ]|,?[ ](?:{joined})[ ])(?:(?:{told})[ ])?")


def _sharing(found: list[Found], passage: Passage) -> list[Found]:
    """``found`` where a list states its year but once, at its end: ``May and June 2019``."""
    for place in range(len(found) - 1, 0, -1):
        last, each = found[place].meaning, found[place - 1].meaning
        if not isinstance(last, Moment) or not isinstance(each, Moment) or last.year is None:
            continue
        if not is_undirected(each) or slots(each) | {"year"} != slots(last):
            continue
        if _listed(passage.words).fullmatch(
            passage.folded, found[place - 1].end, found[place].start
        ):
            found[place - 1] = replace(
                found[place - 1], meaning=replace(each, year=last.year, fiscal=last.fiscal)
            )
    return found


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


def _row(found: Found, kind: DateKind, resolved: Resolved, passage: Passage) -> Date:
    return Date(
        start=found.start,
        end=found.end,
        text=passage.text[found.start : found.end],
        lang=passage.lang,
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
