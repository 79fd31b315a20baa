"""Days, months and years from one to another that share a word: ``5月1〜5日``, ``2019〜21年``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.eras import WESTERN, counts_in, year_of

_NO_DAYS = "(?![間目前後以分]|ぶり|ほど|程度|かか|がかり|くらい|ぐらい|おき|ごと)"
_TENS = "[0-9]0|[一二三四五六七八九]〇"
_NO_YEARS = "(?![間目前後代生]|以[上内]|ぶり|ほど|程度|かか|がかり|連続|も)"


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    yield from _days()
    yield from _years(data)
    yield f.rule(
        "month_range",
        DIGIT,
        rf"(?P<month>{f.NUMBER})月?(?:{f.DASH}|(?P<list>[・、]))(?P<last>{f.NUMBER})月期?(?![間号])",
        _month_range,
    )
    yield f.rule(
        "decade_range",
        DIGIT,
        rf"""(?P<year>{f.YEAR}|{_TENS})(?:年代?)?(?:{f.DASH}|から)
             (?P<last>{f.YEAR}|{_TENS})年代""",
        _decade_range,
    )
    yield f.rule(
        "century_range",
        DIGIT,
        rf"(?P<century>{f.NUMBER})(?:世紀)?(?:{f.DASH}|、)(?P<last>{f.NUMBER})世紀(?!間)",
        _century_range,
    )


def _days() -> Iterator[Rule]:
    after = f.in_brackets("last_weekday")
    listed = "(?P<list>[・、,と]|日[・、,と])"
    yield f.rule(
        "day_range",
        DIGIT,
        rf"""(?P<month>{f.NUMBER})月[ ]?(?P<day>{f.NUMBER})(?:日?{f.WEEKDAY})
             [ ]?(?:{f.DASH}|(?P<list>[・、,]))[ ]?(?P<last>{f.NUMBER})日{_NO_DAYS}{after}""",
        _day_range,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"(?:(?P<month>{f.NUMBER})月)?(?P<day>{f.NUMBER}){listed}(?P<last>{f.NUMBER})日?の?両日",
        _day_range,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"(?P<day>{f.NUMBER}){f.DASH}(?P<last>{f.NUMBER})日{_NO_DAYS}{after}",
        _day_range,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"(?P<day>[0-9]{{1,2}})(?P<list>[、・])(?P<last>[0-9]{{1,2}})日{_NO_DAYS}{after}",
        _listed_days,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"""(?:(?P<month>{f.NUMBER})月)?(?P<days>[0-9]{{1,2}}(?:[、・,][0-9]{{1,2}}){{2,4}})日
             {_NO_DAYS}{after}""",
        _several_days,
    )


def _several_days(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    """9月3・4・5日: a stretch where no day is left out."""
    month = f.number(match["month"]) if match["month"] else None
    days = [int(day) for day in re.findall("[0-9]+", match["days"])]
    if days != list(range(days[0], days[-1] + 1)) or not 0 < days[-1] <= 31 or (month or 1) > 12:
        return None
    return Interval(first=Moment(month=month, day=days[0]), last=Moment(month=month, day=days[-1]))


def _day_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    groups = match.groupdict()
    month = f.number(groups["month"]) if groups.get("month") else None
    first, last = f.number(match["day"]), f.number(match["last"])
    if not first or not last or not first < last <= 31 or (month and month > 12) or month == 0:
        return None
    if month is None and not match["day"].isascii():
        return None
    if groups.get("list") and last != first + 1:  # 27・28日 is a stretch, 3・9日 is not
        return None
    return Interval(first=Moment(month=month, day=first), last=Moment(month=month, day=last))


_LENGTHS = 8
"""``2、3日`` is a length of time, ``17、18日`` are days."""


def _listed_days(match: re.Match[str], scan: Scan) -> Interval | None:
    told = scan.before(match.start(), 1) == "月" or scan.text.startswith("の", match.end())
    if int(match["day"]) < _LENGTHS and not told:
        return None
    return _day_range(match, scan)


def _month_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = f.number(match["month"]), f.number(match["last"])
    if not first or not last or not max(first, last) <= 12 or first == last:
        return None
    if first > last and not match[0].endswith("期"):
        return None
    if match["list"] and last != first + 1:
        return None
    return Interval(first=Moment(month=first), last=Moment(month=last))


def _years(data: UnspacedDateWords) -> Iterator[Rule]:
    last = rf"(?P<last>{f.YEAR}|[0-9]{{2}}(?![0-9]))[ ]?年(?P<fiscal>度)?{_NO_YEARS}"
    to = rf"[ ]?(?:{f.DASH}|から|(?P<list>[、・]))[ ]?"
    yield f.rule("year_range", DIGIT, rf"(?P<year>{f.YEAR})(?:年度?)?{to}{last}", _year_range)
    yield f.rule(
        "year_range",
        ("(1", "(2"),
        rf"""\((?P<span>(?P<year>[12][0-9]{{3}})年?[ ]?{f.DASH}[ ]?
              (?P<last>[12][0-9]{{3}})(?P<fiscal>年度)?年?)\)""",
        _year_range,
    )
    yield f.rule(
        "year",
        DIGIT,
        r"""(?<![ァ-ヶ一-鿿A-Za-z])(?P<year>[12][0-9]{3})
            (?=(?:[、・,](?:[12][0-9]{3}|[0-9]{2})){1,4}年(?!間|[0-9]))""",
        _listed_year,
    )
    yield f.rule(
        "year_range",
        DIGIT,
        rf"(?P<short>[0-9]{{2}}){f.DASH}(?P<last>[0-9]{{2}})年(?P<fiscal>度)?{_NO_YEARS}",
        _short_range,
    )
    short = rf"(?P<last>[0-9]{{1,2}}(?![0-9]))年(?P<fiscal>度)?{_NO_YEARS}"
    yield f.rule(
        "year_range", f.era_names(data), rf"{f.era(data)}(?:年度?)?{to}{short}", _era_range
    )


def _years_between(first: int, last: int, match: re.Match[str]) -> Interval | None:
    if not first < last <= 2100:
        return None
    fiscal = match["fiscal"] is not None
    return Interval(first=Moment(year=first, fiscal=fiscal), last=Moment(year=last, fiscal=fiscal))


def _year_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = f.number(match["year"]), f.number(match["last"])
    if first is None or last is None:
        return None
    if match.groupdict().get("list") and last % 100 != (first + 1) % 100:
        return None
    if len(match["last"]) == 2:
        last += first - first % 100
        if last < first and "から" not in match[0]:
            last += 100
    return _years_between(first, last, match)


_TOO_LONG = 15
"""``10〜15年`` is a length of time, ``25〜30年`` are years where the text names others."""


def _short_range(match: re.Match[str], scan: Scan) -> Interval | None:
    if int(match["short"]) < _TOO_LONG or counts_in(scan, match.start()) != WESTERN:
        return None
    first, last = (year_of(match[group], match.start(), scan) for group in ("short", "last"))
    return _years_between(first, last, match)


def _listed_year(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    """The first of ``1971、1976年``."""
    return Moment(year=int(match["year"]))


def _era_range(match: re.Match[str], scan: Scan) -> Interval | None:
    data = f.words_of(scan)
    first = f.era_year(match, data)
    if first is None:
        return None
    start, end = data.eras.get(match["era"]) or data.lunar_eras[match["era"]]
    last = start + int(match["last"]) - 1
    if match["list"] and last != first + 1:
        return None
    return _years_between(first, last, match) if last <= end else None


def _decade_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = f.number(match["year"]), f.number(match["last"])
    if first is None or last is None or first % 10 or last % 10:
        return None
    if first < 100:
        first += 1900 if first >= 30 else 2000
    if last < 100:
        last += first - first % 100
    if not first < last:
        return None
    return Interval(first=Moment(decade=first // 10), last=Moment(decade=last // 10))


def _century_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = f.number(match["century"]), f.number(match["last"])
    if not first or not last or not first < last <= 30:
        return None
    return Interval(first=Moment(century=first - 1), last=Moment(century=last - 1))
