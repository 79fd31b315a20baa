"""CSV: a header and one document a row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from pipeline.read.encodings import Encoding
from pipeline.read.errors import ReadError
from pipeline.read.lines import byte_lines, file_encoding, too_long
from pipeline.read.rows import Row, RowReader
from pipeline.read.settings import ReadSettings
from pipeline.records import Document, Failure

_DELIMITERS = ",;\t"

_TOO_LONG = "\ud800"
"""Stands for a line over the limit; no codec gives this character."""


def read_csv(stream: BinaryIO, path: str, settings: ReadSettings) -> Iterator[Document | Failure]:
    """The documents of a CSV file and the failures of its broken rows, in their order.

    The delimiter is the one of ``,``, ``;`` and tab that divides the header so that the text
    field is in it. ``path#row`` counts the rows of data from 1. Raises :class:`ReadError` where
    there is no such header.
    """
    encoding = file_encoding(stream, settings.encoding)
    table = _Table(_Lines(stream, encoding, settings), settings)
    reader = RowReader(path, encoding, settings)
    for number, (line, found) in enumerate(table.rows(), start=1):
        try:
            yield reader.document(Row(table.values(found, line), row=number, line=line))
        except ReadError as error:
            yield error.failure(f"{path}#{number}")


class _Lines:
    """The lines of a stream as text, for ``csv.reader``.

    A line that cannot be decoded is given with its odd bytes as lone surrogates: the quotation
    marks and delimiters in it still say where its row ends, and the row is refused.
    """

    def __init__(self, stream: BinaryIO, encoding: Encoding, settings: ReadSettings) -> None:
        self._lines = byte_lines(stream, encoding, settings.max_bytes)
        self._name = encoding.line_name

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        if line is None:
            return _TOO_LONG + "\n"
        try:
            return line.decode(self._name)
        except UnicodeDecodeError:
            return line.decode("ascii", "surrogateescape")


class _Table:
    """The rows of a CSV file under the names of its header."""

    def __init__(self, lines: _Lines, settings: ReadSettings) -> None:
        csv.field_size_limit(max(csv.field_size_limit(), settings.max_bytes))
        self._settings = settings
        self._lines = lines
        self._before = 1  # lines before the first row
        first = next(lines, "")
        if first.lower().startswith("sep="):  # a word to Excel
            first = next(lines, "")
            self._before = 2
        self._header, self._delimiter = self._find_header(first)

    def rows(self) -> Iterator[tuple[int, list[str] | ReadError]]:
        """Every row with the number of its first line; blank lines are passed over."""
        reader = csv.reader(self._lines, delimiter=self._delimiter, strict=True)
        while True:
            line = reader.line_num + self._before + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                last = reader.line_num + self._before
                where = f"line {line}" if last <= line else f"lines {line} to {last}"
                yield (
                    line,
                    ReadError("BadRow", f"{where}: broken CSV ({error}); mend its quotation marks"),
                )
            else:
                if cells:
                    yield line, cells

    def values(self, found: list[str] | ReadError, line: int) -> dict[str, object]:
        """The cells of a row by their headers. Raises :class:`ReadError` for a broken row."""
        if isinstance(found, ReadError):
            raise found
        joined = "".join(found)
        if _TOO_LONG in joined:
            raise too_long(line, self._settings)
        try:
            joined.encode()
        except UnicodeEncodeError:
            raise ReadError(
                "Undecodable",
                f"line {line}: bytes that are not in the encoding of the file; save it as UTF-8",
            ) from None
        if any(found[len(self._header) :]):
            raise ReadError(
                "BadRow",
                f"line {line}: {len(found)} cells under {len(self._header)} headers; "
                "put quotation marks around a text that has the delimiter in it",
            )
        return dict(zip(self._header, found, strict=False))

    def _find_header(self, first: str) -> tuple[list[str], str]:
        """The names of the columns and the delimiter between them."""
        names = self._settings
        known = {
            name.casefold(): name
            for name in (
                names.id_field,
                names.text_field,
                names.date_field,
                names.lang_field,
                names.title_field,
            )
        }
        for delimiter in _DELIMITERS:
            cells = [cell.strip() for cell in next(csv.reader([first], delimiter=delimiter), [])]
            header = [
                cell if cell in known.values() else known.get(cell.casefold(), cell)
                for cell in cells
            ]
            if names.text_field in header:
                return header, delimiter
        raise ReadError(
            "BadRow",
            f"no column {names.text_field!r} in the first line ({first.strip()[:100]!r}); "
            "give the file a header, or name the column of the text with --field text=NAME",
        )
