"""Scores of a model on the development gold, by corpus and label.

``python -m pipeline.train.evaluate nb --model models/nb --gold ../shared/gold --out nb.json``

A prediction counts when its characters and its label are exactly the gold's. Predictions that
touch a dropped or unknown span, and predictions with a label that the corpus does not annotate,
count neither for nor against. Gold that no tokenization of ours can hit counts as missed. F1 has
a 95 % interval by the bootstrap over records.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_meta

from pipeline.evaluate.scores import Counts as Total
from pipeline.evaluate.scores import f1_interval
from pipeline.nlp.models import load_copy
from pipeline.train.corpora import MODELS, Corpus
from pipeline.train.gold import GoldRecord, Span, read_gold

_MEGABYTE = 1_000_000


@dataclass
class Counts:
    """Right, surplus and missed spans by label."""

    right: Counter[str] = field(default_factory=Counter)
    surplus: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def labels(self) -> list[str]:
        """The labels that were counted, sorted."""
        return sorted({*self.right, *self.surplus, *self.missed})

    def total(self, label: str | None = None) -> Total:
        """What was counted for ``label``, or for all labels together."""
        counters = (self.right, self.surplus, self.missed)
        if label is None:
            return Total(*(counter.total() for counter in counters))
        return Total(*(counter[label] for counter in counters))

    def scores(self) -> dict[str, dict[str, float]]:
        """Precision, recall, F1 and number of gold spans by label, and over ``ALL``."""
        rows = {label: _row(self.total(label)) for label in self.labels()}
        return {"ALL": _row(self.total()), **rows}


def _row(total: Total) -> dict[str, float]:
    return {
        "precision": round(total.precision or 0.0, 4),
        "recall": round(total.recall or 0.0, 4),
        "f1": round(total.f1 or 0.0, 4),
        "gold": total.right + total.missed,
    }


def scores(by_record: Sequence[Counts]) -> dict[str, dict[str, float]]:
    """As :meth:`Counts.scores` for all records together, with ``f1_low`` and ``f1_high``."""
    labels = sorted({label for counts in by_record for label in counts.labels()})
    rows: dict[str, dict[str, float]] = {}
    for label in (None, *labels):
        totals = [counts.total(label) for counts in by_record]
        low, high = f1_interval(totals) or (0.0, 0.0)
        interval = {"f1_low": round(low, 4), "f1_high": round(high, 4)}
        rows[label or "ALL"] = {**_row(sum(totals, Total())), **interval}
    return rows


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


@dataclass
class Speed:
    """Tokens annotated, and the processor's seconds that it took."""

    tokens: int = 0
    seconds: float = 0.0

    def annotate(self, nlp: Language, texts: Iterable[str]) -> list[Doc]:
        """The texts as ``Doc``s, timed."""
        started = time.process_time()
        docs = list(nlp.pipe(texts))
        self.seconds += time.process_time() - started
        self.tokens += sum(map(len, docs))
        return docs


def score_corpus(
    nlp: Language, path: Path, corpus: Corpus, speed: Speed
) -> dict[str, dict[str, float]]:
    """Scores of ``nlp`` on the gold file ``path``, by label and over ``ALL``."""
    gold = list(read_gold(path))
    by_record = []
    for record, doc in zip(gold, speed.annotate(nlp, (r.text for r in gold)), strict=True):
        counts = Counts()
        compare(record, entities(doc), corpus, counts)
        by_record.append(counts)
    return scores(by_record)


def evaluate(lang: str, *, model: Path, gold: Path) -> dict[str, Any]:
    """Scores by corpus, tokens a CPU second in one process, seconds to load, and megabytes.

    ``lang`` is the code of the model (:data:`pipeline.train.corpora.MODELS`); ``model`` may be
    any pipeline that sets ``doc.ents``.
    """
    started = time.perf_counter()
    nlp = load_copy(load_meta(model / "meta.json")["lang"], model)
    loaded = time.perf_counter() - started
    speed = Speed()
    scores = {
        corpus.name: score_corpus(nlp, path, corpus, speed)
        for corpus in MODELS[lang].corpora
        if (path := gold / "dev" / f"{corpus.name}.jsonl").exists()
    }
    size = sum(file.stat().st_size for file in model.rglob("*") if file.is_file())
    return {
        "scores": scores,
        "tokens_per_second": round(speed.tokens / speed.seconds, -2) if speed.seconds else 0,
        "load_seconds": round(loaded, 1),
        "megabytes": round(size / _MEGABYTE, 1),
        "labels": sorted({label for row in scores.values() for label in row} - {"ALL"}),
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
