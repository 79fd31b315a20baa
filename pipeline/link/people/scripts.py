"""What a name is written in."""

from __future__ import annotations

import re
from typing import Literal

Script = Literal["latin", "kana", "han"]
"""``kana`` is katakana alone, as foreign names are written; ``han`` is any with Han or hiragana."""

_HAN = re.compile("[\u3005-\u3007\u3041-\u309f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_KATAKANA = re.compile("[\u30a1-\u30fa\uff66-\uff9f]")


def script_of(name: str) -> Script:
    """The script of ``name``.

    >>> script_of("木原みのる"), script_of("ヨナス・ストーレ"), script_of("Støre")
    ('han', 'kana', 'latin')
    """
    if _HAN.search(name):
        return "han"
    return "kana" if _KATAKANA.search(name) else "latin"


def has_kana(name: str) -> bool:
    """Whether kana stand in ``name``."""
    return _KANA.search(name) is not None
