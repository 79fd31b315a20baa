"""The declared steps agree with the code that they run."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from weasel.util.config import load_project_config

from pipeline.nlp.models import MODEL_CODES
from pipeline.train.corpora import BELIEVER, BUILDING, DEMONYM, MODELS, PARTY, SCHOOL


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    """What is declared for the Japanese model, its data in a folder ``data``."""
    data = {f"vars.{name}": f"data/{name}" for name in ("gold", "raw", "names")}
    overrides = {"vars.code": "ja", **data}
    declared: dict[str, Any] = load_project_config(root / "models", overrides=overrides)
    return declared


def test_every_step_exists(project: dict[str, Any]) -> None:
    names = [command["name"] for command in project["commands"]]
    assert project["workflows"]["pretrained"] == names
    assert set(names) - set(project["workflows"]["all"]) == {"ja-pretrain"}
    scripts = " ".join(line for command in project["commands"] for line in command["script"])
    for module in re.findall(r"-m (pipeline\.train\.\w+)", scripts):
        assert find_spec(module), module


def test_every_input_is_declared_before_it_is_used(project: dict[str, Any], root: Path) -> None:
    made: set[str] = set()
    for command in project["commands"]:
        for needed in command["deps"]:
            is_there = needed in made or (root / "models" / needed).exists()
            assert is_there or needed.startswith("data/"), needed
        made.update(command["outputs"])


def test_every_input_that_a_step_is_given_is_among_its_dependencies(
    project: dict[str, Any],
) -> None:
    """Else the step would be skipped although its input had changed."""
    for command in project["commands"]:
        script = " ".join(command["script"])
        given = set(re.findall(r"(?:data|work|configs)/[\w./-]+", script))
        declared = [*command["deps"], *command["outputs"]]
        for path in given:
            assert any(one.startswith(path) or path.startswith(one) for one in declared), path


def test_every_model_has_corpora_and_settings(root: Path) -> None:
    assert set(MODELS) == set(MODEL_CODES.values())
    for code, model in MODELS.items():
        assert (root / "models" / "configs" / f"{code}.cfg").is_file()
        assert len({corpus.name for corpus in model.corpora}) == len(model.corpora)


@pytest.mark.parametrize("name", ["kwdlc.ja", "uner_ewt.en"])
def test_what_may_only_be_measured_on_is_never_trained_on(name: str) -> None:
    assert [c.train for m in MODELS.values() for c in m.corpora if c.name == name] == [False]


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (DEMONYM, ["Canadian", "Japanese", "British", "Germans", "French"], ["Japan", "Bali"]),
        (BELIEVER, ["Catholic", "Roman Catholic", "Jews"], ["Catholic Church", "Christian Union"]),
        (SCHOOL, ["北高校", "市民病院"], ["公園", "大学前駅"]),
        (BUILDING, ["大学前駅", "北空港"], ["北島", "名古屋"]),
        (PARTY, ["みどり党"], ["党", "党本部"]),
    ],
)
def test_kinds_of_names(pattern: re.Pattern[str], yes: list[str], no: list[str]) -> None:
    assert all(pattern.fullmatch(name) for name in yes)
    assert not any(pattern.fullmatch(name) for name in no)
