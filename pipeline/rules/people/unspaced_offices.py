"""The words for offices and titles as patterns, where words are not set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.trie import alternation

_MOST_MODIFIERS = 6
"""A bound to what a hostile run of modifiers can cost."""


class Patterns(NamedTuple):
    """What is looked for beside a name; those named ``before`` end where they are searched to."""

    behind: re.Pattern[str]
    before: re.Pattern[str]
    title_before: re.Pattern[str]
    title: re.Pattern[str]
    office: re.Pattern[str]
    country: re.Pattern[str]
    opening: re.Pattern[str]
    """Former offices and 駐日, which may stand apart from the office: before a place."""
    chained: re.Pattern[str]
    leads: re.Pattern[str]
    links: re.Pattern[str]
    lasts: frozenset[str]
    """The last characters of all offices and of the titles that may stand before a name."""


def _any(words: Iterable[str]) -> str:
    return f"(?:{alternation(words)})"


@lru_cache(maxsize=32)
def patterns(lexicon: Lexicon) -> Patterns:
    """The regular expressions made of the words of ``lexicon``."""
    words = lexicon.words
    modifier = _any(words.role_modifiers)
    time = _any([*words.time_words, *words.role_prefixes])
    head = _any(lexicon.roles)
    suffix = _any(words.role_suffixes)
    part = f"(?:{_any([*words.role_modifiers, *lexicon.roles])}・?)"
    office = f"(?:{part}{{0,{_MOST_MODIFIERS}}}{head}{suffix}?|{modifier}{{1,5}}{suffix})"
    joined = f"(?:{_any(words.role_joiners)}{office})?"
    office = f"(?:{office}{joined})"
    title = _any(words.titles)
    country = _any([*words.countries, *words.country_letters])
    link = rf"(?:{_any(words.role_links)}?\s{{0,3}})"
    behind = rf"""
        [・\s]?
        (?P<time>{time}{{0,2}})
        (?P<place>{country})?
        (?P<role>{time}?{office})       # the office itself
        (?P<title>{title})?
    """
    before = rf"(?P<role>{time}{{0,2}}{office})(?P<link>{link})\Z"
    nouns = _any(words.nouns_of_title)
    return Patterns(
        behind=re.compile(behind, re.VERBOSE),
        before=re.compile(before),
        title_before=re.compile(rf"(?P<role>{time}?{nouns})(?P<link>{link})\Z"),
        title=re.compile(title),
        office=re.compile(office),
        country=re.compile(rf"{country}\Z"),
        opening=re.compile(f"{time}{{1,2}}"),
        chained=re.compile(rf"(?P<role>{time}{{0,2}}{office}){_any(words.chain_links)}\Z"),
        leads=re.compile(rf"{_any(words.leading_verbs)}\Z"),
        links=re.compile(rf"{_any(words.role_links)}\Z"),
        lasts=frozenset(
            word[-1] for word in (*lexicon.roles, *words.role_suffixes, *words.nouns_of_title)
        ),
    )
