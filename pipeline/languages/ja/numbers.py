"""Japanese numbers: digits in the English style; kanji are in :mod:`pipeline.rules.numbers`."""

from __future__ import annotations

from decimal import Decimal

from pipeline.languages.schema.numbers import NumberWords

WORDS = NumberWords(
    decimal=".",
    suffixes={"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12},
    short_ranges=True,
    phrases={"ゼロ": Decimal(0)},
    # Latin scale words stand beside signs and codes in Japanese text too.
    scales={"million": 10**6, "billion": 10**9, "trillion": 10**12, "mn": 10**6, "bn": 10**9},
)
