"""What the page and the docstrings show is what comes out."""

from __future__ import annotations

import doctest
from pathlib import Path
from types import ModuleType

import pytest

from pipeline.link import across
from pipeline.link.across import aligning, readings, romaji, scripts, sound


def test_the_page() -> None:
    page = Path(__file__).parents[3] / "docs" / "scripts.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert (failed, tried) == (0, 5)


@pytest.mark.parametrize("module", [across, readings, romaji, scripts, sound, aligning])
def test_the_docstrings(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
