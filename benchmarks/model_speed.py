"""Speed of the shipped models beside spaCy's default CNN, tokenization included.

``python benchmarks/model_speed.py ../shared/gold/dev``

The default is a recogniser of spaCy's own making (``HashEmbedCNN`` of width 96 and depth 4) with
weights that have learnt nothing, which makes it no slower. Both run over the same texts in the same
process, by turns, on one core; words are tokens that are not space.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from spacy.language import Language
from spacy.training import Example

from pipeline.nlp.models import load_blank, load_model

ROUNDS = 3
MOST = 150_000
"""Characters of a language that are measured."""


def default_cnn(lang: str) -> Language:
    """A default recogniser of spaCy's over the tokens of ``lang``, not trained."""
    nlp = spacy.blank(
        lang, config={"nlp": {"tokenizer": load_blank(lang).config["nlp"]["tokenizer"]}}
    )
    recogniser = nlp.add_pipe("ner")
    for label in ("PERSON", "ORG", "LOC"):
        recogniser.add_label(label)  # type: ignore[attr-defined]
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Oslo"), {"entities": []})])
    return nlp


def texts(gold: Path, lang: str) -> list[str]:
    """The texts of a language in the gold files of a folder."""
    found: list[str] = []
    for path in sorted(gold.glob(f"*.{lang}.jsonl")):
        found += [json.loads(line)["text"] for line in path.open(encoding="utf-8")]
    length = 0
    return [text for text in found if (length := length + len(text)) < MOST]


def words_a_second(nlp: Language, pieces: list[str]) -> float:
    """Tokens that are not space, in a CPU second."""
    start = time.process_time()
    words = sum(not token.is_space for doc in nlp.pipe(pieces) for token in doc)
    return words / (time.process_time() - start)


def main(gold: Path) -> None:
    """Prints a row for each language: ours, the default, the ratio, and the time of loading."""
    for lang in ("nb", "nn", "en", "ja"):
        start = time.perf_counter()
        ours = load_model(lang)
        loading = time.perf_counter() - start
        default = default_cnn(lang)
        pieces = texts(gold, lang)
        for nlp in (ours, default):
            words_a_second(nlp, pieces[:5])
        speeds = [
            (words_a_second(ours, pieces), words_a_second(default, pieces)) for _ in range(ROUNDS)
        ]
        best = [max(column) for column in zip(*speeds, strict=True)]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{lang}: {best[0]:,.0f} words/s, default CNN {best[1]:,.0f}, ratio "
            f"{best[0] / best[1]:.2f}, loaded in {loading:.1f} s, peak {peak:,.0f} MB"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("../shared/gold/dev"))
