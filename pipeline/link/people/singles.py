"""Single names of a document that no full name tells of, joined across scripts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.link.across import block_keys, likeness
from pipeline.link.ids import fold, person_id
from pipeline.link.people.scripts import script_of
from pipeline.records import Basis, Person


def join_singles(mentions: Sequence[Person]) -> list[Person]:
    """``mentions`` with one id for 木原 and ``Kihara``, where each is like no other one."""
    singles: dict[str, Person] = {}
    for mention in mentions:
        if mention.person_id == person_id(mention.name) and len(mention.name.split()) == 1:
            singles.setdefault(fold(mention.name), mention)
    if len({script_of(person.name) for person in singles.values()}) < 2:
        return list(mentions)
    joined = _joined(list(singles.values()))
    return [
        replace(mention, person_id=joined[key][0], basis=joined[key][1])
        if (key := fold(mention.name)) in joined and mention.person_id == person_id(mention.name)
        else mention
        for mention in mentions
    ]


def _joined(singles: Sequence[Person]) -> dict[str, tuple[str, Basis]]:
    """Folded later name → the id of the first one that it is like, and why."""
    alike: defaultdict[int, dict[int, Basis]] = defaultdict(dict)
    for one, other in sorted(_neighbours(singles)):
        found = likeness(singles[one].name, singles[other].name)
        if found is not None:
            alike[one][other] = alike[other][one] = found.basis
    joined: dict[str, tuple[str, Basis]] = {}
    for place, others in alike.items():
        first, basis = next(iter(others.items()))
        if first < place and len(others) == len(alike[first]) == 1:
            joined[fold(singles[place].name)] = person_id(singles[first].name), basis
    return joined


def _neighbours(singles: Sequence[Person]) -> set[tuple[int, int]]:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for place, person in enumerate(singles):
        for key in block_keys(person.name):
            by_key[key].append(place)
    return {
        (one, other)
        for places in by_key.values()
        for one in places
        for other in places
        if one < other and script_of(singles[one].name) != script_of(singles[other].name)
    }
