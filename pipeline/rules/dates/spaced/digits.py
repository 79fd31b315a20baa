"""Days and ranges of days in digits: ``17.–19.05.2024``, ``1/6–31/8``, ``den 17.``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment, Shift
from pipeline.rules.dates.short_years import short_year
from pipeline.rules.dates.spaced import fragments as f

_NO_MORE = r"(?![0-9])(?![-/.:][0-9])(?![-/]?[^\W\d_])(?![ ]?%)"
_SHORT = 2
"""Digits of a short year."""
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    if data.month_first:
        return
    to = rf"(?:[ ]?[-–—][ ]?|{f.S}{f.words(data.to_words)}{f.S}(?:{f.words(data.articles)}{f.S})?)"
    in_year = r"(?:(?P=mark)(?P<year>[0-9]{4}|[0-9]{2}))?"
    in_month = rf"(?P<mark>[./])(?P<month>{_MONTH}){in_year}\.?"
    first = rf"(?P<day>{_DAY})(?:\.|{in_month})?"
    last = rf"(?P<to_day>{_DAY})(?P<sign>[./])(?P<to_month>{_MONTH})"
    year = r"(?:(?P=sign)|-)(?P<to_year>[12][0-9]{3}|[0-9]{2})"
    yield f.rule("range", DIGIT, rf"{first}{to}{last}{year}{_NO_MORE}", _to_year)
    yield f.rule(
        "range",
        DIGIT,
        rf"(?P<day>{_DAY})/(?P<month>{_MONTH}){to}(?P<to_day>{_DAY})/(?P<to_month>{_MONTH}){_NO_MORE}",
        _without_year,
    )
    yield f.rule(
        "range",
        DIGIT,
        rf"(?P<day>{_DAY})\.(?P<month>{_MONTH})\.{to}(?P<to_day>{_DAY})\.(?P<to_month>{_MONTH})\."
        r"(?![0-9])",
        _without_year,
    )
    and_ = rf"{f.S}{f.words(data.and_words)}{f.S}(?:{f.words(data.articles)}{f.S})?"
    yield f.rule(
        "range",
        DIGIT,
        rf"(?P<day>{_DAY})\.(?P<month>{_MONTH})\.{and_}(?P<to_day>{_DAY})\.(?P<to_month>{_MONTH})"
        r"(?:\.|(?![0-9]))",
        _between,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"(?P<day>{_DAY})\.(?P<month>{_MONTH})\.(?=:[ ])",
        _at_head_of_line,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"(?P<day>{_DAY})\.[ ](?P<month>{_MONTH})\.[ ]?(?P<year>[12][0-9]{{3}}){_NO_MORE}",
        _spaced,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"(?P<day>{_DAY})/(?P<month>{_MONTH})[ ](?P<year>[12][0-9]{{3}}){_NO_MORE}",
        _spaced,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"(?P<day>{_DAY})\.(?P<month>{_MONTH})(?![0-9])(?![.,:/-][0-9])(?![ ]?%)",
        _told,
    )
    if data.this_month:
        this = rf"(?:{f.words(data.this_month)})(?!\w)"
        yield f.rule("day", DIGIT, rf"(?P<day>{f.DAY})\.?{f.S}{this}", _of_this_month)
    word = rf"{f.S}(?:{f.words(data.after_day)})(?!\w)"
    day = rf"(?:{f.words(data.articles)}{f.S})?[0-9]{{1,2}}\."
    to_day = rf"{f.S}(?:{f.words(data.to_words)}){f.S}{day}"
    yield f.rule("day", DIGIT, rf"(?P<day>{f.DAY})\.(?={word}|[,;:!?)]|\.?\s*\Z|{to_day})", _alone)


def _day(scan: Scan, year: str | None, month: str, day: str) -> Moment | None:
    number = int(year) if year else None
    if number is not None and year and len(year) == _SHORT:
        number = short_year(number, scan.reference)
    try:
        dt.date(number or 2000, int(month), int(day))
    except ValueError:
        return None
    return Moment(year=number, month=int(month), day=int(day))


def _to_year(match: re.Match[str], scan: Scan) -> Interval | None:
    last = _day(scan, match["to_year"], match["to_month"], match["to_day"])
    if (
        last is None
        or last.year is None
        or (len(match["to_year"]) == _SHORT and match["sign"] == "-")
    ):
        return None
    month = match["month"] or match["to_month"]
    first = _day(scan, match["year"] or match["to_year"], month, match["day"])
    if first is None or first.year is None:
        return None
    if (first.year, first.month or 0, first.day or 0) >= (last.year, last.month, last.day):
        return None
    return Interval(first=first, last=last)


def _without_year(match: re.Match[str], scan: Scan) -> Interval | None:
    first = _day(scan, None, match["month"], match["day"])
    last = _day(scan, None, match["to_month"], match["to_day"])
    if first is None or last is None:
        return None
    of_one = match["month"] == match["to_month"]
    if of_one and int(match["day"]) >= int(match["to_day"]):
        return None
    if of_one and "/" in match[0] and int(match["to_day"]) <= int(match["month"]):
        return None  # 1/3–2/3
    return Interval(first=first, last=last)


def _between(match: re.Match[str], scan: Scan) -> Interval | None:
    if f.word_before(scan, match.start()) not in f.words_of(scan).between:
        return None
    return _without_year(match, scan)


_HEAD_OF_LINE = re.compile(r"(?:\A|\n)[ ]*(?:[-–•*][ ]*)?\Z")


def _at_head_of_line(match: re.Match[str], scan: Scan) -> Moment | None:
    """``21.9.:`` in a programme."""
    if not _HEAD_OF_LINE.search(scan.before(match.start(), 12)):
        return None
    return _day(scan, None, match["month"], match["day"])


def _spaced(match: re.Match[str], scan: Scan) -> Moment | None:
    if f.word_before(scan, match.start()) in f.words_of(scan).version_words:
        return None
    return _day(scan, match["year"], match["month"], match["day"])


def _told(match: re.Match[str], scan: Scan) -> Moment | None:
    """``17.5`` after a weekday or an article."""
    data = f.words_of(scan)
    before = f.word_before(scan, match.start())
    if before not in f.all_weekdays(data) and before not in data.article_before_day:
        return None
    return _day(scan, None, match["month"], match["day"])


def _of_this_month(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    return Moment(day=int(match["day"]), shift=Shift("month", 0))


def _alone(match: re.Match[str], scan: Scan) -> Moment | None:
    """``den 17.``: the day of a month that the text tells."""
    data = f.words_of(scan)
    before = f.word_before(scan, match.start())
    if before not in data.article_before_day and before not in data.weekdays:
        return None
    return Moment(day=int(match["day"]))
