"""Money in Bokmål. Its words are also those of Nynorsk, as many texts have both."""

from __future__ import annotations

from pipeline.languages.nb import bounds, currencies, units
from pipeline.languages.nb.not_money import BARRED
from pipeline.languages.nb.tables import TABLES
from pipeline.languages.nn.numbers import WORDS as NUMBERS
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases

_INNER = phrases("""rundt, om lag, omlag, omtrent, omkring, cirka, ca, ca., nær, nærmere, nærare,
    nesten, over, godt over, drøyt, drøye, drygt, dryge, vel, snaut, snaue, knapt, knappe, under,
    opp mot, oppimot, bortimot, minst, maks, maksimalt, høyst, høgst, inntil""")

WORDS = MoneyWords(
    locale="nb",
    numbers=NUMBERS,
    tables=TABLES,
    stated=currencies.STATED,
    shared=currencies.SHARED,
    minor={
        "øre": "NOK", "øyre": "NOK", "øres": "NOK", "cent": "USD", "cents": "USD",
        "pence": "GBP", "¢": "USD",
    },
    multiples=currencies.MULTIPLES,
    notes=currencies.NOTES,
    before=phrases("""kr, kr., kroner, kronar, nkr, nkr., skr, skr., dkr, dkr., $, £, ¥, ￥,
        ＄, ￡""")
    | currencies.CROWNS,
    glued=phrases("kr"),
    doubtful=phrases("won, real, mark, rand, lira, lire, spenn, gylden"),
    stroke="NOK",
    rate_links=phrases("""=, ≈, er, var, blir, lik, koster, kostar, kostet, kosta, koster nå,
        kostar no, koster i dag, kostar i dag, kostet nå, er nå, er no, er verdt, er verd,
        var verdt, var verd, tilsvarer, tilsvarte, svarer til, svarar til"""),
    rate_prefixes=phrases("per, pr, pr., for, mot, for én, for en"),
    code_words=phrases("usd, eur, gbp, dkk, chf, jpy"),
    main=frozenset({"NOK", "USD", "GBP", "JPY", "CNY", "KRW", "RUB"}),
    places={
        "NOK": phrases("Stortinget, Oslo"), "SEK": phrases("Stockholm, Riksdagen"),
        "DKK": phrases("København, Folketinget"), "USD": phrases("USA, USAs"),
        "GBP": phrases("England, London, Skottland"),
    },
    place_endings="e|t|s|en|er|ene",
    conversions=phrases("""tilsvarende, som tilsvarer, tilsvarer, det tilsvarer, eller, altså,
        det vil si, tilsvarande, som svarar til, svarar til, svarer til"""),
    openers=phrases("mellom, millom, fra, frå"),
    joints=phrases("til, inntil, opp til, og opp til, og opptil, à, á, a")
    | {f"til {bound}" for bound in _INNER},
    ands=phrases("og") | {f"og {bound}" for bound in _INNER},
    ors=phrases("eller"),
    links=phrases("av"),
    adjectives=phrases("""nye, friske, ekstra, blanke, gode, svarte, hvite, kvite, skattefrie, sure,
        usle, harde, stakkars, skarve, fattige, lumpne, årlige, årlege, ferske, rene, reine, tunge,
        offentlige, offentlege, statlige, statlege"""),
    changes=phrases("med, økning på, auke på, reduksjon på, nedgang på, vekst på"),
    minus=phrases("minus, negativt, negativ"),
    modifiers_before=bounds.BEFORE,
    modifiers_after=bounds.BEHIND,
    modifiers_last=bounds.LAST,
    unbound=bounds.UNBOUND,
    per_before=units.BEFORE,
    per_after=units.PHRASES,
    per_prefixes=phrases("""per, per., pr, pr., for hver, for hvert, hver, hvert, i hver,
        hver eneste, hvert eneste, for kvar, for kvart, kvar, kvart, i kvar"""),
    per_units=units.UNITS,
    per_fillers=phrases("""mer, meir, mindre, ekstra, billigere, billegare, dyrere, dyrare, brutto,
        netto, før skatt, etter skatt, eks. mva., inkl. mva., ekskl. mva., pluss mva.,
        eksklusiv mva., inklusive mva., eksklusive mva., eksklusiv merverdiavgift,
        eksklusiv meirverdiavgift"""),
    per_any=phrases("per, pr, pr., for hver, for hvert, for kvar, for kvart"),
    per_inner=r"(?:[^\W\d_]{2,}(?:t|e|s|en|ny|hel)\s)?",
    steps=phrases("""steg, stiger, stige, steget, stig, falt, faller, falle, fall, fell, fallet,
        opp, ned, sank, synker, søkk, økte, øker, økt, auka, aukar, klatret, klatrer, hoppet, hoppa,
        stupte, stupt, la på seg"""),
    movements=phrases("""opp, ned, økt, økte, øke, økes, øker, auka, aukar, auke, falt, fall, steg,
        stiger, stige, gikk, går, gjekk, senket, redusert, hevet, endret, vokste, varierer,
        stig, senka, heva, endra, vaks, varierer, varierar"""),
    per_blockers=phrases("siden, sidan, tidligere, tidlegare, etter, før, senere, seinare"),
    barred=BARRED,
)  # fmt: skip
