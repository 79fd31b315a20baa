"""What holds of linking whatever the corpus: order, workers, ids, counts."""

from __future__ import annotations

import random
from collections import Counter
from itertools import groupby
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.link.corpus import link_corpus
from pipeline.link.corpus.written import Variant, join, join_variants, split, split_variants
from pipeline.link.ids import organisation_id, person_id
from pipeline.records import Entity, Mention, Organisation, Person

NAMES = (
    ("Kari", "Hansen"), ("Karl", "Hansen"), ("K.", "Hansen"), ("Minoru", "Kihara"), ("稔", "木原"),
    ("実", "木原"), (None, "Kihara"), (None, "Hansen"), (None, "木原"), ("Jonas Gahr", "Støre"),
    ("Jonas", "Støre"), (None, "Støre"),
)  # fmt: skip
ROLES = (None, "statsminister", "Prime Minister", "首相", "journalist", "havnefogd", "防衛相")
PLACES = (None, None, "Norge", "Japan", "日本", "Sp", "Nordlys Energi")
FIRMS = ("Nordlys Energi", "Nordlys Energi AS", "AMV", "NATO", "Forsvarsdepartementet", "防衛省")


@st.composite
def rows(draw: st.DrawFn) -> list[Mention]:
    """The rows of a few documents, as linking in documents leaves them."""
    found: list[Mention] = []
    for document in range(draw(st.integers(1, 6))):
        doc_id, lang = f"{document}.txt", draw(st.sampled_from(("nb", "en", "ja")))
        for place in range(draw(st.integers(1, 5))):
            at: dict[str, Any] = {
                "doc_id": doc_id,
                "start": place * 50,
                "end": place * 50 + 9,
                "lang": lang,
            }
            if draw(st.booleans()):
                text = draw(st.sampled_from(FIRMS))
                found.append(
                    Organisation(
                        **at, text=text, name=text, organisation_id=organisation_id(text),
                        basis="exact", rule="organisations.ner",
                    )
                )  # fmt: skip
                continue
            given_name, family = draw(st.sampled_from(NAMES))
            space = "" if "木" in family else " "
            first, last = (family, given_name or "") if not space else (given_name or "", family)
            name = f"{first}{space}{last}".strip()
            found.append(
                Person(
                    **at, text=name, name=name, given_name=given_name, family_name=family,
                    role=draw(st.sampled_from(ROLES)), affiliation=draw(st.sampled_from(PLACES)),
                    person_id=person_id(name), basis="exact", rule="people.ner",
                )
            )  # fmt: skip
    return found


def by_place(mentions: list[Mention]) -> list[tuple[str, int, str]]:
    return sorted((it.doc_id, it.start, id_of(it)) for it in mentions)


def ids_in_documents(mentions: list[Mention]) -> int:
    return len({(it.doc_id, id_of(it)) for it in mentions})


def id_of(mention: Mention) -> str:
    assert isinstance(mention, Person | Organisation)
    found = mention.person_id if isinstance(mention, Person) else mention.organisation_id
    assert found is not None
    return found


@settings(max_examples=150, deadline=None)
@given(rows(), st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(
    mentions: list[Mention], chance: random.Random
) -> None:
    documents = [list(them) for _, them in groupby(mentions, key=lambda it: it.doc_id)]
    chance.shuffle(documents)
    first = link_corpus(mentions)
    second = link_corpus([it for document in documents for it in document])
    assert by_place(first.mentions) == by_place(second.mentions)
    assert set(first.entities) == set(second.entities)


@settings(max_examples=100, deadline=None)
@given(rows(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(mentions: list[Mention], chance: random.Random) -> None:
    shuffled = chance.sample(mentions, len(mentions))
    first, second = link_corpus(mentions), link_corpus(shuffled)
    assert by_place(first.mentions) == by_place(second.mentions)
    assert set(first.entities) == set(second.entities)


@settings(max_examples=100, deadline=None)
@given(rows())
def test_linking_what_is_linked_changes_nothing(mentions: list[Mention]) -> None:
    once = link_corpus(mentions)
    # Where two ids of a document have become one, that document now says more than before.
    assume(ids_in_documents(once.mentions) == ids_in_documents(mentions))
    again = link_corpus(once.mentions)
    assert again.mentions == once.mentions
    assert again.entities == once.entities


@settings(max_examples=150, deadline=None)
@given(rows())
def test_every_mention_is_of_an_entity_and_counts_add_up(mentions: list[Mention]) -> None:
    linked = link_corpus(mentions)
    by_id = {entity.entity_id: entity for entity in linked.entities}
    assert len(by_id) == len(linked.entities)
    counts = Counter(map(id_of, linked.mentions))
    assert counts == {entity_id: entity.mentions for entity_id, entity in by_id.items()}
    for entity in linked.entities:
        _check(entity, [it for it in linked.mentions if id_of(it) == entity.entity_id])


def _check(entity: Entity, mentions: list[Mention]) -> None:
    assert {it.table for it in mentions} == {
        "people" if entity.type == "person" else "organisations"
    }
    assert entity.documents == len({it.doc_id for it in mentions})
    assert entity.languages == ";".join(sorted({it.lang for it in mentions}))
    variants = split_variants(entity.variants)
    assert {variant.text for variant in variants} == {it.text for it in mentions}
    assert len(split(entity.basis)) == len(variants)
    assert entity.name in {variant.text for variant in variants}
    assert "exact" in split(entity.basis)


TEXTS = st.text(st.sampled_from("ab |\\木()();"), min_size=1).map(str.strip).filter(bool)


@given(st.lists(TEXTS, min_size=1))
def test_cells_are_split_as_they_were_joined(values: list[str]) -> None:
    assert split(join(values)) == values


@given(st.lists(st.builds(Variant, TEXTS, st.sampled_from((("nb",), ("en", "nb")))), min_size=1))
def test_variants_are_split_as_they_were_joined(variants: list[Variant]) -> None:
    assert split_variants(join_variants(variants)) == variants
