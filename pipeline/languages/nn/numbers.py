"""Nynorsk numbers: those of Bokmål with their own endings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.languages.nb.numbers import WORDS as BOKMAL
from pipeline.languages.schema.numbers import NumberWords

_PLURALS = {
    word[:-2] + "ar": n for word, n in BOKMAL.scales.items() if word.endswith(("ioner", "arder"))
}
_DEFINITES = {word + "ane": BOKMAL.scales[word] for word in ("million", "milliard", "billion")}

WORDS: NumberWords = replace(
    BOKMAL,
    units={**BOKMAL.units, "ein": 1, "éin": 1, "eitt": 1, "eit": 1, "sjau": 7},
    phrases={
        **BOKMAL.phrases,
        "ein halv": Decimal("0.5"),
        "ein kvart": Decimal("0.25"),
        "halvannan": Decimal("1.5"),
        "halvanna": Decimal("1.5"),
    },
    and_half=BOKMAL.and_half | {"og ein halv", "og eit halvt", "og ein kvart"},
    scales={**BOKMAL.scales, **_PLURALS, **_DEFINITES},
    vague=BOKMAL.vague | {"fleire", "nokre", "nokre få", "eit par"},
)
