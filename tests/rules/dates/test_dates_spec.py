"""What the date rules were written on: the texts of ``spec/LANG_*.txt``, marked with their rows."""

from __future__ import annotations

import pytest

from tests.rules.dates.marked import cases, check


@pytest.mark.parametrize(("lang", "line"), list(cases("spec")))
def test_spec(lang: str, line: str) -> None:
    check(lang, line)
