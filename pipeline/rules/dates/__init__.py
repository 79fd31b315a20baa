"""Dates in running text: as precise as the text, against the document's date.

>>> from datetime import date
>>> [row] = find_dates("Møtet er 17. mai.", "nb", date(2024, 5, 2))
>>> row.text, row.value, row.start_date.isoformat(), row.relative
('17. mai', '2024-05-17', '2024-05-17', True)
"""

from __future__ import annotations

import datetime as dt

from pipeline.languages import language
from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.records import Date
from pipeline.rules.dates.grammar import fold
from pipeline.rules.dates.rows import rows
from pipeline.rules.dates.spaced.grammar import expressions as spaced_expressions
from pipeline.rules.dates.unspaced.grammar import expressions as unspaced_expressions

__all__ = ["find_dates"]


def find_dates(text: str, lang: str, reference: dt.date | None = None) -> list[Date]:
    """The dates, ranges, durations and sets of times in ``text``.

    ``lang`` is one of :data:`pipeline.languages.CODES`; ``reference`` the day that relative dates
    count from, without which they keep unknowns. The records are sorted by start, do not overlap
    and have offsets in ``text``; the conventions are those of docs/guidelines.md. The system clock
    is never read. Raises ``ValueError`` for an unknown language.
    """
    words = language(lang).dates
    folded = fold(text)
    if isinstance(words, SpacedDateWords):
        found = spaced_expressions(folded, words)
    else:
        found = unspaced_expressions(folded, words)
    return rows(found, text, lang, words, reference)
