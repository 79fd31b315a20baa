"""How the tables of date tests are read: a text, the span of its one row, the row's value.

The reference date of every table is Tuesday 3 September 2024. The cases were written while the
rules were; those of ``test_dates_judged.py`` were written afterwards and no rule was fitted to
them.
"""

from __future__ import annotations

import datetime as dt

from pipeline.records import Date
from pipeline.rules.dates import find_dates

REFERENCE = dt.date(2024, 9, 3)

Case = tuple[str, str, str]


def only_row(text: str, lang: str, reference: dt.date | None = REFERENCE) -> Date:
    """The one row of ``text``; fails where there are none or several."""
    rows = find_dates(text, lang, reference)
    assert len(rows) == 1, [(row.text, row.value) for row in rows]
    return rows[0]


def check(case: Case, lang: str) -> None:
    """Fails unless ``case`` has exactly the row it says."""
    text, span, value = case
    row = only_row(text, lang)
    assert (row.text, row.value) == (span, value)
    assert text[row.start : row.end] == span
