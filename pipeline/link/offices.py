"""What office a role is, in any language, and what it says of its bearer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline.languages import CODES, language
from pipeline.languages.offices import NOW, Office, offices
from pipeline.link.places import country_of

_LONGEST_COUNTRY = 16
_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=100_000)
def offices_of(role: str) -> tuple[Office, ...]:
    """The offices in a cell of the column ``role``, which has several between semicolons.

    A word such as ``Chancellor`` is of several, too.

    >>> [office.concept for office in offices_of("tidligere forsvarsminister; nå direktør")]
    ['defence_minister', 'director']
    """
    parts = (_SPACES.sub(" ", unicodedata.normalize("NFKC", part)) for part in role.split(";"))
    found = (_offices(part.strip().lower()) for part in parts if part.strip())
    return tuple(dict.fromkeys(office for of_part in found for office in of_part))


def _offices(role: str) -> tuple[Office, ...]:
    known = offices()
    forms = list(_forms(role))
    for form in forms:
        if form in known:
            return known[form]
    return (Office(f"={min(forms, key=len)}", "few"),)


def _forms(role: str) -> Iterator[str]:
    """``role`` as it is, then without words of time, then without an inflected ending."""
    yield role
    timeless = _timeless(role)
    yield timeless
    yield from _without_country(timeless)
    for ending in _endings():
        base = timeless.removesuffix(ending)
        if base != timeless and (base in offices() or base in _roles()):
            yield base


def _without_country(role: str) -> Iterator[str]:
    """``role`` without a country before it, which belongs to the affiliation: 米大統領."""
    for place in range(1, min(len(role), _LONGEST_COUNTRY)):
        rest = role[place:].lstrip(" の")
        if rest in offices() and country_of(role[:place].strip()) is not None:
            yield rest


def _timeless(role: str) -> str:
    while True:
        for word in _time_words():
            spaced = word.isascii() or word[0] < "\u3000"
            head = f"{word} " if spaced else word
            if role.startswith(head) and (not spaced or len(role) > len(head)):
                rest = role[len(head) :].lstrip("- ")
                # 新 is a word of time in 新社長, none in 新聞記者.
                if rest and (spaced or rest in offices() or rest in _roles()):
                    role = rest
                    break
        else:
            return role


@cache
def _time_words() -> tuple[str, ...]:
    words = NOW.union(*(language(code).people.time_words for code in CODES))
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _endings() -> tuple[str, ...]:
    endings = {ending for code in CODES for ending in language(code).people.role_endings}
    return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))


@cache
def _roles() -> frozenset[str]:
    of_languages = (language(code).people.roles.values() for code in CODES)
    return frozenset().union(*(words for kinds in of_languages for words in kinds))
