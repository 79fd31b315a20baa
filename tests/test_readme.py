"""What the README shows is what trefakta gives."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.extractor import Extractor
from pipeline.read import read_corpus
from pipeline.records import Document
from pipeline.rows import to_row

ROW = re.compile(r"^\| (people|organisations|money|dates) \| `([^`]+)` \| (.+) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


@pytest.mark.model
def test_the_rows_shown_are_those_that_come(readme: str, root: Path) -> None:
    shown = ROW.findall(readme)
    assert len(shown) >= 8
    [document] = read_corpus(root / "corpus" / "mixed" / "no_forsvarsministermoete.md")
    assert isinstance(document, Document)
    [extraction] = Extractor().extract_documents([document])
    found = [(mention.table, mention.text, to_row(mention)) for mention in extraction.mentions]
    for table, text, values in shown:
        rows = [row for its_table, its_text, row in found if (its_table, its_text) == (table, text)]
        stated = dict(pair.split(" ", 1) for pair in values.split(", "))
        assert any(
            all(str(row[name]) == value for name, value in stated.items()) for row in rows
        ), (table, text, stated, rows)


def test_the_gate_runs_the_readmes_two_commands(readme: str, root: Path) -> None:
    script = root / ".ci" / "readme_commands.py"
    command = [sys.executable, str(script), str(root / "README.md")]
    blocks = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
    assert [block.count("trefakta run corpus") for block in blocks] == [1, 0, 0]
    assert "pytest" in blocks[1]
