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
from spacy.util import registry
from thinc.api import Maxout, Model

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]


def _may_be_name(token: Token) -> bool:
    """Whether ``token`` is worth looking for elsewhere: a capital, or CJK that is no hiragana."""
    first = token.text[0]
    if first.isupper():
        return len(token) > 1
    return first > "ゟ" and first.isalpha() and len(token) > 1


def mentions(doc: Doc) -> list[int]:
    """A number for each token of ``doc``: equal for mentions of one word, -1 for words of no name.

    Case and a genitive s make no difference: ``Støre`` and ``STØRES`` are mentions of one word.
    """
    groups: dict[str, int] = {}
    return [
        groups.setdefault(_key(token), len(groups)) if _may_be_name(token) else -1 for token in doc
    ]


def _key(token: Token) -> str:
    word = token.lower_
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


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
    own = np.concatenate(vectors)
    rows, starts = _grouped(docs)
    shared, backprop_shared = _maxima(own, rows, starts)
    mixed, backprop_mix = mix(np.hstack([own, shared]), is_train)
    output = own + mixed

    def backprop(d_output: list[Floats]) -> list[Doc]:
        d_own = np.concatenate(d_output)
        d_both = backprop_mix(d_own)
        width = d_own.shape[1]
        d_own = d_own + d_both[:, :width] + backprop_shared(d_both[:, width:])
        return cast("list[Doc]", backprop_inner(_split(d_own, lengths)))

    return _split(output, lengths), backprop


def _split(array: Floats, lengths: list[int]) -> list[Floats]:
    return np.split(array, np.cumsum(lengths)[:-1])


def _grouped(docs: list[Doc]) -> tuple[Ints, Ints]:
    """The rows of words with several mentions, word by word, and where each word's rows begin.

    Rows count the tokens of all ``docs`` together; mentions are those of one document.
    """
    keys: list[Ints] = []
    words = 0
    for doc in docs:
        numbers = np.asarray(mentions(doc), dtype="int64")
        keys.append(np.where(numbers < 0, -1, numbers + words))
        words += int(numbers.max(initial=-1)) + 1
    key = np.concatenate(keys) if keys else np.zeros(0, dtype="int64")
    counts = np.bincount(key[key >= 0], minlength=words)
    repeated = np.flatnonzero(key >= 0)
    repeated = repeated[counts[key[repeated]] > 1]
    rows = repeated[np.argsort(key[repeated], kind="stable")]
    firsts = np.flatnonzero(np.diff(key[rows], prepend=-1))
    return rows, firsts


def _maxima(own: Floats, rows: Ints, starts: Ints) -> tuple[Floats, Callable[[Floats], Floats]]:
    """``own`` with the rows of each word replaced by their maximum; and the way back.

    The gradient of a maximum goes to the mention that it came from.
    """
    shared = own.copy()
    if not len(rows):
        return shared, lambda d_shared: d_shared
    best = np.maximum.reduceat(own[rows], starts)
    word = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(rows))))
    shared[rows] = best[word]

    def backprop(d_shared: Floats) -> Floats:
        d_own = d_shared.copy()
        d_best = np.add.reduceat(d_shared[rows], starts)
        d_own[rows] = np.where(own[rows] == best[word], d_best[word], 0)
        return d_own

    return shared, backprop
