"""Rows of users' rules among those of others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar


class Spanned(Protocol):
    """Anything with half-open offsets."""

    @property
    def start(self) -> int: ...  # noqa: D102

    @property
    def end(self) -> int: ...  # noqa: D102


S = TypeVar("S", bound=Spanned)


def apart(spans: Iterable[S]) -> list[S]:
    """``spans`` without overlaps, sorted: the first begun stays, of two there the longer.

    Of equals the one given first stays.
    """
    kept: list[S] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def free_of(spans: Iterable[S], own: Sequence[Spanned]) -> list[S]:
    """Those of ``spans`` that overlap none of ``own``, which are sorted and do not overlap."""
    starts = [span.start for span in own]

    def is_free(span: S) -> bool:
        before = bisect_right(starts, span.end - 1) - 1
        return before < 0 or own[before].end <= span.start

    return [span for span in spans if is_free(span)]


def with_own(own: Sequence[S], others: Iterable[S]) -> list[S]:
    """``own`` (sorted, not overlapping) and those of ``others`` that leave it alone, sorted."""
    if not own:
        return list(others)
    return sorted([*own, *free_of(others, own)], key=lambda span: span.start)


def is_own(rule: str) -> bool:
    """Whether a row with this ``rule`` was found by what a user wrote.

    >>> is_own("money.own.budget"), is_own("people.own"), is_own("people.ner")
    (True, True, False)
    """
    return rule.split(".", 2)[1:2] == ["own"]
