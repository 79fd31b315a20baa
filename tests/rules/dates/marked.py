"""How the marked cases of dates are read: a text with its spans in ``⟦⟧``, then a row for each.

A line holds the text and, between tabs, ``[set ]VALUE[ modifier]`` for each span; ``-`` is a date
without a value. What kind of row it is follows from that. A line may begin with the document's
date (``@2012-06-01 ``) or ``@none ``; else it is that of the tables of tests.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.records import Date
from pipeline.rules.dates import find_dates
from tests.rules.dates.dates_table import REFERENCE

_MARKS = re.compile("[⟦⟧]")
_REFERENCE = re.compile(r"@(none|\d{4}-\d\d-\d\d) ")
_ESCAPES = (("\\n", "\n"), ("\\t", "\t"), ("\\u00a0", "\u00a0"), ("\\u3000", "\u3000"))


def written(row: Date) -> str:
    """``row`` in the notation of the cases."""
    kind = "set " if row.kind == "set" else ""
    return f"{kind}{row.value or '-'}" + (f" {row.modifier}" if row.modifier else "")


def spans(marked: str) -> Iterator[tuple[int, int]]:
    """The half-open spans that ``marked`` has in its text without the marks."""
    opened = 0
    for nth, mark in enumerate(_MARKS.finditer(marked)):
        at = mark.start() - nth
        if mark[0] == "⟧":
            yield opened, at
        opened = at


def parsed(line: str) -> tuple[str, dt.date | None, dict[tuple[int, int], str]]:
    """The text of ``line``, the document's date and the rows by their spans."""
    marked, *rows = line.split("\t")
    reference: dt.date | None = REFERENCE
    if stated := _REFERENCE.match(marked):
        reference = None if stated[1] == "none" else dt.date.fromisoformat(stated[1])
        marked = marked[stated.end() :]
    for escaped, char in _ESCAPES:
        marked = marked.replace(escaped, char)
    found = list(spans(marked))
    assert len(found) == len(rows), f"{len(found)} spans, {len(rows)} rows: {line}"
    return _MARKS.sub("", marked), reference, dict(zip(found, rows, strict=True))


def cases(name: str) -> Iterator[Any]:
    """The lines of the files in folder ``name``, as ``LANG_SUBJECT.txt``, for ``parametrize``.

    ``~`` begins a line that is known to fail.
    """
    for file in sorted(Path(__file__).with_name(name).glob("*.txt")):
        lang = file.stem.split("_")[0]
        for line in file.read_text("utf-8").splitlines():
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("~") else []
            yield pytest.param(lang, line.removeprefix("~"), id=f"{file.stem}: {line}", marks=marks)


def check(lang: str, line: str) -> None:
    """Fails unless the rows of ``line`` are those of its text, and no others."""
    text, reference, expected = parsed(line)
    rows = find_dates(text, lang, reference)
    found = {text[row.start : row.end]: written(row) for row in rows}
    assert found == {text[start:end]: row for (start, end), row in expected.items()}
    assert {(row.start, row.end): written(row) for row in rows} == expected
