"""Dates in tables, beside the cases of ``spec/*_tables.txt``."""

from __future__ import annotations

import pytest

from pipeline.records import Date
from pipeline.rules.dates import DateContext, find_dates
from tests.rules.dates.dates_table import REFERENCE

HEADS = "| Dato | Sted |\n|---|---|\n"


def test_heads_above_the_text_count() -> None:
    context = DateContext(above=HEADS + "| 1.9. | Ås |\n")
    rows = find_dates("| 3.9. | Oslo |\n| 17.9. | Bergen |\n", "nb", REFERENCE, context=context)
    assert [(row.start, row.text, row.value) for row in rows] == [
        (2, "3.9.", "2024-09-03"), (18, "17.9.", "2024-09-17"),
    ]  # fmt: skip


def test_what_a_table_adds_says_so() -> None:
    [row] = find_dates(HEADS + "| 3/9 | Oslo |\n", "nb", REFERENCE)
    assert (row.rule, row.kind, row.relative) == ("dates.table", "date", True)


def test_a_line_that_looks_like_a_table_keeps_its_dates() -> None:
    text = "Born May 3, 1950\nMarried June 4, 1951\nDied July 5, 1952"
    assert [row.text for row in find_dates(text, "en")] == [
        "May 3, 1950", "June 4, 1951", "July 5, 1952",
    ]  # fmt: skip


def rows_of(text: str) -> list[Date]:
    return find_dates(text, "nb", REFERENCE)


@pytest.mark.parametrize(
    "text",
    [
        "| Dato |\n" + "| 3/9 | 3.9. | 2024 |\n" * 3000,
        "Dato\t" * 400 + "\n" + "3/9\t" * 400 + "\n",
        "|" * 100_000,
        "Dato;1\n" + "1.9;" * 30 + "\n" + "a" * 100_000,
        "Dato\t" * 60 + "\n" + ("3/9-4/9\t" * 60 + "\n") * 40,
        "| Januar | 2019 |\n|--|--|\n" + "| 3. | 36-37 |\n" * 3000,
        "| " + "a " * 40 + "| 2 |\n|--|--|\n" + "| 2019 | 2 |\n" * 4000,
    ],
    ids=["rows", "columns", "bars", "long", "wide", "months", "heads"],
)
def test_large_tables_take_no_long_time(text: str) -> None:
    assert len(rows_of(text)) >= 0
