"""Kinds and legal forms of organisations, from tables: ``name<TAB>kind<TAB>legal form``."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.rules.organisations.kinds import kind_of, legal_form
from pipeline.rules.organisations.lexicon import lexicon

HERE = Path(__file__).parent / "kinds"


def _cases() -> list[object]:
    return [
        pytest.param(path.stem, *line.split("\t"), id=f"{path.stem}:{number}")
        for path in sorted(HERE.glob("*.txt"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if line and not line.startswith("#")
    ]


@pytest.mark.parametrize(("lang", "name", "kind", "form"), _cases())
def test_kind_and_legal_form(lang: str, name: str, kind: str, form: str) -> None:
    words = lexicon(lang)
    assert (kind_of(name, words) or "-", legal_form(name, words) or "-") == (kind, form)
