"""Where organisations begin and end, and which the rules find or rule out."""

from __future__ import annotations

import pytest

from pipeline.rules.organisations import find_organisations
from tests.rules.names_table import doc_of

NER, FORM, HEAD = "organisations.ner", "organisations.legal_form", "organisations.head_word"
KNOWN, ACRONYM = "organisations.known", "organisations.acronym"

SPANS = [
    # language, marked text, (text, rule) of each row
    ("nb", "[ORG:Fjordkraft] ASA tjente mer.", [("Fjordkraft ASA", NER)]),
    ("nb", "Selskapet [ORG:Fjordkraft] AS", [("Fjordkraft AS", NER)]),
    ("nb", "[ORG:«Kystlaget»] møttes.", [("Kystlaget", NER)]),
    ("nb", "Det sier [ORG:Kystlagets] leder.", [("Kystlagets", NER)]),
    ("en", "[ORG:# Havlys] opens a laboratory.", [("Havlys", NER)]),
    ("en", "He told [ORG:NATO in Brussels] so.", [("NATO", NER)]),
    (
        "nb",
        "Advokat Moe i [ORG:Advokatfirmaet] Moe & Lie ANS sa det.",
        [("Advokatfirmaet Moe & Lie ANS", NER)],
    ),
    ("en", "[ORG:LEEDS], 2 May 2025 — Shops in [ORG:Leeds] closed.", []),
    ("en", "[ORG:NHK], 2 May 2025: Shops closed.", [("NHK", NER)]),
    ("ja", "[ORG:北浜マリーンズ3-2]で終わる。", [("北浜マリーンズ", NER)]),
    ("ja", "[ORG:与野党]と[ORG:広報課]に聞く。", []),
    ("nb", "Selskapet Moe & Sønner AS gikk konkurs.", [("Moe & Sønner AS", FORM)]),
    ("nb", "Selskap;Omsetning\nNordkyst Bygg ASA;61 mrd.", [("Nordkyst Bygg ASA", FORM)]),
    ("en", "Company;Revenue\n[PERSON:Marlow] plc;13bn", [("Marlow plc", FORM)]),
    ("nb", "Hos Nordkyst Bygg ANS er det stille.", [("Nordkyst Bygg ANS", FORM)]),
    ("nb", "[PERSON:Ola Moe], Moe Bygg AS", [("Moe Bygg AS", FORM)]),
    ("nb", "I 2027. Hos [ORG:Nordkyst Bygg] ANS er det stille.", [("Nordkyst Bygg ANS", NER)]),
    ("nb", "Brevet gikk til Kystdepartementet i går.", [("Kystdepartementet", HEAD)]),
    ("nb", "i Kyst- og havdepartementet", [("Kyst- og havdepartementet", HEAD)]),
    (
        "nb",
        "fra Havdirektoratet og Kysttilsynet",
        [("Havdirektoratet", HEAD), ("Kysttilsynet", HEAD)],
    ),
    ("nb", "Hun er ansatt i Nordkyst kommune nå.", [("Nordkyst kommune", HEAD)]),
    ("en", "Shares in Nordkyst ASA fell.", [("Nordkyst ASA", FORM)]),
    ("nb", "Det sier [GPE:Nordkyst kommune] nå.", [("Nordkyst kommune", HEAD)]),
    ("nb", "[PERSON:Equinor] betalte.", [("Equinor", KNOWN)]),
    ("nb", "[GPE:EU] vil ikke.", [("EU", KNOWN)]),
    ("en", "said [PERSON:Reed Power Ltd] today", [("Reed Power Ltd", FORM)]),
    ("nb", "Saken gikk for Nordkyst tingrett.", [("Nordkyst tingrett", HEAD)]),
    ("nb", "ved Universitetet i Nordkyst.", [("Universitetet i Nordkyst", HEAD)]),
    ("nb", "Dette mener Stortinget og NRK.", [("Stortinget", KNOWN), ("NRK", KNOWN)]),
    ("nb", "NRKs journalist", [("NRKs", KNOWN)]),
    ("nb", "Norges Bank (NB) satte opp renta.", [("Norges Bank", KNOWN), ("NB", ACRONYM)]),
    ("nb", "[ORG:Kystens Fellesråd] (KF) klaget.", [("Kystens Fellesråd", NER), ("KF", ACRONYM)]),
    ("nn", "Brevet frå Språkrådet kom.", [("Språkrådet", KNOWN)]),
    ("nn", "ved Høgskulen i Fjordabygda", [("Høgskulen i Fjordabygda", HEAD)]),
    ("en", "[ORG:the Coast Foundation] met.", [("Coast Foundation", NER)]),
    ("en", "[ORG:The Coast Foundation] met.", [("Coast Foundation", NER)]),
    ("en", "It was sung by [ORG:The Gulls] again.", [("The Gulls", NER)]),
    ("en", "[ORG:Northbank's] profits", [("Northbank", NER)]),
    ("en", "[ORG:Macy's] sales", [("Macy's", NER)]),
    ("en", "[ORG:Northbank], Inc. said so.", [("Northbank, Inc.", NER)]),
    ("en", "[ORG:Northbank] plc said so.", [("Northbank plc", NER)]),
    ("en", "It bought Reed & Sons Ltd last year.", [("Reed & Sons Ltd", FORM)]),
    ("en", "the Ministry of Coasts and Seas said", [("Ministry of Coasts and Seas", HEAD)]),
    ("en", "He studied at Northshore University.", [("Northshore University", HEAD)]),
    ("en", "He left the University of Northshore.", [("University of Northshore", HEAD)]),
    ("en", "the Free University of Northshore", [("Free University of Northshore", HEAD)]),
    ("en", "It joined the European Union (EU).", [("European Union", KNOWN), ("EU", KNOWN)]),
    ("en", "the Coastal Rescue Council (CRC)", []),
    (
        "en",
        "[ORG:Coastal Rescue Council] (CRC)",
        [("Coastal Rescue Council", NER), ("CRC", ACRONYM)],
    ),
    ("ja", "[ORG:森田 商店] 株式 会社 は", [("森田商店株式会社", NER)]),
    ("ja", "株式 会社 [ORG:森田 商店] は", [("株式会社森田商店", NER)]),
    ("ja", "株式 会社 森田/姓 商店 は", [("株式会社森田商店", FORM)]),
    ("ja", "森田/姓 商店 株式 会社 は", [("森田商店株式会社", FORM)]),
    ("ja", "( 株 ) 森田/姓 商店 は", [("(株)森田商店", FORM)]),
    ("ja", "[ORG:( 株 ) 森田/姓 商店] は", [("(株)森田商店", NER)]),
    ("ja", "防衛 省 は", [("防衛省", KNOWN)]),
    ("ja", "北浜/地 大学 で", [("北浜大学", HEAD)]),
    ("ja", "元 北浜/地 市役所 で", [("北浜市役所", HEAD)]),
    ("nb", "EQUINOR KUTTER HUNDRE STILLINGER", [("EQUINOR", KNOWN)]),
    ("nb", "RENTEN OPP: NORGES BANK OVERRASKER", [("NORGES BANK", KNOWN)]),
    ("nb", "Pakken kom med Posten i går.", [("Posten", KNOWN)]),
    ("nb", "Han ringte Vy. Vy svarte ikke.", [("Vy", KNOWN), ("Vy", KNOWN)]),
    ("nb", "toget fra Vy og forsikringen i If.", [("Vy", KNOWN), ("If", KNOWN)]),
    ("ja", "Apple と Equinor は", [("Equinor", KNOWN)]),
    ("ja", "[PERSON:楽天] は 携帯", [("楽天", KNOWN)]),
    ("ja", "日本/国 放送 協会 （ ＮＨＫ ） は", [("日本放送協会", KNOWN), ("ＮＨＫ", KNOWN)]),
    ("ja", "[ORG:北浜/地 放送 協会] （ KHK ） は", [("北浜放送協会", NER), ("KHK", ACRONYM)]),
]


