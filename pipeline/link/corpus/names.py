"""Names of people as they are compared across documents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from pipeline.languages.offices import JUNIORS, SENIORS
from pipeline.link.across import likeness, part_likeness
from pipeline.link.corpus.gather import Name
from pipeline.link.ids import fold
from pipeline.records import Basis

Script = Literal["latin", "han", "kana", "other"]

_PLAIN = str.maketrans({
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'",
})  # fmt: skip
_GENERATIONS = {
    **dict.fromkeys(JUNIORS, "junior"),
    **dict.fromkeys(SENIORS, "senior"),
    **{number: number for number in ("ii", "iii", "iv")},
}
_HAN = re.compile(r"[㐀-鿿豈-﫿々〆ヶ\U00020000-\U0003134f]")
_KANA = re.compile(r"[ぁ-ヿｦ-ﾟ]")
_LATIN = re.compile(r"[a-z]")
_ACCENTS = re.compile(r"[\u0300-\u036f]")


class PersonName(NamedTuple):
    """A name of a person, taken apart."""

    key: str
    """Equal for names that differ only in case, width, accents, hyphens and the order of words."""
    text: str
    """Without what tells generations apart."""
    words: tuple[str, ...]
    """Folded, in the order of the text; one where words are not set apart."""
    family: str
    """Folded; empty where it is not known."""
    script: Script
    generation: str
    """``junior``, ``senior``, ``iii`` or empty."""
    is_full: bool
    """Whether it has a given and a family name."""
    family_text: str = ""
    """The family name as it is written; empty where it is not known."""


@lru_cache(maxsize=200_000)
def person_name(name: Name) -> PersonName:
    """``name`` as it is compared."""
    words = name.text.split()
    generation = ""
    while len(words) > 1 and (told := _GENERATIONS.get(words[-1].lower().strip(","))):
        generation = told
        words.pop()
        words[-1] = words[-1].rstrip(",")
    text = " ".join(words)
    folded = tuple(word for word in plain(text).split() if word)
    script = script_of(text)
    both = bool(name.given and name.family)
    if script in ("latin", "other") and " " in plain(text):
        family = plain(name.family) if both and name.family else (folded or ("",))[-1]
        key, is_full = " ".join(sorted(folded)), len(folded) > 1
    else:
        family = plain(name.family) if name.family else ""
        key, is_full = plain(text), both or name.is_own
    written = name.family if both and name.family else (words or [""])[-1] if is_full else text
    return PersonName(key, text, folded, family, script, generation, is_full, written)


def plain(text: str) -> str:
    """``text`` folded, without accents.

    >>> plain("Jonas Gahr Støre"), plain("Zoë-Åse")
    ('jonas gahr store', 'zoe ase')
    """
    decomposed = unicodedata.normalize("NFD", fold(text)).translate(_PLAIN)
    if not _LATIN.search(decomposed):
        return unicodedata.normalize("NFC", decomposed)
    return unicodedata.normalize("NFC", _ACCENTS.sub("", decomposed)).replace(".", "")


def script_of(text: str) -> Script:
    """The script that most tells what ``text`` is."""
    if _HAN.search(text):
        return "han"
    if _KANA.search(text):
        return "kana"
    return "latin" if _LATIN.search(plain(text)) else "other"


def fits(short: PersonName, full: PersonName) -> bool:
    """Whether ``short`` leaves words of ``full`` out, or has their initials.

    The family name stays, and so does the first word or its initial: ``J. Støre`` and
    ``Jonas Støre`` fit Jonas Gahr Støre, ``Gahr Støre`` and ``Anders Støre`` do not.
    """
    if len(short.words) < 2 or len(short.words) > len(full.words):
        return False
    if short.words[-1] != full.words[-1] or not _begins(short.words[0], full.words[0]):
        return False
    left = list(full.words[1:-1])
    for word in short.words[1:-1]:
        match = next((it for it in left if _begins(word, it)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _begins(word: str, whole: str) -> bool:
    return word == whole or (len(word) == 1 and whole.startswith(word))


def alike(first: PersonName, second: PersonName) -> bool:
    """Whether two full names may be of one person, in whatever scripts."""
    if fits(first, second) or fits(second, first):
        return True
    return likeness(first.text, second.text) is not None


def is_part(single: PersonName, full: PersonName) -> bool:
    """Whether ``single`` may be the family name of ``full``."""
    if single.script == full.script and single.script in ("latin", "other"):
        return single.key in (full.family, full.words[-1])
    if single.script == full.script == "kana":
        return single.key == full.family
    found = part_likeness(single.text, full.text, family_name=full.family_text or None)
    return found is not None and found.part == "family"


def relation(text: str, name: str) -> Basis:
    """Why ``text`` may stand for the person ``name``, where no document says why.

    What has more words is ``part``, too: the name is a part of it.

    >>> relation("Støre", "Jonas Gahr Støre"), relation("木原稔", "Minoru Kihara")
    ('part', 'reading')
    """
    words, whole = plain(text).split(), plain(name).split()
    if sorted(words) == sorted(whole):
        return "exact"
    if set(words) < set(whole) or set(words) > set(whole) or plain(text) in plain(name):
        return "part"
    found = likeness(text, name) or part_likeness(text, name)
    return found.basis if found is not None else "evidence"
