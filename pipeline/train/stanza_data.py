"""Gold as Stanza's trainer reads it: sentences of our tokens with BIO tags, in JSON.

``python -m pipeline.train.stanza_data nb --gold ../shared/gold --out models/work/stanza``
writes ``train.json``, ``heldout.json`` and ``dev.<corpus>.json`` into ``--out``. Tokens and
sentences are those that ``trefakta_stanza`` gives Stanza when a text is read. The trainer chooses
among its models by ``heldout.json``, whole records of the training gold that it does not learn
from, so that the development gold measures the model and has no part in it.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from pipeline.nlp.models import load_blank
from pipeline.train.augment import names_augmenter
from pipeline.train.convert import MISSING, Alignment, documents, to_doc
from pipeline.train.corpora import MODELS
from pipeline.train.gold import read_gold

HELD_OUT = 14
"""One record in so many is held out."""

SHORTEST = 1
"""Fewest tokens of a sentence that is learnt from."""


class Word(TypedDict):
    """One token, as Stanza's ``Document`` reads it; ``id`` counts from 1 in each sentence."""

    id: int
    text: str
    ner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """How many altered copies of the gold are learnt from beside it, and how they differ.

    ``names`` is the folder of the lists of names; the rest as in
    :func:`pipeline.train.augment.names_augmenter`.
    """

    copies: int = 0
    names: Path | None = None
    renamed: float = 0.6
    careless: float = 0.25
    seed: int = 1


def sentences(docs: Iterable[Doc]) -> Iterator[list[Word]]:
    """The sentences of ``docs``, but for those in which a token's label is unknown.

    White space is no token of Stanza's.
    """
    for doc in docs:
        for sent in doc.sents:
            tokens = [token for token in sent if not token.is_space]
            if len(tokens) >= SHORTEST and all(token.ent_iob != MISSING for token in tokens):
                yield [
                    Word(id=number, text=token.text, ner=_tag(token.ent_iob_, token.ent_type_))
                    for number, token in enumerate(tokens, start=1)
                ]


def _tag(iob: str, label: str) -> str:
    return f"{iob}-{label}" if label else "O"


def gold_docs(nlp: Language, code: str, folder: Path) -> Iterator[tuple[str, bool, Doc]]:
    """The gold in ``folder`` by corpus, each text with its sentences, and whether it is held out.

    A record is held out whole, by a hash of its name.
    """
    for corpus in MODELS[code].corpora:
        path = folder / f"{corpus.name}.jsonl"
        if not path.exists():
            continue
        for record in read_gold(path):
            held = zlib.crc32(record.record_id.encode()) % HELD_OUT == 0
            for piece in documents([record], corpus):
                yield corpus.name, held, _marked(nlp, to_doc(nlp, piece, corpus, Alignment()))


def _marked(nlp: Language, doc: Doc) -> Doc:
    """``doc`` with its sentences."""
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def altered(nlp: Language, code: str, docs: list[Doc], settings: Altered) -> Iterator[Doc]:
    """The copies of ``docs`` that ``settings`` asks for."""
    names = str(settings.names) if settings.names else None
    alter = names_augmenter(code, names, settings.renamed, settings.careless, settings.seed)
    for _ in range(settings.copies):
        for doc in docs:
            for example in alter(nlp, Example(doc, doc)):
                yield _marked(nlp, example.reference.copy())


def convert(code: str, *, gold: Path, out: Path, settings: Altered) -> dict[str, int]:
    """Writes the files of the model ``code`` into ``out``; gives their numbers of sentences."""
    nlp = load_blank(code)
    out.mkdir(parents=True, exist_ok=True)
    train: list[Doc] = []
    held_out: list[Doc] = []
    for _, held, doc in gold_docs(nlp, code, gold / "train"):
        (held_out if held else train).append(doc)
    files = {
        "train": [*sentences(train), *sentences(altered(nlp, code, train, settings))],
        "heldout": list(sentences(held_out)),
    }
    random.Random(settings.seed).shuffle(files["train"])  # noqa: S311 (no secrets here)
    for name, _, doc in gold_docs(nlp, code, gold / "dev"):
        files.setdefault(f"dev.{name}", []).extend(sentences([doc]))
    for name, written in files.items():
        text = json.dumps(written, ensure_ascii=False)
        (out / f"{name}.json").write_text(text, encoding="utf-8")
    return {name: len(written) for name, written in files.items()}


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--names", type=Path, help="folder of the lists of names")
    parser.add_argument("--copies", type=int, default=0, help="altered copies of the gold")
    options = parser.parse_args(arguments)
    settings = Altered(copies=options.copies, names=options.names)
    counts = convert(options.code, gold=options.gold, out=options.out, settings=settings)
    print(json.dumps(counts, indent=1))  # noqa: T201 (a step's report)


if __name__ == "__main__":
    main()
