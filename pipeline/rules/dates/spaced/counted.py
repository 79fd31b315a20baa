"""Days counted from another one: ``a week from Friday``, ``the day after Christmas``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Rule, Scan
from pipeline.rules.dates.moments import NOT_BEFORE, Moment, Shift, moment_of
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.durations import amount, quantity, quantity_starts
from pipeline.rules.dates.spaced.units import UNITS


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    if not data.counted_from:
        return
    end = f.end_of_word(data)
    days = [word for word in data.relative if _day(data.relative[word])]
    near = f.words((*data.weekdays, *days))
    far = f.words((*data.holidays, *days))
    length, starts = quantity(data), quantity_starts(data)
    way = f.words((*data.ago, *data.counted_from, *data.counted_around))
    after = f.words((*data.earlier, *data.later))
    yield f.rule(
        "counted",
        starts,
        rf"{length}{f.S}(?P<way>{way}){f.S}(?P<from>{near}|{far}){end}",
        _counted,
    )
    if data.counted_around:
        around = f.words(data.counted_around)
        a_day = f.words(data.a_day)
        yield f.rule(
            "counted",
            data.a_day,
            rf"(?P<day>{a_day}){f.S}(?P<way>{around}){f.S}(?P<from>{far}){end}",
            _day_around,
        )
    if data.week_after:
        functions = f.words(data.function_words)
        yield f.rule(
            "counted",
            (*data.weekdays, *days),
            rf"(?P<from>{near}){f.S}{f.words(data.week_after)}{end}"
            rf"(?={f.S}?(?:[.,;:!?)\n]|\Z|{functions}(?!\w)))(?!{f.S}{after})",
            _week_after,
        )


def _day(notation: str) -> bool:
    return re.fullmatch(r"day[+-][0-9]+", notation) is not None


def _base(word: str, data: SpacedDateWords, direction: int) -> Moment:
    if word in data.weekdays:
        return Moment(weekday=data.weekdays[word], direction=direction)
    if word in data.holidays:
        return Moment(holiday=data.holidays[word])
    return moment_of(data.relative[word])


def _written_as_name(match: re.Match[str], data: SpacedDateWords) -> bool:
    word = f.squeezed(match["from"])
    return word in data.relative or not data.capital_names or match["from"][0].isupper()


def _counted(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    unit, number = UNITS.get(data.units[f.squeezed(match["unit"])]), amount(match, scan)
    if unit is None or match["more"] or not number or not number.isdigit():
        return None
    if not _written_as_name(match, data):
        return None
    way = f.squeezed(match["way"])
    if way in data.counted_around and f.squeezed(match["from"]) in data.weekdays:
        return None
    back = way in data.ago or data.counted_around.get(way, 1) < 0
    base = _base(f.squeezed(match["from"]), data, -1 if back else NOT_BEFORE)
    return replace(base, plus=Shift(unit, -int(number) if back else int(number)))


def _day_around(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    if not _written_as_name(match, data):
        return None
    base = _base(f.squeezed(match["from"]), data, 0)
    return replace(base, plus=Shift("day", data.counted_around[f.squeezed(match["way"])]))


def _week_after(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    if not _written_as_name(match, data):
        return None
    base = _base(f.squeezed(match["from"]), data, NOT_BEFORE)
    return replace(base, plus=Shift("week", 1))
