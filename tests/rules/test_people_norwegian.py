"""Titles, offices and affiliations in Bokmål and Nynorsk."""

from __future__ import annotations

import pytest

from pipeline.rules.people import find_people
from tests.rules.names_table import doc_of, written

BOKMAAL = [
    # marked text, name | title, role and affiliation where there are any
    ("[PERSON:Kari Moe] bor her.", "Kari Moe"),
    ("Statsminister [PERSON:Kari Moe] svarte.", "Kari Moe | role: Statsminister"),
    ("Det sier statsminister [PERSON:Kari Moe].", "Kari Moe | role: statsminister"),
    ("Det sier statsministeren [PERSON:Kari Moe].", "Kari Moe | role: statsministeren"),
    ("tidligere forsvarsminister [PERSON:Ola Vik]", "Ola Vik | role: tidligere forsvarsminister"),
    ("påtroppende byrådsleder [PERSON:Ola Vik]", "Ola Vik | role: påtroppende byrådsleder"),
    (
        "Norges forsvarsminister [PERSON:Tore Dahl] kom.",
        "Tore Dahl | role: forsvarsminister | at: Norge",
    ),
    (
        "[GPE:Norges] forsvarsminister [PERSON:Tore Dahl]",
        "Tore Dahl | role: forsvarsminister | at: Norge",
    ),
    (
        "den norske statsministeren [PERSON:Kari Moe]",
        "Kari Moe | role: statsministeren | at: Norge",
    ),
    (
        "tidligere norsk statsminister [PERSON:Kari Moe]",
        "Kari Moe | role: tidligere statsminister | at: Norge",
    ),
    (
        "Norges tidligere statsminister [PERSON:Kari Moe]",
        "Kari Moe | role: tidligere statsminister | at: Norge",
    ),
    (
        "Japans utenriksminister [PERSON:Aiko Mori]",
        "Aiko Mori | role: utenriksminister | at: Japan",
    ),
    ("den japanske ambassadøren [PERSON:Aiko Mori]", "Aiko Mori | role: ambassadøren | at: Japan"),
    ("USAs president [PERSON:John Reed] landet.", "John Reed | role: president | at: USA"),
    ("USAs visepresident [PERSON:John Reed] landet.", "John Reed | role: visepresident | at: USA"),
    ("[PERSON:Arild Gran] (Sp) sa nei.", "Arild Gran | at: Sp"),
    ("statssekretær [PERSON:Arild Gran] (Ap)", "Arild Gran | role: statssekretær | at: Ap"),
    ("[PERSON:Arild Gran] (KrF, Bergen) sa nei.", "Arild Gran | at: KrF"),
    ("[PERSON:Arild Gran] (52) sa nei.", "Arild Gran"),
    ("[PERSON:Arild Gran] ([ORG:Fagforbundet]) sa nei.", "Arild Gran | at: Fagforbundet"),
    ("Ap-leder [PERSON:Kari Moe] tror ikke det.", "Kari Moe | role: leder | at: Ap"),
    ("NHO-sjefen [PERSON:Ola Vik] advarer.", "Ola Vik | role: sjefen | at: NHO"),
    ("Fjordkraft-direktør [PERSON:Ola Vik] advarer.", "Ola Vik | role: direktør | at: Fjordkraft"),
    (
        "konsernsjef [PERSON:Anders Rød] i [ORG:Fjordkraft]",
        "Anders Rød | role: konsernsjef | at: Fjordkraft",
    ),
    (
        "[ORG:Fjordkrafts] konsernsjef [PERSON:Anders Rød]",
        "Anders Rød | role: konsernsjef | at: Fjordkraft",
    ),
    ("daglig leder [PERSON:Eva Li] i [ORG:Kaffe AS]", "Eva Li | role: daglig leder | at: Kaffe AS"),
    ("adm. dir. [PERSON:Eva Li] i [ORG:Kaffe AS]", "Eva Li | role: adm. dir. | at: Kaffe AS"),
    ("sier administrerende direktør [PERSON:Eva Li].", "Eva Li | role: administrerende direktør"),
    (
        "[PERSON:Eva Li], administrerende direktør i [ORG:Kaffe AS], er enig.",
        "Eva Li | role: administrerende direktør | at: Kaffe AS",
    ),
    (
        "[PERSON:Eva Li], som er leder av [ORG:Kystlaget], er enig.",
        "Eva Li | role: leder | at: Kystlaget",
    ),
    ("[PERSON:Eva Li], 45, leder for [ORG:Kystlaget].", "Eva Li | role: leder | at: Kystlaget"),
    (
        "[PERSON:Eva Li], tidligere rektor ved [ORG:Voss gymnas].",
        "Eva Li | role: tidligere rektor | at: Voss gymnas",
    ),
    ("fru [PERSON:Hansen] gikk.", "Hansen | title: fru"),
    ("herr [PERSON:Hansen] gikk.", "Hansen | title: herr"),
    ("dr. [PERSON:Eva Li] svarte.", "Eva Li | title: dr."),
    ("professor [PERSON:Eva Li] ved [ORG:UiO]", "Eva Li | title: professor | at: UiO"),
    ("[PERSON:Eva Li] fra [ORG:Frp] sa nei.", "Eva Li | at: Frp"),
    ("[PERSON:Eva Li] fra [ORG:Kystlaget] sa nei.", "Eva Li"),
    ("Leder i [ORG:Kystlaget], [PERSON:Eva Li], er nøgd.", "Eva Li | role: Leder | at: Kystlaget"),
    ("[PERSON:Eva Li] (leder) møtte.", "Eva Li | role: leder"),
    ("finanspolitisk talsperson [PERSON:Eva Li]", "Eva Li | role: finanspolitisk talsperson"),
    ("[PERSON:Eva Li], styreleder\nOla Vik, nestleder", "Eva Li | role: styreleder"),
    ("Snart kan [PERSON:Mai] svare.", "Mai"),
    ("ifølge professor emeritus [PERSON:Eva Li]", "Eva Li | title: professor emeritus"),
    (
        "instituttleder professor [PERSON:Eva Li]",
        "Eva Li | title: professor | role: instituttleder",
    ),
    ("ordfører og bonde [PERSON:Nils Berg]", "Nils Berg | role: ordfører og bonde"),
    ("fotballspiller [PERSON:Nils Berg] scoret.", "Nils Berg | role: fotballspiller"),
    ("kommunikasjonsrådgiver [PERSON:Nils Berg]", "Nils Berg | role: kommunikasjonsrådgiver"),
    ("kong [PERSON:Harald] åpnet broen.", "Harald | role: kong"),
    ("fungerende politimester [PERSON:Ida Lund]", "Ida Lund | role: fungerende politimester"),
    ("president i [GPE:Finland] [PERSON:Mikko Aho]", "Mikko Aho | role: president | at: Finland"),
    # What the model took in is cut off.
    ("[PERSON:Statsminister Kari Moe] svarte.", "Kari Moe | role: Statsminister"),
    ("[PERSON:herr Hansen] gikk.", "Hansen | title: herr"),
    ("«[PERSON:Kari Moe»] svarte.", "Kari Moe"),
    # The office belongs to the next name, not to the one before the comma.
    ("Med [PERSON:Ola Vik], statsminister Kari Moe og andre.", "Ola Vik"),
    # A place after a plain name is where something happens.
    ("statsminister [PERSON:Kari Moe] i [GPE:Oslo]", "Kari Moe | role: statsminister"),
    # A line break ends what belongs to a name.
    ("Ny statsminister\n[PERSON:Kari Moe] svarte.", "Kari Moe"),
]

