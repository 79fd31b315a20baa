"""Floret vectors from raw text, as spaCy holds them.

``python -m pipeline.train.vectors nb --raw ../shared/raw --out models/work/nb/vectors``

Floret (explosion/floret) hashes words and their letter n-grams into one small table, so that any
word has a vector: compounds, inflected names, names never seen. It needs ``pip install floret``.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from spacy.language import Language
from spacy.training.initialize import convert_vectors

from pipeline.train.convert import blank
from pipeline.train.corpora import MODELS

# Near spaCy's tokens at many times the speed; only the hashed letters matter here.
TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FloretSettings:
    """Floret's parameters; ``shortest`` and ``longest`` bound the letter n-grams."""

    size: int
    width: int = 128
    shortest: int = 4
    longest: int = 5
    epochs: int = 5
    window: int = 5
    threads: int = 1


SHORT_WORDS = {"ja": (2, 3)}
"""Lengths of n-grams where words are short."""


def paragraphs(code: str, raw: Path) -> Iterator[str]:
    """The paragraphs of the raw texts of model ``code``."""
    for name in MODELS[code].raw:
        with lzma.open(raw / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
            yield from lines


def tokenized(code: str, raw: Path) -> Iterator[str]:
    """The paragraphs of the raw texts of model ``code``, tokens separated by spaces."""
    words = _japanese_words(blank(code)) if code in SHORT_WORDS else TOKEN.findall
    for paragraph in paragraphs(code, raw):
        if tokens := words(paragraph):
            yield " ".join(tokens) + "\n"


def _japanese_words(nlp: Language) -> Callable[[str], list[str]]:
    return lambda line: [token.text for token in nlp.make_doc(line) if not token.is_space]


def train_floret(texts: Path, table: Path, settings: FloretSettings) -> None:
    """Trains on the tokenized file ``texts`` and writes the ``.floret`` file ``table``.

    Raises ``ImportError`` naming the package to install when floret is absent.
    """
    try:
        import floret
    except ImportError as error:
        raise ImportError("word vectors need floret: pip install floret") from error
    model = floret.train_unsupervised(
        str(texts),
        model="cbow",
        mode="floret",
        hashCount=2,
        bucket=settings.size,
        dim=settings.width,
        minn=settings.shortest,
        maxn=settings.longest,
        minCount=5,
        epoch=settings.epochs,
        neg=10,
        ws=settings.window,
        thread=settings.threads,
    )
    model.save_floret_vectors(str(table))


def vectors(code: str, *, raw: Path, out: Path, size: int) -> None:
    """Writes a spaCy pipeline with nothing but the vectors of model ``code`` into ``out``."""
    shortest, longest = SHORT_WORDS.get(code, (4, 5))
    settings = FloretSettings(size=size, shortest=shortest, longest=longest)
    with TemporaryDirectory() as folder:
        texts, table = Path(folder) / "texts", Path(folder) / "table.floret"
        with texts.open("w", encoding="utf-8") as file:
            file.writelines(tokenized(code, raw))
        train_floret(texts, table, settings)
        save(code, table, out)


def save(code: str, table: Path, out: Path) -> None:
    """The ``.floret`` file ``table`` as a spaCy pipeline in ``out``.

    The rows are scaled to a mean length of one: floret's are an order of magnitude longer than
    the hashed embeddings beside which the network reads them, and would drown these.
    """
    nlp = blank(code)
    convert_vectors(nlp, table, truncate=0, prune=-1, mode="floret")
    rows = nlp.vocab.vectors.data
    rows /= np.linalg.norm(rows, axis=1).mean()
    nlp.to_disk(out)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--raw", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=50_000, help="rows of the table")
    options = parser.parse_args(arguments)
    vectors(options.code, raw=options.raw, out=options.out, size=options.size)


if __name__ == "__main__":
    main()
