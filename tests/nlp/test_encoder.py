"""The encoder's component over a stand-in network: windows, labels, offsets, files."""

import pickle
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from pipeline.nlp import encoder
from pipeline.nlp.encoder import EncoderRecogniser
from pipeline.nlp.encoder_labels import LabelPath, names_of
from pipeline.nlp.encoder_windows import (
    DIGITS,
    LETTER,
    LINE,
    LOWER,
    MIXED,
    NONE,
    TITLE,
    UPPER,
    windows,
    word_case,
)
from pipeline.nlp.wordpieces import WordPieces

LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]
VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "kari",
    "lie",
    "north",
    "##sea",
    "oil",
    "said",
    ".",
    "in",
]
TAUGHT = {"kari": "B-PERSON", "lie": "I-PERSON", "north": "B-ORG", "oil": "I-ORG"}


class Network:
    """Gives each piece the label that :data:`TAUGHT` has for it."""

    def run(self, _outputs: None, feed: dict[str, Any]) -> list[Any]:
        scores = np.zeros((*feed["ids"].shape, len(LABELS)), dtype=np.float32)
        for place, number in np.ndenumerate(feed["ids"]):
            scores[(*place, LABELS.index(TAUGHT.get(VOCABULARY[number], "O")))] = 1
        return [scores]


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> Language:
    monkeypatch.setattr(encoder, "_session", lambda _: Network())
    made = spacy.blank("en")
    recogniser = made.add_pipe("trefakta_encoder_ner", config={"window": 8})
    assert isinstance(recogniser, EncoderRecogniser)
    recogniser.set_model(network=b"stand-in", vocabulary=VOCABULARY, labels=LABELS)
    return made


def found(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in nlp(text).ents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Lie said.", [("Kari Lie", "PERSON")]),
        ("KARI LIE said", [("KARI LIE", "PERSON")]),
        ("In Northsea Oil", [("Northsea Oil", "ORG")]),
        ("Kari  Lie", [("Kari  Lie", "PERSON")]),  # a name runs over white space
        ("  \n Kari", [("Kari", "PERSON")]),
        ("Kari Kari", [("Kari", "PERSON"), ("Kari", "PERSON")]),
        ("🐟 Kari 東京 Lie", [("Kari", "PERSON")]),
        ("said. " * 40 + "Kari Lie", [("Kari Lie", "PERSON")]),  # in the last of many windows
        ("said " * 7 + "Kari Lie", [("Kari Lie", "PERSON")]),
        (f"Kari {'x' * 5000} said", [("Kari", "PERSON")]),
        ("Lie", []),  # what no name begins with begins none
        ("", []),
        (" \n\n ", []),
        ("said.", []),
    ],
)
def test_entities(nlp: Language, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari\n\nLie said.", ["Kari", "Lie"]),
        ("Kari\nLie", ["Kari", "Lie"]),  # a list, a signature
        ("said.\nKari\nLie", ["Kari", "Lie"]),
        ("said Kari\nLie said.", ["Kari\nLie"]),  # prose that was wrapped
        ("Kari" + " Lie" * 12 + "\nLie said.", ["Kari" + " Lie" * 12 + "\nLie"]),
        ("said " * 9 + "Kari\n\nLie said.", ["Kari", "Lie"]),
        ("Kari Lie <kari@lie.no> said", ["Kari Lie"]),
    ],
)
def test_line_breaks_end_names(nlp: Language, text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(nlp, text)] == expected


def test_pipe_gives_what_single_calls_give(nlp: Language) -> None:
    texts = ["Kari Lie said.", "", "In Northsea Oil"]
    assert [[str(ent) for ent in doc.ents] for doc in nlp.pipe(texts)] == [
        [str(ent) for ent in nlp(text).ents] for text in texts
    ]


@settings(deadline=None)  # the first call makes spaCy's tokenizer
@given(st.text(alphabet="Kari Lie.\nüß東🐟\t\u200b", max_size=60))
def test_any_text_has_entities_within_it(text: str) -> None:
    recogniser = EncoderRecogniser(spacy.blank("en"), "ner", window=10, agreement=0.6)
    recogniser.set_model(network=b"", vocabulary=VOCABULARY, labels=LABELS)
    recogniser._session = Network()
    doc = recogniser(spacy.blank("en").make_doc(text))
    assert all(ent.text == text[ent.start_char : ent.end_char] for ent in doc.ents)
    assert all(ent.text == ent.text.strip() for ent in doc.ents)


