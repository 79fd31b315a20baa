"""Dates in tables, beside the cases of ``spec/*_tables.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extractor import Extractor
from pipeline.read import ReadSettings, read_corpus
from pipeline.records import Date, Document
from pipeline.rules.dates import DateContext, find_dates
from tests.rules.dates.dates_table import REFERENCE
from tests.rules.linear import takes_linear_time

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


HTML = """<html lang="en"><head><title>Results</title></head><body><article><h1>Results</h1>
<p>The company sold more pumps this year than in any year before, and the board is content.</p>
<table><tr><th></th><th>2023</th><th>2022</th></tr>
<tr><td>Revenue</td><td>1,250</td><td>1,990</td></tr></table>
<p>The next meetings of the board and of its committees are held in the old town hall.</p>
<table><tr><th>Date</th><th>Meeting</th></tr><tr><td>9/15</td><td>Board</td></tr>
<tr><td>10/1</td><td>Audit</td></tr></table></article></body></html>"""

MARKDOWN = """# Årsrapport for kommunen

Kommunen fikk et godt år, og det er innbyggerne som har æren for det.

| Post | 2023 | 2022 |
|------|-----:|-----:|
| Skatt på inntekt og formue | 1 250 | 2010 |

## Møter i 2025

| Dato | Sted |
|------|------|
| 17.01 | Rådhuset |
| 03.02 | Skolen |
"""


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("a.html", HTML, ["2023", "2022", "2024-09-15", "2024-10-01"]),
        ("a.md", MARKDOWN, ["2023", "2022", "2025", "2025-01-17", "2025-02-03"]),
    ],
)
def test_tables_of_files(tmp_path: Path, name: str, source: str, expected: list[str]) -> None:
    (tmp_path / name).write_text(source, "utf-8")
    [document] = read_corpus(tmp_path, settings=ReadSettings(doc_date=REFERENCE))
    assert isinstance(document, Document)
    extractor = Extractor(models=dict.fromkeys(("nb", "nn", "en", "ja"), "blank"))
    [extraction] = extractor.extract_documents([document])
    rows = [it for it in extraction.mentions if isinstance(it, Date)]
    assert [row.value for row in rows if row.text != "this year"] == expected


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
def test_large_tables_take_linear_time(text: str) -> None:
    assert takes_linear_time(rows_of, text)
