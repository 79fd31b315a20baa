"""Word vectors that a Stanza model borrows from a model of ours."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pipeline.nlp import stanza_vectors
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import load_copy, model_dir
from pipeline.nlp.stanza_vectors import ROWS, borrowing, rows_of, vectors_of, with_rows

WORDS = ["Nordvik", "kraft", "statsråd", "Bodø", "møtte"]
SPREAD = 0.35

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    vocab = load_copy("nb", model_dir("nb")).vocab
    rows = rows_of(WORDS, vocab, float(np.float32(SPREAD / vectors_of(WORDS, vocab).std())))
    assert rows.shape == (len(WORDS) + 4, 128)
    return {"vocab": {"_id2unit": ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>", *WORDS]}, ROWS: rows}


def test_rows_that_a_model_has_are_borrowed_and_come_back(table: dict[str, Any]) -> None:
    borrowed = borrowing(table, "nb", spread=SPREAD)
    assert set(borrowed[ROWS]) == {"model", "sha256", "scale"}
    assert np.array_equal(with_rows(borrowed)[ROWS], table[ROWS])


def test_rows_that_no_model_has_are_kept(table: dict[str, Any]) -> None:
    own = {**table, ROWS: table[ROWS] + np.float16(1)}
    assert np.array_equal(borrowing(own, "nb", spread=SPREAD)[ROWS], own[ROWS])
    assert np.array_equal(with_rows(own)[ROWS], own[ROWS])


def test_other_vectors_than_those_borrowed_are_refused(
    table: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    borrowed = borrowing(table, "nb", spread=SPREAD)
    monkeypatch.setattr(stanza_vectors, "_digest", lambda _: "another")
    with pytest.raises(ModelNotFoundError, match="models/nb, which are others now"):
        with_rows(borrowed)


def test_the_model_that_is_shipped_finds_the_vectors_that_it_borrows() -> None:
    import srsly

    file = model_dir("nb").parent / "nb_stanza" / "trefakta_stanza" / "pretrain"
    found = with_rows(srsly.msgpack_loads(file.read_bytes()))
    assert found[ROWS].shape == (81_330, 128)
    assert found[ROWS].dtype == np.float16
