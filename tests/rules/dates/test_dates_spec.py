"""What the date rules were written on: the texts of ``spec/LANG_*.txt``, marked with their rows.

``~`` begins a line that is known to fail, ``#`` one that is a remark.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rules.dates.marked import check

_FOLDER = Path(__file__).with_name("spec")


def _cases() -> Iterator[object]:
    for file in sorted(_FOLDER.glob("*.txt")):
        lang = file.stem.split("_")[0]
        for line in file.read_text("utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("~") else []
            yield pytest.param(lang, line.removeprefix("~"), id=f"{file.stem}: {line}", marks=marks)


@pytest.mark.parametrize(("lang", "line"), list(_cases()))
def test_spec(lang: str, line: str) -> None:
    check(lang, line)
