"""Times of day beside a date: ``kl. 18–20``, ``klokka halv åtte``, ``natt mellom 3. og 4. mai``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Rule, Scan
from pipeline.rules.dates.moments import Moment
from pipeline.rules.dates.spaced import fragments as f

_HOURS = 12


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    before = f.words(data.clock_before)
    gap = rf"(?:{f.S}|(?<=\.))"
    hour = r"(?P<hour>[01]?[0-9]|2[0-4])(?:[.:]?(?P<minute>[0-5][0-9]))?"
    until = r"(?P<last>[01]?[0-9]|2[0-4])(?:[.:]?(?P<to_minute>[0-5][0-9]))?"
    months = f.words(f.all_months(data))
    to = rf"(?:{f.DASH}|{f.S}{f.words(data.to_words)}{f.S}(?:{before}{f.S})?)"
    yield f.rule(
        "time",
        data.clock_before,
        rf"{before}{gap}{hour}{to}{until}(?![.,:]?[0-9])(?!\.{f.S}{months}(?!\w))",
        _hours,
    )
    yield f.rule(
        "time",
        data.clock_before,
        rf"{before}{gap}(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])(?![.,:]?[0-9])(?![-–][0-9])",
        _time,
    )
    if data.half_hour:
        half = rf"(?:(?P<half>{f.words(data.half_hour)}){f.S})?"
        word = rf"(?P<word>{f.words(_hours_in_words(data))})"
        yield f.rule("time", data.clock_before, rf"{before}{f.S}{half}{word}(?!\w)", _in_words)
    if data.nights:
        days = f.words(data.weekdays)
        first = rf"(?:{days}|{f.DAY}{f.words(data.ordinal_suffixes)})"
        joint = rf"{f.S}{f.words(data.and_words)}"
        more = rf"{f.S}(?:{f.words(data.articles)}{f.S})?"
        yield f.rule(
            "time",
            data.nights,
            rf"{f.words(data.nights)}{f.S}{f.words(data.between)}{more}{first}{joint}"
            rf"(?={more}{first}(?!\w))",
            _night,
        )


@cache
def _hours_in_words(data: SpacedDateWords) -> dict[str, int]:
    return {
        word: int(value)
        for word, value in data.numbers.items()
        if value.isdigit() and int(value) <= _HOURS
    }


def _hours(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    first = f"{int(match['hour']):02d}:{match['minute'] or '00'}"
    return Moment(time=f"{first}/{int(match['last']):02d}:{match['to_minute'] or '00'}", weak=True)


def _time(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    return Moment(time=f"{int(match['hour']):02d}:{match['minute']}", weak=True)


def _in_words(match: re.Match[str], scan: Scan) -> Moment:
    hour = _hours_in_words(f.words_of(scan))[f.squeezed(match["word"])]
    if not match["half"]:
        return Moment(time=f"{hour:02d}:00", weak=True)
    return Moment(time=f"{hour - 1 or _HOURS:02d}:30", weak=True)


def _night(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    """The night to the second of two days: the first one is passed over."""
    return Moment(time="NI", weak=True)