NYNORSK = [
    ("Statsministeren, [PERSON:Kari Moe], svara.", "Kari Moe | role: Statsministeren"),
    ("landbruks- og matminister [PERSON:Eva Li]", "Eva Li | role: landbruks- og matminister"),
    ("tidlegare Raudt-leiar [PERSON:Eva Li]", "Eva Li | role: tidlegare leiar | at: Raudt"),
    # A noun that follows is the subject of what comes next.
    ("Etter [PERSON:Eva Li], statsministeren møtte ingen.", "Eva Li"),
    (
        "seier dagleg leiar [PERSON:Eva Li] i [ORG:Kaffi AS]",
        "Eva Li | role: dagleg leiar | at: Kaffi AS",
    ),
    ("tidlegare fylkesordførar [PERSON:Nils Berg]", "Nils Berg | role: tidlegare fylkesordførar"),
    ("Noregs utanriksminister [PERSON:Eva Li]", "Eva Li | role: utanriksminister | at: Noreg"),
    ("forfattaren [PERSON:Eva Li] las.", "Eva Li | role: forfattaren"),
    ("mållagsleiar [PERSON:Eva Li]", "Eva Li | role: mållagsleiar"),
    ("Raudt-leiar [PERSON:Eva Li] er usamd.", "Eva Li | role: leiar | at: Raudt"),
    ("[PERSON:Eva Li] (Høgre) er usamd.", "Eva Li | at: Høgre"),
    (
        "[PERSON:Eva Li], forskar ved [ORG:Havinstituttet].",
        "Eva Li | role: forskar | at: Havinstituttet",
    ),
    ("den danske skodespelaren [PERSON:Eva Li]", "Eva Li | role: skodespelaren | at: Danmark"),
]


