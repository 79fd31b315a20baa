"""Money in Bokmål. Currency names beyond these come from CLDR."""

from __future__ import annotations

from pipeline.languages.nb.numbers import WORDS as NUMBERS
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases
from pipeline.records import MoneyModifier

_KRONE_PLACES = {
    "norske": "NOK", "svenske": "SEK", "danske": "DKK", "islandske": "ISK", "færøyske": "DKK",
    "tsjekkiske": "CZK", "estiske": "EEK",
}  # fmt: skip
_DOLLAR_PLACES = {
    "amerikanske": "USD", "us": "USD", "australske": "AUD", "kanadiske": "CAD",
    "newzealandske": "NZD", "singaporske": "SGD", "taiwanske": "TWD",
}  # fmt: skip

_STATED = {
    **{f"{place} kr": code for place, code in _KRONE_PLACES.items()},
    **{f"{place} kroner": code for place, code in _KRONE_PLACES.items()},
    **{f"{place} dollar": code for place, code in _DOLLAR_PLACES.items()},
    "norskekroner": "NOK", "us-dollar": "USD", "usdollar": "USD", "hongkongdollar": "HKD",
    "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "pund sterling": "GBP", "engelske pund": "GBP", "britiske pund": "GBP",
    "irske pund": "IEP", "tyske mark": "DEM", "d-mark": "DEM", "finske mark": "FIM",
    "franske franc": "FRF", "franske francs": "FRF", "sveitserfranc": "CHF",
    "sveitsiske francs": "CHF", "sveitsiske franc": "CHF", "zloty": "PLN", "forint": "HUF",
    "baht": "THB", "shekel": "ILS", "sjekel": "ILS", "hryvnia": "UAH", "rupiah": "IDR",
    "ringgit": "MYR", "ecu": "XEU",
}  # fmt: skip

_MODIFIERS: dict[MoneyModifier, str] = {
    "approximate": """om lag, omlag, rundt, cirka, ca, ca., omtrent, omkring, nær, nærmere, nesten,
        opp mot, oppimot, oppunder, anslagsvis, ikke langt unna, bortimot, rundt regnet,
        ~, ≈, circa, sånn cirka, så å si""",
    "at_least": """minst, minimum, fra, ikke mindre enn, ikke under, i hvert fall, i alle fall,
        ≥, min., i det minste""",
    "more_than": """over, mer enn, flere enn, godt over, like over, i overkant av, drøyt,
        drøye, utover, høyere enn, større enn, vel, >, oversteg, overstiger, overstige,
        oversteget""",
    "at_most": """inntil, opptil, opp til, høyst, maks, maksimalt, maksimum, maks., ikke mer enn,
        ikke over, begrenset oppad til, ≤, ikke overstige, ikke overstiger""",
    "less_than": "under, mindre enn, lavere enn, færre enn, <, godt under, like under, "
    "i underkant av, snaut, knapt, knappe",
}

