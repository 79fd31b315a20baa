"""Every rule of an unspaced language, in the order in which they are asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import DateWords, UnspacedDateWords
from pipeline.rules.dates.grammar import Found, Rule, Scan, find, index
from pipeline.rules.dates.unspaced import days, durations, periods
from pipeline.rules.dates.unspaced.compose import compose
from pipeline.rules.dates.unspaced.eras import with_counting
from pipeline.rules.dates.unspaced.fragments import tokens


@cache
def rules(data: UnspacedDateWords) -> Mapping[str, tuple[Rule, ...]]:
    """The rules of a language by the characters that they begin with."""
    return index(chain.from_iterable(family.rules(data) for family in (days, periods, durations)))


@cache
def _tokens(data: UnspacedDateWords) -> re.Pattern[str]:
    return tokens(rules(data))


def expressions(scan: Scan, data: DateWords, era: str | None = None) -> list[Found]:
    """The temporal expressions of a text, from left to right.

    ``era``: what the document counts its years in before the text, empty for western ones.
    """
    if not isinstance(data, UnspacedDateWords):
        raise TypeError(f"not the data of an unspaced language: {type(data).__name__}")
    scan = with_counting(scan, data, era)
    return compose(find(scan, rules(data), _tokens(data)), scan)
