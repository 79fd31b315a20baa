"""Occurrences of one name in a text inform each other.

``Caloi`` is a company where its text says so, and the same company in the next sentence, which
alone could be about a person. Words written alike, with a capital or a digit, draw the
probabilities of their kinds of names towards their mean; where a name begins is left as it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from pipeline.nlp.encoder_labels import Matrix
from pipeline.nlp.encoder_windows import DIGITS, MIXED, TITLE, UPPER, word_case

SHORTEST = 3
"""Letters of a word that is likely the same name when it comes again."""


class Agreement:
    """Adds to the scores of ``labels`` what other occurrences of a word tell.

    ``share``: 0 leaves scores as they are, 1 gives all occurrences the same kind.
    """

    def __init__(self, labels: Sequence[str], share: float) -> None:
        self.share = share
        kinds = list(dict.fromkeys(label[2:] for label in labels))
        self._kind_of = np.array([kinds.index(label[2:]) for label in labels])
        self._labels_of = [np.flatnonzero(self._kind_of == i) for i in range(len(kinds))]

    def agreed(self, words: Sequence[str], scores: Matrix) -> Matrix:
        """``scores`` (words × labels) after the words that come more than once have agreed."""
        groups: dict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(words):
            groups[word].append(i)
        repeated = [g for word, g in groups.items() if len(g) > 1 and _is_namelike(word)]
        if not repeated or not self.share:
            return scores
        rows = np.concatenate([np.array(group) for group in repeated])
        kinds = self._kinds(scores[rows])
        sizes = np.array([len(group) for group in repeated])
        starts = np.cumsum(sizes) - sizes
        means = np.add.reduceat(np.exp(kinds), starts) / sizes[:, None]
        change = self.share * (np.log(np.repeat(means, sizes, axis=0)) - kinds)
        changed = scores.copy()
        changed[rows] += change[:, self._kind_of]
        return changed

    def _kinds(self, scores: Matrix) -> Matrix:
        """Log-probabilities of the kinds of names (none of them being a kind), by word."""
        scores = scores.astype(np.float64)
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        sums = np.stack([powers[:, labels].sum(axis=1) for labels in self._labels_of], axis=1)
        found: Matrix = np.log(sums / sums.sum(axis=1, keepdims=True))
        return found


def _is_namelike(word: str) -> bool:
    return (
        len(word) >= SHORTEST
        and word_case(word) in {TITLE, UPPER, MIXED, DIGITS}
        and not word.isdigit()
    )
