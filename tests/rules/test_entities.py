"""Entities of a model mended by the words beside them: what becomes a person, what a company."""

from __future__ import annotations

import pytest

from pipeline.rules.organisations import find_organisations
from pipeline.rules.overlaps import settle
from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of

Found = list[tuple[str, str]]


def _found(marked: str, lang: str) -> Found:
    doc = doc_of(marked, lang)
    rows = [*find_people(doc, lang), *find_organisations(doc, lang)]
    return [(row.table, row.text) for row in settle(rows)]


def _people(*names: str) -> Found:
    return [("people", name) for name in names]


def _organisations(*names: str) -> Found:
    return [("organisations", name) for name in names]


JAPANESE = [
    # marked text, what is found, why
    ("[ORG:Solbakk] 氏 は", _people("Solbakk"), "氏 is of people"),
    ("[GPE:千葉/地] さん は", _people("千葉"), "a family name that is a place too"),
    ("[GPE:ノルウェー/国] さん は", [], "a country stays one"),
    ("[ORG:東芝] さん は", _organisations("東芝"), "a known company, spoken of politely"),
    ("[ORG:みどり/固 銀行] 様", _organisations("みどり銀行"), "a head word says what it is"),
    ("[ORG:ダールベルグ] 大統領 は", _people("ダールベルグ"), "states alone have a president"),
    ("[ORG:Solbakk] 首相 は", _people("Solbakk"), "the same in Latin letters"),
    ("[ORG:山川/地 自動車] 社長 は", _organisations("山川自動車"), "a company has a president too"),
    ("[ORG:防衛] 相 は", [], "half of an office"),
    ("[ORG:法務] 大臣 は", [], "half of an office"),
    ("[ORG:経理 部] 長 は", [], "half of an office, cut inside a word"),
    ("[ORG:外務 省] は", _organisations("外務省"), "a ministry"),
    ("[ORG:山川/地 市] 長 は", [], "the office of a town, which is no organisation"),
    ("[PERSON:森田/姓 文子/名 –] 大臣", _people("森田文子"), "signs behind the name"),
    ("[PERSON:森田/姓 \u3000 電話 03] - 12", _people("森田"), "a telephone number"),
    ("[PERSON:森田/姓 \u3000 文子/名] は", _people("森田\u3000文子"), "a space inside the name"),
    ("[PERSON:カール 12 世] は", _people("カール12世"), "the number of a king"),
    ("[PERSON:森元/姓] 首相 は", _people("森"), "元 tells of a former prime minister"),
    ("[PERSON:森元/姓] 課長 は", _people("森元"), "a common office: the name may end in 元"),
    ("本川/固 選手 が", _people("本川"), "a proper name beside a title of people"),
    ("鯛 田/尾 さん を", _people("鯛田"), "a family name that the dictionary lacks"),
    ("魚 屋/尾 さん を", [], "a trade"),
    ("[PERSON:潮見 銀行] は", _people("潮見銀行"), "its head finds none, so the model is believed"),
    ("[FAC:北浜/地 海運 株式 会社] の", _organisations("北浜海運株式会社"), "a legal form"),
    ("役場 の [FAC:棗/姓 響子/名] 課長 は", _people("棗響子"), "a full name before an office"),
    ("[FAC:日立 製作所] の", _organisations("日立製作所"), "well known"),
    ("作家 の [ORG:J ・ K ・ ダール] が", _people("J・K・ダール"), "an office before it"),
    ("[PERSON:ダール ・ アンド ・ サンズ] は", _organisations("ダール・アンド・サンズ"), "and"),
]


@pytest.mark.parametrize(("marked", "expected", "why"), JAPANESE)
def test_japanese(marked: str, expected: Found, why: str) -> None:
    assert _found(marked, "ja") == expected, why


