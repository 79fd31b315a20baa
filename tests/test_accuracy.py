"""Floors under the scores of docs/accuracy.md: what falls through them is a regression."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.evaluate import evaluate

FLOORS = [
    ("norne.nb", "people", 0.935),
    ("norne.nb", "organisations", 0.87),
    ("norne.nn", "people", 0.9),
    ("norne.nn", "organisations", 0.83),
    ("masc.en", "people", 0.95),
    ("masc.en", "organisations", 0.81),
    ("wikigold.en", "people", 0.88),
    ("wikigold.en", "organisations", 0.67),
    ("gum.en", "people", 0.87),
    ("uner_ewt.en", "people", 0.81),
    ("uner_ewt.en", "organisations", 0.62),
    ("gsd.ja", "people", 0.88),
    ("gsd.ja", "organisations", 0.62),
    ("gsd.ja", "dates", 0.72),
    ("kwdlc.ja", "people", 0.77),
    ("kwdlc.ja", "organisations", 0.53),
    ("kwdlc.ja", "dates", 0.72),
    ("kwdlc.ja", "money", 0.9),
]


@pytest.fixture(scope="module")
def scores(shared_dir: Path) -> dict[tuple[str, str], float]:
    names = sorted({name for name, _, _ in FLOORS})
    found = {}
    for name in names:
        table = evaluate([shared_dir / "gold" / "dev" / f"{name}.jsonl"]).scores
        for row in table.to_dict("records"):
            found[name, row["table"]] = row["f1"]
    return found


@pytest.mark.shared
@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize(("corpus", "table", "floor"), FLOORS)
def test_scores_stay_above_their_floors(
    scores: dict[tuple[str, str], float], corpus: str, table: str, floor: float
) -> None:
    assert scores[corpus, table] >= floor
