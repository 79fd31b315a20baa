"""Dates written in every style of each language are read back, where they stand in a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.rules.dates import find_dates

Style = Callable[[dt.date], tuple[str, str]]
"""From a day to what is written and the TIMEX3 value that it says."""

REFERENCE = dt.date(2024, 9, 3)
MODERN = st.dates(dt.date(1951, 1, 1), dt.date(2049, 12, 31))

_EN = "January February March April May June July August September October November December"
_NB = "januar februar mars april mai juni juli august september oktober november desember"
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nn": "måndag tysdag onsdag torsdag fredag laurdag sundag",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
}
_DAYS = {lang: names.split() for lang, names in _WEEKDAYS.items()}
_MONTHS = {"en": _EN.split(), "nb": _NB.split(), "nn": _NB.split()}
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_KANJI = "〇一二三四五六七八九"


def _fields(lang: str, day: dt.date) -> dict[str, object]:
    """What a form may hold of a day."""
    month = _MONTHS[lang][day.month - 1] if lang in _MONTHS else ""
    year, week, _ = day.isocalendar()
    return {
        "d": day.day, "dd": f"{day.day:02}", "m": day.month, "mm": f"{day.month:02}",
        "y": day.year, "yy": f"{day.year % 100:02}", "month": month, "mon": month[:3],
        "weekday": _DAYS[lang][day.weekday()], "wd": _DAYS[lang][day.weekday()][:3],
        "kanji": _DAYS[lang][day.weekday()][0], "th": _ordinal(day.day), "w": week, "wy": year,
        "q": (day.month + 2) // 3, "half": (day.month + 5) // 6, "decade": day.year // 10,
        "kd": _kanji(day.day), "km": _kanji(day.month), "ky": _positions(day.year),
        "r": "元" if day.year == 2019 else day.year - 2018,
        "h": "元" if day.year == 1989 else day.year - 1988, "s": day.year - 1925,
        "fy": day.year - (day.month < 4), "season": (day.month % 12) // 3,
    }  # fmt: skip


def _ordinal(number: int) -> str:
    last = 0 if number // 10 == 1 else number % 10
    return f"{number}{('th', 'st', 'nd', 'rd')[last] if last < 4 else 'th'}"


def _kanji(number: int) -> str:
    tens, units = divmod(number, 10)
    ten = "" if not tens else "十" if tens == 1 else f"{_KANJI[tens]}十"
    return ten + (_KANJI[units] if units else "")


def _positions(number: int) -> str:
    return "".join(_KANJI[int(digit)] for digit in str(number))


DAY, MONTH, YEAR, WEEK = "{y}-{mm}-{dd}", "{y}-{mm}", "{y}", "{wy}-W{w:02}"
QUARTER, HALF, DECADE, FISCAL = "{y}-Q{q}", "{y}-H{half}", "{decade}", "FY{fy}"

_NORWEGIAN = {
    DAY: [
        "{d}. {month} {y}", "{dd}. {month} {y}", "{d}.{m}.{y}", "{dd}.{mm}.{y}", "{d}/{m}-{y}",
        "{d}.{m}.{yy}", "{dd}.{mm}.{yy}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}",
        "{weekday} {d}. {month} {y}", "{weekday} den {d}. {month} {y}", "{weekday} {dd}.{mm}.{y}",
        "{d}. {month}, {y}", "{d}.\u00a0{month} {y}", "{d}.{month} {y}",
    ],
    MONTH: ["{month} {y}"],
    QUARTER: ["{q}. kvartal {y}", "Q{q} {y}", "{q}. kvartal i {y}"],
    HALF: ["{half}. halvår {y}"],
    DECADE: ["{decade}0-tallet", "{decade}0-åra"],
    DAY + "T14:30": ["{d}. {month} {y} kl. 14.30", "{weekday} {d}. {month} {y} klokka 14:30"],
}  # fmt: skip
FORMS: dict[str, dict[str, list[str]]] = {
    "nb": {**_NORWEGIAN, WEEK: ["uke {w} {wy}", "uke {w} i {wy}"]},
    "nn": {
        **_NORWEGIAN,
        WEEK: ["veke {w} {wy}", "veke {w} i {wy}"],
        DECADE: ["{decade}0-talet", "{decade}0-åra"],
    },
    "en": {
        DAY: [
            "{month} {d}, {y}", "{month} {d} {y}", "{month} {th}, {y}", "{d} {month} {y}",
            "{th} {month} {y}", "{th} of {month} {y}", "{th} of {month}, {y}", "{d} {month}, {y}",
            "{weekday}, {month} {d}, {y}", "{weekday} {d} {month} {y}",
            "{weekday}, {d} {month} {y}",
            "{weekday} {month} {th}, {y}", "{weekday}, {month} {d} {y}", "{m}/{d}/{y}",
            "{mm}/{dd}/{y}", "{y}-{mm}-{dd}", "{y}/{mm}/{dd}", "{month}\u00a0{d}, {y}",
            "{dd} {month} {y}", "{weekday} the {th} of {month} {y}", "{mon} {d}, {y}",
            "{d} {mon} {y}", "{mon}. {d}, {y}",
        ],
        MONTH: ["{month} {y}", "{month} of {y}", "{month}, {y}", "{mon} {y}"],
        QUARTER: ["Q{q} {y}", "{q}Q {y}", "Q{q} of {y}"],
        HALF: ["H{half} {y}"],
        DECADE: ["{decade}0s", "{decade}0's"],
        WEEK: ["week {w} of {wy}", "week {w}, {wy}"],
        DAY + "T14:30": ["{month} {d}, {y} at 2:30 p.m.", "2:30 p.m. on {month} {d}, {y}"],
    },
    "ja": {
        DAY: [
            "{y}年{m}月{d}日", "{y}年{mm}月{dd}日", "{y}年{m}月{d}日({kanji})",
            "{y}年{m}月{d}日（{kanji}）", "{y}年{m}月{d}日{weekday}", "{y}年{m}月{d}日({weekday})",
            "{y}年 {m}月 {d}日", "{y}/{m}/{d}", "{y}/{mm}/{dd}", "{y}-{mm}-{dd}", "{y}.{m}.{d}",
            "{ky}年{km}月{kd}日", "WIDE{y}年{m}月{d}日",
        ],
        MONTH: ["{y}年{m}月", "{y}年{mm}月", "{ky}年{km}月", "WIDE{y}年{m}月"],
        YEAR: ["{y}年", "{ky}年", "WIDE{y}年"],
        QUARTER: ["{y}年第{q}四半期"],
        DECADE: ["{decade}0年代"],
        FISCAL: ["{fy}年度"],
        DAY + "T14:30": ["{y}年{m}月{d}日午後2時30分", "{y}年{m}月{d}日14時30分"],
    },
}  # fmt: skip
ERAS = {
    "令和": (dt.date(2019, 5, 1), dt.date(2049, 12, 31), "{r}"),
    "平成": (dt.date(1989, 1, 8), dt.date(2019, 4, 30), "{h}"),
    "昭和": (dt.date(1951, 1, 1), dt.date(1989, 1, 7), "{s}"),
}
ERA_FORMS = {
    DAY: ["{era}{n}年{m}月{d}日", "{era}{n}年{m}月{d}日（{kanji}）", "{era}{n}年{mm}月{dd}日"],
    MONTH: ["{era}{n}年{m}月"],
    YEAR: ["{era}{n}年"],
}
SENTENCES = {
    "nb": ("Det skjedde {}.", "({})", "Møtet – {} – er omtalt.", "{}"),
    "nn": ("Det hende {}.", "({})", "Møtet – {} – er omtala.", "{}"),
    "en": ("It happened {}.", "({})", "The meeting – {} – is known.", "{}"),
    "ja": ("それは{}だった。", "（{}）", "{}、会議が開かれた。", "{}"),
}

STYLES = [
    (lang, form, value)
    for lang, forms in FORMS.items()
    for value, those in forms.items()
    for form in those
]
ERA_STYLES = [
    (era, form, value) for era in ERAS for value, those in ERA_FORMS.items() for form in those
]


def _written(form: str, lang: str, day: dt.date) -> str:
    text = form.removeprefix("WIDE").format(**_fields(lang, day))
    return text.translate(_WIDE) if form.startswith("WIDE") else text


def _check(lang: str, written: str, value: str, sentence: int) -> None:
    before, after = SENTENCES[lang][sentence].split("{}")
    rows = find_dates(before + written + after, lang, REFERENCE)
    found = [(row.text, row.start, row.end, row.value) for row in rows]
    assert found == [(written, len(before), len(before) + len(written), value)]


@pytest.mark.parametrize(("lang", "form", "value"), STYLES)
@settings(max_examples=15, deadline=None)
@given(day=MODERN, sentence=st.integers(0, 3))
def test_what_is_written_is_read_back(
    lang: str, form: str, value: str, day: dt.date, sentence: int
) -> None:
    if "{yy}" in form:  # of years near the reference date
        day = day.replace(year=1980 + day.year % 45, day=min(day.day, 28))
    fields = _fields(lang, day)
    if "{mon}" in form and day.month == 9:
        form = form.replace("{mon}", "{mon}t")
    if "{mon}." in form and day.month == 5:
        form = form.replace("{mon}.", "{mon}")
    _check(lang, _written(form, lang, day), value.format(**fields), sentence)


@pytest.mark.parametrize(("era", "form", "value"), ERA_STYLES)
@settings(max_examples=15, deadline=None)
@given(data=st.data(), sentence=st.integers(0, 3))
def test_era_years_are_read_back(
    era: str, form: str, value: str, data: st.DataObject, sentence: int
) -> None:
    first, last, number = ERAS[era]
    day = data.draw(st.dates(first, last))
    fields = _fields("ja", day)
    written = form.format(era=era, n=number.format(**fields), **fields)
    _check("ja", written, value.format(**fields), sentence)


def test_there_are_enough_styles() -> None:
    assert len(STYLES) + len(ERA_STYLES) + len(RANGES) >= 120


RANGES = [
    ("nb", "{a.day}. {ma} {a.year} til {b.day}. {mb} {b.year}", "day"),
    ("nb", "{a.day}. {ma} {a.year}–{b.day}. {mb} {b.year}", "day"),
    ("nb", "{a.day}. {ma} {a.year} – {b.day}. {mb} {b.year}", "day"),
    ("nb", "{a.day:02}.{a.month:02}.{a.year}–{b.day:02}.{b.month:02}.{b.year}", "day"),
    ("nb", "{ma} {a.year} til {mb} {b.year}", "month"),
    ("nb", "{a.year}–{b.year}", "year"),
    ("nb", "{a.year} til {b.year}", "year"),
    ("nn", "{a.day}. {ma} {a.year} til {b.day}. {mb} {b.year}", "day"),
    ("nn", "{ma} {a.year} til {mb} {b.year}", "month"),
    ("nn", "{a.year}-{b.year}", "year"),
    ("en", "{ma} {a.day}, {a.year} to {mb} {b.day}, {b.year}", "day"),
    ("en", "{a.day} {ma} {a.year} – {b.day} {mb} {b.year}", "day"),
    ("en", "{a.day} {ma} {a.year} through {b.day} {mb} {b.year}", "day"),
    ("en", "{ma} {a.year} to {mb} {b.year}", "month"),
    ("en", "{ma} {a.year}–{mb} {b.year}", "month"),
    ("en", "{a.year} to {b.year}", "year"),
    ("en", "{a.year}–{b.year}", "year"),
    ("ja", "{a.year}年{a.month}月{a.day}日から{b.year}年{b.month}月{b.day}日", "day"),
    ("ja", "{a.year}年{a.month}月{a.day}日〜{b.year}年{b.month}月{b.day}日", "day"),
    ("ja", "{a.year}年{a.month}月～{b.year}年{b.month}月", "month"),
    ("ja", "{a.year}年から{b.year}年", "year"),
    ("ja", "{a.year}年〜{b.year}年", "year"),
    ("ja", "{a.year}〜{b.year}年", "year"),
]
_SIZES = {"day": DAY, "month": MONTH, "year": YEAR}
_RANGE_SENTENCES = {
    "nb": "Det varte fra {}.", "nn": "Det varte frå {}.", "en": "It lasted from {}.",
    "ja": "{}まで続いた。",
}  # fmt: skip


@pytest.mark.parametrize(("lang", "form", "size"), RANGES)
@settings(max_examples=15, deadline=None)
@given(first=MODERN, years=st.integers(1, 40), other=MODERN)
def test_ranges_are_read_back(
    lang: str, form: str, size: str, first: dt.date, years: int, other: dt.date
) -> None:
    last = other.replace(year=first.year + years, day=min(other.day, 28))
    months = _MONTHS.get(lang, [""] * 12)
    written = form.format(a=first, b=last, ma=months[first.month - 1], mb=months[last.month - 1])
    text = _RANGE_SENTENCES[lang].format(written)
    ends = [_SIZES[size].format(**_fields(lang, day)) for day in (first, last)]
    [row] = find_dates(text, lang, REFERENCE)
    assert (row.text, row.value, row.kind) == (written, "/".join(ends), "range")
    assert row.start_date is not None
    assert row.end_date is not None
    assert row.start_date <= first <= last <= row.end_date
