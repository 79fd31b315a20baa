"""Plain text and Markdown: the text is the decoded file, character for character."""

from __future__ import annotations

import hashlib

from pipeline.read.declared_language import declared_language
from pipeline.read.document_date import document_date
from pipeline.read.encodings import Encoding, decode
from pipeline.read.front_matter import front_matter
from pipeline.read.settings import ReadSettings
from pipeline.records import Document


def text_document(data: bytes, path: str, settings: ReadSettings) -> Document:
    """The document of a ``.txt`` or ``.md`` file.

    Offsets index the whole decoded file without its byte-order mark. A front matter gives
    ``date``, ``title`` and ``lang`` and is no part of the body: ``body_start`` is behind it.
    Raises :class:`~pipeline.read.errors.ReadError`.
    """
    text, encoding = decode(data, declared=settings.encoding)
    return plain_document(text, data, encoding, path=path, settings=settings)


def plain_document(
    text: str, data: bytes, encoding: Encoding, *, path: str, settings: ReadSettings
) -> Document:
    """The document of a decoded ``text``, which was ``data``."""
    front = front_matter(text)
    values = front.values
    date, source = document_date(settings.doc_date, values.get("date"), path)
    return Document(
        doc_id=path,
        text=text,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding.name,
        encoding_reason=encoding.reason,
        title=values.get("title"),
        lang=declared_language(values.get("lang") or values.get("language")),
        date=date,
        date_source=source,
        body_start=front.end,
    )
