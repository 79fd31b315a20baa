"""Money in Nynorsk: the words are those of Bokmål, which holds both."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.money import WORDS as NORWEGIAN
from pipeline.languages.schema.money import MoneyWords

WORDS: MoneyWords = replace(NORWEGIAN, locale="nn")
