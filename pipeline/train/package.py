"""The trained pipeline as it is shipped: with sentences, without training's leftovers.

``python -m pipeline.train.package nb --trained models/work/nb/model-best --out models/nb``
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from pipeline.train.corpora import MODELS
from pipeline.train.manifest import write_manifest

VERSION = "0.2.0"


def package(code: str, *, trained: Path, out: Path) -> None:
    """Writes ``trained`` into ``out``, which is replaced.

    Sentences come last, because spaCy's recogniser lets no name cross a sentence's end, and
    titles do (NorNE nb: PRODUCT .56, not .63).
    """
    nlp = spacy.load(trained)
    nlp.add_pipe("trefakta_sentences", config={"language": code})
    nlp.config["paths"] = {}
    nlp.config["initialize"] = {}
    nlp.config["corpora"] = {}
    nlp.meta.update(meta_of(code))
    write(nlp, out)


def meta_of(code: str) -> dict[str, Any]:
    """What spaCy's meta data say of a model that the gold of ``code`` taught."""
    return {
        "name": f"trefakta_{code}",
        "version": VERSION,
        "spacy_version": ">=3.8.0,<3.9.0",
        "description": f"Named entities in {MODELS[code].language}, for trefakta",
        "license": MODELS[code].licence,
        "author": "the trefakta developers",
        "sources": [
            {"name": corpus.name, "license": corpus.licence}
            for corpus in MODELS[code].corpora
            if corpus.train
        ],
    }


def write(nlp: Language, out: Path) -> None:
    """Writes ``nlp`` into ``out``, which is replaced, with its manifest.

    Strings of the training texts are dropped from the vocabulary: the network reads hashes, and
    names that were seen in training are nobody's business.
    """
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    nlp.to_disk(out)
    strings = sorted({label for labels in nlp.pipe_labels.values() for label in labels})
    (out / "vocab" / "strings.json").write_text(json.dumps(strings) + "\n", encoding="utf-8")
    write_manifest(out)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    package(options.code, trained=options.trained, out=options.out)


if __name__ == "__main__":
    main()
