"""Days that are counted within a month or before Christmas: ``første mandag i oktober``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Moment, Recurrence
from pipeline.rules.dates.spaced import fragments as f

_SUNDAYS_OF_ADVENT = 4
_WEEKS_OF_MONTH = 5
_SATURDAY = 6


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    if not data.of_words:
        return
    end = f.end_of_word(data)
    number = rf"(?P<number>[1-5])(?:{f.words(data.ordinal_suffixes)})"
    nth = rf"(?:{number}|(?P<nth>{f.words(_places(data))}))"
    starts = [DIGIT, *_places(data)]
    of = rf"{f.S}{f.words(data.of_words)}{f.S}(?:{f.words(data.articles)}{f.S})?"
    month = rf"(?P<month>{f.words(f.all_months(data))})"
    days = f.words((*data.weekdays, *_weekends(data)))
    yield f.rule("nth_weekday", starts, rf"{nth}{f.S}(?P<day>{days}){of}{month}{end}", _nth_weekday)
    each = rf"(?:{of}|{f.S})(?:{f.words(data.every)}{f.S})?{f.words(_months(data))}"
    yield f.rule("set", starts, rf"{nth}{f.S}(?P<day>{days}){each}{end}", _nth_of_each)
    if not data.month_first:
        word = rf"(?P<word>{f.words(data.ordinals)})"
        yield f.rule("day", data.ordinals, rf"{word}{f.S}{month}{end}", _day_in_words)
    if data.advent:
        sunday = rf"{f.S}(?:{f.words(data.weekdays)}{of})?{f.words(data.advent)}"
        yield f.rule("advent", starts, rf"{nth}{sunday}{end}", _advent)


@cache
def _places(data: SpacedDateWords) -> Mapping[str, int]:
    """Words for a place in a row: ``første`` is 1, ``siste`` -1."""
    few = {word: number for word, number in data.ordinals.items() if number <= _WEEKS_OF_MONTH}
    return {**few, **data.last_words}


def _weekends(data: SpacedDateWords) -> list[str]:
    return [word for word, unit in data.period_units.items() if unit == "weekend"]


def _months(data: SpacedDateWords) -> list[str]:
    return [word for word, unit in data.period_units.items() if unit == "month"]


def _place(match: re.Match[str], data: SpacedDateWords) -> int:
    return int(match["number"]) if match["number"] else _places(data)[f.squeezed(match["nth"])]


def _nth_weekday(match: re.Match[str], scan: Scan) -> Moment | None:
    data, day = f.words_of(scan), f.squeezed(match["day"])
    month = f.named(f.all_months(data), match["month"])
    weekday = data.weekdays.get(day, _SATURDAY)
    weekend = "" if day in data.weekdays else ":WE"
    return Moment(holiday=f"nth:{month}:{weekday}:{_place(match, data)}{weekend}")


def _nth_of_each(match: re.Match[str], scan: Scan) -> Recurrence:  # noqa: ARG001  # a Parse
    return Recurrence(value="P1M")


_LONGEST_MONTH = 31


def _day_in_words(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    day = data.ordinals[f.squeezed(match["word"])]
    month = f.named(f.all_months(data), match["month"])
    return Moment(month=month, day=day) if day <= _LONGEST_MONTH else None


def _advent(match: re.Match[str], scan: Scan) -> Moment | None:
    place = _place(match, f.words_of(scan))
    if not 0 < place <= _SUNDAYS_OF_ADVENT:
        return None
    return Moment(holiday=f"before:12-25:7:{_SUNDAYS_OF_ADVENT + 1 - place}")
