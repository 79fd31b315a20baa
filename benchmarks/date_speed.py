"""How fast the date rules read ordinary text: ``python benchmarks/date_speed.py PATH…``.

What the paths hold and what is measured: ``benchmarks/ordinary_text.py``.
"""

from __future__ import annotations

import datetime as dt

from ordinary_text import report

from pipeline.records import Date
from pipeline.rules.dates import find_dates

REFERENCE = dt.date(2024, 9, 3)


def find(text: str, lang: str) -> list[Date]:
    """The dates of a text that was written on :data:`REFERENCE`."""
    return find_dates(text, lang, REFERENCE)


if __name__ == "__main__":
    report(find)
