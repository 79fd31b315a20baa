"""What an amount is per, in Bokmål and Nynorsk."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

_UNITS = {
    "year": """år, kalenderår, skoleår, skuleår, studieår, barnehageår, budsjettår, inntektsår,
        driftsår, undervisningsår, regnskapsår, rekneskapsår, årsverk, annum""",
    "month": "måned, månad, kalendermåned, kalendermånad, mnd, mnd., md, md., måneder, månader",
    "week": "uke, veke, uka, veka, arbeidsuke, kalenderuke",
    "day": "dag, kalenderdag, døgn, døger, d, virkedag, yrkedag, arbeidsdag, verkedag",
    "hour": "time, t, arbeidstime, timeverk, undervisningstime, kurstime, timer, timar, tim, tim.",
    "quarter": "kvartal",
    "minute": "minutt, min, min.",
    "second": "sekund, sek, sek.",
    "night": "natt, overnatting, gjestedøgn",
    "share": "aksje, andel, aksjar, aksjer, part",
    "person": """person, pers, pers., innbygger, innbyggjar, innbyggjer, hode, hovud, ansatt,
        tilsett, deltaker, deltakar, deltager, mann, kuvert, voksen, vaksen, gjest, besøkende,
        passasjer, medlem, skattebetaler, skattebetalar, skattyter, skattytar, skatteyter, velger,
        veljar, nordmann, arbeidstaker, arbeidstakar, medarbeider, medarbeidar, bruker, brukar,
        pasient, kunde, lærling, borger, borgar, snute, nase, capita, arbeider, arbeidar,
        pensjonist, mottaker, mottakar, artist, abonnent, seer, sysselsatt, reisende""",
    "child": "barn, unge",
    "pupil": "elev, elevplass",
    "student": "student, heltidsstudent",
    "household": "husstand, husholdning, hushald, hushaldning, familie, huslyd, hushold",
    "item": """stk, stk., stykk, stykke, styk, enhet, eining, bilett, billett, nummer, eksemplar,
        eks, eks.""",
    "time": "gang, gong",
    "kilogram": "kilo, kg, kilogram",
    "litre": "liter, l, ltr",
    "tonne": "tonn",
    "barrel": "fat, oljefat",
    "square metre": "kvadratmeter, kvm, kvm., m2, m²",
    "cubic metre": "m3, m³, kubikkmeter, kubikk, sm3, fm3",
    "metre": "meter, m, løpemeter",
    "kilometre": "km, kilometer",
    "10 kilometres": "mil",
    "kilowatt-hour": "kwh, kwt, kilowattime, kilowatt-time",
    "megawatt-hour": "mwh, megawattime",
    "decare": "dekar, da, daa, mål",
    "hectare": "hektar, ha",
    "meal": "måltid",
    "trip": "tur, reise",
    "bottle": "flaske, flaska",
    "place": "plass, barnehageplass",
    "case": "sak",
    "animal": "dyr",
    "semester": "semester",
    "term": "termin",
}
UNITS = {word: unit for unit, text in _UNITS.items() for word in phrases(text)}

_PHRASES = {
    "year": """i året, i åra, årlig, årleg, om året, pro anno, p.a., p.a, per annum, året rundt,
        årlige, årlege""",
    "month": """i måneden, i måneda, i månaden, måneden, månaden, om måneden, om månaden, månedlig,
        månadleg, i mnd, i mnd., pr mnd, mnd, mnd.""",
    "week": "i uken, i uka, i veka, om uken, om uka, om veka, uken, uka, veka, ukentlig, vekentleg",
    "day": """om dagen, dagen, daglig, dagleg, i døgnet, i døgeret, døgnet, for døgnet, per døgn,
        i dagen, om døgnet""",
    "hour": "i timen, timen, for timen, i timelønn, i timeløn",
    "minute": "i minuttet, minuttet, for minuttet",
    "second": "i sekundet, sekundet",
    "quarter": "i kvartalet, kvartalsvis",
    "night": "natten, natta, for natten, for natta",
    "item": """stykket, for stykket, stk, stk., stykk, pr. stk, pr. stk., for stykk, for stykk,
        hver, kvar, hvert, per stykk, halvliteren, glasset, pakken, pakka, boksen, porsjonen""",
    "time": "gangen, gongen, for gangen, hver gang, kvar gong",
    "person": "per hode, pr. hode, p.p., per pers., kuverten, hodet, for hver person",
    "kilowatt-hour": "kilowattimen, kwh",
    "kilogram": "kiloen, kiloet, for kiloen, for kiloet, per kilo, kilo",
    "litre": "literen, for literen, for liter, liter",
    "tonne": "tonnet",
    "square metre": "kvadratmeteren, kvadraten",
    "cubic metre": "kubikkmeteren, kubikken",
    "metre": "meteren, for meteren",
    "kilometre": "kilometeren",
    "10 kilometres": "mila, milen",
    "barrel": "fatet",
    "decare": "målet, dekaret",
    "bottle": "flaska, flasken",
    "share": "aksjen",
}
PHRASES = {
    form: unit
    for unit, text in _PHRASES.items()
    for word in phrases(text)
    for form in ((word, f"for {word}") if word.endswith(("en", "et", "ka", "ta")) else (word,))
}

_YIELDS = """avgift, avgifter, bevilgning, bevilgninger, løyving, løyvingar, beløp, bidrag,
    budsjett, besparelse, besparelser, innsparing, innsparinger, innsparingar, inntekt, inntekter,
    inntekta, inntekten, kostnad, kostnader, kostnadar, leie, lønn, løn, løyve, omsetning,
    omsetnad, overskudd, overskot, premie, pris, ramme, stipend, støtte, stønad, tap, tilskudd,
    tilskot, underskudd, underskot, utgift, utgifter, utbytte, vekst"""
_PAY = "lønn, løn, pris, sats, leie, inntekt, avgift, premie, takst"
_TIMES = {
    "times": "hour", "time": "hour", "døgn": "day", "dags": "day", "dag": "day", "uke": "week",
    "veke": "week", "måneds": "month", "månads": "month", "års": "year", "kvadratmeter":
    "square metre", "kvm-": "square metre", "m2-": "square metre", "kilo": "kilogram",
    "liter": "litre", "stykk": "item",
}  # fmt: skip
BEFORE = {
    "à": "item",
    "á": "item",
    **dict.fromkeys(phrases("årlig, årleg"), "year"),
    **{
        f"{word} {noun} på": unit
        for word, unit in (
            ("årlige", "year"),
            ("årlig", "year"),
            ("årlege", "year"),
            ("årleg", "year"),
            ("månedlige", "month"),
            ("månedlig", "month"),
            ("månadleg", "month"),
            ("månadlege", "month"),
            ("ukentlig", "week"),
            ("daglig", "day"),
        )
        for noun in phrases(_YIELDS)
    },
    **dict.fromkeys(phrases("månedlig, månadleg"), "month"),
    **dict.fromkeys(phrases("ukentlig, vekentleg"), "week"),
    **dict.fromkeys(phrases("daglig, dagleg"), "day"),
    **{
        f"{time}{pay}{ending}": unit
        for time, unit in _TIMES.items()
        for pay in phrases(_PAY)
        for ending in ("", " på", " er", " fra", " frå", ":", "en på", "en er", "a på", "a er")
    },
}
