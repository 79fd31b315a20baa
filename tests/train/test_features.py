import pytest
import spacy
from spacy.strings import get_string_id

from pipeline.train.features import (
    capitalised,
    proper_nouns,
    with_profiles,
    word_classes,
    word_profiles,
)


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


def test_a_profile_is_the_commonest_label_and_its_share() -> None:
    nlp = spacy.blank("nb")
    docs = []
    for text, name, label in [
        ("Orange kom", "Orange", "ORG"),
        ("Orange gikk", "Orange", "ORG"),
        ("orange sokker", "", ""),
        ("Kari kom", "Kari", "PERSON"),
        ("Kari gikk", "Kari", "PERSON"),
        ("Ola kom", "Ola", "PERSON"),
    ]:
        doc = nlp(text)
        span = doc.char_span(0, len(name), label=label) if name else None
        doc.set_ents([span] if span else [])
        docs.append(doc)
    profiles = word_profiles(docs, ["ORG", "PERSON"])
    assert profiles == {get_string_id("orange"): 2, get_string_id("kari"): 4 + 4}
    docs[2].set_ents([], missing=[docs[2][0:1]])
    assert word_profiles(docs, ["ORG", "PERSON"])[get_string_id("orange")] == 4


def test_class_and_profile_in_one_number() -> None:
    assert with_profiles({1: 7, 2: 9}, {2: 3, 5: 1}) == {1: 7, 2: 9 + 3 * 64, 5: 64}
