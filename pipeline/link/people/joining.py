"""One person of a document by several names: in brackets, by office, reading or sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from pipeline.link.across import block_keys, likeness
from pipeline.link.people.bearers import Bearer
from pipeline.link.people.evidence import bracketed, holders_of_one
from pipeline.link.people.fuller import swapped
from pipeline.link.people.names import key_of, nickname_key
from pipeline.link.people.scripts import Script, has_kana
from pipeline.records import Basis, Person


def join(bearers: dict[str, Bearer], mentions: Sequence[Person]) -> None:
    """Make those one that the text, their reading or their sound says are the same person."""
    for mention in mentions:
        bearer, nickname = bearers.get(key_of(mention)), nickname_key(mention.name)
        if bearer is not None and nickname in bearers:
            _unite(bearers, bearer, bearers[nickname], "alias")
    for key in list(bearers):
        turned = swapped(key, bearers)
        if turned is not None and likeness(key, turned):
            _unite(bearers, bearers[key], bearers[turned], "exact")
    for one, other in bracketed(mentions):
        first, second = bearers.get(key_of(one)), bearers.get(key_of(other))
        if first is not None and second is not None:
            _unite(bearers, first, second, "evidence")
    for same_script in (True, False):
        for alike in _alike(_each(bearers), same_script=same_script):
            _unite(bearers, *alike)
    for one_bearer, other_bearer in holders_of_one(_each(bearers)):
        _unite(bearers, one_bearer, other_bearer, "evidence")


def _each(bearers: dict[str, Bearer]) -> list[Bearer]:
    return sorted(set(bearers.values()), key=lambda bearer: bearer.first_seen)


def _unite(bearers: dict[str, Bearer], one: Bearer, other: Bearer, basis: Basis) -> None:
    one, other = one.now(), other.now()
    if one is other:
        return
    first, second = sorted((one, other), key=lambda bearer: bearer.first_seen)
    first.take(second, basis)
    for key, bearer in bearers.items():
        if bearer is second:
            bearers[key] = first


def _alike(bearers: Sequence[Bearer], *, same_script: bool) -> list[tuple[Bearer, Bearer, Basis]]:
    """Pairs with names that are alike, and like no other one as much.

    ``same_script``: those that share a script (``Kouno Tarou``, ``Taro Kono``), else the others.
    """
    scores: dict[tuple[int, int], tuple[float, Basis]] = {}
    for one, other in _neighbours(bearers):
        if bool(set(bearers[one].forms) & set(bearers[other].forms)) != same_script:
            continue
        found = _likeness(bearers[one], bearers[other])
        if found is None or bearers[one].contradicts(bearers[other]):
            continue
        score, basis = found
        told = bool(bearers[one].roles & bearers[other].roles)
        if told or not _differ_in_japanese(bearers[one], bearers[other]):
            scores[one, other] = score + told, basis
    rivals: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, other), (score, _) in scores.items():
        rivals[one].append((score, other))
        rivals[other].append((score, one))
    return [
        (bearers[one], bearers[other], basis)
        for (one, other), (score, basis) in scores.items()
        if _is_best(other, score, rivals[one], bearers)
        and _is_best(one, score, rivals[other], bearers)
    ]


def _neighbours(bearers: Sequence[Bearer]) -> list[tuple[int, int]]:
    """Places of those whose names are to be compared."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    compared = _compared_scripts(bearers)
    for place, bearer in enumerate(bearers):
        for script, person in bearer.forms.items():
            for key in block_keys(person.name) if script in compared else ():
                by_key[key].append(place)
    pairs = {pair for places in by_key.values() for pair in combinations(places, 2)}
    return sorted((min(pair), max(pair)) for pair in pairs if pair[0] != pair[1])


def _compared_scripts(bearers: Sequence[Bearer]) -> set[Script]:
    """The scripts whose names may be alike: Han, which takes long to read, not for itself alone."""
    scripts = {script for bearer in bearers for script in bearer.forms}
    if scripts == {"han"} and not any(has_kana(bearer.forms["han"].name) for bearer in bearers):
        return set()
    return scripts


def _likeness(one: Bearer, other: Bearer) -> tuple[float, Basis] | None:
    """The best likeness of a name of ``one`` and a name of ``other``."""
    found = [
        likeness(person.name, namesake.name)
        for person in one.forms.values()
        for namesake in other.forms.values()
    ]
    scores = [(it.score, it.basis) for it in found if it is not None]
    return max(scores, default=None)


def _differ_in_japanese(one: Bearer, other: Bearer) -> bool:
    """Whether both, named in Japanese script, have offices, and none in common.

    One text writes a name in one way: 大野陽子 is another than オノ・ヨーコ.
    """
    return bool(
        one.roles and other.roles and "latin" not in one.forms and "latin" not in other.forms
    )


def _is_best(
    place: int, score: float, rivals: Sequence[tuple[float, int]], bearers: Sequence[Bearer]
) -> bool:
    """Whether no other bearer whose name is Japanese or Latin as this one's is as much alike."""
    is_latin = "latin" in bearers[place].forms
    return not any(
        other != place and other_score >= score and is_latin == ("latin" in bearers[other].forms)
        for other_score, other in rivals
    )
