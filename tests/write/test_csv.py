"""CSV: what is written comes back, opens in Excel and runs nothing."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from pipeline.records import Mention, Money, Organisation
from pipeline.tables import Tables, build, dtypes
from pipeline.write import read_table, write_tables

HOSTILE = [
    "Østfold Energi AS", "木原稔", "=HYPERLINK(\"http://example.org\")", "-5 mill. kr", "+47 AS",
    "@kihara_minoru", "'=1+1", "''@x", "'plain", "a,b;c\td", 'say "no"', "Jonas\nGahr Støre",
    "Jonas\r\nGahr", "NA", "null", "None", "nan", "＝SUM(A1)", "5", "007", "1e5", "TRUE",
    " padded ",
]  # fmt: skip


def tables_of(texts: list[str]) -> Tables:
    mentions: list[Mention] = []
    for place, text in enumerate(texts):
        mentions.append(
            Organisation(
                doc_id="a.txt", start=place, end=place + 1, text=text, lang="nb", name=text,
                rule="organisations.ner", sentence=text,
            )
        )  # fmt: skip
        mentions.append(
            Money(
                doc_id="a.txt", start=place, end=place + 1, text=text, lang="nb",
                amount=Decimal(place) / 100 if place % 3 else None, currency="NOK", rule="money.x",
            )
        )  # fmt: skip
    return build(mentions)


def assert_same(tables: Tables, folder: Path, defused: bool = True) -> None:
    for name, table in tables.items():
        assert_frame_equal(read_table(folder / f"{name}.csv", defused=defused), table)


def test_a_table_comes_back_as_it_was(tmp_path: Path) -> None:
    tables = tables_of(HOSTILE)
    write_tables(tables, tmp_path)
    assert_same(tables, tmp_path)


def test_a_table_not_defused_comes_back_as_it_was(tmp_path: Path) -> None:
    tables = tables_of(HOSTILE)
    write_tables(tables, tmp_path, defuse=False)
    assert_same(tables, tmp_path, defused=False)


# No lone surrogate can be read from a file; pandas 2 reads a NUL as the end of a cell.
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(st.lists(ANY_TEXT, max_size=8))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
def test_any_text_comes_back(tmp_path: Path, texts: list[str]) -> None:
    # An empty cell is "not stated", and a mention is never empty.
    tables = tables_of([text or "x" for text in texts])
    write_tables(tables, tmp_path)
    assert_same(tables, tmp_path)


def test_plain_pandas_gives_the_same_strings_and_dtypes(tmp_path: Path) -> None:
    tables = tables_of(["Østfold Energi AS", "木原稔", "Equinor ASA"])
    write_tables(tables, tmp_path)
    plain = pd.read_csv(tmp_path / "organisations.csv")
    told = list(plain.columns[plain.notna().any()])
    assert_frame_equal(plain[told], tables["organisations"][told])
    assert {"doc_id", "start", "end", "text", "lang", "name", "rule", "sentence"} == set(told)


def test_the_file_begins_with_a_byte_order_mark(tmp_path: Path) -> None:
    write_tables(tables_of(["木原稔"]), tmp_path)
    assert (tmp_path / "organisations.csv").read_bytes().startswith(b"\xef\xbb\xbfdoc_id,")
    write_tables(tables_of(["木原稔"]), tmp_path, encoding="utf-8")
    assert (tmp_path / "organisations.csv").read_bytes().startswith(b"doc_id,")


def test_no_cell_begins_a_formula(tmp_path: Path) -> None:
    write_tables(tables_of(HOSTILE), tmp_path)
    with (tmp_path / "organisations.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            for name in ("text", "name", "sentence"):
                assert not row[name].startswith(("=", "+", "-", "@", "\t", "\r", "＝"))


def test_amounts_are_plain_decimals(tmp_path: Path) -> None:
    mention = Money(start=0, end=1, text="x", lang="nb", amount=Decimal("3.2E+9"), rule="money.x")
    write_tables(build([mention]), tmp_path)
    assert ",3200000000," in (tmp_path / "money.csv").read_text(encoding="utf-8-sig")
    assert read_table(tmp_path / "money.csv")["amount"][0] == Decimal(3_200_000_000)


def test_negative_amounts_are_numbers_not_formulas(tmp_path: Path) -> None:
    mention = Money(start=0, end=1, text="x", lang="nb", amount=Decimal(-5), rule="money.x")
    write_tables(build([mention]), tmp_path)
    assert pd.read_csv(tmp_path / "money.csv")["amount"][0] == -5


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    write_tables(tables_of(["Equinor"]), tmp_path)
    before = (tmp_path / "organisations.csv").read_bytes()
    with pytest.raises(UnicodeEncodeError):
        write_tables(tables_of(["木原稔"]), tmp_path, encoding="cp1252")
    assert (tmp_path / "organisations.csv").read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_the_table_is_known_by_its_file_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no table of that name; there are people"):
        read_table(tmp_path / "persons.csv")


def test_dtypes_are_those_that_pandas_needs() -> None:
    assert dtypes(Money)["start"] == "int64"
    assert dtypes(Money)["amount"] == "object"
