"""The encoder network in PyTorch: weights by name, and the function from pieces to scores.

A BERT of six layers whose word pieces carry, added to their embeddings, the case of the word
(the vocabulary knows no upper case), then one hidden layer. While it trains, that layer's bias
depends on the corpus that a text is from, so that what corpora disagree on is not averaged away;
:func:`settle` keeps the bias that the shipped model has.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from pipeline.nlp.wordpieces import WordPieces

HEADS = 12
LAYERS = 6
WIDTH = 384
HIDDEN = 256
CASES = 8
EPSILON = 1e-12

Weights = dict[str, Tensor]


def pretrained(folder: Path, *, labels: int, corpora: int, seed: int) -> Weights:
    """The weights of the BERT in ``folder`` by our names, with a new head."""
    source = load_file(str(folder / "model.safetensors"))
    source = {name.removeprefix("bert."): value.float() for name, value in source.items()}
    weights: Weights = {
        "word": source["embeddings.word_embeddings.weight"],
        "position": source["embeddings.position_embeddings.weight"]
        + source["embeddings.token_type_embeddings.weight"][0],
        "embedding_norm.weight": source["embeddings.LayerNorm.weight"],
        "embedding_norm.bias": source["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        weights |= _layer(source, f"encoder.layer.{layer}", f"layer.{layer}")
    return weights | _head(labels=labels, corpora=corpora, seed=seed)


def _layer(source: Mapping[str, Tensor], theirs: str, ours: str) -> Weights:
    weights: Weights = {}
    for kind in ("weight", "bias"):
        parts = [source[f"{theirs}.attention.self.{part}.{kind}"] for part in _PROJECTIONS]
        weights[f"{ours}.qkv.{kind}"] = torch.cat(parts)
        for name, path in _PARTS.items():
            weights[f"{ours}.{name}.{kind}"] = source[f"{theirs}.{path}.{kind}"]
    return weights


_PROJECTIONS = ("query", "key", "value")
_PARTS = {
    "mixed": "attention.output.dense",
    "mixed_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "outer_norm": "output.LayerNorm",
}


def _head(*, labels: int, corpora: int, seed: int) -> Weights:
    random = torch.Generator().manual_seed(seed)
    return {
        "case": torch.zeros(CASES, WIDTH),
        "head_case": torch.zeros(CASES, HIDDEN),
        "head_corpus": torch.zeros(corpora, HIDDEN),
        "head.weight": torch.randn(HIDDEN, WIDTH, generator=random) * 0.03,
        "head.bias": torch.zeros(HIDDEN),
        "output.weight": torch.randn(labels, HIDDEN, generator=random) * 0.03,
        "output.bias": torch.zeros(labels),
    }


def scores(weights: Weights, batch: Mapping[str, Tensor], *, dropout: float = 0.0) -> Tensor:
    """Scores of labels, batch × length × labels.

    ``batch``: ``ids``, ``cases`` and ``mask`` (batch × length), ``corpus`` (batch).
    """

    def drop(values: Tensor) -> Tensor:
        return functional.dropout(values, dropout) if dropout else values

    length = batch["ids"].shape[1]
    hidden = functional.embedding(batch["ids"], weights["word"]) + weights["position"][:length]
    hidden = hidden + functional.embedding(batch["cases"], weights["case"])
    hidden = drop(_norm(weights, hidden, "embedding_norm"))
    for layer in range(LAYERS):
        hidden = _attend(weights, hidden, batch["mask"], f"layer.{layer}", dropout)
    inner = _linear(weights, hidden, "head") + functional.embedding(
        batch["cases"], weights["head_case"]
    )
    inner = inner + functional.embedding(batch["corpus"], weights["head_corpus"])[:, None]
    return _linear(weights, drop(functional.gelu(inner)), "output")


def _attend(weights: Weights, hidden: Tensor, mask: Tensor, name: str, dropout: float) -> Tensor:
    """One layer of attention and feed-forward."""
    batch, length, width = hidden.shape
    projected = _linear(weights, hidden, f"{name}.qkv").view(batch, length, 3, HEADS, -1)
    query, key, value = projected.permute(2, 0, 3, 1, 4)
    context = functional.scaled_dot_product_attention(
        query, key, value, attn_mask=mask[:, None, None, :]
    )
    context = context.transpose(1, 2).reshape(batch, length, width)
    for inner, outer in ((context, "mixed"), (None, "outer")):
        if inner is None:
            inner = functional.gelu(_linear(weights, hidden, f"{name}.inner"))  # noqa: PLW2901
        update = _linear(weights, inner, f"{name}.{outer}")
        update = functional.dropout(update, dropout) if dropout else update
        hidden = _norm(weights, hidden + update, f"{name}.{outer}_norm")
    return hidden


def _linear(weights: Weights, values: Tensor, name: str) -> Tensor:
    return functional.linear(values, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _norm(weights: Weights, values: Tensor, name: str) -> Tensor:
    return functional.layer_norm(
        values, (WIDTH,), weights[f"{name}.weight"], weights[f"{name}.bias"], EPSILON
    )


def settle(weights: Weights, corpora: Mapping[int, float]) -> dict[str, Any]:
    """The weights as arrays for one mix of ``corpora`` (share by number), without the others."""
    settled = {name: value.detach().float() for name, value in weights.items()}
    offsets = settled.pop("head_corpus")
    mixed = sum(share * offsets[number] for number, share in corpora.items())
    settled["head.bias"] = settled["head.bias"] + mixed
    return {name: value.numpy() for name, value in settled.items()}


def vocabulary(folder: Path) -> WordPieces:
    """The word pieces of the BERT in ``folder``."""
    return WordPieces.from_file(folder / "vocab.txt")
