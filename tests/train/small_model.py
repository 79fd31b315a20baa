"""A recogniser that is made in a second: enough to be taught further, not to be good."""

from __future__ import annotations

import random
import warnings
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed

from pipeline.train.convert import Alignment, to_doc
from pipeline.train.corpora import Corpus
from pipeline.train.gold import GoldRecord

NETWORK = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 32,
    "maxout_pieces": 2,
    "use_upper": True,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 32,
        "depth": 2,
        "embed_size": 500,
        "window_size": 1,
        "maxout_pieces": 2,
        "subword_features": True,
    },
}


def small_model(
    lang: str, records: Sequence[GoldRecord], labels: Sequence[str], *, steps: int
) -> Language:
    """A model of ``labels`` taught ``records`` for ``steps`` updates of eight texts."""
    fix_random_seed(1)
    nlp = spacy.blank(lang)
    corpus = Corpus(name="", genre="", licence="", labels={label: label for label in labels})
    docs = [to_doc(nlp, record, corpus, Alignment()) for record in records]
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    recogniser = nlp.add_pipe("ner", config={"model": NETWORK})
    for label in labels:
        recogniser.add_label(label)  # type: ignore[attr-defined]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some labels have no examples
        optimizer = nlp.initialize(lambda: examples[:20])
    draw = random.Random(1)  # noqa: S311 (not for secrets)
    for _ in range(steps):
        nlp.update(draw.sample(examples, min(8, len(examples))), drop=0.1, sgd=optimizer)
    nlp.add_pipe("trefakta_sentences", config={"language": lang})
    return nlp


def saved(nlp: Language, path: Path) -> Path:
    """``path``, with ``nlp`` in it."""
    nlp.to_disk(path)
    return path


def names(doc: Doc) -> list[tuple[str, str]]:
    """The entities of ``doc``: text and label."""
    return [(ent.text, ent.label_) for ent in doc.ents]
