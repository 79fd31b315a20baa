"""What Norwegians call currencies, in Bokmål and Nynorsk: a text in one has words of the other.

Names beyond these come from CLDR.
"""

from __future__ import annotations

from decimal import Decimal

from pipeline.languages.schema.phrases import phrases

_FORMS = {
    "NOK": """krone, kroner, kroners, kronene, kronenes, kronar, kronars, krona, kronane, spenn,
        kr, kr.""",
    "SEK": "kronor",
    "ISK": "kronur, krónur",
    "USD": "dollar, dollars, dollaren, dollarene, dollarar, dollarane",
    "GBP": "pund, pundene, punda",
    "RUB": "rubel, rubelen, rubler, rublene, rublar, rublane",
    "KRW": "won, wonen",
    "INR": "rupi, rupien, rupier, rupiene, rupiar, rupiane, rupee, rupees",
    "CHF": "franc, francs, francen, francene",
    "MXN": "peso, pesos, pesoen, pesoer, pesoene, pesoar, pesoane",
    "TRY": "lira, liraen, liraer",
    "ITL": "lire, lirene",
    "ZAR": "rand, randen",
    "AED": "dirham, dirhamer, dirhamar",
    "RSD": "dinar, dinarer, dinarene, dinarar, dinarane",
    "DEM": "mark",
    "IRR": "rial, rialer, rialene, rialar, rialane",
    "SAR": "riyal, riyaler",
    "BRL": "real, reais",
    "KES": "shilling, shillings",
}
"""The words that several currencies bear, by the one that is meant."""

SHARED = {word: code for code, text in _FORMS.items() for word in phrases(text)} | {
    "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP",
}  # fmt: skip

_OWN_NAMES = {
    "EUR": "euro, euros, euroen, euroene, euroar, euroane, eurone",
    "JPY": "yen, yenen, yenene, yenane",
    "CNY": "yuan, yuanen, yuanene, renminbi",
    "NOK": "norskekroner, nkr, nkr.",
    "SEK": "svenskekroner, skr, skr.",
    "DKK": "danskekroner, dkr, dkr.",
    "CZK": "koruna",
    "EEK": "kroon",
    "USD": "us-dollar, usdollar, us dollars, us-dollars, amerikanske dollars",
    "HKD": "hongkongdollar, hong kong-dollar, hongkong-dollar",
    "SGD": "singaporedollar, singapore-dollar",
    "AUD": "australiadollar",
    "GBP": "pund sterling, pund sterlings, sterling",
    "DEM": "d-mark, tyskmark, tyske mark, vesttyske mark",
    "FIM": "finske mark",
    "FRF": "franske franc, franske francs",
    "BEF": "belgiske francs",
    "CHF": """sveitserfranc, sveitserfrancs, sveitserfranken, sveitsiske franc, sveitsiske francs,
        sveitsiske frank""",
    "PLN": "zloty, zlotyen, zlotyer, zlotyar, złoty, zlotys",
    "HUF": "forint, forinten, forinter, forintar",
    "THB": "baht, bahten",
    "ILS": "shekel, shekelen, shekler, sheklar, sjekel, sjekelen, sjekler, sjeklar",
    "UAH": "hryvnia, hryvna, hryvnja",
    "IDR": "rupiah, rupiaher, rupiahar, indonesiske rupi",
    "MYR": "ringgit",
    "XEU": "ecu",
    "ESP": "peseta, pesetas, pesetaer",
    "PTE": "escudo, escudos",
    "GRD": "drakme, drakmer, drakmar",
    "NLG": "gylden, gulden",
    "ATS": "østerrikske schilling, austerrikske schilling",
    "SUR": "sovjetiske rubler, sovjetiske rublar",
    "NGN": "naira",
    "KZT": "tenge",
    "ETB": "birr",
    "VND": "vietnamesiske dong",
    "GHS": "cedi",
    "SAR": "saudiarabiske riyal, saudi-arabiske rial, saudi-arabiske riyal",
}

