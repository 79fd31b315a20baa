"""A table of word vectors as Stanza reads it (a "pretrain"), from the vectors of a shipped model.

``python -m pipeline.train.stanza_vectors nb --model models/nb --raw ../shared/raw --out FILE``

Floret has a vector for any word; Stanza looks words up. So the table holds the words that raw
text repeats, names (words with a capital) sooner than others, because they are what is looked
for and what the training gold has too few of.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import spacy

from pipeline.nlp import half_vectors  # noqa: F401 (registers the vectors of our models)
from pipeline.nlp.stanza_vectors import ROWS, VOCABULARY, rows_of, vectors_of
from pipeline.train.corpora import MODELS
from pipeline.train.vectors import TOKEN, paragraphs

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.vocab import Vocab

SPREAD = 0.35
"""Standard deviation of the numbers of the table, near that of the letters' network beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Least:
    """How often a word stands in the raw text to be in the table."""

    capital: int
    other: int

    def takes(self, word: str, count: int) -> bool:
        """Whether ``word``, seen ``count`` times, is in the table."""
        is_name = word[:1].isupper() and word.isalpha()
        return count >= (self.capital if is_name else self.other)


def frequent(code: str, raw: Path, least: Least) -> list[str]:
    """The words of the table of the model ``code``, the most frequent first."""
    counts: Counter[str] = Counter()
    for paragraph in paragraphs(code, raw):
        counts.update(TOKEN.findall(paragraph))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [word for word, count in ranked if least.takes(word, count)]


def table(words: Sequence[str], vocab: Vocab) -> NDArray[np.float16]:
    """The rows of Stanza's table of ``words``, scaled to :data:`SPREAD`, in half precision.

    Stanza's reader copies the numbers into single precision, so half as large a file loses only
    what is noise.
    """
    return rows_of(words, vocab, SPREAD / vectors_of(words, vocab).std())


def save(words: Sequence[str], rows: NDArray[np.float16], out: Path) -> None:
    """Writes Stanza's file of the table."""
    import torch
    from stanza.models.common.pretrain import Pretrain, PretrainedWordVocab

    vocab = PretrainedWordVocab(list(words), lower=False)
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({VOCABULARY: vocab.state_dict(), ROWS: torch.from_numpy(rows)}, out)
    assert len(Pretrain(str(out)).vocab) == len(rows)  # noqa: S101 (no two words are one to Stanza)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--model", type=Path, required=True, help="a model with floret vectors")
    parser.add_argument("--raw", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--capital", type=int, default=6, help="least count of a name")
    parser.add_argument("--other", type=int, default=25, help="least count of another word")
    options = parser.parse_args(arguments)
    least = Least(capital=options.capital, other=options.other)
    words = frequent(options.code, options.raw, least)
    save(words, table(words, spacy.load(options.model).vocab), options.out)
    print(f"{len(words)} words, {options.out.stat().st_size / 1e6:.1f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
