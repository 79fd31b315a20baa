"""Keys under which names that may be alike meet, so that not all pairs need be compared.

Readings have the letters of the family name and the first of the given name. Names that are like by
sound have few letters for certain: a key is the consonants of one word, in rough classes, and the
first letter of another. A Latin name has those of its spelling, a name in katakana those of its
likeliest spellings.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pipeline.link.across.aligning import katakana_words, latin_particles
from pipeline.link.across.known import known_ids
from pipeline.link.across.pairing import Part, any_part, pairings
from pipeline.link.across.scripts import folds, script_of, words_of
from pipeline.link.across.sound import known_spellings, spelled, spellings_of, units
from pipeline.link.across.sounding import plain_katakana

_CLASSES = str.maketrans(
    {
        **dict.fromkeys("ckqgx", "k"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("td", "t"),
        **dict.fromkeys("bpvfw", "p"),
        **dict.fromkeys("mn", "n"),
        **dict.fromkeys("aeiouyhjåäö", ""),
        "ü": "",
        "r": "",
        "l": "",
    }
)
_LONGEST_SKELETON = 4
_LONG_SKELETON, _BESIDE_SHORT = 3, 2
_MOST_SKELETONS = 6
_MOST_JOINED = 4
_BEAM = 16


def keys(name: str, *, least: float) -> frozenset[str]:
    """The keys of ``name``; readings that weigh less than ``least`` have none."""
    found = {f"={fold}" for fold in folds(name)}
    found.update(f"#{person}" for person in known_ids(name))
    for family, given in pairings(name):
        initials = _weights(given, first_only=True)
        for letters, weight in _weights(family).items():
            found.update(
                f"{letters} {initial}"
                for initial, other in initials.items()
                if weight * other >= least
            )
    if len(words_of(name)) == 1:
        alone = _weights(any_part(name))
        found.update(letters for letters, weight in alone.items() if weight >= least)
    found.update(_sounds(name))
    return frozenset(found)


def _weights(part: Part, *, first_only: bool = False) -> dict[str, float]:
    """Letters of the readings of ``part``, or their first ones, with the best weight of each."""
    best: dict[str, float] = {}
    for letters, forms in part.by_letters.items():
        key = letters[0] if first_only else letters
        best[key] = max(best.get(key, 0.0), *(weight for _, weight in forms))
    return best


def _sounds(name: str) -> Iterator[str]:
    """The keys by sound of a foreign name."""
    if katakana_words(name):
        yield f"~{plain_katakana(name)}"
        first, last = _ends_in_katakana(katakana_words(name))
    elif script_of(name) == "latin":
        first, last = _ends_in_latin(words_of(name))
    else:
        return
    if not last:
        yield from (f"{skeleton}~" for skeleton, _ in first)
    for one, initial in first:
        for two, other in last:
            yield f"{one}~{_beside(one, two, other)}"
            yield f"{_beside(two, one, initial)}~{two}"


_Skeletons = tuple[tuple[str, str], ...]
"""The consonants of a word and the class of its first letter, in several ways."""


def _ends_in_katakana(katakana: tuple[str, ...]) -> tuple[_Skeletons, _Skeletons]:
    """The first word and the last, initials aside; the first alone where there is but one."""
    words = [word for word in katakana if len(units(word)) > 1]
    first = _katakana_skeletons(words[0]) if words else ()
    return first, _katakana_skeletons(words[-1]) if len(words) > 1 else ()


def _ends_in_latin(latin: tuple[str, ...]) -> tuple[_Skeletons, _Skeletons]:
    """The same, with what may be written as one word in katakana or as two."""
    words = [word for word in latin if len(word.rstrip(".")) > 1]
    if words and words[0].lower() in latin_particles():  # von der Leyen
        words = ["".join(words)]
    firsts = [words[0], words[0].partition("-")[0]] if words else []
    lasts = ["".join(words[start:]) for start in range(-1, -min(len(words), _MOST_JOINED), -1)]
    lasts += [word.rpartition("-")[2] for word in lasts[:1]]
    return _latin_skeletons(*firsts), _latin_skeletons(*lasts)


def _beside(skeleton: str, other: str, initial: str) -> str:
    """What stands beside ``skeleton`` in a key: the more, the less that tells."""
    return f"{initial}{other[:_BESIDE_SHORT]}" if len(skeleton) < _LONG_SKELETON else initial


@lru_cache(maxsize=50_000)
def _latin_skeletons(*words: str) -> _Skeletons:
    return tuple({_skeleton(letters): None for word in words for letters in spelled(word)[:1]})


@lru_cache(maxsize=50_000)
def _katakana_skeletons(word: str) -> _Skeletons:
    """Those of the spellings of ``word`` that are known or likeliest."""
    found: dict[tuple[str, str], float] = {("", ""): 0.0}
    for unit in units(word):
        ahead: dict[tuple[str, str], float] = {}
        for (skeleton, initial), cost in found.items():
            for chunk, more in spellings_of(unit):
                key = _extended(skeleton, initial, chunk)
                if cost + more < ahead.get(key, 99.0):
                    ahead[key] = cost + more
        best = sorted(ahead.items(), key=lambda pair: (pair[1], pair[0]))[:_BEAM]
        found = dict(best)
    known = {_skeleton(letters): None for letters in sorted(known_spellings(word))}
    return tuple({**known, **dict.fromkeys(tuple(found)[:_MOST_SKELETONS])})


def _skeleton(letters: str) -> tuple[str, str]:
    return _extended("", "", letters)


def _extended(skeleton: str, initial: str, chunk: str) -> tuple[str, str]:
    for letter in chunk:
        kind = letter.translate(_CLASSES)
        if kind and not skeleton.endswith(kind):
            skeleton += kind
    return skeleton[:_LONGEST_SKELETON], initial or _initial(chunk)


def _initial(chunk: str) -> str:
    if not chunk:
        return ""
    return "r" if chunk[0] in "rl" else chunk[0].translate(_CLASSES) or "a"
