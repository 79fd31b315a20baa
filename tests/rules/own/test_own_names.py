"""Organisations, persons, titles and offices of a user's own, and names that are never a row."""

from __future__ import annotations

import time
import unicodedata
from typing import Any

import pytest

from pipeline.languages import CODES
from pipeline.rules.organisations import find_organisations
from pipeline.rules.own import OwnRules, SettingsError
from pipeline.rules.own.names import find_names
from pipeline.rules.people import find_people

from ..names_table import doc_of, written

OWN = OwnRules.of({
    "organisations": [
        {"name": "Nordlys Kraft", "kind": "company"},
        {"name": "NK", "canonical_name": "Nordlys Kraft", "kind": "company"},
        "Nordlys",
        "Kystens Venner",
        {"name": "havgruppa", "case": "any", "kind": "NGO", "lang": "nb;nn"},
        {"name": "極光電力", "kind": "company"},
        {"name": "極光", "canonical_name": "極光電力", "kind": "company"},
        "オーロラ",
        {"name": "Norrsken Energy", "lang": "en"},
    ],
    "people": [
        {"name": "Solveig Brenna", "aliases": ["Sol B.", "ソルヴェイグ・ブレンナ"]},
        {"name": "Jens Aas"},
        {"name": "Tora", "given_name": "Tora", "family_name": "Myhre Lie"},
        {"name": "鰐淵澪", "family_name": "鰐淵", "given_name": "澪"},
        {"name": "Ray Of Light", "case": "any", "lang": "en"},
    ],
    "titles": {"nb": ["skipper"], "en": ["Skipper"], "ja": ["匠頭"], "nn": ["skipper"]},
    "roles": {
        "nb": ["havnefogd", "leder av kaia"],
        "nn": ["hamnefut"],
        "en": ["harbour reeve"],
        "ja": ["港奉行"],
    },
    "not_people": ["Solveig Drift", "Grand"],
    "not_organisations": ["Storgata", "月光会"],
})  # fmt: skip


def organisations(marked: str, lang: str, own: OwnRules = OWN) -> list[str]:
    doc = doc_of(marked, lang)
    rows = find_organisations(doc, lang, own)
    assert all(doc.text[row.start : row.end] == row.text for row in rows)
    return [f"{row.text} = {row.name}" for row in rows if row.rule == "organisations.own"]


def people(marked: str, lang: str, own: OwnRules = OWN) -> list[tuple[str, str]]:
    doc = doc_of(marked, lang)
    rows = find_people(doc, lang, own)
    assert all(doc.text[row.start : row.end] == row.text for row in rows)
    return [(written(row), row.rule) for row in rows]


