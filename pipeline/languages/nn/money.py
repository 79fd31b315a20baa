"""Money in Nynorsk: that of Bokmål with its own forms."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.money import WORDS as BOKMAL
from pipeline.languages.nn.numbers import WORDS as NUMBERS
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases

_KRONE_PLACES = {
    "norske": "NOK", "svenske": "SEK", "danske": "DKK", "islandske": "ISK", "færøyske": "DKK",
    "tsjekkiske": "CZK",
}  # fmt: skip

WORDS: MoneyWords = replace(
    BOKMAL,
    locale="nn",
    numbers=NUMBERS,
    stated={
        **BOKMAL.stated,
        **{f"{place} kronar": code for place, code in _KRONE_PLACES.items()},
        **{f"{place} kroner": code for place, code in _KRONE_PLACES.items()},
        "engelske pund": "GBP",
    },
    shared={
        **BOKMAL.shared, "kronar": "NOK", "kronars": "NOK", "krona": "NOK", "kronane": "NOK",
        "rublar": "RUB", "rupiar": "INR", "pesoar": "MXN", "dinarar": "RSD", "rialar": "IRR",
    },
    minor={**BOKMAL.minor, "øyre": "NOK"},
    before=BOKMAL.before | {"kronar"},
    conversions=BOKMAL.conversions | phrases("tilsvarande, som svarar til, svarar til"),
    rate_links=BOKMAL.rate_links | phrases("kostar, kosta, er verd, var verd, svarar til"),
    openers=phrases("mellom, frå, fra"),
    modifiers_before={
        **BOKMAL.modifiers_before,
        **dict.fromkeys(phrases("om lag, kring, ikring, rundt, nærare, nesten"), "approximate"),
        **dict.fromkeys(phrases("minst, frå, ikkje mindre enn, ikkje under"), "at_least"),
        **dict.fromkeys(phrases("over, meir enn, fleire enn, godt over, høgare enn"), "more_than"),
        **dict.fromkeys(phrases("inntil, opptil, høgst, ikkje meir enn, ikkje over"), "at_most"),
        **dict.fromkeys(phrases("under, mindre enn, lågare enn"), "less_than"),
    },
    per_after={
        **BOKMAL.per_after, "årleg": "year", "i månaden": "month", "månadleg": "month",
        "i veka": "week", "kvar": "item", "i døgeret": "day", "i døgnet": "day", "månaden": "month",
    },
    per_prefixes=BOKMAL.per_prefixes | phrases("for kvar, for kvart, kvar, kvart, i kvar"),
    per_units={
        **BOKMAL.per_units, "månad": "month", "veke": "week", "innbyggjar": "person",
        "tilsett": "person", "aksjar": "share", "hushald": "household", "gong": "time",
    },
)  # fmt: skip
