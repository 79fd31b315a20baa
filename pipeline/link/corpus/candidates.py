"""Which names of a corpus may stand for which others.

Names in Latin letters that leave words out are found by their words. Names in different scripts
are compared only where they meet twice: in a block of names that may be alike, and in a piece of
evidence that people of both names have; without it they would never be joined.
"""

from __future__ import annotations

import re
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

_SPELLING = re.compile(r"(?<=[ou])h(?![aeiou])|(?<=o)[ue]|(?<=[aeu])e|([aeiou])(?=\1)")
"""Letters that spell a vowel out."""

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
    pairs = (*_shortened(names), *_spelled_otherwise(names), *_across(names, holdings))
    for first, second in pairs:
        found[first].add(second)
        found[second].add(first)
    return found


def _across(names: Mapping[str, PersonName], holdings: Holdings) -> Iterable[tuple[str, str]]:
    """Names alike in different scripts, of people that share evidence."""
    compared: set[tuple[str, str]] = set()
    meeting = _meeting((key, names[key].script, holdings.of(key)) for key in sorted(names))
    for keys in _blocks({key: names[key].text for key in meeting}).values():
        special = [key for key in keys if names[key].script != "latin"]
        for first, second in _meetings(special, keys, holdings, holdings):
            pair = (min(first, second), max(first, second))
            if pair not in compared:
                compared.add(pair)
                if len(compared) % _MOST_REMEMBERED == 0:
                    forget()
                if alike(names[first], names[second]):
                    yield pair


def _meeting(names: Iterable[tuple[str, str, frozenset[int]]]) -> list[str]:
    """The keys of names that share evidence with one in another script, or both in kana.

    ``names``: key, script and evidence of each.
    """
    holders: dict[int, tuple[str, list[str]] | None] = {}
    meeting: dict[str, None] = {}
    for key, script, numbers in names:
        for number in numbers:
            if number not in holders:
                holders[number] = (script, [key])
                continue
            before = holders[number]
            if before is None:
                meeting[key] = None
            elif before[0] == script != "kana":
                before[1].append(key)
            else:
                meeting.update(dict.fromkeys((*before[1], key)))
                holders[number] = None
    return sorted(meeting)


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


def _spelled_otherwise(names: Mapping[str, PersonName]) -> Iterable[tuple[str, str]]:
    """Names in Latin letters that are alike but for how long vowels and ``ø`` are spelled."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        if names[key].script == "latin":
            blocks[_SPELLING.sub("", key)].append(key)
    for keys in blocks.values():
        for first, second in combinations(keys[:_MOST_NAMES], 2):
            if alike(names[first], names[second]):
                yield first, second


def _blocks(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """Block → keys of names that may be alike; ``texts``: by key."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for place, key in enumerate(sorted(texts), start=1):
        for block in block_keys(texts[key]):
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
    for single, key in _parts_across(singles, names, of_singles, of_names):
        if key not in found[single] and is_part(singles[single], names[key]):
            found[single].add(key)
    return found


def _parts_across(
    singles: Mapping[str, PersonName],
    names: Mapping[str, PersonName],
    of_singles: Holdings,
    of_names: Holdings,
) -> Iterable[tuple[str, str]]:
    """Single names and full ones in other scripts that may be like them and share evidence."""
    alone = [(f"1{key}", singles[key].script, of_singles.of(key)) for key in sorted(singles)]
    full = [(f"2{key}", names[key].script, of_names.of(key)) for key in sorted(names)]
    meeting = _meeting((*alone, *full))
    texts = {key: singles[key[1:]].text for key in meeting if key[0] == "1"}
    texts |= {key: names[key[1:]].family_text for key in meeting if key[0] == "2"}
    for keys in _blocks(texts).values():
        some = [key[1:] for key in keys if key[0] == "1"]
        others = [key[1:] for key in keys if key[0] == "2"]
        for single, key in _meetings(some, others, of_singles, of_names):
            if singles[single].script != names[key].script:
                yield single, key


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
