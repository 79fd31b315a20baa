"""Scores are of exact spans, of labelled kinds; errors carry their text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.evaluate import GoldError, evaluate
from pipeline.evaluate.compare import compare
from pipeline.evaluate.gold import GoldDocument, GoldMention, read_gold
from pipeline.evaluate.scores import Counts, f1_interval, total
from pipeline.extractor import Extractor
from pipeline.records import Money, Person
from pipeline.tables import build
from pipeline.write import write_tables

TEXT = "Kari Nordmann betalte 500 kroner, og Ola Hansen fikk 4,5 mrd. kr."
BLANK = dict.fromkeys(("nb", "nn", "en", "ja"), "blank")


def gold_line(**more: Any) -> dict[str, Any]:
    return {
        "id": "a", "lang": "nb", "source": "test", "text": TEXT,
        "entities": [
            {"start": 0, "end": 13, "label": "PERSON"},
            {"start": 22, "end": 32, "label": "MONEY", "amount": "500", "currency": "NOK"},
            {"start": 53, "end": 64, "label": "MONEY", "amount": "4500000000", "currency": "NOK"},
        ],
        **more,
    }  # fmt: skip


def write_gold(path: Path, *lines: object) -> Path:
    path.write_text("\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
    return path


def test_money_is_scored_by_span_and_value(tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "g.jsonl", gold_line(entities=gold_line()["entities"][1:]))
    scores = evaluate([gold], extractor=Extractor(models=BLANK)).scores
    [row] = scores.to_dict("records")
    assert (row["source"], row["lang"], row["table"]) == ("test", "nb", "money")
    assert (row["f1"], row["gold"], row["values"], row["value_share"]) == (1.0, 2, 2, 1.0)


def test_the_tables_of_an_earlier_run_are_scored_by_their_ids(tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "g.jsonl", gold_line())
    wrong = Money(
        doc_id="a", start=22, end=32, text="500 kroner", lang="nb", currency="SEK", rule="money.x"
    )
    write_tables(build([wrong]), tmp_path / "run")
    evaluation = evaluate([gold], tables=tmp_path / "run")
    money = evaluation.scores.set_index("table").loc["money"]
    assert (money["precision"], money["recall"], money["value_share"]) == (1.0, 0.5, 0.0)
    assert list(evaluation.errors["error"]) == ["missed", "value", "missed"]
    assert "500 kroner" in list(evaluation.errors["context"])[1]


def test_a_label_that_a_source_never_uses_is_not_scored(tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "g.jsonl", gold_line(entities=gold_line()["entities"][:1]))
    scores = evaluate([gold], extractor=Extractor(models=BLANK)).scores
    assert set(scores["table"]) == {"people"}


def test_what_others_label_and_we_do_not_counts_for_nothing(tmp_path: Path) -> None:
    text = "Regjeringa og Telenor var samde med EU."
    entities = [
        {"start": 0, "end": 10, "label": "ORG"},
        {"start": 14, "end": 21, "label": "ORG"},
        {"start": 36, "end": 38, "label": "GPE"},
    ]
    gold = write_gold(
        tmp_path / "g.jsonl", gold_line(source="norne", text=text, entities=entities, lang="nn")
    )
    [row] = evaluate([gold], extractor=Extractor(models=BLANK)).scores.to_dict("records")
    assert (row["gold"], row["right"], row["spurious"]) == (1, 1, 0)


def test_accounts_count_for_nothing_though_a_space_parts_them_from_their_sign(
    tmp_path: Path,
) -> None:
    text = "@ola_n og @ KariNord takker Telenor"
    entities = [
        {"start": 0, "end": 6, "label": "PERSON"},
        {"start": 12, "end": 20, "label": "PERSON"},
        {"start": 28, "end": 35, "label": "ORG"},
    ]
    gold = write_gold(
        tmp_path / "g.jsonl", gold_line(source="btc", text=text, entities=entities, lang="nb")
    )
    scores = evaluate([gold], extractor=Extractor(models=BLANK)).scores
    people = scores[scores["table"] == "people"]
    assert list(people["gold"]) in ([], [0])
    assert list(scores.loc[scores["table"] == "organisations", "right"]) == [1]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{broken", r"g.jsonl:1: no JSON"),
        ({"id": "a", "lang": "nb", "text": "x"}, "g.jsonl:1: the record lacks 'entities'"),
        (
            {"id": "a", "lang": "nb", "text": "abc",
             "entities": [{"start": 1, "end": 9, "label": "PERSON"}]},
            "span 1:9 lies outside a text of 3 characters",
        ),
        (
            {"id": "a", "lang": "nb", "text": "abc",
             "entities": [{"start": 1, "end": 2, "label": "PERSON", "text": "a"}]},
            "span 1:2 is 'b', not 'a'",
        ),
        ({"id": "a", "lang": "nb", "text": "x", "entities": [], "doc_date": "i fjor"}, "i fjor"),
    ],
)  # fmt: skip
def test_a_bad_gold_line_is_named(tmp_path: Path, line: object, message: str) -> None:
    path = tmp_path / "g.jsonl"
    path.write_text(line if isinstance(line, str) else json.dumps(line), encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        list(read_gold(path))


def test_gold_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"nothing.jsonl: No such file"):
        evaluate([tmp_path / "nothing.jsonl"])
    (tmp_path / "g.jsonl").write_bytes(b'{"id": "bl\xe5"}')
    with pytest.raises(GoldError, match="not UTF-8 at byte 10"):
        evaluate([tmp_path / "g.jsonl"])
    write_gold(tmp_path / "h.jsonl", gold_line())
    with pytest.raises(GoldError, match=r"people.csv: no such table"):
        evaluate([tmp_path / "h.jsonl"], tables=tmp_path)


def person(start: int, end: int) -> Person:
    return Person(start=start, end=end, text="x", lang="nb", name="x", rule="people.ner")


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ([person(0, 5)], Counts(right=1)),
        ([person(0, 4)], Counts(spurious=1, missed=1)),
        ([], Counts(missed=1)),
        ([person(0, 5), person(10, 12)], Counts(right=1, spurious=1)),
        ([person(0, 5), person(20, 25)], Counts(right=1)),
        ([person(0, 5), person(24, 30)], Counts(right=1)),
    ],
    ids=["right", "one character short", "missed", "spurious", "don't-care", "touches don't-care"],
)
def test_counts(found: list[Person], counts: Counts) -> None:
    gold = GoldDocument(
        "a", "nb", "test", "x" * 40, None, (GoldMention(0, 5, "people", "nb"),), ((20, 25),)
    )
    comparison = compare(gold, found, tables=["people"])
    assert total(comparison.counts.values()) == counts


def test_scores_follow_from_counts() -> None:
    counts = Counts(right=6, spurious=2, missed=4)
    assert (counts.precision, counts.recall) == (0.75, 0.6)
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert Counts().f1 is None


def test_the_interval_holds_the_score_and_narrows_with_data() -> None:
    counts = [Counts(right=8, spurious=1, missed=1), Counts(right=3, spurious=2, missed=4)]
    small, large = f1_interval(counts * 5), f1_interval(counts * 50)
    assert small is not None
    assert large is not None
    score = total(counts).f1
    assert score is not None
    assert small[0] < large[0] < score < large[1] < small[1]
    assert f1_interval([]) is None
