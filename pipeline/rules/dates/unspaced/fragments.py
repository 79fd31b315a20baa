"""Fragments of patterns that the rules of an unspaced language share, built from its data."""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def number(text: str) -> int | None:
    """The value of a number in digits or kanji."""
    return int(text) if text.isascii() else parse_kanji(text)


def start_characters(starts: Iterable[str]) -> frozenset[str]:
    """The characters that ``starts`` begin with, :data:`DIGIT` for a number."""
    return frozenset(
        DIGIT if start[0].isdigit() or start[0] in KANJI_DIGITS else start[0].lower()
        for start in starts
    )


def rule(name: str, starts: Iterable[str], pattern: str, parse: Parse) -> Rule:
    """A rule whose verbose ``pattern`` may begin with any of ``starts``."""
    return Rule(f"dates.{name}", start_characters(starts), re.compile(pattern, re.VERBOSE), parse)


def tokens(characters: Iterable[str]) -> re.Pattern[str]:
    """Where a rule may begin: at a number, or at one of ``characters``."""
    letters = "".join(sorted({form for c in characters if c != DIGIT for form in (c, c.upper())}))
    return re.compile(
        rf"""
        (?P<digit> (?<![0-9$€£¥#§A-Za-z]) (?<![0-9][.,/:-]) [0-9]+ | [{KANJI_DIGITS}]+ )
      | (?<![A-Za-z]) [{re.escape(letters)}]
        """,
        re.VERBOSE,
    )


@cache
def era(data: UnspacedDateWords) -> str:
    """A fragment for an era and its year: groups ``era`` and ``era_year``."""
    names = alternation(name for name in (*data.eras, *data.lunar_eras) if not name.isascii())
    return rf"(?P<era>{names})[ ]?(?P<era_year>元|{NUMBER})"


def era_year(match: re.Match[str], data: UnspacedDateWords) -> int | None:
    """The western year of an :func:`era`; ``None`` where the era had no such year."""
    first, last = data.eras.get(match["era"]) or data.lunar_eras[match["era"]]
    count = 1 if match["era_year"] == "元" else number(match["era_year"])
    if not count or first + count - 1 > last:
        return None
    return first + count - 1


def words_of(scan: Scan) -> UnspacedDateWords:
    """The language data, narrowed to its shape."""
    assert isinstance(scan.words, UnspacedDateWords)  # noqa: S101  # rules are built for their data
    return scan.words
