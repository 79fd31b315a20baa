"""Short forms that a document defines in brackets: ``Norges Bank (NB)``."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.records import Organisation
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Tokens

_BRACKET = re.compile(
    r"""
    \s?[(（]
    [«"“「]?
    (?P<short>[^\W\d_][\w&.-]{1,11})
    [»"”」]?
    [)）]
    """,
    re.VERBOSE,
)


def tie_acronyms(rows: list[Organisation], tokens: Tokens, lexicon: Lexicon) -> list[Organisation]:
    """``rows`` with short forms in brackets added, or named by the name before them."""
    by_start = {row.start: row for row in rows}
    for row in rows:
        match = _BRACKET.match(tokens.text, row.end)
        if match is None or not _abbreviates(match["short"], row.name, spaced=lexicon.words.spaced):
            continue
        start, end = match.span("short")
        found = by_start.get(start)
        if found is not None and found.end != end:
            continue
        by_start[start] = _short_form(row, start, end, match["short"], found)
    return sorted(by_start.values(), key=lambda row: row.start)


def _short_form(
    row: Organisation, start: int, end: int, short: str, found: Organisation | None
) -> Organisation:
    if found is not None:
        return replace(found, name=row.name, kind=found.kind or row.kind)
    return replace(
        row, start=start, end=end, text=short, legal_form=None, rule="organisations.acronym"
    )


def _abbreviates(short: str, name: str, *, spaced: bool) -> bool:
    """Whether ``short`` may stand for ``name``: capitals that occur in it in order.

    Between scripts letters cannot be compared; there, two capitals are enough.
    """
    capitals = [char for char in short if char.isupper()]
    if len(capitals) < 2 or short == name:  # one letter is no acronym
        return False
    if not spaced:
        return not name.isascii() and short.isascii()
    folded = name.lower()
    if not folded or folded[0] != short[0].lower():
        return False
    position = 0
    for char in short.lower():
        if char.isalpha():
            position = folded.find(char, position) + 1
            if position == 0:
                return False
    return " " in name or "-" in name
