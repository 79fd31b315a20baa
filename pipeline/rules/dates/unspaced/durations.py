"""Lengths of time and distances: ``3か月間``, ``5年前``, ``過去10年``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Duration, Moment, Shift, Unit
from pipeline.rules.dates.timex import duration_value
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.trie import alternation

_UNITS: dict[str, Unit] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "E": "decade",
    "C": "century",
}

NUMBER = (
    rf"(?:[0-9]{{1,5}}(?![0-9])(?:\.[0-9]{{1,2}})?|[{f.KANJI_DIGITS}]{{1,6}}|十数|[数何][十百千]?)"
)
"""How many of a unit there are, in digits, kanji or words for "some"."""

_FEW = r"(?:[数何][十百千]|数|十数)"
_HALVES = {
    "半年": "P0.5Y", "半世紀": "P0.5CE", "四半世紀": "P25Y", "半月": "P0.5M", "半日": "P0.5D",
}  # fmt: skip


_STARTS = (DIGIT, "十", "数", "何")
_COUNT = rf"(?P<number>{NUMBER})(?:(?:{f.DASH}|[、,])(?P<more>{NUMBER}))?"


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    units = alternation(data.units)
    yield f.rule("duration", _STARTS, rf"{_COUNT}(?P<unit>{units})(?P<half>半)?間?", _duration)
    yield from _years(data)
    yield from _few_units(data)
    yield from _counted_units(data)
    yield from _halves_and_distances(data)


def _years(data: UnspacedDateWords) -> Iterator[Rule]:
    """Lengths in years, which what follows tells from a year."""
    years = "".join(unit for unit, letter in data.point_units.items() if letter == "Y")
    yield f.rule(
        "duration",
        _STARTS,
        rf"{_COUNT}(?P<unit>[{years}])(?=半?(?:{alternation(data.years_after)}))",
        _duration,
    )
    yield f.rule(
        "duration",
        _STARTS,
        rf"(?P<number>{NUMBER})(?P<unit>[{years}])(?P<half>半)?(?=[、。」』)]|\Z)",
        _since_then,
    )
    of_length = rf"""(?:の[一-鿿ァ-ー]{{0,4}}?{alternation(data.length_nouns)}
                     |という(?:一つの)?{alternation(data.length_named)})"""
    yield f.rule(
        "duration",
        _STARTS,
        rf"""(?P<number>{NUMBER})(?P<unit>[{years}])
             (?={of_length}|[、や](?:{NUMBER})[{years}]{of_length})""",
        _of_length,
    )


def _few_units(data: UnspacedDateWords) -> Iterator[Rule]:
    """Lengths of laws and sentences, and those between two numbers."""
    points = alternation(data.point_units)
    yield f.rule(
        "duration",
        DIGIT,
        rf"""(?:(?P<years>{f.NUMBER})年)?(?P<months>{f.NUMBER})月
             (?={alternation(data.month_lengths)})""",
        _legal,
    )
    yield f.rule(
        "duration",
        DIGIT,
        rf"""(?P<number>{f.NUMBER})(?P<unit>{points})から(?P<more>{f.NUMBER})(?P=unit)
             (?=の間|程度|ほど|かか|間|くらい|ぐらい|という)""",
        _some,
    )
    yield f.rule("duration", _STARTS, rf"(?P<number>{_FEW})(?P<unit>{points})(?![度代目])", _few)
    yield f.rule(
        "duration",
        DIGIT,
        rf"(?P<number>{f.NUMBER})(?:{f.DASH}|[、,])(?P<more>{f.NUMBER})(?P<unit>{points})(?![度代前後生目])",
        _some,
    )
    yield f.rule(
        "duration", DIGIT, rf"(?:(?P<years>{f.NUMBER})年)?(?P<months>{f.NUMBER})月", _sentence
    )


def _counted_units(data: UnspacedDateWords) -> Iterator[Rule]:
    """Lengths in units of dates (年, 日), which what stands around tells from one."""
    spans = rf"(?:(?:{alternation(data.spans_before)})の?)"
    any_unit = alternation((*data.units, *data.point_units))
    points = alternation(data.point_units)
    months = alternation(unit for unit, letter in data.units.items() if letter == "M")
    shown = rf"(?=半?(?:{alternation(data.length_after)}|と?{f.NUMBER}{months}))"
    yield f.rule(
        "duration", _STARTS, rf"{_COUNT}(?P<unit>{points})(?P<half>半)?間?{shown}", _duration
    )
    yield f.rule(
        "duration", _STARTS, rf"{_COUNT}(?P<unit>{points})(?:(?P<half>半)(?!ば)間?|間)", _duration
    )
    yield f.rule(
        "duration", _STARTS, rf"{_COUNT}(?P<unit>{points})(?![度代前後生目])", _shown_before
    )
    yield f.rule(
        "duration",
        data.spans_before,
        rf"{spans}{_COUNT}(?P<unit>{any_unit})(?P<half>半)?間?(?![度代前後生目中])",
        _duration,
    )


def _halves_and_distances(data: UnspacedDateWords) -> Iterator[Rule]:
    any_unit = alternation((*data.units, *data.point_units))
    yield f.rule(
        "duration",
        "半四",
        rf"(?P<word>{alternation(_HALVES)})(?!期|ば|前|後|生)(?P<more>間)?",
        _half,
    )
    yield f.rule(
        "distance", "半", rf"半年(?P<far>{alternation((*data.ago, *data.hence))})", _half_ago
    )
    far = alternation((*data.ago, *data.hence))
    hedges = alternation(data.hedges_after)
    yield f.rule(
        "distance",
        _STARTS,
        rf"""(?P<number>{NUMBER})(?P<more>(?:{f.DASH}|[、,]){NUMBER})?(?P<unit>{any_unit})
             (?P<half>半)?(?:(?P<hedge>{hedges})|間)?(?P<far>{far})
             (?![後半期葉年日倒景記線輩世略提進生端月週ろ])""",
        _distance,
    )


def amount(text: str) -> str | None:
    """What a number in digits or kanji says in TIMEX3, ``X`` for "some"."""
    if "数" in text or "何" in text:
        return "X"
    if text.replace(".", "").isascii():
        whole, _, fraction = text.partition(".")
        return f"{int(whole)}.{fraction}" if fraction.strip("0") else str(int(whole))
    value = f.number(text)
    return None if value is None else str(value)


def letter_of(match: re.Match[str], scan: Scan) -> str:
    """The letter of the group ``unit`` in TIMEX3."""
    data = f.words_of(scan)
    return data.units.get(match["unit"]) or data.point_units[match["unit"]]


_AGE = re.compile(r"(?:生後|月齢|[第築暦何数泊敗勝歳])\Z")
_OTHER_WORD = re.compile(
    r"""
    十分                                      # enough
  | .{1,4}分の[0-9一二三四五六七八九]         # 5分の1
  | .{1,4}時間目                              # a lesson
  | 何[十百千]?(?:年|日|分|秒|世紀)(?![もか間])   # 何年でしたか
  | .{1,3}日も                                # 15日も: on the 15th too
    """,
    re.VERBOSE,
)


def _duration(match: re.Match[str], scan: Scan) -> Duration | None:
    groups = match.groupdict()
    if _AGE.search(scan.before(match.start(), 2)) or _OTHER_WORD.match(
        match[0] + scan.text[match.end() : match.end() + 2]
    ):
        return None
    number = amount(match["number"])
    more = amount(match["more"]) if groups.get("more") else None
    if number in (None, "0") or (groups.get("more") and not _is_more(number, more)):
        return None
    letter = letter_of(match, scan)
    if letter in ("TM", "TS") and scan.before(match.start(), 1) == "度":  # an angle
        return None
    if scan.text.startswith(
        ("も早", "も長", "でも長", "でも早"), match.end()
    ):  # 一日も早く: as soon as can be
        return None
    if groups.get("half"):
        number = f"{number}.5"
    if letter == "Y" and _is_year(match):
        return None
    value = duration_value(str(number), letter)
    return Duration(value=f"{value}/{duration_value(more, letter)}" if more else value)


def _is_more(number: str | None, more: str | None) -> bool:
    if number is None or more is None:
        return False
    return number == "X" or more == "X" or float(number) < float(more)


def _few(match: re.Match[str], scan: Scan) -> Duration | None:
    """数年, 十数年: nothing but a length of time, unless it is far from now (数年前)."""
    if scan.before(match.start(), 1) in tuple("複多少件人画算点指関回総") or _FAR.match(
        scan.text, match.end()
    ):
        return None
    return _duration(match, scan)


_FAR = re.compile(r"[前後来分]|ごと|毎|おき|に[1一][度回]")
_SHORT = 15
_SCHOOL = re.compile(r"(?:学校?|中|高|高校|大学|平成|令和|昭和|['第~〜～年月])\Z")


def _some(match: re.Match[str], scan: Scan) -> Duration | None:
    """``3〜5年``, ``2、3日``: figures that are too small for years, beside each other for days."""
    first, last = f.number(match["number"]), f.number(match["more"])
    shown = match[0].startswith(match["number"] + match["unit"])
    if not first or not last or not first < last or (first >= _SHORT and not shown):
        return None
    if _SCHOOL.search(scan.before(match.start(), 2)):
        return None
    listed = match[0][len(match["number"])] in "、,"
    if listed and last != first + 1:
        return None
    if letter_of(match, scan) == "D" and not (listed or shown):
        return None
    return _duration(match, scan)


def _since_then(match: re.Match[str], scan: Scan) -> Duration | None:
    """事故から7年。"""
    return _duration(match, scan) if scan.before(match.start(), 2) == "から" else None


def _sentence(match: re.Match[str], scan: Scan) -> Duration | None:
    """懲役1年6月: what a court gives."""
    if not scan.before(match.start(), 4).endswith(f.words_of(scan).terms_before):
        return None
    years, months = (f.number(match[group] or "0") for group in ("years", "months"))
    return Duration(value=f"P{f'{years}Y' if years else ''}{months}M")


def _of_length(match: re.Match[str], scan: Scan) -> Duration | None:
    return None if _YEAR_COUNT.search(scan.before(match.start(), 1)) else _duration(match, scan)


_YEAR_COUNT = re.compile("['第〜～~-]")


def _legal(match: re.Match[str], scan: Scan) -> Duration | None:
    """六月以内: how laws write six months."""
    if not f.is_legal_length(match["months"], match.start(), match.end(), scan):
        return None
    years, months = (f.number(match[group] or "0") for group in ("years", "months"))
    return Duration(value=f"P{f'{years}Y' if years else ''}{months}M")


def _half_ago(match: re.Match[str], scan: Scan) -> Moment | None:
    before = scan.before(match.start(), 1)
    if before in tuple("上下年0123456789") and before:
        return None
    ago = match["far"] in f.words_of(scan).ago
    told = not ago and _TOLD.search(scan.before(match.start(), 2)) is not None
    return Moment(shift=Shift("month", -6 if ago else 6, anaphoric=told, in_story=not ago))


def _is_year(match: re.Match[str]) -> bool:
    """Whether 2019年以上 is a year that is shaped like a length of time."""
    digits = match["number"]
    return len(digits) == 4 and digits.isdigit() and digits >= "1500" and match[0][-1] != "間"


def _shown_before(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    if not scan.before(match.start(), 4).endswith(data.length_before):
        return None
    return _duration(match, scan)


_LENGTH_FOLLOWS = re.compile(r"間|ほど|以上|以内|余|あまり|近く|で|ぶり|も|の間|遅")
"""半月 is a half moon otherwise."""


def _half(match: re.Match[str], scan: Scan) -> Duration | None:
    if scan.before(match.start(), 1) in tuple(f"上下大{f.KANJI_DIGITS}0123456789年月"):
        return None
    if match["word"] == "半月" and not _LENGTH_FOLLOWS.match(scan.text, match.end()):
        return None
    return Duration(value=_HALVES[match["word"]])


_TOLD = re.compile(r"(?:から|より|その|の)\Z")
_DATE_FOLLOWS = re.compile(r"の(?:[12][0-9]{3}年|[0-9]{1,2}[月日]|[一-鿿]{2}[0-9元]{1,2}年)")


_LONG_AGO = 1000


def _distance(match: re.Match[str], scan: Scan) -> Moment | None:
    """A point in time that lies so far from the reference date: 3年前, 2週間後, 30年以上前."""
    moment = _far(match, scan)
    modifier = f.words_of(scan).hedges_after.get(match["hedge"] or "")
    return replace(moment, modifier=modifier) if moment and modifier else moment


def _far(match: re.Match[str], scan: Scan) -> Moment | None:
    data = f.words_of(scan)
    unit = _UNITS.get(letter_of(match, scan))
    number = amount(match["number"])
    if unit is None or number is None or "何" in match["number"]:
        return None
    before = scan.before(match.start(), 1)
    if before in tuple("第生歳度平成和正治") and before:
        return None
    if match["half"] and unit == "year" and number.isdigit():
        unit, number = "month", str(12 * int(number) + 6)
    elif not number.isdigit() or match["half"] or match["more"]:
        return Moment(shift=Shift(unit, 0), unsure=True)
    if int(number) >= _LONG_AGO:  # nobody counts 1200 years to the year
        return Moment(shift=Shift(unit, 0), unsure=True)
    if match["far"] in data.ago:
        of_event = scan.before(match.start(), 1) == "の"  # 出家の2か月前
        shift = Shift(unit, -int(number), anaphoric=of_event)
        return Moment(shift=shift, from_last=of_event)
    # その3年後 and 事故から3年後 count from what was told, and so does 3年後の2009年.
    told = _TOLD.search(scan.before(match.start(), 2)) or _DATE_FOLLOWS.match(
        scan.text, match.end()
    )
    ahead = match["far"] != data.hence[0]  # 国家の100年先
    counted = told is not None and not ahead
    return Moment(shift=Shift(unit, int(number), anaphoric=counted, in_story=not ahead))
