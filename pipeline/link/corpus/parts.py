"""Names that differ: in another script, shorter, or a family name alone.

Who has such a name is one with whom it may stand for where evidence speaks for it, and for no
other: where it speaks for two who cannot be one, nothing is joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from pipeline.link.corpus.blocks import unite_block
from pipeline.link.corpus.evidence import STRONG
from pipeline.link.corpus.names import PersonName, alike, blocks_of, is_part, part_keys
from pipeline.link.corpus.partners import Summaries, Summary, index_of, join_only, partners

if TYPE_CHECKING:
    from pipeline.link.corpus.people import People

_MOST_NAMES = 60
"""In a block of more names only those in different scripts, or with initials, are compared."""

_MOST_NEIGHBOURS = 40

_UNSEEN = 1
"""Bearers of a family name that the corpus may not show."""


def join_alike(people: People, by_key: Mapping[str, Sequence[int]]) -> None:
    """Join people with full names that are alike but not the same, where evidence does."""
    names = {
        name.key: name for key in by_key for name in people.names[by_key[key][0]] if name.key == key
    }
    candidates = _alike_names(names)
    unions = people.unions
    roots = {key: sorted({unions.root(it) for it in by_key[key]}) for key in candidates}
    members: defaultdict[int, list[int]] = defaultdict(list)
    for root in {it for of_key in roots.values() for it in of_key}:
        members[root] = []
    for number in range(len(people.profiles)):
        root = unions.root(number)
        if root in members:
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


def _alike_names(names: Mapping[str, PersonName]) -> dict[str, set[str]]:
    """Key of a name → the keys of those that it is like."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        for block in blocks_of(names[key]):
            blocks[block].append(key)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for keys in blocks.values():
        for first, second in _pairs([names[key] for key in keys]):
            if second.key not in found[first.key] and alike(first, second):
                found[first.key].add(second.key)
                found[second.key].add(first.key)
    return {key: others for key, others in found.items() if others}


def _pairs(names: Sequence[PersonName]) -> Iterable[tuple[PersonName, PersonName]]:
    """Pairs of the names of a block that are worth comparing."""
    if len(names) <= _MOST_NAMES:
        yield from combinations(names, 2)
        return
    special = [name for name in names if name.script != "latin" or len(name.words[0]) == 1]
    for name in special[:_MOST_NAMES]:
        yield from ((name, other) for other in names if other is not name)
    by_first: defaultdict[str, list[PersonName]] = defaultdict(list)
    for name in names:
        by_first[name.words[0]].append(name)
    for them in by_first.values():
        yield from combinations(them[:_MOST_NAMES], 2)


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


def join_singles(people: People) -> None:
    """Give names that stand alone in a document to the one person whom evidence tells, if any."""
    unions, evidence = people.unions, people.evidence
    singles: defaultdict[str, list[int]] = defaultdict(list)
    names: dict[str, PersonName] = {}
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number, of_profile in enumerate(people.names):
        if any(name.is_full for name in of_profile):
            members[unions.root(number)].append(number)
        else:
            for name in of_profile:
                singles[name.key].append(number)
                names[name.key] = name
    full = _full_by_part(people, members, names)
    summaries = Summaries(people.items, members, people.names)
    for key in sorted(singles):
        roots = {root for name, of_name in full.get(key, {}).items() for root in of_name if name}
        index = index_of(roots, summaries)
        left = []
        for number in singles[key]:
            seeker = Summary(1, dict.fromkeys(people.items(number), 1))
            found = partners(seeker, index, len(roots) + _UNSEEN, summaries, evidence)
            if not join_only(number, found, unions):
                left.append(number)
        others = sum(len(members[root]) for root in roots)
        unite_block(left, people.items, evidence, unions, others=others, alone=False)


def _full_by_part(
    people: People, members: Mapping[int, Sequence[int]], singles: Mapping[str, PersonName]
) -> dict[str, dict[str, set[int]]]:
    """Key of a single name → keys of the full names that it may be of → their sets."""
    by_part: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(singles):
        for part in part_keys(singles[key]):
            by_part[part].append(key)
    found: defaultdict[str, dict[str, set[int]]] = defaultdict(dict)
    compared: dict[str, list[str]] = {}
    for root in sorted(members):
        for number in members[root]:
            for name in people.names[number]:
                if not name.is_full:
                    continue
                if name.key not in compared:
                    near = {it for part in part_keys(name) for it in by_part.get(part, ())}
                    compared[name.key] = [it for it in sorted(near) if is_part(singles[it], name)]
                for key in compared[name.key]:
                    found[key].setdefault(name.key, set()).add(root)
    return found
