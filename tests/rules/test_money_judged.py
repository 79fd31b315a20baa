"""Money cases that judge the rules: written by readers who had seen neither rules nor tests.

Each line of ``judged_money/LANG.txt`` was right at the first look and holds that state. The lines
of ``LANG_missed.txt`` were not; the rules, or the expectation where the guidelines say otherwise,
were mended on them since, so they judge nothing any more. ``~`` begins those that are known to
fail. A line is a text, with its figures in ``⟦⟧``, and between tabs the rows of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.languages import CODES
from tests.rules.money_table import check

_FOLDER = Path(__file__).with_name("judged_money")
_ESCAPES = (("\\n", "\n"), ("\\t", "\t"), ("\\u00a0", "\u00a0"), ("\\u202f", "\u202f"))


def _cases(name: str) -> Iterator[tuple[str, str]]:
    for lang in CODES:
        for line in (_FOLDER / f"{lang}{name}.txt").read_text("utf-8").splitlines():
            yield lang, line


def _check(lang: str, line: str) -> None:
    text, *rows = line.removeprefix("~").split("\t")
    for escaped, char in _ESCAPES:
        text = text.replace(escaped, char)
    check(lang, (text, *rows))


@pytest.mark.parametrize(("lang", "line"), list(_cases("")))
def test_judged(lang: str, line: str) -> None:
    _check(lang, line)


@pytest.mark.parametrize(("lang", "line"), list(_cases("_missed")))
def test_missed_at_first(lang: str, line: str, request: pytest.FixtureRequest) -> None:
    if line.startswith("~"):
        request.applymarker(pytest.mark.xfail(strict=True, reason="known to fail"))
    _check(lang, line)


def test_the_tables_are_as_large_as_they_should_be() -> None:
    lines = [line for name in ("", "_missed") for _, line in _cases(name)]
    assert len(lines) >= 900
    assert sum("⟦" not in line for line in lines) >= 250
