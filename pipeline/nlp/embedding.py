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
from collections.abc import Callable
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


_MOST_SHAPES = 200_000
_shapes: dict[int, int] = {}


def _shape_keys(doc: Doc, words: list[int]) -> list[int]:
    """The hashes of the script shapes of ``words``, which are hashes themselves."""
    if len(_shapes) > _MOST_SHAPES:
        _shapes.clear()
    for word in set(words).difference(_shapes):
        _shapes[word] = get_string_id(script_shape(doc.vocab.strings[word]))
    return [_shapes[word] for word in words]


@registry.architectures("trefakta.WordEmbed.v1")  # type: ignore[untyped-decorator]
def word_embed(
    width: int,
    attrs: list[str],
    rows: list[int],
    script_rows: int,
    profiles: bool = False,
    word_width: int | None = None,
) -> Model[list[Doc], list[Floats2d]]:
    """Tokens as vectors of ``width``, from attributes, script, word class and static vectors.

    ``attrs`` and ``rows`` are those of spaCy's ``MultiHashEmbed.v2``; ``script_rows`` is the size
    of the table for :func:`script_shape`; without ``profiles`` those of words are not read.
    ``word_width`` is the width of the embeddings of script, class and profile, which have little
    to say; they are as wide as the others if it is not given. The vocabulary must have vectors
    and :data:`TABLE`.

    Raises ``ValueError`` when ``attrs`` and ``rows`` differ in length.
    """
    if len(attrs) != len(rows):
        raise ValueError(f"{len(attrs)} attributes, but {len(rows)} numbers of rows")
    of_words = [script_rows, CLASS_ROWS, *([CLASS_ROWS] if profiles else [])]
    sizes = [(width, size) for size in rows]
    sizes += [(word_width or width, size) for size in of_words]
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(wide, size, column=column, seed=8 + column, dropout=0.0)
        for column, (wide, size) in enumerate(sizes)
    ]
    features = _with_words(FeatureExtractor(attrs))
    hashed: Model[list[Doc], Ragged] = chain(
        features,
        cast("Model[list[Ints2d], Ragged]", list2ragged()),
        with_array(concatenate(*tables)),
    )
    mixed: Model[Ragged, Ragged] = with_array(
        Maxout(width, width + sum(w for w, _ in sizes), nP=3, dropout=0.0, normalize=True)
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
        words, lower = (doc.to_array(attribute).tolist() for attribute in ("ORTH", "LOWER"))
        table = word_classes(doc.vocab)
        # The table's own ``get`` would hash each word again.
        numbers = np.asarray([dict.get(table, word, 0) for word in lower], dtype="uint64")
        shapes = np.asarray(_shape_keys(doc, words), dtype="uint64")
        more = np.stack([shapes, numbers % CLASSES, numbers // CLASSES], axis=1)
        rows.append(model.ops.asarray2i(cast("Ints2d", np.hstack([columns, more])), dtype="uint64"))
    return rows, lambda _: []


def word_classes(vocab: Vocab) -> dict[int, int]:
    """Classes and profiles of the words of ``vocab`` by the hash of the lower-cased word.

    Raises ``ValueError`` when the vocabulary has no such table.
    """
    if not vocab.lookups.has_table(TABLE):
        raise ValueError(
            f"the vocabulary has no table {TABLE!r}: the model is incomplete; install trefakta "
            "anew, or train it with the step `features`"
        )
    return cast("dict[int, int]", vocab.lookups.get_table(TABLE))
