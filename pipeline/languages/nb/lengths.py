"""Numbers, units and compounds of lengths of time in Bokmål, with radical and older forms."""

from __future__ import annotations

from collections.abc import Mapping

_ENDINGS = ("første", "andre", "annen", "tredje", "fjerde", "femte", "sjette", "sjuende",
            "syvende", "åttende", "niende")  # fmt: skip
_PLACES = (1, 2, 2, 3, 4, 5, 6, 7, 7, 8, 9)

ORDINALS: Mapping[str, int] = {
    "første": 1, "fyrste": 1, "annet": 2, "andre": 2, "annen": 2, "tredje": 3, "fjerde": 4,
    "femte": 5, "sjette": 6, "sjuende": 7, "syvende": 7, "åttende": 8, "niende": 9,
    "tiende": 10, "ellevte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14,
    "femtende": 15, "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19,
    "tjuende": 20, "tyvende": 20, "trettiende": 30, "tredevte": 30, "trettiførste": 31,
    **{
        f"{ten}{word}": 20 + place
        for ten in ("tjue", "tyve")
        for word, place in zip(_ENDINGS, _PLACES, strict=True)
    },
}  # fmt: skip

NUMBERS: Mapping[str, str] = {
    "en": "1", "et": "1", "ett": "1", "én": "1", "ei": "1", "éi": "1", "ét": "1", "to": "2",
    "tre": "3", "fire": "4", "fem": "5", "seks": "6", "sju": "7", "syv": "7", "åtte": "8",
    "ni": "9", "ti": "10", "elleve": "11", "tolv": "12", "tretten": "13", "fjorten": "14",
    "femten": "15", "seksten": "16", "sytten": "17", "atten": "18", "nitten": "19",
    "tjue": "20", "tyve": "20", "tretti": "30", "tredve": "30", "førti": "40",
    "femti": "50", "seksti": "60", "sytti": "70", "åtti": "80", "nitti": "90",
    "hundre": "100", "ett hundre": "100", "et hundre": "100", "tusen": "1000",
    "ett tusen": "1000", "to tusen": "2000", "fem tusen": "5000", "ti tusen": "10000",
    "halvannet": "1.5", "halvannen": "1.5", "halvanna": "1.5", "et halvt": "0.5",
    "en halv": "0.5", "ei halv": "0.5", "et par": "X", "ett par": "X", "et par-tre": "X",
    "par": "X", "noen": "X", "noen få": "X", "nogle": "X", "flere": "X", "mange": "X",
    "få": "X", "svært få": "X",
    "adskillige": "X", "atskillige": "X", "utallige": "X", "ganske mange": "X",
}  # fmt: skip

_PLAIN = {
    "år": "Y", "aar": "Y", "måned": "M", "måneder": "M", "mnd": "M", "mnd.": "M", "mdr": "M",
    "mdr.": "M", "uke": "W", "uker": "W", "uge": "W", "uger": "W", "dag": "D", "dager": "D",
    "dage": "D", "døgn": "D", "kvartal": "Q", "kvartaler": "Q", "halvår": "6M", "tertial": "4M",
    "tertialer": "4M", "tiår": "E", "århundre": "C", "århundrer": "C", "århundreder": "C",
    "årtusen": "1000Y", "kvart århundre": "25Y", "kvart hundreår": "25Y",
    "årtusener": "1000Y", "årtier": "E", "årti": "E",
    "time": "TH", "timer": "TH", "klokketimer": "TH",
    "klokketimar": "TH", "kvarter": "15TM", "minutt": "TM", "minutter": "TM",
    "min.": "TM", "sekund": "TS", "sekunder": "TS", "virkedager": "D", "arbeidsdager": "D",
    "hverdager": "D", "yrkedager": "D",
}  # fmt: skip

DEFINITE: Mapping[str, str] = {
    "årene": "Y", "åra": "Y", "månedene": "M", "ukene": "W", "dagene": "D", "dagane": "D",
    "døgnene": "D", "døgna": "D", "timene": "TH", "minuttene": "TM", "minutta": "TM",
    "kvartalene": "Q", "kvartala": "Q", "tiårene": "E", "tiåra": "E", "århundrene": "C",
    "sekundene": "TS", "år": "Y", "aar": "Y", "måneder": "M", "uker": "W", "dager": "D",
    "tiår": "E", "timer": "TH", "døgn": "D", "århundrer": "C",
}  # fmt: skip

SINGLE: Mapping[str, str] = {
    "året": "Y", "måneden": "M", "uka": "W", "uken": "W", "døgnet": "D", "tiåret": "E",
    "timen": "TH", "halvåret": "6M", "kvarteret": "15TM", "århundret": "C", "minuttet": "TM",
}  # fmt: skip

_GENITIVES = {
    "års": "Y", "måneders": "M", "måneds": "M", "ukers": "W", "ukes": "W", "dagers": "D",
    "dags": "D", "døgns": "D", "timers": "TH", "times": "TH", "minutters": "TM", "minutts": "TM",
    "tiårs": "E", "århundrers": "C", "virkedagers": "D", "arbeidsdagers": "D",
    "mnd.s": "M", "mnds": "M",
}  # fmt: skip

