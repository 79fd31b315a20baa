"""When holidays are."""

from __future__ import annotations

import pytest

from pipeline.rules.dates.holidays import holiday_value


@pytest.mark.parametrize(
    ("notation", "year", "value"),
    [
        ("12-24", 2024, "2024-12-24"),
        ("12-24", None, "XXXX-12-24"),
        ("08-13/08-16", None, "XXXX-08-13/XXXX-08-16"),
        ("easter-2/easter+1", 2024, "2024-03-29/2024-04-01"),
        ("easter-2", None, "XXXX-XX-XX"),
        ("nth:5:1:-1", 2024, "2024-05-27"),
        ("nth:9:1:-1", 2024, "2024-09-30"),
        ("nth:11:1:1+1", 2020, "2020-11-03"),
        ("before:12-25:7:4", 2022, "2022-11-27"),
        ("before:12-25:7:4", 2023, "2023-12-03"),
        ("before:12-25:7:1", 2022, "2022-12-18"),
    ],
)
def test_holiday(notation: str, year: int | None, value: str) -> None:
    assert holiday_value(notation, year) == value


def test_an_unknown_notation_is_an_error() -> None:
    with pytest.raises(ValueError, match="not a notation"):
        holiday_value("moon:1", 2024)
