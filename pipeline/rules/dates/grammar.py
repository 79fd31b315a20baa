"""Rules as rows, and the pass over a text that finds where they match.

A rule names the words that it can begin with, so that a text is cut into words once and a
pattern is tried only where it has a chance. Of the rules that match at one place the longest
match wins; of two equally long, the one that stands first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.languages.schema.dates import DateWords
from pipeline.rules.dates.moments import Meaning
from pipeline.rules.dates.order import AS_LANGUAGE, NumericOrder

DIGIT = "0"
"""Stands for any number among the beginnings of a rule."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A text under way: ``text`` is the folded form, which has the offsets of the raw one."""

    text: str
    words: DateWords
    reference: dt.date | None = None
    """The document's date."""
    order: NumericOrder = AS_LANGUAGE
    """How ``3/9/2024`` is read here."""
    eras: tuple[tuple[int, str], ...] = ()
    """Where years are stated and what they are counted in: an era, or nothing."""

    def before(self, position: int, reach: int = 48) -> str:
        """The text that ends at ``position``."""
        return self.text[max(0, position - reach) : position]


Parse = Callable[[re.Match[str], Scan], "Meaning | None"]
"""What a match says; ``None`` where it says nothing (13/13/2024)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for the ``rule`` column, where it may begin, a pattern and what the match means.

    Where the pattern has a group ``span``, that is the span of the row.
    """

    name: str
    starts: frozenset[str]
    pattern: re.Pattern[str]
    parse: Parse


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of text and what it says; offsets are half-open in code points."""

    start: int
    end: int
    meaning: Meaning
    rule: str


def index(rules: Iterable[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    """The rules by the words that they begin with."""
    by_start: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for start in rule.starts:
            by_start[start] = (*by_start.get(start, ()), rule)
    return by_start


def longest(rules: Iterable[Rule], scan: Scan, position: int) -> Found | None:
    """The longest match of ``rules`` at ``position`` that means something."""
    best: Found | None = None
    for rule in rules:
        match = rule.pattern.match(scan.text, position)
        if match is None or (best and match.end() <= best.end):
            continue
        meaning = rule.parse(match, scan)
        if meaning is not None:
            group: str | int = "span" if "span" in rule.pattern.groupindex else 0
            best = Found(match.start(group), match.end(group), meaning, rule.name)
    return best


def find(
    scan: Scan, rules: Mapping[str, tuple[Rule, ...]], tokens: re.Pattern[str]
) -> Iterator[Found]:
    """What ``rules`` (from :func:`index`) find in a text, from left to right, not overlapping.

    ``tokens`` finds the places to begin at; its group ``digit`` says that one is a number.
    """
    end = 0
    for token in tokens.finditer(scan.text):
        start = token.start()
        if start < end:
            continue
        candidates = rules.get(DIGIT if token["digit"] else token[0].lower())
        if candidates and (found := longest(candidates, scan, start)):
            end = found.end
            yield found
