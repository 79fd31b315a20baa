"""The shape of what a language tells about women and men: for who is meant by ``fru Holm``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GenderWords:
    """Words in lower case, as they stand in titles, offices and given names."""

    women: frozenset[str] = frozenset()
    """Given names that are nearly always women's."""
    men: frozenset[str] = frozenset()
    """Given names that are nearly always men's."""
    women_endings: tuple[str, ...] = ()
    """How given names end that are nearly always women's: 子."""
    men_endings: tuple[str, ...] = ()
    women_words: frozenset[str] = frozenset()
    """Titles and last words of offices that only women have: ``fru``, ``chairwoman``."""
    men_words: frozenset[str] = frozenset()
