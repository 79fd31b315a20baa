"""The model card: a Hugging Face README.md written from what the other steps measured.

``python -m pipeline.train.card nb --model models/nb --convert models/work/nb/convert.json
--scores models/work/nb/scores.json --behaviour models/work/nb/behaviour.json``
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.train.behaviour import card_section
from pipeline.train.corpora import MODELS, Corpus, Model

Scores = Mapping[str, Mapping[str, Mapping[str, float]]]
"""By corpus, label and measure; the label ``ALL`` is the micro average."""


class Network(NamedTuple):
    """What a component that names entities is, and how it is trained."""

    what: str
    again: str
    package: str = "trefakta"
    """What installs what it needs."""
    history: str = (
        "These very weights came to be step by step; `docs/models.md` tells how, and\n"
        "where the declared steps, which came after, do otherwise."
    )


NETWORKS = {
    "ner": Network(
        "hashed word features{vectors}, {words}a convolutional network and spaCy's "
        "transition-based entity recogniser",
        "cd models && weasel run all . --vars.code {code} --vars.model {name}",
    ),
    "trefakta_encoder_ner": Network(
        "the small BERT all-MiniLM-L6-v2 (22 million parameters, Apache-2.0), taught named "
        "entities with the case of each word beside it, in 8 bits for ONNX Runtime",
        "cd models/encoder && weasel run all",
    ),
    "trefakta_stanza": Network(
        "Stanza's recogniser, trained by Stanza's own trainer: a letters' BiLSTM beside the "
        "floret vectors of the `{code}` model (a table of the words of raw text), a BiLSTM and a "
        "CRF over sentences",
        "cd models/stanza && weasel run all",
        package="'trefakta[stanza]'",
        history="These very weights came of the declared steps.",
    ),
}
"""By the name of the component in the pipeline."""

WORDS = (
    "the class of each word in raw text and what other networks took it for there, vectors that "
    "the mentions of a word in a document share, "
)

RENAMED = """\
Some names of the gold were swapped for others in training: of people from name statistics and
registers (CC BY 4.0, OGL 3.0, CC0, MIT, public domain), of companies from FinanceDatabase (MIT) and
EDINET (CC BY 4.0 compatible).
"""

RAW_TAUGHT = """\
This raw text gave the word vectors and the classes of words; networks trained on the gold labelled
a sample of it, and this one learnt from their votes beside the gold:
"""

ENOUGH_SHOWN = 10
"""Gold spans that a label needs to have a row of its own among the scores."""

TEMPLATE = """\
---
language: [{codes}]
license: {licence}
library_name: spacy
pipeline_tag: token-classification
tags: [spacy, token-classification, named-entity-recognition]
model-index:
- name: trefakta-{name}
  results:
{index}
---

# trefakta {name}: named entities in {language}

Version {version}, a spaCy pipeline `[{pipeline}]`: {network}. With trefakta installed
(`pip install {package}`) it loads with `spacy.load("models/{name}")` and runs offline.

- Labels: {labels}.
- Speed: {speed:,.0f} tokens a second of one CPU core, tokenization included (`nlp.pipe`, the
  development texts, the machine that wrote this card). It loads in {load} s.
- Size: {megabytes} MB. `trefakta models check` compares its files with their SHA-256.

## Scores
Exact character spans and labels, on the development splits; the test splits were never seen.
Predictions with labels that a corpus does not annotate, or on spans that its annotators left
open, are not counted. The intervals of F1 hold 95 % of 1,000 samples of the corpus's own records
(bootstrap); labels with fewer than {enough} gold spans are not shown, but count in `all`.

{scores}

{behaviour}

## Trained on
{corpora}

{raw}

## What did not fit
Gold spans whose ends are not ends of tokens cannot be learnt: their tokens were left out of the
loss (and in the scores above such spans count as missed). Unknown: labels of the corpus that say
nothing in this model's scheme.

{alignment}

## What it is bad at
{limits} Weakest on the development data: {weakest}.

## To make it again
With the data of `shared/` beside a checkout of trefakta, whose steps, inputs and outputs are in
`project.yml`, settings in `configs/`:
`{again}`.
{history}

