"""Names that a model took now for a person, now for an organisation, settled by the document."""

from __future__ import annotations

import pytest

from pipeline.link.agreement import agree
from pipeline.rules.organisations import find_organisations
from pipeline.rules.overlaps import settle
from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of

P, ORG = "people", "organisations"

DOCUMENTS = [
    # language, marked text, the table of each mention, why
    ("nb", "[PERSON:Arild Gran] kom. [ORG:Gran] gikk.", [P, P], "a full name before"),
    ("nb", "[PERSON:Arild Gran] kom. [ORG:Grans] bil.", [P, P], "in the genitive"),
    ("nb", "[ORG:Gran] vokser. [PERSON:Arild Gran] er fornøyd.", [ORG, P], "the firm comes first"),
    ("nb", "Fru [PERSON:Gran] kom. [ORG:Gran] gikk.", [P, P], "a title at another mention"),
    ("nb", "[ORG:Gran AS] vokser. [PERSON:Gran] ansetter.", [ORG, ORG], "a legal form"),
    (
        "nb",
        "[PERSON:Ole Gran] i [ORG:Gran AS]. [ORG:Gran] tjener.",
        [P, ORG, ORG],
        "both: as it was",
    ),
    ("nb", "[PERSON:Kari Equinor] kom. [ORG:Equinor] bor.", [P, ORG], "well known"),
    ("nb", "[PERSON:Vik] kom. [ORG:Vik] gikk.", [P, ORG], "one against one"),
    (
        "nb",
        "[PERSON:Vik] kom. [PERSON:Vik] sa. [ORG:Vik] gikk. [PERSON:Vik] lo.",
        [P] * 4,
        "three to one",
    ),
    (
        "nb",
        "[ORG:Vik] vant. [ORG:Vik] tapte. [PERSON:Vik] spilte. [ORG:Vik] leder.",
        [ORG] * 4,
        "three to one",
    ),
    ("en", "[PERSON:Ann Marlow] spoke. [ORG:Marlow]'s book", [P, P], "a possessive"),
    ("ja", "[PERSON:森田/姓 文子/名] は 。 [ORG:森田/姓] は", [P, P], "a full name before"),
]


@pytest.mark.parametrize(("lang", "marked", "tables", "why"), DOCUMENTS)
def test_one_name_is_of_one_kind(lang: str, marked: str, tables: list[str], why: str) -> None:
    doc = doc_of(marked, lang)
    mentions = settle([*find_people(doc, lang), *find_organisations(doc, lang)])
    assert [mention.table for mention in agree(mentions)] == tables, why


def test_what_changes_sides_keeps_its_place_and_sentence() -> None:
    doc = doc_of("[PERSON:Arild Gran] kom. [ORG:Gran] gikk.", "nb")
    mentions = settle([*find_people(doc, "nb"), *find_organisations(doc, "nb")])
    before, after = mentions[1], agree(mentions)[1]
    assert (after.start, after.end, after.text) == (before.start, before.end, before.text)
