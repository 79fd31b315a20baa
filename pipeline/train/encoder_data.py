"""What the encoder learns from: gold texts as tokens with labels, cut, altered and batched."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import spacy
import torch
from spacy.tokens import Doc
from torch import Tensor

from pipeline.nlp.encoder_windows import LETTER, LOWER, MIXED, TITLE, UPPER, Window, windows
from pipeline.nlp.wordpieces import WordPieces
from pipeline.train.convert import Alignment, documents, to_doc
from pipeline.train.corpora import MODELS
from pipeline.train.encoder_lists import made_up
from pipeline.train.encoder_names import Names
from pipeline.train.gold import read_gold

LABELS = ("O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-LOC", "I-LOC")

SILENT = -100
"""The label of what says nothing: pieces that continue a word, unknown spans, padding."""

LIMITS = (48, 96, 160, 224)
"""Lengths of windows in pieces; a model that saw one length learns that length."""

LISTS = 400
"""Made-up lists in an epoch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text: its tokens, the number of the label of each, the number of its corpus.

    ``copies`` is how often an epoch shows it, on average.
    """

    words: tuple[str, ...]
    labels: tuple[int, ...]
    corpus: int
    copies: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A window with the label of each of its pieces and the corpus it is from."""

    window: Window
    labels: list[int]
    corpus: int


def read_texts(gold: Path, copies: Mapping[str, float]) -> list[Text]:
    """The training texts of the English corpora named in ``copies``, 0 being no corpus."""
    nlp = spacy.blank("en")
    texts: list[Text] = []
    corpora = [corpus for corpus in MODELS["en"].corpora if corpus.train]
    for number, name in enumerate(sorted(copies), start=1):
        corpus = next(corpus for corpus in corpora if corpus.name == name)
        whole = replace(corpus, piece_sizes=(5000,))
        for record in documents(read_gold(gold / "train" / f"{name}.jsonl"), whole):
            doc = to_doc(nlp, record, whole, Alignment())
            texts.append(_text(doc, number, copies[name]))
    return texts


def _text(doc: Doc, corpus: int, copies: float) -> Text:
    return Text(
        words=tuple(token.text for token in doc),
        labels=tuple(
            SILENT
            if token.is_space or not token.ent_iob
            else _label(token.ent_iob_, token.ent_type_)
            for token in doc
        ),
        corpus=corpus,
        copies=copies,
    )


def _label(iob: str, kind: str) -> int:
    return LABELS.index(f"{iob}-{kind}") if kind else 0


def epoch(
    texts: Iterable[Text], vocabulary: WordPieces, names: Names, chance: random.Random
) -> list[Example]:
    """Windows of ``texts`` for one pass, with names and case altered by ``chance``."""
    examples: list[Example] = []
    for text in texts:
        for _ in range(int(text.copies + chance.random())):
            words, labels = names.swapped(text.words, text.labels, chance)
            limit = chance.choice(LIMITS)
            examples += [
                _example(window, labels, text.corpus, chance)
                for window in windows(words, vocabulary, limit=limit)
            ]
    for _ in range(LISTS):
        words, labels = made_up(names, chance)
        examples += [
            _example(window, labels, 0, chance)
            for window in windows(words, vocabulary, limit=max(LIMITS))
        ]
    return examples


def _example(window: Window, labels: Sequence[int], corpus: int, chance: random.Random) -> Example:
    found = [SILENT] * len(window.ids)
    for first, label in zip(window.firsts, labels[window.start : window.end], strict=True):
        if first >= 0:
            found[first] = label
    cases = _recased(window.cases, chance)
    return Example(window=replace(window, cases=cases), labels=found, corpus=corpus)


def _recased(cases: list[int], chance: random.Random) -> list[int]:
    """``cases``, now and then as if the text were all lower case, capitals, or a headline."""
    draw = chance.random()
    if draw < 0.07:
        return [LOWER if case in {TITLE, LETTER, UPPER, MIXED} else case for case in cases]
    if draw < 0.10:
        return [UPPER if case in {LOWER, TITLE, MIXED} else case for case in cases]
    if draw < 0.12:
        return [TITLE if case in {LOWER, MIXED} else case for case in cases]
    return cases


def batches(
    examples: Sequence[Example], chance: random.Random, *, size: int
) -> Iterator[list[Example]]:
    """``examples`` in groups of about equal length and at most ``size`` pieces, in any order."""
    ordered = sorted(examples, key=lambda example: len(example.window.ids) + chance.random() * 8)
    groups: list[list[Example]] = [[]]
    for example in ordered:
        if groups[-1] and (len(groups[-1]) + 1) * len(example.window.ids) > size:
            groups.append([])
        groups[-1].append(example)
    chance.shuffle(groups)
    return iter(groups)


def tensors(
    group: Sequence[Example], chance: random.Random, *, neutral: float
) -> dict[str, Tensor]:
    """One batch; with probability ``neutral`` an example does not tell its corpus."""
    length = max(len(example.window.ids) for example in group)

    def padded(rows: Iterable[list[int]], value: int) -> Tensor:
        return torch.tensor([row + [value] * (length - len(row)) for row in rows])

    return {
        "ids": padded((example.window.ids for example in group), 0),
        "cases": padded((example.window.cases for example in group), 0),
        "labels": padded((example.labels for example in group), SILENT),
        "mask": padded(([1] * len(example.labels) for example in group), 0).bool(),
        "corpus": torch.tensor(
            [0 if chance.random() < neutral else example.corpus for example in group]
        ),
    }
