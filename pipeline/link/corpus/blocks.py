"""Profiles of one name: which of them are one, by evidence that few share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from pipeline.link.corpus.evidence import LEAST, STRONG, Evidence, shared_items
from pipeline.link.corpus.unions import Unions, sides

Items = Callable[[int], Sequence[int]]
"""The evidence of a profile."""

_MOST_WEAK = 6
_MOST_HEADS = 4


def unite_block(
    block: Sequence[int],
    items: Items,
    evidence: Evidence,
    unions: Unions,
    *,
    others: int = 0,
    alone: bool = True,
) -> None:
    """Unite those of ``block``, profiles with one name, that evidence joins.

    Two pieces of evidence that are too weak alone are enough together. ``others``: how many more
    profiles may be meant by the name. ``alone``: whether companions are enough.
    """
    if len(block) < 2:
        return
    size = len(block) + others
    shared = shared_items((profile, items(profile)) for profile in block)
    weights = {
        number: evidence.weight((number,), size=size, shared=len(them), here=len(them))
        for number, them in shared.items()
    }
    buckets = [
        (weights[number], evidence.order(number), them)
        for number, them in shared.items()
        if weights[number] >= STRONG and (alone or evidence.of(number) != "companion")
    ]
    buckets.extend(_paired(shared, weights, evidence, size=size, alone=alone))
    for _, _, bucket in sorted(buckets, key=lambda it: (-it[0], it[1])):
        unite_bucket(bucket, unions)


def _paired(
    shared: dict[int, list[int]],
    weights: dict[int, float],
    evidence: Evidence,
    *,
    size: float,
    alone: bool,
) -> Iterable[tuple[float, str, list[int]]]:
    """Who share two pieces of weak evidence that are strong together."""
    weak = _weak(shared, weights, evidence)
    both: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for profile in sorted(weak):
        numbers = sorted(weak[profile], key=evidence.order)
        for place, first in enumerate(numbers):
            for second in numbers[place + 1 :]:
                both[first, second].append(profile)
    for pair, them in both.items():
        if len(them) < 2 or not (
            alone or any(evidence.of(number) != "companion" for number in pair)
        ):
            continue
        here = max(len(shared[number]) for number in pair)
        weight = evidence.weight(pair, size=size, shared=len(them), here=here)
        if weight >= STRONG:
            yield weight, "\n".join(map(evidence.order, pair)), them


def _weak(
    shared: dict[int, list[int]], weights: dict[int, float], evidence: Evidence
) -> dict[int, list[int]]:
    """The strongest of the weak evidence of each profile."""
    weak: defaultdict[int, list[int]] = defaultdict(list)
    for number in sorted(shared, key=lambda it: (-weights[it], evidence.order(it))):
        if LEAST <= weights[number] < STRONG:
            for profile in shared[number]:
                if len(weak[profile]) < _MOST_WEAK:
                    weak[profile].append(number)
    return weak


def unite_bucket(bucket: Sequence[int], unions: Unions) -> None:
    """Unite those of ``bucket`` that do not contradict each other."""
    for side in sides(bucket, lambda profile: unions.known(profile).traits):
        _unite_all(side, unions)


def _unite_all(bucket: Sequence[int], unions: Unions) -> None:
    heads: list[int] = []
    for profile in bucket:
        if not any(unions.unite(head, profile) for head in heads[:_MOST_HEADS]):
            heads.append(profile)
