"""Fiscal years, decades, centuries, quarters, weekdays, seasons, holidays, relative days, times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment, Shift, moment_of
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.eras import counts_in, is_reign, year_of
from pipeline.rules.trie import alternation

_NOT_OF_DAY = "[鮮日刊食礼市顔練型敵勤行景会間空御飯宴焼立露明寝鳥]"
_AFTER_SEASON = "[改発公開放配運稼完実卒入導着就竣始終移引優行供営]|予定"
_AFTER_WEEKDAY = "[朝昼夜夕晩午未早深正以]|[発開]|放送|定休|休[館業み]|祝日|限定"


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    yield from _fiscal_years(data)
    yield from _decades_and_centuries(data)
    yield from _parts_of_year(data)
    weekdays = "".join(data.weekdays)
    yield f.rule(
        "weekday",
        weekdays,
        rf"(?P<weekday>[{weekdays}])曜(?![・、]?(?:休日|[祝祭]))(?:日(?!版|[・、]?(?:休日|[祝祭]))|(?![一-鿿ァ-ヶ])|(?={_AFTER_WEEKDAY}))",
        _weekday,
    )
    yield f.rule("relative", data.relative, rf"(?P<phrase>{alternation(data.relative)})", _relative)
    yield f.rule(
        "season",
        data.relative_seasons,
        rf"(?P<phrase>{alternation(data.relative_seasons)})",
        _relative_season,
    )
    yield f.rule("holiday", data.holidays, rf"(?P<holiday>{alternation(data.holidays)})", _holiday)
    yield from _times(data)


def _fiscal_years(data: UnspacedDateWords) -> Iterator[Rule]:
    names = f.era_names(data)
    bracket = r"(?:\([^()\n]{2,12}\))?"
    signs = f.era_signs(data)
    yield f.rule("fiscal_year", signs, rf"{f.era_sign(data)}年度(?!数|目)", _fiscal_year)
    yield f.rule("fiscal_year", names, rf"{f.era(data)}年?{bracket}年?度(?!数)", _fiscal_year)
    yield f.rule(
        "fiscal_year",
        DIGIT,
        rf"(?P<year>{f.YEAR}|[0-9]{{1,2}}(?![0-9])){bracket}年度(?!目|重な)(?:[ ]?{f.NUMBER}月期)?",
        _fiscal_year,
    )
    yield f.rule(
        "fiscal_year", "FR", r"FY[ ]?(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9])", _fiscal_year
    )
    yield f.rule(
        "fiscal_year",
        DIGIT,
        rf"(?P<year>{f.YEAR}|[0-9]{{1,2}}(?![0-9]))年[ ]?(?P<month>{f.NUMBER})月期",
        _fiscal_year_end,
    )
    yield f.rule(
        "fiscal_year", names, rf"{f.era(data)}年[ ]?(?P<month>{f.NUMBER})月期", _fiscal_year_end
    )
    yield f.rule(
        "half",
        DIGIT,
        rf"(?:(?P<year>{f.YEAR}|[0-9]{{2}}(?![0-9]))年[ ]?)?(?P<month>{f.NUMBER})月(?:期)?中間期?",
        _interim,
    )
    yield f.rule("fiscal_year", DIGIT, rf"(?P<month>{f.NUMBER})月期(?!の?企業)", _fiscal_year_now)
    yield f.rule("fiscal_year", data.terms, alternation(data.terms), _term)


def _year_of(match: re.Match[str], scan: Scan) -> int | None:
    groups = match.groupdict()
    if groups.get("era"):
        return f.era_year(match, f.words_of(scan))
    short = match["year"].isascii() and len(match["year"]) <= 2
    if short and len(match["year"]) == 1 and not counts_in(scan, match.start()):
        return None
    if short and is_reign(scan, match.start()):
        return None
    if short:
        return year_of(match["year"], match.start(), scan)
    return f.number(match["year"])


def _fiscal_year(match: re.Match[str], scan: Scan) -> Moment | None:
    year = _year_of(match, scan)
    return Moment(year=year, fiscal=True) if year and year <= 2100 else None


def _fiscal_year_end(match: re.Match[str], scan: Scan) -> Moment | Interval | None:
    """``2024年3月期``: the twelve months that end with that month."""
    year, month = _year_of(match, scan), f.number(match["month"])
    if not year or not month or month > 12:
        return None
    if month % 12 + 1 == scan.words.fiscal_start:
        return Moment(year=year - 1, fiscal=True)
    if month == 12:
        return Moment(year=year)
    return Interval(
        first=Moment(year=year - 1, month=month + 1), last=Moment(year=year, month=month)
    )


def _interim(match: re.Match[str], scan: Scan) -> Moment | None:
    """``2024年9月中間期``: the six months that end with that month."""
    month, start = f.number(match["month"]), scan.words.fiscal_start
    if not month or not start or (month - start) % 12 != 5:
        return None
    return Moment(year=_year_of(match, scan) if match["year"] else None, fiscal=True, half=1)


def _fiscal_year_now(match: re.Match[str], scan: Scan) -> Moment | None:
    """``3月期``: the fiscal year about the document's date."""
    month = f.number(match["month"])
    fiscal = month is not None and month % 12 + 1 == scan.words.fiscal_start
    return Moment(shift=Shift("fiscal", 0)) if fiscal else None


