"""How dates are read that can be read in two ways, and patterns of a user's own."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import ValidationError

from pipeline.rules.dates import find_dates
from pipeline.rules.dates.values import meaning_of
from pipeline.rules.own import OwnDates

THURSDAY = dt.date(2024, 9, 5)


def found(text: str, lang: str, **own: Any) -> list[str]:
    rows = find_dates(text, lang, THURSDAY, OwnDates.model_validate(own))
    assert all(text[row.start : row.end] == row.text for row in rows)
    return [f"{row.text} | {row.value}" for row in rows]


WEEKDAYS = [
    # language, text, the nearest, the past one, the one to come
    ("nb", "Møtet er tirsdag.", "2024-09-03", "2024-09-03", "2024-09-10"),
    ("nn", "Møtet er måndag.", "2024-09-02", "2024-09-02", "2024-09-09"),
    ("en", "They met Saturday.", "2024-09-07", "2024-08-31", "2024-09-07"),
    ("ja", "土曜日に会った。", "2024-09-07", "2024-08-31", "2024-09-07"),
    # the day of the document itself counts for each
    ("nb", "Det sier han torsdag.", "2024-09-05", "2024-09-05", "2024-09-05"),
    # a word that gives the direction is stronger
    ("nb", "Det skjedde sist lørdag.", "2024-08-31", "2024-08-31", "2024-08-31"),
    ("en", "We meet next Tuesday.", "2024-09-10", "2024-09-10", "2024-09-10"),
    # and so is a day of the month
    ("nb", "Møtet er tirsdag 3. september.", "2024-09-03", "2024-09-03", "2024-09-03"),
]


@pytest.mark.parametrize(("lang", "text", "nearest", "past", "future"), WEEKDAYS)
def test_a_bare_weekday_goes_as_it_is_told(
    lang: str, text: str, nearest: str, past: str, future: str
) -> None:
    values = []
    for weekday in ("nearest", "past", "future"):
        own = OwnDates.model_validate({"weekday": weekday})
        [row] = find_dates(text, lang, THURSDAY, own)
        values.append(row.value)
    assert values == [nearest, past, future]


ORDERS = [
    ("en", "dmy", "Due 3/9/2024.", "3/9/2024 | 2024-09-03"),
    ("en", "mdy", "Due 3/9/2024.", "3/9/2024 | 2024-03-09"),
    ("nb", "mdy", "Frist 3/9/2024.", "3/9/2024 | 2024-03-09"),
    # what can be read in one way only is so read
    ("en", "mdy", "Due 25/9/2024.", "25/9/2024 | 2024-09-25"),
]


@pytest.mark.parametrize(("lang", "order", "text", "row"), ORDERS)
def test_the_order_of_day_and_month_is_a_choice(lang: str, order: str, text: str, row: str) -> None:
    assert found(text, lang, order={lang: order}) == [row]


def test_the_order_of_a_user_is_stronger_than_other_dates_of_the_text() -> None:
    text = "On 25/9/2024 and 3/9/2024."
    assert found(text, "en", order={"en": "mdy"}) == [
        "25/9/2024 | 2024-09-25", "3/9/2024 | 2024-03-09",
    ]  # fmt: skip


def test_a_weekday_that_does_not_fit_is_stronger_than_the_order_of_a_user() -> None:
    text = "Due Tuesday 3/9/2024."
    assert found(text, "en", order={"en": "mdy"}) == ["Tuesday 3/9/2024 | 2024-09-03"]


def test_the_order_of_one_language_is_not_that_of_another() -> None:
    assert found("Frist 3/9/2024.", "nb", order={"en": "mdy"}) == ["3/9/2024 | 2024-09-03"]


@pytest.mark.parametrize(
    ("lang", "text", "month", "first"),
    [
        ("en", "In fiscal year 2024 it rose.", 10, dt.date(2024, 10, 1)),
        ("ja", "2024年度の予算", 10, dt.date(2024, 10, 1)),
        ("ja", "2024年度の予算", 4, dt.date(2024, 4, 1)),
    ],
)
def test_a_fiscal_year_begins_when_it_is_told(
    lang: str, text: str, month: int, first: dt.date
) -> None:
    own = OwnDates.model_validate({"fiscal_year": {lang: month}})
    [row] = find_dates(text, lang, None, own)
    assert row.start_date == first


PATTERNS = [
    ("nb", {"name": "olsok", "pattern": "[Oo]lsok", "value": "XXXX-07-29"}, "Før olsok.",
     ["olsok | 2024-07-29"]),
    ("nb", {"name": "fs", "pattern": r"FS(?P<year>\d{2,4})", "value": "XXXX-Q3"}, "FS24, FS2023",
     ["FS24 | 2024-Q3", "FS2023 | 2023-Q3"]),
    ("en", {"name": "dtg", "pattern": r"\b(?P<day>\d\d)(?P<month>[A-Z]{3})(?P<year>\d\d)\b"},
     "From 12JAN24 to 99XXX24.", ["12JAN24 | 2024-01-12"]),
    ("en", {"name": "wk", "pattern": r"wk(?P<week>\d+)/(?P<year>\d{4})"}, "In wk7/2024, wk88/2024.",
     ["wk7/2024 | 2024-W07"]),
    ("ja", {"name": "q", "pattern": r"(?P<year>\d{4})-(?P<quarter>\d)Q"}, "2024-3Qの決算",
     ["2024-3Q | 2024-Q3"]),
    ("nn", {"name": "ferie", "pattern": "fellesferien i (?P<year>\\d{4})",
            "value": "XXXX-07-08/XXXX-07-28"}, "Det var i fellesferien i 2023.",
     ["fellesferien i 2023 | 2023-07-08/2023-07-28"]),
    ("nb", {"name": "p", "pattern": "en fjordskyss", "value": "P3D"}, "Det tok en fjordskyss.",
     ["en fjordskyss | P3D"]),
    # where a pattern matches, no other rule looks
    ("en", {"name": "v", "pattern": r"v(?P<span>(?P<year>\d{4})\.(?P<month>\d\d))"},
     "Since v2024.05 and May 2024.", ["2024.05 | 2024-05", "May 2024 | 2024-05"]),
    # a day that does not exist has no value
    ("en", {"name": "d", "pattern": r"(?P<day>\d+)of(?P<month>\d+)"}, "31of2", ["31of2 | None"]),
    # of another language
    ("nn", {"name": "x", "lang": ["en"], "pattern": "uvisst", "value": "XXXX-05-01"}, "uvisst", []),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "pattern", "text", "rows"), PATTERNS)
def test_patterns_find_dates(
    lang: str, pattern: dict[str, Any], text: str, rows: list[str]
) -> None:
    assert found(text, lang, patterns=[pattern]) == rows


def test_the_rule_names_the_pattern_and_the_days_follow() -> None:
    own = OwnDates.model_validate(
        {"patterns": [{"name": "jol", "pattern": "i jola", "value": "XXXX-12-24/XXXX-12-26"}]}
    )
    [row] = find_dates("Vi ses i jola.", "nn", THURSDAY, own)
    assert (row.rule, row.kind) == ("dates.own.jol", "range")
    assert (row.start_date, row.end_date) == (dt.date(2024, 12, 24), dt.date(2024, 12, 26))


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"weekday": "nearst"}, "Input should be 'tense', 'nearest', 'past' or 'future'"),
    ({"order": {"ja": "dmy"}}, "'ja': choose of nb, nn, en"),
    ({"fiscal_year": {"ja": 13}}, "less than or equal to 12"),
    ({"patterns": [{"name": "a b", "pattern": "x", "value": "2024"}]}, "should match pattern"),
    ({"patterns": [{"name": "a", "pattern": "x"}]}, "say which date"),
    ({"patterns": [{"name": "a", "pattern": "x", "value": "2024-13"}]}, "there is no such month"),
    ({"patterns": [{"name": "a", "pattern": "x", "value": "2024-02-30"}]}, "no such day or week"),
    ({"patterns": [{"name": "a", "pattern": "x", "value": "soon"}]}, "'soon' is no TIMEX3 value"),
    ({"patterns": [{"name": "a", "pattern": "(?P<yr>x)"}]}, "did you mean 'year'"),
]


@pytest.mark.parametrize(("own", "message"), WRONG)
def test_what_is_wrong_is_said(own: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        OwnDates.model_validate(own)
    assert message in str(caught.value)


@pytest.mark.parametrize("value", ["20XX", "", "XXXX-XX-3X", "../..", "P", "2024-W60"])
def test_what_is_no_value_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="'"):
        meaning_of(value)
