"""Linking the organisations of small documents."""

from __future__ import annotations

import pytest

from pipeline.link.document import link_organisations
from pipeline.link.ids import fold
from pipeline.records import Organisation
from pipeline.rules.organisations import find_organisations
from tests.rules.names_table import doc_of

DOCUMENTS = [
    # language, marked text, full name of each mention, why
    (
        "nb",
        "[ORG:Fjordlys ASA] vokser. [ORG:Fjordlys] ansetter.",
        ["Fjordlys ASA"] * 2,
        "legal form",
    ),
    (
        "nb",
        "[ORG:Fjordlys] vokser. [ORG:Fjordlys AS] ansetter.",
        ["Fjordlys AS"] * 2,
        "given later",
    ),
    ("nb", "[ORG:Fjordlys ASA] vokser. [ORG:Fjordlys'] ansatte", ["Fjordlys ASA"] * 2, "genitive"),
    (
        "nb",
        "[ORG:Kystens Fellesråd] (KF) klaget. [ORG:KF] vant.",
        ["Kystens Fellesråd"] * 3,
        "a short form that the document defines",
    ),
    ("nb", "[ORG:NATO] og [ORG:Nato]", ["NATO"] * 2, "case"),
    ("nb", "[ORG:Arbeiderpartiet] tapte. [ORG:Ap] sørger.", ["Arbeiderpartiet"] * 2, "the table"),
    ("nb", "[ORG:Fjordlys] og [ORG:Havlys]", ["Fjordlys", "Havlys"], "two organisations"),
    (
        "nn",
        "[ORG:Framstegspartiet] tapte. [ORG:Frp] sørgjer.",
        ["Framstegspartiet"] * 2,
        "the table",
    ),
    ("en", "[ORG:Northbank Group] grew. [ORG:Northbank] hired.", ["Northbank Group"] * 2, "Group"),
    (
        "en",
        "[ORG:Reed Motors] and [ORG:Reed Holdings] sued. [ORG:Reed] won.",
        ["Reed Motors", "Reed Holdings", "Reed"],
        "either may be meant",
    ),
    (
        "en",
        "[ORG:the Coast Foundation] and [ORG:Coast Foundation]",
        ["Coast Foundation"] * 2,
        "the",
    ),
    ("en", "[ORG:European Union] (EU) and the [ORG:EU]", ["European Union"] * 3, "the table"),
    (
        "ja",
        "[ORG:森田 商店 株式 会社] は 。 [ORG:森田 商店] は",
        ["森田商店株式会社"] * 2,
        "legal form",
    ),
    ("ja", "[ORG:北浜/地 放送 協会] （ KHK ） は 。 [ORG:KHK] は", ["北浜放送協会"] * 3, "defined"),
    ("ja", "[ORG:日本/国 銀行] は 。 [ORG:日銀] は", ["日本銀行"] * 2, "the table"),
]


def linked(lang: str, marked: str) -> list[Organisation]:
    """The linked organisations of a document."""
    return link_organisations(find_organisations(doc_of(marked, lang), lang))


@pytest.mark.parametrize(("lang", "marked", "names", "why"), DOCUMENTS)
def test_full_names(lang: str, marked: str, names: list[str], why: str) -> None:
    rows = linked(lang, marked)
    assert [row.name for row in rows] == names, why
    assert len({row.organisation_id for row in rows}) == len(set(names))


def test_kind_is_that_of_the_organisation_and_legal_form_that_of_the_mention() -> None:
    rows = linked("nb", "[ORG:Fjordlys ASA] vokser. [ORG:Fjordlys] ansetter.")
    assert [(row.kind, row.legal_form) for row in rows] == [("company", "ASA"), ("company", None)]


def test_a_well_known_organisation_has_one_id_in_every_language() -> None:
    rows = [
        linked("nb", "[ORG:Verdens helseorganisasjon] svarte.")[0],
        linked("en", "[ORG:World Health Organization] answered.")[0],
        linked("ja", "[ORG:世界 保健 機関] は")[0],
    ]
    assert len({row.organisation_id for row in rows}) == 1
    assert [row.name for row in rows] == [
        "Verdens helseorganisasjon",
        "World Health Organization",
        "世界保健機関",
    ]


def test_a_document_of_two_languages_names_each_mention_in_its_own() -> None:
    norwegian = find_organisations(doc_of("[ORG:Verdens helseorganisasjon] kom.", "nb"), "nb")
    english = find_organisations(doc_of("[ORG:World Health Organization] came.", "en"), "en")
    rows = link_organisations([*norwegian, *english])
    assert {row.name for row in rows} == {"Verdens helseorganisasjon", "World Health Organization"}
    assert len({row.organisation_id for row in rows}) == 1


def test_no_organisations() -> None:
    assert link_organisations([]) == []


FOLDED = [
    ("Kari  Nordmann-Li", "kari nordmann li"),
    ("STØRE", "støre"),
    ("森田 文子", "森田文子"),
    ("トーレ・ダール", "トーレ ダール"),
    ("ＮＨＫ", "nhk"),
]


@pytest.mark.parametrize(("name", "folded"), FOLDED)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded
