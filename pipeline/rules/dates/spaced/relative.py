"""Dates by their distance: ``i går``, ``neste uke``, ``last May``, ``three years ago``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import get_args

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Rule, Scan
from pipeline.rules.dates.moments import Moment, Shift, Unit, moment_of
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.durations import amount, quantity, quantity_starts
from pipeline.rules.dates.spaced.four_digits import uncounted
from pipeline.rules.dates.spaced.units import UNITS
from pipeline.rules.dates.timex import duration_value


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    yield f.rule("relative", data.relative, rf"(?P<phrase>{f.words(data.relative)}){end}", _phrase)
    if data.told_periods:
        yield f.rule(
            "relative",
            data.articles,
            rf"{f.words(data.articles)}{f.S}(?P<span>{f.words(data.told_periods)}){end}",
            _told_period,
        )
    yield from _directed(data, end)
    yield from _distances(data, end)


def _phrase(match: re.Match[str], scan: Scan) -> Moment | None:
    data, phrase = f.words_of(scan), f.squeezed(match["phrase"])
    moment = moment_of(data.relative[phrase])
    if phrase in data.doubtful_phrases and _follower(data).match(scan.text, match.end()):
        return None
    if moment.shift is None:
        return moment
    if moment.shift.unit == "year" and _is_a_year(scan, match.end()):
        return None  # "i år 2000"
    return None if moment.shift.anaphoric and _counts_from_noun(match, scan) else moment


def _told_period(match: re.Match[str], scan: Scan) -> Moment | None:
    """``over the weekend``, but not ``over the weekend trade``."""
    data = f.words_of(scan)
    following = f.next_word(scan, match.end())
    if following and following not in data.function_words - set(data.of_words):
        return None
    if f.word_before(scan, match.start()) not in data.told_before:
        return None
    return moment_of(data.told_periods[f.squeezed(match["span"])])


def _is_a_year(scan: Scan, end: int) -> bool:
    year = _A_YEAR.match(scan.text, end)
    return year is not None and (len(year["year"]) == _FOUR or uncounted(scan, year.end(), 1))


@cache
def _follower(data: SpacedDateWords) -> re.Pattern[str]:
    """A noun behind a doubtful phrase, or whatever does not go on with the sentence."""
    return re.compile(rf"[ ](?!(?:{'|'.join(data.goes_on)})\b)[^\W\d_]")


_A_YEAR = re.compile(r"[ ](?P<year>[12][0-9]{3}|[1-9][0-9]{2})(?![0-9])")
_FOUR = 4
_NEXT_WORD = re.compile(r"[ ](?P<word>[^\W_]+)")


def _counts_from_noun(match: re.Match[str], scan: Scan) -> bool:
    """Whether ``året etter`` has an object (``året etter krigen``) and is no date of its own."""
    data = f.words_of(scan)
    if match["phrase"].lower().split()[-1] not in data.relational:
        return False
    return _has_object(match, scan)


def _has_object(match: re.Match[str], scan: Scan) -> bool:
    data = f.words_of(scan)
    following = _NEXT_WORD.match(scan.text, match.end())
    if following is None:
        return False
    word = following["word"]
    if word in data.phrase_stops or not word[0].islower():
        return True
    return len(word) > 4 and word.endswith(data.definite_endings)


def _directed(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    """A word for "last", "this" or "next" and the period that it picks."""
    direction = f.words(data.directions)
    nouns = [*data.period_units, *data.weekdays, *data.months, *data.seasons, *data.holidays]
    noun = f.words(nouns)
    yield f.rule(
        "direction",
        data.directions,
        rf"(?P<direction>{direction}){f.S}(?P<noun>{noun}){end}",
        _direction,
    )


def _direction(match: re.Match[str], scan: Scan) -> Moment | None:
    data, noun = f.words_of(scan), f.squeezed(match["noun"])
    direction = f.squeezed(match["direction"])
    count = data.directions[direction]
    if noun in data.part_units and _is_part_of(match, scan):
        return None  # the last week of May
    if direction in data.directions_from_last:
        return _from_last(match, noun, count, data)
    if noun in data.period_units:
        return _period(match, scan, data.period_units[noun], count)
    if data.capital_names and not match["noun"][0].isupper() and noun not in data.seasons:
        return None
    if noun in data.weekdays:
        if count == 0:
            return Moment(weekday=data.weekdays[noun], shift=Shift("week", 0))
        return Moment(weekday=data.weekdays[noun], direction=count)
    if noun in data.months:
        month = data.months[noun]
        return Moment(month=month, direction=count) if count else Moment(month=month)
    if noun in data.seasons:
        return Moment(season=data.seasons[noun], direction=count)
    return Moment(holiday=data.holidays[noun], direction=count)


def _is_part_of(match: re.Match[str], scan: Scan) -> bool:
    """Whether the unit is a part of what follows: of anything, or in a month."""
    data = f.words_of(scan)
    link = _LINK.match(scan.text, match.end())
    if link is None or link["link"].lower() not in data.of_words:
        return False
    of = link["link"].lower() == data.of_words[0]
    return of or (link["next"].lower() in data.months and f.squeezed(match["noun"]) in data.weeks)


_LINK = re.compile(r"[ ](?P<link>[^\W\d_]+)[ ](?P<next>[^\W_]+)")


def _from_last(match: re.Match[str], noun: str, count: int, data: SpacedDateWords) -> Moment | None:
    """What a word for "following" picks, counted from the last date of the text."""
    if noun in data.period_units:
        return Moment(shift=Shift(data.period_units[noun], count, anaphoric=True))  # type: ignore[arg-type]
    if data.capital_names and not match["noun"][0].isupper() and noun not in data.seasons:
        return None
    if noun in data.weekdays:
        return Moment(weekday=data.weekdays[noun], direction=count, from_last=True)
    if noun in data.months:
        return Moment(month=data.months[noun], direction=count, from_last=True)
    if noun in data.seasons:
        return Moment(season=data.seasons[noun], direction=count, from_last=True)
    return Moment(holiday=data.holidays[noun], direction=count, from_last=True)


def _period(match: re.Match[str], scan: Scan, unit: str, count: int) -> Moment | None:
    """The ``unit`` that lies ``count`` units from now, or the last one of the year named next."""
    if f.is_part(scan, f.squeezed(match[0]), match.end()):
        return None
    last = _LAST_OF_YEAR.get(unit) if count < 0 else None
    if last and _of_year(f.words_of(scan)).match(scan.text, match.end()):
        return last
    assert unit in get_args(Unit)  # noqa: S101  # language data, checked by its tests
    return Moment(shift=Shift(unit, count))  # type: ignore[arg-type]  # just checked


_LAST_OF_YEAR = {"quarter": Moment(quarter=4), "half": Moment(half=2)}
_YEAR = re.compile(r"year[+-][0-9]+")


@cache
def _of_year(data: SpacedDateWords) -> re.Pattern[str]:
    """The year that a last quarter is of: ``siste kvartal 2018``, ``siste halvår i fjor``."""
    years = [phrase for phrase, said in data.relative.items() if _YEAR.fullmatch(said)]
    links = rf"(?:{f.words(data.links)}{f.S})?"
    return re.compile(
        rf"{f.S}{links}(?:{f.YEAR}|{f.words(years)})(?!\w)", re.VERBOSE | re.IGNORECASE
    )


def _distances(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    """A length of time that lies before or after the reference date."""
    length = quantity(data)
    starts = quantity_starts(data)
    after = f.words((*data.ago, *data.earlier, *data.later, *data.hence_after))
    yield f.rule("distance", starts, rf"{length}{f.S}(?P<after>{after}){end}", _after)
    before = f.words(data.hence_before)
    tail = rf"(?:{f.words(data.hence_tail)})?" if data.hence_tail else ""
    aheads = [f"{word} {start}" for word in data.hence_before for start in starts]
    yield f.rule("distance", aheads, rf"{before}{f.S}(?P<span>{length}{tail}){end}", _ahead)


def _shifted(
    match: re.Match[str], scan: Scan, sign: int, *, anaphoric: bool = False
) -> Moment | None:
    data = f.words_of(scan)
    number = amount(match, scan)
    unit = UNITS.get(data.units[f.squeezed(match["unit"])])
    if unit is None or number is None:
        return None
    halved = _HALVES.get((data.units[f.squeezed(match["unit"])], number.partition(".")[2]))
    if halved and not match["more"]:  # half a year ago
        unit, size = halved
        return Moment(shift=Shift(unit, sign * round(float(number) * size), anaphoric=anaphoric))
    if unit in ("month", "week") and number.endswith(".5"):
        number = "X"
    if match["more"] or not number.isdigit():
        unknown = Shift(unit, 0, anaphoric=anaphoric)
        return Moment(shift=unknown, unsure=True) if number == "X" or match["more"] else None
    count = int(number)
    if count >= _LONG_AGO:  # nobody counts 2500 years to the year
        return Moment(shift=Shift(unit, 0, anaphoric=anaphoric), unsure=True)
    return Moment(shift=Shift(unit, sign * count, anaphoric=anaphoric))


def _after(match: re.Match[str], scan: Scan) -> Moment | None:
    data, word = f.words_of(scan), f.squeezed(match["after"])
    if word in data.earlier and f.next_word(scan, match.end()) in data.links_of_prior:
        return None  # three months prior to the vote
    if word in data.since and _A_YEAR.match(scan.text, match.end()):
        return None  # "tre månader sidan 2003"
    before = f.word_before(scan, match.start())
    if word in data.since and before not in data.distance_before and _has_object(match, scan):
        return None  # "det er ti år siden ulykken"
    backwards = word in data.ago or word in data.earlier
    anaphoric = word in data.earlier or word in data.later
    return _shifted(match, scan, -1 if backwards else 1, anaphoric=anaphoric)


_HALVES: dict[tuple[str, str], tuple[Unit, int]] = {
    ("Y", "5"): ("month", 12),
    ("E", "5"): ("year", 10),
    ("C", "5"): ("year", 100),
}
"""The unit that half a year, decade or century is counted in, and how many it is."""

_LONG_AGO = 1000
_SOON = 15
"""From so many years on, ``in 72 years`` looks back (the first in 72 years)."""


def _ahead(match: re.Match[str], scan: Scan) -> Moment | None:
    data, unit = f.words_of(scan), f.squeezed(match["unit"])
    if match["number"].lower() in data.articles_as_one and unit in data.units_need_plural:
        return None
    if unit in data.genitive_units:  # krav om to års utdanning
        return None
    before = scan.before(match.start(), 80).lower().split()
    if not data.looking_back.isdisjoint(before):  # the first strike in ten days
        return None
    moment = _shifted(match, scan, 1)
    if moment and moment.shift and moment.shift.unit == "year" and moment.shift.count >= _SOON:
        return None
    length = amount(match, scan)
    if moment is None or length is None or match["more"]:
        return moment
    if match[0].split()[0].lower() not in data.hence_or_length or match["span"].endswith("time"):
        return moment
    return replace(moment, length=duration_value(length, data.units[unit]))
