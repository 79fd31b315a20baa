"""Norwegian Nynorsk: what differs from Bokmål in titles, offices and names."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.people import WORDS as NB
from pipeline.languages.schema.people import RoleKind
from pipeline.languages.schema.phrases import phrases

_ROLES: dict[RoleKind, frozenset[str]] = {
    "government": phrases("""
        statsråd, fylkesordførar, ordførar, varaordførar, byrådsleiar, politisk rådgjevar,
        utanriksminister, spesialutsending, generalsekretær, sentralbanksjef, regjeringsadvokat,
        statsleiar, kommunalsjef, kommunedirektør, utsending, statsforvaltar, borgarmeister
    """),
    "parliament": phrases("""
        leiar, partileiar, nestleiar, gruppeleiar, komitéleiar, komiteleiar,
        parlamentarisk leiar, opposisjonsleiar, saksordførar, stortingsrepresentant, politikar,
        lokalpolitikar, fylkespolitikar, fylkestingsrepresentant, kommunestyrerepresentant
    """),
    "court": phrases("""
        dommar, lagdommar, høgsterettsdommar, høgsterettsadvokat, sorenskrivar, forsvarar
    """),
    "company": phrases("""
        administrerande direktør, dagleg leiar, styreleiar, avdelingsleiar, prosjektleiar,
        driftsleiar, eigar, grunnleggjar, rådgjevar, seniorrådgjevar, forretningsførar,
        rekneskapsførar, meklar, analytikar, seksjonsleiar
    """),
    "church": phrases("sokneprest, kyrkjeverje"),
    "academia": phrases("""
        forskar, seniorforskar, forskingsleiar, lærar, instituttleiar, historikar, statsvitar,
        fysikar, kjemikar, matematikar, språkforskar, valforskar, skulesjef
    """),
    "sport": phrases("""
        trenar, landslagstrenar, hovudtrenar, assistenttrenar, fotballspelar, spelar,
        handballspelar, langrennsløpar, skiløpar, løpar, symjar, skiskyttar
    """),
    "media": phrases("ansvarleg redaktør, programleiar, meldar, bloggar, kritikar"),
    "police": phrases("""
        operasjonsleiar, innsatsleiar, kasserar, politimeister, etterforskingsleiar
    """),
    "royalty": phrases("keisar, keisarinne"),
    "culture": phrases("""
        forfattar, diktar, lyrikar, målar, målarinne, skodespelar, skodespelarinne, songar,
        songarinne, musikar, felespelar, spelemann, kunstnar, biletkunstnar, omsetjar,
        dramatikar, forteljar, teiknar, komikar
    """),
    "other": phrases("""
        skrivar, kasserar, møteleiar, ordstyrar,
        sjukepleiar, gardbrukar, handverkar, fiskar, fagforeiningsleiar, hovudtillitsvald,
        tillitsvald, bondelagsleiar, oppfinnar, eventyrar, polfarar, husmor, mållagsleiar
    """),
}

WORDS = replace(
    NB,
    titles=NB.titles
    | phrases("høgskulelektor, universitetslektor, fyrsteamanuensis, fyrstelektor"),
    roles={kind: words | _ROLES.get(kind, frozenset()) for kind, words in NB.roles.items()},
    role_suffixes=NB.role_suffixes
    | phrases("""
        leiar, rådgjevar, ordførar, spelar, løpar, forskar, forfattar, dommar, meister, trenar,
        politikar, analytikar, lærar, pleiar, kunstnar, musikar, skodespelar, eigar, førar,
        historikar, vitar, meklar, arbeidar, ansvarleg
    """),
    role_endings=("en", "n", "et", "a", "inne", "inna"),
    role_modifiers=NB.role_modifiers
    | phrases("""
        administrerande, assisterande, ansvarleg, dagleg, utøvande, leiande, øvste, fagleg
    """),
    time_words=NB.time_words
    | phrases("""
        tidlegare, noverande, dåverande, påtroppande, avtroppande, fungerande, mellombels,
        avgått, nyvald, nyvalde, nyutnemnd, komande, sitjande, førre
    """),
    role_links=NB.role_links | phrases("frå, hjå, åt"),
    fillers=NB.fillers | phrases("som er, som var, no, sjølv"),
    parties=NB.parties | {"Raudt", "Høgre", "Arbeidarpartiet", "Framstegspartiet", "Senterpartiet"},
    group_words=NB.group_words | phrases("familia, ætta"),
    demonyms={**NB.demonyms, "kvitrussisk": "BY", "kvitrussiske": "BY"},
    not_names=NB.not_names
    | phrases("""
        høgskule, noreg, regjeringa, høgre, frå, ho, eg, dei, ein, ei, eit, kva, kven, kvar,
        kvifor, korleis, ikkje, nokon, både, no, seier
    """),
)
"""What the rules for people read."""
