"""Offices and affiliations that are one in every language, and those that are not."""

from __future__ import annotations

import pytest

from pipeline.languages.offices import offices
from pipeline.link.offices import offices_of
from pipeline.link.places import place_of

SAME_OFFICE = [
    (
        "statsminister | statsministeren | tidligere statsminister | tidlegare statsminister | "
        "Prime Minister | former prime minister | 首相 | 前首相 | 元首相 | 内閣総理大臣 | 総理"
    ),
    (
        "forsvarsminister | forsvarsministeren | Defence Minister | defense minister | "
        "Minister of Defence | Secretary of Defense | 防衛相 | 防衛大臣 | 国防相 | 国防長官"
    ),
    (
        "utenriksminister | utanriksminister | påtroppende utenriksminister | Foreign Minister | "
        "Minister for Foreign Affairs | Secretary of State | 外相 | 外務大臣 | 国務長官"
    ),
    "finansminister | Finance Minister | Chancellor of the Exchequer | 財務相 | 財務長官",
    "president | presidenten | President | 大統領 | 次期大統領 | 前大統領",
    "visepresident | Vice President | vice-president | 副大統領",
    "kong | konge | kongen | King | 国王",
    "dronning | Queen | 女王",
    "keiser | Emperor | 天皇",
    "stortingspresident | stortingspresidenten | Speaker | 衆院議長 | 議長",
    "stortingsrepresentant | MP | lawmaker | 議員 | 衆院議員 | 参議院議員",
    "ordfører | ordføraren | Mayor | 市長 | 元市長",
    "ambassadør | Ambassador | 大使 | 駐日大使",
    "generalsekretær | Secretary-General | secretary general | 事務総長",
    "sentralbanksjef | governor of the Bank of Japan | 日銀総裁 | 日本銀行総裁",
    "forsvarssjef | Chief of Defence | 統合幕僚長",
    "riksadvokat | Attorney General | 検事総長",
    (
        "administrerende direktør | adm. dir. | konsernsjef | CEO | chief executive | 社長 | "
        "最高経営責任者 | ＣＥＯ"
    ),
    "styreleder | styreleiar | Chairman | chair | 会長",
    "finansdirektør | CFO | chief financial officer | 最高財務責任者",
    "partileder | party leader | 党首",
    "professor | Professor | associate professor | 教授 | 准教授",
    "rektor | principal | 学長 | 校長",
    "forsker | forskar | researcher | 研究員 | 主任研究員",
    "advokat | lawyer | 弁護士",
    "lege | doctor | 医師",
    "trener | hovedtrener | landslagssjef | coach | head coach | 監督",
    "sjefredaktør | editor-in-chief | 編集長",
    "journalist | reporter | 記者",
    "politimester | police chief | 警察署長",
    "biskop | Bishop | 司教",
    "pave | Pope | 教皇 | ローマ法王",
    "forfatter | forfattar | author | novelist | 作家",
    "spesialutsending | nå spesialutsending | special envoy | 特使",
    "helseminister | helse- og omsorgsminister | Health Minister | 厚生労働相 | 厚労相",
    "statssekretær | state secretary | 副大臣",
    "guvernør | Governor | 知事",
    "grunnlegger | founder | 創業者",
    "talsperson | spokesperson | spokeswoman | 広報官",
    "havnefogd | tidligere havnefogd",
]
"""Each line is one office; no two are the same."""


@pytest.mark.parametrize("words", SAME_OFFICE)
def test_one_office(words: str) -> None:
    found = [{office.concept for office in offices_of(word)} for word in words.split(" | ")]
    assert set.intersection(*found), found


def test_each_is_another() -> None:
    assert len({offices_of(words.split(" | ")[0])[0] for words in SAME_OFFICE}) == len(SAME_OFFICE)


def test_there_are_enough() -> None:
    assert len({office.concept for them in offices().values() for office in them}) >= 150


@pytest.mark.parametrize(
    ("role", "concepts"),
    [
        ("tidligere forsvarsminister; nå spesialutsending", ["defence_minister", "special_envoy"]),
        ("新聞記者", ["=新聞記者"]),
        ("現職", ["=現職"]),
        ("米大統領", ["president"]),
        ("Chancellor", ["head_of_government", "finance_minister"]),
        ("副社長兼最高財務責任者", ["=副社長兼最高財務責任者"]),
        ("", []),
        (" ; ", []),
    ],
)
def test_the_offices_of_a_cell(role: str, concepts: list[str]) -> None:
    assert [office.concept for office in offices_of(role)] == concepts


@pytest.mark.parametrize(
    "places",
    [
        "Norge | Noreg | Norway | ノルウェー | norsk | Norwegian",
        "Japan | 日本 | japansk | Japanese",
        "USA | United States | U.S. | 米国 | アメリカ | amerikansk",
        "Storbritannia | United Kingdom | UK | 英国 | britisk",
        "Tyskland | Germany | ドイツ | tysk",
        "Sp | Senterpartiet",
        "自民 | 自民党 | LDP",
        "Toyota | トヨタ自動車 | Toyota Motor Corp.",
        "Nordlys Energi AS | Nordlys Energi | NORDLYS ENERGI",
        "NATO | Nato",
    ],
)
def test_one_place(places: str) -> None:
    assert len({place_of(place).key for place in places.split(" | ")}) == 1


def test_places_that_are_not_one() -> None:
    names = ["Norge", "Japan", "Sverige", "Sp", "Høyre", "Toyota", "NATO", "Nordlys Energi"]
    assert len({place_of(name).key for name in names}) == len(names)
    assert place_of("Norge").country == "NO"
    assert place_of("Sp").country == "NO"
    assert place_of("NATO").country is None
