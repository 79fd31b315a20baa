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
_NULS_BEAR = 100
"""Of so many bytes one may be a NUL, in a row that then is broken; UTF-16 has far more."""


def file_encoding(stream: BinaryIO, declared: str | None) -> Encoding:
    """The encoding of a whole file by the first stretch of it that has a byte outside ASCII.

    Leaves ``stream`` behind the byte-order mark. Raises :class:`ReadError` for what is no text.
    """
    head = stream.read(_HEAD)
    encoding = _stretch_encoding(head, declared)
    while not encoding.mark and declared is None and len(head) == _HEAD and _says_nothing(head):
        head = stream.read(_HEAD)
        encoding = _stretch_encoding(head, None) if head else encoding
    stream.seek(encoding.mark)
    return encoding


def _says_nothing(stretch: bytes) -> bool:
    return stretch.isascii() and b"\x1b" not in stretch


def _stretch_encoding(stretch: bytes, declared: str | None) -> Encoding:
    """The encoding of the whole lines of ``stretch``, of which one may be broken by a NUL."""
    lines = stretch[: stretch.rfind(b"\n") + 1] if len(stretch) == _HEAD else stretch
    lines = lines or stretch
    if 0 < lines.count(0) <= len(lines) // _NULS_BEAR:
        lines = lines.replace(b"\0", b"")
    return find_encoding(lines, declared=declared)


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
        place += len(chunk)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            yield error.object[: error.start].decode(encoding.name).encode()
            begin = place - len(error.object)  # the decoder keeps half a character over
            raise undecodable(error, encoding, offset=begin) from None
        yield text.encode()
        if not chunk:
            return
