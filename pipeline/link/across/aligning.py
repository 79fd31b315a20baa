"""Whole names in katakana against whole names in Latin letters, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.languages import CODES, language
from pipeline.languages.ja.foreign_names import PARTICLES, SUFFIXES
from pipeline.link.across.scripts import words_of
from pipeline.link.across.sound import units, word_score

_KATAKANA = re.compile(r"[ァ-ヺー]+")
_INITIAL = re.compile(r"[A-Za-zÀ-ɏ]\.?")
_BETWEEN = re.compile(r"[-‐‑]+|(?<=\.)(?=\w)")
_MOST_WORDS = 8
_MOST_JOINED = 4
_LEAST = -5.0  # a word below this matches nothing
_WORTH = 3.5  # what a unit must cost less than for its word to be worth matching
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


class Match(NamedTuple):
    """A word in katakana, or several, and what it was matched with."""

    score: float
    """As :func:`pipeline.link.across.sound.word_score` has it."""
    units: int
    """Length of the word in katakana."""


@lru_cache(maxsize=100_000)
def katakana_words(name: str) -> tuple[str, ...]:
    """The words of a name in katakana, initials among them; none where it is no such name."""
    words = words_of(name.replace("-", "・"))
    if not all(_KATAKANA.fullmatch(word) or _INITIAL.fullmatch(word) for word in words):
        return ()
    if len(words) > 2 and words[-1] in SUFFIXES:
        words = words[:-1]
    return words if len(words) <= _MOST_WORDS and _KATAKANA.search(name) else ()


@lru_cache(maxsize=100_000)
def latin_words(name: str) -> tuple[str, ...]:
    """The words of a Latin name, those of compounds each, without suffixes (Jr.)."""
    words = [part for word in words_of(name) for part in _BETWEEN.split(word) if part]
    while words and words[-1].rstrip(".").lower() in _SUFFIXES:
        words.pop()
    return tuple(words) if len(words) <= _MOST_WORDS else ()


def align(katakana: tuple[str, ...], latin: tuple[str, ...]) -> tuple[Match, ...]:
    """The best way to match all words of one name with words of the other, in order.

    The first words and the last ones must match. Between them particles and initials may be missing
    on either side, other words on one side alone. Words that one script writes as one are joined
    (ルペン, *Le Pen*). No matches where there is no way.
    """
    states: dict[_State, _Way] = {(0, 0, ""): (0.0, ())}
    for place in sorted((i, j) for i in range(len(katakana)) for j in range(len(latin))):
        for side in ("", "katakana", "latin"):
            way = states.get((*place, side))
            if way is None:
                continue
            for state, gain, match in _steps(katakana, latin, *place, side):
                matches = (*way[1], match) if match else way[1]
                if state not in states or way[0] + gain > states[state][0]:
                    states[state] = (way[0] + gain, matches)
    ends = [states.get((len(katakana), len(latin), side)) for side in ("", "katakana", "latin")]
    return max((way for way in ends if way), default=(0.0, ()), key=lambda way: way[0])[1]


_State = tuple[int, int, str]  # words done of either name, and the side that a word was left out on
_Way = tuple[float, tuple[Match, ...]]
_Step = tuple[_State, float, Match | None]


def _steps(
    katakana: tuple[str, ...], latin: tuple[str, ...], i: int, j: int, side: str
) -> Iterator[_Step]:
    """Where one can go from the words ``i`` and ``j``, what is gained, what is matched."""
    yield from _skips(katakana, latin, i, j, side)
    for joined in range(1, min(_MOST_JOINED, len(latin) - j) + 1):
        match = _match(katakana[i], "".join(latin[j : j + joined]))
        if match:
            gain = match.units * (match.score + _WORTH)
            yield (i + 1, j + joined, side), gain, match
    if i + 1 < len(katakana):
        match = _match(katakana[i] + katakana[i + 1], latin[j])
        if match:
            yield (i + 2, j + 1, side), match.units * (match.score + _WORTH), match


def _skips(
    katakana: tuple[str, ...], latin: tuple[str, ...], i: int, j: int, side: str
) -> Iterator[_Step]:
    """Words between the first and the last that are left out."""
    if i == 0 or j == 0:
        return
    if j + 1 < len(latin):
        if _INITIAL.fullmatch(latin[j]) or latin[j].lower() in latin_particles():
            yield (i, j + 1, side), 0.0, None
        elif side != "katakana":
            yield (i, j + 1, "latin"), -_WORTH, None
    if i + 1 < len(katakana):
        if _INITIAL.fullmatch(katakana[i]) or katakana[i] in PARTICLES:
            yield (i + 1, j, side), 0.0, None
        elif side != "latin":
            yield (i + 1, j, "katakana"), -_WORTH, None


@cache
def latin_particles() -> frozenset[str]:
    """Particles of names in all languages, in small letters."""
    listed = (language(code).people.particles for code in CODES)
    return frozenset(particle.lower() for particles in listed for particle in particles)


def _match(katakana: str, latin: str) -> Match | None:
    if _INITIAL.fullmatch(katakana):
        return Match(0.0, 0) if latin[0].upper() == katakana[0].upper() else None
    length = len(units(katakana))
    if not 0.5 * length <= len(latin) <= 3 * length + 2:
        return None
    score = word_score(katakana, latin)
    return Match(score, length) if score > _LEAST else None
