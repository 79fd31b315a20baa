"""Norwegian Nynorsk: what differs from Bokmål in head words and names of organisations."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.organisations import WORDS as NB
from pipeline.languages.schema.known import known_organisations
from pipeline.languages.schema.organisations import HeadWord, heads
from pipeline.languages.schema.phrases import phrases

HEADS: tuple[HeadWord, ...] = (
    *heads("agency", "ending", "påtalemakta, kystvakta, ombodet", finds=""),
    *heads("agency", "first", "statsforvaltaren, fylkesmannen", finds=""),
    *heads("hospital", "first", "sjukehuset", finds=""),
    *heads("other", "last", "kyrkje, kyrkjelyd, sokneråd, bispedøme", finds=""),
    *heads("union", "ending", "arbeidarforbund, tenestemannslag", finds=""),
    *heads("other", "ending", "", finds="utvalet, -regjeringa"),
    *heads("court", "last", "høgsterett", finds=""),
    *heads("university", "first", "handelshøgskulen", finds="høgskulen"),
    *heads("university", "ending", "høgskule, høgskulen", finds=""),
    *heads(
        "school",
        "last",
        "katedralskule, vidaregåande",
        finds="barneskule, ungdomsskule, folkehøgskule",
    ),
    *heads("hospital", "last", "sjukeheim, legevakt", finds="sentralsjukehus"),
    *heads(
        "NGO",
        "ending",
        "foreininga, foreining, hjelpa, mållaget, bondelaget, ungdomslag",
        finds="",
    ),
    *heads("company", "ending", "gruppa, bryggjeri", finds=""),
)

WORDS = replace(
    NB,
    heads=(*NB.heads, *HEADS),
    links=NB.links | phrases("frå, dei"),
    not_first=NB.not_first | phrases("frå, hjå, ho, eg, dei, når, ifølgje, mellom, verksemda"),
    generic=NB.generic
    | phrases("""
        eøs-avtala, folketrygda,
        skulen, sjukehuset, foreininga, høgskulen, verksemda, mållaget
    """),
    definers=NB.definers | phrases("heretter kalla, i det følgjande kalla, forkorta"),
    definers_in_brackets=NB.definers_in_brackets | phrases("kalla, òg kalla, også kalla"),
    left_out=NB.left_out | phrases("dei, stiftinga, kongelege"),
    parties_to_contracts=NB.parties_to_contracts | phrases("verksemda, arbeidsgivar, partane"),
    sure_genitives=(*NB.sure_genitives, "anes"),
    not_endings=(*NB.not_endings, "lova", "avtala", "meisterskapen", "festspela"),
    events=NB.events | phrases("val, valet, valkamp, valkampen"),
    branches=NB.branches
    | phrases("""
        statsforvaltaren, helseundersøkinga, landsforeininga, sjukehuset, sorenskrivaren, bispen
    """),
    descriptors=NB.descriptors | phrases("gruppa, noreg"),
    known=known_organisations("nn"),
)
"""What the rules for organisations read."""
