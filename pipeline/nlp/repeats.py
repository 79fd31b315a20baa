"""A layer through which the mentions of one word in a text learn from each other.

``Kihara`` alone says little; that the same text has ``forsvarsminister Minoru Kihara`` says all.
``trefakta.Tok2Vec.v1`` gives each word that may be a name, beside its own vector, the maximum of
the vectors of all its mentions in the document, and lets the network mix the two.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from spacy.ml.models.tok2vec import build_Tok2Vec_model
from spacy.strings import get_string_id
from spacy.util import registry
from thinc.api import Maxout, Model

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]


_NO_NAME = -1
_MOST_KEYS = 200_000
_keys: dict[int, int] = {}


def mentions(doc: Doc) -> Ints:
    """A number for each token of ``doc``: equal for mentions of one word, -1 for words of no name.

    Worth looking for elsewhere is what has a capital, or is CJK and no hiragana. Case and a
    genitive s make no difference: ``Støre`` and ``STØRES`` are mentions of one word.
    """
    if len(_keys) > _MOST_KEYS:
        _keys.clear()
    words = doc.to_array("ORTH").tolist()
    for word in set(words).difference(_keys):
        _keys[word] = _key(doc.vocab.strings[word])
    return np.asarray([_keys[word] for word in words], dtype="int64")


def _key(word: str) -> int:
    first = word[0]
    if len(word) < 2 or not (first.isupper() or (first > "ゟ" and first.isalpha())):
        return _NO_NAME
    word = word.lower()
    return get_string_id(word[:-1] if word.endswith("s") and len(word) > 3 else word) >> 1


@registry.architectures("trefakta.Tok2Vec.v1")  # type: ignore[untyped-decorator]
def tok2vec_with_repeats(
    embed: Model[list[Doc], list[Floats]],
    encode: Model[list[Floats], list[Floats]],
) -> Model[list[Doc], list[Floats]]:
    """``embed``, ``encode``, and on top of them what the other mentions of each word say.

    The output is as wide as that of ``encode``.
    """
    inner = build_Tok2Vec_model(cast("Any", embed), cast("Any", encode))
    width = encode.get_dim("nO")
    mix = Maxout(width, width * 2, nP=3, dropout=0.0, normalize=True)
    model: Model[list[Doc], list[Floats]] = Model(
        "tok2vec_with_repeats",
        _forward,
        init=_initialise,
        layers=[inner, mix],
        dims={"nO": width},
        refs={"embed": embed, "encode": encode},
    )
    return model


def _initialise(
    model: Model[list[Doc], list[Floats]],
    X: list[Doc] | None = None,  # noqa: N803 (thinc's names)
    Y: list[Floats] | None = None,  # noqa: N803
) -> None:
    del Y
    model.layers[0].initialize(X=X)
    model.layers[1].initialize()


def _forward(
    model: Model[list[Doc], list[Floats]], docs: list[Doc], is_train: bool
) -> tuple[list[Floats], Callable[[list[Floats]], list[Doc]]]:
    inner, mix = model.layers
    vectors, backprop_inner = inner(docs, is_train)
    lengths = [len(doc) for doc in docs]
    output = np.concatenate(vectors)
    rows, starts = _grouped(docs)
    if not len(rows):
        return vectors, backprop_inner
    own = output[rows]
    shared, backprop_shared = _maxima(own, starts)
    mixed, backprop_mix = mix(np.hstack([own, shared]), is_train)
    output[rows] += mixed

    def backprop(d_output: list[Floats]) -> list[Doc]:
        d_vectors = np.concatenate(d_output)
        d_both = backprop_mix(d_vectors[rows])
        width = d_vectors.shape[1]
        d_vectors[rows] += d_both[:, :width] + backprop_shared(d_both[:, width:])
        return cast("list[Doc]", backprop_inner(_split(d_vectors, lengths)))

    return _split(output, lengths), backprop


def _split(array: Floats, lengths: list[int]) -> list[Floats]:
    return np.split(array, np.cumsum(lengths)[:-1])


def _grouped(docs: list[Doc]) -> tuple[Ints, Ints]:
    """The rows of words with several mentions, word by word, and where each word's rows begin.

    Rows count the tokens of all ``docs`` together; mentions are those of one document.
    """
    rows: list[Ints] = []
    starts: list[Ints] = []
    tokens = found = 0
    for doc in docs:
        keys = mentions(doc)
        named = np.flatnonzero(keys != _NO_NAME)
        _, word, counts = np.unique(keys[named], return_inverse=True, return_counts=True)
        again = np.flatnonzero(counts[word] > 1)
        again = again[np.argsort(word[again], kind="stable")]
        rows.append(named[again] + tokens)
        starts.append(np.flatnonzero(np.diff(word[again], prepend=-1)) + found)
        tokens += len(doc)
        found += len(again)
    return np.concatenate(rows), np.concatenate(starts)


def _maxima(own: Floats, starts: Ints) -> tuple[Floats, Callable[[Floats], Floats]]:
    """For each row of ``own``, mentions word by word, the maximum of its word; and the way back.

    The gradient of a maximum goes to the mention that it came from; equal ones share it.
    """
    best = np.maximum.reduceat(own, starts)
    word = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(own))))
    is_best = (own == best[word]).astype("float32")
    share: Floats = is_best / np.add.reduceat(is_best, starts)[word]

    def backprop(d_shared: Floats) -> Floats:
        d_best: Floats = np.add.reduceat(d_shared, starts)[word]
        return share * d_best

    return best[word], backprop
