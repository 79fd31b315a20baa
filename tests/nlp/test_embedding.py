from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.strings import get_string_id

from pipeline.nlp.embedding import CLASSES, TABLE, script_shape, word_embed

WIDTH = 16


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("田中", "漢"),
        ("佐々木", "漢"),
        ("トヨタ自動車", "カ漢"),
        ("食べる", "漢あ"),
        ("Oslo", "Aa"),
        ("DNB", "AAA"),
        ("McDonald", "AaAa"),
        ("MODERASJON", "AAAAAA"),
        ("2024年", "0漢"),
        ("Ｔシャツ", "Aカ"),
        ("Øystein", "Aa"),
        ("...", "..."),
    ],
)
def test_script_shape(word: str, shape: str) -> None:
    assert script_shape(word) == shape


def _nlp(classes: dict[str, int] | None) -> Language:
    nlp = spacy.blank("nb")
    nlp.vocab.vectors.resize((1, 4))
    if classes is not None:
        nlp.vocab.lookups = Lookups()
        nlp.vocab.lookups.add_table(TABLE, {get_string_id(w): c for w, c in classes.items()})
    return nlp


def _model(nlp: Language) -> Any:
    model = word_embed(WIDTH, ["NORM", "PREFIX"], [50, 20], 20)
    return model.initialize(X=[nlp("Kari så Orange."), nlp("")])


def test_the_class_of_a_word_is_seen() -> None:
    nlp = _nlp({"orange": 7})
    model = _model(nlp)
    (before,) = model.predict([nlp("Kari så Orange.")])
    nlp.vocab.lookups.get_table(TABLE)[get_string_id("orange")] = 12
    (after,) = model.predict([nlp("Kari så Orange.")])
    changed = np.abs(before - after).max(axis=1) > 0
    assert changed.tolist() == [False, False, True, False]


def test_the_profile_is_seen_where_asked_for() -> None:
    nlp = _nlp({"orange": 7})
    for profiles in (False, True):
        model = word_embed(WIDTH, ["NORM"], [50], 20, profiles=profiles).initialize(X=[nlp("Ja")])
        nlp.vocab.lookups.get_table(TABLE)[get_string_id("orange")] = 7
        (before,) = model.predict([nlp("Orange")])
        nlp.vocab.lookups.get_table(TABLE)[get_string_id("orange")] = 7 + CLASSES * 3
        (after,) = model.predict([nlp("Orange")])
        assert (np.abs(before - after).max() > 0) == profiles


def test_shapes_of_documents_with_and_without_words() -> None:
    nlp = _nlp({})
    rows = _model(nlp).predict([nlp("Kari så Orange."), nlp(""), nlp("Ja")])
    assert [row.shape for row in rows] == [(4, WIDTH), (0, WIDTH), (1, WIDTH)]


def test_a_model_without_its_table_says_so() -> None:
    nlp = _nlp(None)
    nlp.vocab.lookups = Lookups()
    with pytest.raises(ValueError, match="trefakta_word_classes"):
        _model(nlp)


def test_as_many_numbers_of_rows_as_attributes() -> None:
    with pytest.raises(ValueError, match="2 attributes"):
        word_embed(WIDTH, ["NORM", "PREFIX"], [50], 20)
