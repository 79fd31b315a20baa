"""An adapted model on disk: its files, its manifest, and a card that says what the gold did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.train.adapt import Adaptation, OwnGold, Scores
from pipeline.train.continuing import AdaptSettings
from pipeline.train.package import write

if TYPE_CHECKING:
    from spacy.language import Language

FEW_SPANS = 50
"""Fewer gold spans than these in the held-out share tell little."""

TEMPLATE = """\
---
language: [{lang}]
license: {licence}
library_name: spacy
pipeline_tag: token-classification
tags: [spacy, token-classification, named-entity-recognition]
base_model: {base}
---

# {name}

`{base}` {version} taught further on {records} texts of the user's own with `trefakta train`:
{kept}.

Use it with `trefakta run FOLDER --model {lang}={path}`, or `spacy.load("{path}")` where trefakta
is installed.

## Before and after
Exact spans of {held_out} texts {how_held_out}, for the labels that the gold annotates. The step
was chosen on these same texts, so the figures after are a little too kind.{few}

{scores}
{others}
## The gold
{gold}

{labels}

## To make it again
{settings}

## Licence
The model that was started from: {licence}. What the gold asks for beyond that, its owner knows.
"""


def write_adapted(
    nlp: Language, out: Path, *, adaptation: Adaptation, gold: OwnGold, settings: AdaptSettings
) -> None:
    """Writes the adapted ``nlp`` into ``out``: model, manifest and card."""
    base = dict(nlp.meta)
    name = str(base["name"])
    nlp.meta["name"] = name if name.endswith("_adapted") else f"{name}_adapted"
    nlp.meta["description"] = f"{base['name']} {base['version']}, adapted with trefakta train"
    write(nlp, out)
    text = card(base, out, adaptation=adaptation, gold=gold, settings=settings)
    (out / "README.md").write_text(text, encoding="utf-8")


def card(
    base: Mapping[str, Any],
    out: Path,
    *,
    adaptation: Adaptation,
    gold: OwnGold,
    settings: AdaptSettings,
) -> str:
    """The card of a model made from the one with the meta data ``base``."""
    spans = int(adaptation.before["ALL"]["gold"])
    return TEMPLATE.format(
        lang=base["lang"],
        base=base["name"],
        version=base["version"],
        name=out.name,
        path=out.name,
        records=adaptation.records,
        held_out=adaptation.held_out,
        kept=_kept(adaptation),
        how_held_out="given for it" if adaptation.held_out_given else "held out of it",
        few=f" With {spans} spans they say little." if spans < FEW_SPANS else "",
        scores="\n".join(_before_and_after(adaptation.before, adaptation.after)),
        others="".join(_others(adaptation)),
        gold="\n".join(_files(gold)),
        labels="\n".join(_labels(adaptation)),
        settings=f"Steps {settings.steps}, seed {settings.seed}, learning rate "
        f"{settings.learn_rate}, dropout {settings.dropout}, {settings.words} words a batch; the "
        "same gold, settings, trefakta and machine give the same model.",
        licence=base.get("license") or "other",
    )


def _kept(adaptation: Adaptation) -> str:
    if not adaptation.step:
        return "no step was better than the model as it was, which is what this is"
    way = "" if adaptation.share == 1 else f", {adaptation.share:.0%} of the way to its weights"
    return f"step {adaptation.step} was the best{way}"


def _before_and_after(before: Scores, after: Scores) -> Iterator[str]:
    yield "| label | spans | F1 before | F1 after | precision | recall |"
    yield "|---|---|---|---|---|---|"
    for label in ["ALL", *sorted({*before, *after} - {"ALL"})]:
        old, new = before.get(label, {}), after.get(label, {})
        figures = (old.get("f1", 0.0), *(new.get(m, 0.0) for m in ("f1", "precision", "recall")))
        spans = int((new or old)["gold"])
        yield f"| {label} | {spans} | " + " | ".join(f"{f:.3f}" for f in figures) + " |"


def _others(adaptation: Adaptation) -> Iterator[str]:
    """What other gold says: whether something was forgotten."""
    for name, (before, after) in adaptation.others.items():
        yield f"\n### On {name}\n\n"
        yield "\n".join(_before_and_after(before, after)) + "\n"


def _files(gold: OwnGold) -> Iterator[str]:
    yield f"Learnt from: {', '.join(path.name for path in gold.train)}."
    if gold.dev:
        yield f"Measured on: {', '.join(path.name for path in gold.dev)}."


def _labels(adaptation: Adaptation) -> Iterator[str]:
    scheme, alignment = adaptation.scheme, adaptation.alignment
    renamed = {label: ours for label, ours in scheme.meaning.items() if label != ours}
    lines = {
        "Labels read as others": ", ".join(f"{a} as {b}" for a, b in renamed.items()),
        "Labels new to the model": ", ".join(scheme.added),
        "Labels passed over": ", ".join(f"{a} ({n})" for a, n in scheme.passed_over.items()),
        "Labels that the gold does not annotate (the model's own were taught again)": ", ".join(
            sorted(scheme.unannotated)
        ),
        "Spans that end inside a token and could not be learnt": ", ".join(
            f"{a} {n}" for a, n in sorted(alignment.misaligned.items())
        ),
    }
    return (f"- {what}: {which}." for what, which in lines.items() if which)
