"""Sets of profiles that share evidence: whom a name may mean that is not that of the set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from pipeline.link.corpus.evidence import LEAST, STRONG, Evidence
from pipeline.link.corpus.names import PersonName
from pipeline.link.corpus.unions import Unions

_MOST_HOLDERS = 40
"""Evidence that more of the candidates have tells nothing of which it is."""

_MOST_TOGETHER = 3

_MOST_KEPT = 5_000
"""Summaries that are remembered."""


class Summary(NamedTuple):
    """The evidence of a set of profiles: in how many of them each piece is."""

    size: int
    counts: Mapping[int, int]
    names: int = 1


class Summaries:
    """Summaries of sets, made when they are asked for."""

    def __init__(
        self,
        items: Callable[[int], Sequence[int]],
        members: Mapping[int, Sequence[int]],
        names: Sequence[Sequence[PersonName]] = (),
    ) -> None:
        """``items``: the evidence of a profile; ``members``: the profiles of each set."""
        self._items = items
        self._members = members
        self._names = names
        self._made: dict[int, Summary] = {}

    def of(self, root: int) -> Summary:
        """The summary of the set of ``root``."""
        if root not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            members = self._members[root]
            counts = Counter(it for profile in members for it in self._items(profile))
            names = (
                {name.key for profile in members for name in self._names[profile]}
                if (self._names)
                else {""}
            )
            self._made[root] = Summary(len(members), counts, len(names))
        return self._made[root]


def index_of(roots: Iterable[int], summaries: Summaries) -> dict[int, list[int]]:
    """Evidence → the sets that have it."""
    index: defaultdict[int, list[int]] = defaultdict(list)
    for root in sorted(roots):
        for number in summaries.of(root).counts:
            index[number].append(root)
    return {number: them for number, them in index.items() if len(them) <= _MOST_HOLDERS}


def partners(
    seeker: Summary,
    index: Mapping[int, Sequence[int]],
    candidates: int,
    summaries: Summaries,
    evidence: Evidence,
) -> list[tuple[float, int]]:
    """The sets that share evidence with ``seeker``, with the weight of it, the strongest first."""
    shared: defaultdict[int, list[int]] = defaultdict(list)
    for number in seeker.counts:
        for root in index.get(number, ()):
            shared[root].append(number)
    found = [
        (_weight(numbers, seeker, summaries.of(root), candidates, evidence), root)
        for root, numbers in shared.items()
    ]
    return sorted((it for it in found if it[0] >= LEAST), key=lambda it: (-it[0], it[1]))


def _weight(
    numbers: Sequence[int], one: Summary, other: Summary, candidates: int, evidence: Evidence
) -> float:
    """What it says of two sets that they share ``numbers``."""
    weighed = sorted(
        (
            -evidence.weight(
                (number,),
                size=max(one.size / one.counts[number], other.size / other.counts[number]),
                shared=1,
                here=one.counts[number] + other.counts[number],
                names=one.names + other.names,
            ),
            evidence.order(number),
            evidence.of(number) == "companion",
        )
        for number in numbers
    )
    best = [(-weight, companion) for weight, _, companion in weighed if -weight >= LEAST]
    best = best[:_MOST_TOGETHER]
    several = max(sum(companion for _, companion in best) - 1, 0)
    return sum(weight for weight, _ in best) - evidence.discount(several, candidates)


def join_only(number: int, found: Sequence[tuple[float, int]], unions: Unions) -> bool:
    """Unite profile ``number`` with the one of ``found`` that fits, where only one does."""
    fitting = [(weight, root) for weight, root in found if unions.may_unite(number, root)]
    if not fitting or fitting[0][0] < STRONG or len(fitting) > 1:
        return False
    return unions.unite(number, fitting[0][1])
