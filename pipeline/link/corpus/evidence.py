"""What speaks for two mentions of one name being one person, and how much it says.

Evidence is an office, an affiliation, or a companion: another person or organisation in the same
document. What few have says much, what many have says little. For a name in n documents, of which c
share a piece of evidence that a share r of all others has, too, chance alone would give n times r;
the smaller that is beside c, the more weight the evidence has: -log10(n * r / c).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Class = Literal["office", "affiliation", "companion"]

STRONG = 1.5
"""The weight that is support: chance explains at most three in a hundred."""

LEAST = 0.5
"""Evidence of less weight is none, not even beside other."""

_COMMON = 0.3

_COMPANY = 3.0
"""So many times likelier is a companion beside another."""

_MOST_COMPANIONS = 32
"""So many companions of a document count, the rarest."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of evidence: what is believed of how common it is before anything is counted."""

    of: Class
    seen: float
    among: float
    """As if it had been seen so often among so many."""


COMPANION = Kind("companion", 0.5, 50)
FAMOUS = Kind("companion", 10, 60)
"""Well-known organisations are in texts about anything."""
OFFICE_OF_ONE = Kind("office", 0.5, 100)
OFFICE_OF_FEW = Kind("office", 1, 100)
OFFICE_OF_MANY = Kind("office", 10, 100)
OFFICE_IN_COUNTRY = Kind("office", 0.1, 100)
COUNTRY = Kind("affiliation", 10, 100)
ORGANISATION = Kind("affiliation", 1, 100)

Item = tuple[str, Kind]
"""A piece of evidence: what it is, and its kind."""


class Evidence:
    """The evidence of all profiles of a corpus, counted; pieces of it are numbers."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []
        self._kinds: list[Kind] = []
        self._counts: list[int] = []
        self._documents = 0
        self._names = 0
        self._of_documents: dict[str, tuple[int, ...]] = {}

    def number(self, item: Item) -> int:
        """The number that stands for ``item``."""
        text, kind = item
        found = self._numbers.get(text)
        if found is None:
            found = self._numbers[text] = len(self._texts)
            self._texts.append(text)
            self._kinds.append(kind)
            self._counts.append(0)
        return found

    def count_documents(self, companions: dict[str, set[int]]) -> None:
        """Count who is in each document; keep the rarest, of those that are in several."""
        self._documents = len(companions)
        for numbers in companions.values():
            for number in numbers:
                self._counts[number] += 1
        for doc_id, numbers in companions.items():
            shared = (number for number in numbers if self._counts[number] > 1)
            rarest = sorted(shared, key=lambda it: (self._counts[it], self._texts[it]))
            self._of_documents[doc_id] = tuple(rarest[:_MOST_COMPANIONS])

    def count_names(self, items: Iterable[tuple[Hashable, Iterable[int]]]) -> None:
        """Count how many names there are, and how many of them have each office and affiliation.

        ``items``: pairs of a name and what it has, which may be nothing.
        """
        by_name: defaultdict[Hashable, set[int]] = defaultdict(set)
        for name, numbers in items:
            by_name[name].update(numbers)
        self._names = len(by_name)
        for numbers in by_name.values():
            for number in numbers:
                self._counts[number] += 1

    def companions(self, doc_id: str) -> tuple[int, ...]:
        """Those of a document that count."""
        return self._of_documents.get(doc_id, ())

    def of(self, number: int) -> Class:
        """The class of a piece of evidence."""
        return self._kinds[number].of

    def order(self, number: int) -> str:
        """What evidence is sorted by: its content, never its number."""
        return self._texts[number]

    def rate(self, number: int, here: int) -> float:
        """The share of others that have it, where ``here`` of those that do are not others."""
        kind = self._kinds[number]
        total = self._documents if kind.of == "companion" else self._names
        outside = max(self._counts[number] - here, 0)
        return (outside + kind.seen) / (total + kind.among)

    def is_common(self, number: int) -> bool:
        """Whether so many have it that it joins nobody, not even beside other evidence."""
        return self.rate(number, 2) > _COMMON

    def weight(
        self, numbers: Sequence[int], *, size: float, shared: int, here: int, names: int = 1
    ) -> float:
        """What it says that ``shared`` of ``size`` have all of ``numbers``.

        ``here`` documents and ``names`` names of the counted are not others.
        """
        by_chance = size / shared
        companions = 0
        for number in numbers:
            is_companion = self.of(number) == "companion"
            by_chance *= self.rate(number, here if is_companion else names)
            companions += is_companion
        return -math.log10(max(by_chance, 1e-9)) - self.discount(max(companions - 1, 0))

    def discount(self, several: int, candidates: float = 1) -> float:
        """What is taken off a weight: who is with one companion often is with another, too.

        ``several``: companions besides the first; ``candidates``: how many may be meant.
        """
        return several * math.log10(_COMPANY) + math.log10(candidates)


def shared_items(items: Iterable[tuple[int, Iterable[int]]]) -> dict[int, list[int]]:
    """Evidence that several have → who, in their order."""
    who: defaultdict[int, list[int]] = defaultdict(list)
    for profile, numbers in items:
        for number in numbers:
            who[number].append(profile)
    return {number: them for number, them in who.items() if len(them) > 1}
