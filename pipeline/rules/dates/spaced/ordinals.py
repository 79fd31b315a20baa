"""Days by an ordinal or in a list: ``on the 17th``, ``the third of May``, ``May 5 and 6``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Moment
from pipeline.rules.dates.spaced import fragments as f


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    yield from _days_in_words(data, end)
    if data.day_alone_before:
        yield from _days_alone(data, end)
    yield from _listed_days(data, end)


# Days whose number is a word: the third of May.


def _days_in_words(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    if not data.day_links:
        return
    word = f.words(data.ordinals)
    month = rf"(?P<month>{f.words(data.months)})"
    year = rf"(?:,?{f.S}(?:{f.words(data.links)}{f.S})?(?P<year>{f.YEAR}))?"
    yield f.rule(
        "day_month_year",
        data.ordinals,
        rf"(?P<word>{word}){f.S}{f.words(data.day_links)}{f.S}{month}{year}{end}",
        _day_in_words,
    )


def _day_in_words(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    day = data.ordinals[f.squeezed(match["word"])]
    if data.capital_names and not match["month"][0].isupper():
        return None
    return Moment(
        day=day,
        month=data.months[match["month"].lower()],
        year=int(match["year"]) if match["year"] else None,
    )


# Days without their month: on the 17th, Tuesday the 3rd.


@cache
def _alone(data: SpacedDateWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    article = f.words(data.articles)
    days = f.words(data.weekdays)
    before = re.compile(
        rf"(?<!\w)(?:(?:{f.words(data.day_alone_before)}){f.S}|{days},?{f.S}){article}{f.S}\Z",
        re.VERBOSE | re.IGNORECASE,
    )
    # "on the 3rd floor", "on the 2nd of three days"
    after = re.compile(
        rf"[ ]?(?:[.,;:!?)\n–—]|\Z)(?![0-9])|{f.S}(?:{f.words(data.function_words)})(?!\w)"
        rf"|{f.S}(?={f.words(data.links)}{f.S}{f.words(data.directions)}(?!\w))",
        re.VERBOSE | re.IGNORECASE,
    )
    return before, after


def _days_alone(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    suffix = f.words(data.ordinal_suffixes)
    day = rf"(?P<day>{f.DAY[: -len('(?![0-9])')]}){suffix}{end}"
    yield f.rule("day", DIGIT, day, _day_alone)


_OF = re.compile(r"[ ][^\W\d_]+[ ](?P<next>[^\W\d_]+)")


def _day_alone(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    before, after = _alone(data)
    near = scan.before(match.start(), 90)
    if not before.search(near) or not after.match(scan.text, match.end()):
        return None
    if scan.text.startswith(" of ", match.end()):
        following = _OF.match(scan.text, match.end())
        if not following or following["next"].lower() not in data.directions:
            return None
    if not data.day_alone_not.isdisjoint(near.lower().split()):
        return None
    return Moment(day=int(match["day"]))


# The other days of a list: 5 and 6 May, May 5 and 6.


def _listed_days(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    months = f.words(f.all_months(data))
    suffix = f"(?:{f.words(data.ordinal_suffixes)})?"
    link = rf"(?:{f.S}{f.words(data.day_links)})?" if data.day_links else ""
    join = rf"(?:,{f.S}|,?{f.S}{f.words((*data.and_words, *data.or_words))}{f.S})"
    year = rf"(?:,?{f.S}(?P<year>{f.YEAR}))?"
    yield f.rule(
        "day",
        DIGIT,
        rf"(?P<day>{f.DAY}){suffix}"
        rf"(?=(?:{join}(?:{f.words(data.articles)}{f.S})?{f.DAY}{suffix}){{1,4}}"
        rf"{link}{f.S}(?P<month>{months}){year}{end})",
        _listed_day,
    )
    if data.month_first:
        joined = "|".join(f"(?<={word}[ ])" for word in data.and_words)
        yield f.rule(
            "day",
            DIGIT,
            rf"(?:{joined})(?P<day>{f.DAY}){suffix}{year}{end}(?![.,:/-]\d)(?![ ]?%)",
            _further_day,
        )


def _listed_day(match: re.Match[str], scan: Scan) -> Moment | None:
    if f.word_before(scan, match.start()) in f.words_of(scan).version_words:
        return None  # nr. 5 og 21. juni
    data = f.words_of(scan)
    if data.capital_names and not match["month"][0].isupper():
        return None
    return Moment(
        day=int(match["day"]),
        month=f.named(f.all_months(data), match["month"]),
        year=int(match["year"]) if match["year"] else None,
    )


_NEXT = re.compile(r"[ ]([^\W\d_]+)")


@cache
def _list_before(data: SpacedDateWords) -> re.Pattern[str]:
    months = f.words(f.all_months(data))
    suffix = f"(?:{f.words(data.ordinal_suffixes)})?"
    return re.compile(
        rf"(?<!\w)(?P<month>{months}){f.S}{f.DAY}{suffix}(?:,{f.S}{f.DAY}{suffix}){{0,3}},?"
        rf"{f.S}{f.words(data.and_words)}{f.S}\Z",
        re.VERBOSE | re.IGNORECASE,
    )


def _further_day(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    if f.word_before(scan, match.start()) not in data.and_words:
        return None
    before = _list_before(data).search(scan.before(match.start(), 48))
    if before is None or not before["month"][0].isupper():
        return None
    word = _NEXT.match(scan.text, match.end())
    if word and not match["year"] and word[1].lower() not in data.function_words:
        return None
    return Moment(
        day=int(match["day"]),
        month=f.named(f.all_months(data), before["month"]),
        year=int(match["year"]) if match["year"] else None,
    )
