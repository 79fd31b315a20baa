"""Words a second, end to end and of the bare model, and peak memory, by language.

    python benchmarks/speed.py ../shared/gold/dev [--words 100000]

For each language, the texts of the gold files (their labels are not used) go twice through the same
``Language`` object in the same process: once through ``nlp.pipe`` with tokenizer and named-entity
recogniser alone, once through the whole extractor, language segmentation, rules, linking and
tables included. Both are single-threaded and warmed up. Words are spaCy tokens that are not space.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from pipeline.extractor import Extractor
from pipeline.languages import CODES
from pipeline.records import Document
from pipeline.rules.components import COMPONENTS
from pipeline.run.batches import batched
from pipeline.segment import segment
from pipeline.tables import build

AT_ONCE = 30_000
"""Characters a batch, for the bare model as for the extractor."""


def groups(pieces: list[str]) -> Iterator[list[str]]:
    """``pieces`` in groups of about :data:`AT_ONCE` characters."""
    group: list[str] = []
    for piece in pieces:
        group.append(piece)
        if sum(map(len, group)) >= AT_ONCE:
            yield group
            group = []
    yield group


def texts(folder: Path, lang: str, characters: int) -> Iterator[str]:
    """Gold texts in ``lang``, in the order of the files, up to a number of characters."""
    for path in sorted(folder.glob(f"*.{lang}.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            characters -= len(text)
            yield text
            if characters <= 0:
                return


def measure(extractor: Extractor, lang: str, sample: list[str]) -> tuple[int, float, float]:
    """Words of ``sample``, seconds of the bare model and seconds end to end."""
    nlp = extractor.pipeline(lang)
    documents = [
        Document(doc_id=str(place), text=text, lang=lang) for place, text in enumerate(sample)
    ]
    pieces = [
        part.text for text in sample for part in segment(text, lang=lang) if part.lang == lang
    ]
    with nlp.select_pipes(disable=COMPONENTS):
        list(nlp.pipe(pieces[:20]))
        began = time.perf_counter()
        words = sum(
            sum(not token.is_space for token in doc)
            for group in groups(pieces)
            for doc in nlp.pipe(group)
        )
        bare = time.perf_counter() - began
    extractor.extract_documents(documents[:5])
    began = time.perf_counter()
    mentions = [
        mention
        for batch in batched(documents)
        for extraction in extractor.extract_documents(batch.documents)
        for mention in extraction.mentions
    ]
    build(mentions)
    return words, bare, time.perf_counter() - began


def main() -> None:
    """Print one row a language."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="a folder of gold files, NAME.LANG.jsonl")
    parser.add_argument("--characters", type=int, default=400_000, help="of text a language")
    arguments = parser.parse_args()
    extractor = Extractor()
    print("lang   words   model words/s   end-to-end words/s   share of model   peak memory")
    for lang in CODES:
        sample = list(texts(arguments.folder, lang, arguments.characters))
        words, bare, whole = measure(extractor, lang, sample)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{lang}  {words:>8,} {words / bare:>15,.0f} {words / whole:>20,.0f} "
            f"{bare / whole:>15.0%} {peak:>10,.0f} MB"
        )


if __name__ == "__main__":
    main()
