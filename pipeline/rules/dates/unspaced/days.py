"""Years, months and days: ``2024年5月17日``, ``令和6年``, ``5月1〜5日``, ``R6.9.3``, ``17日``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Moment, Shift
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.eras import counts_in, is_reign, year_of


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    gloss = f"(?:{f.GLOSS}(?=[春夏秋冬](?![一-鿿])|末|初頭|前半|後半|半ば))?"
    year = rf"[ ]?年{f.NO_YEAR}(?:{f.REST_STATED}|{gloss})"
    yield f.rule("era_date", f.era_names(data), rf"{f.era(data)}{f.GLOSS}{year}", _era_date)
    yield f.rule("era_date", f.era_signs(data), rf"{f.era_sign(data)}{year}", _era_date)
    yield f.rule(
        "year_month_day",
        (DIGIT, "翌"),
        rf"翌?(?P<year>{f.YEAR}){f.GLOSS}{year}",
        _western_date,
    )
    yield f.rule(
        "year_month_day",
        DIGIT,
        rf"(?P<year>[1-9][0-9]{{2}})年{f.NO_YEAR}(?![前後も]){f.REST}",
        _early_date,
    )
    yield f.rule(
        "short_year",
        DIGIT,
        rf"(?P<short>[0-9]{{1,2}}|元)年[ ]?{f.MONTH}(?:[ ]?{f.DAY}{f.WEEKDAY})?",
        _short_year_date,
    )
    yield f.rule(
        "short_year",
        tuple(f"'{digit}" for digit in "0123456789"),
        rf"'(?P<short>[0-9]{{2}})年{f.REST}",
        _short_year_date,
    )
    yield f.rule("short_year", DIGIT, r"(?P<short>[0-9]{2})年", _short_year)
    yield f.rule(
        "short_year",
        DIGIT,
        rf"(?P<short>[六七八九][〇一二三四五六七八九])年(?!間|前|後|代){f.NO_YEAR}",
        _kanji_year,
    )
    yield f.rule("month_day", DIGIT, rf"{f.MONTH}(?:[ ]?の?{f.DAY}{f.WEEKDAY})?", _month_day)
    yield f.rule("day", DIGIT, rf"{f.DAY}{f.WEEKDAY}", _day)
    yield f.rule("day", "翌同", rf"[翌同]{f.DAY}{f.WEEKDAY}", _told_day)
    yield f.rule(
        "short_year", "翌", rf"翌(?P<short>[0-9]{{2}})年{f.NO_YEAR}(?![ ]?[(])", _next_year
    )
    yield f.rule("month_day", "同", rf"同{f.MONTH}(?:{f.DAY}{f.WEEKDAY})?", _told_month)
    yield f.rule(
        "year", ("西暦",), r"西暦[ ]?(?P<span>(?P<year>[0-9]{1,3})年)(?!間|代)", _western_date
    )
    yield f.rule(
        "year",
        ("(1", "(2"),
        r"(?<![0-9])\((?P<span>(?P<year>1[6-9][0-9]{2}|20[0-9]{2}))\)(?![-0-9])",
        _western_date,
    )


def _part(match: re.Match[str], name: str) -> int | None:
    text = match.groupdict().get(name)
    return f.number(text) if text else None


def _described(match: re.Match[str], scan: Scan, year: int | None = None) -> Moment:
    """The groups ``month`` and ``day`` of ``match`` in ``year``."""
    month, day = _part(match, "month"), _part(match, "day")
    lunar = scan.before(match.start(), 3).rstrip("の ").endswith(_OLD_CALENDAR)
    lunar = lunar or _IN_OLD_CALENDAR.match(scan.text, match.end()) is not None
    if lunar and month and year is None:
        return Moment(shift=Shift("day" if day else "month", 0), unsure=True)
    weekday = f.weekday_of(match, scan)
    return Moment(year=year, month=month, day=day, weekday=weekday, unsure=lunar and bool(month))


_OLD_CALENDAR = "旧暦"
_IN_OLD_CALENDAR = re.compile(rf"[ ]?\({_OLD_CALENDAR}")


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
    if "千" in match["year"] and year % 50 == 0 and not match.groupdict().get("month"):
        return None  # 千百年 is a length of time
    return _possible(_described(match, scan, year))


def _early_date(match: re.Match[str], scan: Scan) -> Moment | None:
    """A year of three digits: a round one without a month is rather a length of time."""
    moment = _western_date(match, scan)
    if moment and moment.month is None:
        data = f.words_of(scan)
        lengths = (*data.length_after, *data.years_after)
        if int(match["year"]) % 50 == 0 or scan.text.startswith(lengths, match.end()):
            return None
    return moment


def _short_year_date(match: re.Match[str], scan: Scan) -> Moment | None:
    """``24年5月``: a year of the era that the text is counting in, or a western one."""
    digits, era = match["short"], counts_in(scan, match.start())
    before = scan.before(match.start(), 1)
    if digits == "元" or _is_term(match, scan) or (not era and before == "同"):
        return None
    if len(digits) == 1 and not (era and _is_year(match, scan)):
        return None
    year = year_of(digits, match.start(), scan)
    # Of a reign or an era that is not known, or of the lunar calendar.
    unsure = is_reign(scan, match.start()) or bool(_LUNAR.match(scan.text, match.end()))
    unsure = unsure or bool(era and year <= _LAST_LUNAR)
    return _possible(replace(_described(match, scan, year), short_year=True, unsure=unsure))


_LAST_LUNAR = 1872
_LUNAR = re.compile(r"[ ]?\((?:旧暦|(?:紀元)?前[0-9]|[0-9]{1,3}年|1[0-7][0-9]{2}年)")


def _is_year(match: re.Match[str], scan: Scan) -> bool:
    """Whether ``6年9月`` is a month: not the length of 懲役6年9月."""
    before = scan.before(match.start(), 6)
    return match["day"] is not None or not before.endswith(f.words_of(scan).length_before)


def _is_term(match: re.Match[str], scan: Scan) -> bool:
    """Whether 懲役 stands before a number of years or months."""
    return scan.before(match.start(), 4).endswith(f.words_of(scan).terms_before)


_FULL_YEAR = re.compile(r"(?<![0-9])(?P<year>[12][0-9]{3})[ ]?(?:年|[/.-][0-9])")
_LATER = 20
_SIGNS = tuple(".,:/")
_YEAR_BEFORE = re.compile(r"[0-9]年(?:[とや、・〜～-]|及び|から)\Z")
_SINCE, _LAST_CENTURY = ("以降", "以来"), 60
_AS_YEAR = re.compile(
    r"""
    に(?![0-9一]|わた|及|なる|なり|なっ|達|近|満|して|も|及|およ|相当|つき|対|しか)
    (?![減短延伸増])
  | には|末|[春夏秋冬](?![一-鿿])|以降|以来|までに|時点|産|の[0-9]{1,2}月
  | (?:から|[〜～-])[0-9]{2}年(?!間|[後前ぶ])
  | (?P<event>元[日旦]
              |の[一-鿿ァ-ヶーA-Z]{0,12}?(?:選挙?|大会|五輪|震災|地震|事件|改[正定]|W杯|春闘|万博)
             |[一-鿿]{0,2}(?:五輪|W杯|総選挙|万博)|[0-9]{1,2}[-–〜～][0-9]{1,2}月)
    """,
    re.VERBOSE,
)


def _short_year(match: re.Match[str], scan: Scan) -> Moment | None:
    """``2022年に始まり、24年に終わった``: a year in full stands shortly before it."""
    listed = _YEAR_BEFORE.search(scan.before(match.start(), 5))
    as_year = _AS_YEAR.match(scan.text, match.end())
    if match["short"][0] == "0" and scan.before(match.start(), 1) not in _SIGNS:
        return Moment(year=year_of(match["short"], match.start(), scan), short_year=True)
    if not (listed or as_year) or _is_term(match, scan):
        return None
    if is_reign(scan, match.start()):
        return None
    data = f.words_of(scan)
    lengths = (*data.length_after, *data.years_after)
    if not as_year and scan.text.startswith(lengths, match.end()):
        return None
    if scan.before(match.start(), 2).endswith(data.length_before):
        return None
    if counts_in(scan, match.start()):
        return Moment(year=year_of(match["short"], match.start(), scan), short_year=True)
    if as_year and as_year[0] in _SINCE and int(match["short"]) >= _LAST_CENTURY:
        return Moment(year=1900 + int(match["short"]), short_year=True)
    if as_year and as_year["event"] and scan.reference:
        return _year_of_event(match, scan, scan.reference.year)
    full = _FULL_YEAR.findall(scan.before(match.start(), 120))
    later = (int(match["short"]) - int(full[-1])) % 100 if full else 0
    return Moment(year=int(full[-1]) + later, short_year=True) if 0 < later <= _LATER else None


def _kanji_year(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    """八六年; 六七年 is rather a length of six or seven years."""
    tens, ones = (f.number(digit) or 0 for digit in match["short"])
    if ones == tens + 1:
        return None
    return Moment(year=1900 + 10 * tens + ones, short_year=True)


_NEXT_REACH = 120
_COUNTED = re.compile(
    r"(?P<era>[一-鿿]{2})?(?<![0-9])(?P<year>[12][0-9]{3}|[0-9]{1,2}|元)(?=年(?![間前後]))"
)
_CLEARLY_LAST = 65


def _next_year(match: re.Match[str], scan: Scan) -> Moment | None:
    """``翌90年``: the one after the year before it, be that in full or of an era."""
    data, short = f.words_of(scan), int(match["short"])
    before = list(_COUNTED.finditer(scan.before(match.start(), _NEXT_REACH)))
    for last in reversed(before):
        era = data.eras.get(last["era"] or "") or data.lunar_eras.get(last["era"] or "")
        count = 1 if last["year"] == "元" else int(last["year"])
        if not era and len(last["year"]) < len("1989"):
            continue
        if (count + 1) % 100 == short:
            return Moment(year=era[0] + count if era else count + 1, short_year=True)
    if before or short < _CLEARLY_LAST:
        return None
    return Moment(year=year_of(match["short"], match.start(), scan), short_year=True)


_BACK, _AHEAD = 40, 8


def _year_of_event(match: re.Match[str], scan: Scan, now: int) -> Moment | None:
    """24年の衆院選: a year near the document's."""
    year = year_of(match["short"], match.start(), scan)
    return Moment(year=year, short_year=True) if -_BACK <= year - now <= _AHEAD else None


