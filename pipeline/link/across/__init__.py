"""Names of one person in Han characters, kana and Latin letters, recognised as one.

:func:`likeness` compares two names, :func:`part_likeness` a part of a name with a whole one, and
:func:`block_keys` gives the keys under which names that may be alike meet. They know the names
alone: what the text says (``木原稔（Minoru Kihara）``) and what a user wrote in a file of aliases
(:class:`pipeline.rules.own.schema.OwnPerson`) is for the callers, comes first and wins.

By *reading*: a Japanese name is like another where a reading of it is that of the other, part by
part, in either order, its long vowels and its system of romanisation aside. 大野 and 小野 are both
written *Ono*, so *Ono* is like either. By *sound*: a foreign name in katakana is like one in Latin
letters where they sound alike, at a threshold chosen so that few are wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.link.across.pairing import Part, agreement, any_part, pair_agreement, pairings
from pipeline.link.across.scripts import folds, script_of, words_of

Basis = Literal["exact", "alias", "reading", "sound"]

_LEAST_READING = 0.1
_SHORTEST_ALONE = 3  # letters of a romanised name that stands alone


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

    Whole names are given with whole ones, single parts with single ones: a middle name may be
    missing, a family name may not. It is symmetric. Any string may be given; one that is no name in
    Han, kana or Latin letters is like itself alone.

    >>> likeness("木原稔", "Minoru Kihara")
    Likeness(basis='reading', score=1.0)
    >>> likeness("木原稔", "Taro Kono") is None
    True
    """
    if folds(first) & folds(second) - {""}:
        return Likeness("exact", 1.0)
    if len(words_of(first)) == 1 and len(words_of(second)) == 1 and _one_is_short(first, second):
        score = agreement(any_part(first), any_part(second))
    else:
        score = 0.0
    score = max(score, pair_agreement(first, second))
    return Likeness("reading", round(score, 3)) if score >= _LEAST_READING else None


@lru_cache(maxsize=200_000)
def part_likeness(part: str, full: str) -> PartLikeness | None:
    """Whether ``part`` may be the family or the given name of ``full``, which has both.

    The scripts may be the same or not; the better part wins, the family name where both do as well.

    >>> part_likeness("Kihara", "木原稔")
    PartLikeness(basis='reading', score=1.0, part='family')
    """
    if len(words_of(part)) != 1:
        return None
    shown = any_part(part)
    best: PartLikeness | None = None
    for family, given in pairings(full):
        for candidate in (
            PartLikeness("reading", round(agreement(shown, family), 3), "family"),
            PartLikeness("reading", round(agreement(shown, given), 3), "given"),
        ):
            if candidate.score >= max(_LEAST_READING, best.score + 1e-9 if best else 0.0):
                best = candidate
    return best


@lru_cache(maxsize=100_000)
def block_keys(name: str) -> frozenset[str]:
    """Keys of which names that are alike share at least one: a few a name, shared by few names."""
    keys = {f"={fold}" for fold in folds(name) if fold}
    for family, given in pairings(name):
        initials = _weights(given, first_only=True)
        for letters, weight in _weights(family).items():
            keys.update(
                f"{letters} {initial}"
                for initial, other in initials.items()
                if weight * other >= _LEAST_READING
            )
    if len(words_of(name)) == 1:
        alone = _weights(any_part(name))
        keys.update(letters for letters, weight in alone.items() if weight >= _LEAST_READING)
    return frozenset(keys)


def _weights(part: Part, *, first_only: bool = False) -> dict[str, float]:
    """Letters of the readings of ``part``, or their first ones, with the best weight of each."""
    best: dict[str, float] = {}
    for letters, forms in part.by_letters.items():
        key = letters[0] if first_only else letters
        best[key] = max(best.get(key, 0.0), *(weight for _, weight in forms))
    return best


def _one_is_short(first: str, second: str) -> bool:
    """Whether two single words may be parts of names: no full name in Han is taken for a word."""
    return any(script_of(name) in ("kana", "latin") for name in (first, second))
