"""Small corpora: who is one and who is not, and what entities.csv says of them."""

from __future__ import annotations

from collections import defaultdict

import pytest

from pipeline.link.corpus import link_corpus
from pipeline.records import Organisation, Person

from .small_corpora import Corpus, read

CORPORA = [*read("people.txt"), *read("organisations.txt")]


def test_there_are_enough_and_each_stands_once() -> None:
    assert len(CORPORA) >= 60
    assert len({corpus.title for corpus in read("people.txt")}) == len(read("people.txt"))


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.title)
def test_who_is_one(corpus: Corpus) -> None:
    ids = ids_of(corpus)
    by_letter: defaultdict[str, set[str]] = defaultdict(set)
    for (letter, _), entity_id in zip(corpus.rows, ids, strict=True):
        if letter in "ABC":
            by_letter[letter].add(entity_id)
    torn = {letter: found for letter, found in by_letter.items() if len(found) > 1}
    assert torn == {}, "one, but not linked"
    assert len({next(iter(found)) for found in by_letter.values()}) == len(by_letter), "linked"


def ids_of(corpus: Corpus) -> list[str]:
    """The id of the entity of each row."""
    linked = link_corpus([row for _, row in corpus.rows])
    found = []
    for row in linked.mentions:
        assert isinstance(row, Person | Organisation)
        found.append((row.person_id if isinstance(row, Person) else row.organisation_id) or "")
    return found
