"""Relative dates against the arithmetic of :mod:`datetime`, for any day that a document has."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.languages import CODES
from pipeline.rules.dates import find_dates
from tests.rules.dates.test_dates_linear import BY_LANGUAGE, EVERYWHERE

REFERENCES = st.dates(dt.date(1901, 1, 1), dt.date(2098, 12, 31))
ONE = dt.timedelta(days=1)

Place = Callable[[dt.date], str]
"""From the document's date to the TIMEX3 value."""


def _day(count: int) -> Place:
    return lambda at: (at + count * ONE).isoformat()


def _week(count: int) -> Place:
    def place(at: dt.date) -> str:
        year, week, _ = (at + 7 * count * ONE).isocalendar()
        return f"{year}-W{week:02}"

    return place


def _month(count: int) -> Place:
    def place(at: dt.date) -> str:
        months = 12 * at.year + at.month - 1 + count
        return f"{months // 12}-{months % 12 + 1:02}"

    return place


def _year(count: int) -> Place:
    return lambda at: str(at.year + count)


def _weekday_before(weekday: int) -> Place:
    """The last such day before the document's."""
    return lambda at: (at - ((at.isoweekday() - weekday - 1) % 7 + 1) * ONE).isoformat()


def _weekday_after(weekday: int) -> Place:
    return lambda at: (at + ((weekday - at.isoweekday() - 1) % 7 + 1) * ONE).isoformat()


def _weekday_of(week: int, weekday: int) -> Place:
    return lambda at: (at + (7 * week + weekday - at.isoweekday()) * ONE).isoformat()


