"""Every rule of a spaced language, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Found, Rule, Scan, find, index
from pipeline.rules.dates.spaced import days, durations, ordered, periods, relative, years
from pipeline.rules.dates.spaced.compose import compose
from pipeline.rules.dates.spaced.fragments import TOKENS


@cache
def rules(data: SpacedDateWords) -> Mapping[str, tuple[Rule, ...]]:
    """The rules of a language by the words that they begin with."""
    families = (days, years, ordered, periods, relative, durations)
    return index(chain.from_iterable(family.rules(data) for family in families))


def expressions(scan: Scan, data: SpacedDateWords) -> list[Found]:
    """The temporal expressions of a text, from left to right."""
    return compose(find(scan, rules(data), TOKENS), scan)
