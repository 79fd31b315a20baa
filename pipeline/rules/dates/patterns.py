"""Dates by the patterns of a user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pipeline.languages.schema.dates import DateWords, SpacedDateWords
from pipeline.rules.dates.grammar import Found
from pipeline.rules.dates.moments import Duration, Interval, Meaning, Moment, Recurrence
from pipeline.rules.dates.short_years import short_year
from pipeline.rules.dates.values import meaning_of
from pipeline.rules.numbers import parse_kanji
from pipeline.rules.own.patterns import matches
from pipeline.rules.own.schema import DatePattern, OwnDates
from pipeline.rules.own.spans import apart

_RANGES = {
    "month": 12, "day": 31, "week": 53, "weekday": 7, "quarter": 4, "half": 2,
}  # fmt: skip
_FIELDS = ("year", *_RANGES, "decade")


def dates_of_patterns(text: str, lang: str, own: OwnDates, words: DateWords) -> list[Found]:
    """What the patterns of ``own`` find in ``text``, sorted, not overlapping.

    A match whose groups hold no number and no name of a month or weekday is passed over.
    """
    patterns = [it for it in own.patterns if not it.lang or lang in it.lang]
    return apart(found for pattern in patterns for found in _found(pattern, text, words))


def _found(pattern: DatePattern, text: str, words: DateWords) -> Iterator[Found]:
    fixed = meaning_of(pattern.value) if pattern.value is not None else Moment()
    for match in matches(pattern.name, pattern.pattern, text):
        meaning = _filled(fixed, match.groups, words)
        if meaning is not None:
            yield Found(match.start, match.end, meaning, f"dates.own.{pattern.name}")


def _filled(fixed: Meaning, groups: Mapping[str, str], words: DateWords) -> Meaning | None:
    """``fixed`` with what ``groups`` hold; ``None`` where that says nothing, or no day there is."""
    stated = {name: groups[name] for name in _FIELDS if name in groups}
    numbers: dict[str, Any] = {name: _number(name, it, words) for name, it in stated.items()}
    if None in numbers.values():
        return None
    match fixed:
        case Moment():
            found = replace(fixed, **numbers)
            return found if found != Moment() else None
        case Interval(first=first, last=last):
            return replace(
                fixed,
                first=first and replace(first, **_open(first, numbers)),
                last=last and replace(last, **_open(last, numbers)),
            )
        case Duration() | Recurrence():
            return fixed


def _open(moment: Moment, numbers: Mapping[str, Any]) -> dict[str, Any]:
    """Those of ``numbers`` for fields that ``moment`` leaves open."""
    return {name: it for name, it in numbers.items() if getattr(moment, name) is None}


def _number(name: str, held: str, words: DateWords) -> int | None:
    """The number that a group holds: figures, kanji, or the name of a month or weekday."""
    word = held.strip().rstrip(".")
    named = _names(name, words).get(word.lower()) or _names(name, words).get(word)
    number = named or parse_kanji(word)
    if number is None or not 0 < number <= _RANGES.get(name, 9999):
        return None
    if name == "year" and len(word) == 2 and named is None:
        return short_year(number)
    return number


def _names(name: str, words: DateWords) -> Mapping[str, int]:
    if name == "month" and isinstance(words, SpacedDateWords):
        return {**words.months, **words.month_abbreviations}
    if name == "weekday" and isinstance(words, SpacedDateWords):
        return {**words.weekdays, **words.weekday_abbreviations}
    return getattr(words, "weekdays", {}) if name == "weekday" else {}
