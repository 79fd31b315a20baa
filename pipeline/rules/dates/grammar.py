"""Rules as rows, and the pass over a text that finds where they match.

A rule names the words that it can begin with, so that a text is cut into words once and a
pattern is tried only where it has a chance. Of the rules that match at one place the longest
match wins; of two equally long, the one that stands first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.languages.schema.dates import DateWords
from pipeline.rules.dates.moments import Meaning

DIGIT = "0"
"""Stands for any number among the beginnings of a rule."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A text under way: ``text`` is the folded form, which has the offsets of the raw one."""

    text: str
    words: DateWords
    month_first: bool = False
    """How ``3/9/2024`` is read here."""

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


_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t"
_HYPHENS = "\u2010\u2011\u2212\uff0d"
_DIGITS = "０１２３４５６７８９"
_OTHERS = {"’": "'", "‘": "'", "／": "/", "．": ".", "，": ",", "：": ":", "（": "(", "）": ")"}
_FOLDED = str.maketrans(
    _OTHERS
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_HYPHENS, "-")
    | {digit: str(value) for value, digit in enumerate(_DIGITS)}
)
_FOLDABLE = re.compile("[" + "".join(map(chr, _FOLDED)) + "]")


def fold(text: str) -> str:
    """``text`` with half-width digits and marks and plain spaces; every offset stays."""
    return text.translate(_FOLDED) if _FOLDABLE.search(text) else text
