"""The sample corpus and its gold labels: written by hand, and so checked by machine."""

from __future__ import annotations

import datetime as dt
import json
import re
import typing
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from babel.numbers import list_currencies

from pipeline.languages import CODES
from pipeline.languages.schema.kinds import KINDS
from pipeline.read import ReadSettings, list_files, read_corpus
from pipeline.records import (
    CurrencyBasis,
    Date,
    DateKind,
    DateModifier,
    DatePrecision,
    Document,
    Mention,
    Money,
    MoneyModifier,
    Organisation,
    Person,
    columns,
)

CORPUS = Path(__file__).resolve().parent.parent / "corpus"

TABLES: dict[str, type[Mention]] = {
    "PERSON": Person,
    "ORG": Organisation,
    "MONEY": Money,
    "DATE": Date,
}

VOCABULARIES: dict[tuple[str, str], tuple[str, ...]] = {
    ("ORG", "kind"): KINDS,
    ("MONEY", "currency_basis"): typing.get_args(CurrencyBasis),
    ("MONEY", "modifier"): typing.get_args(MoneyModifier),
    ("DATE", "kind"): typing.get_args(DateKind),
    ("DATE", "precision"): typing.get_args(DatePrecision),
    ("DATE", "modifier"): typing.get_args(DateModifier),
}

UNLABELLED = {"doc_id", "rule", "sentence", "person_id", "organisation_id", "basis"}
"""Columns that say where a row came from, and ids: gold has none of them."""

TIMEX_POINT = re.compile(
    r"""
    FY\d{4} (?: -[HQ]\d )?
    | \d{2,3}                                # a century or a decade
    | [0-9X]{4} (?: -(?: [0-9X]{2} (?: -[0-9X]{2} )? | W[0-9X]{2} (?: -(?:\d|WE) )?
                       | Q[0-9X] | H[0-9X] | SP | SU | FA | WI ) )?
      (?: T (?: [0-9X]{2} (?: :\d{2} ){0,2} | MO | AF | EV | NI ) )?
    """,
    re.VERBOSE,
)
TIMEX_DURATION = re.compile(
    r"P (?: [0-9.X]+ [YMWDQEC] )* (?: T (?: [0-9.X]+ [HMS] )+ )?", re.VERBOSE
)


