"""Amounts written in every style of each language are read back, where they stand in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.rules.money import find_money

Style = Callable[[int, int], tuple[str, Decimal]]
"""From whole units and cents to what is written and the amount that it says."""

_WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")


def _grouped(value: int, mark: str) -> str:
    return f"{value:,}".replace(",", mark)


def _whole(form: str, mark: str = "") -> Style:
    return lambda value, _: (form.format(_grouped(value, mark)), Decimal(value))


def _cents(form: str, mark: str, decimal: str) -> Style:
    def style(value: int, cents: int) -> tuple[str, Decimal]:
        text = f"{_grouped(value, mark)}{decimal}{cents:02}"
        return form.format(text), value + Decimal(cents) / 100

    return style


def _scaled(form: str, decimal: str, scale: int) -> Style:
    def style(value: int, cents: int) -> tuple[str, Decimal]:
        number = Decimal(value % 1000 + 2) + Decimal(cents % 10) / 10
        text = f"{number.normalize():f}".replace(".", decimal)
        return form.format(text), number * scale

    return style


def _worded(form: str, words: Callable[[int], str], scale: int = 1) -> Style:
    def style(value: int, _: int) -> tuple[str, Decimal]:
        number = value % (999 if scale > 1 else 999_999) + 2
        return form.format(words(number)), Decimal(number * scale)

    return style


def _words(text: str) -> list[str]:
    return text.split()


_NB = _words("""null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten
    seksten sytten atten nitten""")
_NB_TENS = _words("tjue tretti førti femti seksti sytti åtti nitti")
_EN = _words("""zero one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen""")
_EN_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")


def _norwegian(number: int) -> str:
    """Bokmål after 1951: ``to tusen tre hundre og førtifem``."""
    if number >= 1000:
        rest = number % 1000
        joint = " og " if 0 < rest < 100 else " " if rest else ""
        return f"{_norwegian(number // 1000)} tusen{joint}{_norwegian(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        hundreds = "ett" if number < 200 else _NB[number // 100]
        return f"{hundreds} hundre{' og ' + _norwegian(rest) if rest else ''}"
    if number < 20:
        return "ett" if number == 1 else _NB[number]
    return _NB_TENS[number // 10 - 2] + (_NB[number % 10] if number % 10 else "")


def _nynorsk(number: int) -> str:
    return _norwegian(number).replace("ett ", "eitt ")


def _english(number: int) -> str:
    """British: ``two thousand three hundred and forty-five``."""
    if number >= 1000:
        rest = number % 1000
        joint = " and " if 0 < rest < 100 else " " if rest else ""
        return f"{_english(number // 1000)} thousand{joint}{_english(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{_EN[number // 100]} hundred{' and ' + _english(rest) if rest else ''}"
    if number < 20:
        return _EN[number]
    return _EN_TENS[number // 10 - 2] + (f"-{_EN[number % 10]}" if number % 10 else "")


def _american(number: int) -> str:
    return _english(number).replace(" and ", " ")


def _myriads(value: int) -> str:
    parts = ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, ""))
    return "".join(f"{value // n % 10**4}{name}" for n, name in parts if value // n % 10**4)


_KANJI, _FORMAL = "〇一二三四五六七八九", "零壱弐参四五六七八九"


def _kanji(value: int, digits: str = _KANJI) -> str:
    """``三百四十五万六千``; 一 is left out before 十, 百 and 千."""
    text = ""
    for unit, name in ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, "")):
        section = value // unit % 10**4
        for ten, mark in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = section // ten % 10
            if digit:
                text += ("" if digit == 1 and mark else digits[digit]) + mark
        text += name if section else ""
    return text


def _positions(value: int) -> str:
    """``二〇二四``."""
    return "".join(_KANJI[int(digit)] for digit in str(value))


def _written(form: str, write: Callable[[int], str]) -> Style:
    return lambda value, _: (form.format(write(value)), Decimal(value))


_SPACES = (" ", "\u00a0", "\u2009", "\u202f")
_NORWEGIAN: list[Style] = [
    *(_whole(f"kr {{}}{end}", mark) for mark in (*_SPACES, ".", "'") for end in ("", ",-", ",–")),
    *(_cents(form, mark, ",") for form in ("kr {}", "NOK {}", "{} kr") for mark in (*_SPACES, ".")),
    *(
        _whole(form, " ")
        for form in ("kr. {}", "kr.{}", "Kr {}", "NOK {}", "{} NOK", "€ {}", "$ {}")
    ),
    *(_whole(form, " ") for form in ("{} euro", "{} US-dollar", "{} svenske kroner", "{} pund")),
    _whole("{} kroner"),
]
STYLES: dict[str, list[Style]] = {
    "nb": [
        *_NORWEGIAN,
        _scaled("{} mill. kr", ",", 10**6),
        _scaled("{} millioner kroner", ",", 10**6),
        _scaled("kr {} mrd.", ",", 10**9),
        _scaled("{} milliarder dollar", ".", 10**9),
        _scaled("{} billioner kroner", ",", 10**12),
        _scaled("{} MNOK", ",", 10**6),
        _scaled("MUSD {}", ",", 10**6),
        _worded("{} kroner", _norwegian),
        _worded("{} millioner kroner", _norwegian, 10**6),
    ],
    "nn": [
        *_NORWEGIAN,
        _whole("{} kronar", " "),
        _scaled("{} millionar kronar", ",", 10**6),
        _scaled("{} milliardar kroner", ",", 10**9),
        _worded("{} kronar", _nynorsk),
        _worded("{} milliardar kroner", _nynorsk, 10**9),
    ],
    "en": [
        *(_whole(form, ",") for form in ("${}", "US${}", "£{}", "€{}", "USD {}", "{} USD", "¥{}")),
        *(_whole(form, ",") for form in ("{} euros", "{} dollars", "Rs {}", "{} Swedish kronor")),
        *(_cents(form, ",", ".") for form in ("${}", "£{}", "EUR {}", "CHF{}", "{} dollars")),
        _whole("CHF {}", "'"),
        _scaled("${}m", ".", 10**6),
        _scaled("${}bn", ".", 10**9),
        _scaled("£{}k", ".", 10**3),
        _scaled("US${}tn", ".", 10**12),
        _scaled("${} billion", ".", 10**9),
        _scaled("{} million euros", ".", 10**6),
        _scaled("NOK {} million", ".", 10**6),
        _worded("{} dollars", _english),
        _worded("{} dollars", _american),
        _worded("{} million dollars", _english, 10**6),
    ],
    "ja": [
        *(_whole(form, ",") for form in ("{}円", "¥{}", "{}ドル", "{}ユーロ", "US${}", "{}人民元")),
        _written("{}円", _myriads),
        _written("{}米ドル", _myriads),
        _written("{}円", lambda value: _myriads(value).translate(_WIDE)),
        _written("{}円", lambda value: f"{value:,}".translate(_WIDE)),
        _written("￥{}", lambda value: f"{value:,}".translate(_WIDE)),
        _written("{}円", _kanji),
        _written("{}ウォン", _kanji),
        _written("金{}円", lambda value: _kanji(value, _FORMAL)),
        _written("{}円", _positions),
        _scaled("{}億円", ".", 10**8),
        _scaled("{}兆円", ".", 10**12),
        _scaled("{}万ドル", ".", 10**4),
    ],
}  # fmt: skip

SENTENCES = {
    "nb": ("De betalte {} for huset.", "Prisen ({}) er høy", "«{}», sa hun.", "{}"),
    "nn": ("Dei betalte {} for huset.", "Prisen ({}) er høg", "«{}», sa ho.", "{}"),
    "en": ("They paid {} for the house.", "The price ({}) is high", "“{}”, she said.", "{}"),
    "ja": ("家の値段は{}だった。", "価格（{}）は高い", "「{}」と述べた。", "{}"),
}


@pytest.mark.parametrize(
    ("lang", "place"), [(lang, place) for lang in STYLES for place in range(len(STYLES[lang]))]
)
@settings(max_examples=25, deadline=None)
@given(
    value=st.one_of(st.integers(2, 20_000), st.integers(2, 10**13)),
    cents=st.integers(1, 99),
    sentence=st.integers(0, 3),
)
def test_amounts_are_read_back(
    lang: str, place: int, value: int, cents: int, sentence: int
) -> None:
    written, amount = STYLES[lang][place](value, cents)
    before, after = SENTENCES[lang][sentence].split("{}")
    (row,) = find_money(before + written + after, lang)
    span = written.removeprefix("金")
    start = len(before) + len(written) - len(span)
    assert (row.text, row.start, row.end) == (span, start, start + len(span))
    assert (row.amount, row.amount_max) == (amount, None)


@pytest.mark.parametrize(
    ("lang", "form"),
    [
        ("nb", "{}–{} mill. kr"),
        ("nb", "kr {}–{}"),
        ("nb", "{} til {} kroner"),
        ("nb", "{} kr til {} kr"),
        ("nn", "{}–{} milliardar kroner"),
        ("en", "${}-{} billion"),
        ("en", "${}m to ${}m"),
        ("en", "{} to {} million euros"),
        ("ja", "{}億円から{}億円"),
        ("ja", "{}万〜{}万円"),
        ("ja", "{}～{}億円"),
    ],
)
@settings(max_examples=25, deadline=None)
@given(low=st.integers(2, 500), step=st.integers(1, 400))
def test_ranges_are_read_back(lang: str, form: str, low: int, step: int) -> None:
    scale = next((n for word, n in _SCALES.items() if word in form.replace(" ", "")), 1)
    (row,) = find_money(form.format(low, low + step), lang)
    assert row.text == form.format(low, low + step)
    assert (row.amount, row.amount_max) == (Decimal(low * scale), Decimal((low + step) * scale))


_SCALES = {
    "mill.": 10**6, "milliard": 10**9, "billion": 10**9, "million": 10**6, "}m": 10**6,
    "億": 10**8, "万": 10**4,
}  # fmt: skip
