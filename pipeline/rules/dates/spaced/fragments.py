"""Fragments of patterns that the rules of a spaced language share, built from its data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Parse, Rule, Scan
from pipeline.rules.trie import alternation

S = r"(?:[ ]{1,2}|[ ]?\r?\n[ ]{0,12})"
"""One or two spaces or a line's end; never a blank line."""

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
YEAR = r"[12][0-9]{3}(?![0-9])"
SHORT_YEAR = r"'[0-9]{2}(?![0-9])"
DASH = r"[ ]?[-–—][ ]?"

_WORD = re.compile(r"[^\W\d_]+|\d")

TOKENS = re.compile(
    r"""
    (?<![^\W_]) (?: (?P<digit> (?<![$€£¥#§]) (?<![0-9][.,:/])
                               (?: '(?=[0-9]{2}s?(?!\w)) | [0-9]+ ))
                  | [^\W\d_]+ )
    """,
    re.VERBOSE,
)
"""Where a rule may begin: at a word, or at a number that is not the rest of another."""


def words(items: Iterable[str]) -> str:
    """A fragment for any of ``items``, longest first, with any space that a line may have."""
    return alternation(items).replace(r"\s", S)


@cache
def end_of_word(data: SpacedDateWords) -> str:
    """A fragment: no letter follows, and no hyphen that makes a compound (juli-kommisjonen)."""
    dates = words(chain(data.months, data.weekdays, data.seasons))
    return rf"(?![\w\u00ad])(?!-(?!{dates}(?!\w))[^\W\d_])"


def first_words(items: Iterable[str]) -> frozenset[str]:
    """The words that ``items`` begin with, :data:`DIGIT` for a number."""
    starts = set()
    for item in items:
        match = _WORD.search(item)
        if match:
            starts.add(DIGIT if match[0].isdigit() else match[0].lower())
    return frozenset(starts)


def rule(name: str, starts: Iterable[str], pattern: str, parse: Parse) -> Rule:
    """A rule whose verbose, case-insensitive ``pattern`` may begin with any of ``starts``."""
    compiled = re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    return Rule(f"dates.{name}", first_words(starts), compiled, parse)


@cache
def all_months(data: SpacedDateWords) -> Mapping[str, int]:
    """Month names and abbreviations, in lower case."""
    return {**data.month_abbreviations, **data.months}


@cache
def all_weekdays(data: SpacedDateWords) -> Mapping[str, int]:
    """Weekday names and abbreviations, in lower case."""
    return {**data.weekday_abbreviations, **data.weekdays}


@cache
def all_numbers(data: SpacedDateWords) -> Mapping[str, str]:
    """Number words up to 99, with ``X`` for a vague one: ``tjuefem`` is ``25``."""
    numbers = dict(data.numbers)
    small = {word: int(value) for word, value in numbers.items() if value in set("123456789")}
    tens = {word: int(value) for word, value in numbers.items() if value.endswith("0")}
    for half in data.and_half:
        numbers |= {f"{word} {half}": f"{value}.5" for word, value in small.items()}
    for (ten, many), (one, few) in ((t, u) for t in tens.items() for u in small.items()):
        if 20 <= many < 100:
            for join in ("", "-", " "):
                numbers[f"{ten}{join}{one}"] = str(many + few)
    return numbers


def named(mapping: Mapping[str, int], text: str) -> int:
    """The number of a month or weekday as written: ``Sept.`` is 9."""
    return mapping[" ".join(text.lower().split())]


def squeezed(text: str) -> str:
    """``text`` in lower case with single spaces, as language data has it."""
    return " ".join(text.lower().split())


def words_of(scan: Scan) -> SpacedDateWords:
    """The language data, narrowed to its shape."""
    assert isinstance(scan.words, SpacedDateWords)  # noqa: S101  # rules are built for their data
    return scan.words


_LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+\.?)[ ]?\r?\n?[ ]?\Z")


def word_before(scan: Scan, start: int) -> str:
    """The word that ends right before ``start``, in lower case; empty where there is none."""
    match = _LAST_WORD.search(scan.before(start, 24))
    return match["word"].lower() if match else ""
