"""Tables are derived from the records: columns, dtypes, order, the long table of facts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from pipeline.records import (
    MENTIONS,
    TABLES,
    Date,
    Mention,
    Money,
    Organisation,
    Person,
    Record,
    columns,
)
from pipeline.rows import from_row, to_row
from pipeline.tables import KINDS, build, fact

PERSON = Person(
    doc_id="b.txt",
    start=4,
    end=16,
    text="Minoru Kihara",
    lang="en",
    name="Minoru Kihara",
    rule="people.ner",
)
ORGANISATION = Organisation(
    doc_id="a.txt",
    start=9,
    end=20,
    text="Equinor ASA",
    lang="nb",
    name="Equinor ASA",
    kind="company",
    legal_form="ASA",
    rule="organisations.ner",
)
MONEY = Money(
    doc_id="a.txt",
    start=30,
    end=51,
    text="330 milliarder dollar",
    lang="nb",
    amount=Decimal("330E+9"),
    currency="USD",
    currency_basis="language",
    rule="money.amount_currency",
)
DATE = Date(
    doc_id="a.txt", start=0, end=8, text="mai 2020", lang="nb", kind="date", value="2020-05",
    start_date=dt.date(2020, 5, 1), end_date=dt.date(2020, 5, 31), precision="month",
    rule="dates.month_year",
)  # fmt: skip
SAMPLE: list[Mention] = [PERSON, MONEY, ORGANISATION, DATE]


@pytest.mark.parametrize("kind", TABLES)
def test_an_empty_table_has_its_columns(kind: type[Record]) -> None:
    assert list(build([])[kind.table].columns) == list(columns(kind))


@pytest.mark.parametrize("kind", MENTIONS)
def test_every_mention_table_begins_and_ends_alike(kind: type[Mention]) -> None:
    names = list(columns(kind))
    assert names[:5] == ["doc_id", "start", "end", "text", "lang"]
    assert names[-2:] == ["rule", "sentence"]


def test_the_columns_are_those_of_the_design() -> None:
    assert list(columns(KINDS["money"]))[5:] == [
        "amount", "amount_max", "currency", "currency_basis", "modifier", "per", "rule", "sentence",
    ]  # fmt: skip
    assert list(columns(KINDS["dates"]))[5:] == [
        "kind", "value", "start_date", "end_date", "precision", "relative", "reference_date",
        "modifier", "rule", "sentence",
    ]  # fmt: skip


@pytest.mark.parametrize("record", SAMPLE)
def test_a_record_survives_being_a_row(record: Mention) -> None:
    assert from_row(type(record), to_row(record)) == record


def test_amounts_are_decimals_and_offsets_integers() -> None:
    money = build(SAMPLE)["money"]
    assert money.loc[0, "amount"] == Decimal(330_000_000_000)
    assert money["start"].dtype == "int64"
    assert money.loc[0, "amount_max"] is None


def test_rows_are_sorted_by_document_and_place() -> None:
    facts = build(SAMPLE)["facts"]
    assert list(zip(facts["doc_id"], facts["start"], strict=True)) == [
        ("a.txt", 0), ("a.txt", 9), ("a.txt", 30), ("b.txt", 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mention", "value"),
    [
        (PERSON, "Minoru Kihara"),
        (ORGANISATION, "Equinor ASA"),
        (MONEY, "330000000000 USD"),
        (DATE, "2020-05"),
        (
            Money(start=0, end=9, text="3–5 mill. kr", lang="nb", amount=Decimal("3E6"),
                  amount_max=Decimal("5E6"), currency="NOK", rule="money.range"),
            "3000000..5000000 NOK",
        ),
        (
            Money(start=0, end=4, text="数十億円", lang="ja", currency="JPY", rule="money.vague"),
            "? JPY",
        ),
    ],
)  # fmt: skip
def test_a_fact_holds_its_value_as_one_text(mention: Mention, value: str) -> None:
    assert fact(mention).value == value


def test_missing_text_is_missing_in_pandas() -> None:
    people = build(SAMPLE)["people"]
    assert people["role"].isna().all()
