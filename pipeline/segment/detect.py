"""Which language a stretch of Latin or Japanese script is in.

Common words vote: each for the languages that list it, the louder the fewer they are. Where two
standards of one language (Bokmål and Nynorsk) stay close, lingua's n-grams have the last word.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pipeline.languages import CODES, OTHER, language
from pipeline.languages.neighbours import CHINESE_COMMON, CHINESE_ONLY, NEIGHBOURS

if TYPE_CHECKING:
    from lingua import LanguageDetector

SAMPLE = 800
"""Characters of a paragraph that are looked at; its language shows long before."""

WORD = re.compile(
    r"""
    (?<! [\w.@/\#] )         # not inside an address, a path or a handle
    [^\W\d_]+
    (?! [\w@/] | \.\w | :// )
    """,
    re.VERBOSE,
)

CLEAR = 1.0
"""Votes by which a language must lead to be certain without its neighbours."""

FEWEST_WORDS, FEWEST_KNOWN, STRANGER = 10, 0.15, 0.1
"""Of so many words in lower case less than this share common ones: then every word is a small vote
for a language without a list. In running text a third of the words are common ones."""

FEWEST_IN_LOWER_CASE, CAPITALISED = 3, 0.6
"""With no more words in lower case the others are asked too, and speak less loud: names are words
of every language."""

CERTAIN = 0.9
"""The probability from which n-grams may say that a text is not to be extracted from."""

SHORTEST_CHINESE = 10
FEWEST_COMMON, FEWEST_COMMON_BESIDE_KANA = 2, 4
"""Han text is Chinese from so many characters on, and from so many of its function words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the words of a stretch of text say."""

    votes: dict[str, float]
    """By language: of :data:`pipeline.languages.CODES` and of the neighbours."""
    words: int
    """Words in lower case, and the first one."""
    known: dict[str, int]
    """How many of them each language lists."""

    def groups(self) -> dict[str, float]:
        """The votes for every family of ours, and for ``"other"``."""
        votes: dict[str, float] = {}
        for code in _supported():
            family = family_of(code)
            votes[family] = max(votes.get(family, 0.0), self.votes.get(code, 0.0))
        votes[OTHER] = max(self.votes.get(code, 0.0) for code in _foreign())
        most_known = max(self.known.get(code, 0) for code in _supported())
        if self.words >= FEWEST_WORDS and most_known < self.words * FEWEST_KNOWN:
            votes[OTHER] += self.words * STRANGER
        return votes

    def group(self, lead: float = CLEAR) -> str | None:
        """The family or language that leads by ``lead`` votes, or ``"other"``, if one does."""
        (best, most), (_, next_most) = Counter(self.groups()).most_common(2)
        return best if most - next_most >= lead else None

    def lean(self, family: str) -> float:
        """By how many votes the second standard of ``family`` leads the first."""
        first, second = standards(family)[:2]
        return self.votes.get(second, 0.0) - self.votes.get(first, 0.0)


def evidence(text: str) -> Evidence:
    """What the first :data:`SAMPLE` characters of ``text`` say."""
    found = WORD.findall(text[:SAMPLE])
    heard = [word for word in found if word.islower()]
    if found and not found[0].islower():
        heard.append(found[0].lower())
    words, loudness = len(heard), 1.0
    if words <= FEWEST_IN_LOWER_CASE:  # a headline, A Title in This Style, a list of names
        heard, loudness = [word.lower() for word in found], CAPITALISED
    votes: dict[str, float] = {}
    known: dict[str, int] = {}
    table = _table()
    for word in heard:
        for code, vote in table.get(word, ()):
            votes[code] = votes.get(code, 0.0) + vote * loudness
            known[code] = known.get(code, 0) + 1
    return Evidence(votes, words, known)


def is_chinese(text: str, *, beside_kana: bool) -> bool:
    """Whether ``text``, of Han characters and without kana, is Chinese.

    ``beside_kana``: whether kana stand elsewhere in the document, which makes a line of Han alone
    a Japanese heading, address or signature (不在者投票目的 has three Chinese function words).
    """
    characters = set(text[:SAMPLE])
    fewest = FEWEST_COMMON_BESIDE_KANA if beside_kana else FEWEST_COMMON
    return len(text) >= SHORTEST_CHINESE and (
        not characters.isdisjoint(CHINESE_ONLY) or len(characters & CHINESE_COMMON) >= fewest
    )


def is_surely_chinese(text: str) -> bool:
    """Whether ``text``, said to be Japanese, has characters that Japanese does not."""
    return not CHINESE_ONLY.isdisjoint(text[:SAMPLE])


def ngram_lean(text: str, family: str) -> float:
    """Log odds of the second standard of ``family`` against the first by character n-grams."""
    first, second = standards(family)[:2]
    odds = _ngram_odds(text, standards(family))
    return math.log(max(odds[second], 1e-6) / max(odds[first], 1e-6))


def likeliest(text: str) -> str:
    """The group that Latin text is in where nothing around it helps to tell."""
    found = evidence(text)
    group = found.group(CLEAR / 2)
    if group is not None:
        return group
    rival = max(_foreign(), key=lambda code: found.votes.get(code, 0.0))
    odds = _ngram_odds(text, (*_supported(), *([rival] if found.votes.get(rival) else [])))
    if odds.pop(rival, 0.0) > CERTAIN:
        return OTHER
    return family_of(max(odds, key=odds.__getitem__))


def _ngram_odds(text: str, codes: tuple[str, ...]) -> dict[str, float]:
    words = " ".join(WORD.findall(text[:SAMPLE]))  # addresses and handles are English everywhere
    values = _detector(codes).compute_language_confidence_values(words)
    return {value.language.iso_code_639_1.name.lower(): value.value for value in values}


def family_of(code: str) -> str:
    """The family of a language of ours, or the language itself where it stands alone."""
    return language(code).detection.family or code


@cache
def standards(family: str) -> tuple[str, ...]:
    """The languages of a family, in the order of :data:`pipeline.languages.CODES`."""
    return tuple(code for code in CODES if family_of(code) == family)


@cache
def of_script(script: str) -> tuple[str, ...]:
    """The languages that are written in ``script``."""
    return tuple(code for code in CODES if language(code).detection.script == script)


@cache
def _supported() -> tuple[str, ...]:
    return tuple(code for code in CODES if language(code).detection.common)


@cache
def _foreign() -> tuple[str, ...]:
    return tuple(code for code in NEIGHBOURS if code not in CODES)


@cache
def _table() -> dict[str, tuple[tuple[str, float], ...]]:
    """For each common word the languages that list it and the vote it gives each."""
    lists = {code: language(code).detection.common for code in _supported()}
    lists |= {code: NEIGHBOURS[code] for code in _foreign()}
    speakers: dict[str, list[str]] = {}
    for code, words in lists.items():
        for word in words:
            speakers.setdefault(word, []).append(code)
    return {
        word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in speakers.items()
    }


@cache
def _detector(codes: tuple[str, ...]) -> LanguageDetector:
    """Lingua for those of ``codes`` that it knows (not Faroese, not Northern Sámi)."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    known = [getattr(IsoCode639_1, code.upper(), None) for code in codes]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*filter(None, known)).build()
