"""Word vectors that a Stanza model borrows from one of our models instead of holding them.

Stanza looks words up in a table. Floret has a vector for any word, so where a table was read from
the vectors of a model that trefakta ships, the list of its words is enough: twenty megabytes less.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import load_copy, model_dir

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.vocab import Vocab

ROWS, VOCABULARY, WORDS = "emb", "vocab", "_id2unit"
"""What a table of Stanza's holds: rows, and the words that they are of."""

STANZAS_OWN = 4
"""Rows for padding, an unknown word, an empty word and the root, which come first and are zero."""

_VECTORS = ("vocab", "vectors")
_AT_ONCE = 10_000


def vectors_of(words: Sequence[str], vocab: Vocab) -> NDArray[np.float32]:
    """The vectors that ``vocab`` has for ``words``, words × width."""
    keys = [vocab.strings.add(word) for word in words]
    rows = [
        vocab.vectors.get_batch(keys[start : start + _AT_ONCE])
        for start in range(0, len(keys), _AT_ONCE)
    ]
    return np.concatenate(rows)


def rows_of(words: Sequence[str], vocab: Vocab, scale: float) -> NDArray[np.float16]:
    """The rows of a table of ``words``, Stanza's own first: vectors times ``scale``."""
    vectors = vectors_of(words, vocab) * np.float32(scale)
    own = np.zeros((STANZAS_OWN, vectors.shape[1]), dtype=np.float32)
    return np.concatenate([own, vectors]).astype(np.float16)


def borrowing(table: Mapping[str, Any], code: str, *, spread: float) -> dict[str, Any]:
    """``table`` without rows that are just those of the model ``code``, else as it is.

    ``spread``: the standard deviation that the vectors were given.
    """
    words = table[VOCABULARY][WORDS][STANZAS_OWN:]
    vocab = load_copy(code, model_dir(code)).vocab
    scale = float(np.float32(spread / vectors_of(words, vocab).std()))
    rows = rows_of(words, vocab, scale)
    if not np.array_equal(rows, np.asarray(table[ROWS])):
        return dict(table)
    return {**table, ROWS: {"model": code, "sha256": _digest(code), "scale": scale}}


def with_rows(table: Mapping[str, Any]) -> dict[str, Any]:
    """``table`` with the rows that it borrows, as an array.

    Raises :class:`ModelNotFoundError` where our model has other vectors than it had.
    """
    lender = table.get(ROWS)
    if not isinstance(lender, Mapping):
        return dict(table)
    code = lender["model"]
    if _digest(code) != lender["sha256"]:
        raise ModelNotFoundError(
            f"this Stanza model reads the word vectors of models/{code}, which are others now: "
            "reinstall trefakta, or in a checkout train it again (models/stanza)"
        )
    words = table[VOCABULARY][WORDS][STANZAS_OWN:]
    rows = rows_of(words, load_copy(code, model_dir(code)).vocab, lender["scale"])
    return {**table, ROWS: rows}


def _digest(code: str) -> str:
    return hashlib.sha256(model_dir(code).joinpath(*_VECTORS).read_bytes()).hexdigest()
