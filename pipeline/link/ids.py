"""Ids that come from content alone: the same name gives the same id in every run and document."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_APART = re.compile(r"[\s\-‐‑・＝=,]+")
_SPACED = re.compile(r"[a-zà-ɏ]|^[ァ-ヺー・ ]+$")
"""What a name whose words are set apart has: Latin letters, or katakana alone."""
_DIGITS = 10


def fold(name: str) -> str:
    """``name`` so that forms that differ only in case, width, spaces or hyphens are equal.

    >>> fold("Kari  NORDMANN-Li"), fold("岸田　文雄"), fold("ＮＨＫ"), fold("トーレ・ダール")
    ('kari nordmann li', '岸田文雄', 'nhk', 'トーレ ダール')
    """
    folded = _APART.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()
    return folded if _SPACED.search(folded) else folded.replace(" ", "")


def person_id(name: str) -> str:
    """The id of a person by the fullest form of the name."""
    return f"p-{_digest(fold(name))}"


def organisation_id(name: str) -> str:
    """The id of an organisation by its name without legal form, or by its key if well known."""
    return f"o-{_digest(fold(name))}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
