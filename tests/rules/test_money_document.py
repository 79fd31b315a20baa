"""Which currency a shared word stands for, by what the rest of the document says, and rates."""

from __future__ import annotations

import pytest

from pipeline.records import Document, Money
from pipeline.rules.own.schema import OwnMoney
from tests.rules.money_table import Case, check

CASES: list[tuple[str, Case]] = [
    # A statement before the plain word, in a text about that country.
    (
        "nb",
        (
            (
                "Den svenske regjeringen gir ⟦3 milliarder svenske kroner⟧ til jernbanen. Av dette "
                "går ⟦500 millioner kroner⟧ til Malmö, og ⟦200 mill. kr⟧ kommer senere."
            ),
            "3000000000 SEK!",
            "500000000 SEK^",
            "200000000 SEK^",
        ),
    ),
    (
        "nn",
        (
            (
                "Danmark betaler ⟦40 milliardar danske kronar⟧ for flya. Kvart fly kostar "
                "⟦600 millionar kronar⟧."
            ),
            "40000000000 DKK!",
            "600000000 DKK^",
        ),
    ),
    ("nb", ("Alle beløp er i SEK. Frakt: ⟦59 kr⟧. Øl: ⟦89,50 kroner⟧.", "59 SEK^", "89.5 SEK^")),
    (
        "en",
        (
            "Telstra will pay ⟦A$500 million⟧ for the network, and ⟦$300 million⟧ for repairs.",
            "500000000 AUD!",
            "300000000 AUD^",
        ),
    ),
    (
        "en",
        (
            "All figures are in Canadian dollars. Revenue rose to ⟦$41.2m⟧ from ⟦$38.9m⟧.",
            "41200000 CAD^",
            "38900000 CAD^",
        ),
    ),
    (
        "en",
        (
            "The fee is ⟦E£50⟧ for students, and visitors to Egypt pay ⟦200 pounds⟧.",
            "50 EGP!",
            "200 EGP^",
        ),
    ),
    (
        "en",
        ("Egypt raised it by ⟦50 Egyptian pounds⟧. It is now ⟦200 pounds⟧.", "50 EGP!", "200 EGP^"),
    ),
    (
        "ja",
        (
            "同社は豪ドル建ての社債を発行し、⟦5億ドル⟧を調達する。前回は⟦3億ドル⟧だった。",
            "500000000 AUD^",
            "300000000 AUD^",
        ),
    ),
    ("ja", ("運賃は⟦100台湾元⟧、学生は⟦50元⟧。", "100 TWD!", "50 TWD^")),
    # Hundredths follow.
    (
        "nb",
        (
            "I Danmark koster den ⟦2 danske kroner⟧. Så er det ⟦50 øre⟧ i pant.",
            "2 DKK!",
            "0.5 DKK^",
        ),
    ),
    # What speaks against it: plain figures before, another bearer, the country of the main one.
    (
        "nb",
        (
            "Kommunen betalte ⟦500 kroner⟧, så ⟦300 svenske kroner⟧ og ⟦200 kroner⟧.",
            "500 NOK",
            "300 SEK!",
            "200 NOK",
        ),
    ),
    (
        "nb",
        (
            (
                "Sverige ga ⟦5 mrd. svenske kroner⟧ og Danmark ⟦3 mrd. danske kroner⟧. "
                "Festen kostet ⟦900 kroner⟧."
            ),
            "5000000000 SEK!",
            "3000000000 DKK!",
            "900 NOK",
        ),
    ),
    (
        "nb",
        (
            "Prisen i Sverige er ⟦90 svenske kroner⟧. I Norge betaler norske kunder ⟦120 kroner⟧.",
            "90 SEK!",
            "120 NOK",
        ),
    ),
    (
        "en",
        (
            "New Zealand paid ⟦A$5m⟧ to Australia; the New Zealand Navy spent ⟦$20m⟧.",
            "5000000 AUD!",
            "20000000 USD",
        ),
    ),
    # A conversion shows that the plain sign is the main bearer's.
    (
        "en",
        (
            "Telstra paid ⟦A$500 million⟧ (⟦$320 million⟧). It will cut ⟦$300 million⟧ more.",
            "500000000 AUD!",
            "320000000 USD",
            "300000000 USD",
        ),
    ),
    (
        "nb",
        (
            (
                "Volvo betaler ⟦2 mrd. svenske kroner⟧, tilsvarende ⟦1,9 mrd. kroner⟧, for "
                "selskapet, og ⟦40 mill. kroner⟧ til de ansatte."
            ),
            "2000000000 SEK!",
            "1900000000 NOK",
            "40000000 NOK",
        ),
    ),
    # Words without a main bearer follow the country that the text is about.
    (
        "en",
        (
            "The Philippine government paid ⟦5 million pesos⟧ to farmers near Manila.",
            "5000000 PHP^",
        ),
    ),
    (
        "en",
        (
            "Pakistan bought wheat from India for ⟦500 million rupees⟧, Pakistan's ministry said.",
            "500000000 PKR^",
        ),
    ),
    ("en", ("Denmark will spend ⟦500 million kroner⟧ on roads.", "500000000 DKK^")),
    ("en", ("The Swedish bank lent him ⟦2 million crowns⟧.", "2000000 SEK^")),
    ("en", ("The ticket was ⟦500 kroner⟧.", "500 NOK")),
    ("nb", ("Iran selger oljen for ⟦200 millioner rialer⟧.", "200000000 IRR")),
    ("nb", ("Argentina låner ⟦200 millioner pesos⟧.", "200000000 ARS^")),
    ("ja", ("フィリピン政府は⟦5000万ペソ⟧を支援する。", "50000000 PHP^")),
    ("ja", ("スウェーデンのボルボは⟦5億クローネ⟧を払った。", "500000000 SEK^")),
    # The last statement decides for them, the country only without one.
    (
        "en",
        (
            "Chile paid ⟦900 Chilean pesos⟧, Mexico ⟦20 Mexican pesos⟧ and later ⟦30 pesos⟧.",
            "900 CLP!",
            "20 MXN!",
            "30 MXN^",
        ),
    ),
    # Rates of exchange.
    ("ja", ("⟦1ドル⟧＝⟦150円⟧で計算した。", "1 USD", "150 JPY /USD")),
    ("ja", ("⟦1ドル⟧は約⟦149円50銭⟧だった。", "1 USD", "149.5 JPY approximate /USD")),
    ("ja", ("⟦1ユーロ⟧当たり⟦160円⟧を想定する。", "1 EUR!", "160 JPY /EUR")),
    ("nb", ("⟦1 dollar⟧ = ⟦10,50 kroner⟧.", "1 USD", "10.5 NOK /USD")),
    ("nb", ("⟦En euro⟧ koster nå ⟦11,80 kroner⟧.", "1 EUR!", "11.8 NOK /EUR")),
    ("nb", ("⟦En euro⟧ koster ⟦11,80 kroner⟧.", "1 EUR!", "11.8 NOK /EUR")),
    ("nb", ("De får ⟦10,50 kroner⟧ per dollar.", "10.5 NOK /USD")),
    ("nn", ("⟦1 euro⟧ kostar om lag ⟦11 kroner⟧.", "1 EUR!", "11 NOK approximate /EUR")),
    ("en", ("It fell to ⟦150 yen⟧ to the dollar.", "150 JPY! /USD")),
    ("en", ("It traded at ⟦150 yen⟧ a dollar.", "150 JPY! /USD")),
    ("en", ("⟦£1⟧ buys ⟦$1.25⟧ today.", "1 GBP", "1.25 USD /GBP")),
    # No rates.
    ("en", ("Beef is ⟦$5⟧ a pound.", "5 USD /pound")),
    ("en", ("He gave ⟦$1⟧ to me and ⟦£5⟧ to her.", "1 USD", "5 GBP")),
    ("nb", ("Hun fikk ⟦1 euro⟧, jeg fikk ⟦10 kroner⟧.", "1 EUR!", "10 NOK")),
]


