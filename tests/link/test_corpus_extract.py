"""Texts to entities: what ``extract`` gives, by the rules alone."""

from __future__ import annotations

import pipeline
from pipeline.languages import CODES
from pipeline.link.corpus.written import split, split_variants

BLANK = dict.fromkeys(CODES, "blank")
OWN = {"people": [{"name": "木原稔", "aliases": ["Minoru Kihara"]}]}


def test_extract_gives_entities_that_the_mentions_join() -> None:
    tables = pipeline.load(models=BLANK, rules=OWN).extract(
        ["Minoru Kihara møtte pressen i Oslo i går.", "木原稔氏は記者会見を開いた。"]
    )
    people, entities = tables["people"], tables["entities"]
    [entity] = entities[entities["type"] == "person"].to_dict("records")
    assert set(people["person_id"]) == {entity["entity_id"]}
    assert entity["name"] == "木原稔"
    assert (entity["documents"], entity["mentions"], entity["languages"]) == (2, 2, "ja;nb")
    texts = [variant.text for variant in split_variants(entity["variants"])]
    assert dict(zip(texts, split(entity["basis"]), strict=True)) == {
        "Minoru Kihara": "alias", "木原稔": "exact",
    }  # fmt: skip


def test_organisations_of_several_documents_are_one_entity() -> None:
    tables = pipeline.load(models=BLANK).extract(
        [
            "Equinor ASA økte utbyttet.",
            "Analysts had expected more of Equinor.",
            "Statkraft AS taper.",
        ]
    )
    entities = tables["entities"].set_index("name")
    assert entities.loc["Equinor ASA", "documents"] == 2
    assert set(tables["organisations"]["organisation_id"]) == set(entities["entity_id"])


def test_no_mentions_no_entities() -> None:
    tables = pipeline.load(models=BLANK).extract(["Det regner.", ""])
    assert tables["entities"].empty
    assert "entity_id" in tables["entities"].columns
