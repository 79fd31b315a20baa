"""Counting right, spurious and missed spans, and what follows from the counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np

_RESAMPLES = 1_000
_SEED = 20240903


@dataclass(frozen=True, slots=True)
class Counts:
    """Exact spans found and missed, and values compared on the spans found."""

    right: int = 0
    spurious: int = 0
    missed: int = 0
    values: int = 0
    """Spans found whose gold states a value."""
    values_right: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def precision(self) -> float | None:
        """The share of spans found that are right; ``None`` when none was found."""
        return _share(self.right, self.right + self.spurious)

    @property
    def recall(self) -> float | None:
        """The share of gold spans found; ``None`` when there is none."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, 2 * self.right + self.spurious + self.missed)

    @property
    def value_share(self) -> float | None:
        """The share of right values on right spans; ``None`` where the gold states none."""
        return _share(self.values_right, self.values)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def total(counts: Iterable[Counts]) -> Counts:
    """The sum of ``counts``."""
    return sum(counts, Counts())


def f1_interval(
    by_document: Sequence[Counts], *, level: float = 0.95
) -> tuple[float, float] | None:
    """A confidence interval of F1 by the percentile bootstrap over documents.

    Efron and Tibshirani (1993), chapter 13; a fixed seed, so that equal counts give equal
    intervals. ``None`` when there is nothing to count.
    """
    counts = np.array([(c.right, c.spurious, c.missed) for c in by_document], dtype=np.int64)
    if counts.size == 0 or counts.sum() == 0:
        return None
    generator = np.random.default_rng(_SEED)
    weights = generator.multinomial(
        len(counts), np.full(len(counts), 1 / len(counts)), size=_RESAMPLES
    )
    right, spurious, missed = (weights @ counts).T
    whole = 2 * right + spurious + missed
    f1 = 2 * right[whole > 0] / whole[whole > 0]
    low, high = np.quantile(f1, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
