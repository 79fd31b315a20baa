"""Days, months and numeric dates: ``17. mai 2024``, ``May 1-5, 2024``, ``17/5-2024``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment
from pipeline.rules.dates.order import order_by_weekday, weekday_beside
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.four_digits import uncounted


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    yield from _named_months(data)
    yield from _numeric()
    if data.compact_before:
        yield f.rule("iso_date", DIGIT, rf"{_COMPACT}(?![-.,:/]?\w)", _compact)


def _named_months(data: SpacedDateWords) -> Iterator[Rule]:
    months = f.words(f.all_months(data))
    suffix = f.words(data.ordinal_suffixes)
    link = rf"(?:{f.words(data.day_links)}{f.S})?" if data.day_links else ""
    day = rf"{f.DAY}{suffix}?(?:{f.S}(?=[^\W\d_]))?"
    year = (
        rf"(?:(?:{f.S}|,{f.S}|,?{f.S}{f.words(data.links)}{f.S})(?P<year>{f.YEAR}|{f.SHORT_YEAR}))?"
    )
    end = f.end_of_word(data)
    weekday = f.words(data.weekdays)
    to = rf"(?:{f.DASH}|{f.S}{f.words(data.to_words)}{f.S}(?:{f.words(data.articles)}{f.S})?)"
    yield f.rule(
        "day_month_year",
        DIGIT,
        rf"(?P<day>{day}){link}(?P<month>{months}){year}{end}",
        _day_of_month,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"(?P<day>{f.DAY}){suffix}?{to}(?:{weekday},?{f.S}(?:{f.words(data.articles)}{f.S})?)?"
        rf"(?P<last>{day}){link}(?P<month>{months}){year}{end}",
        _day_range,
    )
    if data.month_first:
        then_day = rf"(?P<month>{months}){f.S}(?:the{f.S})?(?P<day>{f.DAY}){suffix}?"
        year = rf"(?:,?{f.S}(?P<year>{f.YEAR}|{f.SHORT_YEAR}))?"
        yield f.rule(
            "month_day_year",
            f.all_months(data),
            rf"{then_day}{year}{end}(?![.,:]\d)",
            _day_of_month,
        )
        yield f.rule(
            "day_range",
            f.all_months(data),
            rf"{then_day}{to}(?P<last>{f.DAY}){suffix}?{year}{end}(?![.,:]\d)",
            _day_range,
        )
    yield f.rule(
        "month_year",
        f.all_months(data),
        rf"(?P<month>{months}),?{f.S}(?:{f.words(data.links)}{f.S})?"
        rf"(?P<year>{f.YEAR}|{f.SHORT_YEAR}){end}",
        _month_of_year,
    )
    yield f.rule("month", data.months, rf"(?P<month>{f.words(data.months)}){end}", _month)
    if data.capital_names:
        yield f.rule(
            "month",
            f.all_months(data),
            rf"(?P<month>{months})(?={f.DASH}(?:{months})(?!\w))",
            _month_of_range,
        )
        short = f.words(data.month_abbreviations)
        yield f.rule(
            "month", data.month_abbreviations, rf"(?P<month>{short})(?!\w|[ ]?\d)", _short_month
        )


def _month_number(match: re.Match[str], scan: Scan) -> int:
    return f.named(f.all_months(f.words_of(scan)), match["month"])


def _year(match: re.Match[str], scan: Scan) -> Moment:
    text = match["year"]
    if not text:
        return Moment()
    if text.startswith("'"):
        return Moment(year=scan.short_year(int(text[1:]), match.start("year")), short_year=True)
    return Moment(year=int(text))


def _is_month(match: re.Match[str], scan: Scan) -> bool:
    """Whether the case of a month name that is also another word fits: not ``may 5 people``."""
    data = f.words_of(scan)
    written = match["month"]
    if written.lower() not in data.doubtful_months:
        return True
    return written[0].isupper() or not data.capital_names


def _day_of_month(match: re.Match[str], scan: Scan) -> Moment | None:
    if not _is_month(match, scan):
        return None
    day = int(re.match(r"\d+", match["day"])[0])  # type: ignore[index]  # a day has digits
    return replace(_year(match, scan), month=_month_number(match, scan), day=day)


def _day_range(match: re.Match[str], scan: Scan) -> Interval | None:
    last = _day_of_month(match, scan)
    if last is None:
        return None
    digits = re.match(r"\d+", match["last"])
    end = replace(last, day=int(digits[0]) if digits else None)
    return Interval(first=last, last=end) if (last.day or 0) < (end.day or 0) else None


def _month_of_year(match: re.Match[str], scan: Scan) -> Moment | None:
    if not _is_month(match, scan):
        return None
    year = _year(match, scan)
    if not year.short_year and not uncounted(scan, match.end(), int(match["year"]) | 1):
        return None
    return replace(year, month=_month_number(match, scan))


_OPENS = re.compile(r"(?:\A|[.!?:•\n][ ]?|\n[ ]?[-–*•][ ])\Z")
_NAME = re.compile(r"[ ][^\W\d_a-zæøåäö]")


def _month(match: re.Match[str], scan: Scan) -> Moment | None:
    """A month alone; weak where its name is also something else."""
    data, written = f.words_of(scan), match["month"]
    doubtful = written.lower() in data.doubtful_months
    capital = written[0].isupper()
    if scan.before(match.start(), 1) == "/" and scan.text.startswith("/", match.end()):
        return None  # a path
    if capital and not data.capital_names:
        opens = _OPENS.search(scan.before(match.start(), 4)) and not _NAME.match(
            scan.text, match.end()
        )
        alone = scan.text.startswith(".", match.end())  # "506 sider. Oktober."
        if not opens or doubtful or alone:
            return None
        return Moment(month=_month_number(match, scan))
    if capital != data.capital_names:
        return None
    return Moment(month=_month_number(match, scan), weak=doubtful and data.capital_names)


def _short_month(match: re.Match[str], scan: Scan) -> Moment | None:
    """``Sept.``; weak, and no month where it may be a name (``Jan``)."""
    written = match["month"]
    if not written[0].isupper() or not written.endswith("."):
        return None
    return Moment(month=_month_number(match, scan), weak=True)


def _month_of_range(match: re.Match[str], scan: Scan) -> Moment | None:
    return Moment(month=_month_number(match, scan)) if match["month"][0].isupper() else None


# Dates in digits alone.

_NO_LESS = r"(?<![0-9]-)"
_ISO = rf"{_NO_LESS}(?P<year>[0-9]{{4}})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])"
_NO_MORE = r"(?![0-9])(?![-/.:][0-9])(?![-/]?[^\W\d_])"
_ISO_TIME = (
    r"(?:(?:T|[ ])(?P<time>(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)"
    r"(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


_COMPACT = (
    rf"{_NO_LESS}(?P<year>(?:19|20)[0-9]{{2}})(?P<month>0[1-9]|1[0-2])"
    r"(?P<day>0[1-9]|[12][0-9]|3[01])"
)


def _numeric() -> Iterator[Rule]:
    yield f.rule("iso_date", DIGIT, rf"{_ISO}{_ISO_TIME}{_NO_MORE}", _ymd)
    yield f.rule(
        "iso_date",
        DIGIT,
        rf"{_NO_LESS}(?P<year>[12][0-9]{{3}})(?P<mark>[/.])(?P<month>[0-9]{{1,2}})(?P=mark)"
        rf"(?P<day>[0-9]{{1,2}}){_NO_MORE}",
        _ymd,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"{_NO_LESS}(?P<one>[0-9]{{1,2}})(?:/(?P<two>[0-9]{{1,2}})|[.](?P<second>[0-9]{{1,2}})[.])"
        r"(?![0-9/%])(?![.,:-][0-9])",
        _short_numeric_date,
    )
    yield f.rule(
        "numeric_date",
        DIGIT,
        rf"""{_NO_LESS}(?P<one>[0-9]{{1,2}})
             (?: (?P<mark>[./-]) (?P<two>[0-9]{{1,2}}) (?P=mark)
               | [./](?P<second>[0-9]{{1,2}}) [ ]?[-–][ ]? )   # 17/5-2024
             (?P<year>[12][0-9]{{3}}|[0-9]{{2}}){_NO_MORE}""",
        _numeric_date,
    )


def _valid(moment: Moment) -> Moment | None:
    try:
        dt.date(moment.year or 2000, moment.month or 1, moment.day or 1)
    except ValueError:
        return None
    return moment


def _compact(match: re.Match[str], scan: Scan) -> Moment | None:
    if f.word_before(scan, match.start()) not in f.words_of(scan).compact_before:
        return None
    return _ymd(match, scan)


def _is_version(match: re.Match[str], scan: Scan) -> bool:
    return f.word_before(scan, match.start()) in f.words_of(scan).version_words


def _ymd(match: re.Match[str], scan: Scan) -> Moment | None:
    if match.groupdict().get("mark") == "." and _is_version(match, scan):
        return None
    time = match.groupdict().get("time")
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    if not year:
        return None
    return _valid(Moment(year=year, month=month, day=day, time=time))


def _numeric_date(match: re.Match[str], scan: Scan) -> Moment | None:
    one, two = int(match["one"]), int(match["two"] or match["second"])
    short = len(match["year"]) == 2
    if match["mark"] == "." and _is_version(match, scan):
        return None
    if short and match["mark"] == "-":
        return None
    year = scan.short_year(int(match["year"]), match.start()) if short else int(match["year"])
    month, day = _month_and_day(match, scan, one, two, year)
    return _valid(Moment(year=year, month=month, day=day, short_year=short))


def _short_numeric_date(match: re.Match[str], scan: Scan) -> Moment | None:
    """``10/9`` and ``21.9.``: dates after a weekday or an article, else fractions and sections."""
    data = f.words_of(scan)
    before = f.word_before(scan, match.start())
    if before not in f.all_weekdays(data) and before not in data.article_before_day:
        return None
    if match["second"] and "." not in data.ordinal_suffixes:
        return None  # 3.5 at the end of a sentence
    fractions = "." not in data.ordinal_suffixes  # on 3/4 of it
    if fractions and _FRACTION.match(scan.text, match.end()):
        following = _NEXT.match(scan.text, match.end())
        if following is None or following["word"] not in data.function_words - {"of"}:
            return None
    one, two = int(match["one"]), int(match["two"] or match["second"])
    year = scan.reference.year if scan.reference else None
    month, day = _month_and_day(match, scan, one, two, year)
    return _valid(Moment(month=month, day=day))


_FRACTION = re.compile(r"-|[ ][^\W\d_]")
_NEXT = re.compile(r"[ ](?P<word>[^\W\d_]+)")


def _month_and_day(
    match: re.Match[str], scan: Scan, one: int, two: int, year: int | None
) -> tuple[int, int]:
    """Which number is which: by what is possible, by the weekday beside it, else by the order."""
    data = f.words_of(scan)
    mark = scan.text[match.end("one")]
    if max(one, two) > 12:
        month_first = two > 12
    elif match["second"]:  # 21.9. and 17/5-2024
        month_first = False
    else:
        weekday = weekday_beside(scan.text, match.start(), match.end(), data)
        shown = order_by_weekday(year, one, two, weekday) if year else None
        month_first = shown == "mdy" if shown else scan.order.month_first(mark, data)
    return (one, two) if month_first else (two, one)
