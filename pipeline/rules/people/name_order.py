"""Whether a name in Latin letters has its family name first: ``Xi Jinping``, ``Kihara Minoru``."""

from __future__ import annotations

import re

from pipeline.languages import CODES, language
from pipeline.languages.east_asian_names import (
    AMBIGUOUS_FAMILIES,
    CHINESE_FAMILIES,
    KOREAN_FAMILIES,
    KOREAN_SYLLABLES,
    ONLY_PINYIN,
    PINYIN,
    VIETNAMESE_FAMILIES,
    VIETNAMESE_MIDDLE_NAMES,
)
from pipeline.languages.surnames import SOUTHERN_CHINESE_FAMILIES
from pipeline.rules.people.lexicon import Lexicon, is_given_name

_PINYIN = re.compile(PINYIN, re.VERBOSE)
_ONLY_PINYIN = re.compile(ONLY_PINYIN, re.VERBOSE)
_MOST_PARTS = 3
_LONGEST_SYLLABLE = 5


def puts_family_first(parts: list[str], lexicon: Lexicon) -> bool:
    """Whether the first of ``parts`` is the family name."""
    if _is_hyphened_korean(parts):
        return True
    lower = [part.lower() for part in parts]
    if len(parts) > _MOST_PARTS or _is_western(lower[1:]):
        return _is_japanese(lower)
    return (
        lower[0] in lexicon.words.family_first
        or _is_chinese(lower)
        or _is_korean(lower)
        or _is_vietnamese(lower)
        or _is_southern_chinese(lower)
        or _is_japanese(lower)
    )


def _is_hyphened_korean(parts: list[str]) -> bool:
    """``Kim Jong-un``, ``Moon Jae-in``: a small letter behind the hyphen."""
    given = parts[1]
    head, hyphen, tail = given.partition("-")
    return bool(len(parts) == 2 and hyphen and head.isalpha() and tail.isalpha() and tail.islower())


def _is_western(given: list[str]) -> bool:
    return any(
        part in language(code).people.given_names for part in given for code in CODES
    ) or given[-1].endswith(language("nb").people.family_name_endings)


def _is_chinese(parts: list[str]) -> bool:
    family, given = parts[0], "".join(parts[1:])
    if family not in CHINESE_FAMILIES or _PINYIN.fullmatch(given) is None:
        return False
    ambiguous = family in AMBIGUOUS_FAMILIES or is_given_name(family)
    return not ambiguous or _ONLY_PINYIN.search(given) is not None


def _is_korean(parts: list[str]) -> bool:
    return (
        len(parts) == _MOST_PARTS
        and parts[0] in KOREAN_FAMILIES
        and all(part in KOREAN_SYLLABLES for part in parts[1:])
    )


def _is_vietnamese(parts: list[str]) -> bool:
    return (
        len(parts) == _MOST_PARTS
        and parts[0] in VIETNAMESE_FAMILIES
        and parts[1] in VIETNAMESE_MIDDLE_NAMES
    )


def _is_southern_chinese(parts: list[str]) -> bool:
    """``Lee Kuan Yew``: two short syllables that are no other names."""
    return (
        len(parts) == _MOST_PARTS
        and parts[0] in SOUTHERN_CHINESE_FAMILIES
        and all(len(part) <= _LONGEST_SYLLABLE and part.isalpha() for part in parts[1:])
    )


def _is_japanese(parts: list[str]) -> bool:
    """``Kihara Minoru``: a given name of Japanese alone behind what is none."""
    return len(parts) == 2 and not is_given_name(parts[0]) and _home_of(parts[1]) == {"ja"}


def _home_of(given: str) -> set[str]:
    return {code for code in CODES if given in language(code).people.given_names}
