"""The Stanza model that trefakta ships, alone and beside ours."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from pipeline.evaluate import evaluate
from pipeline.extractor import Extractor

pytest.importorskip("stanza", reason="needs Stanza: pip install 'trefakta[stanza]'")
pytestmark = [pytest.mark.slow, pytest.mark.model]

TEXT = "Statsråd Kari Lie møtte leiinga i Nordvik Kraft AS. Lie drog sidan til Bodø."


@pytest.mark.parametrize("spec", ["stanza", "nb_stanza"])
def test_it_is_there_where_nothing_was_downloaded(
    spec: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path))
    tables = Extractor(models={"nb": spec}).extract([TEXT])
    rules = dict(zip(tables["people"]["text"], tables["people"]["rule"], strict=True))
    assert rules["Kari Lie"] == f"people.ner:{spec}"
    assert "Nordvik Kraft AS" in set(tables["organisations"]["text"])


@pytest.mark.shared
def test_a_vote_with_ours_is_surer_than_ours_alone(shared_dir: Path) -> None:
    gold = [shared_dir / "gold" / "dev" / "norne.nn.jsonl"]
    vote = Extractor(models={"nb": "trefakta+nb_stanza"}, combine="vote")
    ours, both = (_scores(evaluate(gold, extractor=one).scores) for one in (Extractor(), vote))
    assert both["organisations"]["precision"] > ours["organisations"]["precision"] + 0.05
    assert both["organisations"]["f1"] > ours["organisations"]["f1"]
    assert both["people"]["precision"] > ours["people"]["precision"] + 0.02


def _scores(scores: pd.DataFrame) -> dict[str, dict[Hashable, Any]]:
    """Rows of scores by table."""
    return {str(row["table"]): row for row in scores.to_dict("records")}
