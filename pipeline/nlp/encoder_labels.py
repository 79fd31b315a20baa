"""From scores of labels to names: the best sequence in which every name begins with its ``B-``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[Any]
Path = npt.NDArray[np.int64]


class LabelPath:
    """Finds the best sequence of ``labels`` (``O``, ``B-ORG``, ``I-ORG`` …) that spells names."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = list(labels)
        self.kinds = {label[2:] for label in labels if label != "O"}
        self._allowed = np.array([[_follows(a, b) for b in labels] for a in labels])
        self._opening = np.array([_follows("O", label) for label in labels])
        self._cost = np.where(self._allowed, 0.0, -np.inf)

    def best(self, scores: Matrix) -> Path:
        """The numbers of the labels that have the highest sum in ``scores`` (tokens × labels)."""
        greedy: Path = scores.argmax(axis=1)
        if self._opening[greedy[0]] and self._allowed[greedy[:-1], greedy[1:]].all():
            return greedy
        return self._viterbi(scores)

    def _viterbi(self, scores: Matrix) -> Path:
        total = np.where(self._opening, scores[0], -np.inf)
        came_from = np.empty(scores.shape, dtype=np.int64)
        for i in range(1, len(scores)):
            steps = total[:, None] + self._cost
            came_from[i] = steps.argmax(axis=0)
            total = steps.max(axis=0) + scores[i]
        path = np.empty(len(scores), dtype=np.int64)
        path[-1] = total.argmax()
        for i in range(len(scores) - 1, 0, -1):
            path[i - 1] = came_from[i, path[i]]
        return path


def _follows(before: str, label: str) -> bool:
    return not label.startswith("I-") or (before != "O" and before[2:] == label[2:])


def names_of(path: Sequence[int] | Path, labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The first token, the last token and the kind of each name of a sequence of labels."""
    start = -1
    for i, number in enumerate(path):
        label = labels[number]
        if start >= 0 and not label.startswith("I-"):
            yield start, i - 1, labels[path[start]][2:]
            start = -1
        if label.startswith("B-"):
            start = i
    if start >= 0:
        yield start, len(path) - 1, labels[path[start]][2:]
