"""JSONL: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from pipeline.read.encodings import Encoding
from pipeline.read.errors import ReadError
from pipeline.read.lines import byte_lines, file_encoding, too_long
from pipeline.read.rows import Row, RowReader
from pipeline.read.settings import ReadSettings
from pipeline.records import Document, Failure


def read_json_lines(
    stream: BinaryIO, path: str, settings: ReadSettings
) -> Iterator[Document | Failure]:
    """The documents of a JSONL file and the failures of its broken lines, in their order.

    Blank lines are passed over. ``path#row`` counts all lines, so that it is the line number.
    """
    encoding = file_encoding(stream, settings.encoding)
    reader = RowReader(path, encoding, settings)
    for number, line in enumerate(byte_lines(stream, encoding, settings.max_bytes), start=1):
        if line is not None and not line.strip():
            continue
        try:
            values = _values(line, number, encoding, settings)
            yield reader.document(Row(values, row=number, line=number))
        except ReadError as error:
            yield error.failure(f"{path}#{number}")


def _values(
    line: bytes | None, number: int, encoding: Encoding, settings: ReadSettings
) -> dict[str, object]:
    """The object on a line. Raises :class:`ReadError` where there is none."""
    if line is None:
        raise too_long(number, settings)
    try:
        values = json.loads(_decoded(line, number, encoding))
    except RecursionError:
        raise ReadError("BadRow", f"line {number}: JSON nested too deep; flatten it") from None
    except ValueError as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError("BadRow", f"line {number}: broken JSON ({error}); mend the line") from None
    if not isinstance(values, dict):
        raise ReadError("BadRow", f"line {number}: no JSON object; write one object a line")
    return values


def _decoded(line: bytes, number: int, encoding: Encoding) -> str:
    """A line of :func:`byte_lines` as text. Raises :class:`ReadError` with the line's number."""
    try:
        return line.decode(encoding.line_name)
    except UnicodeDecodeError as error:
        raise ReadError(
            "Undecodable",
            f"line {number}: not {encoding.name} ({encoding.reason}) "
            f"at byte {error.start} of the line; save the file as UTF-8",
        ) from None
