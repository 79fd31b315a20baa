"""``trefakta train``: the folder that it makes, what it says, how it ends."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest
import spacy
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.nlp import models

from ..train.conftest import gold_record
from ..train.small_model import saved, small_model
from ..train.test_own_gold import record

PEOPLE = ("Eva Moe", "Nils Lie", "Kari Vik", "Ola Berg", "Ida Sund", "Per Aas")


def train(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["train", *map(str, words)])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that has labels and knows nothing."""
    nlp = small_model("nb", [record("Eva kom.")], ["PERSON", "LOC"], steps=1)
    return saved(nlp, tmp_path_factory.mktemp("base") / "model")


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Persons, and a label that the model has not."""
    texts = [f"[PERSON:{who}] betalte [MONEY:{n} kroner]." for n, who in enumerate(PEOPLE * 2, 5)]
    lines = [json.dumps(gold_record(t, record_id=f"{n}", lang="nb")) for n, t in enumerate(texts)]
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_model_is_made_that_runs_and_is_whole(base: Path, gold: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    result = train("nn", "--gold", gold, "--from", base, "--out", out, "--steps", "50")
    assert result.exit_code == 0, result.output
    assert "Passed over: 12 × MONEY" in result.stdout
    assert "before, " in result.stdout
    assert "step   50" in result.stderr
    assert "Measured" not in (out / "README.md").read_text(encoding="utf-8")
    assert CliRunner().invoke(app, ["models", "check", str(out)]).exit_code == 0
    text = tmp_path / "brev.txt"
    text.write_text("Eva Moe betalte 12 kroner.", encoding="utf-8")
    run = CliRunner().invoke(app, ["extract", str(text), "--model", f"nb={out}"])
    assert run.exit_code == 0, run.output


@pytest.mark.parametrize(
    ("lang", "words", "message"),
    [
        ("sv", [], "nb, nn, en, ja"),
        ("nb", ["--label", "Firma"], "--label Firma: give NAME=VALUE"),
        ("nb", ["--add-label", "SHIP"], "no span has the label SHIP"),
        ("nb", ["--dev", "none.jsonl"], "none.jsonl: No such file"),
        ("nb", ["--from", "no_such_model"], "there is no model 'no_such_model'"),
        ("ja", [], "texts must be in ja"),
    ],
)
def test_a_wrong_call_is_told(
    base: Path, gold: Path, tmp_path: Path, lang: str, words: list[str], message: str
) -> None:
    result = train(lang, "--gold", gold, "--out", tmp_path / "out", "--from", base, *words)
    assert result.exit_code == 2, result.output
    assert message in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_with_something_in_it_is_left_alone(gold: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("tre års arbeid")
    result = train("nb", "--gold", gold, "--out", tmp_path / "full")
    assert result.exit_code == 2
    assert "there is something already" in result.stderr
    assert (tmp_path / "full" / "thesis.txt").exists()


def test_where_the_default_cannot_be_taught_its_fast_twin_is(
    gold: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.train.adapt import base_model

    place = tmp_path / "models"
    place.mkdir()
    nlp = spacy.blank("en")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a list of names that is empty
        nlp.add_pipe("entity_ruler")
    saved(nlp, place / "en")
    monkeypatch.setattr(models, "_PLACES", (place,))
    assert base_model("en") == place / "en"
    saved(nlp, place / "en_fast")
    assert base_model("en") == place / "en_fast"
    result = train("en", "--gold", gold, "--out", tmp_path / "out", "--from", place / "en")
    assert result.exit_code == 2
    assert f"start from {place / 'en_fast'}" in result.stderr