MEASURES = frozenset({*_GENITIVES, *(f"{unit} tid" for unit in _GENITIVES)})

UNITS: Mapping[str, str] = {
    **_PLAIN, **DEFINITE, **_GENITIVES,
    **{f"{unit} tid": letter for unit, letter in _GENITIVES.items()},
}  # fmt: skip

COMPOUND_UNITS: Mapping[str, str] = {
    "årig": "Y", "årige": "Y", "årlig": "Y", **_GENITIVES,
}  # fmt: skip
"""After a number and in one word with it: ``toårig``, ``18-måneders``."""

ADJECTIVES = frozenset({"årig", "årige"})
"""Those that are said of people as well."""

LENGTH_NOUNS = (
    "periode", "perioden", "perioder", "periodene", "plan", "planen", "planer", "planene",
    "avtale", "avtalen", "avtaler", "kontrakt", "kontrakten", "kontrakter", "prosjekt",
    "prosjektet", "prosjekter", "program", "programmet", "frist", "fristen", "frister",
    "strategi", "strategien", "budsjett", "budsjettet",
    "intervall", "intervaller", "turnus", "syklus", "vakt", "vakter", "kurs", "kurset", "tur",
    "turen", "seminar", "møte", "dom", "dommen", "garanti", "garantien", "studie", "studium",
    "studiet", "studier", "utdanning", "utdanningen", "utdanninga", "ordning", "ordningen",
    "løp", "løpet", "mandat", "permisjon", "opphold", "oppholdet", "stilling", "stillingen",
    "engasjement", "vikariat", "prøveperiode", "prøveordning", "bachelor", "bachelorgrad", "master",
    "mastergrad", "fagutdanning", "profesjonsutdanning", "forsøk", "forsøket", "forsøksordning",
    "løpetid", "bindingstid", "varighet", "krig", "krigen", "ekteskap", "samarbeid", "leieavtale",
    "leiekontrakt", "rammeavtale", "karantene", "fengsel", "straff", "kamp", "arbeid", "perspektiv",
    "horisont", "historie", "erfaring", "satsing", "opptrappingsplan", "handlingsplan",
    "gjennomsnitt", "gjennomsnittet", "virke", "praksis", "prøvetid", "pause", "pausen", "varsel",
    "lån", "rente", "renten", "renta", "obligasjon", "statsobligasjon", "statsrente",
    "medlemskap", "abonnement", "skole", "grunnskole", "høgskoleutdanning", "høyskoleutdanning",
    "dag", "uke", "opplæring", "opplæringsløp", "kontraktsperiode", "fellesprogram", "tradisjon",
    "valgperiode", "styreperiode", "funksjonstid", "funksjonsperiode", "fartstid", "tjeneste",
    "verneplikt", "førstegangstjeneste", "eneveldig", "embetsstudium", "doktorgrad", "eksamen",
)  # fmt: skip
"""What lasts: after ``femtiårig`` they show that it is no age; after ``fireårs`` they are one word
with it."""

AGE_NOUNS = frozenset({
    "gutt", "gutten", "jente", "jenta", "jenten", "sønn", "sønnen", "datter", "datteren",
    "dattera", "barn", "barnet", "mann", "mannen", "kvinne", "kvinnen", "kvinna", "hund",
    "hunden", "hest", "hesten", "hoppe", "katt", "katten", "bror", "broren", "søster",
    "søsteren", "søstera", "student", "studenten", "elev", "eleven", "nordmann", "nordmannen",
    "person", "personen", "far", "faren", "mor", "moren", "mora", "bestemor", "bestefar",
    "alder", "alderen", "jubileum", "jubileet", "jubilant", "fødselsdag", "bursdag", "dag",
    "bryllupsdag", "bryllupsdagen", "tvilling", "tvillinger", "tvillingene", "baby", "babyen",
    "pike", "piken", "pika", "spiller", "spilleren", "bil", "bilen", "jubel",
    "aldersgrense", "grense", "feiring", "jubileumsfest", "markering",
})  # fmt: skip

LENGTH_ADVERBS: Mapping[str, str] = {
    "årevis": "PXY", "åravis": "PXY", "månedsvis": "PXM", "ukevis": "PXW", "dagevis": "PXD",
    "timevis": "PTXH", "dagesvis": "PXD", "ukesvis": "PXW", "tiårsvis": "PXDE",
}  # fmt: skip

LENGTH_WORDS: Mapping[str, str] = {
    "årelang": "PXY", "årelange": "PXY", "årelangt": "PXY", "månedslang": "PXM",
    "månedslange": "PXM", "månedslangt": "PXM", "ukelang": "PXW", "ukelange": "PXW",
    "ukelangt": "PXW", "ukeslange": "PXW", "ukeslang": "PXW", "dagelang": "PXD",
    "dagelange": "PXD", "dagelangt": "PXD", "timelang": "PTXH", "timelange": "PTXH",
    "timelangt": "PTXH",
}  # fmt: skip