@pytest.mark.parametrize(("lang", "case"), CASES)
def test_money(lang: str, case: Case) -> None:
    check(lang, case)


def test_a_statement_holds_for_other_segments_of_the_document() -> None:
    import pipeline

    text = (
        "Sverige og svenske selskaper står for mesteparten. Alle beløp er i svenske kroner.\n\n"
        "The Swedish state paid the rest, which is far more than anybody had thought likely, "
        "and the companies in Sweden paid 400 kroner each.\n\n"
        "De svenske bedriftene betalte deretter 300 kroner hver til den svenske staten."
    )
    extractor = pipeline.load(languages=["nb", "en"])
    (extraction,) = extractor.extract_documents([Document(doc_id="a", text=text)])
    found = [it for it in extraction.mentions if isinstance(it, Money)]
    assert [(it.lang, it.currency, it.currency_basis) for it in found] == [
        ("en", "SEK", "document"),
        ("nb", "SEK", "document"),
    ]


def test_what_a_user_chose_wins_over_the_document() -> None:
    own = OwnMoney.model_validate({"default": {"nb": {"kr": "SEK", "$": "AUD"}}})
    from pipeline.rules.money import find_money

    for text in ("I Norge koster det 5 norske kroner eller 7 kr.", "Det koster US$5 eller $7."):
        (stated, chosen) = find_money(text, "nb", own)
        assert stated.currency_basis == "stated"
        assert (chosen.currency, chosen.currency_basis) in {
            ("SEK", "language"),
            ("AUD", "language"),
        }


def test_words_of_a_user_state_currencies() -> None:
    own = OwnMoney.model_validate({"words": {"nb": {"bagler": "SEK"}}})
    from pipeline.rules.money import find_money

    rows = find_money("Prisene er i bagler. Frakten er 500 kroner.", "nb", own)
    assert [(row.currency, row.currency_basis) for row in rows] == [("SEK", "document")]
