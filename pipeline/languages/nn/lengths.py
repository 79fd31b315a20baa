"""Numbers, units and compounds of lengths of time that Nynorsk writes otherwise than Bokmål."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.languages.nb import lengths as bokmaal

_ENDINGS = ("andre", "sjuande", "åttande", "niande")

ORDINALS: Mapping[str, int] = {
    **bokmaal.ORDINALS,
    "sjuande": 7, "åttande": 8, "niande": 9, "tiande": 10, "trettande": 13, "fjortande": 14,
    "femtande": 15, "sekstande": 16, "syttande": 17, "attande": 18, "nittande": 19,
    "tjuande": 20, "trettiande": 30, "tjuefyrste": 21, "trettifyrste": 31, "tjuesjuande": 27,
    "tjueåttande": 28, "tjueniande": 29,
}  # fmt: skip

NUMBERS: Mapping[str, str] = {
    **bokmaal.NUMBERS,
    "ein": "1", "eit": "1", "eitt": "1", "éin": "1", "éi": "1", "éitt": "1", "sjau": "7",
    "halvanna": "1.5", "halvtanna": "1.5", "halvannan": "1.5", "eit halvt": "0.5",
    "ein halv": "0.5", "eit par": "X", "nokre": "X", "nokre få": "X", "nokon": "X",
    "fleire": "X", "eit hundre": "100", "eitt hundre": "100", "eitt tusen": "1000",
}  # fmt: skip

DEFINITE: Mapping[str, str] = {
    **bokmaal.DEFINITE,
    "månadene": "M", "månadane": "M", "vekene": "W", "vikene": "W", "timane": "TH",
    "minutta": "TM", "minuttane": "TM", "hundreåra": "C", "sekunda": "TS", "månader": "M",
    "veker": "W", "dagar": "D", "timar": "TH",
}  # fmt: skip

SINGLE: Mapping[str, str] = {
    **bokmaal.SINGLE, "månaden": "M", "veka": "W", "hundreåret": "C",
}  # fmt: skip

_GENITIVES = {
    "månaders": "M", "månads": "M", "vekers": "W", "vekes": "W", "dagars": "D", "timars": "TH",
    "minuttars": "TM", "hundreårs": "C", "virkedagars": "D",
}  # fmt: skip

MEASURES = bokmaal.MEASURES | {*_GENITIVES, *(f"{unit} tid" for unit in _GENITIVES)}

UNITS: Mapping[str, str] = {
    **bokmaal.UNITS, **DEFINITE, **_GENITIVES,
    "månad": "M", "månader": "M", "månadar": "M", "veke": "W", "veker": "W", "vekor": "W",
    "vike": "W", "viker": "W", "dagar": "D", "hundreår": "C", "timar": "TH", "minuttar": "TM",
    "sekundar": "TS", "virkedagar": "D", "arbeidsdagar": "D", "kvardagar": "D", "kvartalar": "Q",
    "årtusenar": "1000Y",
    **{f"{unit} tid": letter for unit, letter in _GENITIVES.items()},
}  # fmt: skip

COMPOUND_UNITS: Mapping[str, str] = {
    **bokmaal.COMPOUND_UNITS, **_GENITIVES, "månadar": "M",
}  # fmt: skip

LENGTH_NOUNS = (
    *bokmaal.LENGTH_NOUNS, "avtala", "perioda", "periodar", "planar", "kontraktar",
    "ordninga", "utdanninga", "program", "kurset", "fristar", "møtet", "opplæringa", "skule",
    "grunnskule", "høgskuleutdanning", "leigeavtale", "fengsel", "røynsle", "teneste",
)  # fmt: skip

AGE_NOUNS = bokmaal.AGE_NOUNS | {
    "gut", "guten", "jente", "jenta", "son", "sonen", "dotter", "dottera", "born", "bornet",
    "mannen", "kvinna", "syster", "systera", "bror", "far", "mor", "bursdag", "fødselsdag",
    "jubileet", "alderen", "tvillingar", "spelar", "spelaren",
}  # fmt: skip

LENGTH_ADVERBS: Mapping[str, str] = {
    **bokmaal.LENGTH_ADVERBS, "vekevis": "PXW", "månadsvis": "PXM",
}  # fmt: skip

LENGTH_WORDS: Mapping[str, str] = {
    **bokmaal.LENGTH_WORDS, "vekelang": "PXW", "vekelange": "PXW", "månadslang": "PXM",
    "månadslange": "PXM",
}  # fmt: skip
