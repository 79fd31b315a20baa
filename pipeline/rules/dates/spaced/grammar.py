"""Every rule of a spaced language, in the order in which they are asked."""

from __future__ import annotations

from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Found, Grammar, Numbers, Scan, by_beginning
from pipeline.rules.dates.spaced import (
    clocks,
    compounds,
    counted,
    days,
    digits,
    durations,
    lengths,
    listed,
    ordered,
    ordinals,
    periods,
    recurrences,
    relative,
    running,
    years,
)
from pipeline.rules.dates.spaced.compose import compose
from pipeline.rules.dates.spaced.fragments import first_word, places, tokens

_FAMILIES = (
    *(days, listed, digits, years, ordered, ordinals, periods),
    *(counted, lengths, relative, running, durations, compounds, recurrences, clocks),
)


@cache
def grammar(data: SpacedDateWords) -> Grammar:
    """The rules of a language by the first of the words that they begin with."""
    rules = tuple(chain.from_iterable(family.rules(data) for family in _FAMILIES))
    words = by_beginning(rules, first_word)
    numbers = Numbers(words.pop(DIGIT, ()), "0123456789")
    starts = chain.from_iterable(rule.starts for rule in rules)
    return Grammar(tokens(starts), words, numbers)


def expressions(scan: Scan, data: SpacedDateWords) -> list[Found]:
    """The temporal expressions of a text, from left to right."""
    found = grammar(data)
    return compose(found.find(scan, places(scan.text, found.tokens)), scan)
