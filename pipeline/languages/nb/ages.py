"""Words by which a number of years is an age in Bokmål."""

from __future__ import annotations

AFTER = (
    "gammel", "gamle", "gammelt", "gml.", "gml", "alder", "alderen", "aldersgrense", "jubileum",
    "yngre", "eldre", "jubileet", "jubileumet", "fødselsdag", "bursdag", "bryllupsdag", "dag",
    "dagen",
)  # fmt: skip
"""After a number of years: it is an age."""

BEFORE = (
    "alder av", "junior under", "senior under", "junior over",
    "alderen", "alder på", "fylt", "fyller", "fylte", "fylle", "personer under",
    "personer over", "barn under", "barn over", "barn mellom", "unge under", "unge mellom",
    "ungdom under", "ungdom mellom", "elever under", "elever over", "menn over", "kvinner over",
    "aldersgrense på", "aldersgrensen på", "aldersgrensa på", "aldersgruppen", "aldersgruppa",
    "barn fra", "barn på", "fra fylte", "som er", "eldste var", "yngste var", "eldste er",
    "yngste er", "jeg var", "han var", "hun var", "jeg er", "han er", "hun er", "gutt på",
    "gutten på", "jente på", "jenta på", "mann på", "mannen på", "kvinne på", "kvinnen på",
    "sønn på", "datter på", "er fylt", "voksne over", "under fylte", "alle over", "alle under",
    "de over", "de under", "vært over", "er over", "er under", "være over", "være under",
    "sine", "sin alder", "å bli", "hennes", "hans",
)  # fmt: skip
"""Before one."""

PEOPLE = frozenset({
    "barn", "barnet", "bilfører", "dama", "dame", "damen", "datter", "dattera", "datteren",
    "ektepar", "ekteparet", "eldre", "faren", "folk", "født", "gutt", "gutten", "herre",
    "jenta", "jente", "jenten", "kvinna", "kvinne", "kvinnelig", "kvinnen", "kvinner", "mann",
    "mannen", "mannlig", "menn", "mora", "moren", "norsk", "offeret", "par", "pasienten",
    "person", "personen", "personer", "sjåfør", "sjåføren", "syklist", "sønn", "sønnen",
    "turist",
})  # fmt: skip
"""Of whom a decade is the age: ``en mann i 60-årene``."""

SUBJECTS = frozenset({
    "alder", "alderen", "aldersgrensa", "aldersgrense", "aldersgrensen", "bare", "begge", "de",
    "du", "han", "hun", "jeg", "nå", "pensjonsalderen", "selv", "som", "vi",
})  # fmt: skip
"""Of whom ``er 12 år`` is said."""

VERBS = frozenset({
    "ble", "blir", "er", "fyller", "fylte", "var", "være",
})  # fmt: skip

WORDS = frozenset({
    "alder", "alderen", "alders", "aldersgrupper", "aldersgruppene", "aldersgrensa",
    "aldersgrense", "aldersgrensen",
    "aldersgrenser", "aldersgruppa", "aldersgruppe", "aldersgruppen", "fyller", "fylt", "fylte",
    "myndighetsalder", "pensjonsalder", "pensjonsalderen",
})  # fmt: skip

LIMITS = frozenset({
    "11", "12", "13", "14", "15", "16", "18", "20", "25", "26", "50", "6", "60", "62", "65",
    "67", "7", "70", "9",
})  # fmt: skip
"""Numbers of years that laws and films set as ages."""

LIMIT_WORDS = frozenset({
    "fyller", "fylt", "fylte", "over", "under",
})  # fmt: skip
