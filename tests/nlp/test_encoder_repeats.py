"""Words that come again: their kinds of names draw together, their beginnings stay."""

import numpy as np
import pytest

from pipeline.nlp.encoder_repeats import Agreement

LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]


def scores(*labels: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """A row for each of ``labels``; one in lower case is unsure."""
    rows = np.zeros((len(labels), len(LABELS)), dtype=np.float32)
    for row, label in zip(rows, labels, strict=True):
        row[LABELS.index(label.upper())] = 6 if label.isupper() else 1
    return rows


@pytest.mark.parametrize(
    ("words", "given", "expected"),
    [
        ("Lumo grew . Lumo", ["B-ORG", "O", "O", "b-person"], ["B-ORG", "O", "O", "B-ORG"]),
        ("6PR . 6PR . 6PR", ["B-ORG", "O", "B-ORG", "O", "o"],
         ["B-ORG", "O", "B-ORG", "O", "B-ORG"]),
        ("Lumo grew . lumo", ["B-ORG", "O", "O", "b-person"], ["B-ORG", "O", "O", "B-PERSON"]),
        ("lumo grew . lumo", ["B-ORG", "O", "O", "b-person"], ["B-ORG", "O", "O", "B-PERSON"]),
        ("2024 grew . 2024", ["B-ORG", "O", "O", "b-person"], ["B-ORG", "O", "O", "B-PERSON"]),
        ("Lumo", ["b-person"], ["B-PERSON"]),
        ("", [], []),
    ],
)  # fmt: skip
def test_occurrences_agree(words: str, given: list[str], expected: list[str]) -> None:
    changed = Agreement(LABELS, 0.9).agreed(words.split(), scores(*given))
    assert [LABELS[row.argmax()] for row in changed] == expected


def test_no_share_changes_nothing() -> None:
    before = scores("B-ORG", "b-person")
    assert Agreement(LABELS, 0.0).agreed(["Lumo", "Lumo"], before) is before
