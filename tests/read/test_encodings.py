"""From bytes to text: every rung of the ladder, and what must not be taken for Japanese."""

from __future__ import annotations

import codecs
import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.encodings import decode
from pipeline.read.errors import ReadError

NORWEGIAN = "Kommunestyret på Ås vedtok å bruke 3,2 mill. kr på brøyting av vegane i år.\r\n"
ENGLISH = "“It’s done,” she said – the board’s ‘final’ offer was £3.2m…\n"
JAPANESE = "株式会社みどり製作所は3日、新しい工場を秋田市に建てると発表した。\n投資額は約120億円。"

LADDER = [
    ("", "utf-8", "utf-8", "empty"),
    ("Plain ASCII.", "utf-8", "utf-8", "valid UTF-8"),
    (NORWEGIAN, "utf-8", "utf-8", "valid UTF-8"),
    (NORWEGIAN, "cp1252", "cp1252", "fallback"),
    (ENGLISH, "cp1252", "cp1252", "fallback"),
    (JAPANESE, "utf-8", "utf-8", "valid UTF-8"),
    (JAPANESE, "cp932", "cp932", "plausible Japanese"),
    (JAPANESE, "euc_jp", "euc_jp", "plausible Japanese"),
    (JAPANESE, "iso2022_jp", "iso2022_jp_ext", "escape sequences"),
    (NORWEGIAN, "utf-16-le", "utf-16-le", "plausible UTF-16"),
    (JAPANESE, "utf-16-be", "utf-16-be", "plausible UTF-16"),
    ("東京都千代田区", "cp932", "cp932", "plausible Japanese"),
    ("1985年8月28日生", "euc_jp", "euc_jp", "plausible Japanese"),
    ("①議事録", "cp932", "cp932", "plausible Japanese"),
    ("“Quoted” on a Japanese computer", "cp932", "cp932", "plausible Japanese"),
]


@pytest.mark.parametrize(("text", "written", "name", "reason"), LADDER)
def test_ladder(text: str, written: str, name: str, reason: str) -> None:
    found, encoding = decode(text.encode(written))
    assert found == text
    assert (encoding.name, encoding.reason) == (name, reason)


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_mark_decides_and_is_no_text(mark: bytes, name: str) -> None:
    found, encoding = decode(mark + JAPANESE.encode(name))
    assert found == JAPANESE
    assert (encoding.name, encoding.reason) == (name, "byte-order mark")


@pytest.mark.parametrize(
    "text",
    [
        "blåbærsyltetøy på brødskive",  # E5 62 and E6 72 are rare ideographs in cp932
        "ÅRSMØTE",  # C5 and D8 are half-width kana in cp932
        "ÆØÅ æøå",
        "It’s",  # 92 73 is a common ideograph in cp932, but stands alone
        "don’t can’t won’t",
        "“‘Twas",
        "–––––––––– og – ––––",  # 96 96 is a common ideograph, over and over
        "§§ 3 og 4",  # A7 A7 is a letter in EUC-JP
        "«Åse» – £100 • ½ år",
    ],
)
def test_not_japanese(text: str) -> None:
    assert decode(text.encode("cp1252"))[0] == text


def test_nothing_is_normalised() -> None:
    text = "a\r\nb\rc\n\u2028é e\u0301 ｱ ①"
    assert decode(text.encode())[0] == text


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        ("cp1252", "på".encode("cp1252"), "på"),
        ("latin-1", b"\x81", "\x81"),
        ("cp932", "표".encode("cp949"), "ﾇ･"),  # the user's word is believed before sense
        ("utf-8", b"\xef\xbb\xbfHei", "Hei"),
        ("utf-8-sig", b"\xef\xbb\xbfHei", "Hei"),
        ("utf-16", b"\xff\xfeH\x00", "H"),
        ("utf-16-be", b"\x00H", "H"),
    ],
)
def test_declared(declared: str, data: bytes, text: str) -> None:
    found, encoding = decode(data, declared=declared)
    assert found == text
    assert encoding.reason == "declared by the user"


@pytest.mark.parametrize(
    ("meta", "written", "name", "reason"),
    [
        ("Shift_JIS", "cp932", "cp932", "HTML meta"),
        ("euc-jp", "euc_jp", "euc_jp", "HTML meta"),
        ("utf-8", "cp932", "cp932", "plausible Japanese"),  # the page is wrong about itself
        ("iso-8859-1", "utf-8", "utf-8", "valid UTF-8"),
        ("no-such-charset", "cp932", "cp932", "plausible Japanese"),
    ],
)
def test_meta(meta: str, written: str, name: str, reason: str) -> None:
    _, encoding = decode(JAPANESE.encode(written), meta=meta)
    assert (encoding.name, encoding.reason) == (name, reason)


def test_meta_latin_1_means_cp1252() -> None:
    text, encoding = decode("“på”".encode("cp1252"), meta="ISO-8859-1")
    assert (text, encoding.name) == ("“på”", "cp1252")


@pytest.mark.parametrize(
    ("data", "kind", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "NotText", "a PDF"),
        (b"PK\x03\x04\x14\x00", "NotText", "an Office document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "NotText", "PNG"),
        (b"abc\x00def\x00\x01", "NotText", "NUL at 3"),
        (b"\x81\x8d\x8f\x90\x9d", "Undecodable", "byte 0x81 at offset 0"),
        ("Åse og Pål på Ås ".encode() * 9 + b"\xe5 og", "Undecodable", "byte 0xe5 at offset 189"),
    ],
)
def test_not_text(data: bytes, kind: str, said: str) -> None:
    with pytest.raises(ReadError, match=said) as raised:
        decode(data)
    assert raised.value.kind == kind


def test_declared_but_not_so() -> None:
    with pytest.raises(
        ReadError, match=r"not utf-8 \(declared by the user\): byte 0xe5 at offset 1"
    ):
        decode("på".encode("cp1252"), declared="utf-8")


def test_damage_behind_a_mark_is_placed_in_the_file() -> None:
    with pytest.raises(ReadError, match="offset 5"):
        decode(codecs.BOM_UTF8 + b"ab\xff")


@given(st.binary(max_size=300))
def test_any_bytes_in_no_crash_out(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except ReadError:
        return
    assert data[encoding.mark :].decode(encoding.name) == text
    assert "\0" not in text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf_8_is_always_utf_8(text: str) -> None:
    data = text.encode()
    try:
        found, encoding = decode(data)
    except ReadError:  # text that begins like another format
        return
    if encoding.name == "utf-8" and not encoding.mark:
        assert found == text


@pytest.mark.parametrize(
    "data", [b"\x93" * 1_000_000, b"\xe5 " * 500_000, b"\x1b$" * 500_000, "–".encode() * 400_000]
)
def test_linear(data: bytes) -> None:
    start = time.perf_counter()
    with contextlib.suppress(ReadError):
        decode(data)
    assert time.perf_counter() - start < 10
