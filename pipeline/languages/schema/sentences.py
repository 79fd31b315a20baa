"""The shape of what a language tells the sentence splitter."""

from __future__ import annotations

from dataclasses import dataclass


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, which white space separates."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """Words and habits of writing that decide where a sentence ends.

    Words are in lower case; abbreviations have their dots.
    """

    abbreviations: frozenset[str] = frozenset()
    """Never end a sentence: what they stand before follows (``Mr.``, ``f.eks.``)."""

    number_abbreviations: frozenset[str] = frozenset()
    """The same, but before a number only, for they are words too (``no. 5``, ``s. 12``)."""

    closing_abbreviations: frozenset[str] = frozenset()
    """May end one: they do before a capitalised word of :attr:`openers` (``Inc.``, ``osv.``)."""

    openers: frozenset[str] = frozenset()
    """Words that a sentence begins with and a name does not (``det``, ``the``, ``however``)."""

    colon_ends: bool = False
    """Whether what a colon announces is a sentence of its own (NorNE: in 9 of 10 places)."""

    unspaced: bool = False
    """Whether sentences stand without space between them, each line is a unit of its own, and
    a quotation inside a sentence keeps its full stop (「…。」と述べた)."""

    continuations: tuple[str, ...] = ()
    """What a sentence cannot begin with, so that it goes on (``と述べた`` after a quotation);
    only asked where :attr:`unspaced`."""
