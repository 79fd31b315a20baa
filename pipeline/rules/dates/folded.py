"""Text in the form in which rules read it."""

from __future__ import annotations

import re
from string import ascii_letters

_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t"
_HYPHENS = "\u2010\u2011\u2212\uff0d"
_DIGITS = "０１２３４５６７８９"
_OTHERS = {"’": "'", "‘": "'", "／": "/", "．": ".", "，": ",", "：": ":", "（": "(", "）": ")"}
_LETTERS = {chr(ord(char) + 0xFEE0): char for char in ascii_letters}
_FOLDED = str.maketrans(
    _OTHERS
    | _LETTERS
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_HYPHENS, "-")
    | {digit: str(value) for value, digit in enumerate(_DIGITS)}
)
_FOLDABLE = re.compile("[" + "".join(map(chr, _FOLDED)) + "]+")


def fold(text: str) -> str:
    """``text`` with half-width digits and marks and plain spaces; every offset stays."""
    if text.isascii():
        return text.replace("\t", " ")
    return _FOLDABLE.sub(_half_width, text)


def _half_width(match: re.Match[str]) -> str:
    return match[0].translate(_FOLDED)
