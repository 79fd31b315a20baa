"""Names in a row that a model took for one, and long names that are one."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of

ROWS = [
    ("[PERSON:Ann Rudd Mark Colston] ,", "en", ["Ann Rudd", "Mark Colston"]),
    ("[PERSON:Beth Rudd Mark T Colston]", "en", ["Beth Rudd", "Mark T Colston"]),
    (
        "[PERSON:Beth Rudd Mark Lewis Tom Martin Zed Quarm]",
        "en",
        ["Beth Rudd", "Mark Lewis", "Tom Martin", "Zed Quarm"],
    ),
    ("[PERSON:Kari Skarvik Ole Vik]", "nb", ["Kari Skarvik", "Ole Vik"]),
]

ONE = [
    ("[PERSON:David Lloyd George]", "en", "a surname that is a given name comes last"),
    ("[PERSON:George Herbert Walker Bush]", "en", "no given name opens another name"),
    ("[PERSON:John Ronald Reuel Tolkien]", "en", "given names follow each other"),
    ("[PERSON:Mary J. Anne Rudd]", "en", "behind an initial nothing opens"),
    ("[PERSON:Otto Emil Karl Adam Freiherr von Rudd]", "en", "a particle: one long name"),
    ("[PERSON:Juan Carlos Rudd Ortega]", "en", "two surnames"),
    ("[PERSON:Liv Signe Vik Skarvik]", "nb", "two given names and two surnames"),
]


@pytest.mark.parametrize(("marked", "lang", "names"), ROWS)
def test_names_in_a_row_are_apart(marked: str, lang: str, names: list[str]) -> None:
    assert [row.text for row in find_people(doc_of(marked, lang), lang)] == names


@pytest.mark.parametrize(("marked", "lang", "why"), ONE)
def test_a_long_name_is_one(marked: str, lang: str, why: str) -> None:
    assert len(find_people(doc_of(marked, lang), lang)) == 1, why
