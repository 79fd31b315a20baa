"""Rates of exchange: what is paid for one unit of another currency has that one's code as ``per``.

``1ドル=150円`` is two rows, of which the second is per USD; ``150 yen to the dollar`` is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.languages import language
from pipeline.records import Money
from pipeline.rules.money.lexicon import currency_pattern, lexicon
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.rules.trie import alternation

_LONGEST_GAP = 24
_NO_UNIT = (None, "item")
_LAST_WORD = re.compile(r"(?<!\w)(\w+)\s$")
_NUMBER = re.compile(r"\s?\d")


def with_rates(
    rows: Sequence[Money], text: str, lang: str, own: OwnMoney = NO_MONEY
) -> list[Money]:
    """``rows`` of ``text``, sorted, those that are a rate with ``per`` the other currency.

    The article of ``150 yen a dollar`` is no row.
    """
    rated: list[Money] = []
    named_until = 0
    for place, row in enumerate(rows):
        if row.start < named_until:
            continue
        named = _named(row, text, lang, own)
        before = rows[place - 1] if place else None
        behind = rows[place + 1] if place + 1 < len(rows) else None
        per = named[0] if named else _of_one(row, before, behind, text, lang)
        is_rate = per is not None and per != row.currency and row.per in _NO_UNIT
        rated.append(replace(row, per=per) if is_rate else row)
        named_until = named[1] if named and is_rate else 0
    return rated


def _named(row: Money, text: str, lang: str, own: OwnMoney) -> tuple[str, int] | None:
    """The currency behind ``row``, that of ``to the dollar`` or ``per euro``, and its end."""
    prefix = _prefix_pattern(lang).match(text, row.end)
    match = currency_pattern(lang, own).match(text, prefix.end()) if prefix else None
    if match is None or _NUMBER.match(text, match.end()):
        return None
    return lexicon(lang, own).currency(match).code, match.end()


def _of_one(
    row: Money, before: Money | None, behind: Money | None, text: str, lang: str
) -> str | None:
    """The currency of the one unit beside ``row``: that of ``1 euro =``, ``for one dollar``."""
    links, back = _link_patterns(lang)
    if before and before.amount == 1 and before.amount_max is None:
        gap = text[before.end : row.start]
        if len(gap) <= _LONGEST_GAP and (links.fullmatch(gap) or _is_led(before, gap, text, links)):
            return before.currency
    if behind and behind.amount == 1 and behind.amount_max is None:
        gap = text[row.end : behind.start]
        if len(gap) <= _LONGEST_GAP and back.fullmatch(gap):
            return behind.currency
    return None


def _is_led(one: Money, gap: str, text: str, links: re.Pattern[str]) -> bool:
    """Whether the verb stands before both: ``nå koster én dollar 10,74 kroner``."""
    verb = _LAST_WORD.search(text[max(0, one.start - _LONGEST_GAP) : one.start])
    return not gap.strip() and verb is not None and links.fullmatch(f" {verb[1]} ") is not None


@lru_cache(maxsize=8)
def _prefix_pattern(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?i:{alternation(language(lang).money.rate_prefixes)})\s")


@lru_cache(maxsize=8)
def _link_patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = language(lang).money
    hedges = alternation(words.modifiers_before)
    link = rf"(?:\s{{0,2}}(?i:{alternation(words.rate_links)}))"
    behind = rf"\s(?i:{alternation(words.rate_prefixes)})\s"
    return (
        re.compile(rf"{link}{'' if words.spaced else '?'}(?:\s{{0,2}}(?i:{hedges}))?\s{{0,2}}"),
        re.compile(behind),
    )