_COMPANY_REACH = 60


def _term(match: re.Match[str], scan: Scan) -> Moment | None:
    """今期 and 前期, where the words around speak of a company's figures."""
    data = f.words_of(scan)
    around = scan.text[max(0, match.start() - _COMPANY_REACH) : match.end() + _COMPANY_REACH]
    if not any(word in around for word in data.company_words):
        return None
    return moment_of(data.terms[match[0]])


def _decades_and_centuries(data: UnspacedDateWords) -> Iterator[Rule]:
    names = (*(name for name in data.eras if not name.isascii()), *data.lunar_eras)
    yield f.rule(
        "decade",
        DIGIT,
        rf"(?P<year>{f.YEAR}|[0-9]{{2}}(?![0-9])|[一二三四五六七八九]〇)年代",
        _decade,
    )
    yield f.rule("decade", names, rf"{f.era(data)}年代", _era_decade)
    yield f.rule(
        "century",
        DIGIT,
        rf"(?P<century>{f.NUMBER})世紀(?!間|も|以上|余|にわた|ぶり|前(?![半葉])|後(?![半期葉]))",
        _century,
    )
    yield f.rule("year_bc", "紀前", rf"(?:紀元)?前(?P<century>{f.NUMBER})世紀", _bc_century)
    yield f.rule(
        "year_bc", "紀前", rf"(?:紀元前|前(?=[0-9]))(?P<year>{f.LONG_NUMBER})年(?!間|度|代)", _bc
    )


