"""Norwegian Nynorsk: what differs from Bokmål in titles, offices and names."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.people import WORDS as NB
from pipeline.languages.nn.offices import ROLE_SUFFIXES, ROLES
from pipeline.languages.schema.phrases import phrases

WORDS = replace(
    NB,
    titles=NB.titles
    | phrases("høgskulelektor, universitetslektor, fyrsteamanuensis, fyrstelektor"),
    roles={kind: words | ROLES.get(kind, frozenset()) for kind, words in NB.roles.items()},
    role_suffixes=NB.role_suffixes | ROLE_SUFFIXES,
    role_plurals={"ane": "", "ene": "", "rane": "er", "mennene": "mann"},
    now_words=phrases("no, nå"),
    role_endings=("en", "n", "et", "a", "inne", "inna"),
    role_modifiers=NB.role_modifiers
    | phrases("""
        administrerande, assisterande, ansvarleg, dagleg, utøvande, leiande, øvste, fagleg
    """),
    time_words=NB.time_words
    | phrases("""
        tidlegare, noverande, dåverande, påtroppande, avtroppande, fungerande, mellombels,
        attvald, attvalde, førre, nominerte, utpeikt, vikarierande, tiltredande, fråtredande,
        avgått, nyvald, nyvalde, nyutnemnd, komande, sitjande, førre
    """),
    role_links=NB.role_links | phrases("frå, hjå, åt"),
    fillers=NB.fillers | phrases("som er, som var, sjølv"),
    parties=NB.parties | {"Raudt", "Høgre", "Arbeidarpartiet", "Framstegspartiet", "Senterpartiet"},
    group_words=NB.group_words
    | phrases(
        "familia, ætta, brørne, systrene, ekteparet, regjeringa, diktsamlinga, songen, målarstykket"
    ),
    thing_words=NB.thing_words
    | phrases("""
        hurtigruta, kjeda, merkevara, avisa, tidsskriftet, ekstremvêret, uvêret, garden, eigedomen
    """),
    saying_verbs=NB.saying_verbs
    | phrases("""
        seier, fortel, fortalde, spurde, forklarar, forklara, kommenterar, svarar, svara,
        understrekar, understreka, påpeikar, minnest, fortset, innrømmer,
        nikkar, nikka, sukkar, ropar, ropte, smilar, kviskrar, konstaterer, medgjev,
        utdjupar
    """),
    speech_links=NB.speech_links | phrases("òg, når, då, medan, vidare, mot"),
    demonyms={**NB.demonyms, "kvitrussisk": "BY", "kvitrussiske": "BY"},
    not_names=NB.not_names
    | phrases("""
        høgskule, noreg, regjeringa, høgre, frå, ho, eg, dei, ein, ei, eit, kva, kven, kvar,
        kvifor, korleis, ikkje, nokon, både, no, seier
    """),
)
"""What the rules for people read."""
