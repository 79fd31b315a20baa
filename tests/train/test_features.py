import pytest
from spacy.strings import get_string_id

from pipeline.train.features import capitalised, proper_nouns, word_classes


def test_a_capital_says_nothing_where_a_sentence_begins() -> None:
    words = dict(capitalised("Regnet kom. Banken sa at Equinor og regnet er her – Bra!"))
    assert words == {
        "regnet": False,
        "kom": False,
        "banken": None,
        "sa": False,
        "at": False,
        "equinor": True,
        "og": False,
        "er": False,
        "her": False,
        "bra": None,
    }


@pytest.mark.parametrize(
    ("occurrences", "number"),
    [
        ([True, True], None),  # too rare
        ([False] * 3, 1 + 6 * 1),
        ([True] * 3, 1 + 6 * 1 + 5),
        ([None] * 3, 1 + 6 * 1),  # never seen where it tells
        ([True] * 6 + [False] * 6, 1 + 6 * 2 + 3),
    ],
)
def test_classes(occurrences: list[bool | None], number: int | None) -> None:
    classes = word_classes(["text"], lambda _: (("orange", seen) for seen in occurrences))
    assert classes.get(get_string_id("orange")) == number


def test_proper_nouns_of_japanese() -> None:
    words = dict(proper_nouns()("田中さんは東京で働く。"))
    assert words["田中"]
    assert words["東京"]
    assert not words["働く"]