ORGANISATIONS = [
    # language, text with what a model saw, text = name of the rows
    ("nb", "Nordlys Kraft bygger ut.", ["Nordlys Kraft = Nordlys Kraft"]),
    ("nn", "Kraftlaget Nordlys Kraft byggjer ut.", ["Nordlys Kraft = Nordlys Kraft"]),
    ("en", "Shares in Nordlys Kraft fell.", ["Nordlys Kraft = Nordlys Kraft"]),
    ("ja", "極光 電力 は 値上げ する", ["極光電力 = 極光電力"]),
    # aliases have one name
    ("nb", "Det melder NK.", ["NK = Nordlys Kraft"]),
    ("ja", "極光 の 社長", ["極光 = 極光電力"]),
    # genitives
    ("nb", "Nordlys Krafts sjef og NKs eiere", ["Nordlys Krafts = Nordlys Kraft",
                                               "NKs = Nordlys Kraft"]),
    ("nb", "Kystens Venners leder", ["Kystens Venners = Kystens Venner"]),
    ("en", "Nordlys Kraft's chair", ["Nordlys Kraft = Nordlys Kraft"]),
    # the longest
    ("nb", "Nordlys skriver om Nordlys Kraft.",
     ["Nordlys = Nordlys", "Nordlys Kraft = Nordlys Kraft"]),
    # with its legal form
    ("nb", "Nordlys Kraft AS og NK", ["Nordlys Kraft AS = Nordlys Kraft", "NK = Nordlys Kraft"]),
    ("ja", "株式 会社 極光 電力 が", ["株式会社極光電力 = 極光電力"]),
    # whatever the model saw
    ("nb", "[PERSON:Nordlys Kraft] sa nei.", ["Nordlys Kraft = Nordlys Kraft"]),
    ("nb", "[ORG:Nye Nordlys Kraft Norge] sa nei.", ["Nordlys Kraft = Nordlys Kraft"]),
    ("ja", "[GPE:極光 電力] が", ["極光電力 = 極光電力"]),
    # white space, width, composition
    ("nb", "Hos Nordlys\u00a0Kraft og Nordlys\nKraft.", 2 * ["Nordlys Kraft = Nordlys Kraft"]),
    ("en", "Nordlys\r\n      Kraft, or Nordlys  Kraft", 2 * ["Nordlys Kraft = Nordlys Kraft"]),
    # capital letters are the same where the user says so
    ("nb", "HAVGRUPPA og Havgruppa møtte havgruppas leder.",
     ["HAVGRUPPA = havgruppa", "Havgruppa = havgruppa", "havgruppas = havgruppa"]),
    # beside signs
    ("nb", "«Nordlys», (NK), Nordlys/NK og –Nordlys–", ["Nordlys = Nordlys", "NK = Nordlys Kraft",
     "Nordlys = Nordlys", "NK = Nordlys Kraft", "Nordlys = Nordlys"]),
    ("nb", "**Nordlys** og _NK_ og <b>NK</b>",
     ["Nordlys = Nordlys", "NK = Nordlys Kraft", "NK = Nordlys Kraft"]),
    ("ja", "運営 会社 ・ オーロラ と オーロラ ・ 極光",
     ["オーロラ = オーロラ", "オーロラ = オーロラ", "極光 = 極光電力"]),
    ("ja", "「オーロラ」と極光/地 、", ["オーロラ = オーロラ", "極光 = 極光電力"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked", "rows"), ORGANISATIONS)
def test_own_organisations_are_found(lang: str, marked: str, rows: list[str]) -> None:
    found = [" ".join(row.split()) for row in organisations(marked, lang)]
    assert found == rows


NOT_ORGANISATIONS = [
    ("nb", "Vi så nordlys over byen.", "another case"),
    ("nb", "nordlys kraft", "another case"),
    ("nb", "Nordlyset var grønt, og Nordlyskraft er noe annet.", "a part of a word"),
    ("nb", "Nordlys-redaktøren og NK-sjefen kom.", "a part of a compound"),
    ("nb", "Se www.nk.no/Nordlys og @Nordlys og #NK.", "an address, a handle"),
    ("nb", "Nordlys.no og post@Nordlys", "an address"),
    ("nb", "arkiv_Nordlys og Nordlys_arkiv", "the name of a file"),
    ("nb", "Kystens\n\nVenner", "two paragraphs"),
    ("nb", "Kystens\n  \n  Venner", "two paragraphs"),
    ("ja", "オーロラ ビジョン を 見た", "a part of a longer word in katakana"),
    ("ja", "新聞 は Nordlys Kraftwerk を 取材", "a part of a longer word in Latin letters"),
    ("nb", "Norrsken Energy vokser.", "of another language"),
    ("en", "The havgruppa met.", "of another language"),
]


@pytest.mark.parametrize(("lang", "marked", "reason"), NOT_ORGANISATIONS)
def test_what_is_not_the_name_is_no_row(lang: str, marked: str, reason: str) -> None:
    assert organisations(marked, lang) == [], reason


def test_a_short_name_at_the_end_of_a_text_ends_there() -> None:
    own = OwnRules.of({"organisations": ["Sol", "Sol Kraft"], "people": ["澪", "澪鰐淵"]})
    for lang, text in (("nb", "Vi liker Sol"), ("ja", "これが澪")):
        [found] = find_names(text, (), own, lang)
        assert text[found.start :] == found.entry.name
        assert found.end == len(text)


def test_a_name_is_found_whether_its_letters_are_composed_or_not() -> None:
    own = OwnRules.of({"organisations": ["Blåtind Café"]})
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "Vi møttes på Blåtind Café i går.")
        [row] = find_organisations(doc_of(text, "nb"), "nb", own)
        assert row.name == "Blåtind Café"


def test_full_width_letters_are_the_same() -> None:
    own = OwnRules.of({"organisations": ["NK電力"]})
    [row] = find_organisations(doc_of("ＮＫ 電力 が", "ja"), "ja", own)
    assert (row.text, row.name) == ("ＮＫ電力", "NK電力")


def test_kind_and_legal_form_are_columns() -> None:
    doc = doc_of("Nordlys Kraft AS, Kystens Venner og NK", "nb")
    rows = find_organisations(doc, "nb", OWN)
    assert [(row.kind, row.legal_form) for row in rows] == [
        ("company", "AS"), (None, None), ("company", None),
    ]  # fmt: skip


PEOPLE = [
    # language, text with what a model saw, the rows as written, their rules
    ("nb", "Solveig Brenna kom.", [("Solveig Brenna", "people.own")]),
    ("nb", "Sol B. og Jens Aas kom.", [("Sol B.", "people.own"), ("Jens Aas", "people.own")]),
    ("nb", "Solveig Brennas tale", [("Solveig Brennas", "people.own")]),
    ("en", "Solveig Brenna's speech", [("Solveig Brenna", "people.own")]),
    ("ja", "鰐淵 澪 氏 が", [("鰐淵澪 | title: 氏", "people.own")]),
    ("ja", "ソルヴェイグ ・ ブレンナ 首相 は",
     [("ソルヴェイグ・ブレンナ | role: 首相", "people.own")]),
    # titles and offices are read as around others
    ("nb", "Det sier statsminister Solveig Brenna (Sp).",
     [("Solveig Brenna | role: statsminister | at: Sp", "people.own")]),
    ("nn", "fru Solveig Brenna, leiar i [ORG:Kystlaget].",
     [("Solveig Brenna | title: fru | role: leiar | at: Kystlaget", "people.own")]),
    ("en", "former Prime Minister Solveig Brenna said",
     [("Solveig Brenna | role: former Prime Minister", "people.own")]),
    # and an own organisation is an affiliation
    ("nb", "konsernsjef [PERSON:Anders Rød] i Nordlys Kraft",
     [("Anders Rød | role: konsernsjef | at: Nordlys Kraft", "people.ner")]),
    # whatever the model saw
    ("nb", "[ORG:Solveig Brenna] og [PERSON:Jens Aas Vik] kom.",
     [("Solveig Brenna", "people.own"), ("Jens Aas", "people.own")]),
    ("nb", "[GPE:Tora] er valgt.", [("Tora", "people.own")]),
    # a family name alone is that of the person listed
    ("nb", "Solveig Brenna kom. Så gikk Brenna igjen.",
     [("Solveig Brenna", "people.own"), ("Brenna", "people.part")]),
    ("en", "ray of light, as RAY OF LIGHT is known", 2 * [("", "people.own")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked", "rows"), PEOPLE)
def test_own_people_are_found(lang: str, marked: str, rows: list[tuple[str, str]]) -> None:
    found = people(marked, lang)
    assert [rule for _, rule in found] == [rule for _, rule in rows]
    assert all(
        row == expected or not expected for (row, _), (expected, _) in zip(found, rows, strict=True)
    )


NOT_PEOPLE = [
    ("nb", "solveig brenna", "another case"),
    ("nb", "Solveig Brennan og Jens Aasen kom.", "other names"),
    ("nb", "Solveig Brenna AS ble stiftet i fjor.", "a company of that name"),
    ("nb", "Solveig Brenna-saken ruller.", "a part of a compound"),
    ("ja", "トラ を 見た", "another name"),
    ("ja", "ソルヴェイグ ・ ブレンナ ・ リー 氏", "a part of a longer name"),
]


@pytest.mark.parametrize(("lang", "marked", "reason"), NOT_PEOPLE)
def test_who_is_not_meant_is_no_row(lang: str, marked: str, reason: str) -> None:
    assert "people.own" not in [rule for _, rule in people(marked, lang)], reason


def test_a_japanese_name_is_taken_apart_by_its_words() -> None:
    own = OwnRules.of({"people": ["鰐淵澪", "森田あかり"]})
    rows = find_people(doc_of("鰐淵/姓 澪/名 と 森田/姓 あかり/名 氏", "ja"), "ja", own)
    assert [(row.family_name, row.given_name) for row in rows] == [
        ("鰐淵", "澪"), ("森田", "あかり"),
    ]  # fmt: skip


def test_names_are_taken_apart_as_the_user_says_else_as_the_words_tell() -> None:
    doc = doc_of("Tora og Sol B. kom.", "nb")
    rows = find_people(doc, "nb", OWN)
    assert [(row.name, row.given_name, row.family_name) for row in rows] == [
        ("Tora", "Tora", "Myhre Lie"), ("Solveig Brenna", "Solveig", "Brenna"),
    ]  # fmt: skip


TITLES = [
    # language, text, the rows: found by the user's titles and offices
    ("nb", "Det sier havnefogd Osvald Knarvik.", "Osvald Knarvik | role: havnefogd"),
    ("nb", "Det sier havnefogden Osvald Knarvik.", "Osvald Knarvik | role: havnefogden"),
    ("nb", "Det sier tidligere havnefogd Osvald Knarvik.",
     "Osvald Knarvik | role: tidligere havnefogd"),
    ("nb", "[PERSON:Osvald Knarvik], havnefogd i [GPE:Vardø], er enig.",
     "Osvald Knarvik | role: havnefogd | at: Vardø"),
    ("nb", "Der kom skipper Knarvik.", "Knarvik | title: skipper"),
    ("nb", "Der kom skipper [ORG:Knarvik].", "Knarvik | title: skipper"),
    ("nb", "Det sier leder av kaia Osvald Knarvik.", "Osvald Knarvik | role: leder av kaia"),
    ("nn", "Det seier hamnefut Osvald Knarvik.", "Osvald Knarvik | role: hamnefut"),
    ("en", "Harbour Reeve Osric Vane spoke.", "Osric Vane | role: Harbour Reeve"),
    ("en", "So said harbour reeve Osric Vane.", "Osric Vane | role: harbour reeve"),
    ("en", "Then Skipper Vane spoke.", "Vane | title: Skipper"),
    ("ja", "港奉行 の 本間/姓 氏 は", "本間 | title: 氏 | role: 港奉行"),
    ("ja", "ヴェイン 港奉行 が", "ヴェイン | role: 港奉行"),
    ("ja", "本間/固 匠頭 が", "本間 | title: 匠頭"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked", "row"), TITLES)
def test_own_titles_and_offices_are_read_and_announce_names(
    lang: str, marked: str, row: str
) -> None:
    assert [found for found, _ in people(marked, lang)] == [row]
    assert [found for found, _ in people(marked, lang, OwnRules())] != [row]


NOT_TITLES = [
    ("nn", "Det seier havnefogd Knarvik.", "an office of another language"),
    ("nb", "Havnefogd i Vardø er et gammelt verv.", "no name behind it"),
    ("nb", "Den nye havnefogden svarte ikke.", "no name behind it"),
    ("en", "The Harbour Reeve's Office is closed.", "an office, not its bearer"),
]


@pytest.mark.parametrize(("lang", "marked", "reason"), NOT_TITLES)
def test_a_title_alone_is_no_person(lang: str, marked: str, reason: str) -> None:
    assert people(marked, lang) == [], reason


NEVER = [
    ("nb", "[PERSON:Solveig Drift] vokser."),
    ("nb", "[PERSON:Solveig Drifts] eiere"),
    ("nb", "[PERSON:Solveig\u00a0Drift] vokser."),
    ("nb", "[ORG:Storgata] er stengt."),
    ("nn", "[ORG:Storgatas] butikkar"),
    ("en", "[PERSON:Grand] opens."),
    ("ja", "[ORG:月光 会] が"),
]


@pytest.mark.parametrize(("lang", "marked"), NEVER)
def test_names_that_are_never_a_row(lang: str, marked: str) -> None:
    doc = doc_of(marked, lang)
    assert find_people(doc, lang, OWN) == []
    assert find_organisations(doc, lang, OWN) == []
    assert [*find_people(doc, lang), *find_organisations(doc, lang)]


@pytest.mark.parametrize(
    ("lang", "marked"),
    [("nb", "[ORG:Solveig Drift] vokser."), ("nb", "[PERSON:Solveig Driftnes] kom.")],
)
def test_what_is_never_one_may_be_another(lang: str, marked: str) -> None:
    doc = doc_of(marked, lang)
    assert [*find_people(doc, lang, OWN), *find_organisations(doc, lang, OWN)]


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"organisations": [{"nam": "A"}]}, "organisations[1].nam: no such key; 'nam': choose of name"),
    ({"organisations": [{"name": "A", "kind": "companny"}]}, "did you mean 'company'?"),
    ({"organisations": [3]}, "organisations[1]: 3: input should be"),
    ({"people": [{"name": "A", "case": "ignore"}]}, "'ignore': choose of exact, any"),
    ({"organisations": ["A", {"name": "A", "kind": "NGO"}]}, "'A' is there twice and not the same"),
    ({"titles": {"nb": "skipper"}}, "no such file; a list of names stands in brackets"),
    ({"titles": ["skipper"]}, "titles: ['skipper']: input should be a table"),
]


@pytest.mark.parametrize(("own", "message"), WRONG)
def test_what_is_wrong_is_said(own: dict[str, Any], message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        OwnRules.of(own)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nb", "Nordlys " * 20000),
        ("nb", "Nordlys-" * 20000),
        ("nb", "www." + "Nordlys/" * 20000),
        ("en", "Solveig Brenna " * 5000),
        ("ja", "極光 電力 " * 10000),
        ("ja", "オーロラ" * 20000),
    ],
)
def test_hostile_text_takes_linear_time(lang: str, text: str) -> None:
    plain = text.replace(" ", "") if lang == "ja" else text
    began = time.process_time()
    find_names(plain, range(0, len(plain), 2), OWN, lang)
    assert time.process_time() - began < 2


def test_without_own_rules_the_words_of_a_language_are_the_same_objects() -> None:
    from pipeline.rules.people.lexicon import lexicon

    only_names = OwnRules.of({"organisations": ["A"]})
    for lang in CODES:
        assert lexicon(lang) is lexicon(lang, only_names) is lexicon(lang, OwnRules())
    assert lexicon("nb") is not lexicon("nb", OWN)
