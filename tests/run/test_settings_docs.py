"""docs/settings.md: what it shows is valid, and every key is there."""

from __future__ import annotations

import doctest
import re
from pathlib import Path
from types import ModuleType

import pytest

import pipeline
from pipeline.rules import numbers
from pipeline.rules.dates import values
from pipeline.rules.own import errors, spans
from pipeline.run import RunSettings
from pipeline.run.settings_file import NAME, read_settings

from .test_settings_file import keys_of_schema

_BLOCK = re.compile(r"^```(?P<kind>toml|csv)\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "settings.md").read_text(encoding="utf-8")


def test_every_key_is_described(page: str) -> None:
    rows = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    described = {key for row in rows for key in re.findall(r"`([\w.]+)`", row)}
    assert set(keys_of_schema(RunSettings)) <= described


def test_the_files_shown_are_valid(page: str, tmp_path: Path) -> None:
    blocks = [(match["kind"], match["text"]) for match in _BLOCK.finditer(page)]
    assert len(blocks) >= 6
    (tmp_path / "streets.txt").write_text("Storgata\n", encoding="utf-8")
    for kind, text in blocks:
        if kind == "csv":
            (tmp_path / "organisations.csv").write_text(text, encoding="utf-8")
    for kind, text in blocks:
        if kind == "toml":
            (tmp_path / NAME).write_text(text, encoding="utf-8")
            assert read_settings(tmp_path / NAME)


def test_the_python_shown_runs(root: Path) -> None:
    page = str(root / "docs" / "settings.md")
    failed, tried = doctest.testfile(page, module_relative=False, encoding="utf-8")
    assert (failed, tried > 5) == (0, True)


@pytest.mark.parametrize("module", [pipeline, errors, numbers, spans, values])
def test_the_examples_of_docstrings_run(module: ModuleType) -> None:
    failed, tried = doctest.testmod(module)
    assert failed == 0
    assert tried
