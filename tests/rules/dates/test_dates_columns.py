"""The columns of a date beside its value: calendar days, precision, kind, what it was read from."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.rules.dates import find_dates
from pipeline.rules.dates.timex import easter, nth_weekday, period
from tests.rules.dates.dates_table import REFERENCE, only_row

PERIODS = [
    ("2024-05-17", "2024-05-17", "2024-05-17", "day"),
    ("2024-09-03T14:30", "2024-09-03", "2024-09-03", "day"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2024", "2024-01-01", "2024-12-31", "year"),
    ("2024-W36", "2024-09-02", "2024-09-08", "week"),
    ("2024-W36-2", "2024-09-03", "2024-09-03", "day"),
    ("2024-Q3", "2024-07-01", "2024-09-30", "quarter"),
    ("2024-H2", "2024-07-01", "2024-12-31", "half"),
    ("2024-SU", "2024-06-01", "2024-08-31", "quarter"),
    ("2024-WI", "2023-12-01", "2024-02-29", "quarter"),
    ("FY2024", "2024-04-01", "2025-03-31", "fiscal_year"),
    ("FY2024-Q4", "2025-01-01", "2025-03-31", "quarter"),
    ("FY2024-H2", "2024-10-01", "2025-03-31", "half"),
    ("199", "1990-01-01", "1999-12-31", "decade"),
    ("18", "1800-01-01", "1899-12-31", "century"),
    ("2024-08-13/2024-08-16", "2024-08-13", "2024-08-16", "day"),
]

NO_DAYS = [
    ("XXXX-05-17", "day"),
    ("XXXX-WXX-2", "day"),
    ("XXXX", "year"),
    ("BC0044", "year"),
    ("P3Y", "year"),
    ("P18M", "month"),
    ("PT2H", None),
]

UNRESOLVED = [
    ("Hun sa det i går.", "nb", "XXXX-XX-XX"),
    ("Hun sa det tirsdag.", "nb", "XXXX-WXX-2"),
    ("Hun sa det 17. mai.", "nb", "XXXX-05-17"),
    ("Hun sa det i mai.", "nb", "XXXX-05"),
    ("Hun sa det i fjor.", "nb", "XXXX"),
    ("Hun sa det forrige måned.", "nb", "XXXX-XX"),
    ("Hun sa det forrige uke.", "nb", "XXXX-WXX"),
    ("Hun sa det i fjor sommer.", "nb", "XXXX-SU"),
    ("They met last quarter.", "en", "XXXX-QX"),
    ("They met three years ago.", "en", "XXXX"),
    ("They met on Christmas Eve.", "en", "XXXX-12-24"),
    ("They met at Easter.", "en", "XXXX-XX-XX"),
    ("来月10日に会う。", "ja", "XXXX-XX-10"),
    ("去年の5月に会った。", "ja", "XXXX-05"),
    ("先週の火曜日に会った。", "ja", "XXXX-WXX-2"),
    ("今年度に始める。", "ja", "FYXXXX"),
    ("17日に会う。", "ja", "XXXX-XX-17"),
]


@pytest.mark.parametrize(("value", "start", "end", "precision"), PERIODS)
def test_periods(value: str, start: str, end: str, precision: str) -> None:
    days = period(value, 4)
    assert (str(days.start), str(days.end), days.precision) == (start, end, precision)


@pytest.mark.parametrize(("value", "precision"), NO_DAYS)
def test_values_without_days(value: str, precision: str | None) -> None:
    days = period(value, 4)
    assert (days.start, days.end, days.precision) == (None, None, precision)


def test_a_fiscal_year_has_no_days_where_its_start_is_unknown() -> None:
    assert period("FY2024", None).start is None


@pytest.mark.parametrize(("text", "lang", "value"), UNRESOLVED)
def test_without_a_reference_unknowns_stay(text: str, lang: str, value: str) -> None:
    row = only_row(text, lang, None)
    assert (row.value, row.relative) == (value, True)
    assert (row.start_date, row.end_date, row.reference_date) == (None, None, None)


def test_relative_dates_name_their_reference() -> None:
    assert only_row("Hun sa det i går.", "nb").reference_date == REFERENCE
    assert only_row("Hun sa det i 2019.", "nb").reference_date is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("I 1814 fikk landet en grunnlov. Året etter møttes Stortinget.", ["1814", "1815"]),
        ("Den 17. mai 1814 var alt klart. Dagen etter reiste de.", ["1814-05-17", "1814-05-18"]),
    ],
)
def test_anaphoric_dates_count_from_the_last_one(text: str, values: list[str]) -> None:
    assert [row.value for row in find_dates(text, "nb", REFERENCE)] == values


def test_japanese_anaphora() -> None:
    rows = find_dates("1967年に撮影し、翌年に出版した。同年3月に没した。", "ja", REFERENCE)
    assert [row.value for row in rows] == ["1967", "1968", "1968-03"]


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("Vi feiret 17. mai 2024.", "nb", "date"),
        ("Vi har ventet siden 2014.", "nb", "range"),
        ("Vi har ventet i tre år.", "nb", "duration"),
        ("Vi møtes hver mandag.", "nb", "set"),
        ("お盆に帰る。", "ja", "range"),
    ],
)
def test_kinds(text: str, lang: str, kind: str) -> None:
    assert only_row(text, lang).kind == kind


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Møtet er 30. februar 2024.", "nb"),
        ("It was 31 June 2024.", "en"),
        ("2月30日に会う。", "ja"),
    ],
)
def test_days_that_do_not_exist_have_no_value(text: str, lang: str) -> None:
    row = only_row(text, lang)
    assert (row.value, row.start_date, row.precision) == (None, None, None)


def test_open_ranges_leave_their_open_side_empty() -> None:
    row = only_row("Vi har ventet siden 2014.", "nb")
    assert (row.start_date, row.end_date) == (dt.date(2014, 1, 1), None)


def test_movable_feasts() -> None:
    assert [easter(year).isoformat() for year in (1961, 2000, 2024, 2038)] == [
        "1961-04-02", "2000-04-23", "2024-03-31", "2038-04-25",
    ]  # fmt: skip
    assert nth_weekday(2024, 11, 4, 4) == dt.date(2024, 11, 28)


def test_unknown_language() -> None:
    with pytest.raises(ValueError, match="unknown language"):
        find_dates("17. mai", "xx")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("One hundred years ago today, they came.", "en"),
        ("Three weeks ago tomorrow, they woke.", "en"),
        ("Han kom torsdag 04.02.10 og i går.", "nb"),
        ("第4週月曜日、一昨日、3年後に会う。", "ja"),
    ],
)
@pytest.mark.parametrize("reference", [dt.date.min, dt.date.max, None])
def test_the_ends_of_the_calendar_raise_nothing(
    text: str, lang: str, reference: dt.date | None
) -> None:
    assert find_dates(text, lang, reference)
