"""Titles, offices and affiliations in English."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of, written

ENGLISH = [
    # marked text, name | title, role and affiliation where there are any
    ("[PERSON:Jane Reed] lives here.", "Jane Reed"),
    ("[PERSON:Jane Reed]-[PERSON:Moe] lives here.", "Jane Reed-Moe"),
    ("[PERSON:Jane Reed]-Moe lives here.", "Jane Reed-Moe"),
    ("[PERSON:Reed]-led talks failed.", "Reed"),
    ("[PER:Jane Reed] lives here.", "Jane Reed"),
    ("Mr [PERSON:Reed] agreed.", "Reed | title: Mr"),
    ("Mr. [PERSON:Reed] agreed.", "Reed | title: Mr."),
    ("Professor Dr. [PERSON:Jane Reed] agreed.", "Jane Reed | title: Professor Dr."),
    ("Sir [PERSON:Alan Reed] agreed.", "Alan Reed | title: Sir"),
    ("Prime Minister [PERSON:Akira Mori] resigned.", "Akira Mori | role: Prime Minister"),
    ("former Prime Minister [PERSON:Akira Mori]", "Akira Mori | role: former Prime Minister"),
    (
        "Japanese Prime Minister [PERSON:Akira Mori]",
        "Akira Mori | role: Prime Minister | at: Japan",
    ),
    (
        "[NORP:Japanese] Prime Minister [PERSON:Akira Mori]",
        "Akira Mori | role: Prime Minister | at: Japan",
    ),
    ("Japan's Prime Minister [PERSON:Akira Mori]", "Akira Mori | role: Prime Minister | at: Japan"),
    (
        "[GPE:Japan]'s prime minister [PERSON:Akira Mori]",
        "Akira Mori | role: prime minister | at: Japan",
    ),
    (
        "former Norwegian Prime Minister [PERSON:Kari Moe]",
        "Kari Moe | role: former Prime Minister | at: Norway",
    ),
    ("South Korean President [PERSON:Kim Lee]", "Kim Lee | role: President | at: South Korea"),
    ("U.S. President [PERSON:John Reed] spoke.", "John Reed | role: President | at: U.S."),
    ("the US president [PERSON:John Reed]", "John Reed | role: president | at: US"),
    ("President-elect [PERSON:John Reed] spoke.", "John Reed | role: President-elect"),
    ("ex-president [PERSON:John Reed] spoke.", "John Reed | role: ex-president"),
    ("then-Prime Minister [PERSON:Akira Mori]", "Akira Mori | role: then-Prime Minister"),
    ("Deputy Defence Minister [PERSON:Kari Moe]", "Kari Moe | role: Deputy Defence Minister"),
    ("Minister of Defence [PERSON:Kari Moe]", "Kari Moe | role: Minister of Defence"),
    (
        "Minister of Foreign Affairs [PERSON:Kari Moe]",
        "Kari Moe | role: Minister of Foreign Affairs",
    ),
    ("Secretary of State [PERSON:Jane Reed]", "Jane Reed | role: Secretary of State"),
    (
        "U.S. Secretary of State [PERSON:Jane Reed]",
        "Jane Reed | role: Secretary of State | at: U.S.",
    ),
    ("president of [GPE:Finland] [PERSON:Mikko Aho]", "Mikko Aho | role: president | at: Finland"),
    (
        "director of [ORG:Northbank] [PERSON:Jane Reed]",
        "Jane Reed | role: director | at: Northbank",
    ),
    ("[ORG:Toyota] president [PERSON:Koji Abe] said", "Koji Abe | role: president | at: Toyota"),
    ("and Toyota president [PERSON:Koji Abe] said", "Koji Abe | role: president | at: Toyota"),
    (
        "[ORG:Northbank]'s chief executive [PERSON:Jane Reed]",
        "Jane Reed | role: chief executive | at: Northbank",
    ),
    (
        "chief executive officer [PERSON:Jane Reed] of [ORG:Northbank]",
        "Jane Reed | role: chief executive officer | at: Northbank",
    ),
    ("president and CEO [PERSON:Jane Reed]", "Jane Reed | role: president and CEO"),
    (
        "[PERSON:Jane Reed], CEO of [ORG:Northbank], agreed.",
        "Jane Reed | role: CEO | at: Northbank",
    ),
    (
        "[PERSON:Jane Reed], the chief executive of [ORG:Northbank].",
        "Jane Reed | role: chief executive | at: Northbank",
    ),
    (
        "[PERSON:Jane Reed], 45, a senior analyst at [ORG:Northbank].",
        "Jane Reed | role: senior analyst | at: Northbank",
    ),
    ("[PERSON:Jane Reed], [ORG:Northbank] CEO, agreed.", "Jane Reed | role: CEO | at: Northbank"),
    (
        "[PERSON:Jane Reed], Norway's foreign minister, agreed.",
        "Jane Reed | role: foreign minister | at: Norway",
    ),
    (
        "[PERSON:Jane Reed], who is head coach of [ORG:Rovers].",
        "Jane Reed | role: head coach | at: Rovers",
    ),
    ("[PERSON:Jane Reed] (R) voted no.", "Jane Reed | at: R"),
    ("Sen. [PERSON:Jane Reed] (D-Ohio) voted no.", "Jane Reed | role: Sen. | at: D"),
    ("[PERSON:Jane Reed] (Labour) voted no.", "Jane Reed | at: Labour"),
    ("spokeswoman [PERSON:Jane Reed] declined.", "Jane Reed | role: spokeswoman"),
    ("Lt. Gen. [PERSON:Alan Reed] retired.", "Alan Reed | role: Lt. Gen."),
    ("King [PERSON:Harald] waved.", "Harald | role: King"),
    ("Pope [PERSON:Francis] waved.", "Francis | role: Pope"),
    ("novelist and critic [PERSON:Jane Reed]", "Jane Reed | role: novelist and critic"),
    (
        "Japan's prime minister, [PERSON:Akira Mori], left.",
        "Akira Mori | role: prime minister | at: Japan",
    ),
    ("[PERSON:Sacha Baron Hill] laughed at [PERSON:Reed].", "Sacha Baron Hill"),
    # What the model took in is cut off.
    ("[PERSON:Prime Minister Akira Mori] resigned.", "Akira Mori | role: Prime Minister"),
    ("[PERSON:Mr. Reed's] plan", "Reed | title: Mr."),
    ("[PERSON:President Reed] spoke.", "Reed | role: President"),
    # Given names that are offices too stay.
    ("[PERSON:Dean Martin] sang.", "Dean Martin"),
    ("[PERSON:Earl Warren] ruled.", "Earl Warren"),
    # The office belongs to the next name.
    ("With [PERSON:Jane Reed], President John Hill and others.", "Jane Reed"),
]


@pytest.mark.parametrize(("marked", "expected"), ENGLISH)
def test_context(marked: str, expected: str) -> None:
    assert written(find_people(doc_of(marked, "en"), "en")[0]) == expected


FOUND = [
    ("Police said Mr. Ashdown and Mrs Bell left.", ["Ashdown", "Bell"]),
    ("It was spokesman Peter Ashdown who said so.", ["Peter Ashdown"]),
    ("We met President Ashdown in May.", ["Ashdown"]),
    ("The Polish king Sigismund III ruled.", ["Sigismund III"]),
    ("The critic Karl von Ashdown wrote it.", ["Karl von Ashdown"]),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_names_that_the_model_missed(text: str, names: list[str]) -> None:
    found = find_people(doc_of(text, "en"), "en")
    assert [(person.text, person.rule) for person in found] == [
        (name, "people.role_name") for name in names
    ]


def test_parts_of_a_full_name_are_found_too() -> None:
    doc = doc_of("[PERSON:Peter Ashdown] came. Later Ashdown's aide left Ashdown Street.", "en")
    assert [(person.text, person.rule) for person in find_people(doc, "en")[1:]] == [
        ("Ashdown", "people.part")
    ]


def test_a_family_name_may_be_a_country() -> None:
    doc = doc_of("[PERSON:Mary Jordan] spoke. [PERSON:Jordan] left for [PERSON:Norway].", "en")
    assert [person.text for person in find_people(doc, "en")] == ["Mary Jordan", "Jordan"]


NOT_APPLICABLE = [
    ("Thank you, [PERSON:Mr. President].", "an address without a name"),
    ("my fellow Americans", "a people is no person"),
    ("the Premier League side", "a competition is no person"),
    ("the current owner Southern Broadcasting", "a company is no person"),
    ("Teacher Saved From Ferry", "a headline: the verb is capitalised"),
    ("the Executive Vice President", "offices only"),
    ("an official Song Contest", "an adjective here"),
    ("the liner Queen Mary 2", "a ship"),
    ("Mayor Pro-Tem", "part of the office"),
    ("[PERSON:Tuesday] night", "a weekday"),
    ("[PERSON:@jane_reed] wrote", "a handle"),
    ("[PERSON:1984] was the year", "figures are no name"),
]


@pytest.mark.parametrize(("marked", "why"), NOT_APPLICABLE)
def test_not_applicable(marked: str, why: str) -> None:
    assert find_people(doc_of(marked, "en"), "en") == [], why
