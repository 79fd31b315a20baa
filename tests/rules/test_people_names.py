"""Names taken apart, and the genitive off them."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from pipeline.rules.people.lexicon import lexicon
from pipeline.rules.people.names import Name, parse_name
from tests.rules.names_table import doc_of

NORWEGIAN = [
    # name, given name, family name ("-": not said)
    ("Kari Nordmann", "Kari", "Nordmann"),
    ("Kari Anne Nordmann", "Kari Anne", "Nordmann"),
    ("Tom Egil Haugen", "Tom Egil", "Haugen"),
    # Norwegian law counts a middle name as a family name.
    ("Jonas Gahr Støre", "Jonas", "Gahr Støre"),
    ("Eva Kristin Ravn Holm", "Eva Kristin", "Ravn Holm"),
    ("Ann-Kristin Nordmann", "Ann-Kristin", "Nordmann"),
    ("Per Ole Moe-Larsen", "Per Ole", "Moe-Larsen"),
    ("Nils Chr. Berg", "Nils Chr.", "Berg"),
    ("Nils A. Berg", "Nils A.", "Berg"),
    ("N. A. Berg", "N. A.", "Berg"),
    ("Ursula von der Leyen", "Ursula", "von der Leyen"),
    ("Kari af Trolle", "Kari", "af Trolle"),
    ("Omar bin Said", "Omar", "bin Said"),
    ("Omar al-Said", "Omar", "al-Said"),
    ("Omar Al-Said", "Omar", "Al-Said"),
    ("Olav V", "Olav", "-"),
    ("Ola Nordmann jr.", "Ola", "Nordmann"),
    ("Xi Mingze", "Mingze", "Xi"),
    ("Kim Jong-un", "Jong-un", "Kim"),
    ("Kim Larsen", "Kim", "Larsen"),
    ("Kari", "Kari", "-"),
    ("Nordmann", "-", "-"),
]

ENGLISH = [
    ("Jane Reed", "Jane", "Reed"),
    # An unknown English middle name is a given name.
    ("Jane Delano Reed", "Jane Delano", "Reed"),
    ("John F. Reed", "John F.", "Reed"),
    ("J. F. K. Reed", "J. F. K.", "Reed"),
    ("John Reed Jr.", "John", "Reed"),
    ("John Reed, Jr.", "John", "Reed"),
    ("John Reed III", "John", "Reed"),
    ("John Reed PhD", "John", "Reed"),
    ("Ludwig van Reed", "Ludwig", "van Reed"),
    ("Charles de Reed", "Charles", "de Reed"),
    ("Robert De Reed", "Robert", "De Reed"),
    ("Maria del Carmen", "Maria", "del Carmen"),
    ("Osama bin Reed", "Osama", "bin Reed"),
    ("Hafez al-Reed", "Hafez", "al-Reed"),
    ("Mary-Jane O'Neill", "Mary-Jane", "O'Neill"),
    ("Anna Smith-Jones", "Anna", "Smith-Jones"),
    # Romanised Japanese names stand in Western order in English text.
    ("Minoru Kihara", "Minoru", "Kihara"),
    ("Koji Sato", "Koji", "Sato"),
    # Chinese and Korean ones do not.
    ("Xi Jinping", "Jinping", "Xi"),
    ("Moon Jae-in", "Jae-in", "Moon"),
    ("Zhou Enlai", "Enlai", "Zhou"),
    ("Ban Ki-moon", "Ki-moon", "Ban"),
    ("Kim Basinger", "Kim", "Basinger"),
    ("Elizabeth II", "Elizabeth", "-"),
    ("Jane", "Jane", "-"),
    ("Ashdown", "-", "-"),
    # Norwegian names are taken apart as Norwegian ones, whatever the text around them.
    ("Trygve Ravn Holm", "Trygve", "Ravn Holm"),
    ("Ingrid", "Ingrid", "-"),
    ("de Reed", "-", "de Reed"),
]

LATIN = [("nb", *row) for row in NORWEGIAN] + [("en", *row) for row in ENGLISH]


@pytest.mark.parametrize(("lang", "name", "given", "family"), LATIN)
def test_parts(lang: str, name: str, given: str, family: str) -> None:
    parsed = parse_name(name, lexicon(lang))
    assert (parsed.given or "-", parsed.family or "-") == (given, family)


SINGLE = [
    # language, name, role or title beside it, what it is then
    ("nb", "Moe", "statsminister", Name(family="Moe")),
    ("nb", "Harald", "kong", Name(given="Harald")),
    ("nb", "Sonja", "dronning", Name(given="Sonja")),
    ("nb", "Olav V", "kong", Name(given="Olav")),
    ("en", "Ashdown", "Mr", Name(family="Ashdown")),
    ("en", "Jane", "Ms", Name(family="Jane")),
    ("en", "Francis", "Pope", Name(given="Francis")),
    ("en", "Charles", "Crown Prince", Name(given="Charles")),
    ("ja", "ダール", "首相", Name(family="ダール")),
]


@pytest.mark.parametrize(("lang", "name", "role", "expected"), SINGLE)
def test_single_names_by_what_stands_beside(
    lang: str, name: str, role: str, expected: Name
) -> None:
    assert parse_name(name, lexicon(lang), role=role, titled=True) == expected


JAPANESE = [
    # marked words, given name, family name
    ("[PERSON:森田/姓 文子/名]", "文子", "森田"),
    ("[PERSON:森田/姓 文/名 子/尾]", "文子", "森田"),
    ("[PERSON:萬/頭 屋/尾 文子/名]", "文子", "萬屋"),
    ("[PERSON:森田/姓]", "-", "森田"),
    ("[PERSON:文子/名]", "文子", "-"),
    ("[PERSON:萬 屋 文 子]", "文子", "萬屋"),
    ("[PERSON:萬屋] 氏", "-", "萬屋"),
    ("[PERSON:トーレ/人 ・ ダール/人]", "トーレ", "ダール"),
    ("[PERSON:ヨーナス/人 ・ ガール ・ ストラン]", "ヨーナス・ガール", "ストラン"),
    ("[PERSON:ジャン＝ピエール ・ ルロワ]", "ジャン＝ピエール", "ルロワ"),
    ("[PERSON:ダール]", "-", "-"),
    ("[PERSON:Jane]", "Jane", "-"),
]


@pytest.mark.parametrize(("marked", "given", "family"), JAPANESE)
def test_parts_of_japanese_names(marked: str, given: str, family: str) -> None:
    (person,) = find_people(doc_of(marked, "ja"), "ja")
    assert (person.given_name or "-", person.family_name or "-") == (given, family)


GENITIVES = [
    # text, name, why
    ("[PERSON:Karis] bil", "Kari", "a known given name"),
    ("[PERSON:Kari Nordstads] bil", "Kari Nordstad", "ends as family names do"),
    ("[PERSON:Xyros] bil. [PERSON:Xyro] kom.", "Xyro", "the base form stands in the text"),
    ("[PERSON:Xyros] bil", "Xyros", "nothing says that the -s is no part of the name"),
    ("[PERSON:Jens] bil", "Jens", "a name that ends so"),
    ("[PERSON:Kari Voss] bil", "Kari Voss", "a name that ends so"),
    ("[PERSON:Hans Hansens] bil", "Hans Hansen", "only the last word"),
]


@pytest.mark.parametrize(("marked", "name", "why"), GENITIVES)
def test_norwegian_genitive(marked: str, name: str, why: str) -> None:
    doc = doc_of(marked, "nb")
    first = find_people(doc, "nb")[0]
    assert (first.text, first.name) == (doc.ents[0].text, name), why


def test_english_possessive_is_outside_the_span() -> None:
    (person,) = find_people(doc_of("[PERSON:Jane Reed's] car", "en"), "en")
    assert (person.text, person.name, person.end) == ("Jane Reed", "Jane Reed", 9)
