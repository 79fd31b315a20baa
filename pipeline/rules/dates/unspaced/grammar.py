"""Every rule of an unspaced language, in the order in which they are asked."""

from __future__ import annotations

from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import DateWords, UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Found, Grammar, Numbers, Scan, by_beginning
from pipeline.rules.dates.unspaced import (
    days,
    digits,
    durations,
    names,
    periods,
    ranges,
    recurrences,
)
from pipeline.rules.dates.unspaced.compose import compose
from pipeline.rules.dates.unspaced.eras import with_counting
from pipeline.rules.dates.unspaced.fragments import KANJI_DIGITS, first_character, places, tokens

_FAMILIES = (names, days, ranges, digits, periods, durations, recurrences)


@cache
def grammar(data: UnspacedDateWords) -> Grammar:
    """The rules of a language by the character that they begin with."""
    rules = tuple(chain.from_iterable(family.rules(data) for family in _FAMILIES))
    words = by_beginning(rules, first_character)
    numbers = Numbers(words.pop(DIGIT, ()), f"0123456789{KANJI_DIGITS}")
    starts = chain.from_iterable(rule.starts for rule in rules)
    return Grammar(tokens(starts), words, numbers)


def expressions(scan: Scan, data: DateWords, era: str | None = None) -> list[Found]:
    """The temporal expressions of a text, from left to right.

    ``era``: what the document counts its years in before the text, empty for western ones.
    """
    if not isinstance(data, UnspacedDateWords):
        raise TypeError(f"not the data of an unspaced language: {type(data).__name__}")
    scan = with_counting(scan, data, era)
    found = grammar(data)
    return compose(found.find(scan, places(scan.text, found.tokens)), scan)
