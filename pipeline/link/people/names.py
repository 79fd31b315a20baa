"""The names of mentions made comparable: without genitives, in their usual order, in parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from pipeline.languages import CODES, language
from pipeline.link.across.readings import is_surname, splits
from pipeline.link.ids import fold
from pipeline.link.people.scripts import script_of
from pipeline.records import Person

# Genitives


def without_genitives(mentions: Sequence[Person]) -> list[Person]:
    """``Støres`` as ``Støre`` where the document names a Støre."""
    seen = {word for mention in mentions for word in fold(mention.name).split()}
    return [_without_genitive(mention, seen) for mention in mentions]


def _without_genitive(mention: Person, seen: set[str]) -> Person:
    head, space, word = mention.name.rpartition(" ")
    for suffix in language(mention.lang).people.genitives:
        base = word[: -len(suffix)]
        if word.endswith(suffix) and fold(base) in seen:
            family = mention.family_name
            if family is not None and family.endswith(word):
                family = family[: -len(suffix)]
            given = mention.given_name
            if family is None and given is not None and given.endswith(word):
                given = given[: -len(suffix)]
            return replace(
                mention, name=f"{head}{space}{base}", family_name=family, given_name=given
            )
    return mention


# Names in Han


_SHORTEST_IN_HAN = 3
"""Characters of a full name in Han whose parts nothing tells: shorter ones may be family names."""


def with_parts_in_han(mention: Person) -> Person:
    """``mention`` with the parts of a name in Han that can be cut in one way only.

    In text of other languages no analysis of the words tells them.
    """
    if mention.given_name or mention.family_name or not is_whole_in_han(mention.name):
        return mention
    cuts = splits(fold(mention.name))
    if len(cuts) != 1 or not is_surname(cuts[0][0]):
        return mention
    return replace(mention, family_name=cuts[0][0], given_name=cuts[0][1])


def is_whole_in_han(name: str) -> bool:
    """Whether ``name`` is in Han and longer than a family name."""
    key = fold(name)
    return script_of(key) == "han" and len(key) >= _SHORTEST_IN_HAN and not is_surname(key)


# Order and spelling

_MOST_REMEMBERED = 50_000

_LISTED = re.compile(r"(?P<family>[^\W\d_][^,]*),\s*(?P<given>[^\W\d_][^,]*)")
_LOUD_FAMILY = re.compile(
    r"(?P<family>[A-ZÀ-ÞĀŌŪ]{3,}(?:[ -][A-ZÀ-ÞĀŌŪ]{3,})?) (?P<given>[A-ZÀ-ÞĀŌŪ][a-zà-ÿāōū][\w -]*)"
)
_VOWEL = re.compile("[AEIOUYÀ-ÖØ-ÞĀŌŪ]")  # JRR Tolkien
_NICKNAME = re.compile(r"""\s*(?:["“„«(](?P<quoted>[^"“”„«»()]+)["”“»)])\s*""")
_JOINED_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}|[A-ZÆØÅ]{2,3}(?=\s)")


def in_usual_order(mention: Person) -> Person:
    """``mention`` as running text has it; a list has ``Lunde, Grethe`` or ``LUNDE Grethe``."""
    loud = _LOUD_FAMILY.fullmatch(mention.name)
    if loud is not None and _VOWEL.search(loud["family"]):
        family, given = loud["family"].title(), loud["given"]
        return replace(mention, name=f"{family} {given}", given_name=given, family_name=family)
    match = _LISTED.fullmatch(mention.name)
    if match is None or fold(match["given"]).rstrip(".") in _suffixes():
        return mention
    return replace(
        mention,
        name=f"{match['given']} {match['family']}",
        given_name=match["given"],
        family_name=match["family"],
    )


@lru_cache(maxsize=_MOST_REMEMBERED)
def name_key(name: str) -> str:
    """What names are compared by: folded, without nickname, with initials set apart.

    >>> name_key('William "Bud" Kessler'), name_key("J.R.R. Tolkien"), name_key("JRR Tolkien")
    ('william kessler', 'j r r tolkien', 'j r r tolkien')
    """
    plain = _NICKNAME.sub(" ", name).strip() or name
    if not plain.isupper():
        plain = _JOINED_INITIALS.sub(lambda match: " ".join(match[0].replace(".", "")) + " ", plain)
    words = fold(plain).split()
    return " ".join(word.rstrip(".") if len(word) == 2 else word for word in words)


def key_of(mention: Person) -> str:
    """The key of a mention's name, the given name first where it is told: ``Hansen Lars``."""
    given, family = mention.given_name, mention.family_name
    if given and family and mention.name == f"{family} {given}" and script_of(family) == "latin":
        return name_key(f"{given} {family}")
    return name_key(mention.name)


def nickname_key(name: str) -> str | None:
    """The key of the name with its nickname for the given names: ``bud kessler``."""
    match = _NICKNAME.search(name)
    last = name_key(name).split()[-1]
    return (
        f"{fold(match['quoted'])} {last}" if match is not None and match.end() < len(name) else None
    )


@cache
def _suffixes() -> frozenset[str]:
    suffixes = frozenset().union(*(language(code).people.name_suffixes for code in CODES))
    return frozenset(suffix.rstrip(".") for suffix in suffixes)


def without_suffix(key: str) -> tuple[list[str], str]:
    """The words of a key, and the suffix behind them: ``jr``, ``iii``."""
    words = key.split()
    is_suffix = len(words) > 2 and words[-1].rstrip(".") in _suffixes()
    return (words[:-1], words[-1].rstrip(".")) if is_suffix else (words, "")
