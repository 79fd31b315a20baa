"""A name taken apart: given name and family name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.languages import CODES
from pipeline.languages.surnames import DOUBLE_SURNAMES, SPANISH_SURNAMES
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.lexicon import lexicon as other_lexicon
from pipeline.rules.people.name_order import puts_family_first

_INITIAL = re.compile(r"(?:[^\W\d_]{1,5}\.)(?:[ -]?[^\W\d_]\.)*|[^\W\d_]")
"""``J.``, ``C.J.``, ``Chr.``"""
_ARABIC_ARTICLE = re.compile(r"(?i:al|el|ad|as|ash|ar)-\w")
_KATAKANA_BREAK = re.compile("[・\u3000 ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_NORWEGIAN = re.compile("[æøåÆØÅ]")
_KANA = re.compile("[ァ-ヺー・＝=ヴ]+")


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name that are sure; ``None`` where they are not."""

    given: str | None = None
    family: str | None = None


def parse_name(
    name: str, lexicon: Lexicon, *, role: str | None = None, titled: bool = False
) -> Name:
    """``name`` (without genitive) taken apart as the language of ``lexicon`` writes names.

    ``titled`` says that a title or an office stands beside it, before which a single name is a
    family name, unless it is a royal or the like (``role``).
    """
    if _KANA.fullmatch(name):
        return _parse_katakana(name, titled=titled)
    if _LATIN.search(name) is None:
        return Name()
    return _parse_spaced(name.split(), lexicon, role=role, titled=titled)


def _parse_katakana(name: str, *, titled: bool) -> Name:
    parts = [part for part in _KATAKANA_BREAK.split(name) if part]
    if len(parts) < 2:
        return Name(family=name) if titled else Name()
    return Name(given=name[: -len(parts[-1]) - 1], family=parts[-1])


def _parse_spaced(parts: list[str], lexicon: Lexicon, *, role: str | None, titled: bool) -> Name:
    words = lexicon.words
    if len(parts) > 1 and parts[0].endswith(",") and parts[1].lower() not in words.name_suffixes:
        return Name(given=" ".join(parts[1:]), family=parts[0].rstrip(","))  # ``Nansen, Fridtjof``
    if len(parts) > 2 and parts[-2] == words.epithet_article:
        return Name(given=" ".join(parts[:-2]))  # ``Ivan the Terrible``
    bare = _without_suffixes(parts, lexicon)
    royal = role is not None and _last_words_in(role, words.given_name_roles - words.titles)
    if royal and parts[-1] == "I" and len(parts) > 1:
        return Name(given=" ".join(parts[:-1]))
    if len(bare) < len(parts) and (royal or (len(bare) == 1 and not titled)):
        return Name(given=" ".join(bare))  # ``Pope John Paul II``, ``Olav V``
    if len(bare) == 1:
        return _parse_single(bare[0], lexicon, role=role, titled=titled)
    return _parse_full(bare, lexicon)


def _without_suffixes(parts: list[str], lexicon: Lexicon) -> list[str]:
    while len(parts) > 1 and _is_suffix(parts[-1], lexicon):
        parts = parts[:-1]
    return [part.strip(",") for part in parts]


def _parse_full(parts: list[str], lexicon: Lexicon) -> Name:
    """A name of two parts or more."""
    lexicon = _home(parts[0], lexicon, family=parts[-1])
    if parts[-1].islower() and parts[-1] not in lexicon.words.name_suffixes:
        return Name(given=parts[0])  # ``Olav den hellige``
    if puts_family_first(parts, lexicon):
        return Name(given=" ".join(parts[1:]), family=parts[0])
    split = _family_starts(parts, lexicon)
    if split == 0:
        return Name(family=" ".join(parts))
    return Name(given=" ".join(parts[:split]), family=" ".join(parts[split:]))


def _is_suffix(part: str, lexicon: Lexicon) -> bool:
    """``Jr.``, ``III``; a numeral in capitals, for ``Xi`` is a name."""
    lower = part.lower().strip(",")
    numeral = not lower.strip("ivx")
    return lower in lexicon.words.name_suffixes and (part.isupper() or not numeral)


def _parse_single(part: str, lexicon: Lexicon, *, role: str | None, titled: bool) -> Name:
    if role is not None and _last_words_in(role, lexicon.words.given_name_roles):
        return Name(given=part)
    if titled:
        return Name(family=part)
    home = _home(part, lexicon)
    return Name(given=part) if _is_given(part, home) else Name()


def _home(given: str, lexicon: Lexicon, *, family: str = "") -> Lexicon:
    """The language whose names the given name is one of: ``Jonas Gahr Støre`` in English text.

    A Norwegian letter in the family name is stronger than that: ``Peggy Hessen Følsvik``.
    """
    lower = given.lower()
    norwegian = _NORWEGIAN.search(family) is not None
    if lower in lexicon.words.given_names and not norwegian:
        return lexicon
    if norwegian:
        return other_lexicon("nb")
    others = (other_lexicon(code) for code in CODES)
    return next((other for other in others if lower in other.words.given_names), lexicon)


def _last_words_in(role: str, phrases: frozenset[str]) -> bool:
    lower = role.lower().split()
    return any(" ".join(lower[index:]) in phrases for index in range(len(lower)))


def _family_starts(parts: list[str], lexicon: Lexicon) -> int:
    """The index of the first part of the family name."""
    for index, part in enumerate(parts[:-1]):
        if part in lexicon.words.particles or (index and part.lower() in lexicon.words.particles):
            return index - (index > 1 and parts[index - 1].lower() in SPANISH_SURNAMES)
    for index, part in enumerate(parts[1:], start=1):
        if _ARABIC_ARTICLE.match(part):
            return index
    if _is_double(parts):
        return len(parts) - 2
    if lexicon.words.middle_names == "given":
        return len(parts) - 1
    index = 1
    while index < len(parts) - 1 and _is_given(parts[index], lexicon):
        index += 1
    return index


def _is_double(parts: list[str]) -> bool:
    """Whether the last two parts are one family name: ``García Márquez``, ``Bonham Carter``."""
    first, second = parts[-2].lower(), parts[-1].lower()
    spanish = first in SPANISH_SURNAMES and second.split("-")[0] in SPANISH_SURNAMES
    return len(parts) > 2 and (spanish or f"{first} {second}" in DOUBLE_SURNAMES)


def _is_given(part: str, lexicon: Lexicon) -> bool:
    return (
        part.lower() in lexicon.words.given_names
        or (len(part) > 1 and _INITIAL.fullmatch(part) is not None)
        or all(half.lower() in lexicon.words.given_names for half in part.split("-"))
    )
