"""The examples of docs/guidelines.md are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.languages import CODES
from tests.rules.dates.marked import check

_ROW = re.compile(rf"\| (?P<lang>{'|'.join(CODES)}) \| (?P<text>.*[⟦.].*) \| ?(?P<rows>.*) \|")
_GUIDELINES = Path(__file__).parents[3] / "docs" / "guidelines.md"
EXAMPLES = [
    (row["lang"], "\t".join([row["text"], *filter(None, row["rows"].split("; "))]))
    for row in map(_ROW.fullmatch, _GUIDELINES.read_text("utf-8").splitlines())
    if row
]


def test_the_guidelines_have_examples_in_every_language() -> None:
    assert {lang for lang, _ in EXAMPLES} >= {"nb", "en", "ja"}


@pytest.mark.parametrize(("lang", "line"), EXAMPLES)
def test_examples(lang: str, line: str) -> None:
    check(lang, line)
