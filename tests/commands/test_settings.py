"""``trefakta init`` and ``--settings``: what a file sets, what an option sets over it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.run.settings_file import NAME, read_settings
from pipeline.write import read_table

from ..run.corpora import BLANK

MODELS = "[models]\n" + "".join(f'{code} = "{model}"\n' for code, model in BLANK.items())

OWN = """
[rules]
organisations = "own.csv"
roles.nb = ["havnefogd"]
[money]
words.nb = { gryn = "NOK" }
[dates]
weekday = "future"
"""

TEXT = "Havnefogd Grethe Lunn betaler 500 gryn til Nordlys Kraft for møtet på kaia tirsdag.\n"


def invoke(*words: str | Path, text: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=text)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a command begins: a corpus, and beside it the user's own list."""
    folder = tmp_path / "work"
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "own.csv").write_text("name,kind\nNordlys Kraft,company\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_init_writes_a_file_that_is_valid(here: Path) -> None:
    result = invoke("init")
    assert result.exit_code == 0, result.output
    assert NAME in result.stdout
    assert read_settings(here / NAME).keys() == {
        "models",
        "labels",
        "fields",
        "rules",
        "money",
        "dates",
    }
    assert invoke("extract", "corpus/a.txt", "--model", "nb=blank").exit_code == 0


def test_init_makes_the_folder_and_leaves_what_is_there(here: Path) -> None:
    assert invoke("init", "new").exit_code == 0
    (here / "new" / NAME).write_text("limit = 3\n", encoding="utf-8")
    result = invoke("init", "new")
    assert result.exit_code == 2
    assert "there is one already; it is left as it is" in result.stderr
    assert (here / "new" / NAME).read_text(encoding="utf-8") == "limit = 3\n"


def test_a_run_takes_the_file_where_it_begins_and_says_so(here: Path) -> None:
    (here / NAME).write_text(f"format = 'csv'\nencoding = 'utf-8'\n{OWN}{MODELS}", encoding="utf-8")
    result = invoke("run", "corpus", "--out", "out", "--doc-date", "2024-09-05")
    assert result.exit_code == 0, result.output
    assert f"Settings: {NAME}" in result.stderr
    rules = {
        name: list(read_table(here / "out" / f"{name}.csv")["rule"])
        for name in ("people", "organisations", "money", "dates")
    }
    assert rules == {
        "people": ["people.role_name"],
        "organisations": ["organisations.own"],
        "money": ["money.amount_word"],
        "dates": ["dates.weekday"],
    }
    assert list(read_table(here / "out" / "dates.csv")["value"]) == ["2024-09-10"]
    assert not (here / "out" / "money.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    manifest = json.loads((here / "out" / "manifest.json").read_text(encoding="utf-8"))
    settings = manifest["settings"]
    assert settings["encoding"] == "utf-8"
    assert settings["rules"]["organisations"][0]["name"] == "Nordlys Kraft"
    assert settings["money"]["words"] == {"nb": {"gryn": "NOK"}}
    assert settings["dates"]["weekday"] == "future"


def test_an_option_comes_before_the_file(here: Path) -> None:
    (here / NAME).write_text(
        f"languages = ['en']\nencoding = 'utf-8'\ntexts = true\ndefuse = false\n{MODELS}",
        encoding="utf-8",
    )
    options = ["--languages", "nb,en", "--no-texts", "--model", "nb=blank", "--defuse"]
    result = invoke("run", "corpus", "--out", "out", *options)
    assert result.exit_code == 0, result.output
    manifest = json.loads((here / "out" / "manifest.json").read_text(encoding="utf-8"))
    settings = manifest["settings"]
    assert settings["languages"] == ["nb", "en"]
    assert (settings["texts"], settings["defuse"]) == (False, True)
    assert settings["models"] == {**BLANK, "nb": "blank"}
    assert settings["encoding"] == "utf-8"  # which no option said anything about


def test_the_file_asked_for_is_taken_and_none_is_none(here: Path) -> None:
    (here / NAME).write_text("languages = ['sv']", encoding="utf-8")
    (here / "other.toml").write_text(f"limit = 1\n{MODELS}", encoding="utf-8")
    result = invoke("run", "corpus", "--out", "out", "--settings", "other.toml")
    assert result.exit_code == 0, result.output
    assert "Settings: other.toml" in result.stderr
    result = invoke("extract", "corpus/a.txt", "--settings", "none", "--model", "nb=blank")
    assert result.exit_code == 0, result.output
    assert "Settings" not in result.stderr


def test_a_file_that_came_with_the_corpus_is_not_taken(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "corpus" / NAME).write_text("languages = ['sv']", encoding="utf-8")
    monkeypatch.chdir(here / "corpus")
    models = [word for code, model in BLANK.items() for word in ("--model", f"{code}={model}")]
    result = invoke("run", ".", "--out", here / "out", *models)
    assert result.exit_code == 0, result.output
    assert f"Not used: {NAME} lies in the corpus" in result.stderr
    result = invoke("run", ".", "--out", here / "out", "--settings", NAME)
    assert result.exit_code == 2
    assert f"{NAME}, line 1: languages: sv: choose of nb, nn, en, ja" in result.stderr


def test_what_is_wrong_in_the_file_is_told(here: Path) -> None:
    (here / NAME).write_text("wrokers = 3\n[rules]\npeople = 'p.csv'\n", encoding="utf-8")
    result = invoke("run", "corpus", "--out", "out")
    assert result.exit_code == 2
    assert f"Error: {NAME}, line 1: wrokers: no such key" in result.stderr
    assert f"Error: {NAME}, line 3: rules.people: p.csv: no such file" in result.stderr
    assert not (here / "out").exists()


def test_extract_and_evaluate_take_the_file_too(here: Path) -> None:
    (here / NAME).write_text(OWN + MODELS, encoding="utf-8")
    result = invoke("extract", "corpus/a.txt", "--json")
    found = json.loads(result.stdout)
    assert [row["name"] for row in found["organisations"]] == ["Nordlys Kraft"]
    gold = {"id": "a", "lang": "nb", "text": TEXT, "entities": [
        {"start": 43, "end": 56, "label": "ORG"}]}  # fmt: skip
    (here / "gold.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    result = invoke("evaluate", "gold.jsonl")
    assert result.exit_code == 0, result.output
    assert "1.000" in result.stdout
    result = invoke("evaluate", "gold.jsonl", "--settings", "none", "--model", "nb=blank")
    assert "1.000" not in result.stdout


def test_a_pattern_without_end_fails_its_document_and_no_other(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.rules.own import patterns

    monkeypatch.setattr(patterns, "SECONDS", 0.2)
    (here / "corpus" / "evil.txt").write_text(f"Saken: {'a' * 90}b i dag.\n", encoding="utf-8")
    pattern = "pattern = '(?P<amount>(a|aa)+$)'"
    (here / NAME).write_text(
        f"{MODELS}[[money.patterns]]\nname = 'evil'\ncurrency = 'NOK'\n{pattern}\n",
        encoding="utf-8",
    )
    result = invoke("run", "corpus", "--out", "out", "--workers", "1")
    assert result.exit_code == 1, result.output
    failures = read_table(here / "out" / "failures.csv")
    assert list(failures["path"]) == ["evil.txt"]
    assert "your pattern 'evil' took more than" in failures["message"][0]
    assert list(read_table(here / "out" / "documents.csv")["status"]) == ["ok", "failed"]
    result = invoke("extract", "corpus/evil.txt")
    assert result.exit_code == 1
    assert "Failed: evil.txt: your pattern 'evil' took more than" in result.stderr
