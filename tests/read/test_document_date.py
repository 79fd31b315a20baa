"""The ladder of document dates."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.read.document_date import date_in_path, document_date, parse_stated

DAY = dt.date(2024, 9, 3)


@pytest.mark.parametrize(
    ("stated", "date"),
    [
        ("2024-09-03", DAY),
        ("20240903", DAY),
        (" 2024-09-03 ", DAY),
        ("2024-09-03T23:59:59+09:00", DAY),  # the day as written
        ("2024-09-03 10:00:00 +0200", DAY),
        ("2024-09-03T10:00:00Z", DAY),
        ("20240903T101500", DAY),
        (DAY, DAY),
        (dt.datetime(2024, 9, 3, 12, tzinfo=dt.UTC), DAY),
        ("yesterday", None),
        ("2024-13-45", None),
        ("2023-02-29", None),
        ("2024-09", None),  # a month is no day
        ("2024-0903", None),
        ("2024-09-031", None),
        ("03.09.2024", None),  # in some countries the 9th of March
        ("２０２４-０９-０３", None),
        (20240903, None),
        (None, None),
        (["2024-09-03"], None),
    ],
)
def test_stated(stated: object, date: dt.date | None) -> None:
    assert parse_stated(stated) == date


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("2024-09-03.txt", DAY),
        ("styremøte 2024-09-03 referat.md", DAY),
        ("20240903_melding.txt", DAY),
        ("2024_09_03-brev.txt", DAY),
        ("2024.09.03.txt", DAY),
        ("notat20240903T101500.txt", DAY),
        ("notat-20240903101500.txt", DAY),
        ("2024/09/03/sak.txt", DAY),
        ("aviser/2024/9/3/sak.txt", DAY),
        ("2024-09-03/sak.txt", DAY),
        ("2023/01/02/sak 2024-09-03.txt", DAY),  # the nearest to the file
        ("2024-09-03/2024-09-03.txt", DAY),
    ],
)
def test_in_path(path: str, date: dt.date) -> None:
    assert date_in_path(path) == date


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("2024-09.txt", "a month is no day"),
        ("2024/09/sak.txt", "nor is it as folders"),
        ("20241345.txt", "no such month"),
        ("12024-09-031.txt", "part of a longer number"),
        ("99999999.txt", "no year of ours"),
        ("2024-09-03 til 2024-09-05.txt", "two days: neither is guessed"),
        ("03-09-2024.txt", "day or month first: not said"),
        ("sak.txt", "nothing there"),
        ("2024-0903.txt", "one style or the other"),
        ("2024/09/031/sak.txt", "no day"),
    ],
)
def test_not_in_path(path: str, why: str) -> None:
    assert date_in_path(path) is None, why


@pytest.mark.parametrize(
    ("option", "stated", "path", "expected"),
    [
        (DAY, "2020-01-01", "2021-01-01.txt", (DAY, "option")),
        (None, "2024-09-03", "2021-01-01.txt", (DAY, "metadata")),
        (None, "a while ago", "2024-09-03.txt", (DAY, "file name")),
        (None, None, "sak.txt", (None, None)),
    ],
)
def test_ladder(
    option: dt.date | None, stated: str | None, path: str, expected: tuple[object, object]
) -> None:
    assert document_date(option, stated, path) == expected


def test_linear() -> None:
    assert date_in_path("2024-" * 200_000) is None
    assert parse_stated(" " * 1_000_000) is None
