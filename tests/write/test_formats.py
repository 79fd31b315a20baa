"""Parquet and SQLite hold the same tables."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from pipeline.records import Mention, Money
from pipeline.tables import build
from pipeline.write import write_tables

MENTIONS: list[Mention] = [
    Money(
        start=0, end=4, text="kr 5", lang="nb", amount=Decimal(5), currency="NOK", rule="money.x"
    ),
    Money(start=8, end=12, text="3,2E", lang="nb", amount=Decimal("3200000000.25"), rule="money.x"),
]


def test_parquet_keeps_exact_amounts(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    write_tables(build(MENTIONS), tmp_path, fmt="parquet")
    money = pd.read_parquet(tmp_path / "money.parquet")
    assert list(money["amount"]) == [Decimal(5), Decimal("3200000000.25")]
    assert list(money["text"]) == ["kr 5", "3,2E"]


def test_sqlite_keeps_exact_amounts(tmp_path: Path) -> None:
    [path] = write_tables(build(MENTIONS), tmp_path, fmt="sqlite")
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT amount, currency FROM money ORDER BY start").fetchall()
    connection.close()
    assert rows == [("5", "NOK"), ("3200000000.25", None)]


def test_an_unknown_format_names_the_known(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one of csv, parquet, sqlite"):
        write_tables(build([]), tmp_path, fmt="xlsx")
