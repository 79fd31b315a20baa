"""What is always true of the date rules, and that they stay linear."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.languages import CODES, language
from pipeline.languages.schema.dates import SpacedDateWords, UnspacedDateWords
from pipeline.rules.dateline import find_dateline
from pipeline.rules.dates import find_dates
from pipeline.rules.dates.grammar import Numbers
from pipeline.rules.dates.moments import moment_of
from pipeline.rules.dates.resolve import Clock, resolve
from tests.rules.dates.marked import cases, parsed

PIECES = [
    "17.", "mai", "May", "2024", "24", "1", "31", "'99", "tirsdag", "Tuesday", "og", "til", "to",
    "-", "–", "/", ".", ",", ":", " ", "\n", "\n\n", "i", "fjor", "last", "year", "år", "siden",
    "hver", "every", "kl.", "at", "p.m.", "(", ")", "令和", "元", "年", "月", "日", "曜", "火",
    "去", "来", "前", "後", "間", "〜", "から", "まで", "第", "四半期", "期", "度", "世紀", "BC",
    "uke", "week", "Q3", "H1", "FY", "påske", "Easter", "first", "half", "of", "0", "13", "99",
    "二", "十", "〇", "９", "翌", "同", "末", "頃", "約", "slutten av", "early", "ca.", "\u00ad",
    "29. februar", "February 29", "2月29日", "旧暦", "den 29.", "29日",
]  # fmt: skip

texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
modern_days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@settings(max_examples=400, deadline=None)
@given(text=texts, lang=st.sampled_from(CODES), reference=st.none() | days)
def test_any_text_gives_rows_of_itself(text: str, lang: str, reference: dt.date | None) -> None:
    end = 0
    for row in find_dates(text, lang, reference):
        assert row.text == text[row.start : row.end]
        assert row.text.strip() == row.text
        assert end <= row.start < row.end
        assert row.start_date is None or row.end_date is None or row.start_date <= row.end_date
        end = row.end
    find_dateline(text, lang)


def _months(lang: str) -> list[str]:
    words = language(lang).dates
    assert isinstance(words, SpacedDateWords)
    return [month.capitalize() if words.capital_names else month for month in words.months]


NB_MONTHS, EN_MONTHS = _months("nb"), _months("en")
STYLES: list[tuple[str, Callable[[dt.date], str]]] = [
    ("nb", lambda day: f"{day.day}. {NB_MONTHS[day.month - 1]} {day.year}"),
    ("nb", lambda day: f"{day.day:02d}.{day.month:02d}.{day.year}"),
    ("nb", lambda day: f"{day.day}/{day.month}-{day.year}"),
    ("nn", lambda day: f"{day.day}.{day.month}.{day.year}"),
    ("nb", lambda day: day.isoformat()),
    ("en", lambda day: f"{EN_MONTHS[day.month - 1]} {day.day}, {day.year}"),
    ("en", lambda day: f"{day.day} {EN_MONTHS[day.month - 1]} {day.year}"),
    ("en", lambda day: f"{day.month}/{day.day}/{day.year}"),
    ("ja", lambda day: f"{day.year}年{day.month}月{day.day}日"),
    ("ja", lambda day: f"{day.year}/{day.month:02d}/{day.day:02d}"),
]


@pytest.mark.parametrize(("lang", "write"), STYLES)
@given(day=modern_days)
@settings(max_examples=60, deadline=None)
def test_a_written_day_is_read_back(
    lang: str, write: Callable[[dt.date], str], day: dt.date
) -> None:
    text = write(day)
    if lang == "en" and "/" in text and day.day > 12:
        assert day.month <= 12
    [row] = find_dates(text, lang)
    assert (row.text, row.value, row.start_date, row.end_date) == (text, str(day), day, day)


@given(day=st.dates(dt.date(2019, 5, 1), dt.date(2099, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_an_era_day_is_read_back(day: dt.date) -> None:
    year = "元" if day.year == 2019 else str(day.year - 2018)
    [row] = find_dates(f"令和{year}年{day.month}月{day.day}日", "ja")
    assert row.start_date == day


@pytest.mark.parametrize("lang", CODES)
def test_no_rule_is_passed_over_that_could_match_a_number(
    lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [each.values for each in cases("spec") if each.values[0] == lang]
    read = [parsed(str(line))[:2] for _, line in lines]
    gated = [find_dates(text, lang, reference) for text, reference in read]
    monkeypatch.setattr(Numbers, "at", lambda numbers, *_: [rule for rule, _ in numbers._rules])
    assert [find_dates(text, lang, reference) for text, reference in read] == gated


HOSTILE = [
    "1" * 100_000, "/" * 100_000, "年" * 100_000, " " * 100_000, "1/" * 50_000, "1." * 50_000,
    "12-" * 33_000, "一" * 100_000, "(" * 100_000, "to " * 33_000, "fra " * 25_000, "\n" * 100_000,
    "1 " * 50_000, "前" * 100_000, "第" * 100_000, "令和" * 50_000, "２" * 100_000, "火(" * 50_000,
    "1:" * 50_000, "two hundred " * 8_000, "' " * 50_000, "a " * 50_000, "den " * 25_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
@pytest.mark.parametrize("lang", CODES)
def test_hostile_text_takes_linear_time(text: str, lang: str) -> None:
    find_dates("1. mai", lang)
    started = time.process_time()
    find_dates(text, lang, dt.date(2024, 9, 3))
    find_dateline(text, lang)
    # A tenth of a second is usual; a quadratic pattern takes minutes.
    assert time.process_time() - started < 2


class _NoClock(dt.date):
    @classmethod
    def today(cls) -> _NoClock:
        raise AssertionError("the system clock is never read")


class _NoClockTime(dt.datetime):
    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> _NoClockTime:  # noqa: ARG003
        raise AssertionError("the system clock is never read")


def test_the_system_clock_is_never_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "i går, tirsdag, 17. mai, today, last week, 昨日, 来月10日, 24年5月, '24, neste år"
    before = [find_dates(text, lang) for lang in CODES]
    for clock in ("time", "localtime", "gmtime"):
        monkeypatch.setattr(time, clock, lambda *_: pytest.fail("the system clock is never read"))
    monkeypatch.setattr(dt, "date", _NoClock)
    monkeypatch.setattr(dt, "datetime", _NoClockTime)
    assert [find_dates(text, lang) for lang in CODES] == before


@pytest.mark.parametrize("lang", CODES)
def test_every_notation_of_the_language_data_is_understood(lang: str) -> None:
    words = language(lang).dates
    clock = Clock(dt.date(2024, 9, 3), dt.date(2024, 5, 17), 4)
    notations = list(words.relative.values())
    if isinstance(words, UnspacedDateWords):
        notations += words.relative_seasons.values()
    for notation in notations:
        assert resolve(moment_of(notation), clock).value
