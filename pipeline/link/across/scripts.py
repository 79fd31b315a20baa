"""Which script a name is written in, and how it is folded within that script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

Script = Literal["han", "kana", "latin", "other"]

APART = re.compile(r"[\s・･·=＝゠,，、]+")
"""What stands between the words of a name."""

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff々〆\U00020000-\U0003ffff]")
_KANA = re.compile(r"[ぁ-ゖァ-ヺー]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_JAPANESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff々〆\U00020000-\U0003ffffぁ-ゖァ-ヺー]+")
_LATIN_WORDS = re.compile(r"[A-Za-zÀ-ɏḀ-ỿʻʼ'’‘`.\-‐‑]+")

_PLAIN = {
    **{ord(c): plain for c, plain in zip("øØłŁđĐıðÐþÞ", "oollddiddtt", strict=True)},
    **{ord(c): plain for c, plain in (("æ", "ae"), ("œ", "oe"), ("ß", "ss"))},
}
_SPELLED_OUT = str.maketrans({"å": "aa", "ø": "oe", "ö": "oe", "ä": "ae", "ü": "ue", "æ": "ae"})


@lru_cache(maxsize=100_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of ``name``, in full width kana and half width letters (NFKC)."""
    return tuple(word for word in APART.split(unicodedata.normalize("NFKC", name)) if word)


@lru_cache(maxsize=100_000)
def script_of(name: str) -> Script:
    """``han`` where a Japanese name has Chinese characters, ``kana`` where it has kana alone.

    >>> script_of("木原みのる"), script_of("ヨナス・ガール"), script_of("Støre"), script_of("Том")
    ('han', 'kana', 'latin', 'other')
    """
    words = words_of(name)
    if not words:
        return "other"
    if all(_JAPANESE.fullmatch(word) for word in words):
        return "han" if any(_HAN.search(word) for word in words) else "kana"
    return "latin" if all(_LATIN_WORDS.fullmatch(word) for word in words) else "other"


def fold_han(text: str) -> str:
    """``text`` with the present forms of old characters (髙橋, 渡邊)."""
    return text.translate(_old_forms())


@cache
def _old_forms() -> dict[int, str]:
    text = files("pipeline.languages.ja").joinpath("old_characters.txt").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return {ord(pair[0]): pair[1] for line in lines for pair in line.split()}


@lru_cache(maxsize=100_000)
def folds(name: str) -> frozenset[str]:
    """What ``name`` is without case, width, spaces, hyphens, accents and old forms of characters.

    Two, where letters may be spelled out (``ø``: *o*, *oe*).
    """
    text = "".join(words_of(name)) if script_of(name) != "latin" else " ".join(words_of(name))
    text = fold_han(text).casefold()
    return frozenset((_bare(text), _bare(text.translate(_SPELLED_OUT)))) - {""}


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    kept = "".join(c for c in decomposed if not _is_mark(c) and c not in "'’‘`ʼʻ.")
    return unicodedata.normalize("NFC", kept.replace("-", " ").replace("‐", " "))


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char) != 0 and char not in "\u3099\u309a"
