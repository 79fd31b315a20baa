"""Which years a text counts, those of an era or western ones: ``24年5月`` in either."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import Scan
from pipeline.rules.dates.short_years import AHEAD, short_year
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.trie import alternation

WESTERN = ""
"""Stands for the years of no era."""

_SHORT = re.compile(r"(?<![0-9])[0-9]{1,2}年")
_FULL = re.compile(r"(?<![0-9])[12][0-9]{3}(?=年)")
_TOLD = 300
_LIFETIME = 20
"""Years between a year in full and a short one behind it that is of the same century."""

_NEAR = 2
"""So far ahead of a document a year is counted in an era without the era being named."""


@cache
def _mark(data: UnspacedDateWords) -> re.Pattern[str]:
    names = alternation(name for name in data.eras if not name.isascii())
    letters = "".join(name for name in data.eras if name.isascii())
    day = r"[./-][0-9]{1,2}[./-]"
    return re.compile(
        rf"""
        (?<![(〔])                                        # 2024年(令和6年) counts western years
        (?: (?P<era>{names}) [ ]? (?:元|{f.NUMBER}) [年./-]
          | (?<![A-Za-z]) (?P<letter>[{letters}]) [0-9]{{1,2}} (?:年|{day})
          | (?<![0-9]) [12][0-9]{{3}} (?:年|{day})
          | [一二][〇一二三四五六七八九]{{3}}年 )
        """,
        re.VERBOSE,
    )


def counted(text: str, data: UnspacedDateWords) -> Iterator[tuple[int, str]]:
    """Where the years of ``text`` stand and what they are counted in: an era, or nothing."""
    for match in _mark(data).finditer(text):
        yield match.start(), match["era"] or match["letter"] or WESTERN


def last_counted(text: str, data: UnspacedDateWords) -> str | None:
    """What the last year of ``text`` is counted in, ``None`` where there is none."""
    last = None
    for _, last in counted(text, data):  # noqa: B007  # the last one is asked for
        pass
    return last


def with_counting(scan: Scan, data: UnspacedDateWords, before: str | None) -> Scan:
    """``scan`` with what its years are counted in, where any is short; ``before`` it, so far."""
    if not _SHORT.search(scan.text):
        return scan
    first = () if before is None else ((-1, before),)
    return replace(scan, eras=(*first, *counted(scan.text, data)))


def counts_in(scan: Scan, position: int) -> str | None:
    """What the year named last before ``position`` is counted in, else the first behind it."""
    n = bisect_left(scan.eras, (position, ""))
    return scan.eras[max(n - 1, 0)][1] if scan.eras else None


_BRACKET = 10
_REIGN = re.compile(r"(?P<last>[一-鿿々])(?:[ _]?\([^()]{1,6}\))?[ ]?\Z")


def is_reign(scan: Scan, position: int) -> bool:
    """Whether a short year is one of a reign or an era: 舒明天皇13年, 天文 (元号)11年."""
    name = _REIGN.search(scan.before(position, _BRACKET))
    return name is not None and name["last"] not in "同翌各昨去本来年度月日"


def _nearest(digits: int, year: int) -> int:
    """The year nearest to ``year`` that ends with ``digits``."""
    return year + (digits - year + 50) % 100 - 50


def year_of(digits: str, position: int, scan: Scan) -> int:
    """The western year of a short one at ``position``: as the text counts, else the nearest."""
    number = int(digits)
    western = short_year(number, scan.reference)
    era = counts_in(scan, position)
    full = _FULL.findall(scan.before(position, _TOLD)) if era == WESTERN else []
    after = _nearest(number, int(full[-1])) if full else western
    if full and abs(after - int(full[-1])) <= _LIFETIME:
        return after
    if era == WESTERN or not number or digits[0] == "0":
        return western
    eras = f.words_of(scan).eras
    years = {first + number - 1 for first, last in eras.values() if first + number - 1 <= last}
    now = scan.reference.year if scan.reference else None
    if era:
        # 30年 in a text that counts in 令和 is of 平成.
        own = eras[era][0] + number - 1
        possible = {year for year in years if now is None or year <= now + AHEAD}
        return own if own in possible else max(possible, default=western)
    if now is None:
        return western
    near = sorted(year for year in years if year <= now + _NEAR)
    return min((western, *near), key=lambda year: abs(year - now))
