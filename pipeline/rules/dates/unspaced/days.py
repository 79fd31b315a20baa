"""Years, months and days: ``2024年5月17日``, ``令和6年``, ``5月1〜5日``, ``R6.9.3``, ``17日``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment, Shift
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.eras import counts_in, year_of

_NO_YEAR = r"""(?![度代間生齢]|[ ]?(?:ぶり|連続|余|以上|未満|ごと|目|足らず|物|ほど|がかり|越し)
    |(?:法律|政令|[一-鿿]{1,4}令|条例|告示|[(][一-鿿ァ-ヶ][)])第)   # 平成14年法律第172号
"""
_MONTH = rf"(?P<month>{f.NUMBER})月(?![間刊号額産]|[火水木金土日]曜)"
_DAY = rf"(?P<day>{f.NUMBER})日(?![間目]|ぶり|連続|おき|ごと)"
_IN_BRACKETS = r"(?:[ ]?[(〔〈][^()〔〕〈〉\n]{2,14}[)〕〉])?"
"""The same year in the other calendar: 1960年(昭和35年)7月1日."""

_WEEKDAY = r"""(?:[ ]?[(]\s?(?P<weekday>[月火水木金土日])(?:曜日?)?(?:[・･][^()\s]{1,4})?\s?[)])?"""
_REST = rf"(?:[ ]?{_MONTH}(?:[ ]?{_DAY}{_WEEKDAY})?)?"


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    names = (*(name for name in data.eras if not name.isascii()), *data.lunar_eras)
    in_brackets = rf"(?:{_IN_BRACKETS}(?=[ ]?[0-9{f.KANJI_DIGITS}]))?"
    yield f.rule(
        "era_date",
        names,
        rf"{f.era(data)}年{_NO_YEAR}{in_brackets}{_REST}",
        _era_date,
    )
    yield f.rule(
        "year_month_day",
        DIGIT,
        rf"(?P<year>{f.YEAR})年{_NO_YEAR}{in_brackets}{_REST}",
        _western_date,
    )
    yield f.rule(
        "year_month_day",
        DIGIT,
        rf"(?P<year>[1-9][0-9]{{2}})年{_NO_YEAR}(?![前後も]){in_brackets}{_REST}",
        _early_date,
    )
    yield f.rule(
        "short_year",
        DIGIT,
        rf"'?(?P<short>[0-9]{{1,2}}|元)年[ ]?{_MONTH}(?:[ ]?{_DAY}{_WEEKDAY})?",
        _short_year_date,
    )
    yield f.rule("month_day", DIGIT, rf"{_MONTH}(?:[ ]?{_DAY}{_WEEKDAY})?", _month_day)
    yield f.rule("day", DIGIT, rf"{_DAY}{_WEEKDAY}", _day)
    yield f.rule("day", "翌同", rf"[翌同]{_DAY}{_WEEKDAY}", _told_day)
    yield from _ranges()
    yield from _in_digits(data)


def _part(match: re.Match[str], name: str) -> int | None:
    text = match.groupdict().get(name)
    return f.number(text) if text else None


def _described(match: re.Match[str], scan: Scan, year: int | None = None) -> Moment:
    """The groups ``month`` and ``day`` of ``match`` in ``year``."""
    month, day = _part(match, "month"), _part(match, "day")
    return Moment(year=year, month=month, day=day, weekday=_weekday(match, scan))


def _weekday(match: re.Match[str], scan: Scan) -> int | None:
    letter = match.groupdict().get("weekday")
    return f.words_of(scan).weekdays[letter] if letter else None


def _possible(moment: Moment) -> Moment | None:
    """``moment`` unless its month or day cannot be one (第13月)."""
    if moment.month is not None and not 1 <= moment.month <= 12:
        return None
    return None if moment.day is not None and not 1 <= moment.day <= 31 else moment


def _era_date(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    year = f.era_year(match, data)
    if year is None:
        return None
    moment = _described(match, scan, year)
    # Months and days of the lunar calendar are others than ours (until 明治5年12月2日).
    lunar = match["era"] in data.lunar_eras or year <= 1872
    return _possible(replace(moment, unsure=lunar and moment.month is not None))


def _western_date(match: re.Match[str], scan: Scan) -> Moment | None:
    year = f.number(match["year"])
    if year is None or year > 2100:
        return None
    return _possible(_described(match, scan, year))


def _early_date(match: re.Match[str], scan: Scan) -> Moment | None:
    """A year of three digits: a round one without a month is rather a length of time."""
    moment = _western_date(match, scan)
    if moment and moment.month is None and int(match["year"]) % 50 == 0:
        return None
    return moment


def _short_year_date(match: re.Match[str], scan: Scan) -> Moment | None:
    """``24年5月``: a year of the era that the text is counting in, or a western one."""
    digits, era = match["short"], counts_in(scan, match.start())
    if digits == "元" or (not era and scan.before(match.start(), 1) == "同"):
        return None
    if len(digits) == 1 and not (era and _is_year(match, scan)):
        return None
    year = year_of(digits, match.start(), scan)
    return _possible(replace(_described(match, scan, year), short_year=True))


def _is_year(match: re.Match[str], scan: Scan) -> bool:
    """Whether ``6年9月`` is a month: not the length of 懲役6年9月."""
    before = scan.before(match.start(), 6)
    return match["day"] is not None or not before.endswith(f.words_of(scan).length_before)


def _month_day(match: re.Match[str], scan: Scan) -> Moment | None:
    moment = _possible(_described(match, scan))
    if moment is None or moment.day:
        return moment
    following = scan.text[match.end() : match.end() + 1]
    # 三月町, 五月人形 and 六月 the name: a month in kanji alone needs a particle after it.
    kanji = not match["month"].isascii()
    return None if kanji and _is_kanji(following) and following not in "上中下初末頃以" else moment


def _is_kanji(char: str) -> bool:
    return "一" <= char <= "鿿" or char == "々"


_DAY_COUNTED = re.compile(
    r"""
    前|後(?!半)|以内|以上|以降|未満|中(?!旬)|分|あたり|当たり|平均|がかり|程度|ほど   # 3日前, 1日中
  | 余り|あまり|近く|かけ|しか|は?か[けか]|遅れ|早く|違い|差|の間
  | で(?![はあの行開])|[0-9]|に[0-9一二三]                                      # 1日3回, 1日に2回
  | 酔|坊主|月|市|町|署長                                                       # 二日酔い, 四日市
    """,
    re.VERBOSE,
)
_NO_DAY_BEFORE = re.compile(r"[第約全計同各数]\Z|[0-9〇一二三四五六七八九十]月\Z")
_FIRST_DAY = re.compile(
    r"""
    [、付朝夜昼夕,(（]|午[前後]|から|まで|未明|早朝|深夜|正午|現在|発|に(?![0-9一二三])
  | の(?:[東参衆国閣定記会株外午未夕夜朝])                                      # 1日の記者会見
    """,
    re.VERBOSE,
)
"""``1日`` is a day's length more often than a date: what shows the date."""


_LATE = 10
"""``3日も`` is a length of time, ``15日も`` "on the 15th too"."""


def _day(match: re.Match[str], scan: Scan) -> Moment | None:
    """A day alone, its month from the context: not 一日中, 3日前, 1日3回."""
    day = f.number(match["day"])
    if not day or day > 31 or (not match["day"].isascii() and len(match["day"]) < 2):
        return None
    if not match["weekday"]:
        if _NO_DAY_BEFORE.search(scan.before(match.start(), 2)):
            return None
        if _DAY_COUNTED.match(scan.text, match.end()):
            return None
        if day < _LATE and scan.text.startswith("も", match.end()):  # for as long as 3 days
            return None
        if day == 1 and not _FIRST_DAY.match(scan.text, match.end()):
            return None
    return Moment(day=day)


def _told_day(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    """同5日, 翌25日: a day of the month that was named last."""
    day = f.number(match["day"])
    if not day or day > 31:
        return None
    return Moment(day=day, shift=Shift("month", 0, anaphoric=True))


def _ranges() -> Iterator[Rule]:
    yield f.rule(
        "day_range",
        DIGIT,
        rf"""(?P<month>{f.NUMBER})月[ ]?(?P<day>{f.NUMBER})(?:日?{_WEEKDAY})
             [ ]?(?:{f.DASH}|(?P<list>[・、,]))[ ]?(?P<last>{f.NUMBER})日(?![間目])""",
        _day_range,
    )
    yield f.rule(
        "day_range",
        DIGIT,
        rf"(?P<day>{f.NUMBER}){f.DASH}(?P<last>{f.NUMBER})日(?![間目前後以])",
        _day_range,
    )
    yield f.rule(
        "month_range",
        DIGIT,
        rf"(?P<month>{f.NUMBER}){f.DASH}(?P<last>{f.NUMBER})月(?P<quarter>期)?(?![間号])",
        _month_range,
    )
    yield f.rule(
        "year", DIGIT, rf"(?P<year>[12][0-9]{{3}})(?={f.DASH}[12][0-9]{{3}}年)", _western_date
    )
    yield f.rule(
        "year", DIGIT, r"(?P<year>[12][0-9]{3})[ ]?[-–〜～][ ]?(?P<last>[0-9]{2})年", _year_range
    )


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


def _month_range(match: re.Match[str], scan: Scan) -> Interval | Moment | None:  # noqa: ARG001  # a Parse
    first, last = f.number(match["month"]), f.number(match["last"])
    if not first or not last or not first < last <= 12:
        return None
    if match["quarter"] and last - first == 2 and first % 3 == 1:
        return Moment(quarter=(first + 2) // 3)
    return Interval(first=Moment(month=first), last=Moment(month=last))


def _year_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first = int(match["year"])
    last = first - first % 100 + int(match["last"])
    return Interval(first=Moment(year=first), last=Moment(year=last)) if first < last else None


# Dates in digits alone.

_END = r"(?![0-9])(?![-/.:][0-9])"


def _in_digits(data: UnspacedDateWords) -> Iterator[Rule]:
    day = rf"(?P<month>[0-9]{{1,2}})(?P=mark)(?P<day>[0-9]{{1,2}}){_END}{_WEEKDAY}"
    letters = "".join(name for name in data.eras if name.isascii())
    time = (
        r"(?:[T ](?P<time>(?:[01]?[0-9]|2[0-3]):[0-5][0-9])(?::[0-5][0-9])?(?:Z|[+-][0-9:]{4,6})?)?"
    )
    yield f.rule("iso_date", DIGIT, rf"(?P<year>[12][0-9]{{3}})(?P<mark>[-/.]){day}{time}", _ymd)
    yield f.rule(
        "era_date",
        letters,
        rf"(?P<era>[{letters}])(?P<era_year>[0-9]{{1,2}})(?P<mark>[./-]){day}",
        _ymd,
    )
    names = tuple(name for name in data.eras if not name.isascii())
    yield f.rule("era_date", names, rf"{f.era(data)}(?P<mark>[./-]){day}", _ymd)
    yield f.rule(
        "month_day",
        DIGIT,
        rf"""(?P<month>[0-9]{{1,2}})/(?P<day>[0-9]{{1,2}})
             (?=[ ]?[(]\s?[月火水木金土日](?:[)曜・]|祝)){_WEEKDAY}""",
        _ymd,
    )
    yield f.rule(
        "year_month", DIGIT, r"(?P<year>20[0-9]{2})/(?P<month>0[1-9]|1[0-2])(?![0-9/.])", _ym
    )


def _ymd(match: re.Match[str], scan: Scan) -> Moment | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if groups.get("era"):
        year = f.era_year(match, f.words_of(scan))
        if year is None:
            return None
    month, day = int(match["month"]), int(match["day"])
    try:
        dt.date(year or 2000, month, day)
    except ValueError:
        return None
    weekday = _weekday(match, scan)
    time = _padded(groups.get("time"))
    return Moment(year=year, month=month, day=day, weekday=weekday, time=time)


def _padded(time: str | None) -> str | None:
    return time.zfill(5) if time else None


def _ym(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    return Moment(year=int(match["year"]), month=int(match["month"]))
