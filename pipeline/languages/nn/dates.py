"""Date words of Nynorsk: those of Bokmål, and what Nynorsk writes otherwise."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.dates import WORDS as BOKMAAL
from pipeline.languages.nn import lengths
from pipeline.languages.nn.holidays import HOLIDAYS

_PICKS = ("komande", "føregåande", "påfølgjande", "førre", "heile", "seinaste")

WORDS = replace(
    BOKMAAL,
    weekdays={
        **BOKMAAL.weekdays,
        **{f"{day}ens": number for day, number in (
            ("måndag", 1), ("tysdag", 2), ("laurdag", 6), ("sundag", 7),
        )},
        "måndag": 1, "tysdag": 2, "laurdag": 6, "sundag": 7, "måndagen": 1, "tysdagen": 2,
        "laurdagen": 6, "sundagen": 7, "måndags": 1, "tysdags": 2, "laurdags": 6, "sundags": 7,
    },
    weekday_abbreviations={**BOKMAAL.weekday_abbreviations, "mån.": 1, "tys.": 2, "lau.": 6},
    weekday_plurals={
        **BOKMAAL.weekday_plurals,
        "måndagane": 1, "tysdagane": 2, "onsdagane": 3, "torsdagane": 4, "fredagane": 5,
        "laurdagane": 6, "søndagane": 7, "sundagane": 7,
        "måndagar": 1, "tysdagar": 2, "onsdagar": 3, "torsdagar": 4, "fredagar": 5,
        "laurdagar": 6, "søndagar": 7, "sundagar": 7,
    },
    and_half=("og eit halvt", "og ein halv", "og ei halv"),
    phrase_stops=(*BOKMAAL.phrase_stops, "dei", "ein", "eit", "hennar", "deira"),
    age_before=(
        *BOKMAAL.age_before, "born mellom", "born under", "born over", "born frå",
        "gut på", "guten på", "eg var", "ho var", "eg er", "ho er",
        "personar under", "personar over", "elevar under", "elevar over", "fyllast", "kvinne på",
        "son på", "dotter på", "vaksne over", "vere over", "vere under",
    ),
    definite_endings=("en", "ane", "ene"),
    ordinals=lengths.ORDINALS,
    numbers=lengths.NUMBERS,
    units=lengths.UNITS,
    quantity_links=(*BOKMAAL.quantity_links, *_PICKS),
    definite_units=lengths.DEFINITE,
    single_spans=(*BOKMAAL.single_spans, "det komande", "den komande"),
    single_units=lengths.SINGLE,
    measures=lengths.MEASURES,
    running_units={
        **BOKMAAL.running_units, "veka": "week", "månaden": "month", "hundreåret": "century",
    },
    age_people=BOKMAAL.age_people | {
        "kvinna", "kvinner", "personar", "gut", "guten", "son", "sonen", "dottera", "born",
    },
    age_subjects=BOKMAAL.age_subjects | {"ho", "eg", "me", "dei", "sjølv", "berre", "no",
                                         "aldersgrensa"},
    picks=(*BOKMAAL.picks, *_PICKS),
    compound_units=lengths.COMPOUND_UNITS,
    length_nouns=lengths.LENGTH_NOUNS,
    age_nouns=lengths.AGE_NOUNS,
    length_words=lengths.LENGTH_WORDS,
    length_adverbs=lengths.LENGTH_ADVERBS,
    ago=(*BOKMAAL.ago, "sidan"),
    earlier=(*BOKMAAL.earlier, "tidlegare"),
    later=(*BOKMAAL.later, "seinare"),
    one_after=BOKMAAL.one_after | {"varar", "tek", "innan", "berre", "kring"},
    age_after=(*BOKMAAL.age_after, "gamal", "gammal", "gamalt"),
    directions={
        **BOKMAAL.directions,
        "førre": -1, "sist": -1, "denne": 0, "dette": 0, "inneverande": 0, "komande": 1,
        "førstkomande": 1, "føregåande": -1, "påfølgjande": 1,
    },
    period_units={
        **BOKMAAL.period_units,
        "veke": "week", "veka": "week", "månad": "month", "månaden": "month", "helg": "weekend",
        "helga": "weekend", "helgas": "weekend", "vekas": "week",
        "hundreår": "century", "hundreårets": "century", "hundreåret": "century",
        "rekneskapsår": "fiscal", "rekneskapsåret": "fiscal",
    },
    direction_spans=(
        *BOKMAAL.direction_spans, "dei neste", "dei siste", "dei første", "dei fyrste",
        "dei komande", "dei føregåande", "komande", "dei seinaste",
        "dei nærmaste", "dei aller siste", "dei seinare", "dei siste",
    ),
    weekday_ahead=(*BOKMAAL.weekday_ahead, "førstkomande", "komande"),
    seasons={
        **BOKMAAL.seasons,
        "sumaren": "SU", "sumar": "SU", "sommaren": "SU", "sommar": "SU", "hausten": "FA",
        "haust": "FA", "haustens": "FA", "sommarens": "SU",
        "sumarens": "SU",
    },
    season_alone=BOKMAAL.season_alone | {
        "haustens", "sommarens", "sumarens", "sumaren", "sommaren", "hausten",
    },
    habitual=(*BOKMAAL.habitual, "kvar"),
    half_phrases={
        **BOKMAAL.half_phrases,
        "første halvdelen av": 1, "fyrste halvdelen av": 1, "andre halvdelen av": 2,
        "siste halvdelen av": 2,
    },
    weeks=(*BOKMAAL.weeks, "veke", "veka", "vekene"),
    decade_words={
        **BOKMAAL.decade_words,
        "tjuetalet": 2, "trettitalet": 3, "førtitalet": 4, "femtitalet": 5, "sekstitalet": 6,
        "syttitalet": 7, "åttitalet": 8, "nittitalet": 9,
    },
    centuries=(*BOKMAAL.centuries, "hundreår", "hundreåret"),
    fiscal_years=(*BOKMAAL.fiscal_years, "rekneskapsåret", "rekneskapsår"),
    relative={
        **BOKMAAL.relative, "seinsommaren": "season=SU modifier=end",
        "seinhausten": "season=FA modifier=end", "forsommaren": "season=SU modifier=start",
        "i morgon": "day+1", "i førregår": "day-2", "i går morgon": "day-1 TMO",
        "i går føremiddag": "day-1 TMO", "i overmorgon": "day+2",
        "i morgon tidleg": "day+1 TMO",
        "i morgon kveld": "day+1 TEV", "i morgon formiddag": "day+1 TMO",
        "i morgon ettermiddag": "day+1 TAF", "i førre veke": "week-1",
        "i fjor haust": "year-1 season=FA",
        "i fjor sommar": "year-1 season=SU", "i fjor sumar": "year-1 season=SU",
        "i sommar": "season=SU", "i sumar": "season=SU", "i haust": "season=FA",
        "same dag": "@day+0", "same dagen": "@day+0", "same år": "@year+0",
        "same året": "@year+0", "same månad": "@month+0", "månaden etter": "@month+1",
        "veka etter": "@week+1", "påfølgjande dag": "@day+1",
    },
    holidays=HOLIDAYS,
    set_words={
        **BOKMAAL.set_words,
        "årleg": "P1Y", "årlege": "P1Y", "månadleg": "P1M", "månadlege": "P1M", "vekentleg": "P1W",
        "dagleg": "P1D", "daglege": "P1D", "kvardagar": "P1D",
    },
    every=(*BOKMAAL.every, "kvar", "kvart", "kvar einaste", "kvart einaste"),
    every_other=(*BOKMAAL.every_other, "annan kvar", "annakvar", "annankvar", "annakvart",
                 "kvar andre", "kvart andre", "kvar annan", "kvart anna"),
    parts_of_day={**BOKMAAL.parts_of_day, "morgon": "MO", "morgonen": "MO", "føremiddag": "MO",
        "føremiddagen": "MO", "kvelden": "EV", "natta": "NI"},
    dateline_labels=(
        *BOKMAAL.dateline_labels, "fyrst publisert", "skrive", "lagt ut", "pressemelding",
    ),
    since=(*BOKMAAL.since, "sidan", "heilt sidan", "frå og med", "med verknad frå"),
    since_past=BOKMAAL.since_past | {"sidan", "heilt sidan"},
    until=(*BOKMAAL.until, "varer til", "gjeld til", "innan", "innan utgangen av", "seinast"),
    from_words=("frå",),
    onwards=(*BOKMAAL.onwards, "og seinare"),
    between=("mellom", "både", "perioden"),
    hedges_before={
        **BOKMAAL.hedges_before,
        "meir enn": "more_than", "kring": "approximate", "ikring": "approximate",
        "nærare": "less_than", "nesten": "less_than", "minst": "at_least",
    },
    past_endings=(*BOKMAAL.past_endings, "a"),
    year_before=BOKMAAL.year_before | {
        "sidan", "innan", "hausten", "sommaren", "sumaren", "fødd", "skuleåret", "statsbudsjettet",
    },
    year_before_weak=BOKMAAL.year_before_weak | {"byrjinga", "kring", "ikring"},
    counted=BOKMAAL.counted | {
        "menneske", "personar", "tilsette", "elevar", "studentar", "innbyggjarar", "deltakarar",
        "medlemer", "medlemmer", "røyster", "stemmer", "dagar", "timar", "minuttar", "arbeidarar",
        "bøker", "sider", "gonger", "flyktningar", "poeng", "veljarar", "bilar", "bustader",
        "verksemder", "saker", "søknader", "pasientar", "passasjerar", "følgjarar", "plassar",
        "aksjar", "millionar", "milliardar", "prosent",
    },
    not_before={**BOKMAAL.not_before, "dagleg": frozenset({"til"})},
    not_after={
        **BOKMAAL.not_after,
        "dagleg": frozenset({"leiar", "leiarar", "leiaren", "leiing", "drift", "tale"}),
        "daglege": frozenset({"leiar", "leiarar", "leiaren", "drift", "drifta", "tale"}),
    },
    function_words=BOKMAAL.function_words | {
        "vart", "blei", "var", "er", "skal", "skulle", "ville", "kunne", "kjem", "kom", "fekk",
        "gjekk", "eg", "ho", "me", "dei", "ein", "eit", "ikkje", "då", "når", "frå", "meir",
        "eller",
    },
    month_before=BOKMAAL.month_before | {"sidan", "frå", "innan"},
)  # fmt: skip
