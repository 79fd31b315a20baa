"""Precision and recall on pairs of names: one half to build on, one that only judges have seen.

``pairs/build_*`` were looked at while the rules and tables were made, ``pairs/judged_*`` were
written by others, who saw neither. A line is two names; in ``*_true`` they are one person's, in
``*_false`` two persons'.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.link.across import block_keys, likeness

PAIRS = Path(__file__).parent / "pairs"
FLOORS = [  # half, kind, precision, recall
    ("build", "readings", 0.995, 0.95),
    ("build", "sound", 0.985, 0.93),
    ("judged", "readings", 0.99, 0.85),
    ("judged", "sound", 0.97, 0.70),
]


def pairs(half: str, kind: str, truth: str) -> list[tuple[str, str]]:
    text = (PAIRS / f"{half}_{kind}_{truth}.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
    return [(first, second) for first, second, *_ in rows]


@pytest.mark.parametrize(("half", "kind", "precision", "recall"), FLOORS)
def test_precision_and_recall(half: str, kind: str, precision: float, recall: float) -> None:
    true, false = pairs(half, kind, "true"), pairs(half, kind, "false")
    assert min(len(true), len(false)) >= 200

    missed = [pair for pair in true if likeness(*pair) is None]
    wrong = [pair for pair in false if likeness(*pair) is not None]
    found = len(true) - len(missed)

    assert found / (found + len(wrong)) >= precision, wrong
    assert found / len(true) >= recall, missed


@pytest.mark.parametrize(("kind", "share"), [("readings", 1.0), ("sound", 0.98)])
def test_names_that_are_alike_share_a_key(kind: str, share: float) -> None:
    alike = [pair for pair in pairs("build", kind, "true") if likeness(*pair)]
    met = [pair for pair in alike if block_keys(pair[0]) & block_keys(pair[1])]

    assert len(met) / len(alike) >= share


@pytest.mark.parametrize("kind", ["readings", "sound"])
def test_it_is_symmetric(kind: str) -> None:
    for truth in ("true", "false"):
        for first, second in pairs("build", kind, truth):
            assert likeness(first, second) == likeness(second, first)
