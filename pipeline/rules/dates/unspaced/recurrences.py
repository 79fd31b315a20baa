"""Sets of times: ``毎週月曜日``, ``毎年5月``, ``3年ごと``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Recurrence
from pipeline.rules.dates.timex import duration_value
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.durations import NUMBER, amount, letter_of
from pipeline.rules.trie import alternation


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    every = alternation((*data.units, *data.point_units))
    weekdays = "".join(data.weekdays)
    yield f.rule(
        "set",
        data.set_words,
        rf"(?P<word>{alternation(data.set_words)})(?!新聞|放送|報道|映画|ホール|\.?jp|社説|によ(?:ると|れば))",
        _set_word,
    )
    yield f.rule(
        "set",
        data.every_before,
        rf"{data.every_before}週[ ]?(?P<weekday>[{weekdays}])曜日?",
        _every_weekday,
    )
    nth = "第[1-5一二三四五]"
    yield f.rule(
        "set",
        data.every_before,
        rf"{data.every_before}月の?{nth}(?:[・、と]?{nth})?の?(?P<weekday>[{weekdays}])曜日?",
        _every_weekday,
    )
    yield f.rule(
        "set",
        tuple(unit + after for unit in data.once_in for after in "に1一"),
        rf"(?P<unit>[{''.join(data.once_in)}])(?:に[1一][度回]|[1一]回)(?!戦)",
        _once,
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
        rf"(?P<number>{NUMBER})(?P<unit>{every})(?P<half>半)?(?:{after})",
        _every,
    )
    yield f.rule("set", ("四半期",), "四半期(?:ごと|毎)", lambda *_: Recurrence(value="P3M"))


def _set_word(match: re.Match[str], scan: Scan) -> Recurrence | None:
    if scan.before(match.start(), 1).isascii() and scan.before(match.start(), 1).isalpha():
        return None  # MSN毎日
    return Recurrence(value=f.words_of(scan).set_words[match["word"]])


def _every_weekday(match: re.Match[str], scan: Scan) -> Recurrence:
    return Recurrence(value=f"XXXX-WXX-{f.words_of(scan).weekdays[match['weekday']]}")


def _once(match: re.Match[str], scan: Scan) -> Recurrence | None:
    before = scan.before(match.start(), 1)
    if before and not re.match(r"[\sはがをに、。・「(]", before):
        return None
    return Recurrence(value=f.words_of(scan).once_in[match["unit"]])


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
    number = amount(match["number"])
    if number in (None, "0"):
        return None
    return Recurrence(
        value=duration_value(str(number) + (".5" if match["half"] else ""), letter_of(match, scan))
    )
