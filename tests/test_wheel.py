"""The wheel carries what a run needs: the models, the language data, the entry points.

That a wheel installed into an empty environment runs is what the README's first command shows,
which `.ci/run` runs.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    pytest.importorskip("build")
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    [path] = out.glob("*.whl")
    return zipfile.ZipFile(path)


@pytest.mark.model
@pytest.mark.slow
def test_the_wheel_has_models_data_and_entry_points(wheel: zipfile.ZipFile, root: Path) -> None:
    names = set(wheel.namelist())
    for code in ("nb", "nb_stanza", "en", "en_fast", "ja"):
        files = {p for p in (root / "models" / code).rglob("*") if p.is_file()}
        assert files
        for file in files:
            assert f"pipeline/{file.relative_to(root).as_posix()}" in names
    sources = {p.relative_to(root).as_posix() for p in (root / "pipeline").rglob("*.py")}
    data = {p.relative_to(root).as_posix() for p in (root / "pipeline").rglob("*.tsv")}
    assert sources | data | {"pipeline/py.typed", "pipeline/run/trefakta.toml"} <= names
    [entry_points] = [name for name in names if name.endswith("entry_points.txt")]
    assert "trefakta_money = pipeline.rules.components" in wheel.read(entry_points).decode()


@pytest.mark.model
@pytest.mark.slow
def test_the_wheel_has_nothing_else(wheel: zipfile.ZipFile) -> None:
    outside = [name for name in wheel.namelist() if not name.startswith("pipeline/")]
    assert all(".dist-info/" in name for name in outside), outside
    assert not [name for name in wheel.namelist() if "work/" in name or name.endswith(".spacy")]
