"""Which names of a corpus may stand for which others.

Names in Latin letters that leave words out are found by their words. Names in different scripts
are compared only where they meet twice: in a block of names that may be alike, and in a piece of
evidence that people of both names have; without it they would never be joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from pipeline.link.across import block_keys
from pipeline.link.across.memory import forget
from pipeline.link.corpus.evidence import Evidence
from pipeline.link.corpus.names import PersonName, alike, fits, is_part, plain

_MOST_NAMES = 60
"""So many names of a block are compared with each other."""

_MOST_PAIRS = 64
"""Evidence that joins more pairs of a block tells nothing of which is meant."""

_MOST_KEPT = 5_000
_MOST_REMEMBERED = 10_000
"""Names whose readings and sounds are remembered."""

Pairs = dict[str, set[str]]
"""Key of a name → the keys of those that it may stand for."""


class Holdings:
    """The evidence of all profiles of a name."""

    def __init__(
        self,
        items: Callable[[int], Sequence[int]],
        profiles: Mapping[str, Sequence[int]],
        evidence: Evidence,
    ) -> None:
        """``items``: the evidence of a profile; ``profiles``: those of each name, by key."""
        self._items = items
        self._profiles = profiles
        self._evidence = evidence
        self._made: dict[str, frozenset[int]] = {}

    def of(self, key: str) -> frozenset[int]:
        """What of the evidence is not in everybody's hands."""
        if key not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            numbers = {it for profile in self._profiles[key] for it in self._items(profile)}
            self._made[key] = frozenset(it for it in numbers if not self._evidence.is_common(it))
        return self._made[key]


def alike_names(names: Mapping[str, PersonName], holdings: Holdings) -> Pairs:
    """Full names that are alike, by their keys, in both directions."""
    found: Pairs = defaultdict(set)
    for first, second in (*_shortened(names), *_across(names, holdings)):
        found[first].add(second)
        found[second].add(first)
    return found


def _across(names: Mapping[str, PersonName], holdings: Holdings) -> Iterable[tuple[str, str]]:
    """Names alike in different scripts or spellings, of people that share evidence."""
    compared: set[tuple[str, str]] = set()
    for keys in _blocks(names).values():
        special = [key for key in keys if names[key].script != "latin"]
        if not special and len(keys) > _MOST_NAMES:
            continue
        for first, second in _meetings(special or keys, keys, holdings, holdings):
            pair = (min(first, second), max(first, second))
            if pair not in compared:
                compared.add(pair)
                if len(compared) % _MOST_REMEMBERED == 0:
                    forget()
                if alike(names[first], names[second]):
                    yield pair


def _shortened(names: Mapping[str, PersonName]) -> Iterable[tuple[str, str]]:
    """Names in Latin letters that leave words of others out, or have initials."""
    blocks: defaultdict[tuple[str, str], list[PersonName]] = defaultdict(list)
    for key in sorted(names):
        words = names[key].words
        if len(words) > 1:
            blocks[words[0][0], words[-1]].append(names[key])
    for of_block in blocks.values():
        by_first: defaultdict[str, list[PersonName]] = defaultdict(list)
        for name in of_block:
            by_first[name.words[0]].append(name)
        pairs = [pair for them in by_first.values() for pair in combinations(them[:_MOST_NAMES], 2)]
        initials = [name for name in of_block if len(name.words[0]) == 1]
        for name in initials[:_MOST_NAMES]:
            pairs.extend((name, other) for other in of_block if other is not name)
        for one, other in pairs:
            if fits(one, other) or fits(other, one):
                yield one.key, other.key


def _blocks(names: Mapping[str, PersonName]) -> dict[str, list[str]]:
    """Names that may be alike in different scripts or spellings."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for place, key in enumerate(sorted(names), start=1):
        for block in block_keys(names[key].text):
            blocks[block].append(key)
        if place % _MOST_REMEMBERED == 0:
            forget()
    return {block: keys for block, keys in blocks.items() if len(keys) > 1}


def _meetings(
    some: Iterable[str], others: Iterable[str], holdings: Holdings, of_others: Holdings
) -> Iterable[tuple[str, str]]:
    """Pairs of ``some`` and ``others`` that share evidence which few of them have."""
    holders: defaultdict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for key in some:
        for number in holdings.of(key):
            holders[number][0].append(key)
    for key in others:
        for number in of_others.of(key) & holders.keys():
            holders[number][1].append(key)
    yielded: set[tuple[str, str]] = set()
    for first, second in holders.values():
        if len(first) * len(second) <= _MOST_PAIRS:
            yielded.update((one, other) for one in first for other in second if one != other)
    yield from sorted(yielded)


def full_names_of(
    singles: Mapping[str, PersonName],
    names: Mapping[str, PersonName],
    of_singles: Holdings,
    of_names: Holdings,
) -> Pairs:
    """For each single name the full names whose family name it may be."""
    found: Pairs = defaultdict(set)
    for single, key in _by_family(singles, names):
        found[single].add(key)
    for some, others in _part_blocks(singles, names):
        for single, key in _meetings(some, others, of_singles, of_names):
            across = singles[single].script != names[key].script
            if across and key not in found[single] and is_part(singles[single], names[key]):
                found[single].add(key)
    return found


def _by_family(
    singles: Mapping[str, PersonName], names: Mapping[str, PersonName]
) -> Iterable[tuple[str, str]]:
    """Single names and the full ones whose family name they are as it is written."""
    by_family: defaultdict[str, list[str]] = defaultdict(list)
    for key in singles:
        by_family[singles[key].key].append(key)
    for key, name in names.items():
        for family in {name.family, plain(name.family_text), *name.words[-1:]}:
            for single in by_family.get(family, ()):
                if is_part(singles[single], name):
                    yield single, key


def _part_blocks(
    singles: Mapping[str, PersonName], names: Mapping[str, PersonName]
) -> Iterable[tuple[list[str], list[str]]]:
    """Single names and the full ones whose family names may be like them."""
    blocks: defaultdict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for key in sorted(singles):
        for block in block_keys(singles[key].text):
            blocks[block][0].append(key)
    for place, key in enumerate(sorted(names), start=1):
        for block in block_keys(names[key].family_text):
            if block in blocks:
                blocks[block][1].append(key)
        if place % _MOST_REMEMBERED == 0:
            forget()
    return blocks.values()
