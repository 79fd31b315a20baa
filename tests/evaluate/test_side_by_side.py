"""Models side by side: each on the gold of its languages, and what the others do not change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import spacy
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.commands.score_tables import show_side_by_side
from pipeline.evaluate import GoldError
from pipeline.evaluate.measure import Job, measure, measure_apart, peak_memory
from pipeline.evaluate.scores import Counts, f1_difference_interval
from pipeline.evaluate.side_by_side import Alternative, SideBySide, alternatives, compare_models
from pipeline.run import RunSettings

TEXTS = {
    "nb": ("Solveig ringte Tveitan, men Tveitan svarte ikke.", ["Solveig", "Tveitan", "Tveitan"]),
    "nn": ("Solveig møtte ingen på kaia i Vik.", ["Solveig"]),
    "en": ("In the end Priya told nobody.", ["Priya"]),
}
"""By language, a text of this project's own writing and the people in it."""


def gold_record(lang: str, copy: int) -> dict[str, Any]:
    text, names = TEXTS[lang]
    entities, at = [], 0
    for name in names:
        at = text.index(name, at)
        entities.append({"start": at, "end": at + len(name), "label": "PERSON"})
        at += len(name)
    return {"id": f"{lang}{copy}", "lang": lang, "source": "own", "text": text,
            "entities": entities}  # fmt: skip


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Six documents in each of the languages of ``TEXTS``."""
    path = tmp_path / "gold.jsonl"
    lines = [json.dumps(gold_record(lang, copy)) for copy in range(6) for lang in TEXTS]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def model_of(folder: Path, *names: str) -> str:
    """A pipeline in ``folder`` that calls each of ``names`` a person, and nothing else."""
    nlp = spacy.blank("nb")
    patterns = [{"label": "PERSON", "pattern": name} for name in names]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    return str(folder)


def compared(gold: Path, models: dict[str, list[str]]) -> SideBySide:
    settings = RunSettings(corpus=gold)
    return compare_models(
        [gold], alternatives(models, settings.languages), settings, measure=measure
    )


@pytest.mark.parametrize(
    ("models", "languages", "expected"),
    [
        ({"nb": ["a", "b"]}, "nb,nn,en,ja", [("nb=a", "nb nn"), ("nb=b", "nb nn")]),
        ({"nb": ["a"], "nn": ["b"]}, "nb,nn", [("nb=a", "nb"), ("nn=b", "nn")]),
        ({"nn": ["a", "b"]}, "nb,nn", [("nn=a", "nn"), ("nn=b", "nn")]),
        ({"nb": ["a", "b"]}, "nn", [("nb=a", "nn"), ("nb=b", "nn")]),
        ({"ja": ["a", "a"], "en": ["b"]}, "en,ja", [("ja=a", "ja"), ("en=b", "en")]),
    ],
    ids=["nn goes with nb", "unless it is named", "nb not with nn", "nb left out", "once each"],
)
def test_what_an_alternative_is_measured_on(
    models: dict[str, list[str]], languages: str, expected: list[tuple[str, str]]
) -> None:
    found = alternatives(models, languages.split(","))
    assert [(one.name, " ".join(one.langs)) for one in found] == expected


def test_an_alternative_for_a_language_left_out_is_a_wrong_call() -> None:
    with pytest.raises(ValueError, match="ja=a: ja is not among the languages chosen"):
        alternatives({"ja": ["a", "b"]}, ["nb", "en"])


def test_a_difference_is_told_from_chance() -> None:
    good, poor = Counts(right=9, missed=1), Counts(right=5, missed=5)
    same = f1_difference_interval([good, poor] * 9, [good, poor] * 9)
    better = f1_difference_interval([poor] * 18, [good] * 18)
    mixed = f1_difference_interval([good, poor] * 9, [poor, good] * 9)
    assert same == (0.0, 0.0)
    assert better is not None
    assert better[0] == better[1] > 0, "every sample of documents has the same difference"
    assert mixed is not None
    assert mixed[0] < 0 < mixed[1]


def test_what_cannot_be_compared_has_no_interval() -> None:
    assert f1_difference_interval([], []) is None
    assert f1_difference_interval([Counts()], [Counts(right=1)]) is None
    with pytest.raises(ValueError, match="2 and 1 documents"):
        f1_difference_interval([Counts(), Counts()], [Counts()])


def test_models_are_scored_each_on_the_same_documents(gold: Path, tmp_path: Path) -> None:
    half = model_of(tmp_path / "half", "Tveitan")
    whole = model_of(tmp_path / "whole", "Tveitan", "Solveig")
    scores = compared(gold, {"nb": [half, whole]}).scores.set_index(["lang", "model"])
    assert set(scores["table"]) == {"people"}, "the gold labels nothing else"
    assert {lang for lang, _ in scores.index} == {"nb", "nn"}, "and no text is English"
    assert scores["right"].to_dict() == {
        ("nb", half): 12, ("nb", whole): 18, ("nn", half): 0, ("nn", whole): 6,
    }  # fmt: skip
    assert scores.loc[("nb", whole), "difference"] == pytest.approx(1 - 0.8)
    assert scores.loc[("nb", whole), "difference_low"] == pytest.approx(0.2)
    assert scores["difference"].isna().to_dict()["nb", half]


def test_the_summary_has_a_line_a_model_source_and_language(gold: Path, tmp_path: Path) -> None:
    mine = model_of(tmp_path / "mine", "Solveig")
    summary = compared(gold, {"nb": ["blank", mine]}).summary
    assert summary[["model", "lang", "source"]].to_numpy().tolist() == [
        ["blank", "nb", "own"], ["blank", "nn", "own"], [mine, "nb", "own"], [mine, "nn", "own"],
    ]  # fmt: skip
    assert summary["people"].iloc[3] == 1.0
    for cost in ("words_per_second", "cpu_seconds", "load_seconds"):
        assert (summary[cost] > 0).all(), cost
    assert set(summary["words"]) == {6 * (9 + 8)}, "words and punctuation of both languages"


def test_errors_say_whose_they_are(gold: Path, tmp_path: Path) -> None:
    mine = model_of(tmp_path / "mine", "Solveig", "men")
    errors = compared(gold, {"nb": ["blank", mine]}).errors
    of_mine = errors[errors["model"] == mine]
    assert set(of_mine["text"]) >= {"Tveitan"}
    assert set(errors["model"]) == {"blank", mine}


def test_a_model_that_fails_stops_no_other(gold: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "config.cfg").write_text("no config")
    mine = model_of(tmp_path / "mine", "Priya")
    result = compared(gold, {"en": ["no_such_model", str(broken), mine]})
    assert result.failures.keys() == {"en=no_such_model", f"en={broken}"}
    assert "no_such_model" in result.failures["en=no_such_model"]
    assert result.scores["model"].tolist() == [mine]
    assert result.scores["f1"].tolist() == [1.0]


def test_gold_without_the_language_is_a_wrong_call(gold: Path) -> None:
    with pytest.raises(GoldError, match="hold no documents in ja, to measure ja=blank on"):
        compared(gold, {"ja": ["blank", "other"]})


def test_a_process_of_its_own_has_the_memory_of_its_own() -> None:
    ballast = b"x" * 500_000_000
    ours = peak_memory()
    job = Job(RunSettings(corpus=Path("x"), languages=("nb",), models={"nb": "blank"}), (), {},
              detect_language=False)  # fmt: skip
    measured = measure_apart(job)
    assert not isinstance(measured, str), measured
    if ours is None:
        pytest.skip("this system does not tell how much memory a process has held")
    assert ours > len(ballast)
    assert measured.peak_bytes is not None
    assert 20_000_000 < measured.peak_bytes < len(ballast)


def invoke(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.mark.slow
def test_the_command_compares_and_writes_what_it_shows(gold: Path, tmp_path: Path) -> None:
    mine = model_of(tmp_path / "mine", "Priya")
    result = invoke(
        "evaluate", gold, "--model", "en=blank", "--model", f"en={mine}", "--model", "en=nope",
        "--scores", tmp_path / "scores.csv", "--errors", tmp_path / "errors.csv",
    )  # fmt: skip
    assert result.exit_code == 1, result.output
    assert "Failed: en=nope: " in result.stderr
    for shown in ("words/s", "MB", "load s", "difference", "+1.000*"):
        assert shown in result.stdout
    scores = (tmp_path / "scores.csv").read_text(encoding="utf-8-sig").splitlines()
    assert scores[0].startswith("model,source,lang,table,precision,recall,f1,")
    assert {"difference_low", "words_per_second", "memory_mb"} <= set(scores[0].split(","))
    assert [line.split(",")[0] for line in scores[1:]] == ["blank", mine]
    errors = (tmp_path / "errors.csv").read_text(encoding="utf-8-sig").splitlines()
    assert errors[0].startswith("model,source,doc_id,")
    assert {line.split(",")[0] for line in errors[1:]} == {"blank"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--tables", "outputs"], "--tables scores the rows of one run"),
        (["--languages", "en"], "nb=blank: nb is not among the languages chosen"),
    ],
)
def test_a_comparison_that_cannot_be_is_told(gold: Path, words: list[str], message: str) -> None:
    result = invoke("evaluate", gold, "--model", "nb=blank", "--model", "nb=other", *words)
    assert result.exit_code == 2
    assert message in result.stderr


def test_other_commands_take_one_model_a_language(tmp_path: Path) -> None:
    result = invoke("run", tmp_path, "--model", "nb=blank", "--model", "nb=stanza")
    assert result.exit_code == 2
    assert "--model nb: given as blank and stanza; give it once" in result.stderr


def test_an_alternative_is_named_as_it_was_given() -> None:
    assert Alternative("nb", "trefakta+stanza", ("nb", "nn")).name == "nb=trefakta+stanza"


def test_what_no_model_changes_is_shown_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Tveitan betalte 500 kroner."
    entities = [
        {"start": 0, "end": 7, "label": "PERSON"},
        {"start": 16, "end": 26, "label": "MONEY", "amount": "500"},
    ]
    record = {"id": "a", "lang": "nb", "source": "own", "text": text, "entities": entities}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(record), encoding="utf-8")
    mine = model_of(tmp_path / "mine", "Tveitan")
    result = compared(gold, {"nb": ["blank", mine]})
    assert result.scores["table"].tolist() == ["people", "people", "money", "money"]
    show_side_by_side(result)
    shown, _, summary = capsys.readouterr().out.partition("Models side by side")
    assert shown.count("own nb money, 1 in the gold") == shown.count("all alike") == 1
    assert "people" in summary
    assert "money" not in summary
