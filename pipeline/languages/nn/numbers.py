"""Nynorsk numbers: those of Bokmål with their own endings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.languages.nb.numbers import WORDS as BOKMAL
from pipeline.languages.schema.numbers import NumberWords

_STEMS = [word.removesuffix("er") for word in BOKMAL.scales if word.endswith(("oner", "rder"))]
_PLURALS = {
    stem + ending: BOKMAL.scales[stem] for stem in _STEMS for ending in ("ar", "ane", "ars")
}

WORDS: NumberWords = replace(
    BOKMAL,
    units={**BOKMAL.units, "ein": 1, "éin": 1, "eitt": 1, "eit": 1, "sjau": 7},
    phrases={
        **BOKMAL.phrases,
        "ein halv": Decimal("0.5"),
        "ein kvart": Decimal("0.25"),
        "eit halvt": Decimal("0.5"),
        "eit kvart": Decimal("0.25"),
        "halvannan": Decimal("1.5"),
        "halvanna": Decimal("1.5"),
    },
    and_half=BOKMAL.and_half | {"og ein halv", "og eit halvt"},
    scales={**BOKMAL.scales, **_PLURALS},
    vague=BOKMAL.vague
    | {
        *("fleire", "nokre", "nokre få", "eit par", "eit par-tre", "hundretals", "titals"),
        *("tusental", "tusenar", "titusenar", "hundretusenar", "utalige", "ymse", "somme"),
        *("eit tosifra tal", "eit titals"),
    },
)
