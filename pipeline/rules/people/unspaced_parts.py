"""Names taken apart where words are not set apart by spaces."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.lexicon import lexicon as other_lexicon
from pipeline.rules.people.names import Name, parse_name
from pipeline.rules.tokens import Tokens
from pipeline.rules.trie import alternation

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2}")
_KANA = re.compile(
    "[ァ-ヺーヴ＝=・･\u3000 A-ZＡ-Ｚ.]*[ァ-ヺーヴ][ァ-ヺーヴ＝=・･\u3000 A-ZＡ-Ｚ.]*"
)
_KANA_BREAK = re.compile("[・･\u3000 ]")
_NUMBER = re.compile("(?:第?[0-9０-９一二三四五六七八九十]{1,3}世|(?<=[ァ-ヺー])[JjＪ]r\\.?)$")
_HAN = re.compile("[\u4e00-\u9fff々]{2,5}")
_FAMILY_TAG, _GIVEN_TAG = "人名-姓", "人名-名"
_ABROAD = "en"
"""The language whose habits names in Latin letters follow."""
_MASTER = "子"
"""孔子 and 孟子 are no names of two parts."""


@lru_cache(maxsize=32)
def _syllables(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(lexicon.words.kana_syllables)}){{1,3}}")


def parse_unspaced(
    tokens: Tokens, start: int, end: int, lexicon: Lexicon, *, role: str | None, titled: bool
) -> Name:
    """The name at offsets ``start`` to ``end`` taken apart; ``role`` stands beside it."""
    name = " ".join(tokens.text[start:end].split())
    if _LATIN.search(name) is not None and not _NUMBER.search(name):
        return parse_name(name, other_lexicon(_ABROAD), role=role, titled=titled)
    numbered = _NUMBER.search(name)
    if numbered is not None:
        name = name[: numbered.start()]
    royal = _is_royal(role, lexicon) and not tokens.tags[tokens.at(start)].endswith(_FAMILY_TAG)
    if royal or (numbered is not None and not _KANA_BREAK.search(name)):
        return Name(given=name) if len(name.split()) == 1 else Name()
    index = tokens.at(start)
    if tokens.until(end) == index + 1 and tokens.tags[index].endswith(_GIVEN_TAG):
        return Name(given=name)  # イチローさん
    if _KANA.fullmatch(name):
        return _parse_kana(name, lexicon, titled=titled)
    return _parse_han(tokens, start, end, lexicon, titled=titled)


def _is_royal(role: str | None, lexicon: Lexicon) -> bool:
    return role is not None and role.endswith(tuple(lexicon.words.given_name_roles))


# Katakana


def _parse_kana(name: str, lexicon: Lexicon, *, titled: bool) -> Name:
    words = lexicon.words
    parts = [part for part in _KANA_BREAK.split(name) if part]
    while len(parts) > 1 and parts[-1].lower() in words.name_suffixes:
        parts = parts[:-1]
    if "・".join(parts) in words.kana_double_names:
        return Name(family=name)
    if len(parts) < 2:
        eastern = len(name) > 1 and name in words.kana_family_names
        return Name(family=name) if titled or eastern else Name()
    eastern = len(parts) == 2 and parts[0] in words.kana_family_names
    if eastern and _syllables(lexicon).fullmatch(parts[1]):
        return Name(given=parts[1], family=parts[0])
    split = next((i for i, part in enumerate(parts[1:-1], 1) if part in words.particles), 0)
    if not split:
        double = "・".join(parts[-2:]) in words.kana_double_names
        split = len(parts) - (2 if double and len(parts) > 2 else 1)
    return Name(given="・".join(parts[:split]), family="・".join(parts[split:]))


# Han and kana


def _parse_han(tokens: Tokens, start: int, end: int, lexicon: Lexicon, *, titled: bool) -> Name:
    """Family and given name by UniDic's 姓 and 名, or by the space between them."""
    text = tokens.text[start:end]
    halves = text.split()
    if len(halves) == 2:
        return Name(family=halves[0], given=halves[1])
    first, last = tokens.at(start), tokens.until(end)
    tags = tokens.tags[first:last]
    if not tags:
        return Name()
    if len(tags) > 1 and tags[0].endswith(_FAMILY_TAG):
        cut = tokens.ends[first] - start
        return Name(family=text[:cut], given=text[cut:])
    cut = _cut_abroad(text, tags, lexicon)
    if not cut and len(tags) == 1:
        return _parse_single(text, tags[0], titled=titled)
    if not cut and tags[-1].endswith(_GIVEN_TAG) and not tags[0].endswith(_GIVEN_TAG):
        cut = tokens.starts[last - 1] - start
    cut = cut or _cut_by_ending(text, lexicon)
    if not cut and tags[-1].endswith(_GIVEN_TAG):
        cut = tokens.starts[last - 1] - start
    cut = cut or _cut_by_words({end - start for end in tokens.ends[first:last]}, text, lexicon)
    return Name(family=text[:cut], given=text[cut:]) if cut else Name()


def _parse_single(text: str, tag: str, *, titled: bool) -> Name:
    if tag.endswith(_FAMILY_TAG):
        return Name(family=text)
    if tag.endswith(_GIVEN_TAG):
        return Name(given=text)
    return Name(family=text) if titled else Name()


def _cut_abroad(text: str, tags: list[str], lexicon: Lexicon) -> int:
    """The length of a Chinese or Korean family name: 習 of 習近平, 欧陽 of 欧陽菲菲."""
    if not _HAN.fullmatch(text) or tags[-1].endswith(_FAMILY_TAG):
        return 0
    if len(tags) == 1 and (text.endswith(_MASTER) or "人名-一般" not in tags[0]):
        return 0
    families = lexicon.words.han_family_names
    if len(text) > 2 and text[:2] in families:
        return 2
    clean = (
        len(tags) > 1
        and tags[0].startswith("名詞-固有名詞-人名")
        and "名詞-固有名詞-人名" in tags[-1]
    )
    return 1 if text[:1] in families and len(text) <= 3 and not clean else 0


def _cut_by_ending(text: str, lexicon: Lexicon) -> int:
    """The length of a family name of two characters by the second one: 八村."""
    ends = text[1:2] in lexicon.words.family_name_endings
    return 2 if _HAN.fullmatch(text) and 2 < len(text) < 5 and ends else 0


def _cut_by_words(ends: set[int], text: str, lexicon: Lexicon) -> int:
    """Two characters of four or five, or three of five, where a word ends behind them."""
    if not _HAN.fullmatch(text) or text.endswith(lexicon.words.name_ends_of_one):
        return 0
    cuts = {3: (2,), 4: (2,), 5: (2, 3)}.get(len(text), ())
    return next((cut for cut in cuts if cut in ends), 0)