def _month_day(match: re.Match[str], scan: Scan) -> Moment | None:
    moment = _possible(_described(match, scan))
    if moment is None or moment.day:
        return moment
    if _is_term(match, scan) or f.is_legal_length(match["month"], match.start(), match.end(), scan):
        return None
    following = scan.text[match.end() : match.end() + 1]
    # 三月町, 五月人形 and 六月 the name: a month in kanji alone needs a particle after it.
    kanji = not match["month"].isascii()
    return None if kanji and _is_kanji(following) and following not in "上中下初末頃以" else moment


def _is_kanji(char: str) -> bool:
    return "一" <= char <= "鿿" or char == "々"


_COUNT = "[0-9一二三]{1,3}(?:[回度](?!目)|[人本個箇件冊台匹杯食万千百%錠便]|時間|往復)"
_DAY_COUNTED = re.compile(
    rf"""
    前|後(?!半)|以内|以上|未満|中(?!旬|にも)|分|あたり|当たり|平均|がかり|程度|ほど
  | 余り|あまり|近く|かけ|しか|は?か[けか]|遅れ|早く|違い|差|の間|にわた
  | で(?![はあの行開])
  | に{_COUNT}                                                                  # 1日に2回
  | [0-9](?![0-9]?(?:時(?!間)|:))                                               # 1日3回
  | 酔|坊主|月|市|町|署長                                                       # 二日酔い, 四日市
    """,
    re.VERBOSE,
)
_NO_DAY_BEFORE = re.compile(
    r"(?:[第約全計同各数週泊]|あと|わずか|およそ|残り)\Z|[0-9〇一二三四五六七八九十]月\Z|(?<![今先来翌同当前々ケヶカか])月\Z"
)
_FIRST_DAY = re.compile(
    rf"""
    [、付朝夜昼夕,(（]|午[前後]|から|より|まで|未明|早朝|深夜|正午|現在|発|以降|と[0-9]|に(?!{_COUNT})
  | の(?:[東参衆国閣定記会株外午未夕夜朝])                                      # 1日の記者会見
    """,
    re.VERBOSE,
)
"""``1日`` is a day's length more often than a date: what shows the date."""


