"""Counting right, spurious and missed spans, and what follows from the counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

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
    counts = _array(by_document)
    if counts.size == 0 or counts.sum() == 0:
        return None
    f1 = _resampled_f1(counts, _weights(len(counts)))
    return _middle(f1[~np.isnan(f1)], level)


def f1_difference_interval(
    first: Sequence[Counts], other: Sequence[Counts], *, level: float = 0.95
) -> tuple[float, float] | None:
    """A confidence interval of the F1 of ``other`` less that of ``first``, on the same documents.

    The paired bootstrap: both are counted on each sample of the documents, so that what makes a
    document hard for both does not widen the interval (Berg-Kirkpatrick, Burkett and Klein 2012).
    Seed and number of samples are those of :func:`f1_interval`. ``None`` when one of the two has
    no F1. Raises ``ValueError`` when they are not of equally many documents.
    """
    if len(first) != len(other):
        raise ValueError(f"{len(first)} and {len(other)} documents cannot be paired")
    pair = _array(first), _array(other)
    if any(counts.size == 0 or counts.sum() == 0 for counts in pair):
        return None
    weights = _weights(len(first))
    one, two = (_resampled_f1(counts, weights) for counts in pair)
    differences = two - one
    return _middle(differences[~np.isnan(differences)], level)


def _array(by_document: Sequence[Counts]) -> NDArray[np.int64]:
    """The three counts that F1 is made of, a row a document."""
    return np.array([(c.right, c.spurious, c.missed) for c in by_document], dtype=np.int64)


def _weights(documents: int) -> NDArray[np.int64]:
    """How often each document is in each sample, a row a sample."""
    return np.random.default_rng(_SEED).multinomial(
        documents, np.full(documents, 1 / documents), size=_RESAMPLES
    )


def _resampled_f1(counts: NDArray[np.int64], weights: NDArray[np.int64]) -> NDArray[np.float64]:
    """The F1 of each sample, NaN where it holds nothing to count."""
    right, spurious, missed = (weights @ counts).T
    whole = 2 * right + spurious + missed
    f1 = np.full(len(weights), np.nan)
    np.divide(2 * right, whole, out=f1, where=whole > 0)
    return f1


def _middle(values: NDArray[np.float64], level: float) -> tuple[float, float]:
    """The quantiles that hold ``level`` of ``values`` between them."""
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
