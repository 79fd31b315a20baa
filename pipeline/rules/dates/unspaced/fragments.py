"""Fragments of patterns that the rules of an unspaced language share, built from its data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Parse, Rule, Scan
from pipeline.rules.numbers import parse_kanji
from pipeline.rules.trie import alternation

KANJI_DIGITS = "〇一二三四五六七八九十百千"

NUMBER = rf"(?:[0-9]{{1,2}}(?![0-9])|[{KANJI_DIGITS}]{{1,3}})"
"""A number of up to two digits."""

LONG_NUMBER = rf"(?:[0-9]{{1,4}}(?![0-9])|[{KANJI_DIGITS}]{{1,7}})"

YEAR = r"""(?:[12][0-9]{3}(?![0-9])|[一二][〇一二三四五六七八九]{3}
              |[一二]?千[一二三四五六七八九]?百?[一二三四五六七八九]?十?[一二三四五六七八九]?)"""

DASH = r"[〜～~–—―−ー-]"

GLOSS = r"(?:[ ]?[(〔〈][^()〔〕〈〉\n]{2,14}[)〕〉])?"
"""The same year in the other calendar: 1960年(昭和35年)7月1日, 2024(令和6)年."""

NO_YEAR = r"""(?![代間齢]|度(?!重)
    |[ ]?(?:ぶり|連続|余|以上|未満|ごと|目(?![標途指前的下])|足らず|物|ほど|がかり|越し)
    |(?:法律|政令|[一-鿿]{1,4}令|条例|告示|[(][一-鿿ァ-ヶ][)])第)   # 平成14年法律第172号
"""
MONTH = rf"(?P<month>{NUMBER})[ ]?月(?![間号額産]|[火水木金土日]曜)"
DAY = rf"(?P<day>{NUMBER})[ ]?日(?![間目程]|ぶり|連続|おき|ごと)"


def in_brackets(group: str) -> str:
    """A fragment for a weekday in brackets after a day, or none: ``(火・祝)``."""
    return rf"""(?:[ ]?[(]\s?(?:祝[・･]?)?(?P<{group}>[月火水木金土日])(?:曜日?)?
                (?:[・･][^()\s0-9]{{1,4}}|祝|休)?\s?[)])?"""


WEEKDAY = in_brackets("weekday")
REST_STATED = rf"{GLOSS}[ ]?の?{MONTH}(?:[ ]?の?{DAY}{WEEKDAY})?"
REST = f"(?:{REST_STATED})?"
"""The month and the day after a year, and the year in the other calendar before them."""


def number(text: str) -> int | None:
    """The value of a number in digits or kanji."""
    return int(text) if text.isascii() else parse_kanji(text)


def beginnings(starts: Iterable[str]) -> frozenset[str]:
    """The first two characters of each of ``starts``, :data:`DIGIT` for a number."""
    return frozenset(
        DIGIT if start[0].isdigit() or start[0] in KANJI_DIGITS else start[:2] for start in starts
    )


def first_character(beginning: str) -> str:
    """The first character of one of :func:`beginnings`."""
    return beginning[0]


def rule(name: str, starts: Iterable[str], pattern: str, parse: Parse) -> Rule:
    """A rule whose verbose ``pattern`` begins with one of ``starts``.

    Of each start the first two characters are looked at.
    """
    return Rule(f"dates.{name}", beginnings(starts), pattern, re.VERBOSE, parse)


def tokens(starts: Iterable[str]) -> re.Pattern[str]:
    """Where a rule may begin: at a number, or at one of ``starts``.

    A match is the first character; where no start is that alone, a second one must follow.
    """
    seconds: dict[str, set[str]] = {}
    for start in starts:
        seconds.setdefault(start[0], set()).add(start[1:])
    seconds.pop(DIGIT, None)
    alone = {char for char, following in seconds.items() if "" in following}
    others = sorted(seconds.keys() - alone)
    choices = [
        _any_of(alone),
        *(rf"{re.escape(char)}(?={_any_of(seconds[char])})" for char in others),
    ]
    return re.compile(
        rf"""
        (?=[0-9{KANJI_DIGITS}{re.escape("".join(sorted(seconds)))}])
        (?: (?: (?<![0-9$€£¥#§A-Za-z]) (?<![0-9][.,/:-]) [0-9]+ | [{KANJI_DIGITS}]+ )
          | (?<=:[0-9]{{2}}-) [0-9]{{1,2}}(?=:[0-5][0-9])            # 10:00-12:00
          | (?<=[A-Za-z])(?=[12][0-9]{{3}}年) [0-9]+                  # NHK2024年度
          | (?![A-Za-z](?<=[A-Za-z]{{2}})) (?: {" | ".join(choices)} ) )
        """,
        re.VERBOSE,
    )


def places(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """The offsets and characters that ``pattern`` (from :func:`tokens`) finds in ``text``."""
    for match in pattern.finditer(text):
        yield match.start(), match[0]


def _any_of(characters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(characters)))}]"


@cache
def era(data: UnspacedDateWords) -> str:
    """A fragment for an era and its year: groups ``era`` and ``era_year``."""
    names = alternation(era_names(data))
    return rf"(?P<era>{names})[ ]?(?P<era_year>元|{NUMBER})"


def era_names(data: UnspacedDateWords) -> tuple[str, ...]:
    """The names of eras that are no Latin letters."""
    return (*(name for name in data.eras if not name.isascii()), *data.lunar_eras)


@cache
def era_sign(data: UnspacedDateWords) -> str:
    """A fragment for an era in one character and its year, with the groups of :func:`era`."""
    return rf"(?<![一-鿿])(?P<era>[{''.join(_signs(data))}])(?P<era_year>元|[0-9]{{1,2}})"


def era_signs(data: UnspacedDateWords) -> tuple[str, ...]:
    """What an :func:`era_sign` begins with."""
    return tuple(sign + digit for sign in _signs(data) for digit in "0123456789元")


def _signs(data: UnspacedDateWords) -> tuple[str, ...]:
    return (*(name for name in data.eras if name.isascii()), *data.short_eras)


def era_year(match: re.Match[str], data: UnspacedDateWords) -> int | None:
    """The western year of an :func:`era`; ``None`` where the era had no such year."""
    name = data.short_eras.get(match["era"], match["era"])
    first, last = data.eras.get(name) or data.lunar_eras[name]
    count = 1 if match["era_year"] == "元" else number(match["era_year"])
    if not count or first + count - 1 > last:
        return None
    return first + count - 1


def weekday_of(match: re.Match[str], scan: Scan) -> int | None:
    """The group ``weekday`` of ``match``, 1 for Monday."""
    letter = match.groupdict().get("weekday")
    return words_of(scan).weekdays[letter] if letter else None


def words_of(scan: Scan) -> UnspacedDateWords:
    """The language data, narrowed to its shape."""
    assert isinstance(scan.words, UnspacedDateWords)  # noqa: S101  # rules are built for their data
    return scan.words


@cache
def _joined(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_joined(word: str, end: int, scan: Scan) -> bool:
    """Whether what stands behind ``word`` makes another word of it: 前日譚, 今日の社会."""
    pattern = words_of(scan).joined_after.get(word)
    return pattern is not None and _joined(pattern).match(scan.text, end) is not None


_LEGAL = ("以内", "以下", "以上", "未満")


def is_legal_length(month: str, start: int, end: int, scan: Scan) -> bool:
    """Whether a ``month`` is a length as laws write it: 六月以内; 6月を超え is none of a law's."""
    if scan.before(start, 1) == "年":
        return False
    return scan.text.startswith(_LEGAL if month.isascii() else words_of(scan).month_lengths, end)