@pytest.mark.parametrize(
    ("lang", "marked", "expected"),
    [("nb", *row) for row in BOKMAAL] + [("nn", *row) for row in NYNORSK],
)
def test_context(lang: str, marked: str, expected: str) -> None:
    assert written(find_people(doc_of(marked, lang), lang)[0]) == expected


FOUND = [
    ("Det sier statsminister Berge til avisen.", ["Berge"], "people.role_name"),
    ("Det sier fru Hauge og dr. Moe.", ["Hauge", "Moe"], "people.role_name"),
    ("Det sier forskningsleder Eva Ramsland.", ["Eva Ramsland"], "people.role_name"),
    ("Regissør Lars von Tangen kom.", ["Lars von Tangen"], "people.role_name"),
]


@pytest.mark.parametrize(("text", "names", "rule"), FOUND)
def test_names_that_the_model_missed(text: str, names: list[str], rule: str) -> None:
    found = find_people(doc_of(text, "nb"), "nb")
    assert [(person.text, person.rule) for person in found] == [(name, rule) for name in names]


def test_parts_of_a_full_name_are_found_too() -> None:
    doc = doc_of("[PERSON:Eva Ramsland] kom. Da Ramslands plan falt, gikk Ramsland.", "nb")
    found = find_people(doc, "nb")
    assert [(person.text, person.name, person.rule) for person in found[1:]] == [
        ("Ramslands", "Ramsland", "people.part"),
        ("Ramsland", "Ramsland", "people.part"),
    ]


NOT_APPLICABLE = [
    ("[PERSON:2024] var året.", "figures are no name"),
    ("[PERSON:Norge] vant.", "a country"),
    ("Hun møtte [PERSON:Japans] minister.", "a country in the genitive"),
    ("[PERSON:tirsdag] kveld", "a weekday"),
    ("[PERSON:@kari_moe] skrev", "a handle"),
    ("Se [PERSON:www.moe.no] nå", "an address"),
    ("[PERSON:Statsministeren] svarte.", "an office without a name"),
    ("[PERSON:naboen] svarte.", "small letters only"),
    ("[PERSON:Moe] AS er konkurs.", "a company named for its founder"),
    ("Vår direktør NHO ønsket", "an acronym is no person"),
    ("Da statsminister Norge fikk", "a country is no person"),
    ("Ny leder Han sier det", "a pronoun is no person"),
    ("Hun er statsminister. Vinteren kom.", "the sentence ends between"),
]


@pytest.mark.parametrize(("marked", "why"), NOT_APPLICABLE)
def test_not_applicable(marked: str, why: str) -> None:
    assert find_people(doc_of(marked, "nb"), "nb") == [], why
