"""Gold records in and out: nothing is cut in two, nothing is lost unsaid."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from pipeline.train.convert import Alignment, documents, to_doc
from pipeline.train.corpora import MODELS, Corpus
from pipeline.train.evaluate import Counts, compare
from pipeline.train.gold import GoldRecord, Span, join_records, read_gold, split_record

CORPUS = Corpus(
    name="made up", genre="", licence="", labels={"PERSON": "PERSON", "GPE": "LOC"}, handles=True
)


def record(text: str, *entities: Span, dropped: tuple[Span, ...] = ()) -> GoldRecord:
    return GoldRecord(
        record_id="r", lang="nb", text=text, entities=entities, dropped=dropped, sents=()
    )


def test_white_space_is_no_part_of_a_span(tmp_path: Path) -> None:
    span = {"start": 0, "end": 9, "label": "PERSON"}
    raw = {"id": "1", "lang": "nb", "text": " Eva Moe ", "entities": [span]}
    (tmp_path / "gold.jsonl").write_text(json.dumps(raw), encoding="utf-8")
    (read,) = read_gold(tmp_path / "gold.jsonl")
    assert read.entities == (Span(1, 8, "PERSON"),)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"id": "1"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"gold\.jsonl:1"):
        list(read_gold(tmp_path / "gold.jsonl"))


def test_pieces_add_up_and_spare_the_spans() -> None:
    whole = record("Vi så dr. Moe. Hun bor i Bø. Der er det fint.", Span(6, 13, "PERSON"))
    pieces = list(split_record(whole, size=5))
    assert "".join(piece.text for piece in pieces) == whole.text
    found = [piece.text[s.start : s.end] for piece in pieces for s in piece.entities]
    assert found == ["dr. Moe"]


def test_joined_records_keep_their_spans() -> None:
    parts = [record("Eva kom.", Span(0, 3, "PERSON")), record("Nils gikk.", Span(0, 4, "PERSON"))]
    joined = join_records(parts, separator="\n\n")
    assert [joined.text[s.start : s.end] for s in joined.entities] == ["Eva", "Nils"]


@pytest.mark.parametrize(
    ("text", "span", "iob"),
    [
        ("Eva Moe kom", Span(0, 7, "PERSON"), "B I O"),
        ("Eva Moe kom", Span(0, 7, "DATE"), "O O O"),  # not in the scheme: no entity
        ("Eva Moekom", Span(0, 7, "PERSON"), "- -"),  # ends inside a token: unknown, not O
        ("Hei @evamoe nå", Span(4, 11, "PERSON"), "O - O"),  # an account is nobody's name
    ],
)
def test_gold_becomes_entities_or_unknown(text: str, span: Span, iob: str) -> None:
    doc = to_doc(spacy.blank("nb"), record(text, span), CORPUS, Alignment())
    assert " ".join("-IOB"[token.ent_iob] for token in doc) == iob


def test_what_does_not_fit_is_counted() -> None:
    seen = Alignment()
    gold = record("Eva Moekom 3. mai", Span(0, 7, "PERSON"), Span(11, 17, "DATE"))
    to_doc(spacy.blank("nb"), gold, CORPUS, seen)
    assert (seen.misaligned, seen.not_in_scheme) == ({"PERSON": 1}, {"DATE": 1})


def test_dropped_spans_are_unknown() -> None:
    gold = record("Byen Bø er fin", dropped=(Span(5, 7),))
    doc = to_doc(spacy.blank("nb"), gold, CORPUS, Alignment())
    assert [token.ent_iob for token in doc] == [2, 0, 2, 2]


def test_scores_leave_out_what_the_corpus_leaves_open() -> None:
    gold = record(
        "Eva Moe og Nils i Bø, @eva",
        Span(0, 7, "PERSON"),
        Span(18, 20, "GPE"),
        Span(22, 26, "PERSON"),
        dropped=(Span(11, 15),),
    )
    predicted = [
        Span(0, 7, "PERSON"),  # right
        Span(11, 15, "PERSON"),  # on a dropped span: neither
        Span(18, 20, "ORG"),  # a label that the corpus does not have: only the place is missed
        Span(22, 26, "PERSON"),  # an account: neither
    ]
    counts = Counts()
    compare(gold, predicted, CORPUS, counts)
    assert counts.scores()["PERSON"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1}
    assert counts.scores()["LOC"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 1}


@pytest.mark.shared
def test_every_corpus_is_there_and_nothing_is_lost(shared_dir: Path) -> None:
    for model in MODELS.values():
        for corpus in model.corpora:
            path = shared_dir / "gold" / "dev" / f"{corpus.name}.jsonl"
            gold = list(read_gold(path))
            made = list(documents(gold, corpus))
            assert sum(len(r.entities) for r in made) == sum(len(r.entities) for r in gold), path
