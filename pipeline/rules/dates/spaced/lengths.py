"""Lengths without a number and rarer sets: ``for decades``, ``the past year``, ``year-long``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Duration, Recurrence
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.ages import ends_in_age_word
from pipeline.rules.dates.timex import duration_value


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    if data.spans_of_one:
        unit = f.words(data.period_units)
        yield f.rule(
            "duration",
            data.spans_of_one,
            rf"(?P<one>{f.words(data.spans_of_one)}){f.S}(?P<unit>{unit}){end}",
            _one,
        )
    if data.unit_plurals:
        plural = f.words(data.unit_plurals)
        spans = f.words(data.direction_spans)
        yield f.rule("duration", data.unit_plurals, rf"(?P<unit>{plural}){end}", _vague)
        yield f.rule(
            "duration",
            data.direction_spans,
            rf"(?P<picked>{spans}){f.S}(?P<unit>{plural}){end}",
            _vague_span,
        )
    yield from _between(data, end)
    yield from _sets(data, end)


# The past year, over the last decade.


@cache
def _during(data: SpacedDateWords) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){f.words(data.during)}{f.S}{f.words(data.articles)}{f.S}\Z",
        re.VERBOSE | re.IGNORECASE,
    )


def _one(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    unit = data.units.get(f.squeezed(match["unit"]))
    if unit is None or unit == "D":
        return None
    told = f.squeezed(match["one"]) in data.spans_of_one_alone
    if not told and not _during(data).search(scan.before(match.start(), 24)):
        return None
    if not told and f.next_word(scan, match.end()) in data.of_words[:1]:
        return None
    return Duration(value=duration_value("1", unit))


# For years, within weeks.


@cache
def _vaguely(data: SpacedDateWords) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{f.words(data.vague_before)}){f.S}\Z", re.VERBOSE | re.IGNORECASE
    )


_NUMBER = re.compile(r"[ ][0-9]")


def _vague(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    if not match["unit"].islower() or _NUMBER.match(scan.text, match.end()):
        return None
    if not _vaguely(data).search(scan.before(match.start(), 16)):
        return None
    return Duration(value=duration_value("X", data.unit_plurals[match["unit"]]))


def _vague_span(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    if f.word_before(scan, match.start()) not in data.articles:
        return None
    if f.next_word(scan, match.end()) in data.of_words[:1]:
        return None
    return Duration(value=duration_value("X", data.unit_plurals[f.squeezed(match["unit"])]))


# Between three and five years.


def _between(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    numbers = {word: number for word, number in f.all_numbers(data).items() if number.isdigit()}
    number = rf"(?:[0-9]{{1,3}}(?![0-9])|{f.words(numbers)})"
    yield f.rule(
        "duration",
        (DIGIT, *(f"{word} {joint}" for word in numbers for joint in data.and_words)),
        rf"(?P<less>{number}){f.S}{f.words(data.and_words)}{f.S}(?P<more>{number}){f.S}"
        rf"(?P<unit>{f.words(data.unit_plurals or data.units)}){end}"
        rf"(?!{f.S}(?:{f.words(data.age_after)}))",
        _between_lengths,
    )


def _between_lengths(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    if f.word_before(scan, match.start()) not in data.between:
        return None
    unit = (data.unit_plurals or data.units)[f.squeezed(match["unit"])]
    if ends_in_age_word(scan.before(match.start()).lower(), data):
        return None
    less, more = (_count(match[group], data) for group in ("less", "more"))
    return Duration(value=f"{duration_value(less, unit)}/{duration_value(more, unit)}")


def _count(text: str, data: SpacedDateWords) -> str:
    return str(int(text)) if text.isdigit() else f.all_numbers(data)[f.squeezed(text)]


# Sets.


def _sets(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    if data.parts_of_day_plurals:
        days = f.words(data.weekdays)
        parts = f.words(data.parts_of_day_plurals)
        yield f.rule(
            "set",
            data.weekdays,
            rf"(?P<weekday>{days}){f.S}(?P<part>{parts}){end}",
            _weekday_parts,
        )


def _weekday_parts(match: re.Match[str], scan: Scan) -> Recurrence | None:
    data = f.words_of(scan)
    if data.capital_names and not match["weekday"][0].isupper():
        return None
    return Recurrence(
        value=f"XXXX-WXX-{f.named(data.weekdays, match['weekday'])}",
        time=data.parts_of_day_plurals[f.squeezed(match["part"])],
    )
