"""Figures of tables from files to rows: reading, segments, heads, offsets."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.extractor import Extractor
from pipeline.read import ReadSettings, read_corpus
from pipeline.records import Document, Money
from pipeline.segment import segment

BLANK = dict.fromkeys(("nb", "nn", "en", "ja"), "blank")

MARKDOWN = """# Årsrapport for kommunen

Kommunen fikk et godt år, og det er innbyggerne som har æren for det.

Beløp i 1000 kr

| Post | 2023 | 2022 |
|------|-----:|-----:|
| Skatt på inntekt og formue | 1 250 | (300) |
| Netto driftsutgifter | 12,5 | 11 |
"""

HTML = """<html lang="en"><head><title>Results</title></head><body><article><h1>Results</h1>
<p>The company sold more pumps this year than in any year before, and the board is content.</p>
<table><caption>In NOK million</caption>
<tr><th></th><th colspan="2">Group</th><th>Staff</th></tr>
<tr><th></th><th>2023</th><th>2022</th><th>2023</th></tr>
<tr><td>Revenue</td><td>1,250</td><td>(300)</td><td></td></tr>
<tr><td>Number of employees</td><td></td><td></td><td>14</td></tr>
</table></article></body></html>"""

TEXT = """当社の業績は次のとおりである。

（単位：百万円）
　　　　　　　　当期　　　前期
売上高　　　１，２５０　　　９８０
営業利益　　　△３００　　　１１０

以上のとおり報告する。
"""


def money(document: Document) -> list[Money]:
    [extraction] = Extractor(models=BLANK).extract_documents([document])
    rows = [mention for mention in extraction.mentions if isinstance(mention, Money)]
    assert all(document.text[row.start : row.end] == row.text for row in rows)
    return rows


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        (
            "a.md",
            MARKDOWN,
            [("1 250", 1_250_000), ("(300)", -300_000), ("12,5", 12_500), ("11", 11_000)],
        ),
        ("a.html", HTML, [("1,250", 1_250_000_000), ("(300)", -300_000_000)]),
        (
            "a.txt",
            TEXT,
            [
                ("１，２５０", 1_250_000_000),
                ("９８０", 980_000_000),
                ("△３００", -300_000_000),
                ("１１０", 110_000_000),
            ],
        ),
    ],
)
def test_tables_of_files(
    tmp_path: Path, name: str, source: str, expected: list[tuple[str, int | None]]
) -> None:
    (tmp_path / name).write_text(source, "utf-8")
    [document] = read_corpus(tmp_path, settings=ReadSettings())
    assert isinstance(document, Document)
    found = [(row.text, row.amount and int(row.amount)) for row in money(document)]
    assert found == expected


def test_a_table_longer_than_a_segment_keeps_its_head() -> None:
    rows = "".join(f"Tiltak nummer {n} i økonomiplanen | {n} 500\n" for n in range(1, 400))
    text = f"Tall i 1000 kr\n\nTiltak | Budsjett\n{rows}"
    assert len(segment(text)) > 2
    found = money(Document(doc_id="a", text=text))
    assert [row.amount for row in found] == [
        Decimal(n * 1_000_000 + 500_000) for n in range(1, 400)
    ]


def test_a_caption_in_another_language_than_its_table() -> None:
    text = (
        "The figures below were sent to us by the ministry in Oslo, and are in NOK million.\n\n"
        "Tiltak | Budsjett\nTilskudd til de som ikke har råd til det | 12,5\n"
        "Støtte til de som allerede er der, og som vil bli | 1.250\n"
    )
    assert [str(row.amount) for row in money(Document(doc_id="a", text=text))] == [
        "12500000",
        "1250000000",
    ]


def test_rows_of_a_table_have_one_language() -> None:
    text = (
        "Styret la fram regnskapet på møtet i går, og ingen hadde spørsmål til det.\n\n"
        "| Post | 2023 |\n|---|---|\n| Kontingent fra medlemmer | 1.250 |\n"
        "| Merchandise and more | 2.300 |\n| Salg av mat og drikke til de som kom | 3.550 |\n"
    )
    assert {part.lang for part in segment(text)} == {"nb"}
