"""What always holds of money rows, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.languages import CODES
from pipeline.languages.currencies import CODES as CURRENCY_CODES
from pipeline.languages.currencies import WORD_CODES
from pipeline.languages.schema.phrases import phrases
from pipeline.rules.money import find_money
from tests.rules.linear import takes_linear_time

_PIECES = st.sampled_from(
    [
        *phrases("""kr, kroner, kronar, $, US$, €, £, ¥, 円, ドル, 元, NOK, USD, MNOK, million,
            mill., mrd, bn, m, k, 万, 億, 兆, 数, 三, 千, og, and, and a half, en, a, to, til,
            from, mellom, between, -, –, ., (, ), 1, 12, 123, 1.5, 2½, %, of, av, per år,
            a year, 約, 以上, øre, cents, 銭, -5, lapp, 2019, several, flere, ⟦, ⟧, x"""),
        *("1,234", ",-", ",", " ", "\n", "\u00a0", "\u3000"),
    ]
)
_TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(_PIECES, max_size=25).map("".join),
    st.lists(_PIECES).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(text=_TEXTS, lang=st.sampled_from(CODES))
def test_rows_are_sound(text: str, lang: str) -> None:
    rows = find_money(text, lang)
    last = 0
    for row in rows:
        assert last <= row.start < row.end
        assert text[row.start : row.end] == row.text == row.text.strip()
        assert row.currency
        assert row.currency_basis
        assert row.rule.startswith("money.")
        assert row.amount_max is None or (row.amount is not None and row.amount <= row.amount_max)
        last = row.end
    assert rows == find_money(text, lang)


@pytest.mark.parametrize("code", sorted(CURRENCY_CODES))
def test_every_code_is_known_on_both_sides(code: str) -> None:
    for lang in CODES:
        for text in (f"{code} 12,500", f"12,500 {code}", f"{code}12,500", f"12,500{code}"):
            (row,) = find_money(text.replace(",", "." if lang in {"nb", "nn"} else ","), lang)
            assert (str(row.amount), row.currency, row.currency_basis) == ("12500", code, "stated")


HOSTILE = {
    "digits": "1" * 100_000,
    "digits, then a currency": "1" * 100_000 + " kr $ 円",
    "groups": "1 " + "111 " * 25_000 + "kr",
    "commas": "1" + ",111" * 25_000 + "円",
    "億": "億" * 100_000 + "円",
    "myriads": "1億" * 50_000 + "円",
    "ranges": "$1-" * 10_000 + "2",
    "nested ranges": "mellom 1 og 2 til " * 5_500 + "kroner",
    "ranges of words": "two to " * 14_000 + "dollars",
    "spaces": "$" + " " * 100_000 + "5",
    "currencies": "kr " * 33_000,
    "signs": "$" * 100_000,
    "yen": "円" * 100_000,
    "scales": "5 " + "million " * 12_500 + "dollars",
    "hundreds": "hundre " * 14_000 + "kroner",
    "glued hundreds": "hundre" * 16_000 + " kroner",
    "of": "millions of " * 8_000 + "dollars",
    "brackets": "$(" * 50_000,
    "minus": "-$" * 50_000,
    "vague": "数" * 100_000 + "円",
    "neighbours": "1、2" * 33_000 + "円",
    "points between kanji": "一・" * 50_000 + "円",
    "what remains": "三余万" * 33_000 + "円",
    "one yen": "一円" * 50_000,
    "each": "1キロ(税" * 20_000 + "5円",
    "for each": "1人当たりの" * 16_000 + "5円",
    "sen and rin": "5円3銭2厘" * 16_000,
    "ranges of sen": "5円3〜" * 25_000,
    "katakana": "5フラン" * 25_000,
    "newlines": "5\n" * 50_000 + "kr",
    "prefix of words": "norske " * 14_000,
    "points": "$1." * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("lang", CODES)
def test_hostile_text_takes_linear_time(lang: str, name: str) -> None:
    find_money("1 kr", lang)  # builds the patterns
    text = HOSTILE[name][:100_000]
    assert takes_linear_time(lambda part: find_money(part, lang), text)


@pytest.mark.parametrize("code", sorted(CURRENCY_CODES - WORD_CODES))
def test_a_small_number_before_a_code_is_money(code: str) -> None:
    for lang in CODES:
        (row,) = find_money(f"42 {code}", lang)
        assert (str(row.amount), row.currency, row.currency_basis) == ("42", code, "stated")


@pytest.mark.parametrize("text", ["COP 28", "COP28", "2019 COP", "TOP 10", "PHP 8"])
def test_a_small_number_behind_a_code_is_a_name(text: str) -> None:
    assert find_money(text, "en") == []
