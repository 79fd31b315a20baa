"""Stanza's NER, trained by Stanza's own trainer (``stanza.models.ner_tagger``) on one core.

``python -m pipeline.train.stanza_ner nb --data models/work/stanza --out models/work/stanza``
reads ``train.json``, ``heldout.json`` and ``pretrain.pt`` in ``--data`` and writes ``ner.pt``,
the best by ``heldout.json`` so far, into ``--out``. A BiLSTM with a CRF over the vectors of the
pretrain, which stay as they are, and a letters' BiLSTM. ``--start FILE`` goes on from another's
``ner.pt``, with the rate lowered whenever ``heldout.json`` says that nothing is gained.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.train.corpora import MODELS

WORDS = 540
"""Words of a batch."""

POOL = 2048
"""Sentences among which those of like length are put together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How large the network is and how long it learns; ``every``: steps between evaluations.

    ``patience``: evaluations without gain before the rate is halved.
    """

    hidden: int = 256
    letters: int = 64
    letter_width: int = 48
    steps: int = 6_000
    every: int = 500
    rate: float = 0.001
    patience: int = 2


SHIPPED = Sizes()


def arguments_of(code: str, *, data: Path, out: Path, sizes: Sizes) -> list[str]:
    """The trainer's command line.

    Vectors stay as they are (``--no_emb_finetune``) so that words of the training text are like
    those that it lacks; case is kept, because capitals tell names.
    """
    return [
        *("--train_file", str(data / "train.json"), "--eval_file", str(data / "heldout.json")),
        *("--wordvec_pretrain_file", str(data / "pretrain.pt"), "--pretrain_max_vocab", "-1"),
        *("--save_dir", str(out), "--save_name", "ner.pt", "--shorthand", f"{code}_trefakta"),
        *("--no_lowercase", "--no_emb_finetune"),
        *("--hidden_dim", str(sizes.hidden), "--char_hidden_dim", str(sizes.letters)),
        *("--char_emb_dim", str(sizes.letter_width), "--dropout", "0.4", "--word_dropout", "0.02"),
        *("--optim", "adam", "--lr", str(sizes.rate), "--min_lr", "0.00001"),
        *("--lr_decay", "0.5", "--patience", str(sizes.patience)),
        *("--max_steps", str(sizes.steps), "--max_steps_no_improve", str(sizes.steps)),
        *("--eval_interval", str(sizes.every), "--log_step", "100", "--seed", "1"),
    ]


def alike(sentences: Sequence[Any], *, words: int, pool: int) -> list[list[Any]]:
    """``sentences``, already shuffled, in batches of about ``words`` words and of like lengths.

    PyTorch's backward pass over packed sentences costs the length of the longest times all words:
    among its like a sentence is learnt from 1.4 times as fast. The batches come shuffled.
    """
    batches: list[list[Any]] = []
    for start in range(0, len(sentences), pool):
        batch: list[Any] = []
        for sentence in sorted(sentences[start : start + pool], key=lambda one: len(one[0])):
            batch.append(sentence)
            if sum(len(one[0]) for one in batch) >= words:
                batches.append(batch)
                batch = []
        if batch:
            batches.append(batch)
    random.shuffle(batches)
    return batches


@contextmanager
def _like_lengths(words: int) -> Iterator[None]:
    """Lets Stanza's trainer learn from sentences of like lengths together."""
    from stanza.models import ner_tagger

    loader = ner_tagger.DataLoader

    class Alike(loader):  # type: ignore[misc, valid-type]
        """Stanza's loader with other batches in training."""

        def chunk_batches(self, data: list[Any]) -> list[list[Any]]:
            if self.eval:
                return super().chunk_batches(data)  # type: ignore[no-any-return]
            return alike(data, words=words, pool=POOL)

    ner_tagger.DataLoader = Alike
    try:
        yield
    finally:
        ner_tagger.DataLoader = loader


def train(
    code: str, *, data: Path, out: Path, sizes: Sizes = SHIPPED, start: Path | None = None
) -> Path:
    """Trains, from ``start`` if it is given, and gives the file of the best model.

    Raises ``ImportError`` with the line that installs Stanza where it is absent.
    """
    try:
        import torch
        from stanza.models import ner_tagger
    except ImportError as error:
        raise ImportError("training needs Stanza: pip install 'trefakta[stanza]'") from error
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    out.mkdir(parents=True, exist_ok=True)
    arguments = arguments_of(code, data=data, out=out, sizes=sizes)
    if start is not None:
        first = _with_rate(start, sizes.rate, out / "start.pt")
        arguments += ["--finetune", "--finetune_load_name", str(first)]
    with _like_lengths(WORDS):
        ner_tagger.main(arguments)
    return out / "ner.pt"


def _with_rate(start: Path, rate: float, copy: Path) -> Path:
    """``start`` in the file ``copy``, to be learnt from at ``rate``: Stanza takes it from there."""
    import torch

    contents = torch.load(start, map_location="cpu", weights_only=True)
    contents["config"]["lr"] = rate
    torch.save(contents, copy)
    return copy


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="the ner.pt to go on from")
    parser.add_argument("--steps", type=int, default=SHIPPED.steps)
    parser.add_argument("--rate", type=float, default=SHIPPED.rate)
    parser.add_argument("--patience", type=int, default=SHIPPED.patience)
    parser.add_argument("--hidden", type=int, default=SHIPPED.hidden, help="width of the BiLSTM")
    parser.add_argument("--letters", type=int, default=SHIPPED.letters, help="of the letters' one")
    options = parser.parse_args(arguments)
    sizes = Sizes(
        hidden=options.hidden,
        letters=options.letters,
        steps=options.steps,
        every=min(SHIPPED.every, options.steps),
        rate=options.rate,
        patience=options.patience,
    )
    train(options.code, data=options.data, out=options.out, sizes=sizes, start=options.start)


if __name__ == "__main__":
    main()
