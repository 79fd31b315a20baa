"""``trefakta models``: what it prints and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.nlp import models
from pipeline.nlp.models import shipped_models
from pipeline.train.manifest import write_manifest


def check(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["models", "check", *map(str, words)])


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the shipped models are looked for: three small ones, and what is no model."""
    for lang in ("nb", "en", "ja"):
        nlp = spacy.blank("en" if lang == "ja" else lang)
        nlp.to_disk(tmp_path / lang)
        write_manifest(tmp_path / lang)
    (tmp_path / "configs").mkdir()
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    return tmp_path


def test_a_line_for_each_model(place: Path) -> None:
    result = check()
    assert result.exit_code == 0, result.output
    assert [line.split(" (")[0] for line in result.stdout.splitlines()] == [
        "en: ok",
        "ja: ok",
        "nb: ok",
    ]


def test_a_harmed_model_is_named_with_what_mends_it(place: Path) -> None:
    (place / "ja" / "tokenizer").write_bytes(b"")
    result = check()
    assert result.exit_code == 1
    assert "ja: tokenizer has 0 bytes" in result.stdout
    assert "git restore models/ja" in result.stdout
    assert "nb: ok" in result.stdout


def test_a_missing_model_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    result = check()
    assert result.exit_code == 1
    assert result.stdout.count("no such directory") == 3


def test_a_model_of_ones_own_can_be_checked(place: Path) -> None:
    assert check(place / "nb").exit_code == 0
    assert check(place / "configs").exit_code == 1


@pytest.mark.model
def test_the_shipped_models_are_whole() -> None:
    assert {"nb", "en", "ja"} <= {path.name for path in shipped_models()}
    result = check()
    assert result.exit_code == 0, result.stdout