_KRONE_PLACES = {
    "norske": "NOK", "svenske": "SEK", "danske": "DKK", "islandske": "ISK", "færøyske": "DKK",
    "tsjekkiske": "CZK", "estiske": "EEK",
}  # fmt: skip
_DOLLAR_PLACES = {
    "amerikanske": "USD", "us": "USD", "australske": "AUD", "kanadiske": "CAD",
    "newzealandske": "NZD", "new zealandske": "NZD", "singaporske": "SGD", "taiwanske": "TWD",
    "hongkong": "HKD", "hong kong": "HKD", "zimbabwiske": "ZWG",
}  # fmt: skip
_POUND_PLACES = {"britiske": "GBP", "engelske": "GBP", "irske": "IEP", "egyptiske": "EGP"}

STATED = {
    **{word: code for code, text in _OWN_NAMES.items() for word in phrases(text)},
    **{
        f"{place} {word}": code
        for places, words in (
            (_KRONE_PLACES, "kr, kr., krone, kroner, kronene, kronar, kronane"),
            (_DOLLAR_PLACES, "dollar, dollarene"),
            (_POUND_PLACES, "pund, pundene"),
        )
        for place, code in places.items()
        for word in phrases(words)
    },
}

CROWNS = frozenset(
    f"{place} {word}" for place in _KRONE_PLACES for word in ("kr", "kr.", "kroner", "kronar")
)
"""Those that may stand before their amount: ``svenske kroner 500``."""

_COUNTS = {
    "fem": 5, "ti": 10, "tjue": 20, "tyve": 20, "tjuefem": 25, "femti": 50, "hundre": 100,
    "ethundre": 100, "tohundre": 200, "femhundre": 500, "tusen": 1000, "ettusen": 1000,
}  # fmt: skip
_ENDINGS = {  # singular, plural
    "lapp": (("", "en"), ("er", "ene", "ar", "ane")),
    "kroning": (("", "en"), ("er", "ene", "ar", "ane")),
    "kronestykke": (("", "t"), ("r", "ne", "")),
    "kroneseddel": (("", "en"), ()),
    "kronerseddel": (("", "en"), ()),
    "kronersseddel": (("", "en"), ()),
    "kronesetel": (("", "en"), ()),
    "kronesed": ((), ("ler", "lene")),
    "kronerssed": ((), ("ler", "lene")),
    "kronesetl": ((), ("ar", "ane")),
}
_COINS = {"ett": 1, "to": 2, "fem": 5, "ti": 10, "tjuefem": 25, "femti": 50}


def _notes(number: int) -> dict[str, tuple[str, Decimal]]:
    """Words for notes and coins, in the singular (0) or the plural (1)."""
    found = {}
    for stem, endings in _ENDINGS.items():
        for ending in endings[number]:
            for count, value in _COUNTS.items():
                if stem != "lapp" or value >= 50:
                    found[f"{count}{stem}{ending}"] = ("NOK", Decimal(value))
    for ending in (("", "en"), ("er", "ene", "ar", "ane"))[number]:
        for count, value in _COINS.items():
            found[f"{count}øring{ending}"] = ("NOK", Decimal(value) / 100)
    return found


NOTES = _notes(0)
MULTIPLES = {
    "mnok": ("NOK", Decimal(10**6)),
    "mrdnok": ("NOK", Decimal(10**9)),
    "mkr": ("NOK", Decimal(10**6)),
    "tkr": ("NOK", Decimal(1000)),
    **_notes(1),
    **dict.fromkeys(phrases("laken, lakan"), ("NOK", Decimal(1000))),
    **dict.fromkeys(
        phrases("kronestykke, kronestykker, kronestykket, kronestykka"), ("NOK", Decimal(1))
    ),
    **{
        f"-{stem}{ending}": ("NOK", Decimal(1))
        for stem, both in _ENDINGS.items()
        for endings in both
        for ending in endings
    },
    **{f"-øring{ending}": ("NOK", Decimal(1) / 100) for ending in ("", "en", "er", "ar", "ane")},
}