def _decade(match: re.Match[str], scan: Scan) -> Moment | None:
    year = f.number(match["year"])
    if year is None or year % 10 or scan.before(match.start(), 1) == "同":
        return None
    if year < 100:
        year += 1900 if year >= 30 else 2000
    return Moment(decade=year // 10)


def _era_decade(match: re.Match[str], scan: Scan) -> Interval | None:
    first = f.era_year(match, f.words_of(scan))
    if first is None:
        return None
    return Interval(first=Moment(year=first), last=Moment(year=first + 9))


def _century(match: re.Match[str], scan: Scan) -> Moment | None:
    if f.is_joined(match[0][-2:], match.end(), scan):
        return None
    century = f.number(match["century"])
    return Moment(century=century - 1) if century and century <= 30 else None


def _bc_century(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    century = f.number(match["century"])
    return Moment(century=-century) if century else None


def _bc(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    year = f.number(match["year"])
    return Moment(year=-year) if year else None


def _parts_of_year(data: UnspacedDateWords) -> Iterator[Rule]:
    yield f.rule("quarter", "第", r"第(?P<quarter>[1-4一二三四])[ ]?四半期", _quarter)
    yield f.rule("quarter", DIGIT, r"(?P<quarter>[1-4])[ ]?(?:Q|四半期)(?!間)", _quarter)
    yield f.rule("half", data.halves, rf"(?P<half>{alternation(data.halves)})", _half)
    weekdays = "".join(data.weekdays)
    count = "第(?P<count>[1-5一二三四五])"
    yield f.rule("weekday", "第", rf"{count}の?(?P<weekday>[{weekdays}])曜日?", _nth_weekday)
    yield f.rule("week", "第", rf"{count}週(?!目|間)", _nth_week)
    yield f.rule("week", "第", r"第(?P<week>[1-5]?[0-9])週(?!目|間)", _week)
    seasons = "".join(data.seasons)
    yield f.rule(
        "season",
        data.seasons,
        rf"""(?P<season>[{seasons}])季?(?:(?![一-鿿々])|(?={_AFTER_SEASON}))
           | (?P<named>[{seasons}])(?=場所|以降|以来|から|まで|頃|闘)""",
        _season,
    )


def _quarter(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    """A quarter is one of the fiscal year unless a calendar year stands before it."""
    return Moment(quarter=f.number(match["quarter"]), fiscal=True)


def _half(match: re.Match[str], scan: Scan) -> Moment:
    word = match["half"]
    return Moment(half=f.words_of(scan).halves[word], fiscal=word.endswith("期"))


def _nth_weekday(match: re.Match[str], scan: Scan) -> Moment:
    """``9月の第3月曜日``: its month stands before it."""
    weekday = f.words_of(scan).weekdays[match["weekday"]]
    return Moment(holiday=f"nth:0:{weekday}:{f.number(match['count'])}", weak=True)


def _nth_week(match: re.Match[str], scan: Scan) -> Moment:  # noqa: ARG001  # a Parse
    return Moment(holiday=f"week:0:{f.number(match['count'])}", weak=True)


def _week(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    week = int(match["week"])
    return Moment(week=week) if 6 <= week <= 53 else None


def _season(match: re.Match[str], scan: Scan) -> Moment:
    """A season belongs to the year before it; alone it is too general to be a row."""
    return Moment(season=f.words_of(scan).seasons[match["season"] or match["named"]], weak=True)


def _weekday(match: re.Match[str], scan: Scan) -> Moment:
    return Moment(weekday=f.words_of(scan).weekdays[match["weekday"]])


_IN_NAMES = "日山川水美子江香菜奈樹雄男秋冬"
_MORE_THAN_A_DAY = "本向立記香子和系米英中韓経曜的程"
_SET_DAY = re.compile(r"[はもにま、の]|から|より")
_DAY_TOLD = re.compile(r"(?![本常時程付印米英中韓独仏露豪])[一-鿿]")


def _relative(match: re.Match[str], scan: Scan) -> Moment | None:
    """A deictic word, unless it is part of a longer one: 今日子, 明日香, 前日本代表."""
    data = f.words_of(scan)
    following = scan.text[match.end() : match.end() + 1]
    phrase = match["phrase"]
    if phrase.endswith("日") and following in _MORE_THAN_A_DAY and following:
        return None
    before = scan.before(match.start(), 1)
    if before and before in data.joined_before.get(phrase[0], ""):
        return None
    if phrase.endswith("年") and following and following in "金齢代表寄輩配":
        return None
    if f.is_joined(phrase, match.end(), scan):
        return None
    if phrase in data.told_days and not _is_told(match, scan):
        return None
    if phrase in (
        "あす",
        "あした",
        "前年",
        "ゆうべ",
        "きのう",
        "きょう",
        "けさ",
    ) and not _word_edge(match, scan):
        return None
    moment = moment_of(data.relative[phrase])
    if moment.shift and moment.shift.anaphoric and _OF_EVENT.match(before):
        return replace(moment, from_last=True)
    return moment


_OF_EVENT = re.compile("[の一-鿿]")
"""政変の前年 and 開催前年 count from what happened."""


def _is_told(match: re.Match[str], scan: Scan) -> bool:
    """Whether a general word is set off as a time: この日行われた, not 年末商戦."""
    if match["phrase"].endswith("日") and _DAY_TOLD.match(scan.text, match.end()):
        return True
    return _SET_DAY.match(scan.text, match.end()) is not None


_HIRAGANA = re.compile(r"[ぁ-ん]")
_PARTICLE = re.compile(r"[はがのをにもでと、。]|から|より|まで|$|[一-鿿]|[0-9]|\s")


_READING = re.compile(r"と[ぁ-ん]")
"""きょうとし is how 京都市 is read."""


def _word_edge(match: re.Match[str], scan: Scan) -> bool:
    """Whether a word in hiragana stands apart: きょうは, not きょうだい."""
    if not _HIRAGANA.match(match["phrase"]):
        return True
    before = scan.before(match.start(), 1)
    if before and _HIRAGANA.match(before) and before not in "はがのをにもとで":
        return False
    if _READING.match(scan.text, match.end()):
        return False
    return bool(_PARTICLE.match(scan.text, match.end()))


def _relative_season(match: re.Match[str], scan: Scan) -> Moment | None:
    following = scan.text[match.end() : match.end() + 1]
    if following and following in _IN_NAMES:
        return None
    return moment_of(f.words_of(scan).relative_seasons[match["phrase"]])


def _holiday(match: re.Match[str], scan: Scan) -> Moment | None:
    following = scan.text[match.end() : match.end() + 1]
    if following in ("・", "島") or _is_katakana_after(match, scan):
        return None
    if f.is_joined(match["holiday"], match.end(), scan) or _is_name(match, scan):
        return None
    if match["holiday"].endswith("日") and following and following in _MORE_THAN_A_DAY:
        return None
    data = f.words_of(scan)
    weak = match["holiday"] in data.general_holidays
    return Moment(holiday=data.holidays[match["holiday"]], weak=weak)


_REST_OF_NAME = re.compile(
    r"(?![はがのをにもでとへやよかじくぐすらっばしなだ]|まで|さえ)[ァ-ヶーぁ-ん][ァ-ヶーぁ-ん一-鿿]{1,8}」"
)


def _is_name(match: re.Match[str], scan: Scan) -> bool:
    """Whether a holiday begins a name in brackets: 「七夕そうめん」."""
    if scan.before(match.start(), 1) != "「":
        return False
    return _REST_OF_NAME.match(scan.text, match.end()) is not None


def _is_katakana_after(match: re.Match[str], scan: Scan) -> bool:
    """Whether a holiday is the first part of a longer name (クリスマスツリー)."""
    following = scan.text[match.end() : match.end() + 1]
    return (
        match["holiday"][-1] >= "ァ" and "ァ" <= following <= "ー" and match["holiday"][-1] <= "ー"
    )


# Times of day: never a row of their own, so all of them are weak.


def _times(data: UnspacedDateWords) -> Iterator[Rule]:
    after_hour = r"""時(?!間|代|台|限|速|点|給|効)
                (?:(?P<minute>[0-9]{1,2}|[一二三四五]?十?[一二三四五六七八九]?)分(?!間)|(?P<half>半))?
                (?:[0-9]{1,2}秒)?"""
    clock = rf"(?P<hour>[0-9]{{1,2}}){after_hour}"
    half = r"(?P<meridiem>午前|午後|AM|PM)"
    kanji = rf"(?P<hour>{f.NUMBER}){after_hour}"
    yield f.rule("time", "午AP", rf"{half}の?[ ]?{kanji}", _clock)
    yield f.rule("time", DIGIT, clock, _clock)
    part = rf"(?P<part>{alternation(data.parts_of_day)})"
    yield f.rule("time", data.parts_of_day, rf"{part}の?{clock}", _clock)
    digital = r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])"
    yield f.rule("time", DIGIT, digital, _clock)
    yield f.rule("time", "午AP", rf"{half}[ ]?{digital}", _clock)
    parts = alternation(data.parts_of_day)
    yield f.rule("time", data.parts_of_day, rf"(?P<part>{parts})(?!{_NOT_OF_DAY})", _part_of_day)


def _clock(match: re.Match[str], scan: Scan) -> Moment | None:  # a Parse
    groups = match.groupdict()
    hour = f.number(match["hour"])
    if hour is None:
        return None
    if hour < 12 and (groups.get("meridiem") in ("午後", "PM") or _is_late(groups, hour, scan)):
        hour += 12
    minute = 30 if groups.get("half") else f.number(groups.get("minute") or "0")
    if hour > 29 or minute is None or minute > 59:
        return None
    return Moment(time=f"{hour:02d}:{minute:02d}", weak=True)


_SMALL_HOURS = 5


def _is_late(groups: dict[str, str | None], hour: int, scan: Scan) -> bool:
    """Whether a part of the day before an hour says that it is one after noon: 夜8時."""
    part = f.words_of(scan).parts_of_day.get(groups.get("part") or "")
    return part in ("AF", "EV") or (
        part in ("NI", "MI") and (hour < _SMALL_HOURS) == (part == "MI")
    )


def _part_of_day(match: re.Match[str], scan: Scan) -> Moment:
    return Moment(time=f.words_of(scan).parts_of_day[match["part"]], weak=True)
