"""``trefakta models``: what it prints and how it ends."""

from __future__ import annotations

import json
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
import spacy
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.nlp import catalogue, models, stanza_models
from pipeline.nlp.models import shipped_models
from pipeline.train.manifest import write_manifest


def invoke(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["models", *map(str, words)])


def check(*words: str | Path) -> Result:
    return invoke("check", *words)


@pytest.fixture(autouse=True)
def _nothing_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No package of spaCy's kind and no model of Stanza's, whatever this machine has."""
    monkeypatch.setattr(catalogue, "entry_points", lambda **_: [])
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path / "none of Stanza's"))


def names_model(folder: Path, lang: str, *named: tuple[str, str]) -> Path:
    """A pipeline that finds names, each given with its label."""
    nlp = spacy.blank(lang)
    patterns = [{"label": label, "pattern": name} for name, label in named]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    folder.parent.mkdir(exist_ok=True)
    nlp.to_disk(folder)
    return folder


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


def test_what_a_model_finds_is_said(place: Path, tmp_path: Path) -> None:
    labelled = ("Kari Lie", "PER"), ("Nordvik Kraft", "ORG")
    mine = names_model(tmp_path / "own" / "mine", "nb", *labelled)
    result = check(mine)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("mine: ok (")
    found = "Kari Lie PERSON, Nordvik Kraft ORG"
    assert result.stdout.endswith(f": nb {found}; nn {found}\n")


def test_a_model_that_finds_nothing_is_whole(place: Path, tmp_path: Path) -> None:
    mine = names_model(tmp_path / "own" / "mine", "en", ("Solveig", "PER"))
    assert check(mine).stdout.endswith(": en nothing\n")


def test_labels_that_nobody_knows_are_told(place: Path, tmp_path: Path) -> None:
    mine = names_model(tmp_path / "own" / "mine", "en", ("Mary Holt", "HERO"))
    result = check(mine)
    assert result.exit_code == 1
    assert "unknown label HERO" in result.stdout


def test_installed_models_are_checked_by_their_names(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "en_mine").mkdir()
    (tmp_path / "en_mine" / "__init__.py").touch()
    names_model(tmp_path / "en_mine" / "en_mine-1.0", "en", ("Microsoft", "ORG"))
    monkeypatch.syspath_prepend(tmp_path)
    point = EntryPoint("en_mine", "en_mine", "spacy_models")
    monkeypatch.setattr(catalogue, "entry_points", lambda **_: [point])
    assert check("en_mine").stdout.startswith("en_mine: ok (")
    lines = check().stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["en", "ja", "nb", "en_mine"]
    shown = invoke().stdout
    assert "en=en_mine" in shown
    assert "Installed packages" in shown


def test_a_model_that_needs_stanza_is_no_error_where_stanza_is_not(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stanza_models, "find_spec", lambda _: None)
    folder = names_model(tmp_path / "own" / "nb_stanza", "nb")
    config = (folder / "config.cfg").read_text(encoding="utf-8")
    config = config.replace('factory = "entity_ruler"', 'factory = "trefakta_stanza"')
    (folder / "config.cfg").write_text(config, encoding="utf-8")
    result = check(folder)
    assert result.exit_code == 0, result.stdout
    assert "not usable here: " in result.stdout
    assert "pip install 'trefakta[stanza]'" in result.stdout


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("xx_no_such", "`trefakta models` lists those that there are"),
        ("nb=xx_no_such", "`trefakta models` lists those that there are"),
        ("stanza", "To download one: "),
    ],
)
def test_a_model_that_is_nowhere_is_told(place: Path, name: str, message: str) -> None:
    result = check(name)
    assert result.exit_code == 1
    assert message in result.stdout


@pytest.mark.model
def test_the_list_says_what_is_shipped_and_how_more_is_had() -> None:
    result = invoke()
    assert result.exit_code == 0, result.output
    for shown in ("nb=trefakta *", "nn=trefakta *", "en=en_fast", "cc-by-sa-4.0", "norne.nb",
                  "python -m spacy download nb_core_news_lg", "pip install 'trefakta[ginza]'",
                  "pip install 'trefakta[stanza]'"):  # fmt: skip
        assert shown in result.stdout, shown


@pytest.mark.model
def test_the_list_for_machines_has_every_label() -> None:
    rows = json.loads(invoke("--json").stdout)
    norwegian, with_stanza = [row for row in rows if row["languages"] == ["nb", "nn"]]
    assert (norwegian["name"], with_stanza["name"]) == ("trefakta", "nb_stanza")
    assert {"PERSON", "ORG", "GPE", "DRV"} <= set(norwegian["labels"])
    assert {score["on"] for score in norwegian["scores"]} == {"norne.nb (dev)", "norne.nn (dev)"}


@pytest.mark.model
def test_the_shipped_models_are_whole() -> None:
    assert {"nb", "en", "ja"} <= {path.name for path in shipped_models()}
    result = check()
    assert result.exit_code == 0, result.stdout


@pytest.mark.slow
def test_ginza_is_checked_where_it_is_installed() -> None:
    pytest.importorskip("ja_ginza", reason="needs GiNZA: pip install 'trefakta[ginza]'")
    result = check("ja_ginza")
    assert result.exit_code == 0, result.stdout
    assert result.stdout.startswith("ja_ginza: ok (")
    assert "佐藤花子 PERSON" in result.stdout
