"""Names that differ: in another script, shorter, or a family name alone.

Who has such a name is one with whom it may stand for where evidence speaks for it, and for no
other: where it speaks for two who cannot be one, nothing is joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from pipeline.link.corpus.blocks import unite_block
from pipeline.link.corpus.candidates import Holdings, alike_names, full_names_of
from pipeline.link.corpus.evidence import STRONG
from pipeline.link.corpus.names import PersonName
from pipeline.link.corpus.partners import Summaries, Summary, index_of, join_only, partners

if TYPE_CHECKING:
    from pipeline.link.corpus.people import People

_MOST_NEIGHBOURS = 40

_UNSEEN = 1
"""Bearers of a family name that the corpus may not show."""


def join_alike(people: People, by_key: Mapping[str, Sequence[int]]) -> None:
    """Join people with full names that are alike but not the same, where evidence does."""
    unions = people.unions
    holdings = Holdings(people.items, by_key, people.evidence)
    candidates = alike_names(_names(people, by_key), holdings)
    roots = {key: sorted({unions.root(it) for it in by_key[key]}) for key in candidates}
    wanted = {root for of_key in roots.values() for root in of_key}
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(people.profiles)):
        root = unions.root(number)
        if root in wanted:
            members[root].append(number)
    summaries = Summaries(people.items, members, people.names)
    edges: dict[tuple[int, int], float] = {}
    for key in sorted(candidates):
        others = {root for other in candidates[key] for root in roots[other]}
        index = index_of(others, summaries)
        for root in roots[key]:
            found = partners(summaries.of(root), index, len(others), summaries, people.evidence)
            for weight, other in found:
                if other != root:
                    pair = (min(root, other), max(root, other))
                    edges[pair] = min(weight, edges.get(pair, weight))
    _unite_edges(edges, people)


def _names(people: People, by_key: Mapping[str, Sequence[int]]) -> dict[str, PersonName]:
    return {
        name.key: name
        for key, profiles in by_key.items()
        for name in people.names[profiles[0]]
        if name.key == key
    }


def _unite_edges(edges: Mapping[tuple[int, int], float], people: People) -> None:
    """Unite what the edges join, the strongest first, but for what is joined to two of several."""
    unions = people.unions
    strong = {pair: weight for pair, weight in edges.items() if weight >= STRONG}
    neighbours: defaultdict[int, list[int]] = defaultdict(list)
    for first, second in sorted(strong):
        neighbours[first].append(second)
        neighbours[second].append(first)
    torn = {
        root
        for root, others in neighbours.items()
        if any(not unions.may_unite(*pair) for pair in combinations(others[:_MOST_NEIGHBOURS], 2))
    }
    for first, second in sorted(strong, key=lambda pair: (-strong[pair], pair)):
        if first not in torn and second not in torn:
            unions.unite(first, second)


def join_singles(people: People, by_key: Mapping[str, Sequence[int]]) -> None:
    """Give names that stand alone in a document to the one person whom evidence tells, if any."""
    unions, evidence = people.unions, people.evidence
    singles: defaultdict[str, list[int]] = defaultdict(list)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number, of_profile in enumerate(people.names):
        if any(name.is_full for name in of_profile):
            members[unions.root(number)].append(number)
        else:
            for name in of_profile:
                singles[name.key].append(number)
    full = full_names_of(
        _names(people, singles),
        _names(people, by_key),
        Holdings(people.items, singles, evidence),
        Holdings(people.items, by_key, evidence),
    )
    roots_of = {
        key: {unions.root(it) for name in names for it in by_key[name]}
        for key, names in full.items()
    }
    summaries = Summaries(people.items, members, people.names)
    for key in sorted(singles):
        roots = roots_of.get(key, set())
        index = index_of(roots, summaries)
        left = []
        for number in singles[key]:
            seeker = Summary(1, dict.fromkeys(people.items(number), 1))
            found = partners(seeker, index, len(roots) + _UNSEEN, summaries, evidence)
            if not join_only(number, found, unions):
                left.append(number)
        others = sum(len(members[root]) for root in roots)
        unite_block(left, people.items, evidence, unions, others=others, alone=False)
