"""Entities of several models made one list.

*Union*: whatever one of them found. Where spans overlap, what more models found stays, of equals
what the model named first found. *Vote*: what more than half of them found alike, the same span
and the same kind; of two models, both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

Combine = Literal["union", "vote"]


class Found(NamedTuple):
    """An entity: half-open offsets in code points, a kind of :data:`pipeline.nlp.schemes.KINDS`."""

    start: int
    end: int
    kind: str


class Joined(NamedTuple):
    """An entity, and the places of the models that found it, in the order of the spec."""

    found: Found
    by: tuple[int, ...]


def combine(by_model: Sequence[Sequence[Found]], rule: Combine) -> list[Joined]:
    """The entities of all models as one list, sorted, no two of them overlapping."""
    finders: dict[Found, list[int]] = {}
    for place, of_model in enumerate(by_model):
        for found in dict.fromkeys(of_model):
            finders.setdefault(found, []).append(place)
    joined = [Joined(found, tuple(by)) for found, by in finders.items()]
    if rule == "vote":
        joined = [one for one in joined if 2 * len(one.by) > len(by_model)]
    return _apart(joined)


def _apart(joined: Sequence[Joined]) -> list[Joined]:
    """``joined`` without overlaps, sorted."""
    kept: list[Joined] = []
    for one in sorted(joined, key=_claim):
        place = bisect_left(kept, one)
        before, after = kept[max(place - 1, 0) : place], kept[place : place + 1]
        if all(other.found.end <= one.found.start for other in before) and all(
            one.found.end <= other.found.start for other in after
        ):
            kept.insert(place, one)
    return kept


def _claim(one: Joined) -> tuple[int, int, int, Found]:
    """Sort key of who stays: found by more models, by one named earlier, the longer."""
    return (-len(one.by), one.by[0], one.found.start - one.found.end, one.found)
