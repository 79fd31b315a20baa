"""Parts of the running period, and periods that go over new year.

``i begynnelsen av uka``, ``tidlig på året``, ``vinteren 2019/2020``, ``årsskiftet 2023/24``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Rule, Scan
from pipeline.rules.dates.moments import Moment, Shift, Unit
from pipeline.rules.dates.spaced import fragments as f

_WINTER = "WI"


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    if data.running_units:
        noun = rf"(?P<noun>{f.words(data.running_units)})"
        yield f.rule(
            "relative", data.parts, rf"(?P<part>{f.words(data.parts)}){f.S}{noun}{end}", _part
        )
    names = [name for name, when in data.holidays.items() if _over_new_year(when)]
    names += [name for name, season in data.seasons.items() if season == _WINTER]
    yield f.rule(
        "over_new_year",
        names,
        rf"(?P<name>{f.words(names)}){f.S}(?P<year>{f.YEAR})[ ]?[/–-][ ]?"
        rf"(?P<last>[0-9]{{4}}|[0-9]{{2}}){end}(?![-/.,:]?[0-9])",
        _over,
    )


_RANGE = re.compile(r"(?P<first>\d\d-\d\d)/(?P<last>\d\d-\d\d)")


def _over_new_year(when: str) -> bool:
    match = _RANGE.fullmatch(when)
    return match is not None and match["last"] < match["first"]


_OBJECT = re.compile(r"[ ](?P<word>[^\W\d_]+)")


def _part(match: re.Match[str], scan: Scan) -> Moment | None:
    """A part of this year, week …; none before what says of which one (``året etter``)."""
    data = f.words_of(scan)
    following = _OBJECT.match(scan.text, match.end())
    if following and following["word"].lower() in data.relational | set(data.of_words):
        return None
    unit = data.running_units[f.squeezed(match["noun"])]
    assert unit in get_args(Unit)  # noqa: S101  # language data, checked by its tests
    modifier = data.parts[f.squeezed(match["part"])]
    return Moment(shift=Shift(unit, 0), modifier=modifier)  # type: ignore[arg-type]  # just checked


def _over(match: re.Match[str], scan: Scan) -> Moment | None:
    data, name = f.words_of(scan), f.squeezed(match["name"])
    year = int(match["year"])
    if int(match["last"]) not in (year + 1, (year + 1) % 100):
        return None
    if name in data.holidays:
        return Moment(year=year, holiday=data.holidays[name])
    return Moment(year=year + 1, season=_WINTER)
