"""How the tables of money cases are written.

A text carries its figures between ``⟦`` and ``⟧``; each has a row of its own:
``amount[..amount_max] CURRENCY[!|^] [modifier] [/per]``, ``?`` for no amount, ``!`` where the
currency is stated, ``^`` where the document gives it, neither where the language does.
"""

from __future__ import annotations

import re

from pipeline.records import Money
from pipeline.rules.money import find_money

Case = tuple[str, ...]

_BASES = {"stated": "!", "document": "^", "language": ""}
_MARKS = re.compile("[⟦⟧]")


def _spans(marked: str) -> list[tuple[int, int]]:
    """Offsets of the marked figures in the text without marks."""
    spans, start = [], 0
    for number, match in enumerate(_MARKS.finditer(marked)):
        if match[0] == "⟦":
            start = match.start() - number
        else:
            spans.append((start, match.start() - number))
    return spans


def written(row: Money) -> str:
    """A row in the notation of the tables."""
    amount = "?" if row.amount is None else str(row.amount)
    if row.amount_max is not None:
        amount += f"..{row.amount_max}"
    parts = [amount, f"{row.currency}{_BASES[row.currency_basis or 'language']}"]
    return " ".join([*parts, *filter(None, [row.modifier, row.per and f"/{row.per}"])])


def check(lang: str, case: Case) -> None:
    """Assert that the rows of a case, and no others, are found where it marks them."""
    marked, *expected = case
    text = _MARKS.sub("", marked)
    rows = find_money(text, lang)
    assert [written(row) for row in rows] == expected
    assert [(row.start, row.end) for row in rows] == _spans(marked)


def check_none(lang: str, text: str) -> None:
    """Assert that a text has no money in it."""
    assert [row.text for row in find_money(text, lang)] == []
