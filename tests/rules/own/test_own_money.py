"""Currency words, defaults and patterns of a user's own."""

from __future__ import annotations

import time
from typing import Any

import pytest
from pydantic import ValidationError

from pipeline.rules.money import find_money
from pipeline.rules.own import OwnMoney, patterns
from pipeline.rules.own.patterns import PatternTimeoutError, matches

from ..money_table import written


def found(text: str, lang: str, **own: Any) -> list[str]:
    rows = find_money(text, lang, OwnMoney.model_validate(own))
    assert all(text[row.start : row.end] == row.text for row in rows)
    return [f"{row.text} | {written(row)}" for row in rows]


WORDS = [
    # language, words, text, rows
    ("nb", {"gryn": "NOK"}, "Han fikk 500 gryn.", ["500 gryn | 500 NOK!"]),
    ("nb", {"gryn": "NOK"}, "Det kostet 3 mill. gryn.", ["3 mill. gryn | 3000000 NOK!"]),
    ("nb", {"Spenn": "NOK"}, "Bare 5 spenn!", ["5 spenn | 5 NOK!"]),  # by itself a weak word
    ("nn", {"daler": "SEK"}, "Ho gav om lag 12 dalar og 12 daler.", ["12 daler | 12 SEK!"]),
    (
        "en",
        {"loonies": "CAD"},
        "About 40 loonies a day.",
        ["40 loonies | 40 CAD! approximate /day"],
    ),
    ("ja", {"両": "JPY"}, "千両と500両。", ["千両 | 1000 JPY!", "500両 | 500 JPY!"]),
    ("en", {"¤": "NOK"}, "It is ¤500 now.", ["¤500 | 500 NOK"]),
    # the word of one language is not that of another
    ("nn", {}, "Han fekk 500 gryn.", []),
    # inside another word it is none
    ("nb", {"gryn": "NOK"}, "Kjøp 500 grynposer og 3 havregryn.", []),
    ("nb", {"gryn": "NOK"}, "Gryn er sunt i 2024.", []),
]


@pytest.mark.parametrize(("lang", "words", "text", "rows"), WORDS)
def test_own_words_are_currencies(
    lang: str, words: dict[str, str], text: str, rows: list[str]
) -> None:
    assert found(text, lang, words={lang: words}) == rows
    assert found(text, lang, words={"en" if lang != "en" else "nb": words}) != rows or not rows


DEFAULTS = [
    ("nb", {"kr": "SEK"}, "Det kostet 300 kr.", ["300 kr | 300 SEK"]),
    ("nb", {"kr": "SEK"}, "Det kostet kr. 300.", ["kr. 300 | 300 SEK"]),
    # only the word that is named
    ("nb", {"kr": "SEK"}, "Det kostet 300 kroner.", ["300 kroner | 300 NOK"]),
    ("en", {"$": "CAD"}, "It rose to $3.2bn.", ["$3.2bn | 3200000000 CAD"]),
    # what states its currency is not touched
    ("en", {"$": "CAD"}, "It cost US$5.", ["US$5 | 5 USD!"]),
    ("ja", {"ドル": "AUD"}, "5ドル", ["5ドル | 5 AUD"]),
    ("nn", {"øre": "DKK"}, "Det kosta 50 øre.", ["50 øre | 0.5 DKK"]),
]


@pytest.mark.parametrize(("lang", "default", "text", "rows"), DEFAULTS)
def test_a_default_is_a_users_choice(
    lang: str, default: dict[str, str], text: str, rows: list[str]
) -> None:
    assert found(text, lang, default={lang: default}) == rows


