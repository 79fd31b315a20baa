"""Scores of a model on the development gold, by corpus and label.

``python -m pipeline.train.evaluate nb --model models/nb --gold ../shared/gold --out nb.json``

A prediction counts when its characters and its label are exactly the gold's. Predictions that
touch a dropped or unknown span, and predictions with a label that the corpus does not annotate,
count neither for nor against. Gold that no tokenization of ours can hit counts as missed.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.train.corpora import MODELS, Corpus
from pipeline.train.gold import GoldRecord, Span, read_gold

_MEGABYTE = 1_000_000


@dataclass
class Counts:
    """Right, surplus and missed spans by label."""

    right: Counter[str] = field(default_factory=Counter)
    surplus: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def scores(self) -> dict[str, dict[str, float]]:
        """Precision, recall, F1 and number of gold spans by label, and over ``ALL``."""
        labels = sorted({*self.right, *self.surplus, *self.missed})
        rows = {label: self._row([label]) for label in labels}
        return {"ALL": self._row(labels), **rows}

    def _row(self, labels: list[str]) -> dict[str, float]:
        right, surplus, missed = (
            sum(counter[label] for label in labels)
            for counter in (self.right, self.surplus, self.missed)
        )
        precision = right / (right + surplus) if right + surplus else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        f1 = 2 * right / (2 * right + surplus + missed) if right else 0.0
        return {
            "precision": round(precision, 4),
            "recall": round(recall, 4),
            "f1": round(f1, 4),
            "gold": right + missed,
        }


def compare(gold: GoldRecord, predicted: Iterable[Span], corpus: Corpus, counts: Counts) -> None:
    """Adds what is right, surplus and missed in one record to ``counts``."""
    scheme = set(corpus.labels.values())
    unclear = [span for span in gold.entities if corpus.is_unknown(gold, span)]
    wanted = {
        Span(span.start, span.end, label)
        for span in {*gold.entities}.difference(unclear)
        if (label := corpus.label_of(gold, span)) is not None
    }
    unclear += gold.dropped
    found = {span for span in predicted if span.label in scheme and not _touches(span, unclear)}
    counts.right.update(span.label for span in wanted & found)
    counts.surplus.update(span.label for span in found - wanted)
    counts.missed.update(span.label for span in wanted - found)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def entities(doc: Doc) -> list[Span]:
    """The named entities of ``doc`` as spans of its text."""
    return [Span(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]


def score_corpus(nlp: Language, path: Path, corpus: Corpus) -> dict[str, dict[str, float]]:
    """Scores of ``nlp`` on the gold file ``path``, by label and over ``ALL``."""
    counts = Counts()
    gold = list(read_gold(path))
    docs = nlp.pipe(record.text for record in gold)
    for record, doc in zip(gold, docs, strict=True):
        compare(record, entities(doc), corpus, counts)
    return counts.scores()


def evaluate(lang: str, *, model: Path, gold: Path) -> dict[str, Any]:
    """Scores by corpus, tokens per second in one process, and size in megabytes."""
    nlp = spacy.load(model)
    scores: dict[str, Any] = {}
    tokens, seconds = 0, 0.0
    for corpus in MODELS[lang].corpora:
        path = gold / "dev" / f"{corpus.name}.jsonl"
        if not path.exists():
            continue
        texts = [record.text for record in read_gold(path)]
        started = time.perf_counter()
        tokens += sum(len(doc) for doc in nlp.pipe(texts))
        seconds += time.perf_counter() - started
        scores[corpus.name] = score_corpus(nlp, path, corpus)
    size = sum(file.stat().st_size for file in model.rglob("*") if file.is_file())
    return {
        "scores": scores,
        "tokens_per_second": round(tokens / seconds, -2) if seconds else 0,
        "megabytes": round(size / _MEGABYTE, 1),
        "labels": sorted(nlp.pipe_labels["ner"]),
    }


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=sorted(MODELS))
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    result = evaluate(options.lang, model=options.model, gold=options.gold)
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for corpus, labels in result["scores"].items():
        row = "  ".join(f"{label} {scores['f1']:.3f}" for label, scores in labels.items())
        print(f"{corpus}: {row}")  # noqa: T201 (a step's report)


if __name__ == "__main__":
    main()
