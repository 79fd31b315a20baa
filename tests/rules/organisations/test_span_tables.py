"""Where organisations begin and end, and what is none: tables of marked texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.rules.organisations import find_organisations
from tests.rules.people.marked import doc_of

HERE = Path(__file__).parent / "spans"
_LANGS = {"norwegian": "nb", "english": "en", "japanese": "ja"}


def _cases() -> list[object]:
    return [
        pytest.param(_LANGS[path.stem], *line.split("\t", 1), id=f"{path.stem}:{number}")
        if "\t" in line
        else pytest.param(_LANGS[path.stem], line, "", id=f"{path.stem}:{number}")
        for path in sorted(HERE.glob("*.txt"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if line and not line.startswith("#")
    ]


@pytest.mark.parametrize(("lang", "marked", "rows"), _cases())
def test_spans_and_kinds(lang: str, marked: str, rows: str) -> None:
    found = find_organisations(doc_of(marked, lang), lang)
    written = [f"{row.text} | {row.kind}" if row.kind else row.text for row in found]
    assert written == [row for row in rows.split("\t") if row]
