"""A user's list of organisations links: aliases in any language, kinds, one id."""

from __future__ import annotations

from pipeline.link.document import link_organisations
from pipeline.rules.organisations import find_organisations
from pipeline.rules.own.schema import OwnRules
from tests.rules.people.marked import doc_of

OWN = OwnRules.of({
    "organisations": [
        {
            "name": "Nordlys Kraft",
            "kind": "company",
            "aliases": ["NK", "Aurora Power", "極光電力"],
        },
    ],
})  # fmt: skip


def test_aliases_in_three_languages_are_one_organisation() -> None:
    rows = []
    for lang, text in (
        ("nb", "Det melder NK. Nordlys Kraft bygger ut."),
        ("en", "Shares in Aurora Power fell."),
        ("ja", "極光電力は値上げする。"),
    ):
        rows += link_organisations(find_organisations(doc_of(text, lang), lang, OWN))
    assert [(row.text, row.name, row.kind, row.basis) for row in rows] == [
        ("NK", "Nordlys Kraft", "company", "alias"),
        ("Nordlys Kraft", "Nordlys Kraft", "company", "exact"),
        ("Aurora Power", "Nordlys Kraft", "company", "alias"),
        ("極光電力", "Nordlys Kraft", "company", "alias"),
    ]
    assert len({row.organisation_id for row in rows}) == 1


def test_aliases_of_a_table_stand_between_strokes() -> None:
    own = OwnRules.of({"organisations": [{"name": "Nordlys Kraft", "aliases": "NK|Kraften"}]})
    assert own.organisations[0].aliases == ("NK", "Kraften")