_FOR_LONG = re.compile("も(?!、)")
_AS_DAY = re.compile("付|午[前後]|未明|早朝|深夜|夜|夕")
_LATE = 10
"""``3日も`` is a length of time, ``15日も`` "on the 15th too"."""


def _day(match: re.Match[str], scan: Scan) -> Moment | None:
    """A day alone, its month from the context: not 一日中, 3日前, 1日3回."""
    day = f.number(match["day"])
    if not day or day > 31:
        return None
    if not match["day"].isascii() and len(match["day"]) < 2:  # 五日市, 三日月
        return Moment(day=day) if _AS_DAY.match(scan.text, match.end()) else None
    if not match["weekday"]:
        if _NO_DAY_BEFORE.search(scan.before(match.start(), 3)):
            return None
        if _DAY_COUNTED.match(scan.text, match.end()):
            return None
        if day < _LATE and _FOR_LONG.match(scan.text, match.end()):  # for as long as 3 days
            return None
        if day == 1 and not _FIRST_DAY.match(scan.text, match.end()):
            return None
    return Moment(day=day)


def _told_month(match: re.Match[str], scan: Scan) -> Moment | None:
    """同3月1日: of the year that was named last."""
    moment = _possible(_described(match, scan))
    return replace(moment, shift=Shift("year", 0, anaphoric=True)) if moment else None


def _told_day(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    """同5日, 翌25日: a day of the month that was named last."""
    day = f.number(match["day"])
    if not day or day > 31:
        return None
    return Moment(day=day, shift=Shift("month", 0, anaphoric=True))
