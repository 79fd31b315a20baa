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
from operator import itemgetter

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


_NAMED = re.compile(r"\(\?P(?P<sign>[<=])(?P<name>\w+)")


class Alternatives:
    """Rules that all begin alike, at a number, and are looked for in one go."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        flags = 0
        parts = []
        for nth, rule in enumerate(self._rules):
            source = _NAMED.sub(rf"(?P\g<sign>\g<name>__{nth}", rule.source)
            parts.append(f"(?=(?:(?:{source}\n)(?P<end__{nth}>))?)")
            flags |= rule.flags
        self._pattern = re.compile("".join(parts), flags)
        self._ends = [self._pattern.groupindex[f"end__{nth}"] for nth in range(len(self._rules))]

    def longest(self, scan: Scan, position: int) -> Found | None:
        """The longest match at ``position`` that means something."""
        match = self._pattern.match(scan.text, position)
        if match is None or match.lastindex is None:
            return None
        matched = [
            (match.end(group), rule)
            for group, rule in zip(self._ends, self._rules, strict=True)
            if match.end(group) >= 0
        ]
        if len(matched) > 1:
            matched.sort(key=itemgetter(0), reverse=True)
        for _, rule in matched:
            full = rule.pattern.match(scan.text, position)
            if full and (found := rule.found(full, scan)):
                return found
        return None


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
    numbers: Alternatives

    def find(self, scan: Scan, places: Iterable[tuple[int, str]]) -> Iterator[Found]:
        """What the rules find in a text, from left to right, not overlapping.

        ``places`` are the offsets and words that ``tokens`` finds.
        """
        end = 0
        words, numbers = self.words, self.numbers
        for start, word in places:
            if start < end:
                continue
            if candidates := words.get(word):
                found = longest(candidates, scan, start)
            else:
                found = numbers.longest(scan, start)
            if found:
                end = found.end
                yield found
