"""Lengths of time, distances and sets: ``3か月間``, ``5年前``, ``過去10年``, ``毎週月曜日``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Duration, Meaning, Moment, Recurrence, Shift, Unit
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

_NUMBER = (
    rf"(?:[0-9]{{1,5}}(?![0-9])(?:\.[0-9]{{1,2}})?|[{f.KANJI_DIGITS}]{{1,6}}|十数|[数何][十百千]?)"
)
_HALVES = {"半年": "P6M", "半世紀": "P50Y", "四半世紀": "P25Y", "半月": "P0.5M", "半日": "P0.5D"}


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    spans = rf"(?:(?:{alternation(data.spans_before)})の?)"
    units = alternation(data.units)
    any_unit = alternation((*data.units, *data.point_units))
    points = alternation(data.point_units)
    more = rf"(?:{f.DASH}(?P<more>{_NUMBER}))?"
    number = rf"(?P<number>{_NUMBER}){more}"
    starts = (DIGIT, "十", "数", "何")
    yield f.rule("duration", starts, rf"{number}(?P<unit>{units})(?P<half>半)?間?", _duration)
    shown = rf"(?=半?(?:{alternation(data.length_after)}))"
    yield f.rule(
        "duration", starts, rf"{number}(?P<unit>{points})(?P<half>半)?間?{shown}", _duration
    )
    yield f.rule(
        "duration", starts, rf"{number}(?P<unit>{points})(?:(?P<half>半)(?!ば)間?|間)", _duration
    )
    yield f.rule(
        "duration", starts, rf"{number}(?P<unit>{points})(?![度代前後生目])", _shown_before
    )
    yield f.rule(
        "duration",
        data.spans_before,
        rf"{spans}{number}(?P<unit>{any_unit})(?P<half>半)?間?(?![度代前後生目])",
        _duration,
    )
    yield f.rule(
        "duration",
        "半四",
        rf"(?P<word>{alternation(_HALVES)})(?!期|ば|前|後|生)(?P<more>間)?",
        _half,
    )
    far = alternation((*data.ago, *data.hence))
    yield f.rule(
        "distance",
        starts,
        rf"(?P<number>{_NUMBER})(?P<unit>{any_unit})(?P<half>半)?(?:以上|余り|ほど|近く|間)?(?P<far>{far})(?![半期年日倒景記線輩世略提進ろ])",
        _distance,
    )
    yield from _sets(data, any_unit)


def _amount(text: str) -> str | None:
    if "数" in text or "何" in text:
        return "X"
    if text.replace(".", "").isascii():
        whole, _, fraction = text.partition(".")
        return f"{int(whole)}.{fraction}" if fraction.strip("0") else str(int(whole))
    value = f.number(text)
    return None if value is None else str(value)


def _letter(match: re.Match[str], scan: Scan) -> str:
    data = f.words_of(scan)
    return data.units.get(match["unit"]) or data.point_units[match["unit"]]


_AGE = re.compile(r"(?:生後|月齢|第|築|暦|何|数)\Z")
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
    number = _amount(match["number"])
    more = _amount(match["more"]) if groups.get("more") else None
    if number in (None, "0") or (groups.get("more") and more is None):
        return None
    letter = _letter(match, scan)
    if scan.text.startswith("も早", match.end()):  # 一日も早く: as soon as can be
        return None
    if groups.get("half"):
        number = f"{number}.5"
    if letter == "Y" and _is_year(match):
        return None
    value = duration_value(str(number), letter)
    return Duration(value=f"{value}/{duration_value(more, letter)}" if more else value)


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
_YEAR_FOLLOWS = re.compile(r"の[12][0-9]{3}年")


_LONG_AGO = 1000


def _distance(match: re.Match[str], scan: Scan) -> Meaning | None:
    """A point in time that lies so far from the reference date: 3年前, 2週間後, 数日後."""
    data = f.words_of(scan)
    unit = _UNITS.get(_letter(match, scan))
    number = _amount(match["number"])
    if unit is None or number is None:
        return None
    before = scan.before(match.start(), 1)
    if before in tuple("第生歳度平成和正治") and before:
        return None
    if not number.isdigit() or match["half"]:
        return Moment(shift=Shift(unit, 0), unsure=True)
    if int(number) >= _LONG_AGO:  # nobody counts 1200 years to the year
        return Moment(shift=Shift(unit, 0), unsure=True)
    if match["far"] in data.ago:
        return Moment(shift=Shift(unit, -int(number)))
    # その3年後 and 事故から3年後 count from what was told, and so does 3年後の2009年.
    told = _TOLD.search(scan.before(match.start(), 2)) or _YEAR_FOLLOWS.match(
        scan.text, match.end()
    )
    return Moment(shift=Shift(unit, int(number), anaphoric=told is not None))


def _sets(data: UnspacedDateWords, every: str) -> Iterator[Rule]:
    weekdays = "".join(data.weekdays)
    yield f.rule(
        "set",
        data.set_words,
        rf"(?P<word>{alternation(data.set_words)})(?!新聞|放送|映画|ホール|jp|ｊｐ)",
        _set_word,
    )
    yield f.rule(
        "set",
        data.every_before,
        rf"{data.every_before}週[ ]?(?P<weekday>[{weekdays}])曜日?",
        _every_weekday,
    )
    yield f.rule(
        "set",
        data.every_before,
        rf"{data.every_before}年[ ]?(?P<month>{f.NUMBER})月(?:(?P<day>{f.NUMBER})日)?",
        _every_year,
    )
    yield f.rule(
        "set", data.every_before, rf"{data.every_before}月(?P<day>{f.NUMBER})日", _every_month
    )
    after = alternation(data.every_after)
    yield f.rule(
        "set",
        (DIGIT, "数"),
        rf"(?P<number>{_NUMBER})(?P<unit>{every})(?P<half>半)?(?:{after})",
        _every,
    )


def _set_word(match: re.Match[str], scan: Scan) -> Recurrence:
    return Recurrence(value=f.words_of(scan).set_words[match["word"]])


def _every_weekday(match: re.Match[str], scan: Scan) -> Recurrence:
    return Recurrence(value=f"XXXX-WXX-{f.words_of(scan).weekdays[match['weekday']]}")


def _every_month(match: re.Match[str], scan: Scan) -> Recurrence | None:  # noqa: ARG001  # a Parse
    day = f.number(match["day"])
    return Recurrence(value=f"XXXX-XX-{day:02d}") if day and day <= 31 else None


def _every_year(match: re.Match[str], scan: Scan) -> Recurrence | None:  # noqa: ARG001  # a Parse
    month = f.number(match["month"])
    day = f.number(match["day"]) if match["day"] else None
    if not month or month > 12 or (day or 1) > 31 or day == 0:
        return None
    return Recurrence(value=f"XXXX-{month:02d}" + (f"-{day:02d}" if day else ""))


def _every(match: re.Match[str], scan: Scan) -> Recurrence | None:
    number = _amount(match["number"])
    if number in (None, "0"):
        return None
    return Recurrence(
        value=duration_value(str(number) + (".5" if match["half"] else ""), _letter(match, scan))
    )
