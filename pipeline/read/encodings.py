"""From bytes to text, strictly: the encoding of a file and the reason for believing in it.

The ladder: declared by the user, byte-order mark, ISO-2022-JP by its escape sequences, strict
UTF-8, what an HTML page declares, then UTF-16 without a mark, cp932 and EUC-JP where the result
is plausible, cp1252. Nothing is replaced: bytes that no rung takes are an error.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from pipeline.read.errors import ReadError
from pipeline.read.plausible import japanese_score, wide_score

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
)

_ISO_2022_JP = re.compile(rb"\x1b (?: \$ [@B] | \$ \( D | \( [JI] )", re.VERBOSE)

_UTF8_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf] | [\xe0-\xef][\x80-\xbf]{2} | [\xf0-\xf4][\x80-\xbf]{3}",
    re.VERBOSE,
)
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")

_JAPANESE = ("cp932", "euc_jp")

_DAMAGED_SHARE = 0.9
"""A file whose high bytes are UTF-8 to this share is damaged UTF-8, not an older encoding."""

_SAMPLE = 1_000_000
"""Bytes looked at where a share is enough."""

_WEB_NAMES = {
    # The WHATWG Encoding Standard: what these labels mean on the web.
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-jp": "euc_jp",
    "x-euc-jp": "euc_jp",
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding, why it was chosen, and how many bytes of mark stand before the text."""

    name: str
    reason: str
    mark: int = 0

    @property
    def is_wide(self) -> bool:
        """Whether a line feed is more than one byte: UTF-16 and UTF-32."""
        return self.name.startswith(("utf-16", "utf-32"))

    @property
    def line_name(self) -> str:
        """The encoding of single lines, which are UTF-8 where this one is wide."""
        return "utf-8" if self.is_wide else self.name


def decode(
    data: bytes, *, declared: str | None = None, meta: str | None = None
) -> tuple[str, Encoding]:
    """The text of ``data`` and the encoding it was found in.

    ``declared`` is the user's word, ``meta`` the charset that an HTML page states of itself.
    Raises :class:`ReadError` where the bytes are not text, or are not what they are said to be.
    """
    encoding = find_encoding(data, declared=declared, meta=meta)
    return strict(data[encoding.mark :], encoding, offset=encoding.mark), encoding


def find_encoding(data: bytes, *, declared: str | None = None, meta: str | None = None) -> Encoding:
    """The encoding of ``data`` by the ladder; ``data`` may be the head of a longer file.

    It may still not fit all of ``data``. Raises :class:`ReadError` for what is no text at all.
    """
    refuse_binary(data)
    if declared is not None:
        return _declared(data, declared)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Encoding(name, "byte-order mark", len(mark))
    if b"\0" in data:
        if (wide := _wide(data)) is None:
            raise _nul(data.index(0))
        return wide
    if _ISO_2022_JP.search(data) and data.isascii() and _decodes(data, "iso2022_jp_ext"):
        return Encoding("iso2022_jp_ext", "escape sequences")
    if _decodes(data, "utf-8"):
        return Encoding("utf-8", "valid UTF-8" if data else "empty")
    web_name = _web_encoding(meta)
    if web_name is not None and _decodes(data, web_name):
        return Encoding(web_name, "HTML meta")
    return _wide(data) or _older(data)


def strict(data: bytes, encoding: Encoding, *, offset: int = 0) -> str:
    """``data`` decoded, or a :class:`ReadError` with the place and the mend.

    ``offset`` is how many bytes of the file stand before ``data``.
    """
    try:
        text = data.decode(encoding.name)
    except UnicodeDecodeError as error:
        raise undecodable(error, encoding, offset=offset) from None
    if "\0" in text:
        raise _nul(text.index("\0"))
    return text


def undecodable(error: UnicodeDecodeError, encoding: Encoding, *, offset: int = 0) -> ReadError:
    """The error of bytes that are not in ``encoding``."""
    byte = error.object[error.start : error.start + 1].hex() or "end"
    return ReadError(
        "Undecodable",
        f"not {encoding.name} ({encoding.reason}): byte 0x{byte} at offset {offset + error.start}; "
        "declare the right encoding with --input-encoding, or save the file as UTF-8",
    )


def refuse_binary(data: bytes) -> None:
    """Raise :class:`ReadError` where ``data`` begins like a format that is not text."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise ReadError("NotText", f"not text: {what}; save it as plain text or HTML")


def _declared(data: bytes, name: str) -> Encoding:
    """The user's encoding; a mark of that encoding is no part of the text."""
    reason = "declared by the user"
    canonical = codecs.lookup(name).name
    for mark, marked in _BOMS:
        if data.startswith(mark) and marked.startswith(canonical.removesuffix("-sig")):
            return Encoding(marked, reason, len(mark))
    return Encoding(canonical, reason)


def _wide(data: bytes) -> Encoding | None:
    """UTF-16 without a byte-order mark, where that makes sense of ``data``."""
    if len(data) % 2:
        return None
    scores = {
        name: wide_score(codecs.getincrementaldecoder(name)("ignore").decode(data[:_SAMPLE]))
        for name in ("utf-16-le", "utf-16-be")
        if _decodes(data, name)
    }
    best = max(scores, key=lambda name: scores[name], default=None)
    return Encoding(best, "plausible UTF-16") if best and scores[best] > 0 else None


def _nul(place: int) -> ReadError:
    return ReadError(
        "NotText", f"not text: a NUL at {place}; leave the file out, or save it as text"
    )


def _older(data: bytes) -> Encoding:
    """An encoding older than Unicode, for data that is no valid UTF-8.

    Japanese that is not certain, such as English with quotation marks from a Japanese computer,
    is believed where cp1252 has no characters for the bytes.
    """
    texts = {name: text for name in _JAPANESE if (text := _attempt(data, name)) is not None}
    for sure in (True, False):
        scores = {name: japanese_score(text, sure=sure) for name, text in texts.items()}
        best = max(scores, key=lambda name: scores[name], default=None)
        if best and scores[best] > 0:
            return Encoding(best, "plausible Japanese")
        if (damaged := _damaged_utf8(data)) is not None:
            return damaged
        if _decodes(data, "cp1252"):
            break
    return Encoding("cp1252", "fallback")


def _damaged_utf8(data: bytes) -> Encoding | None:
    """UTF-8 with a few wrong bytes, which cp1252 would take and give ``Ã¥`` for every ``å``."""
    sample = data[:_SAMPLE]
    high = sum(map(len, _HIGH_BYTES.findall(sample)))
    good = sum(map(len, _UTF8_CHARACTER.findall(sample)))
    damaged = high and good / high >= _DAMAGED_SHARE
    return Encoding("utf-8", "UTF-8 but for a few bytes") if damaged else None


def _attempt(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _decodes(data: bytes, name: str) -> bool:
    return _attempt(data, name) is not None


def _web_encoding(label: str | None) -> str | None:
    """The Python codec for a charset label on the web, where there is one."""
    if not label:
        return None
    name = _WEB_NAMES.get(label.strip().lower(), label.strip().lower())
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
