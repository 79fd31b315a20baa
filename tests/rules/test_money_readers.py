"""What random rows of raw text and cases of others taught the money rules; they judge nothing."""

from __future__ import annotations

import pytest

from tests.rules.money_table import Case, check, check_none

CASES: list[tuple[str, Case]] = [
    # A sum with its words, as courts write it.
    ("nb", ("Han dømmes til å betale ⟦5 500 – femtusenfemhundre – kroner⟧.", "5500 NOK")),
    ("nb", ("Saka gjaldt 5 500 – seks hundre – ⟦700 kroner⟧.", "700 NOK")),
    # Adjectives of a place with any word of the currency.
    ("nb", ("Billetten kostet ⟦20 tyrkiske lira⟧ og ⟦30 argentinske peso⟧.", "20 TRY!", "30 ARS!")),
    ("en", ("He paid ⟦300 Danish kroner⟧ and ⟦20 Swedish crowns⟧.", "300 DKK!", "20 SEK!")),
    # Decimals beyond three places.
    ("en", ("⟦One euro⟧ bought ⟦11.2345 Swedish crowns⟧.", "1 EUR!", "11.2345 SEK! /EUR")),
    ("ja", ("⟦1ドル⟧=⟦8.2765元⟧に固定した。", "1 USD", "8.2765 CNY /USD")),
    # A verb before both sides of a rate.
    ("nb", ("Nå koster ⟦én dollar⟧ ⟦10,74 kroner⟧.", "1 USD", "10.74 NOK /USD")),
    ("nb", ("Det gir årlige inntekter på ⟦14 mill. kroner⟧.", "14000000 NOK /year")),
    ("nb", ("Grensa er ⟦4000 kroner⟧ per kalenderdag.", "4000 NOK /day")),
    ("nb", ("Lønna er ⟦520 000 kroner⟧ brutto pr. år.", "520000 NOK /year")),
    ("en", ("Earnings per share of ⟦$1.02⟧ beat all guesses.", "1.02 USD /share")),
    ("ja", ("年間契約金⟦3600万円⟧で結んだ。", "36000000 JPY /year")),
    ("ja", ("年額プランは⟦$39.99⟧です。", "39.99 USD /year")),
    ("ja", ("1泊2食付き⟦14,300円⟧で泊まれる。", "14300 JPY /night")),
    # Bounds denied, bounds behind.
    ("en", ("The value shall not exceed ⟦$5 billion⟧.", "5000000000 USD at_most")),
    ("en", ("It does not at any time exceed ⟦$5 billion⟧.", "5000000000 USD at_most")),
    ("en", ("A fine must never be less than ⟦€50⟧.", "50 EUR! at_least")),
    ("ja", ("総額は⟦50億円⟧（上限）とする。", "5000000000 JPY at_most")),
    ("ja", ("寄付は⟦5,000円⟧から受け付ける。", "5000 JPY at_least")),
    ("ja", ("利用料は月額⟦550円⟧から。", "550 JPY at_least /month")),
    ("ja", ("⟦5,000円⟧から手数料を引く。", "5000 JPY")),
    # Neighbouring numbers before a thousand.
    ("en", ("They charge ⟦two or three thousand dollars⟧ a year.", "2000..3000 USD /year")),
    ("nb", ("Det koster ⟦fem eller seks hundre kroner⟧.", "500..600 NOK")),
    ("en", ("She got ⟦three million, two hundred thousand dollars⟧.", "3200000 USD")),
    ("en", ("He pays ⟦a dollar and a half⟧ for it.", "1.5 USD")),
    ("nb", ("⟦Halv million kroner⟧ til kultur.", "500000 NOK")),
    ("nb", ("Arven var ⟦1 1/2 million kroner⟧.", "1500000 NOK")),
    ("en", ("It rose by ⟦2 1/2 cents⟧ a bushel.", "0.025 USD /bushel")),
    (
        "nb",
        (
            "Investeringer: ⟦mill. kr 5⟧ i 2024, ⟦mrd. kr 1,5⟧ siden.",
            "5000000 NOK",
            "1500000000 NOK",
        ),
    ),
    ("nb", ("Stortinget ga ⟦4,5 mrd. kr⟧ 17. mai.", "4500000000 NOK")),
    ("ja", ("⟦1万円から2万円⟧までの品を選ぶ。", "10000..20000 JPY")),
    ("ja", ("⟦2万円⟧までの品を選ぶ。", "20000 JPY at_most")),
    ("ja", ("⟦RMB100⟧と⟦200RMB⟧を両替した。", "100 CNY!", "200 CNY!")),
    # A change and its end.
    ("en", ("Apple rose ⟦$3.20⟧ to ⟦$189.45⟧.", "3.2 USD", "189.45 USD")),
    ("en", ("It rose ⟦$10 to $15⟧ a share.", "10..15 USD /share")),
    ("nb", ("Aksjen steg ⟦3,20 kroner⟧ til ⟦145,60 kroner⟧.", "3.2 NOK", "145.6 NOK")),
    ("nb", ("Prisen øker fra ⟦48 til 52 kroner⟧.", "48..52 NOK")),
    # Dollars of other places.
    ("en", ("It was ⟦B$0.53⟧, ⟦SGD$5⟧ and ⟦FJD$3.50⟧.", "0.53 BSD!", "5 SGD!", "3.5 FJD!")),
    ("en", ("A coupon of ⟦Rmb2.5bn⟧ was missed.", "2500000000 CNY!")),
    ("en", ("A ⟦60-pound⟧ parking fine came by post.", "60 GBP")),
    ("ja", ("⟦1万2500ランド⟧の賃上げを求める。", "12500 ZAR!")),
]

NOT_MONEY = [
    ("nb", "Inntekten måles i 1000 kroner.", "the unit of figures"),
    ("nb", "Riket besto til år 2193 f.Kr.–2154 f.Kr.", "before Christ"),
    ("nb", "Merknad til $ 7, andre avsnitt", "a paragraph, as scanners read it"),
    ("nb", "Gutten var sju pund da han ble født.", "a weight"),
    ("nb", "De fløy 5 SAR oppdrag i fjor.", "search and rescue"),
    ("nb", "Tre team med 3 PHP utviklere hver.", "a language of computers"),
    ("en", "Equatorial Guinea 10,450 mm", "a country"),
    ("en", "It comes from a Guaraní word.", "a language"),
    ("en", "In 2023, three RS satellites flew.", "initials"),
    ("en", "The 911 GT3 RS 4.0 is sold out.", "a car"),
    ("en", "Use 12 AWG wire for it.", "a gauge"),
    ("en", "They flew 11 SAR shifts.", "search and rescue"),
    ("en", "Twenty euro zone countries and 26 Euro MPs agreed.", "the European Union"),
    ("en", "He had an INR 2.5 on Monday.", "a value of the blood"),
    ("en", "At 184 pounds, it was heavier than all others.", "a weight"),
    ("en", "He is 6ft 4in and 230 pounds.", "a weight"),
    ("en", "The series are given in millions of euros;", "the unit of figures"),
    ("en", "Three bucks and a doe got away.", "deer"),
    ("en", "Write Q$5 there.", "no known dollar"),
    ("ja", "5ポンド重い斤量で走った。", "a weight"),
    ("ja", "モームの『月と六ペンス』を読む。", "a title"),
]


@pytest.mark.parametrize(("lang", "case"), CASES)
def test_money(lang: str, case: Case) -> None:
    check(lang, case)


@pytest.mark.parametrize(("lang", "text", "why"), NOT_MONEY)
def test_not_money(lang: str, text: str, why: str) -> None:
    check_none(lang, text)
