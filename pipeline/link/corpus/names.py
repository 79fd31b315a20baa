"""How names of one entity are alike."""

from __future__ import annotations

from pipeline.link.ids import fold
from pipeline.records import Basis


def relation(text: str, name: str) -> Basis:
    """Why ``text`` may stand for ``name``, the full form, where no document says why."""
    shown, whole = fold(text), fold(name)
    words, whole_words = shown.split(), whole.split()
    if sorted(words) == sorted(whole_words):
        return "exact"
    if set(words) < set(whole_words) or shown in whole:
        return "part"
    return "evidence"
