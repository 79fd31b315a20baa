"""Rules as rows, and the pass over a text that finds where they match.

A rule names the words that it can begin with, so that a text is cut into words once and a
pattern is tried only where it has a chance. Of the rules that match at one place the longest
match wins; of two equally long, the one that stands first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.languages.schema.dates import DateWords
from pipeline.rules.dates.heads import Head, head_at, heads, number_pattern
from pipeline.rules.dates.moments import Meaning
from pipeline.rules.dates.order import AS_LANGUAGE, NumericOrder
from pipeline.rules.dates.short_years import told_year

DIGIT = "0"
"""Stands for any number among the beginnings of a rule."""


_TOLD = 300
"""Characters before a year of two digits that may tell of another time."""


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

    def short_year(self, digits: int, position: int) -> int:
        """The year that two digits at ``position`` mean."""
        return told_year(digits, self.reference, self.before(position, _TOLD))

    def before(self, position: int, reach: int = 48) -> str:
        """The text that ends at ``position``."""
        return self.text[max(0, position - reach) : position]


Parse = Callable[[re.Match[str], Scan], "Meaning | None"]
"""What a match says; ``None`` where it says nothing (13/13/2024)."""


@dataclass(frozen=True, eq=False)
class Rule:
    """A name for the ``rule`` column, where it may begin, a pattern and what the match means.

    Where the pattern has a group ``span``, that is the span of the row.
    """

    name: str
    starts: frozenset[str]
    """What a match begins with: :data:`DIGIT`, or words as :func:`find` is given them."""
    source: str
    flags: int
    parse: Parse

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """``source``, compiled when it is first needed."""
        return re.compile(self.source, self.flags)

    def found(self, match: re.Match[str], scan: Scan) -> Found | None:
        """What ``match`` of the pattern says."""
        meaning = self.parse(match, scan)
        if meaning is None:
            return None
        group: str | int = "span" if "span" in self.pattern.groupindex else 0
        return Found(match.start(group), match.end(group), meaning, self.name)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of text and what it says; offsets are half-open in code points."""

    start: int
    end: int
    meaning: Meaning
    rule: str


def by_beginning(rules: Iterable[Rule], key: Callable[[str], str]) -> dict[str, tuple[Rule, ...]]:
    """The rules by ``key`` of what they begin with, in their order."""
    indexed: dict[str, dict[Rule, None]] = {}
    for rule in rules:
        for start in rule.starts:
            indexed.setdefault(key(start), {})[rule] = None
    return {start: tuple(those) for start, those in indexed.items()}


class Numbers:
    """The rules that begin at a number, by how the number goes on."""

    def __init__(self, rules: Iterable[Rule], digits: str) -> None:
        self._rules = [(rule, heads(rule.source, rule.flags, digits)) for rule in rules]
        self._number = number_pattern(digits)
        self._admitted: dict[Head, tuple[Rule, ...]] = {}

    def at(self, text: str, position: int) -> tuple[Rule, ...]:
        """The rules that may match at the number at ``position``."""
        head = head_at(text, position, self._number)
        admitted = self._admitted.get(head)
        if admitted is None:
            admitted = tuple(rule for rule, known in self._rules if known.admit(head))
            if len(self._admitted) < _MANY:
                self._admitted[head] = admitted
        return admitted


_MANY = 10_000
"""Heads that are kept: more than ordinary text has, of digits, letters and marks."""


def longest(rules: Iterable[Rule], scan: Scan, position: int) -> Found | None:
    """The longest match of ``rules`` at ``position`` that means something."""
    best: Found | None = None
    for rule in rules:
        match = rule.pattern.match(scan.text, position)
        if match is None or (best and match.end() <= best.end):
            continue
        best = rule.found(match, scan) or best
    return best


@dataclass(frozen=True)
class Grammar:
    """The rules of a language and what finds the places where they may begin.

    A match of ``tokens`` is one of ``words`` or else the beginning of a number.
    """

    tokens: re.Pattern[str]
    words: dict[str, tuple[Rule, ...]]
    numbers: Numbers

    def find(self, scan: Scan, places: Iterable[tuple[int, str]]) -> Iterator[Found]:
        """What the rules find in a text, from left to right, not overlapping.

        ``places`` are the offsets and words that ``tokens`` finds.
        """
        end = 0
        words, numbers = self.words, self.numbers
        for start, word in places:
            if start < end:
                continue
            candidates = words.get(word) or numbers.at(scan.text, start)
            if found := longest(candidates, scan, start):
                end = found.end
                yield found
