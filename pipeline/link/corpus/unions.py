"""Sets that are united unless something speaks against it; each set says what is known of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pipeline.link.corpus.names import PersonName, Script

_MOST_NAMES = 24
"""So many names of a set are compared with those of another."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a person or organisation in a document shows that another may contradict."""

    sexes: frozenset[str] = frozenset()
    generations: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    """Where the person holds an office of which a country has one at a time."""
    forms: frozenset[str] = frozenset()
    """Legal forms of an organisation."""
    kinds: frozenset[str] = frozenset()

    def contradict(self, other: Traits) -> bool:
        """Whether one cannot be the other."""
        return (
            self.generations != other.generations
            or _apart(self.sexes, other.sexes)
            or _apart(self.countries, other.countries)
            or _apart(self.forms, other.forms)
            or _apart(self.kinds, other.kinds)
        )

    def joined(self, other: Traits) -> Traits:
        """What both show."""
        if self == other:
            return self
        return Traits(
            self.sexes | other.sexes,
            self.generations | other.generations,
            self.countries | other.countries,
            self.forms | other.forms,
            self.kinds | other.kinds,
        )


_LARGE = 8
_MOST_TRAITS = 200


def sides(profiles: Iterable[int], traits: Callable[[int], Traits]) -> list[list[int]]:
    """Those of ``profiles`` that may be one: all of them, where none contradicts another.

    Else those who contradict the same others; who shows neither side is on none.
    """
    by_traits: defaultdict[Traits, list[int]] = defaultdict(list)
    for profile in profiles:
        by_traits[traits(profile)].append(profile)
    if len(by_traits) == 1:
        return list(by_traits.values())
    if len(by_traits) > _MOST_TRAITS:
        return []
    against = {
        one: frozenset(other for other in by_traits if one.contradict(other)) for one in by_traits
    }
    by_side: defaultdict[frozenset[Traits], list[int]] = defaultdict(list)
    for one, them in by_traits.items():
        by_side[against[one]].extend(them)
    if len(by_side) > 1:
        by_side.pop(frozenset(), None)
    return [sorted(them) for them in by_side.values()]


def _apart(first: frozenset[str], second: frozenset[str]) -> bool:
    return bool(first and second) and first.isdisjoint(second)


@dataclass(slots=True)
class Known:
    """What is known of a set."""

    traits: Traits
    names: dict[str, PersonName]
    places: set[tuple[str, Script]] = field(default_factory=set)
    """The documents that it is in, and in what script: in one document two people are two."""
    size: int = 1


class Unions:
    """Disjoint sets of profiles, by their numbers."""

    def __init__(
        self,
        size: int,
        known: Callable[[int], Known],
        alike: Callable[[PersonName, PersonName], bool],
    ) -> None:
        """``known``: what is known of each of ``size`` profiles.

        ``alike``: whether two names in one script may be of one person.
        """
        self._parents = list(range(size))
        self._of_one = known
        self._of_sets: dict[int, Known] = {}
        self._alike = alike
        self._refused: set[tuple[int, int]] = set()

    def root(self, number: int) -> int:
        """The number that stands for the set of ``number``."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def known(self, number: int) -> Known:
        """What is known of the set of ``number``."""
        root = self.root(number)
        return self._of_sets.get(root) or self._of_one(root)

    def may_unite(self, first: int, second: int) -> bool:
        """Whether nothing speaks against it that the two are one."""
        if self.root(first) == self.root(second):
            return True
        one, other = self.known(first), self.known(second)
        return not one.traits.contradict(other.traits) and not self._named_apart(one, other)

    def _named_apart(self, one: Known, other: Known) -> bool:
        small, large = sorted((one.places, other.places), key=len)
        if any(place in large for place in small):
            return True
        if one.names.keys() == other.names.keys():
            return False
        others = list(other.names.values())[:_MOST_NAMES]
        return any(
            name.script == its.script and name.key != its.key and not self._alike(name, its)
            for name in list(one.names.values())[:_MOST_NAMES]
            for its in others
        )

    def unite(self, first: int, second: int, *, sure: bool = False) -> bool:
        """Make one set of two, whatever speaks against it where it is ``sure``.

        Returns whether they are one now.
        """
        into, other = self.root(first), self.root(second)
        if into == other:
            return True
        if not sure and ((into, other) in self._refused or not self.may_unite(into, other)):
            self._refuse(into, other)
            return False
        known, merged = self.known(into), self.known(other)
        if (known.size, -into) < (merged.size, -other):
            into, other, known, merged = other, into, merged, known
        self._parents[other] = into
        known.traits = known.traits.joined(merged.traits)
        known.names.update(merged.names)
        known.places |= merged.places
        known.size += merged.size
        self._of_sets[into] = known
        self._of_sets.pop(other, None)
        return True

    def _refuse(self, first: int, second: int) -> None:
        """Remember of two large sets that they are apart: to find it out took their size."""
        if min(self.known(first).size, self.known(second).size) >= _LARGE:
            self._refused |= {(first, second), (second, first)}

    def sets(self, numbers: Iterable[int]) -> list[list[int]]:
        """``numbers`` by their sets, each in order, in the order of their first."""
        by_root: defaultdict[int, list[int]] = defaultdict(list)
        for number in numbers:
            by_root[self.root(number)].append(number)
        return list(by_root.values())
