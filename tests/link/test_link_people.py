"""Linking the people of small documents: who is meant by a part of a name."""

from __future__ import annotations

from itertools import pairwise

import pytest

from pipeline.link.document import link_people
from pipeline.records import Person
from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of

DOCUMENTS = [
    # language, marked text, full name of each mention, why
    ("nb", "[PERSON:Arild Gran] kom. [PERSON:Gran] gikk.", ["Arild Gran"] * 2, "family name"),
    ("nb", "[PERSON:Gran] kom. [PERSON:Arild Gran] gikk.", ["Arild Gran"] * 2, "a headline before"),
    ("nb", "[PERSON:Arild Gran] kom. [PERSON:Arild] gikk.", ["Arild Gran"] * 2, "given name"),
    ("nb", "[PERSON:Arild Gran] kom. [PERSON:Grans] bil.", ["Arild Gran"] * 2, "genitive"),
    (
        "nb",
        "[PERSON:Arild Grans] bil. [PERSON:Gran] gikk.",
        ["Arild Gran"] * 2,
        "genitive of it all",
    ),
    (
        "nb",
        "[PERSON:Eva Gahr Vik] kom. [PERSON:Eva Vik] og [PERSON:Gahr Vik] og [PERSON:Vik].",
        ["Eva Gahr Vik"] * 4,
        "a middle name may be left out, alone or with the given name",
    ),
    (
        "nb",
        "[PERSON:Kari Holm] og [PERSON:Ola Holm]. [PERSON:Holm] lo.",
        ["Kari Holm", "Ola Holm", "Ola Holm"],
        "the nearest earlier bearer",
    ),
    (
        "nb",
        "[PERSON:Kari Holm] og [PERSON:Ola Holm]. [PERSON:Kari] lo. [PERSON:Holm] gikk.",
        ["Kari Holm", "Ola Holm", "Kari Holm", "Kari Holm"],
        "the nearest earlier mention of a bearer",
    ),
    (
        "nb",
        "Statsminister [PERSON:Kari Holm] og [PERSON:Ola Holm]. Statsminister [PERSON:Holm] gikk.",
        ["Kari Holm", "Ola Holm", "Kari Holm"],
        "the office tells them apart",
    ),
    (
        "nb",
        "[PERSON:Kari Holm] kom. [PERSON:Ola Vik] kom.",
        ["Kari Holm", "Ola Vik"],
        "two people",
    ),
    (
        "nb",
        "[PERSON:Lars Vik] kom. Fru [PERSON:Lars] gikk.",
        ["Lars Vik", "Lars"],
        "behind a title stands a family name",
    ),
    (
        "nb",
        "[PERSON:Kari Holm] kom. [PERSON:Kari Vik] gikk. [PERSON:Kari] lo.",
        ["Kari Holm", "Kari Vik", "Kari Vik"],
        "a given name, too, goes to the nearest",
    ),
    ("nb", "[PERSON:Berg] kom.", ["Berg"], "nobody else"),
    ("nb", "[PERSON:KARI HOLM] kom. [PERSON:Kari Holm] gikk.", ["Kari Holm"] * 2, "case is folded"),
    (
        "nb",
        "[PERSON:Ann-Mari Holm] kom. [PERSON:Ann Mari Holm] gikk.",
        ["Ann-Mari Holm"] * 2,
        "hyphens are folded",
    ),
    ("nb", "[PERSON:Jens Holm] kom. [PERSON:Jens] lo.", ["Jens Holm"] * 2, "no genitive here"),
    (
        "nb",
        "[PERSON:Ursula von der Mark] kom. [PERSON:von der Mark] og [PERSON:Mark] gikk.",
        ["Ursula von der Mark"] * 3,
        "with particles and without",
    ),
    ("nb", "[PERSON:Eva Holm] kom. [PERSON:E. Holm] gikk.", ["Eva Holm"] * 2, "an initial"),
    (
        "nb",
        "[PERSON:Eva Holm] og [PERSON:Else Holm]. [PERSON:E. Holm] gikk.",
        ["Eva Holm", "Else Holm", "E. Holm"],
        "two people have that initial",
    ),
    ("nn", "[PERSON:Eva Li] kom. Da gjekk [PERSON:Li].", ["Eva Li"] * 2, "family name"),
    ("en", "[PERSON:Jane Reed] came. [PERSON:Reed]'s aide left.", ["Jane Reed"] * 2, "possessive"),
    ("en", "[PERSON:Jane Reed] came. Ms [PERSON:Reed] left.", ["Jane Reed"] * 2, "behind a title"),
    (
        "en",
        "[PERSON:John F. Reed] came. [PERSON:John Reed] left.",
        ["John F. Reed"] * 2,
        "an initial may be left out",
    ),
    (
        "en",
        "[PERSON:Jane Reed] came. President [PERSON:Hill] left. [PERSON:Hill] waved.",
        ["Jane Reed", "Hill", "Hill"],
        "no full name given",
    ),
    (
        "en",
        "King [PERSON:Harald V] came. King [PERSON:Harald] left.",
        ["Harald V"] * 2,
        "a king's given name",
    ),
    (
        "en",
        "[PERSON:Thomas Reed] met [PERSON:Reed Thomas]. [PERSON:Thomas] left.",
        ["Thomas Reed", "Reed Thomas", "Thomas Reed"],
        "a known given name stays one",
    ),
    (
        "ja",
        "[PERSON:森田/姓 文子/名] は 。 [PERSON:森田/姓] 氏 は",
        ["森田文子"] * 2,
        "family name",
    ),
    ("ja", "[PERSON:森田/姓 文子/名] は 。 [PERSON:文子/名] は", ["森田文子"] * 2, "given name"),
    (
        "ja",
        "[PERSON:森田/姓 文子/名] と [PERSON:森田/姓 恒男/名] 。 [PERSON:森田/姓] は",
        ["森田文子", "森田恒男", "森田恒男"],
        "the nearest earlier bearer",
    ),
    (
        "ja",
        "[PERSON:森田/姓 文子/名] 社長 と [PERSON:森田/姓 恒男/名] 。 [PERSON:森田/姓] 社長 は",
        ["森田文子", "森田恒男", "森田文子"],
        "the office tells them apart",
    ),
    (
        "ja",
        "[PERSON:トーレ ・ ダール] は 。 [PERSON:ダール] 国防 相 は",
        ["トーレ・ダール"] * 2,
        "a foreign family name",
    ),
    (
        "ja",
        "[PERSON:森田/姓] は 。 [PERSON:北村/姓 恒男/名] は",
        ["森田", "北村恒男"],
        "two people",
    ),
]


