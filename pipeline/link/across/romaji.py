"""Romanised Japanese, folded so that its many spellings are comparable.

A *form* is a word in letters of the Kunrei kind (``si`` for *shi*, ``ty`` for *ch*), without
apostrophes and hyphens; ``n`` stands before b, p and m; ``O`` and ``U`` are vowels known to be
long. Latin spellings that leave the length open (*Ono*, *Taro*) have ``o`` and ``u``, which are
like either; those of kana are short. So 大野 is like *Ohno*, *Oono*, *Ōno* and *Ono*, and 小野
like *Ono* alone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import jaconv

_LONG = str.maketrans({"ō": "O", "ô": "O", "ū": "U", "û": "U", "ī": "ii", "ā": "a", "ē": "e"})
_LETTERS = re.compile(r"[a-zOU]+")
_STEPS = (  # spelling → letters of a form, one after the other
    (re.compile(r"[tc]ch"), "tty"),
    (re.compile(r"ch"), "ty"),
    (re.compile(r"ssh"), "ssy"),
    (re.compile(r"sh"), "sy"),
    (re.compile(r"ts"), "t"),
    (re.compile(r"f"), "h"),
    (re.compile(r"dj|j"), "zy"),
    (re.compile(r"dz"), "z"),
    (re.compile(r"([stz])yy"), r"\1y"),
    (re.compile(r"([stz])yi"), r"\1i"),
    (re.compile(r"di"), "zi"),
    (re.compile(r"d([uU])"), r"z\1"),
    (re.compile(r"dy"), "zy"),
    (re.compile(r"m(?=[bpm])"), "n"),
    (re.compile(r"wo"), "o"),
    (re.compile(r"(?<![a-z])ye|(?<=[aiueoOU])ye"), "e"),
)
_SYLLABLES = re.compile(
    r"""
    (?: (?: (?:kk|ss|tt|pp|[kgsztdnhbpmr]) y? | [wy] )? [aiueoOU]
        (?: (?<=[oOuU]) h (?![aiueoOU]) )?   # Ohno, Satoh
      | n (?![aiueoOU])
    )+
    """,
    re.VERBOSE,
)
_MOST_FORMS = 8
_LONGEST = 40
_VOWELS = frozenset("aiueoOU")
_DOUBLED = frozenset(("oo", "ou", "uu", "Oo", "Ou", "Uu"))
_WITH_H = frozenset(("oh", "uh"))


@lru_cache(maxsize=100_000)
def latin_forms(word: str) -> tuple[str, ...]:
    """The forms that a romanised ``word`` may stand for; none where it is no romanised Japanese.

    >>> latin_forms("Kihara"), latin_forms("Ohno"), latin_forms("Støre")
    (('kihara',), ('Ono',), ())
    """
    letters = _letters(word)
    if len(letters) > _LONGEST or not _SYLLABLES.fullmatch(letters):
        return ()
    return tuple(dict.fromkeys(_lengths(letters)))[:_MOST_FORMS]


@lru_cache(maxsize=100_000)
def kana_form(kana: str) -> str:
    """The form of a word in hiragana or katakana; empty where it has other characters.

    >>> kana_form("キハラ"), kana_form("おおおか"), kana_form("ジュンイチ"), kana_form("イチロー")
    ('kihara', 'Ooka', 'zyuniti', 'itirO')
    """
    spelled = jaconv.kana2alphabet(jaconv.kata2hira(kana)).replace("o-", "ō").replace("u-", "ū")
    letters = _letters(spelled)
    return re.sub(r"oo|ou", "O", letters.replace("uu", "U"))


def alike(first: str, second: str, *, open_first: bool, open_second: bool) -> bool:
    """Whether two forms are of one word; the ``open`` ones leave the length of vowels open."""
    if first == second:
        return True
    if len(first) != len(second):
        return False
    for one, two in zip(first, second, strict=True):
        if one != two and not (
            one.lower() == two.lower() and (open_first if one.islower() else open_second)
        ):
            return False
    return True


def _letters(word: str) -> str:
    letters = unicodedata.normalize("NFC", word).lower().translate(_LONG)
    letters = "".join(c for c in letters if c not in "'’‘`ʼ-‐‑.")
    if not _LETTERS.fullmatch(letters):
        return ""
    for pattern, replacement in _STEPS:
        letters = pattern.sub(replacement, letters)
    return letters


def _lengths(letters: str) -> list[str]:
    """``letters`` with each spelling that may be of a long vowel read so, and not."""
    read: list[list[str]] = [[] for _ in range(len(letters) + 3)]
    read[0] = [""]
    for place, letter in enumerate(letters):
        heads = read[place][:_MOST_FORMS]
        two, behind = letters[place : place + 2], letters[place + 2 : place + 3]
        if two in _DOUBLED:
            read[place + 2] += [head + two[0].upper() for head in heads]
        elif two in _WITH_H and behind not in _VOWELS:
            read[place + 2] += [head + two[0].upper() for head in heads]
            if behind != "y":
                continue
        read[place + 1] += [head + letter for head in heads]
    return read[len(letters)]
