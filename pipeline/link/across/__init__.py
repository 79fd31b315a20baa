"""Names of one person in Han characters, kana and Latin letters, recognised as one.

:func:`likeness` compares two names, :func:`part_likeness` a part of a name with a whole one, and
:func:`block_keys` gives the keys under which names that may be alike meet. They know the names
alone: what the text says (``木原稔（Minoru Kihara）``) and what a user wrote in a file of aliases
(:class:`pipeline.rules.own.schema.OwnPerson`) is for the callers, comes first and wins.

By *reading*: a Japanese name is like another where a reading of it is that of the other, part by
part, in either order, its long vowels and its system of romanisation aside. 大野 and 小野 are both
written *Ono*, so *Ono* is like either. By *sound*: a foreign name in katakana is like one in Latin
letters where they sound alike, at a threshold chosen so that few are wrong. By *alias*: a few names
that neither tells (習近平, *Xi Jinping*; チャールズ英国王) stand in a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from pipeline.link.across.blocks import keys
from pipeline.link.across.known import known_ids, known_part
from pipeline.link.across.pairing import agreement, any_part, pair_agreement, pairings
from pipeline.link.across.scripts import Script, folds, script_of, words_of
from pipeline.link.across.sounding import name_sound, part_sound, same_katakana

Basis = Literal["exact", "alias", "reading", "sound"]

_FOREIGN_KANA = re.compile("[ァィゥェォヴ]")
"""What katakana writes foreign sounds with."""

LEAST_READING = 0.05
"""Weight of the rarest reading that makes names alike."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two names are taken for one, and how sure that is."""

    basis: Basis
    """``exact``: one but for case, width, spaces, accents and old forms of characters; ``alias``:
    known to be one; ``reading``: Japanese readings; ``sound``: katakana and Latin letters."""
    score: float
    """From 0 to 1; what is below the threshold of its basis is no likeness at all."""


@dataclass(frozen=True, slots=True)
class PartLikeness(Likeness):
    """Which part of a full name a part is like."""

    part: Literal["family", "given"]


@lru_cache(maxsize=200_000)
def likeness(first: str, second: str) -> Likeness | None:
    """How alike two names are, in any scripts; ``None`` where they are not.

    Whole names are given with whole ones, single parts with single ones: between scripts a middle
    name may be missing, a family name may not. It is symmetric. Any string may be given; one that
    is no name in Han, kana or Latin letters is like itself alone.

    >>> likeness("木原稔", "Minoru Kihara")
    Likeness(basis='reading', score=1.0)
    >>> likeness("木原稔", "Taro Kono") is None
    True
    """
    one, other = _looks(first), _looks(second)
    if not one.folds.isdisjoint(other.folds):
        return Likeness("exact", 1.0)
    if not one.known.isdisjoint(other.known):
        return Likeness("alias", 1.0)
    if one.script == other.script == "kana" and same_katakana(first, second):
        return Likeness("sound", same_katakana(first, second))
    score = pair_agreement(first, second)
    if one.single and other.single and not one.script == other.script == "han":
        score = max(score, agreement(any_part(first), any_part(second)))
    if score >= LEAST_READING:
        return Likeness(_basis(first, second), round(score, 3))
    sound = name_sound(first, second) if (one.script == "latin") != (other.script == "latin") else 0
    return Likeness("sound", round(sound, 3)) if sound else None


def _basis(first: str, second: str) -> Literal["reading", "sound"]:
    foreign = _FOREIGN_KANA.search(first) or _FOREIGN_KANA.search(second)
    return "sound" if foreign else "reading"


class _Looks(NamedTuple):
    folds: frozenset[str]
    known: frozenset[int]
    script: Script
    single: bool


@lru_cache(maxsize=100_000)
def _looks(name: str) -> _Looks:
    return _Looks(folds(name), known_ids(name), script_of(name), len(words_of(name)) == 1)


@lru_cache(maxsize=200_000)
def part_likeness(part: str, full: str, *, family_name: str | None = None) -> PartLikeness | None:
    """Whether ``part``, one word, may be the family or the given name of ``full``, which has both.

    The scripts may be the same or not; the better part wins, the family name where both do as well.
    Of foreign names in katakana or Latin letters the last word is taken for the family name, unless
    the caller knows it (``family_name``, one or several words of ``full``).

    >>> part_likeness("Kihara", "木原稔")
    PartLikeness(basis='reading', score=1.0, part='family')
    >>> part_likeness("ストーレ", "Jonas Gahr Støre").part
    'family'
    """
    if len(words_of(part)) != 1:
        return None
    known = known_part(part, full)
    if known is not None:
        return PartLikeness("alias", 1.0, known)
    shown = any_part(part)
    found: list[PartLikeness] = []
    for family, given in pairings(full):
        found.append(PartLikeness(_basis(part, full), round(agreement(shown, family), 3), "family"))
        found.append(PartLikeness(_basis(part, full), round(agreement(shown, given), 3), "given"))
    found = [candidate for candidate in found if candidate.score >= LEAST_READING]
    if not found:
        family_sound, given_sound = part_sound(part, full, family_name)
        found = [
            PartLikeness("sound", round(family_sound, 3), "family"),
            PartLikeness("sound", round(given_sound, 3), "given"),
        ]
    best = max(found, key=lambda candidate: candidate.score)
    return best if best.score else None


@lru_cache(maxsize=100_000)
def block_keys(name: str) -> frozenset[str]:
    """Keys of which names that are alike share one: a few a name, each shared by few names.

    Names that are alike by sound share one nearly always, all others always.
    """
    return keys(name, least=LEAST_READING)
