"""Foreign names in katakana: against Latin names, and against other spellings in katakana."""

from __future__ import annotations

import math
import unicodedata
from functools import lru_cache

from pipeline.languages.ja.foreign_names import OLDER_SPELLINGS
from pipeline.link.across.aligning import Match, align, katakana_words, latin_particles, latin_words
from pipeline.link.across.scripts import script_of
from pipeline.link.across.sound import first_letters, spelled, units, word_score

_LEAST_WORD = -3.0  # the worst word of a name
_LEAST_NAME = -2.4  # a unit of the whole name
_SHORT_NAME, _LEAST_SHORT = 4, -1.4  # units of a name so short that it must fit better
_LEAST_ALONE = (1.0, 1.0, -1.1, -1.7)  # a word alone, by its units; the last for all longer ones
_LEAST_PART = (0.0, -1.0, -2.2, -2.5, -2.5, -2.5, -3.0)  # a word against those of one name
_LIKE_IN_KATAKANA = 0.9
_SHORTEST_KATAKANA = 5


def name_sound(first: str, second: str) -> float:
    """How alike a name in katakana and one in Latin letters sound, 0 to 1; 0 if they do not."""
    if script_of(first) == "latin":
        first, second = second, first
    katakana, latin = katakana_words(first), latin_words(second)
    if not katakana or not latin or script_of(second) != "latin":
        return 0.0
    if not _begin_alike(katakana[0], latin[0]):
        return 0.0
    if len(katakana) == 1 and len(latin) == 1:
        return _word(katakana[0], latin[0], _LEAST_ALONE)
    if len(katakana) == 1 and latin[0].lower() in latin_particles():
        return _word(katakana[0], "".join(latin), _LEAST_PART)
    return _score(align(katakana, latin))


def _begin_alike(katakana: str, latin: str) -> bool:
    """Whether it is worth to look closer, which few names are."""
    return len(katakana) == 1 or any(
        letters[0] in first_letters(katakana) for letters in spelled(latin)
    )


def part_sound(part: str, full: str, family_name: str | None) -> tuple[float, float]:
    """How alike ``part`` sounds the family and the given name of ``full``, 0 to 1 each."""
    if script_of(part) == "latin":
        words = katakana_words(full)
        scores = [_word(word, part, _LEAST_PART) for word in words]
    else:
        words = latin_words(full) if script_of(full) == "latin" else ()
        katakana = katakana_words(part)[:1]
        scores = [_word(word, other, _LEAST_PART) for word in katakana for other in words]
        for start in range(1, len(words) - 1):
            for word in katakana:
                joined = _word(word, "".join(words[start:]), _LEAST_PART)
                scores[-1] = max(scores[-1], joined)
    if len(scores) < 2:
        return 0.0, 0.0
    ours = latin_words(family_name) or katakana_words(family_name) if family_name else words[-1:]
    family = [score for word, score in zip(words, scores, strict=True) if word in ours]
    given = [score for word, score in zip(words, scores, strict=True) if word not in ours]
    if not family_name:
        given = given[:1]
    return max(family, default=0.0), max(given, default=0.0)


def same_katakana(first: str, second: str) -> float:
    """Whether two names in katakana differ only in how foreign sounds and lengths are written."""
    one, other = plain_katakana(first), plain_katakana(second)
    if one != other or len(one) < _SHORTEST_KATAKANA or "・" not in one:
        return 0.0
    return _LIKE_IN_KATAKANA


@lru_cache(maxsize=50_000)
def plain_katakana(name: str) -> str:
    """A name in katakana without lengths, its foreign sounds as older spelling has them."""
    plain = "・".join(katakana_words(unicodedata.normalize("NFKC", name)))
    for spelling, plainer in OLDER_SPELLINGS:
        plain = plain.replace(spelling, plainer)
    return plain


def _score(matches: tuple[Match, ...]) -> float:
    spoken = [match for match in matches if match.units]
    length = sum(match.units for match in spoken)
    if not spoken or (len(matches) < 2 and length < _SHORTEST_KATAKANA):
        return 0.0
    worst = min(match.score for match in spoken)
    mean = sum(match.score * match.units for match in spoken) / length
    short = length <= _SHORT_NAME or len(spoken) == 1 < len(matches)
    least = _LEAST_SHORT if short else _LEAST_NAME
    return math.exp((worst + mean) / 8) if worst >= _LEAST_WORD and mean >= least else 0.0


def _word(katakana: str, latin: str, least: tuple[float, ...]) -> float:
    length = min(len(units(katakana)), len(least))
    score = word_score(katakana, latin)
    return math.exp(score / 4) if length and score >= least[length - 1] else 0.0
