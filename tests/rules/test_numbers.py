"""Numbers in running text, as tables; written together with the rules."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.languages.en.numbers import WORDS as ENGLISH
from pipeline.languages.nb.numbers import WORDS as BOKMAL
from pipeline.languages.nn.numbers import WORDS as NYNORSK
from pipeline.rules.numbers import (
    DIGITS,
    KANJI,
    parse_kanji,
    parse_myriad,
    parse_number,
    parse_words,
    word_pattern,
)

# text, value in Norwegian, value in English
DIGIT_CASES = [
    ("1250", "1250", "1250"),
    ("1 250 000", "1250000", "1250000"),
    ("1\u00a0250\u00a0000", "1250000", "1250000"),
    ("1\u2009250\u202f000", None, None),  # two kinds of space in one number
    ("1.250.000,50", "1250000.50", "1250000.50"),
    ("1,250,000.50", "1250000.50", "1250000.50"),
    ("1'250'000", "1250000", "1250000"),
    ("1’250’000", "1250000", "1250000"),
    ("4,5", "4.5", "4.5"),
    ("4.5", "4.5", "4.5"),
    ("1.250", "1250", "1.250"),
    ("1,250", "1.250", "1250"),
    ("0.125", "0.125", "0.125"),
    ("0,125", "0.125", "0.125"),
    ("2½", "2.5", "2.5"),
    ("¾", "0.75", "0.75"),
    ("２，５００", "2.500", "2500"),
    ("12.500.00", None, None),
    ("1,25,000", "125000", "125000"),  # India
    ("9" * 200, None, None),
    ("", None, None),
    ("x", None, None),
]


@pytest.mark.parametrize(("text", "norwegian", "english"), DIGIT_CASES)
def test_digits(text: str, norwegian: str | None, english: str | None) -> None:
    for words, expected in ((BOKMAL, norwegian), (NYNORSK, norwegian), (ENGLISH, english)):
        assert parse_number(text, words) == (None if expected is None else Decimal(expected))


WORD_CASES = [
    (BOKMAL, "tre", "3"),
    (BOKMAL, "tjuefem", "25"),
    (BOKMAL, "femogtyve", "25"),
    (BOKMAL, "to hundre og femti", "250"),
    (BOKMAL, "hundreogfemti", "150"),
    (BOKMAL, "to hundre tusen", "200000"),
    (BOKMAL, "femtitusen", "50000"),
    (BOKMAL, "ettusen", "1000"),
    (BOKMAL, "tusen", "1000"),
    (NYNORSK, "eit hundre", "100"),
    (NYNORSK, "tjuesju", "27"),
    (ENGLISH, "twenty-five", "25"),
    (ENGLISH, "twelve hundred", "1200"),
    (ENGLISH, "two hundred and fifty", "250"),
    (ENGLISH, "a thousand", "1000"),
    (ENGLISH, "fifty thousand", "50000"),
]


@pytest.mark.parametrize(("words", "text", "expected"), WORD_CASES)
def test_words(words: object, text: str, expected: str) -> None:
    from pipeline.languages.schema.numbers import NumberWords

    assert isinstance(words, NumberWords)
    pattern = re.compile(word_pattern(words), re.VERBOSE | re.IGNORECASE)
    assert pattern.fullmatch(text)
    assert parse_words(text, words) == Decimal(expected)


def test_fractions() -> None:
    assert parse_words("halvannen", BOKMAL) == Decimal("1.5")
    assert parse_words("ein  halv", NYNORSK) == Decimal("0.5")
    assert parse_words("Half a", ENGLISH) == Decimal("0.5")
    assert parse_words("a", ENGLISH) == 1


KANJI_CASES = [
    ("3兆5000億", "3500000000000"),
    ("1億2,345万", "123450000"),
    ("五千万", "50000000"),
    ("5千万", "50000000"),
    ("三百億", "30000000000"),
    ("２０００", "2000"),
    ("1.5兆", "1500000000000"),
    ("１．５万", "15000"),
    ("二〇二四", "2024"),
    ("壱万弐千", "12000"),
    ("十二", "12"),
    ("千", "1000"),
    ("10 万", "100000"),
    ("億", None),  # a myriad of nothing
    ("12億3億", None),  # myriads descend
    ("1,2", None),  # a list, not a number
    ("百千", None),
    ("9" * 500, None),
]


@pytest.mark.parametrize(("text", "expected"), KANJI_CASES)
def test_kanji(text: str, expected: str | None) -> None:
    assert parse_myriad(text) == (None if expected is None else Decimal(expected))


def test_parse_kanji_is_whole() -> None:
    assert parse_kanji("令") is None
    assert parse_kanji("1.5") is None
    assert parse_kanji("二十三") == 23


@given(st.text(alphabet="0123456789., '½一二〇十百万億兆数，．", max_size=60))
def test_no_string_crashes(text: str) -> None:
    numbers = [parse_myriad(text)]
    for words in (BOKMAL, ENGLISH):
        numbers += [parse_number(text, words), parse_words(text, words)]
    assert all(number is None or number >= 0 for number in numbers)


@given(st.integers(min_value=0, max_value=10**15))
def test_grouping_is_read_back(value: int) -> None:
    digits = re.compile(DIGITS, re.VERBOSE)
    for text in (f"{value:,}".replace(",", "\u00a0"), f"{value:,}".replace(",", " "), str(value)):
        assert digits.fullmatch(text)
        assert parse_number(text, BOKMAL) == value
        assert parse_number(text, ENGLISH) == value
    assert parse_number(f"{value:,}", ENGLISH) == value
    assert parse_number(f"{value:,}.50", ENGLISH) == value + Decimal("0.50")


@given(st.integers(min_value=1, max_value=10**16 - 1))
def test_myriads_are_read_back(value: int) -> None:
    parts = [(value // unit % 10**4, name) for unit, name in _MYRIADS]
    text = "".join(f"{count}{name}" for count, name in parts if count)
    assert re.fullmatch(KANJI, text, re.VERBOSE)
    assert parse_myriad(text) == value


_MYRIADS = ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, ""))
