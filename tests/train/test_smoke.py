"""Every declared step, from gold and raw text to a packaged model with its card, on tiny data."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from weasel.util.config import load_project_config

from pipeline.nlp.models import load_copy
from pipeline.nlp.verify import verify_model
from pipeline.train.corpora import MODELS

from .tiny import write_tiny

VARS = {
    "gold": "../tiny/gold",
    "raw": "../tiny/raw",
    "names": "../tiny/names",
    "size": "50",
    "raw_share": "1",
    "teacher_steps": "2",
    "finish_steps": "2",
}
SHORT = {"max_steps": 2, "eval_frequency": 1, "max_epochs": 1}
"""What the configurations say, in few steps."""


@pytest.fixture(scope="module")
def project(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with short configurations, beside tiny data."""
    pytest.importorskip("floret", reason="word vectors need floret: pip install -e '.[train]'")
    place = tmp_path_factory.mktemp("project")
    write_tiny(place / "tiny")
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("pipeline", "tests/behaviour", "models/configs"):
        shutil.copytree(root / folder, place / folder, ignore=ignored)
    shutil.copy(root / "models" / "project.yml", place / "models")
    for config in (place / "models" / "configs").iterdir():
        text = config.read_text(encoding="utf-8")
        for name, value in SHORT.items():
            text = re.sub(rf"(?m)^{name} = [1-9]\d*$", f"{name} = {value}", text)
        config.write_text(text, encoding="utf-8")
    return place / "models"


def weasel(project: Path, code: str, root: Path) -> str:
    """What the workflow of ``code`` prints, pretraining included."""
    given = {**VARS, "code": code, "config": f"work/{code}/pretrained/train.cfg"}
    words = [word for name, value in given.items() for word in (f"--vars.{name}", value)]
    python_path = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "weasel", "run", "pretrained", str(project), *words],
        env={**os.environ, "PYTHONPATH": python_path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("code", sorted(MODELS))
def test_every_step_runs_and_is_skipped_when_nothing_changed(
    project: Path, code: str, root: Path
) -> None:
    first = weasel(project, code, root)
    declared = load_project_config(project, overrides={"vars.code": code})
    assert first.count("Running command: ") == len(declared["commands"])
    for command in declared["commands"]:
        for output in command["outputs"]:
            assert (project / output).exists(), output
    made = project / code
    assert verify_model(made).problems == ()
    assert load_copy(code, made).pipe_names == ["tok2vec", "ner", "trefakta_sentences"]
    assert f"# trefakta {code}" in (made / "README.md").read_text(encoding="utf-8")
    again = weasel(project, code, root)
    assert "Running command: " not in again
    assert again.count("nothing changed") == len(declared["commands"])
