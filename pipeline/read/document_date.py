"""The date of a document: from the command line, from its own metadata, from its path.

The ladder of DESIGN.md but for its last rung, the dateline, which the rules find in the text.
A date is taken only where it is stated to the day; times of files and the clock are never asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pipeline.records import DateSource

_ISO = re.compile(
    r"""
    \s* (?P<year>\d{4})
    (?P<dash>-?) (?P<month>\d\d)
    (?P=dash)    (?P<day>\d\d)
    (?: [T\s] .* )? $            # a time of day and a zone: the day is as written, not converted
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)

_IN_NAME = re.compile(
    r"""
    (?<! \d )
    (?P<year>(?:1[89]|20)\d\d)
    (?P<between>[-_.\ ]?) (?P<month>\d\d)
    (?P=between)          (?P<day>\d\d)
    (?: (?=[T_-]?\d{6}(?!\d)) | (?! \d ) )    # 20240903T101500: a time may follow
    """,
    re.VERBOSE | re.ASCII,
)

_FOLDERS = re.compile(
    r"(?: ^ | / ) (?P<year>(?:1[89]|20)\d\d) / (?P<month>\d\d?) / (?P<day>\d\d?) (?! [^/] )",
    re.VERBOSE | re.ASCII,
)


def document_date(
    option: dt.date | None, stated: object, path: str
) -> tuple[dt.date | None, DateSource | None]:
    """The date of a document and where it came from.

    ``option`` is the date given for all documents, ``stated`` what the file's own metadata says
    (a string in ISO 8601, or a ``date``; anything else is no date), ``path`` its path in the
    corpus.
    """
    if option is not None:
        return option, "option"
    if (date := parse_stated(stated)) is not None:
        return date, "metadata"
    if (date := date_in_path(path)) is not None:
        return date, "file name"
    return None, None


def parse_stated(stated: object) -> dt.date | None:
    """The day of an ISO 8601 date or date-time; ``None`` for anything else.

    >>> parse_stated("2024-09-03T23:30:00+02:00")
    datetime.date(2024, 9, 3)
    >>> parse_stated("yesterday"), parse_stated("2024-13-45"), parse_stated("2024-09")
    (None, None, None)
    """
    if isinstance(stated, dt.datetime):
        return stated.date()
    if isinstance(stated, dt.date):
        return stated
    if not isinstance(stated, str):
        return None
    found = _ISO.match(stated)
    return _date(found) if found else None


def date_in_path(path: str) -> dt.date | None:
    """The day that a path names: in the file's name, in its folders, or as ``2024/09/03``.

    The part nearest to the file wins. A name with two different days has none: nothing is
    guessed.

    >>> date_in_path("referat/2024-09-03 styret.md")
    datetime.date(2024, 9, 3)
    >>> date_in_path("2024/09/03/sak.txt")
    datetime.date(2024, 9, 3)
    """
    folder, _, name = path.rpartition("/")
    parts = [name, *reversed(folder.split("/"))]
    for part in parts:
        days = set(_dates(_IN_NAME, part))
        if days:
            return days.pop() if len(days) == 1 else None
    return next(_dates(_FOLDERS, folder), None)


def _dates(pattern: re.Pattern[str], text: str) -> Iterator[dt.date]:
    return (date for found in pattern.finditer(text) if (date := _date(found)) is not None)


def _date(found: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
