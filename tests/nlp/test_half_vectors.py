from pathlib import Path

import numpy as np
import spacy
from spacy.vectors import Mode, Vectors

from pipeline.nlp.half_vectors import HalfVectors

SETTINGS = {"mode": Mode.floret, "minn": 3, "maxn": 4, "hash_count": 2}


def _data() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(50, 8)).astype("float32")


def test_the_same_vectors_as_spacys() -> None:
    data = _data()
    nlp = spacy.blank("nb")
    words = [nlp.vocab.strings.add(word) for word in ("Kihara", "sa", "Kihara", "木原稔")]
    ours = HalfVectors(strings=nlp.vocab.strings, data=data, **SETTINGS)
    theirs = Vectors(strings=nlp.vocab.strings, data=data, **SETTINGS)
    for _ in range(2):  # the second time from what is kept
        np.testing.assert_array_equal(ours.get_batch(words), theirs.get_batch(words))
    assert ours.get_batch([]).shape == (0, 8)


def test_half_as_large_on_disk_and_single_precision_when_loaded(tmp_path: Path) -> None:
    data = _data()
    vectors = HalfVectors(data=data, **SETTINGS)
    vectors.to_disk(tmp_path)
    assert np.load(tmp_path / "vectors").dtype == np.float16
    np.testing.assert_array_equal(vectors.data, data)
    loaded = HalfVectors().from_disk(tmp_path)
    assert loaded.data.dtype == np.float32
    np.testing.assert_allclose(loaded.data, data, atol=2e-3)
    assert (loaded.mode, loaded.minn, loaded.hash_count) == (Mode.floret, 3, 2)


def test_spacy_finds_them_by_name() -> None:
    config = {"nlp": {"vectors": {"@vectors": "trefakta.HalfVectors.v1"}}}
    assert isinstance(spacy.blank("nb", config=config).vocab.vectors, HalfVectors)