PATTERNS = [
    (
        "nb",
        {"name": "ramme", "pattern": r"ramme (?P<amount>[\d,]+) MNOKr", "currency": "NOK"},
        "En ramme 12,5 MNOKr per år.",
        ["ramme 12,5 MNOKr | 12.5 NOK! /year"],
    ),
    (
        "nb",
        {
            "name": "span",
            "pattern": r"(?P<amount>\d+)–(?P<amount_max>\d+) (?P<scale>mill\.|mrd\.) gylden",
            "currency": "NLG",
        },
        "Fra ca. 2–3 mill. gylden.",
        ["2–3 mill. gylden | 2000000..3000000 NLG! approximate"],
    ),
    (
        "en",
        {"name": "col", "pattern": r"\[(?P<span>(?P<currency>[A-Z]{3}|\$) (?P<amount>[\d.,]+))\]"},
        "Paid [GBP 1,250.50] and [$ 7] of [XQX 9].",
        ["GBP 1,250.50 | 1250.5 GBP!", "$ 7 | 7 USD", "XQX 9 | 9 None"],
    ),
    (
        "ja",
        {"name": "senryo", "pattern": "(?P<amount>[一二三千百十]+)両箱", "currency": "JPY"},
        "蔵に千両箱があった。",
        ["千両箱 | 1000 JPY!"],
    ),
    # of another language
    (
        "nn",
        {"name": "x", "lang": "nb;en", "pattern": r"(?P<amount>\d+)x", "currency": "NOK"},
        "5x",
        [],
    ),
    # a built-in rule finds 500 kroner; where a pattern matches, the pattern says what it is
    (
        "nb",
        {"name": "svenske", "pattern": r"(?P<amount>\d+) kroner \(svenske\)", "currency": "SEK"},
        "Det er 500 kroner (svenske), ikke 600 kroner.",
        ["500 kroner (svenske) | 500 SEK!", "600 kroner | 600 NOK"],
    ),
    # a number that cannot be read leaves the amount empty
    (
        "en",
        {"name": "x", "pattern": "(?P<amount>[a-z]+) quid each", "currency": "GBP"},
        "Some quid each.",
        ["ome quid each | ? GBP!"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "pattern", "text", "rows"), PATTERNS)
def test_patterns_find_figures(
    lang: str, pattern: dict[str, str], text: str, rows: list[str]
) -> None:
    assert found(text, lang, patterns=[pattern]) == rows


def test_the_rule_names_the_pattern() -> None:
    own = OwnMoney.model_validate(
        {"patterns": [{"name": "a_1", "pattern": r"(?P<amount>\d+)x", "currency": "NOK"}]}
    )
    assert [row.rule for row in find_money("5x", "nb", own)] == ["money.own.a_1"]


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"words": {"nb": {"gryn": "NKO"}}}, "'NKO' is no currency code of ISO 4217"),
    ({"words": {"sv": {"spänn": "SEK"}}}, "'sv': choose of nb, nn, en, ja"),
    ({"default": {"nb": {"krr": "SEK"}}}, "did you mean 'kr'? (a word of your own goes into"),
    ({"patterns": [{"name": "a", "pattern": "("}]}, "'a' is no regular expression: missing )"),
    (
        {"patterns": [{"name": "a", "pattern": r"(?P<amount>\d*)", "currency": "NOK"}]},
        "'a' matches where nothing stands",
    ),
    (
        {"patterns": [{"name": "a", "pattern": r"(?P<amont>\d+)", "currency": "NOK"}]},
        "group 'amont': choose of amount, amount_max, scale, currency, span; did you mean 'amount'",
    ),
    ({"patterns": [{"name": "a", "pattern": r"\d+", "currency": "NOK"}]}, "no group (?P<amount>…)"),
    ({"patterns": [{"name": "a", "pattern": r"(?P<amount>\d+)"}]}, 'currency = "NOK" or a group'),
    (
        {"patterns": 2 * [{"name": "a", "pattern": r"(?P<amount>\d+)x", "currency": "NOK"}]},
        "two are called 'a'",
    ),
]


@pytest.mark.parametrize(("own", "message"), WRONG)
def test_what_is_wrong_is_said(own: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        OwnMoney.model_validate(own)
    assert message in str(caught.value)


def test_a_pattern_that_backtracks_without_end_is_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.2)
    began = time.monotonic()
    with pytest.raises(PatternTimeoutError, match=r"your pattern 'evil' took more than 0\.2"):
        list(matches("evil", "(a|aa)+$", "a" * 80 + "b"))
    assert time.monotonic() - began < 5


def test_rules_of_one_are_not_those_of_another() -> None:
    one = OwnMoney.model_validate({"words": {"nb": {"gryn": "NOK"}}})
    other = OwnMoney.model_validate({"words": {"nb": {"gryn": "SEK"}}})
    currencies = [
        [row.currency for row in find_money("5 gryn", "nb", own)]
        for own in (one, other, OwnMoney(), one)
    ]
    assert currencies == [["NOK"], ["SEK"], [], ["NOK"]]