def linked(lang: str, marked: str) -> list[Person]:
    """The linked people of a document."""
    return link_people(find_people(doc_of(marked, lang), lang))


@pytest.mark.parametrize(("lang", "marked", "names", "why"), DOCUMENTS)
def test_full_names(lang: str, marked: str, names: list[str], why: str) -> None:
    people = linked(lang, marked)
    assert [person.name for person in people] == names, why
    for one, other in pairwise(people):
        assert (one.person_id == other.person_id) == (one.name == other.name)


def test_parts_are_copied_but_no_title_or_role() -> None:
    people = linked("nb", "Statsminister [PERSON:Kari Holm] (Ap). Fru [PERSON:Holm] gikk.")
    assert [(p.given_name, p.family_name, p.title, p.role, p.affiliation) for p in people] == [
        ("Kari", "Holm", None, "Statsminister", "Ap"),
        ("Kari", "Holm", "Fru", None, None),
    ]


def test_ids_are_stable_between_documents() -> None:
    one = linked("nb", "[PERSON:Kari Holm] kom.")[0]
    other = linked("en", "Then [PERSON:Kari Holm] came.")[0]
    assert one.person_id == other.person_id == "p-2bebc43a25"


def test_mentions_come_back_in_order_and_unchanged_in_place() -> None:
    found = find_people(doc_of("[PERSON:Kari Holm] kom. [PERSON:Holm] gikk.", "nb"), "nb")
    people = link_people(reversed(found))
    assert [(p.start, p.end, p.text, p.rule) for p in people] == [
        (p.start, p.end, p.text, p.rule) for p in found
    ]


def test_no_people() -> None:
    assert link_people([]) == []
