"""Scores with their intervals, and the card that shows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from pipeline.train.card import card
from pipeline.train.corpora import MODELS
from pipeline.train.evaluate import Counts, evaluate, scores

FUGASHI = "trefakta.FugashiTokenizer.v1"
BEHAVED = {"model": {"ja": {"news": {"passed": 9, "cases": 11}}}}


def counted(label: str, right: int, surplus: int, missed: int) -> Counts:
    counts = Counts()
    counts.right[label], counts.surplus[label], counts.missed[label] = right, surplus, missed
    return counts


def test_scores_are_of_all_records_with_an_interval_around_them() -> None:
    by_record = [counted("ORG", 3, 1, 0), counted("ORG", 0, 1, 2), counted("PERSON", 4, 0, 0)]
    rows = scores(by_record * 20)
    assert rows["ALL"]["f1"] == pytest.approx(2 * 7 / (2 * 7 + 2 + 2), abs=1e-4)
    assert rows["ORG"]["gold"] == 100
    for row in rows.values():
        assert row["f1_low"] <= row["f1"] <= row["f1_high"]
    assert rows["ORG"]["f1_low"] < rows["ORG"]["f1_high"]
    assert rows["PERSON"]["f1_low"] == rows["PERSON"]["f1_high"] == 1


def test_equal_counts_give_equal_intervals() -> None:
    by_record = [counted("ORG", 3, 1, 0), counted("ORG", 0, 1, 2)] * 9
    assert scores(by_record) == scores(by_record)


def test_nothing_to_count_is_no_score() -> None:
    assert scores([Counts()])["ALL"] == {
        "precision": 0, "recall": 0, "f1": 0, "gold": 0, "f1_low": 0, "f1_high": 0,
    }  # fmt: skip


def test_a_pipeline_without_a_trained_recogniser_is_measured_and_gets_a_card(
    gold_dir: Path, tmp_path: Path
) -> None:
    nlp = spacy.blank("ja", config={"nlp": {"tokenizer": {"@tokenizers": FUGASHI}}})
    ruler = nlp.add_pipe("entity_ruler", name="trefakta_encoder_ner")
    ruler.add_patterns([{"label": "LOC", "pattern": "名古屋"}])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "model")
    measured = evaluate("ja", model=tmp_path / "model", gold=gold_dir)
    assert measured["scores"]["stockmark.ja"]["LOC"]["f1"] == 1
    assert measured["scores"]["stockmark.ja"]["ALL"]["recall"] < 1
    assert measured["tokens_per_second"] > 0
    text = card(
        MODELS["ja"],
        "ja_accurate",
        meta=json.loads((tmp_path / "model" / "meta.json").read_text(encoding="utf-8")),
        convert={"train": {}, "dev": {}},
        measured=measured,
        behaved=BEHAVED,
    )
    assert "# trefakta ja_accurate: " in text
    assert "`[trefakta_encoder_ner]`: the small BERT" in text
    assert "cd models/encoder && weasel run all" in text
    assert "| stockmark.ja | all | 5 | 1.000 | " in text
