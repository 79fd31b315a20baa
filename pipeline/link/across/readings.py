"""How Japanese names are read: all the readings that UniDic and its characters allow, weighed.

UniDic's entries for a word weigh most: surnames as surnames, given names as given names. What
UniDic does not have is put together from the readings of its characters in names
(``pipeline/languages/ja/name_characters.tsv``, learned by aligning names with their kana), each as
likely as its characters make it. Kana read themselves.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import jaconv

from pipeline.link.across.romaji import kana_form
from pipeline.link.across.scripts import fold_han
from pipeline.nlp.fugashi_tokenizer import tagger

if TYPE_CHECKING:
    from fugashi import GenericTagger

Role = Literal["family", "given"]
Forms = Mapping[str, float]
"""Form of romanised Japanese (:mod:`pipeline.link.across.romaji`) → weight in (0, 1]."""

_LONGEST_PART = 6
_MOST_ENTRIES = 12
_MOST_READINGS = 24
_FAINTEST = 0.02  # below this share of the best reading, one put together is left out
_TAGS = {"family": "姓", "given": "名"}
_LEMMA_FIELD, _KANA_FIELD = 7, 17  # UniDic 2.1.2
_TRIES = {  # what table to look in: first characters, and those behind the first (+)
    ("family", False): ("family", "family+", "given", "given+"),
    ("family", True): ("family+", "family", "given+", "given"),
    ("given", False): ("given", "given+", "family", "family+"),
    ("given", True): ("given+", "given", "family+", "family"),
}
_TRUST = {"family": 0.5, "given": 0.6}  # in what is put together where UniDic has entries
_TRUST_ALONE = 0.9
_BY_CLASS = {"own": 1.0, "name": 0.9, "other": 0.5}
_KANA = re.compile(r"[ぁ-ゖァ-ヺー]")


@lru_cache(maxsize=50_000)
def readings(part: str, role: Role) -> Forms:
    """The readings of ``part``, a family or a given name in Han or kana, as forms with weights."""
    part = unicodedata.normalize("NFKC", part)
    if len(part) > _LONGEST_PART + 4:
        return {}
    if all(_KANA.match(char) for char in part):
        form = kana_form(part)
        return {form: 1.0} if form else {}
    found: dict[str, float] = {}
    for spelled in dict.fromkeys((part, fold_han(part))):
        for kana, weight in _entries(spelled, role):
            _keep_best(found, kana_form(kana), weight)
    put_together = _put_together(fold_han(part), role)
    trust = _TRUST[role] if found else _TRUST_ALONE
    for kana, weight in put_together.items():
        _keep_best(found, kana_form(kana), trust * weight)
    return found


@lru_cache(maxsize=50_000)
def splits(name: str) -> tuple[tuple[str, str], ...]:
    """The ways to cut a name without spaces into family and given name.

    Those with a surname of UniDic, and behind the second character; all where UniDic has none.

    >>> splits("木原稔"), splits("小野寺五典")
    ((('木原', '稔'),), (('小野寺', '五典'), ('小野', '寺五典')))
    """
    cuts = [(name[:end], name[end:]) for end in range(min(len(name), _LONGEST_PART + 1) - 1, 0, -1)]
    known = [cut for cut in cuts if len(cut[0]) == 2 or is_surname(fold_han(cut[0]))]
    return tuple(known if any(is_surname(fold_han(cut[0])) for cut in known) else cuts)


def is_surname(part: str) -> bool:
    """Whether UniDic has ``part`` as a family name."""
    return any(weight == _BY_CLASS["own"] for _, weight in _entries(part, "family"))


def _keep_best(found: dict[str, float], form: str, weight: float) -> None:
    if form and weight > found.get(form, 0.0):
        found[form] = weight


# UniDic


@cache
def _dictionary() -> GenericTagger:
    """MeCab on the tokenizer's dictionary, listing a word's entries instead of cutting a text.

    Its partial mode (``-p``) takes a word as one token, whose paths are the entries.
    """
    from fugashi import GenericTagger

    folder = Path(tagger().dictionary_info[0]["filename"]).parent
    settings = folder / "mecabrc"
    return GenericTagger(f'-p -d "{folder}" -r "{settings if settings.is_file() else os.devnull}"')


@lru_cache(maxsize=100_000)
def _entries(word: str, role: Role) -> tuple[tuple[str, float], ...]:
    """Katakana and weight of the proper nouns that UniDic has for ``word``."""
    found: dict[str, float] = {}
    for fields in _listed(word):
        if fields[1] != "固有名詞":
            continue
        if fields[2] == "人名":
            weight = _BY_CLASS["own" if fields[3] == _TAGS[role] else "name"]
        else:
            weight = _BY_CLASS["other"]
        kana = fields[_KANA_FIELD]
        found[kana] = max(weight, found.get(kana, 0.0))
    return tuple(found.items())


@lru_cache(maxsize=50_000)
def foreign_spellings(katakana: str) -> frozenset[str]:
    """The Latin spellings, in small letters a–z, that UniDic gives for a word in katakana."""
    lemmas = (fields[_LEMMA_FIELD].partition("-")[2] for fields in _listed(katakana))
    spellings = ("".join(c for c in lemma.lower() if "a" <= c <= "z") for lemma in lemmas)
    return frozenset(spellings) - {""}


def _listed(word: str) -> Iterator[list[str]]:
    """The features of each entry that UniDic has for ``word``."""
    if not word or any(char.isspace() for char in word) or "\0" in word:
        return
    for nodes in _dictionary().nbestToNodeList(f"{word}\t*\nEOS", _MOST_ENTRIES):
        if len(nodes) == 1:
            fields = nodes[0].feature_raw.split(",")
            if len(fields) > _KANA_FIELD:
                yield fields


# Characters


@cache
def _characters() -> dict[tuple[str, str], tuple[tuple[str, float], ...]]:
    text = files("pipeline.languages.ja").joinpath("name_characters.tsv").read_text("utf-8")
    table = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            char, role, listed = line.split("\t")
            pairs = (item.split(":") for item in listed.split())
            table[char, role] = tuple((kana, int(share) / 1000) for kana, share in pairs)
    return table


def _put_together(part: str, role: Role) -> dict[str, float]:
    """Hiragana → weight of the readings of ``part`` by its characters; the best one has 1."""
    found = {"": 1.0}
    for options in _options(part, role):
        longer: defaultdict[str, float] = defaultdict(float)
        for head, weight in found.items():
            for kana, share in options:
                longer[head + kana] += weight * share
        best = sorted(longer.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_READINGS]
        found = {kana: weight for kana, weight in best if weight >= _FAINTEST * best[0][1]}
    top = max(found.values(), default=1.0)
    return {kana: weight / top for kana, weight in found.items()}


def _options(part: str, role: Role) -> Iterator[tuple[tuple[str, float], ...]]:
    """What each character of ``part`` may be read as; nothing where no name shows it."""
    table = _characters()
    before = ""
    for place, char in enumerate(part):
        shown = before if char == "々" else char
        before = shown
        if _KANA.match(shown):
            kana = jaconv.kata2hira(shown)
            yield (("が", 0.7), ("け", 0.3)) if kana in ("ゖ", "ヶ") else ((kana, 1.0),)
            continue
        tries: tuple[str, ...] = _TRIES[role, place > 0]
        if len(part) == 1 and role == "given":
            tries = ("alone", *tries)
        yield next((table[shown, kind] for kind in tries if (shown, kind) in table), ())