def test_disk_keeps_it(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "model")
    read = spacy.load(tmp_path / "model")
    assert read.pipe_labels["trefakta_encoder_ner"] == ["ORG", "PERSON"]
    assert found(read, "Kari Lie said.") == [("Kari Lie", "PERSON")]


def test_pickle_leaves_the_session_behind(nlp: Language) -> None:
    nlp("Kari")
    name, recogniser = nlp.pipeline[0]
    copied = pickle.loads(pickle.dumps(recogniser))  # noqa: S301 (our own bytes)
    assert name == "trefakta_encoder_ner"
    assert copied._session is None
    assert [str(ent) for ent in copied(nlp.make_doc("Kari Lie")).ents] == ["Kari Lie"]


def test_without_a_network_it_says_so() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("trefakta_encoder_ner")
    with pytest.raises(ValueError, match="has no network"):
        nlp("Kari")


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("fish", LOWER),
        ("Fish", TITLE),
        ("J", LETTER),
        ("J.", LETTER),
        ("NATO", UPPER),
        ("U.S.", UPPER),
        ("iPhone", MIXED),
        ("McLeod", MIXED),
        ("O'Neil", MIXED),
        ("'s", LOWER),
        ("A380", DIGITS),
        ("2024", DIGITS),
        (",", NONE),
        ("東京", NONE),
        ("\n ", LINE),
        ("", NONE),
    ],
)
def test_word_case(word: str, case: int) -> None:
    assert word_case(word) == case


def spans(words: list[str], *, limit: int) -> list[tuple[int, int]]:
    vocabulary = WordPieces(VOCABULARY)
    return [(w.start, w.end) for w in windows(words, vocabulary, limit=limit)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["said"] * 3, [(0, 3)]),
        (["said"] * 8, [(0, 4), (4, 8)]),  # even shares, not six and two
        (["said", "said", ".", "said", "said", "said", "said"], [(0, 3), (3, 7)]),
        (["said", "said", "said", "said", "\n", "said", "said"], [(0, 5), (5, 7)]),
        ([], []),
        ([" ", " "], []),
        (["said", " "], [(0, 2)]),
    ],
)
def test_windows_end_where_sentences_do(words: list[str], expected: list[tuple[int, int]]) -> None:
    assert spans(words, limit=6) == expected


@given(st.lists(st.sampled_from(["said", "Northsea", ".", "\n", " ", "x"]), max_size=80))
def test_windows_hold_every_token_once(words: list[str]) -> None:
    vocabulary = WordPieces(VOCABULARY)
    made = list(windows(words, vocabulary, limit=6))
    assert all(a.end == b.start for a, b in pairwise(made))
    assert all(len(w.ids) == len(w.cases) <= 6 + 2 for w in made)
    read = [w.start + i for w in made for i, first in enumerate(w.firsts) if first >= 0]
    assert read == [i for i, word in enumerate(words) if not word.isspace()]


def best(rows: Iterable[str]) -> list[str]:
    """The labels that win where each row names its labels in falling order of score."""
    scores = np.array(
        [
            [-row.split().index(label) if label in row.split() else -9.0 for label in LABELS]
            for row in rows
        ]
    )
    path = LabelPath(LABELS)
    return [path.labels[number] for number in path.best(scores)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["B-ORG", "I-ORG", "O"], ["B-ORG", "I-ORG", "O"]),
        (["O B-ORG", "I-ORG I-PERSON O"], ["B-ORG", "I-ORG"]),  # the sum counts
        (["I-ORG O B-ORG"], ["O"]),
        (["B-ORG", "I-PERSON I-ORG"], ["B-ORG", "I-ORG"]),
        (["B-ORG I-ORG", "B-ORG"], ["B-ORG", "B-ORG"]),
    ],
)
def test_best_path_spells_names(rows: list[str], expected: list[str]) -> None:
    assert best(rows) == expected


def test_names_of_a_path() -> None:
    numbers = [LABELS.index(x) for x in ("B-ORG", "I-ORG", "B-ORG", "O", "B-PERSON")]
    assert list(names_of(numbers, LABELS)) == [(0, 1, "ORG"), (2, 2, "ORG"), (4, 4, "PERSON")]