WORDS = MoneyWords(
    locale="nb",
    numbers=NUMBERS,
    stated=_STATED,
    shared={
        "kr": "NOK", "krone": "NOK", "kroner": "NOK", "kroners": "NOK", "kronene": "NOK",
        "spenn": "NOK", "dollar": "USD", "dollars": "USD", "dollaren": "USD",
        "pund": "GBP", "rubler": "RUB", "rubel": "RUB", "won": "KRW", "rupi": "INR",
        "rupier": "INR", "rupees": "INR", "franc": "CHF", "francs": "CHF", "pesos": "MXN",
        "peso": "MXN", "lire": "ITL", "lira": "TRY", "rand": "ZAR", "dirham": "AED",
        "dinarer": "RSD", "dinar": "RSD", "mark": "DEM", "rial": "IRR", "rialer": "IRR",
        "real": "BRL", "kronor": "SEK", "kronur": "ISK",
        "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP", "kr.": "NOK",
    },
    minor={"øre": "NOK", "cent": "USD", "cents": "USD", "pence": "GBP", "¢": "USD"},
    multiples={
        "mnok": ("NOK", 10**6),
        "-lapp": ("NOK", 1), "-lappen": ("NOK", 1), "-lapper": ("NOK", 1), "-lappar": ("NOK", 1),
        "hundrelapp": ("NOK", 100), "hundrelapper": ("NOK", 100), "hundrelappen": ("NOK", 100),
        "femhundrelapp": ("NOK", 500), "tusenlapp": ("NOK", 1000), "tusenlapper": ("NOK", 1000),
        "femtilapp": ("NOK", 50), "tohundrelapp": ("NOK", 200), "-kroning": ("NOK", 1),
        "-kroneseddel": ("NOK", 1), "-kronersseddel": ("NOK", 1), "-kroningar": ("NOK", 1),
    },
    before=phrases("kr, kr., kroner, $, £, ¥, ￥, ＄, ￡"),
    weak=phrases("won, real, mark, rand, lira, lire, rupi, spenn"),
    rate_links=phrases("""=, ≈, er, var, blir, koster, kostet, er verdt, var verdt, tilsvarer,
        tilsvarte, svarer til, lik"""),
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
        det vil si"""),
    openers=phrases("mellom, fra"),
    joints=phrases("til, inntil, opp til"),
    ands=phrases("og"),
    ors=phrases("eller"),
    links=phrases("av, nye, friske"),
    minus=phrases("minus"),
    modifiers_before={word: mod for mod, text in _MODIFIERS.items() for word in phrases(text)},
    modifiers_after={
        "eller mer": "at_least", "eller meir": "at_least", "og mer": "at_least",
        "og oppover": "at_least", "og over": "at_least", "eller mindre": "at_most",
        "eller lavere": "at_most", "og under": "at_most", "maks": "at_most",
        "eller deromkring": "approximate", "pluss": "more_than",
        "i minstepris": "at_least",
    },
    per_after={
        "i året": "year", "årlig": "year", "om året": "year", "pro anno": "year", "p.a": "year",
        "i måneden": "month", "månedlig": "month", "i uken": "week", "i uka": "week",
        "ukentlig": "week", "om dagen": "day", "dagen": "day", "daglig": "day", "i timen": "hour",
        "timen": "hour", "i døgnet": "day", "per døgn": "day", "i kvartalet": "quarter",
        "stykket": "item", "stk": "item", "pr. stk": "item", "per hode": "person",
        "kilowattimen": "kilowatt-hour", "for kiloen": "kilogram", "for literen": "litre",
        "for liter": "litre", "for timen": "hour", "hver": "item",
        "kiloen": "kilogram", "literen": "litre", "måneden": "month",
        "kvadratmeteren": "square metre", "fatet": "barrel", "natten": "night",
        "kiloet": "kilogram",
    },
    per_prefixes=phrases("per, pr, pr., for hver, for hvert, hver, hvert, i hver"),
    per_units={
        "år": "year", "måned": "month", "mnd": "month", "uke": "week", "dag": "day",
        "døgn": "day", "time": "hour", "kvartal": "quarter", "minutt": "minute", "natt": "night",
        "aksje": "share", "andel": "share", "person": "person", "innbygger": "person",
        "hode": "person", "barn": "child", "elev": "pupil", "student": "student",
        "ansatt": "person", "deltaker": "person", "deltakar": "person", "husstand": "household",
        "husholdning": "household", "familie": "household", "stk": "item", "stykk": "item",
        "styk": "item", "enhet": "item", "gang": "time", "bilett": "item", "billett": "item",
        "kilo": "kilogram", "kg": "kilogram", "liter": "litre", "l": "litre", "tonn": "tonne",
        "fat": "barrel", "kvadratmeter": "square metre", "kvm": "square metre",
        "m2": "square metre", "m²": "square metre", "m3": "cubic metre", "kubikkmeter":
        "cubic metre", "kubikk": "cubic metre", "meter": "metre", "km": "kilometre",
        "kilometer": "kilometre", "mil": "10 kilometres", "kwh": "kilowatt-hour",
        "kilowattime": "kilowatt-hour", "mwh": "megawatt-hour", "dekar": "decare", "da":
        "decare", "daa": "decare", "hektar": "hectare", "måltid": "meal", "tur": "trip",
        "reise": "trip", "nummer": "item", "eksemplar": "item", "flaske": "bottle",
        "plass": "place",
        "sak": "case", "dyr": "animal", "semester": "semester", "termin": "term",
    },
    per_fillers=phrases("mer, meir, mindre, ekstra, billigere, billegare, dyrere, dyrare"),
    per_any=phrases("per, pr, pr."),
    movements=phrases("""opp, ned, økt, økte, øke, økes, øker, auka, aukar, auke, falt, fall, steg,
        stiger, stige, gikk, går, gjekk, senket, redusert, hevet, endret, vokste, varierer"""),
    per_blockers=phrases("siden, sidan, tidligere, tidlegare, etter, før, senere, seinare"),
    barred=(
        r"\b (?:beløp\w*|tall\w*|summer|oppgitt) \s i \s ⟦",         # the unit of a table
        r"(?:faste|i) \s ⟦(?:19|20)\d\d [\s-] kroner",          # i 2015-kroner: constant prices
        r"⟦(?:19|20)\d\d-(?:kroner|dollar|priser)",
        r"⟦[^⟧]* \b pund⟧ (?: \s (?:kjøtt|poteter|smør|mel|sukker|kaffe|tung\w*|vekt|bly))",
        r"\b (?:veie\w*|veier|veide|tar|løfte\w*) \s (?:\w+\s)? ⟦[^⟧]* \b pund⟧",
        r"⟦(?:19|20)\d\d \s (?-i:E)uro⟧",                        # the championship
        r"⟦[^⟧]* \s? (?:kr|kroner)⟧ [.-]? (?:himmel|messe)",     # kr.himmelfart
        r"⟦50 \s (?-i:Cent)⟧",                                    # the rapper
        r"⟦ (?:et|ett|en|to) \s pund⟧ (?!\s?(?:per|pr|for|i|og|sterling|,|\.))",
        r"⟦[^⟧]* \b (?:cent)⟧ \s (?:tommer|vest|mål)",
        r"⟦ (?:en|ei) \s (?:krone|cent)⟧ (?! \s (?:per|pr|for|i|mer|mindre))",
    ),
)  # fmt: skip
