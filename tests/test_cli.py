"""The command line: exit statuses, messages, what is shown."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.cli import app

from .run.corpora import BLANK, write_corpus

RULES_ONLY = [word for code, model in BLANK.items() for word in ("--model", f"{code}={model}")]


def invoke(*words: str | Path, text: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=text)


def test_run_shows_counts_and_succeeds(tmp_path: Path) -> None:
    write_corpus(tmp_path / "corpus")
    result = invoke("run", tmp_path / "corpus", "--out", tmp_path / "out", *RULES_ONLY)
    assert result.exit_code == 0, result.output
    assert "4 documents" in result.output
    assert "words/s" in result.output
    assert "money.csv" in result.output


def test_run_fails_softly(tmp_path: Path) -> None:
    write_corpus(tmp_path / "corpus")
    (tmp_path / "corpus" / "scan.txt").write_bytes(b"%PDF-1.7\n\x00\x01\x02\xff\xfe\x00")
    result = invoke("run", tmp_path / "corpus", "--out", tmp_path / "out", *RULES_ONLY)
    assert result.exit_code == 1
    assert "Failed: scan.txt" in result.stderr
    assert (tmp_path / "out" / "money.csv").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--languages", "nb,sv"], "languages: sv: choose of nb, nn, en, ja"),
        (["--model", "nb"], "--model nb: give NAME=VALUE"),
        (["--input-encoding", "klingon"], "unknown encoding 'klingon'"),
        (["--format", "xlsx"], "choose of csv, parquet, sqlite"),
        (["--doc-date", "3.9.2024"], "does not match the format"),
        (["--model", "nb=no_such_model"], "there is no model 'no_such_model' for 'nb'"),
        (["--limit", "0"], "--limit"),
    ],
)
def test_a_wrong_call_is_told(tmp_path: Path, words: list[str], message: str) -> None:
    write_corpus(tmp_path / "corpus")
    result = invoke("run", tmp_path / "corpus", "--out", tmp_path / "out", *words)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.replace("│", " ").split())


def test_a_missing_corpus_is_a_wrong_call(tmp_path: Path) -> None:
    result = invoke("run", tmp_path / "nowhere", "--out", tmp_path / "out", *RULES_ONLY)
    assert result.exit_code == 2
    assert "nowhere: no such file or folder" in result.stderr


def test_extract_shows_text_and_rows() -> None:
    result = invoke("extract", *RULES_ONLY, text="Regjeringen gir 4,5 mrd. kr 17. mai 2024.")
    assert result.exit_code == 0, result.output
    assert "4500000000" in result.output
    assert "2024-05-17" in result.output


def test_extract_as_json_gives_rows_for_machines(tmp_path: Path) -> None:
    file = tmp_path / "yosan.txt"
    file.write_text("政府は3兆5000億円の予算案を令和6年9月3日に決めた。", encoding="utf-8")
    result = invoke("extract", file, "--json", *RULES_ONLY)
    found = json.loads(result.stdout)
    assert found["money"][0]["amount"] == "3500000000000"
    assert found["dates"][0]["value"] == "2024-09-03"
    assert found["document"]["languages"] == "ja"


def test_evaluate_prints_scores_and_writes_errors(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    record = {
        "id": "a", "lang": "nb", "text": "Han fikk 500 kroner.",
        "entities": [{"start": 9, "end": 19, "label": "MONEY", "amount": "5", "currency": "NOK"}],
    }  # fmt: skip
    gold.write_text(json.dumps(record), encoding="utf-8")
    result = invoke("evaluate", gold, "--errors", tmp_path / "errors.csv", *RULES_ONLY)
    assert result.exit_code == 0, result.output
    assert "1.000" in result.output
    assert "value" in (tmp_path / "errors.csv").read_text(encoding="utf-8-sig")


def test_evaluate_names_what_is_wrong_with_gold(tmp_path: Path) -> None:
    result = invoke("evaluate", tmp_path / "none.jsonl", *RULES_ONLY)
    assert result.exit_code == 2
    assert "none.jsonl: No such file" in result.stderr


def test_help_imports_nothing_heavy() -> None:
    script = (
        "import sys, pipeline.cli; "
        "heavy = {'spacy', 'pandas', 'numpy', 'lingua', 'pydantic', 'fugashi'} & set(sys.modules); "
        "sys.exit(', '.join(heavy) or 0)"
    )
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], check=True)
    assert time.perf_counter() - began < 5


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert invoke("--version").output.strip() == f"trefakta {version('trefakta')}"
