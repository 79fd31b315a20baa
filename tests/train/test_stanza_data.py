"""What Stanza's trainer is given: sentences of our tokens, batches of like lengths, vectors."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from spacy.tokens import Doc, Span

from pipeline.nlp.models import load_blank
from pipeline.nlp.stanza_packed import pack, unpack
from pipeline.train.stanza_data import Altered, convert, sentences
from pipeline.train.stanza_ner import alike
from pipeline.train.stanza_vectors import Least, table

from .tiny import write_tiny


def labelled(text: str, *names: tuple[int, int, str], missing: int | None = None) -> Doc:
    doc = load_blank("nb")(text)
    spans = [Span(doc, start, end, label=label) for start, end, label in names]
    unknown = [] if missing is None else [doc[missing : missing + 1]]
    doc.set_ents(spans, missing=unknown, default="outside")
    return doc


def tags(doc: Doc) -> list[str]:
    return [
        " ".join(f"{word['text']}/{word['ner']}" for word in sentence)
        for sentence in sentences([doc])
    ]


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        (
            labelled("Kari Lie leder Havgul. Bodø er kaldt.", (0, 2, "PERSON"), (5, 6, "GPE")),
            [
                "Kari/B-PERSON Lie/I-PERSON leder/O Havgul/O ./O",
                "Bodø/B-GPE er/O kaldt/O ./O",
            ],
        ),
        # Two names side by side stay two, white space is no word.
        (
            labelled("Oslo  Bodø\n\n", (0, 1, "GPE"), (2, 3, "GPE")),
            ["Oslo/B-GPE Bodø/B-GPE"],
        ),
        # A sentence with a token that says nothing is left out.
        (labelled("Havgul kom. Ingen gikk.", missing=0), ["Ingen/O gikk/O ./O"]),
        (labelled(" \n "), []),
        (labelled(""), []),
    ],
)
def test_sentences_have_our_tokens_and_tags(doc: Doc, expected: list[str]) -> None:
    assert tags(doc) == expected


def test_records_are_held_out_whole_and_copies_are_altered(tmp_path: Path) -> None:
    write_tiny(tmp_path / "tiny")
    settings = Altered(copies=2, names=tmp_path / "tiny" / "names")
    counts = convert("nb", gold=tmp_path / "tiny" / "gold", out=tmp_path, settings=settings)
    written = {
        name: json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8")) for name in counts
    }
    assert {name: len(found) for name, found in written.items()} == counts
    assert counts["train"] == 3 * (54 - counts["heldout"])
    assert 0 < counts["heldout"] < 10
    assert counts["dev.norne.nb"] == counts["dev.norne.nn"] == 7
    spelled = Counter(word["text"] for sentence in written["train"] for word in sentence)
    assert any(word.isupper() and len(word) > 4 for word in spelled)
    again = convert("nb", gold=tmp_path / "tiny" / "gold", out=tmp_path, settings=settings)
    assert json.loads((tmp_path / "train.json").read_text(encoding="utf-8")) == written["train"]
    assert again == counts


def test_batches_hold_sentences_of_like_lengths_once_each() -> None:
    data = [[["w"] * (n * 7 % 30 + 1), n] for n in range(500)]
    batches = alike(data, words=100, pool=250)
    assert sorted(one[1] for batch in batches for one in batch) == list(range(500))
    for batch in batches:
        lengths = [len(one[0]) for one in batch]
        assert sum(lengths) < 100 + 30
        assert max(lengths) - min(lengths) <= 4
    assert any(len(a) > len(b) for a, b in pairwise(batches))


@pytest.mark.parametrize(
    ("word", "count", "expected"),
    [
        ("Bratland", 6, True),
        ("Bratland", 5, False),
        ("huset", 25, True),
        ("huset", 24, False),
        ("A4", 6, False),
        (",", 25, True),
    ],
)
def test_names_are_in_the_table_sooner(word: str, count: int, *, expected: bool) -> None:
    assert Least(capital=6, other=25).takes(word, count) is expected


@pytest.mark.model
def test_the_table_has_the_vectors_of_the_model(root: Path) -> None:
    import spacy

    vocab = spacy.load(root / "models" / "nb").vocab
    made = table(["Oslo", "huset"], vocab)
    ours = np.asarray(vocab["Oslo"].vector)
    assert made.shape == (4 + 2, 128)
    assert not made[:4].any(), "Stanza's own rows"
    oslo = made[4].astype(np.float32)
    assert np.allclose(oslo / np.linalg.norm(oslo), ours / np.linalg.norm(ours), atol=1e-3)


def test_what_is_packed_comes_back() -> None:
    torch = pytest.importorskip("torch", reason="needs PyTorch: pip install 'trefakta[stanza]'")
    units = ["<PAD>", "Oslo"]
    contents = {
        "emb": torch.arange(6).reshape(2, 3).half(),
        "vocab": {"_id2unit": units, "_unit2id": {"<PAD>": 0, "Oslo": 1}, "lower": False},
        "tag": {"_id2unit": {0: ["O"]}, "_unit2id": {0: {"O": 0}}},
        "config": {"lr": 0.5, "dir": None, "sizes": [1, 2]},
    }
    found = unpack(pack(contents))
    assert torch.equal(found.pop("emb"), contents.pop("emb"))
    assert found == contents


def test_what_is_no_data_is_not_packed() -> None:
    with pytest.raises(TypeError, match="set"):
        pack({"config": {1, 2}})
