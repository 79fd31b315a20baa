"""docs/tables.md names every column of every table, in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.records import TABLES, Mention, Record, columns

PAGE = (Path(__file__).parents[1] / "docs" / "tables.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)


def described(heading: str) -> list[str]:
    """The columns that the section under ``heading`` describes."""
    found = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/tables.md has no section {heading!r}"
    return ROW.findall(found[1])


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.table)
def test_the_page_describes_the_columns_of(kind: type[Record]) -> None:
    common = described("Columns of every mention")
    own = described(f"{kind.table}.csv")
    shared = issubclass(kind, Mention) or kind.table == "facts"
    expected = list(columns(kind))
    assert ([*common[:5], *own, *common[5:]] if shared else own) == expected
