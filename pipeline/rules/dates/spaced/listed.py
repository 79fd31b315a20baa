"""Parts of dates that share what follows: ``8. og 10. mai``, ``første og andre kvartal 2023``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment
from pipeline.rules.dates.spaced import fragments as f

_MOST_LISTED = 5


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    suffix = f.words(data.ordinal_suffixes)
    joint = f.words((*data.and_words, *data.or_words))
    told = rf"(?:{f.words(data.articles)}{f.S})?"
    year = rf"(?:,?{f.S}(?P<year>{f.YEAR}))?"
    months = rf"(?P<month>{f.words(f.all_months(data))})"
    if not data.month_first:
        more = rf"(?:,{f.S}{f.DAY}{suffix}){{0,{_MOST_LISTED}}}"
        yield f.rule(
            "day_of_list",
            DIGIT,
            rf"(?P<day>{f.DAY}){suffix}(?={more},?{f.S}{joint}{f.S}{told}{f.DAY}{suffix}{f.S}"
            rf"{months}{year}{end})",
            _day,
        )
        yield f.rule(
            "day_of_list",
            DIGIT,
            rf"(?P<day>{f.DAY}){suffix}(?=/{f.DAY}{suffix}{f.S}{months}{year}{end})",
            _day,
        )
    yield from _numbered_holidays(data, joint, end)
    quarter = rf"(?P<unit>{f.words(data.quarters)})"
    fours = [word for word, number in data.ordinals.items() if number <= 4]
    word = rf"(?P<word>{f.words(fours)})"
    yield f.rule(
        "quarter",
        fours,
        rf"{word}(?={f.S}{joint}{f.S}{f.words(fours)}{f.S}{quarter}{year}{end})",
        _quarter,
    )
    yield f.rule(
        "quarter",
        DIGIT,
        rf"(?P<number>[1-4])(?:{suffix})(?={f.S}{joint}{f.S}[1-4](?:{suffix}){f.S}"
        rf"{quarter}{year}{end})",
        _quarter,
    )
    yield f.rule(
        "quarter",
        DIGIT,
        rf"(?P<number>[1-4])(?:{suffix})?(?:{f.DASH}|{f.S}{f.words(data.to_words)}{f.S})"
        rf"(?P<last>[1-4])(?:{suffix}){f.S}{quarter}{year}{end}",
        _quarters,
    )


def _numbered_holidays(data: SpacedDateWords, joint: str, end: str) -> Iterator[Rule]:
    """``1.`` in ``1. og 2. juledag``."""
    named = [name.partition(" ")[2] for name in data.holidays if name[0].isdigit()]
    if not any(named):
        return
    of = f.words(filter(None, named))
    yield f.rule(
        "holiday",
        DIGIT,
        rf"(?P<number>[1-4]\.)(?={f.S}{joint}{f.S}[1-4]\.{f.S}(?P<of>{of}){end})",
        _holiday,
    )


def _holiday(match: re.Match[str], scan: Scan) -> Moment | None:
    when = f.words_of(scan).holidays.get(f"{match['number']} {f.squeezed(match['of'])}")
    return Moment(holiday=when) if when else None


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _day(match: re.Match[str], scan: Scan) -> Moment:
    month = f.named(f.all_months(f.words_of(scan)), match["month"])
    return Moment(year=_year(match), month=month, day=int(match["day"]))


def _quarter(match: re.Match[str], scan: Scan) -> Moment:
    groups = match.groupdict()
    number = groups.get("number")
    place = int(number) if number else f.words_of(scan).ordinals[f.squeezed(match["word"])]
    return Moment(year=_year(match), quarter=place)


def _quarters(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = int(match["number"]), int(match["last"])
    if first >= last:
        return None
    year = _year(match)
    return Interval(first=Moment(year=year, quarter=first), last=Moment(year=year, quarter=last))
