"""A user's gold: what is wrong with it is named, its labels are settled, nothing is forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from pipeline.evaluate.gold import GoldError
from pipeline.train.gold import GoldRecord, Span
from pipeline.train.own_gold import as_corpus, held_out, read_own_gold, rehearsed, scheme

NINE = ("PERSON", "ORG", "GPE", "LOC", "PRODUCT")
THREE = ("PERSON", "ORG", "LOC")


def record(text: str, *entities: Span, dropped: tuple[Span, ...] = ()) -> GoldRecord:
    return GoldRecord(
        record_id="r", lang="nb", text=text, entities=entities, dropped=dropped, sents=()
    )


def as_line(**changes: object) -> str:
    span = {"start": 0, "end": 7, "label": "PERSON"}
    return json.dumps(
        {"id": "1", "lang": "nb", "text": "Eva Moe kom.", "entities": [span], **changes}
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "1", "lang": "nb"}', "the record lacks 'text'"),
        ("Eva Moe kom.", "no JSON"),
        (as_line(entities={}), "'entities' is an object; give a list"),
        (as_line(entities=[{"start": 0, "end": 7}]), "the record lacks 'label'"),
        (as_line(entities=[{"start": 0, "end": 70, "label": "ORG"}]), "span 0:70 lies outside"),
        (as_line(entities=[{"start": 3, "end": 3, "label": "ORG"}]), "span 3:3 lies outside"),
        (as_line(entities=[{"start": "0", "end": 3, "label": "ORG"}]), "must be whole numbers"),
        (
            as_line(
                entities=[
                    {"start": 0, "end": 7, "label": "PERSON"},
                    {"start": 4, "end": 11, "label": "ORG"},
                ]
            ),
            "spans (0, 7) and (4, 11) overlap",
        ),
    ],
)
def test_a_broken_record_is_named_by_file_and_line(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text(f"{as_line()}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(GoldError) as raised:
        read_own_gold([file], ["nb"])
    assert f"{file}:3: " in str(raised.value)
    assert message in str(raised.value)


def test_other_languages_and_texts_seen_before_are_left_out(tmp_path: Path) -> None:
    lines = [as_line(), as_line(id="2"), as_line(id="3", lang="ja", text="東京 新聞だ。")]
    (tmp_path / "mine.jsonl").write_text("\n".join(lines), encoding="utf-8-sig")
    assert [r.lang for r in read_own_gold([tmp_path / "mine.jsonl"], ["nb", "nn"])] == ["nb"]


@pytest.mark.parametrize(
    ("gold", "labels", "meaning"),
    [
        ("PERSON", THREE, "PERSON"),
        ("PER", THREE, "PERSON"),  # what others call it
        ("GPE", THREE, "LOC"),  # the model tells fewer kinds apart
        ("GPE", NINE, "GPE"),  # this one tells them apart
        ("GPE_LOC", NINE, "GPE"),
        ("GPE_LOC", THREE, "LOC"),
        ("MONEY", NINE, None),  # rules find these; a model is not to learn them unasked
        ("PERSN", NINE, None),  # a slip of the pen is no new label
    ],
)
def test_what_a_label_means(gold: str, labels: tuple[str, ...], meaning: str | None) -> None:
    plan = scheme([record("Moe kom.", Span(0, 3, gold))], labels)
    assert plan.meaning.get(gold) == meaning
    assert plan.passed_over == ({} if meaning else {gold: 1})


def test_labels_can_be_named_and_added() -> None:
    gold = [record("Moe i Bo AS", Span(0, 3, "SHIP"), Span(6, 11, "Firma"))]
    plan = scheme(gold, THREE, add=["SHIP"], names={"Firma": "ORG"})
    assert plan.meaning == {"Firma": "ORG", "SHIP": "SHIP"}
    assert plan.added == ("SHIP",)
    assert plan.unannotated == {"PERSON", "LOC"}


def test_what_is_held_out_depends_on_the_texts_alone() -> None:
    gold = [record(f"Tekst nummer {n}.", *[Span(0, 5, "ORG")] * 10) for n in range(40)]
    train, dev = held_out(gold)
    assert (len(train), len(dev)) == (32, 8)
    assert held_out(gold[::-1]) == (train, dev)


@pytest.mark.parametrize(("spans", "expected"), [(10, 8), (5, 10), (1, 16), (0, 16)])
def test_more_is_held_out_where_spans_are_few(spans: int, expected: int) -> None:
    gold = [record(f"Tekst nummer {n}.", *[Span(0, 5, "ORG")] * spans) for n in range(40)]
    assert len(held_out(gold)[1]) == expected


def test_what_the_gold_says_nothing_about_is_taught_as_the_model_has_it() -> None:
    nlp = spacy.blank("nb")
    patterns = [
        {"label": "LOC", "pattern": "Bø"},
        {"label": "LOC", "pattern": "Bo sør"},
        {"label": "ORG", "pattern": "Moe"},
    ]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    gold = record("Moe i Bø, ved Bo sør.", Span(14, 16, "PERSON"))
    [taught] = rehearsed(nlp, [gold], {"LOC"})
    assert taught.entities == (Span(6, 8, "LOC"), Span(14, 16, "PERSON"))
    assert taught.dropped == (Span(14, 20),)  # overlaps the gold: unknown but for the gold
    # ORG is annotated: what the model finds there and the gold has not is wrong.
    assert "ORG" not in {span.label for span in taught.entities}


def test_sentences_are_told_from_texts() -> None:
    plan = scheme([record("Moe kom.", Span(0, 3, "PERSON"))], THREE)
    assert as_corpus(plan, [record("Kort.")], name="own").single_sentences
    assert not as_corpus(plan, [record("Lang tekst. " * 40)], name="own").single_sentences
