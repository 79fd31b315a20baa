"""Honorifics, offices and affiliations in Japanese."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of, written

JAPANESE = [
    # marked text, name | title, role and affiliation where there are any
    ("[PERSON:森田/姓 文子/名] は", "森田文子"),
    ("[PERSON:森田/姓] さん は", "森田 | title: さん"),
    ("[PERSON:森田/姓 文子/名] 氏 は", "森田文子 | title: 氏"),
    ("[PERSON:森田/姓] 教授 は", "森田 | title: 教授"),
    ("[PERSON:森田/姓 文子/名] 首相 は", "森田文子 | role: 首相"),
    ("[PERSON:森田/姓 文子/名] 元 首相 は", "森田文子 | role: 元首相"),
    ("[PERSON:森田/姓 文子/名] 防衛 相 は", "森田文子 | role: 防衛相"),
    ("[PERSON:森田/姓] 官房 長官 は", "森田 | role: 官房長官"),
    ("[PERSON:森田/姓] 社長 さん は", "森田 | title: さん | role: 社長"),
    ("[PERSON:森田/姓] 副 社長 は", "森田 | role: 副社長"),
    ("[PERSON:森田/姓] 営業 部長 は", "森田 | role: 営業部長"),
    ("[PERSON:森田/姓] 会長 兼 社長 は", "森田 | role: 会長兼社長"),
    ("首相 の [PERSON:森田/姓 文子/名] 氏", "森田文子 | title: 氏 | role: 首相"),
    ("前 首相 の [PERSON:森田/姓 文子/名] 氏", "森田文子 | title: 氏 | role: 前首相"),
    ("元 官房 長官 の [PERSON:森田/姓 文子/名] 氏", "森田文子 | title: 氏 | role: 元官房長官"),
    ("次期 社長 の [PERSON:森田/姓] さん", "森田 | title: さん | role: 次期社長"),
    ("作家 [PERSON:森田/姓 文子/名] は", "森田文子 | role: 作家"),
    ("防衛 大臣 [PERSON:森田/姓 文子/名] は", "森田文子 | role: 防衛大臣"),
    (
        "[GPE:ノルウェー/国] の [PERSON:サンドビック] 国防 相",
        "サンドビック | role: 国防相 | at: ノルウェー",
    ),
    (
        "ノルウェー/国 の [PERSON:サンドビック] 国防 相",
        "サンドビック | role: 国防相 | at: ノルウェー",
    ),
    (
        "[GPE:ノルウェー/国] 国防 相 の [PERSON:トーレ ・ ダール] 氏",
        "トーレ・ダール | title: 氏 | role: 国防相 | at: ノルウェー",
    ),
    ("[LOC:ノルウェー/国] の 国防 相 [PERSON:ダール]", "ダール | role: 国防相 | at: ノルウェー"),
    ("[PERSON:リード] 米 大統領 は", "リード | role: 大統領 | at: 米国"),
    ("[PERSON:リード] 前 米 大統領 は", "リード | role: 前大統領 | at: 米国"),
    ("[PERSON:リード] 米 国務 長官 は", "リード | role: 国務長官 | at: 米国"),
    ("[PERSON:ダール] ・ [GPE:ノルウェー/国] 首相 は", "ダール | role: 首相 | at: ノルウェー"),
    (
        "[ORG:山川 自動車] の [PERSON:森田/姓 恒男/名] 社長",
        "森田恒男 | role: 社長 | at: 山川自動車",
    ),
    (
        "[ORG:山川 自動車] 社長 の [PERSON:森田/姓 恒男/名] 氏",
        "森田恒男 | title: 氏 | role: 社長 | at: 山川自動車",
    ),
    ("[ORG:山川 自動車] の [PERSON:森田/姓] さん", "森田 | title: さん | at: 山川自動車"),
    ("[PERSON:森田/姓 恒男/名] [ORG:山川 自動車] 社長", "森田恒男 | role: 社長 | at: 山川自動車"),
    (
        "[PERSON:森田/姓 恒男/名] ・ [ORG:山川 自動車] 社長",
        "森田恒男 | role: 社長 | at: 山川自動車",
    ),
    ("[PERSON:森田/姓 文子/名] （ 自民党 ）", "森田文子 | at: 自民党"),
    ("[PERSON:森田/姓 文子/名] （ 自民 ・ 東京/地 ）", "森田文子 | at: 自民"),
    ("[PERSON:森田/姓 文子/名] （ 45 ） 社長", "森田文子 | role: 社長"),
    ("[PERSON:森田/姓 文子/名] 農水 相 （ 自民党 ）", "森田文子 | role: 農水相 | at: 自民党"),
    ("[ORG:自民党] の [PERSON:森田/姓] 幹事 長", "森田 | role: 幹事長 | at: 自民党"),
    ("東京/地 都 の [PERSON:森田/姓] 知事", "森田 | role: 知事 | at: 東京都"),
    ("[PERSON:森田/姓] 横浜/地 市長", "森田 | role: 市長 | at: 横浜"),
    ("外相 に [PERSON:森田/姓 文子/名] 氏", "森田文子 | title: 氏 | role: 外相"),
    ("営業 部長 、 [PERSON:森田/姓 文子/名] は", "森田文子 | role: 営業部長"),
    (
        "[PERSON:森田/姓 文子/名] 氏 （ [ORG:北浜 港運] 元 社長 ）",
        "森田文子 | title: 氏 | role: 元社長 | at: 北浜港運",
    ),
    (
        "[PERSON:森田/姓 文子/名] （ [ORG:北浜 港運] 元 社長 ）",
        "森田文子 | role: 元社長 | at: 北浜港運",
    ),
    # What the model took in is cut off.
    ("[PERSON:森田/姓 恒男/名 社長] は", "森田恒男 | role: 社長"),
    ("[PERSON:森田/姓 さん] は", "森田 | title: さん"),
    ("「[PERSON:森田/姓 恒男/名]」 は", "森田恒男"),
    # A part of a foreign name may be a word for an office: it stays.
    ("[PERSON:フランク ・ チャンピオン] は", "フランク・チャンピオン"),
    # The office is that of the person before.
    ("[PERSON:森田/姓] 首相 の [PERSON:翔太/名] 氏", "森田 | role: 首相"),
]


@pytest.mark.parametrize(("marked", "expected"), JAPANESE)
def test_context(marked: str, expected: str) -> None:
    assert written(find_people(doc_of(marked, "ja"), "ja")[0]) == expected


FOUND = [
    ("森田/姓 さん が 来/動", ["森田"], "people.honorific"),
    ("森田/姓 文子/名 氏 が 来/動", ["森田文子"], "people.honorific"),
    ("森田/姓 防衛 相 が 来/動", ["森田"], "people.honorific"),
    ("トーレ/人 ・ ダール/人 国防 相", ["トーレ・ダール"], "people.honorific"),
    ("ストラン 首相 が 来/動", ["ストラン"], "people.honorific"),
]


@pytest.mark.parametrize(("marked", "names", "rule"), FOUND)
def test_names_that_the_model_missed(marked: str, names: list[str], rule: str) -> None:
    found = find_people(doc_of(marked, "ja"), "ja")
    assert [(person.text, person.rule) for person in found] == [(name, rule) for name in names]


def test_parts_of_a_full_name_are_found_too() -> None:
    doc = doc_of("[PERSON:森田/姓 文子/名] は 言う/動 。 森田/姓 は 森田/姓 町 へ", "ja")
    assert [(person.start, person.rule) for person in find_people(doc, "ja")[1:]] == [
        (8, "people.part")
    ]


def test_a_family_name_that_is_a_place_too_needs_an_office() -> None:
    doc = doc_of("[PERSON:木原/姓 文子/名] は 木原/地 へ 。 木原/地 大臣 は", "ja")
    found = find_people(doc, "ja")
    assert [(person.start, person.role) for person in found] == [(0, None), (9, "大臣")]


NOT_APPLICABLE = [
    ("お客/人 さん が 来/動", "a customer is no name"),
    ("デジタル 大臣 が", "the field of the office"),
    ("メーカー 社長 が", "a common noun: only the highest offices vouch for it"),
    ("[PERSON:日本/国] が", "a country"),
    ("[PERSON:首相] が", "an office without a name"),
    ("[PERSON:12 34] が", "figures are no name"),
    ("森田/姓 町 が", "a place"),
    ("統/名 振/尾 社 の 理事", "one character that is no family name"),
]


@pytest.mark.parametrize(("marked", "why"), NOT_APPLICABLE)
def test_not_applicable(marked: str, why: str) -> None:
    assert find_people(doc_of(marked, "ja"), "ja") == [], why
