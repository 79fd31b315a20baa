"""The date that a document states at its head: ``OSLO, 3. september 2024 –``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.languages import CODES, language
from pipeline.records import Date, Document, Segment
from pipeline.rules.dates import DateContext, find_dates
from pipeline.rules.dates.order import NumericOrder
from pipeline.rules.own.schema import NO_DATES, OwnDates
from pipeline.rules.trie import alternation

HEAD = 600
"""How many characters from the start may hold the dateline."""

_LINES = 12

_SEARCHED = 1_000
"""Characters at the head of a document in which a dateline may stand."""

_BYLINE = 40
"""How long the words may be that follow a labelled date: ``Posted … by Ann``."""

_PLACE = r"""
    (?:[^\W\d_a-zæøåäö][\w.'’&-]*(?:[ ]*[,/·|][ ]*|[ ]+)){1,5}   # OSLO, New York, 東京
"""

_BEFORE = r"""
    [ \u3000\t>*_#|–—-]*                          # a bullet, a quoted line, Markdown
    (?: (?P<label>{labels})[ ]?[:：]?[ ]*
      | {place}(?:\([^()\n]{{1,30}}\)[ ]*)?(?P<mark>--|[–—:-])?[ ]*   # TOKYO (Kyodo) --
      | (?P<bracket>[【\[(（〔])[^】\])）〕\n]{{0,20}}
    )?
"""

_ENDS_LINE = re.compile(r"[ \t\u3000.,|:*_–—-]*(?:\r?\n|\Z)")
_ENDS_DATELINE = re.compile(r"[ \u3000]*(?:--|[–—:|/]|-[ ]|\(|（)")
_CLOSES = re.compile(r"[^】\])）〕\n]{0,15}[】\])）〕]")


@cache
def _before(lang: str) -> re.Pattern[str]:
    labels = alternation(language(lang).dates.dateline_labels)
    pattern = _BEFORE.format(labels=rf"(?i:{labels})", place=_PLACE)
    return re.compile(pattern, re.VERBOSE)


def find_dateline(
    text: str, lang: str, own: OwnDates = NO_DATES, *, order: NumericOrder | None = None
) -> dt.date | None:
    """The day that ``text`` says it was written or published, by a line of its head.

    Only a full date counts that stands alone on its line, after a label (``Publisert``), after a
    place and before a dash, or in the brackets of a news agency; a date in a running sentence
    does not. ``own`` is what a user chose and added about dates, ``order`` how the document writes
    days in digits, else as ``text`` shows. Raises ``ValueError`` for an unknown language.
    """
    head = text[:HEAD]
    for row in find_dates(head, lang, own=own, context=DateContext(order=order)):
        if head.count("\n", 0, row.start) >= _LINES:
            return None
        if _is_full(row) and _is_dateline(row, head, lang):
            return row.start_date
    return None


def with_dateline(
    document: Document, parts: Sequence[Segment], order: NumericOrder, own: OwnDates
) -> Document:
    """``document`` dated by the dateline at its head, where nothing else dates it."""
    if document.date is not None:
        return document
    for part in parts:
        if part.start >= _SEARCHED:
            break
        if part.lang in CODES and (
            date := find_dateline(part.text[: _SEARCHED - part.start], part.lang, own, order=order)
        ):
            return replace(document, date=date, date_source="dateline")
    return document


def _is_full(row: Date) -> bool:
    return row.kind == "date" and row.precision == "day" and not row.relative


def _is_dateline(row: Date, head: str, lang: str) -> bool:
    """Whether what stands on the line of ``row`` beside it is that of a dateline."""
    line_start = max(head.rfind("\n", 0, row.start), head.rfind("\r", 0, row.start)) + 1
    before = _before(lang).fullmatch(head[line_start : row.start])
    if before is None:
        return False
    if _ENDS_LINE.match(head, row.end):
        return row.end < len(head) or len(head) < HEAD
    if before["label"]:
        rest = head[row.end :].split("\n", maxsplit=1)[0].strip()
        return not rest[:1].islower() or len(rest) <= _BYLINE
    if before["bracket"]:
        return _CLOSES.match(head, row.end) is not None
    return before.end() > 0 and _ENDS_DATELINE.match(head, row.end) is not None
