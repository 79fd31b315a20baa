"""The settings of the read stage."""

from __future__ import annotations

import codecs
import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """How to read a corpus.

    ``encoding`` declares the encoding of every file (``None``: found for each), ``doc_date`` the
    date of every document. The ``*_field`` names are those of JSON keys and CSV headers.
    ``max_file_mb`` bounds a file that is read whole, and one record of a JSONL or CSV file, in
    units of 1,000,000 bytes.

    Raises ``ValueError`` for an encoding that Python does not know and for a limit below zero.
    """

    encoding: str | None = None
    doc_date: dt.date | None = None
    id_field: str = "id"
    text_field: str = "text"
    date_field: str = "date"
    lang_field: str = "lang"
    title_field: str = "title"
    max_file_mb: float = 100

    def __post_init__(self) -> None:
        if self.max_file_mb <= 0:
            raise ValueError(f"max_file_mb is {self.max_file_mb}: give a number above 0")
        if self.encoding is not None and not _is_text_encoding(self.encoding):
            raise ValueError(
                f"unknown encoding {self.encoding!r}: give a name that Python knows, "
                "such as utf-8, cp932, euc_jp, cp1252 or utf-16"
            )

    @property
    def max_bytes(self) -> int:
        """The limit in bytes."""
        return int(self.max_file_mb * 1_000_000)


def _is_text_encoding(name: str) -> bool:
    """Whether ``name`` turns bytes into text (``base64`` and ``zlib`` are codecs, too)."""
    try:
        codecs.lookup(name)
        "".encode(name)
    except (LookupError, ValueError):
        return False
    return True
