"""GiNZA at work for real: its own tokens, Sekine's labels, our rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extractor import Extractor
from pipeline.nlp.models import load_model
from pipeline.nlp.packages import folder_of, labels
from pipeline.nlp.schemes import unknown_labels
from pipeline.read import read_corpus
from pipeline.records import Document

pytest.importorskip("ja_ginza", reason="needs GiNZA: pip install 'trefakta[ginza]'")
pytestmark = pytest.mark.slow

TEXT = (
    "木原稔防衛相は9月3日、ノルウェーのグラム国防相と東京で会談した。"
    "トヨタ自動車の佐藤社長は５億円を日本赤十字社に寄付した。"
)


def test_every_label_is_known() -> None:
    folder = folder_of("ja_ginza")
    assert folder is not None
    assert len(labels(folder)) > 100
    assert unknown_labels(labels(folder)) == []


def test_the_same_tables_as_from_ours() -> None:
    tables = Extractor(models={"ja": "ja_ginza"}).extract([TEXT])
    people = {row["text"]: row for row in tables["people"].to_dict("records")}
    kihara = people["木原稔"]
    assert (kihara["role"], kihara["family_name"]) == ("防衛相", "木原")
    assert kihara["rule"] == "people.ner:ja_ginza"
    assert people["グラム"]["rule"] == "people.honorific"  # GiNZA misses him
    assert "トヨタ自動車" in set(tables["organisations"]["text"])
    assert tables["money"]["amount"].tolist() == [500_000_000]
    for table in ("people", "organisations", "money", "dates"):
        for row in tables[table].to_dict("records"):
            assert TEXT[row["start"] : row["end"]] == row["text"]


def test_with_ours_the_rule_says_who_found_what() -> None:
    tables = Extractor(models={"ja": "trefakta+ja_ginza"}).extract([TEXT])
    rules = dict(zip(tables["people"]["text"], tables["people"]["rule"], strict=True))
    assert rules["木原稔"] == "people.ner:trefakta+ja_ginza"


def test_a_line_longer_than_sudachi_takes() -> None:
    text = "関係者によると" * 4_000 + TEXT
    assert len(text.encode()) > 49_149
    doc = load_model("ja", "ja_ginza")(text)
    assert doc.text == text
    assert "木原稔" in {ent.text for ent in doc.ents}


def test_the_sample_corpus(root: Path) -> None:
    items = read_corpus(root / "corpus" / "ja")
    documents = [item for item in items if isinstance(item, Document)]
    texts = {document.doc_id: document.text for document in documents}
    tables = Extractor(models={"ja": "ja_ginza"}).extract(documents)
    for table in ("people", "organisations"):
        assert any(tables[table]["rule"].str.endswith(".ner:ja_ginza"))
        for row in tables[table].to_dict("records"):
            assert texts[row["doc_id"]][row["start"] : row["end"]] == row["text"]