@pytest.mark.parametrize(("lang", "marked", "expected"), SPANS)
def test_spans(lang: str, marked: str, expected: list[tuple[str, str]]) -> None:
    found = find_organisations(doc_of(marked, lang), lang)
    assert [(row.text, row.rule) for row in found] == expected


NOT_APPLICABLE = [
    ("nb", "[ORG:Norge] og [ORG:Japan] styrker samarbeidet.", "countries that act"),
    ("nb", "[ORG:Regjeringen] foreslår", "its bearer changes with the context"),
    ("nb", "[ORG:Oslo] jubler", "a city"),
    ("nb", "det nye [ORG:AS] og", "a legal form without a name"),
    ("nb", "[ORG:EBITDA] falt", "a figure of accounts"),
    ("en", "[ORG:GDP] fell", "a figure of accounts"),
    ("nb", "Regjeringspartiet vil ikke.", "a common noun that opens a sentence"),
    ("nb", "Departementet svarte.", "no name"),
    ("nb", "Til Høyre for veien", "a party and a word: the table doubts it"),
    ("nb", "Posten er ledig fra mandag.", "a word that opens a sentence"),
    ("nb", "Vil du ha en Kiwi Sorbet?", "part of a longer name"),
    ("nb", "BOLIGPRISENE GÅR TIL HIMMELS", "no name in capitals"),
    ("nb", "Han ropte at HØYRE måtte vekk", "a word in capitals: the table doubts it"),
    ("ja", "楽天 的/尾 な 性格", "part of a word"),
    ("nb", "LO-leder Moe", "part of a compound"),
    ("en", "[ORG:Japan] won.", "a country"),
    ("en", "[ORG:the government] fell", "a description"),
    ("en", "The Ministry answered.", "no name"),
    ("en", "the Columbia University School of Ships", "part of a longer name"),
    ("en", "in Montgomery, AL today", "a state: the form is weak"),
    ("en", "the Coastal National Congress met", "part of a longer name"),
    ("en", "playing FIFA 18 all night", "a game"),
    ("ja", "[ORG:政府] は", "its bearer changes with the context"),
    ("ja", "[ORG:日本/国] は", "a country"),
    ("ja", "国会 議員 は", "a word for an office"),
    ("ja", "一般 社団 法人 や 公益 社団 法人 の", "legal forms without a name"),
    ("ja", "大学 で", "no name"),
]


@pytest.mark.parametrize(("lang", "marked", "why"), NOT_APPLICABLE)
def test_not_applicable(lang: str, marked: str, why: str) -> None:
    assert find_organisations(doc_of(marked, lang), lang) == [], why


NAMES = [
    ("nb", "[ORG:Frps] leder", "Frp"),
    ("nb", "NRKs journalist", "NRK"),
    ("nb", "[ORG:Kystdepartementets] brev", "Kystdepartementet"),
    ("nb", "[ORG:Adidas] selger", "Adidas"),
    ("nb", "Norges Bank og [ORG:Oljefondet]", "Norges Bank"),
    ("en", "[ORG:Coastal\nFoundation] met", "Coastal Foundation"),
]


@pytest.mark.parametrize(("lang", "marked", "name"), NAMES)
def test_name_without_genitive(lang: str, marked: str, name: str) -> None:
    assert find_organisations(doc_of(marked, lang), lang)[0].name == name


def test_an_acronym_is_named_by_what_defines_it() -> None:
    doc = doc_of("[ORG:Kystens Fellesråd] (KF) klaget.", "nb")
    assert [row.name for row in find_organisations(doc, "nb")] == ["Kystens Fellesråd"] * 2