## Licence
{licence}: the most restrictive of those above that asks to be passed on.
"""


def card(
    model: Model,
    name: str,
    *,
    meta: Any,
    convert: Any,
    measured: Any,
    behaved: Any,
    taught: bool = False,
) -> str:
    """The text of the card of ``model``, in the folder ``name``, from the reports of the steps.

    ``meta`` is spaCy's meta data, ``behaved`` what :mod:`pipeline.train.behaviour` wrote;
    ``taught`` tells whether teachers labelled raw text for it.
    """
    scores: Scores = measured["scores"]
    vectors = meta.get("vectors", {}).get("width", 0)
    part = next(part for part in meta["pipeline"] if part in NETWORKS)
    network = NETWORKS[part]
    has_table = part == "trefakta_stanza"
    codes = sorted({corpus.name.rpartition(".")[2] for corpus in model.corpora})
    return TEMPLATE.format(
        name=name,
        codes=", ".join(codes),
        language=model.language,
        licence=model.licence,
        limits=model.limits,
        index="\n".join(_index(scores)),
        pipeline=", ".join(meta["pipeline"]),
        version=meta["version"],
        network=network.what.format(
            vectors=f" with floret vectors of width {vectors}" if vectors else "",
            words=WORDS if taught else "",
            code=model.code,
        ),
        package=network.package,
        history=network.history,
        again=network.again.format(code=model.code, name=name),
        speed=measured["tokens_per_second"],
        load=measured["load_seconds"],
        enough=ENOUGH_SHOWN,
        megabytes=measured["megabytes"],
        labels=", ".join(f"`{label}`" for label in measured["labels"]),
        scores="\n".join(_score_table(scores)),
        behaviour=card_section(behaved),
        corpora="\n".join(_corpus_table(model.corpora, convert)),
        raw="\n".join(_raw_table(model, taught=taught, renamed=taught or has_table))
        if vectors or has_table
        else "No raw text.",
        alignment="\n".join(_alignment_table(convert)),
        weakest=", ".join(_weakest(scores)),
    )


def _table(header: list[str], rows: Iterator[list[str]]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "|" + " --- |" * len(header)
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def _index(scores: Scores) -> Iterator[str]:
    for corpus, labels in scores.items():
        yield f"  - task: {{type: token-classification, name: NER {corpus} dev}}"
        yield f"    dataset: {{type: {corpus}, name: {corpus}, split: validation}}"
        yield "    metrics:"
        for measure in ("precision", "recall", "f1"):
            yield f"    - {{type: {measure}, value: {labels['ALL'][measure]}}}"


def _score_table(scores: Scores) -> Iterator[str]:
    rows = (
        [corpus if label == "ALL" else "", label.replace("ALL", "all"), *_figures(row)]
        for corpus, labels in scores.items()
        for label, row in labels.items()
        if label == "ALL" or row["gold"] >= ENOUGH_SHOWN
    )
    return _table(["corpus", "label", "gold", "precision", "recall", "F1", "95 %"], rows)


def _figures(row: Mapping[str, float]) -> list[str]:
    measures = [f"{row[measure]:.3f}" for measure in ("precision", "recall", "f1")]
    return [f"{row['gold']:,}", *measures, f"{row['f1_low']:.3f}–{row['f1_high']:.3f}"]


def _corpus_table(corpora: tuple[Corpus, ...], convert: Any) -> Iterator[str]:
    rows = (
        [
            corpus.name,
            f"{convert['train'][corpus.name]['tokens']:,}" if corpus.train else "measured on only",
            corpus.genre,
            corpus.licence,
        ]
        for corpus in corpora
        if corpus.name in convert["dev"]
    )
    return _table(["corpus", "tokens", "genre", "licence"], rows)


def _raw_table(model: Model, *, taught: bool, renamed: bool) -> Iterator[str]:
    if renamed:
        yield RENAMED
    yield RAW_TAUGHT if taught else "The word vectors were trained on this raw text:\n"
    rows = ([name, licence] for name, licence in model.raw.items())
    yield from _table(["text", "licence"], rows)


def _alignment_table(convert: Any) -> Iterator[str]:
    rows = (
        [corpus, *(_counts(seen[kind]) for kind in ("misaligned", "unknown", "not_in_scheme"))]
        for corpus, seen in convert["train"].items()
    )
    return _table(["corpus (train)", "misaligned", "unknown", "not in the scheme"], rows)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{label} {count:,}" for label, count in counts.items()) or "–"


def _weakest(scores: Scores, *, shown: int = 5, enough: int = 30) -> Iterator[str]:
    """The lowest scores of labels with at least ``enough`` gold spans."""
    rows = sorted(
        (score["f1"], label, corpus)
        for corpus, labels in scores.items()
        for label, score in labels.items()
        if label != "ALL" and score["gold"] >= enough
    )
    return (f"{label} on {corpus} ({f1:.3f})" for f1, label, corpus in rows[:shown])


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=sorted(MODELS))
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--convert", type=Path, required=True)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--behaviour", type=Path, required=True)
    options = parser.parse_args(arguments)
    text = card(
        MODELS[options.lang],
        options.model.resolve().name,
        meta=json.loads((options.model / "meta.json").read_text(encoding="utf-8")),
        convert=json.loads(options.convert.read_text(encoding="utf-8")),
        measured=json.loads(options.scores.read_text(encoding="utf-8")),
        behaved=json.loads(options.behaviour.read_text(encoding="utf-8")),
        taught="profiles = true" in (options.model / "config.cfg").read_text(encoding="utf-8"),
    )
    (options.model / "README.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
