"""From a record of a JSONL or CSV file to a document."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.read.declared_language import declared_language
from pipeline.read.document_date import document_date
from pipeline.read.encodings import Encoding
from pipeline.read.errors import ReadError
from pipeline.read.settings import ReadSettings
from pipeline.records import Document


@dataclass(frozen=True, slots=True)
class Row:
    """A record with its place: ``row`` is what stands after ``#``, ``line`` is in the file."""

    values: Mapping[str, object]
    row: int
    line: int


class RowReader:
    """Turns the rows of one file into documents; no two of them get one ``doc_id``.

    Keeps the ids that it has given out, and nothing else, between calls.
    """

    def __init__(self, path: str, encoding: Encoding, settings: ReadSettings) -> None:
        self._path = path
        self._encoding = encoding
        self._settings = settings
        self._given: set[str] = set()

    def document(self, row: Row) -> Document:
        """The document of ``row``. Raises :class:`ReadError` where it has no text."""
        names = self._settings
        text = _text(row, names.text_field)
        stated = row.values.get(names.date_field)
        date, source = document_date(names.doc_date, stated, self._path)
        return Document(
            doc_id=self._doc_id(row),
            text=text,
            path=self._path,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            encoding=self._encoding.name,
            encoding_reason=self._encoding.reason,
            title=_title(row.values.get(names.title_field)),
            lang=declared_language(row.values.get(names.lang_field)),
            date=date,
            date_source=source,
        )

    def _doc_id(self, row: Row) -> str:
        """``path#id`` or ``path#row``; an id given before gets its row, too: ``path#id#row``."""
        stated = row.values.get(self._settings.id_field)
        name = str(stated).strip() if isinstance(stated, str | int) else ""
        doc_id = f"{self._path}#{name or row.row}"
        while doc_id in self._given:
            doc_id += f"#{row.row}"
        self._given.add(doc_id)
        return doc_id


def _text(row: Row, field: str) -> str:
    text = row.values.get(field)
    if not isinstance(text, str):
        has = ", ".join(map(str, row.values)) or "nothing"
        raise ReadError(
            "BadRow",
            f"line {row.line}: no text in the field {field!r} (the row has {has}); "
            "name the field of the text with --field text=NAME",
        )
    return checked(text, row.line)


def checked(text: str, line: int) -> str:
    """``text``, or a :class:`ReadError` where it could not be written to a table again."""
    if "\0" in text:
        raise ReadError("NotText", f"line {line}: a NUL character in the text; take it out")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ReadError(
            "BadRow", f"line {line}: half a surrogate pair at {error.start} of the text; mend it"
        ) from None
    return text


def _title(stated: object) -> str | None:
    """A title on one line, without what cannot be written in UTF-8."""
    if not isinstance(stated, str):
        return None
    return " ".join(stated.encode("utf-8", "ignore").decode().split()) or None