def _decade(count: int) -> Place:
    return lambda at: str(at.year // 10 + count)


FIXED: dict[str, dict[str, Place]] = {
    "en": {
        "yesterday": _day(-1), "today": _day(0), "tomorrow": _day(1),
        "the day before yesterday": _day(-2), "the day after tomorrow": _day(2),
        "last week": _week(-1), "this week": _week(0), "next week": _week(1),
        "last month": _month(-1), "this month": _month(0), "next month": _month(1),
        "last year": _year(-1), "this year": _year(0), "next year": _year(1),
        "last Tuesday": _weekday_before(2), "next Friday": _weekday_after(5),
        "this Thursday": _weekday_of(0, 4), "last decade": _decade(-1),
    },
    "nb": {
        "i går": _day(-1), "i dag": _day(0), "i morgen": _day(1), "i forgårs": _day(-2),
        "i overmorgen": _day(2), "forrige uke": _week(-1), "denne uken": _week(0),
        "neste uke": _week(1), "forrige måned": _month(-1), "denne måneden": _month(0),
        "neste måned": _month(1), "i fjor": _year(-1), "i år": _year(0), "neste år": _year(1),
        "forrige tirsdag": _weekday_before(2), "sist fredag": _weekday_before(5),
        "neste mandag": _weekday_after(1), "forrige tiår": _decade(-1),
    },
    "nn": {
        "i går": _day(-1), "i dag": _day(0), "i morgon": _day(1), "førre veke": _week(-1),
        "denne veka": _week(0), "neste veke": _week(1), "førre månad": _month(-1),
        "neste månad": _month(1), "i fjor": _year(-1), "i år": _year(0), "neste år": _year(1),
        "førre tysdag": _weekday_before(2), "neste laurdag": _weekday_after(6),
    },
    "ja": {
        "昨日": _day(-1), "今日": _day(0), "明日": _day(1), "一昨日": _day(-2), "明後日": _day(2),
        "先週": _week(-1), "今週": _week(0), "来週": _week(1), "先々週": _week(-2),
        "先月": _month(-1), "今月": _month(0), "来月": _month(1), "先々月": _month(-2),
        "去年": _year(-1), "昨年": _year(-1), "今年": _year(0), "来年": _year(1),
        "一昨年": _year(-2), "再来年": _year(2), "先週の火曜日": _weekday_of(-1, 2),
        "来週の金曜日": _weekday_of(1, 5), "今週の日曜日": _weekday_of(0, 7),
    },
}  # fmt: skip
COUNTED: dict[str, dict[str, Callable[[int], Place]]] = {
    "en": {
        "{} days ago": lambda n: _day(-n), "{} weeks ago": lambda n: _week(-n),
        "{} months ago": lambda n: _month(-n), "{} years ago": lambda n: _year(-n),
        "in {} days": _day, "in {} weeks": _week, "in {} months": _month,
    },
    "nb": {
        "for {} dager siden": lambda n: _day(-n), "for {} uker siden": lambda n: _week(-n),
        "for {} måneder siden": lambda n: _month(-n), "for {} år siden": lambda n: _year(-n),
        "om {} dager": _day, "om {} uker": _week, "om {} måneder": _month,
    },
    "nn": {
        "for {} dagar sidan": lambda n: _day(-n), "for {} veker sidan": lambda n: _week(-n),
        "for {} månader sidan": lambda n: _month(-n), "for {} år sidan": lambda n: _year(-n),
        "om {} dagar": _day, "om {} veker": _week, "om {} månader": _month,
    },
    "ja": {
        "{}日前": lambda n: _day(-n), "{}週間前": lambda n: _week(-n),
        "{}か月前": lambda n: _month(-n), "{}年前": lambda n: _year(-n), "{}日後": _day,
        "{}週間後": _week, "{}か月後": _month, "{}年後": _year,
    },
}  # fmt: skip
SENTENCES = {
    "en": "The meeting is {}.", "nb": "Det skjedde {}.", "nn": "Det hende {}.", "ja": "{}の会議。",
}  # fmt: skip


def _value(lang: str, phrase: str, reference: dt.date) -> str | None:
    [row] = find_dates(SENTENCES[lang].format(phrase), lang, reference)
    assert row.relative
    assert row.reference_date == reference
    assert row.text in phrase
    return row.value


@pytest.mark.parametrize(
    ("lang", "phrase"), [(lang, phrase) for lang in CODES for phrase in FIXED[lang]]
)
@settings(max_examples=25, deadline=None)
@given(reference=REFERENCES)
def test_a_phrase_counts_from_the_document(lang: str, phrase: str, reference: dt.date) -> None:
    assert _value(lang, phrase, reference) == FIXED[lang][phrase](reference)


@pytest.mark.parametrize(
    ("lang", "phrase"), [(lang, phrase) for lang in CODES for phrase in COUNTED[lang]]
)
@settings(max_examples=25, deadline=None)
@given(reference=REFERENCES, count=st.integers(2, 9))
def test_a_distance_counts_from_the_document(
    lang: str, phrase: str, reference: dt.date, count: int
) -> None:
    expected = COUNTED[lang][phrase](count)(reference)
    assert _value(lang, phrase.format(count), reference) == expected


# What holds of every row: TIMEX3 as this test reads it.

_POINT = r"""
    (?: FY (?:\d{4}|XXXX) (?: -Q[1-4X] | -H[12X] )?
      | BC(?:\d{4}|\d\d) | \d{3}|XXX | \d\d|XX
      | (?:\d{4}|XXXX) (?: -(?:0[1-9]|1[0-2]|XX) (?: -(?:0[1-9]|[12]\d|3[01]|XX) )?
                         | -W(?:0[1-9]|[1-4]\d|5[0-3]|XX) (?: -[1-7] | -WE )?
                         | -Q[1-4X] | -H[12X] | -(?:SP|SU|FA|WI) )?
    )
    (?: T(?: (?:[01]\d|2\d):[0-5]\d(?::[0-5]\d)? | MO|MI|AF|EV|NI|DT|WH|PM|AM ) )?
"""
_NUMBER = r"(?:\d+(?:\.\d+)?|X)"
_LENGTH = rf"P(?:{_NUMBER}(?:Y|M|W|D|Q|DE|CE))*(?:T(?:{_NUMBER}[HMS])+)?"
TIMEX = {
    "date": re.compile(_POINT, re.VERBOSE),
    "range": re.compile(rf"(?:\.\.|{_POINT})/(?:\.\.|{_POINT})", re.VERBOSE),
    "duration": re.compile(rf"{_LENGTH}(?:/{_LENGTH})?", re.VERBOSE),
    "set": re.compile(
        rf"(?:{_LENGTH}(?:/{_LENGTH})? | {_POINT}(?:/{_POINT})?)(?:T[A-Z0-9:]+)?", re.VERBOSE
    ),
}


def _days(value: str) -> tuple[dt.date, dt.date] | None:
    """The days of a value without unknowns; what is fiscal, of a season or open is not read."""
    value = value.partition("T")[0]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return (dt.date.fromisoformat(value),) * 2
    if re.fullmatch(r"\d{4}-\d\d", value):
        year, month = map(int, value.split("-"))
        last = calendar.monthrange(year, month)[1]
        return dt.date(year, month, 1), dt.date(year, month, last)
    if re.fullmatch(r"[1-9]\d{3}|0\d{2}[1-9]", value):
        return dt.date(int(value), 1, 1), dt.date(int(value), 12, 31)
    if re.fullmatch(r"\d{4}-W\d\d", value):
        monday = dt.datetime.strptime(f"{value}-1", "%G-W%V-%u").date()  # noqa: DTZ007
        return monday, monday + 6 * ONE
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        last_month = 3 * int(match[2])
        months = [_days(f"{match[1]}-{month:02}") for month in (last_month - 2, last_month)]
        return (months[0][0], months[1][1]) if months[0] and months[1] else None
    return None


_PIECES = st.sampled_from(
    [*EVERYWHERE, *(piece for lang in CODES for piece in BY_LANGUAGE[lang]), *"0123456789", " "]
)


@settings(max_examples=500, deadline=None)
@given(
    pieces=st.lists(_PIECES, max_size=14),
    joint=st.sampled_from(["", " "]),
    lang=st.sampled_from(CODES),
    reference=st.none() | REFERENCES,
)
def test_every_row_is_sound(
    pieces: list[str], joint: str, lang: str, reference: dt.date | None
) -> None:
    text = joint.join(pieces)
    rows = find_dates(text, lang, reference)
    end = 0
    for row in rows:
        assert end <= row.start < row.end
        assert text[row.start : row.end] == row.text == row.text.strip()
        end = row.end
        assert row.rule.startswith("dates.")
        assert (row.start_date is None) or (row.end_date is None) or row.start_date <= row.end_date
        if row.value is None:
            assert row.start_date is row.end_date is None
            continue
        assert TIMEX[row.kind].fullmatch(row.value), (row.kind, row.value)
        first, _, last = row.value.partition("/")
        if row.kind in ("date", "range") and row.start_date and (days := _days(first)):
            assert row.start_date == days[0]
        if row.kind in ("date", "range") and row.end_date and (days := _days(last or first)):
            assert row.end_date == days[1]
    assert rows == find_dates(text, lang, reference)
