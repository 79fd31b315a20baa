"""Norwegian Nynorsk: what differs from Bokmål in titles, offices and names."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.people import WORDS as NB
from pipeline.languages.nn.offices import ROLE_SUFFIXES, ROLES
from pipeline.languages.schema.phrases import phrases

_COPULAS = phrases("""
    vart, blei, vert, er no, er framleis, er òg, var tidlegare, har vore, hadde vore, er blitt,
    vart utnemnd til, blei utnemnd til, er utnemnd til, vart vald til, blei vald til, er vald til,
    vart vald som, blei vald som, vart attvald som, blei attvald som, vart tilsett som,
    blei tilsett som, er tilsett som, var tilsett som, vart konstituert som, blei konstituert som,
    vart peika ut til, blei peika ut til, jobbar som, jobba som, arbeider som, arbeidde som,
    har arbeidd som, har jobba som, fungerer som, fungerte som, går av som, gjekk av som,
    trekkjer seg som, trekte seg som, sluttar som, slutta som, tek over som, tok over som,
    byrja som, starta som, held fram som, heldt fram som, er utdanna, er til dagleg
""")

WORDS = replace(
    NB,
    titles=NB.titles
    | phrases("høgskulelektor, universitetslektor, fyrsteamanuensis, fyrstelektor"),
    roles={kind: words | ROLES.get(kind, frozenset()) for kind, words in NB.roles.items()},
    role_suffixes=(NB.role_suffixes - {"lege"}) | ROLE_SUFFIXES,
    role_plurals={"ane": "", "ene": "", "rane": "er", "mennene": "mann"},
    now_words=phrases("no, nå"),
    role_endings=("en", "n", "et", "a", "inne", "inna"),
    role_modifiers=NB.role_modifiers
    | phrases("""
        administrerande, assisterande, kvinneleg, kvinnelege, mannleg, mannlege,
        ansvarleg, dagleg, utøvande, leiande, øvste, fagleg
    """),
    time_words=NB.time_words
    | phrases("""
        tidlegare, noverande, dåverande, påtroppande, avtroppande, fungerande, mellombels,
        attvald, attvalde, førre, nominerte, utpeikt, vikarierande, tiltredande, fråtredande,
        avgått, nyvald, nyvalde, nyutnemnd, komande, sitjande, førre
    """),
    role_links=NB.role_links | phrases("frå, hjå, åt"),
    field_heads=NB.field_heads
    | phrases("""
        leiar, leiaren, forskar, forskaren, rådgjevar, ansvarleg, førsteamanuensis, lærar,
        analytikar, nestleiar
    """),
    role_followers=NB.role_followers
    | phrases("""
        sidan, inntil, då, når, kvar, medan, etter, eller, desse, vil, skal, seier, mot, mellom,
        gjennom
    """),
    copulas=NB.copulas | _COPULAS,
    heading_verbs=NB.heading_verbs
    | phrases("""
        leier, leia, leidde, driv, dreiv, eig, åtte, skipa, stifta, starta, trena, representerer,
        speler for, spelte for, arbeider i, arbeidde i, arbeidde for, jobbar i, jobbar for,
        jobbar ved, er tilsett i, er tilsett ved, er tilsett hos, sit i, sat i, no leier
    """),
    fillers=NB.fillers | phrases("ein, eit, sjølv, for tida, til dagleg, opphavleg"),
    parties=NB.parties | {"Raudt", "Høgre", "Arbeidarpartiet", "Framstegspartiet", "Senterpartiet"},
    group_words=NB.group_words
    | phrases(
        "familia, ætta, brørne, systrene, ekteparet, regjeringa, diktsamlinga, songen, målarstykket"
    ),
    thing_words_behind=NB.thing_words_behind | phrases("minnefond, minnestipend, stifting, vener"),
    thing_name_ends=(
        *NB.thing_name_ends,
        "veg",
        "skule",
        "kyrkje",
        "sjukehus",
        "vener",
        "stifting",
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
