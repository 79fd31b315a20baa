"""What Stanza is given and what becomes of its answer, with a stand-in for Stanza."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.nlp import stanza
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import load_blank
from pipeline.nlp.stanza import StanzaRecogniser
from pipeline.nlp.stanza_words import LONGEST_WORD, names_of, words_of

TAUGHT = {
    "Kari": "B-PERSON",
    "Lie": "E-PERSON",
    "Havgul": "S-ORG",
    "Bodø": "S-GPE",
    "佐藤": "S-PERSON",
    "大阪": "S-GPE",
    "Mary": "S-PERSON",
}


class Stand:
    """Gives each word the tag that :data:`TAUGHT` has for it, and keeps what it was given."""

    labels = ("GPE", "ORG", "PERSON")

    def __init__(self) -> None:
        self.calls: list[list[list[str]]] = []

    def tags(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        self.calls.append([list(sentence) for sentence in sentences])
        assert all(sentences), "Stanza fails on a sentence without words"
        return [[TAUGHT.get(word, "O") for word in sentence] for sentence in sentences]


def taught(lang: str = "nb", **config: object) -> tuple[Language, Stand]:
    nlp, stand = load_blank(lang), Stand()
    component = nlp.add_pipe("trefakta_stanza", config={"lang": lang, **config})
    assert isinstance(component, StanzaRecogniser)
    component.use(stand)
    return nlp, stand


def names(doc: Doc) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in doc.ents]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "nb",
            "Ordfører Kari Lie møtte Havgul i Bodø.",
            [("Kari Lie", "PERSON"), ("Havgul", "ORG"), ("Bodø", "GPE")],
        ),
        ("nn", "Kari  Lie kom til Bodø.", [("Kari  Lie", "PERSON"), ("Bodø", "GPE")]),
        ("nb", "\n\n  Kari Lie\n\nHavgul", [("Kari Lie", "PERSON"), ("Havgul", "ORG")]),
        ("en", "Mary left.\n\n\nMary came.", [("Mary", "PERSON"), ("Mary", "PERSON")]),
        ("ja", "佐藤は大阪にいる。", [("佐藤", "PERSON"), ("大阪", "GPE")]),
        ("nb", "Det regnet hele dagen.", []),
        ("nb", "", []),
        ("nb", " \n\t\n ", []),
    ],
)
def test_names_lie_on_our_tokens(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    nlp, _ = taught(lang)
    assert names(nlp(text)) == expected


def test_white_space_is_not_read_and_sentences_are_ours() -> None:
    nlp, stand = taught()
    nlp("Kari Lie kom.  \n Bodø ventet.\n\n\n")
    given_words = sorted(sentence for call in stand.calls for sentence in call)
    assert given_words == [["Bodø", "ventet", "."], ["Kari", "Lie", "kom", "."]]


def test_nothing_is_read_of_texts_without_words() -> None:
    nlp, stand = taught()
    assert [names(doc) for doc in nlp.pipe(["", "\n", "   "])] == [[], [], []]
    assert stand.calls == []


def test_old_entities_do_not_stay() -> None:
    nlp, _ = taught()
    doc = nlp.make_doc("Det regnet i dag.")
    doc.ents = [spacy.tokens.Span(doc, 0, 1, label="MISC")]
    assert names(nlp.get_pipe("trefakta_stanza")(doc)) == []


def test_a_doc_without_sentences_is_one_sentence() -> None:
    nlp, stand = taught()
    doc = nlp.make_doc("Kari Lie kom. Havgul gikk.")
    assert names(nlp.get_pipe("trefakta_stanza")(doc)) == [
        ("Kari Lie", "PERSON"),
        ("Havgul", "ORG"),
    ]
    assert [len(sentence) for sentence in stand.calls[0]] == [7]


def test_texts_are_read_together_and_come_back_in_order() -> None:
    nlp, stand = taught()
    texts = ["Kari Lie.", "", "Havgul i Bodø sa nei til alle planene.", "Ingen.", "Bodø"]
    docs = list(nlp.pipe(texts))
    assert [doc.text for doc in docs] == texts
    assert [names(doc) for doc in docs] == [names(nlp(text)) for text in texts]
    together = stand.calls[0]
    assert len(together) == 4
    assert [len(words) for words in together] == sorted(map(len, together), reverse=True)


def test_no_call_has_more_words_than_it_should(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stanza, "WORDS_AT_ONCE", 20)
    nlp, stand = taught()
    docs = list(nlp.pipe(["Kari Lie dro til Bodø i går."] * 10))
    assert all(names(doc) == [("Kari Lie", "PERSON"), ("Bodø", "GPE")] for doc in docs)
    assert len(stand.calls) > 1
    assert all(sum(map(len, call)) < 20 + 8 for call in stand.calls)


def test_a_long_sentence_is_cut_after_a_line_or_a_comma() -> None:
    nlp = spacy.blank("nb")
    row = "Kari Lie 5 kr\n"
    pieces = list(words_of(nlp(row * 200), longest=50))
    assert {piece.texts[0] for piece in pieces} == {"Kari"}
    listed = list(words_of(nlp("Bodø , " * 200), longest=51))
    assert {piece.texts[-1] for piece in listed} == {","}


BLANK = spacy.blank("nb")
PARTS = ("Kari", "Lie", ",", "\n", " \n\n", "kom", "x" * 90)


@settings(deadline=None)  # the machine may be busy
@given(st.lists(st.sampled_from(PARTS), max_size=60), st.integers(1, 12))
def test_each_word_is_read_once(words: list[str], longest: int) -> None:
    doc = BLANK(" ".join(words))
    pieces = list(words_of(doc, longest=longest))
    assert [i for piece in pieces for i in piece.places] == [t.i for t in doc if not t.is_space]
    assert all(0 < len(piece.texts) <= longest for piece in pieces)
    assert all(len(text) <= LONGEST_WORD for piece in pieces for text in piece.texts)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("O S-ORG O", [(1, 2, "ORG")]),
        ("B-PER I-PER E-PER O", [(0, 3, "PER")]),
        ("S-PER S-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("B-PER E-PER B-PER E-PER", [(0, 2, "PER"), (2, 4, "PER")]),
        ("B-ORG-X E-ORG-X", [(0, 2, "ORG-X")]),
        # Not in the scheme: what can be read is.
        ("B-PER O", [(0, 1, "PER")]),
        ("I-PER E-PER", [(0, 2, "PER")]),
        ("B-PER I-ORG E-ORG", [(0, 1, "PER"), (1, 3, "ORG")]),
        ("B-PER B-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("B-PER I-PER", [(0, 2, "PER")]),
        ("- O _", []),
        ("", []),
    ],
)
def test_tags_are_read(tags: str, expected: list[tuple[int, int, str]]) -> None:
    assert list(names_of(tags.split())) == expected


@given(st.lists(st.sampled_from(["O", "B-A", "I-A", "E-A", "S-A", "B-B", "E-B", "I-B"])))
def test_names_never_overlap(tags: list[str]) -> None:
    found = list(names_of(tags))
    places = [place for start, end, _ in found for place in range(start, end)]
    assert places == sorted(set(places))
    assert places == [i for i, tag in enumerate(tags) if tag != "O"]


@pytest.mark.parametrize("lang", ["nb", "nn", "en", "ja"])
def test_without_stanza_the_line_that_installs_it_is_given(
    lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pipeline.nlp.stanza_models.find_spec", lambda name: None if name == "stanza" else 1
    )
    with pytest.raises(ModelNotFoundError, match=r"pip install 'trefakta\[stanza\]'"):
        stanza.load_stanza(lang)
    with pytest.raises(ModelNotFoundError, match="PyTorch"):
        stanza.find_stanza(lang, "somewhere")


def test_neither_stanza_nor_pytorch_is_imported_before_a_model_is_loaded(root: Path) -> None:
    program = (
        "import sys, spacy; before = {'torch'} & set(sys.modules); "  # spaCy does, where it can
        "import pipeline, pipeline.nlp.stanza; "
        "from pipeline.nlp.models import load_blank; "
        "load_blank('nb').add_pipe('trefakta_stanza'); "
        "pipeline.nlp.stanza.downloaded(); "
        "print({'stanza', 'torch'} & set(sys.modules) - before)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
