"""Reading a corpus: documents one after the other, and a failure for each that cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from pipeline.read.csv_rows import read_csv
from pipeline.read.encodings import Encoding
from pipeline.read.errors import ReadError, unreadable
from pipeline.read.json_lines import read_json_lines
from pipeline.read.listing import SourceFile, list_files
from pipeline.read.settings import ReadSettings
from pipeline.read.text import plain_document, text_document
from pipeline.records import Document, Failure

DEFAULTS = ReadSettings()


def read_corpus(root: Path, *, settings: ReadSettings = DEFAULTS) -> Iterator[Document | Failure]:
    """The documents of a folder or file, file by file in the order of their paths.

    What cannot be read comes as a :class:`~pipeline.records.Failure` in its place, and the rest
    goes on. Raises :class:`~pipeline.read.errors.CorpusError`, at once, where there is nothing
    to read.
    """
    listing = list_files(root)
    return _chain(listing.failures, read_files(listing.files, settings=settings))


def read_files(
    files: Iterable[SourceFile], *, settings: ReadSettings = DEFAULTS
) -> Iterator[Document | Failure]:
    """The documents and failures of ``files``, in their order."""
    for file in files:
        yield from read_file(file, settings=settings)


def read_file(
    file: SourceFile, *, settings: ReadSettings = DEFAULTS
) -> Iterator[Document | Failure]:
    """The documents of one file: one, or one a row; failures are given, not raised."""
    try:
        with file.location.open("rb") as stream:
            yield from _documents(stream, file, settings)
    except ReadError as error:
        yield error.failure(file.path)
    except OSError as error:
        yield unreadable(error).failure(file.path)


def read_text(
    text: str | bytes, *, doc_id: str = "stdin", settings: ReadSettings = DEFAULTS
) -> Document:
    """A document of ``text`` that comes from no file; bytes are decoded as a file's are.

    Raises :class:`ReadError` for bytes that are no text.
    """
    if isinstance(text, bytes):
        return text_document(text, doc_id, settings)
    return plain_document(
        text,
        text.encode("utf-8", "surrogatepass"),
        Encoding("utf-8", "given as text"),
        path=doc_id,
        settings=settings,
    )


def _documents(
    stream: BinaryIO, file: SourceFile, settings: ReadSettings
) -> Iterator[Document | Failure]:
    if file.format == "jsonl":
        yield from read_json_lines(stream, file.path, settings)
    elif file.format == "csv":
        yield from read_csv(stream, file.path, settings)
    elif file.format == "html":
        from pipeline.read.html_pages import html_document

        yield html_document(_whole(stream, settings), file.path, settings)
    else:
        yield text_document(_whole(stream, settings), file.path, settings)


def _whole(stream: BinaryIO, settings: ReadSettings) -> bytes:
    """All of ``stream``. Raises :class:`ReadError` where it is over the limit."""
    size = os.fstat(stream.fileno()).st_size
    if size > settings.max_bytes:
        raise ReadError(
            "TooLarge",
            f"{size / 1e6:.1f} MB are more than the limit of {settings.max_file_mb:g} MB; "
            "raise it with --max-file-mb, or split the file",
        )
    return stream.read()


def _chain(
    failures: Iterable[Failure], documents: Iterator[Document | Failure]
) -> Iterator[Document | Failure]:
    yield from failures
    yield from documents
