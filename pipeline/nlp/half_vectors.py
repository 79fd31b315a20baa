"""Floret vectors that are stored in half precision and kept ready for words seen before.

``trefakta.HalfVectors.v1`` is spaCy's ``Vectors`` in floret mode. On disk it takes two bytes a
number (the rounding is far below the noise of their training), in memory the usual four, because
the processor multiplies no halves. A word's vector is the mean over its letter n-grams; texts
repeat their words, so the vectors of the last words are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.util import registry
from spacy.vectors import Vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.vocab import Vocab

KEPT = 20_000
"""How many words' vectors are kept; 10 MB at a width of 128."""


class HalfVectors(Vectors):  # type: ignore[misc]
    """spaCy's vectors, half as large on disk and faster on words that come again."""

    data: NDArray[np.float32]
    _kept: dict[int, NDArray[np.float32]]

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._kept = {}

    def get_batch(self, keys: Iterable[int]) -> NDArray[np.float32]:
        """The vectors of words, given by their hashes: an array of words × width."""
        words = [int(key) for key in keys]
        if len(self._kept) > KEPT:
            self._kept.clear()
        unknown = [word for word in dict.fromkeys(words) if word not in self._kept]
        if unknown:
            self._kept.update(zip(unknown, super().get_batch(unknown), strict=True))
        rows = [self._kept[word] for word in words]
        return np.stack(rows) if rows else np.zeros((0, self.shape[1]), dtype="float32")

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """As ``Vectors.to_disk``, in half precision."""
        data = self.data
        self.data = data.astype("float16")
        try:
            super().to_disk(path, exclude=exclude)
        finally:
            self.data = data

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> HalfVectors:
        """As ``Vectors.from_disk``; the numbers come back in single precision."""
        super().from_disk(path, exclude=exclude)
        self.data = self.data.astype("float32")
        self._kept.clear()
        return self


@registry.vectors("trefakta.HalfVectors.v1")  # type: ignore[untyped-decorator]
def create_half_vectors() -> Callable[[Vocab], HalfVectors]:
    """The factory that ``[nlp.vectors]`` of a configuration names."""

    def vectors(vocab: Vocab) -> HalfVectors:
        return HalfVectors(strings=vocab.strings)

    return vectors