SPACED = [
    # language, marked text, what is found, why
    ("nb", "[PERSON:Greta] von der [ORG:Aue] kom.", _people("Greta von der Aue"), "particles"),
    ("nb", "[PERSON:Greta] da [LOC:Selva] kom.", _people("Greta da Selva"), "a particle"),
    ("nb", "[PERSON:Greta] da [PERSON:Kari] kom.", _people("Greta", "Kari"), "a given name: da"),
    ("en", "[PERSON:Omar] bin Rashad spoke.", _people("Omar bin Rashad"), "the model saw half"),
    ("en", "Louis [PERSON:van Dalen] spoke.", _people("Louis van Dalen"), "a given name before"),
    ("en", "Then Edith [PERSON:Marlow] spoke.", _people("Edith Marlow"), "half a name"),
    ("nb", "Da Kari [PERSON:von Aue] kom.", _people("Kari von Aue"), "a given name before"),
    (
        "nb",
        "Ordfører [PERSON:Tor Ask]\n[PERSON:Lien] holdt talen.",
        _people("Tor Ask\nLien"),
        "a name that a line ends in",
    ),
    (
        "nb",
        "Et svar til [PERSON:Ask Lien]\n[PERSON:Skarvik] holdt talen.",
        _people("Ask Lien", "Skarvik"),
        "a headline, and a name that opens the text",
    ),
    (
        "nb",
        "Til stede:\n[PERSON:Tor Lien]\n[PERSON:Eva Moe]\n",
        _people("Tor Lien", "Eva Moe"),
        "a list, one name a line",
    ),
    (
        "nb",
        "Styret: leder [PERSON:Tor Lien]\n[PERSON:Eva Moe] er nestleder",
        _people("Tor Lien", "Eva Moe"),
        "a given name opens the second",
    ),
    ("en", "[PERSON:Edith]   [PERSON:Reed] spoke.", _people("Edith   Reed"), "wide spaces"),
    (
        "en",
        "[PERSON:Edith Reed]   [PERSON:Thomas Hill]",
        _people("Edith Reed", "Thomas Hill"),
        "two cells of a table",
    ),
    ("en", "[PERSON:Tom Reed\nAnne Hill] spoke.", _people("Tom Reed", "Anne Hill"), "two lines"),
    ("nb", "Det sier herr [ORG:Skarvik] nå.", _people("Skarvik"), "herr is of people"),
    ("nb", "Dr. [GPE:Skarvik] svarte.", _people("Skarvik"), "and so is dr."),
    ("nb", "Herr [ORG:Equinor] svarte.", _organisations("Equinor"), "a known company"),
    ("nb", "Justisminister [ORG:Skarvik] svarte.", _people("Skarvik"), "an office of the state"),
    ("nb", "Ordfører [ORG:Åse Skarvik] svarte.", _people("Åse Skarvik"), "an office of the state"),
    ("nb", "Eier [ORG:Skarvik] svarte.", _organisations("Skarvik"), "a company may be the owner"),
    ("nb", "Byråd [ORG:MDG] svarte.", _organisations("MDG"), "an acronym"),
    ("nb", "President [ORG:Skarvik AS] vet.", _organisations("Skarvik AS"), "a legal form"),
    ("en", "President [ORG:Marlow] spoke.", _people("Marlow"), "an office of the state"),
    ("en", "It was making [ORG:Marlow] rich.", _organisations("Marlow"), "a word like an office"),
    ("nb", "Eier er [ORG:Kari Skarvik] fra i dag.", _people("Kari Skarvik"), "a given name"),
    ("en", "at [ORG:Betty Reed Gallery]", _organisations("Betty Reed Gallery"), "a head word"),
    ("nb", "Advokat [LOC:Brage Skarvik] svarte.", _people("Brage Skarvik"), "an occupation"),
    ("en", "Mayor 山川 ([ORG:Ono Yamakawa]) spoke.", _people("Ono Yamakawa"), "how it is read"),
    ("nb", "i dag møter [PERSON:Kari] Skarvik pressen", _people("Kari Skarvik"), "half a name"),
    ("en", "Thanks, [PERSON:Kevin] Please call.", _people("Kevin"), "the next sentence"),
    (
        "nb",
        "Til stede:\n- Brage Skarvik, sekretær\n- [ORG:Åmund Lien], leder",
        _people("Brage Skarvik", "Åmund Lien"),
        "a list of people and offices",
    ),
    ("nb", "Til salgs:\n- Nye Sko, str. 40", [], "another list"),
    (
        "nb",
        "Så vant [PERSON:Skarvik Bygg] AS.",
        _organisations("Skarvik Bygg AS"),
        "a form",
    ),
    ("en", "Write to [ORG:kari@skarvik.com] now.", [], "an address"),
    ("en", "[PERSON:Reed & Hill] sold it.", _organisations("Reed & Hill"), "two founders"),
    ("nb", "Familien [PERSON:Skarvik] reiste.", [], "a group"),
    ("nb", "Familien [PERSON:Eva Skarvik] reiste.", _people("Eva Skarvik"), "one of them"),
    ("en", "the [PERSON:Marlow] family left", [], "a group"),
    ("nb", "Valget er i [PERSON:August] i år.", [], "a month"),
    ("nb", "Det sier [PERSON:August] nå.", _people("August"), "a name"),
    ("en", "[PERSON:Pope Julian] spoke.", _people("Julian"), "an office inside the entity"),
    ("en", "[PERSON:Alexander Pope] wrote.", _people("Alexander Pope"), "a family name"),
    ("nb", "[PERSON:Skarvik Sparebank] vokser.", _organisations("Skarvik Sparebank"), "a head"),
    ("en", "at Marlow Savings Bank today", _organisations("Marlow Savings Bank"), "a head of two"),
    ("en", "at the Savings Bank today", [], "no name"),
    ("en", "[FAC:Marlow Holdings plc] grew", _organisations("Marlow Holdings plc"), "a form"),
]


@pytest.mark.parametrize(("lang", "marked", "expected", "why"), SPACED)
def test_spaced(lang: str, marked: str, expected: Found, why: str) -> None:
    assert _found(marked, lang) == expected, why
