"""The lines of a file as bytes, one at a time, none of them longer than a limit."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from pipeline.read.encodings import Encoding, find_encoding, undecodable
from pipeline.read.errors import ReadError
from pipeline.read.settings import ReadSettings

_HEAD = 1_000_000
_CHUNK = 1 << 20


def file_encoding(stream: BinaryIO, declared: str | None) -> Encoding:
    """The encoding of a whole file by the first stretch of it that has a byte outside ASCII.

    Leaves ``stream`` behind the byte-order mark.
    """
    head = stream.read(_HEAD)
    encoding = find_encoding(_whole_lines(head, _HEAD), declared=declared)
    if declared is None and encoding.mark == 0:
        while len(head) == _HEAD and head.isascii() and b"\x1b" not in head:
            head = stream.read(_HEAD)
            encoding = find_encoding(_whole_lines(head, _HEAD)) if head else encoding
    stream.seek(encoding.mark)
    return encoding


def byte_lines(stream: BinaryIO, encoding: Encoding, limit: int) -> Iterator[bytes | None]:
    """The lines of ``stream`` with their line feeds, as UTF-8 where ``encoding`` is UTF-16 or 32.

    ``None`` stands for a line of more than ``limit`` bytes, which is never held in memory.
    Raises :class:`ReadError` where UTF-16 or UTF-32 breaks off: there is
    no next line to go on from.
    """
    if encoding.is_wide:
        return _gather(_transcoded(stream, encoding), limit)
    return _read_lines(stream, limit)


def too_long(line: int, settings: ReadSettings) -> ReadError:
    """The error of a line over the limit."""
    return ReadError(
        "TooLarge",
        f"line {line}: longer than {settings.max_file_mb:g} MB; "
        "raise the limit with --max-file-mb, or split the document",
    )


def _read_lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(_CHUNK)) and not rest.endswith(b"\n"):
            pass
        yield None


def _gather(chunks: Iterator[bytes], limit: int) -> Iterator[bytes | None]:
    """Lines out of chunks."""
    parts: list[bytes] = []
    size = 0
    for chunk in chunks:
        for piece in chunk.splitlines(keepends=True):
            size += len(piece)
            if size <= limit:
                parts.append(piece)
            if piece.endswith(b"\n"):
                yield b"".join(parts) if size <= limit else None
                parts, size = [], 0
    if size:
        yield b"".join(parts) if size <= limit else None


def _transcoded(stream: BinaryIO, encoding: Encoding) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding.name)()
    place = encoding.mark
    while True:
        chunk = stream.read(_CHUNK)
        try:
            yield decoder.decode(chunk, final=not chunk).encode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise undecodable(error, encoding, offset=place) from None
        if not chunk:
            return
        place += len(chunk)


def _whole_lines(head: bytes, full: int) -> bytes:
    """``head`` without a last line that was cut."""
    if len(head) < full:
        return head
    end = head.rfind(b"\n") + 1
    return head[:end] or head