def read_gold() -> list[dict[str, Any]]:
    """The records of all gold files, in the order of the files."""
    return [
        json.loads(line)
        for path in sorted((CORPUS / "gold").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


GOLD = read_gold()
MENTIONS = [(record, entity) for record in GOLD for entity in record["entities"]]


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    """What the read stage gives for the sample corpus, by document id."""
    read = list(read_corpus(CORPUS, settings=ReadSettings()))
    failures = [item for item in read if not isinstance(item, Document)]
    assert failures == []
    return {item.doc_id: item for item in read if isinstance(item, Document)}


def where(record: Mapping[str, Any], entity: Mapping[str, Any]) -> str:
    return f"{record['id']}: {entity['label']} {entity['start']}-{entity['end']} {entity['text']!r}"


def test_size() -> None:
    files = {record["id"].partition("#")[0] for record in GOLD}
    mixed = {path for path in files if path.startswith("mixed/")}
    assert len(files) >= 30
    assert len(mixed) >= 6
    assert len(MENTIONS) >= 500
    assert {path.partition("/")[0] for path in files} == {*CODES, "mixed"}


def test_every_document_has_gold_and_every_gold_text_is_what_is_read(
    documents: dict[str, Document],
) -> None:
    texts = {record["id"]: record["text"] for record in GOLD}
    assert len(texts) == len(GOLD), "an id stands twice in the gold"
    assert set(texts) == set(documents)
    different = [doc_id for doc_id, text in texts.items() if documents[doc_id].text != text]
    assert different == []


def test_gold_dates_agree_with_the_dates_that_files_state(documents: dict[str, Document]) -> None:
    for record in GOLD:
        stated = documents[record["id"]].date
        if stated is not None:
            assert record["doc_date"] == stated.isoformat(), record["id"]


def test_formats_and_encodings(documents: dict[str, Document]) -> None:
    endings = {Path(file.path).suffix for file in list_files(CORPUS).files}
    assert endings == {".txt", ".md", ".html", ".jsonl", ".csv"}
    encodings = {document.encoding for document in documents.values()}
    assert {"utf-8", "utf-16-le", "cp1252", "cp932"} <= encodings
    sources = {document.date_source for document in documents.values()}
    assert {"metadata", "file name", None} <= sources


@pytest.mark.parametrize("record", GOLD, ids=[record["id"] for record in GOLD])
def test_spans(record: dict[str, Any]) -> None:
    text, entities = record["text"], record["entities"]
    for entity in entities:
        span = text[entity["start"] : entity["end"]]
        assert span == entity["text"], where(record, entity)
        assert span == span.strip(), where(record, entity)
        assert "\n\n" not in span, where(record, entity)
    places = [(entity["start"], entity["end"]) for entity in entities]
    assert places == sorted(places)
    for label in TABLES:
        spans = [
            place
            for place, entity in zip(places, entities, strict=True)
            if entity["label"] == label
        ]
        assert all(before[1] <= after[0] for before, after in pairwise(spans)), label


def test_columns_are_those_of_the_records() -> None:
    for record, entity in MENTIONS:
        known = set(columns(TABLES[entity["label"]])) - UNLABELLED
        assert set(entity) - {"label"} <= known, where(record, entity)
        assert entity["lang"] in CODES, where(record, entity)


def test_values_are_of_their_vocabularies() -> None:
    for record, entity in MENTIONS:
        for (label, name), allowed in VOCABULARIES.items():
            if entity["label"] == label and entity.get(name) is not None:
                assert entity[name] in allowed, where(record, entity)


def test_names() -> None:
    for record, entity in MENTIONS:
        if entity["label"] in {"PERSON", "ORG"}:
            assert entity["name"], where(record, entity)
            assert entity["name"] in record["text"], where(record, entity)
        if entity["label"] == "PERSON":
            assert entity.get("given_name") or entity.get("family_name"), where(record, entity)
            for name in ("given_name", "family_name"):
                assert (entity.get(name) or "") in entity["name"], where(record, entity)
        if entity["label"] == "ORG" and entity.get("legal_form"):
            assert entity["legal_form"] in entity["text"], where(record, entity)


def test_money() -> None:
    currencies = list_currencies()
    for record, entity in MENTIONS:
        if entity["label"] != "MONEY":
            continue
        assert entity["currency"] in currencies, where(record, entity)
        assert entity["currency_basis"], where(record, entity)
        amounts = [Decimal(entity[name]) for name in ("amount", "amount_max") if entity.get(name)]
        assert all(amount.is_finite() and amount >= 0 for amount in amounts), where(record, entity)
        assert amounts == sorted(amounts), where(record, entity)


def test_dates() -> None:
    for record, entity in MENTIONS:
        if entity["label"] != "DATE":
            continue
        place, value = where(record, entity), entity["value"]
        start, end = (
            dt.date.fromisoformat(entity[name]) if entity.get(name) else None
            for name in ("start_date", "end_date")
        )
        assert is_timex(entity["kind"], value), f"{place} {value}"
        assert isinstance(entity["relative"], bool), place
        assert start is None or end is None or start <= end, place
        if "X" in value or value.startswith("P"):
            assert (start, end) == (None, None), f"{place}: days of an unknown date"
        if entity["relative"] and record["doc_date"] is None and start:
            told = str(start.year) in record["text"][: entity["start"]]
            assert told, f"{place}: resolved without a document date"


def is_timex(kind: str, value: str) -> bool:
    """Whether ``value`` is a TIMEX3 value of ``kind``."""
    if kind == "range":
        points = value.split("/")
        return len(points) == 2 and all(p == ".." or TIMEX_POINT.fullmatch(p) for p in points)
    if kind == "duration" or value.startswith("P"):
        return len(value) > 1 and bool(TIMEX_DURATION.fullmatch(value))
    return bool(TIMEX_POINT.fullmatch(value))


def test_labels_are_plenty_in_every_language() -> None:
    """A language whose half is missing would otherwise be judged by nothing."""
    counts = Counter((entity["lang"], entity["label"]) for _, entity in MENTIONS)
    assert {pair: n for pair in counts if (n := counts[pair]) < 20} == {}
    assert set(counts) == {(lang, label) for lang in CODES for label in TABLES}
