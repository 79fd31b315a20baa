"""Bokmål numbers. Long scale: billion is 10¹², trillion 10¹⁸ (Språkrådet, "Store tall")."""

from __future__ import annotations

from decimal import Decimal

from pipeline.languages.schema.numbers import NumberWords

_LONG_SCALE = {
    "million": 10**6,
    "milliard": 10**9,
    "billion": 10**12,
    "billiard": 10**15,
    "trillion": 10**18,
}

_MISSPELT = {
    "milion": 10**6,
    "millon": 10**6,
    "millard": 10**9,
    "miliard": 10**9,
    "milliad": 10**9,
}

WORDS = NumberWords(
    decimal=",",
    units={
        "en": 1, "én": 1, "ett": 1, "et": 1, "ei": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5,
        "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9,
    },
    teens={
        "null": 0, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14,
        "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
    },
    tens={
        "tjue": 20, "tyve": 20, "tretti": 30, "tredve": 30, "førti": 40, "femti": 50,
        "seksti": 60, "sytti": 70, "åtti": 80, "nitti": 90,
    },
    hundreds=frozenset({"hundre"}),
    thousands=frozenset({"tusen", "ettusen"}),
    points=frozenset({"komma"}),
    joiner="og",
    phrases={
        "halv": Decimal("0.5"),
        "en halv": Decimal("0.5"),
        "ei halv": Decimal("0.5"),
        "en kvart": Decimal("0.25"),
        "halvannen": Decimal("1.5"),
        "halvannet": Decimal("1.5"),
        "et halvt": Decimal("0.5"),
        "ett halvt": Decimal("0.5"),
        "et kvart": Decimal("0.25"),
        "trekvart": Decimal("0.75"),
        "tre kvart": Decimal("0.75"),
    },
    and_half=frozenset({"og en halv", "og ei halv", "og et halvt", "og ett halvt"}),
    and_fractions={
        "og en kvart": Decimal("0.25"),
        "og et kvart": Decimal("0.25"),
        "og ein kvart": Decimal("0.25"),
        "og tre kvart": Decimal("0.75"),
        "og trekvart": Decimal("0.75"),
    },
    scales={
        "hundre": 100,
        "tusen": 1000,
        **{
            word + ending: n
            for word, n in (_LONG_SCALE | _MISSPELT).items()
            for ending in ("", "en", "er", "ene")
        },
        "mill": 10**6, "mio": 10**6, "mil": 10**6, "mln": 10**6, "mrd": 10**9, "mia": 10**9,
        "mld": 10**9, "milliarders": 10**9, "millioners": 10**6, "bill": 10**12,
    },
    abbreviations=frozenset({"mill", "mio", "mil", "mln", "mrd", "mia", "mld", "bill"}),
    suffixes={"k": 1000, "m": 10**6, "mill": 10**6, "mrd": 10**9, "bn": 10**9},
    elliptic=(10**6, 10**5, 1000, 100),
    elliptic_joints=(1000,),
    vague=frozenset({
        "flere", "noen", "noen få", "få", "et par", "par", "et par-tre", "et par tre", "mange",
        "utallige", "adskillige", "atskillige", "diverse", "enkelte", "noen titalls",
        "et tosifret antall", "et tresifret antall", "et ukjent antall", "et titalls",
        "et hundretalls", "hundrevis", "tusenvis", "titusenvis", "hundretusenvis", "millionvis",
        "milliardvis", "titalls", "tiltalls", "hundretalls", "tusentalls", "tusener",
        "titusener", "hundretusener",
    }),
)  # fmt: skip
