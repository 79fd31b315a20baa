"""English numbers, short scale: billion is 10⁹."""

from __future__ import annotations

from decimal import Decimal

from pipeline.languages.schema.numbers import NumberWords

_SHORT_SCALE = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}

WORDS = NumberWords(
    decimal=".",
    units={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
    },
    teens={
        "zero": 0, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    tens={
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    },
    hundreds=frozenset({"hundred"}),
    thousands=frozenset({"thousand"}),
    points=frozenset({"point"}),
    joiner="and",
    articles=frozenset({"a", "an"}),
    phrases={
        "half a": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "one half": Decimal("0.5"),
        "half": Decimal("0.5"),
        "a quarter of a": Decimal("0.25"),
        "quarter of a": Decimal("0.25"),
        "a quarter": Decimal("0.25"),
        "three quarters of a": Decimal("0.75"),
        "three-quarters of a": Decimal("0.75"),
        "half-a": Decimal("0.5"),
        "one quarter of a": Decimal("0.25"),
    },
    and_half=frozenset({
        "and a half", "and one half", "and one-half", "and-a-half", "and a-half", "and-a half",
    }),
    scales={
        "hundred": 100,
        **_SHORT_SCALE,
        **{word + "s": n for word, n in _SHORT_SCALE.items()},
        "bn": 10**9, "bln": 10**9, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6,
        "mill": 10**6, "tn": 10**12, "trn": 10**12, "mrd": 10**9, "crore": 10**7,
        "crores": 10**7, "cr": 10**7, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
        "dozen": 12,
    },
    suffixes={
        "k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mil": 10**6, "mln": 10**6, "b": 10**9,
        "bn": 10**9, "bln": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12,
    },
    elliptic=(1000,),
    elliptic_joints=(1000,),
    abbreviations=frozenset({"mio", "mrd"}),
    determiners=frozenset({
        "another", "extra", "additional", "further", "every", "first", "estimated", "this",
    }),
    roundings=frozenset({"odd", "plus", "or so", "+"}),
    percents=("%", "per cent", "percent", "pct"),
    vague=frozenset({
        "several", "a few", "few", "many", "a couple of", "a couple", "tens", "dozens", "scores",
        "hundreds", "untold", "countless", "multiple",
    }),
)  # fmt: skip
