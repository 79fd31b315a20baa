"""The declared steps of the English encoder agree with the code that they run."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from weasel.util.config import load_project_config


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    overrides = {"vars.gold": "data/gold", "vars.names": "data/names", "vars.work": "work"}
    declared: dict[str, Any] = load_project_config(root / "models" / "encoder", overrides=overrides)
    return declared


def test_all_steps_run_in_their_order(project: dict[str, Any]) -> None:
    assert project["workflows"]["all"] == [command["name"] for command in project["commands"]]


def test_every_step_exists(project: dict[str, Any]) -> None:
    scripts = " ".join(line for command in project["commands"] for line in command["script"])
    modules = re.findall(r"-m (pipeline\.train\.\w+)", scripts)
    assert len(modules) == len(project["commands"])
    assert all(find_spec(module) for module in modules)


def test_every_input_is_there_or_made_before(project: dict[str, Any], root: Path) -> None:
    made: set[str] = set()
    for command in project["commands"]:
        for needed in command["deps"]:
            is_there = needed in made or (root / "models" / "encoder" / needed).exists()
            assert is_there or needed.startswith("data/"), needed
        made.update(command["outputs"])
