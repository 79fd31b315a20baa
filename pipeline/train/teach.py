"""Raw text labelled by the votes of several models: what a smaller model learns from beside gold.

``python -m pipeline.train.teach nb --teacher DIR --teacher DIR --raw ../shared/raw
--gold models/work/nb/train.spacy --out models/work/nb/taught``

The folder holds ``raw.spacy``, and the gold as often as it is to be seen for once of that.

A span is an entity when more than half of the teachers find it with the same label. Where they
find something but do not agree, the tokens say nothing: the pupil learns neither answer.
"""

from __future__ import annotations

import argparse
import lzma
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from pipeline.train.convert import blank, labelled
from pipeline.train.corpora import MODELS
from pipeline.train.evaluate import entities
from pipeline.train.gold import Span

PASSAGE = 3_000
"""Length, in characters, of the passages that are labelled: paragraphs that follow each other."""

BATCH = 64

GOLD_TIMES = 2
"""How often the gold stands beside what was taught."""


def passages(path: Path) -> Iterator[str]:
    """The text of one raw file in stretches of about :data:`PASSAGE` characters."""
    lines: list[str] = []
    length = 0
    with lzma.open(path, "rt", encoding="utf-8") as paragraphs:
        for paragraph in paragraphs:
            lines.append(paragraph)
            length += len(paragraph)
            if length >= PASSAGE:
                yield "".join(lines)
                lines, length = [], 0
    if lines:
        yield "".join(lines)


def sample(code: str, raw: Path, *, words: int) -> Iterator[str]:
    """Passages of about ``words`` words in all, the same number of words from every raw text.

    They are taken at equal distances; a text that has less is taken whole.
    """
    sources = MODELS[code].raw
    for name in sources:
        texts = list(passages(raw / f"{name}.txt.xz"))
        # Japanese writes no spaces: half its characters is near its number of words.
        length = sum(len(text.split()) if code != "ja" else len(text) // 2 for text in texts)
        step = max(1, round(length * len(sources) / words))
        yield from texts[::step]


def vote(readings: Sequence[Iterable[Span]]) -> tuple[list[Span], list[Span]]:
    """The spans that more than half of ``readings`` have, and all other spans."""
    votes = Counter(span for reading in readings for span in set(reading))
    agreed = sorted(span for span, count in votes.items() if 2 * count > len(readings))
    return agreed, sorted(set(votes).difference(agreed))


def taught(
    nlp: Language, teachers: Sequence[Language], texts: Iterable[str], *, fewest: int
) -> Iterator[Doc]:
    """``texts`` labelled by ``teachers``; those with less than ``fewest`` entities are left out."""
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if len(batch) == BATCH:
            yield from _labelled_batch(nlp, teachers, batch, fewest)
            batch = []
    yield from _labelled_batch(nlp, teachers, batch, fewest)


def _labelled_batch(
    nlp: Language, teachers: Sequence[Language], texts: list[str], fewest: int
) -> Iterator[Doc]:
    readings = [[entities(doc) for doc in teacher.pipe(texts)] for teacher in teachers]
    for text, *spans in zip(texts, *readings, strict=True):
        agreed, disputed = vote(spans)
        if len(agreed) >= fewest:
            yield labelled(nlp, text, agreed, disputed)[0]


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--teacher", type=Path, action="append", required=True)
    parser.add_argument("--raw", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True, help="of the same model, converted")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--words", type=int, default=2_500_000)
    parser.add_argument("--fewest", type=int, default=4, help="entities that a passage must have")
    options = parser.parse_args(arguments)
    nlp = blank(options.code)
    teachers = [spacy.load(path) for path in options.teacher]
    texts = sample(options.code, options.raw, words=options.words)
    docs = DocBin(docs=taught(nlp, teachers, texts, fewest=options.fewest))
    options.out.mkdir(parents=True, exist_ok=True)
    docs.to_disk(options.out / "raw.spacy")
    for number in range(GOLD_TIMES):
        shutil.copy(options.gold, options.out / f"gold-{number + 1}.spacy")
    print(f"{len(docs):,} passages")  # noqa: T201 (a step's report)


if __name__ == "__main__":
    main()
