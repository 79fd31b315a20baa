"""Word embeddings that know, besides a word's letters, how the language uses it.

``trefakta.WordEmbed.v1`` is spaCy's ``MultiHashEmbed`` with two more tables. One is for what a
word looks like by script (``田中`` is ``漢``, ``食べる`` is ``漢あ``): spaCy's ``SHAPE`` has one
letter for all of Chinese and Japanese. The other is for the word's class in raw text: how frequent
it is, and how often it begins with a capital where no sentence begins. A class tells ``Orange`` the
company from the fruit no better than its neighbours do, but that ``Regnskapet`` is no surname.
A third is for the word's profile: what other models, its teachers, took it for wherever the raw
text has it. One ``rapperen Eminem`` among hundreds of mentions says what the others do not.

The classes are a table of the vocabulary's lookups (:data:`TABLE`), so that they are stored, loaded
and handed to worker processes with the model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.ml.featureextractor import FeatureExtractor
from spacy.ml.staticvectors import StaticVectors
from spacy.strings import get_string_id
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab
    from thinc.types import Floats2d, Ints2d, Ragged

TABLE = "trefakta_word_classes"
"""The lookup table: hash of the lower-cased word to class + :data:`CLASSES` × profile."""

CLASSES = 64
"""More than there are classes; 0 is that of an unknown word (:mod:`pipeline.train.features`)."""

CLASS_ROWS = 200
"""Rows of the embeddings of classes and of profiles: more than there are of either."""

_SCRIPTS = (
    (re.compile("[一-鿿㐀-䶿豈-﫿々〆]+"), "漢"),
    (re.compile("[ぁ-ゟ]+"), "あ"),
    (re.compile("[ァ-ヿㇰ-ㇿｦ-ﾟ]+"), "カ"),
    (re.compile(r"[A-ZＡ-ＺÀ-ÖØ-Þ]"), "A"),
    (re.compile(r"[a-zａ-ｚß-öø-ÿ]+"), "a"),
    (re.compile(r"[0-9０-９]+"), "0"),
)


def script_shape(word: str) -> str:
    """``word`` with one sign for each run of a script; capitals one by one, at most six signs."""
    for pattern, sign in _SCRIPTS:
        word = pattern.sub(sign, word)
    return word[:6]


@lru_cache(maxsize=100_000)
def _shape_key(word: str) -> int:
    return get_string_id(script_shape(word))


@registry.architectures("trefakta.WordEmbed.v1")  # type: ignore[untyped-decorator]
def word_embed(
    width: int,
    attrs: list[str],
    rows: list[int],
    script_rows: int,
    profiles: bool = False,
) -> Model[list[Doc], list[Floats2d]]:
    """Tokens as vectors of ``width``, from attributes, script, word class and static vectors.

    ``attrs`` and ``rows`` are those of spaCy's ``MultiHashEmbed.v2``; ``script_rows`` is the size
    of the table for :func:`script_shape`; without ``profiles`` those of words are not read. The
    vocabulary must have vectors and :data:`TABLE`.

    Raises ``ValueError`` when ``attrs`` and ``rows`` differ in length.
    """
    if len(attrs) != len(rows):
        raise ValueError(f"{len(attrs)} attributes, but {len(rows)} numbers of rows")
    sizes = [*rows, script_rows, CLASS_ROWS, *([CLASS_ROWS] if profiles else [])]
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, size, column=column, seed=8 + column, dropout=0.0)
        for column, size in enumerate(sizes)
    ]
    features = _with_words(FeatureExtractor(attrs))
    hashed: Model[list[Doc], Ragged] = chain(
        features,
        cast("Model[list[Ints2d], Ragged]", list2ragged()),
        with_array(concatenate(*tables)),
    )
    mixed: Model[Ragged, Ragged] = with_array(
        Maxout(width, width * (len(tables) + 1), nP=3, dropout=0.0, normalize=True)
    )
    return chain(concatenate(hashed, StaticVectors(width, dropout=0.0)), mixed, ragged2list())


def _with_words(attributes: Model[list[Doc], list[Ints2d]]) -> Model[list[Doc], list[Ints2d]]:
    """``attributes`` with three more columns: script shape, word class and word profile."""
    return Model("word_features", _word_features, layers=[attributes], dims={"nO": None})


def _word_features(
    model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[object], list[Doc]]]:
    attributes, _ = model.layers[0](docs, is_train)
    rows: list[Ints2d] = []
    for doc, columns in zip(docs, attributes, strict=True):
        classes = word_classes(doc.vocab)
        words = [(_shape_key(token.text), classes.get(token.lower, 0)) for token in doc]
        shapes, numbers = np.asarray(words, dtype="uint64").reshape(len(doc), 2).T
        more = np.stack([shapes, numbers % CLASSES, numbers // CLASSES], axis=1)
        rows.append(model.ops.asarray2i(cast("Ints2d", np.hstack([columns, more])), dtype="uint64"))
    return rows, lambda _: []


def word_classes(vocab: Vocab) -> Mapping[int, int]:
    """Classes and profiles of the words of ``vocab`` by the hash of the lower-cased word.

    Raises ``ValueError`` when the vocabulary has no such table.
    """
    if not vocab.lookups.has_table(TABLE):
        raise ValueError(
            f"the vocabulary has no table {TABLE!r}: the model is incomplete; install trefakta "
            "anew, or train it with the step `features`"
        )
    return cast("Mapping[int, int]", vocab.lookups.get_table(TABLE))
