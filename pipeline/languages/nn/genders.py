"""Nynorsk: titles, offices and given names of women and men; those of Bokmål hold too."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.genders import WORDS as NB
from pipeline.languages.schema.phrases import phrases

WORDS = replace(
    NB,
    women_words=NB.women_words | phrases("dronninga, skodespelarinne, songarinne, syster, dotter"),
    men_words=NB.men_words | phrases("son, ektemannen, keisaren, keisar"),
)
"""What in-document linking reads."""
