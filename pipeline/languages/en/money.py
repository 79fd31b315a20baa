"""Money in English. Currency names beyond these come from CLDR."""

from __future__ import annotations

from decimal import Decimal

from pipeline.languages.en.not_money import BARRED
from pipeline.languages.en.numbers import WORDS as NUMBERS
from pipeline.languages.en.tables import TABLES
from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.phrases import phrases
from pipeline.records import MoneyModifier

_DOLLAR_PLACES = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "american": "USD", "australian": "AUD",
    "aussie": "AUD", "canadian": "CAD", "new zealand": "NZD", "hong kong": "HKD",
    "singapore": "SGD", "taiwan": "TWD", "jamaican": "JMD", "bahamian": "BSD",
    "bermudian": "BMD", "fijian": "FJD", "zimbabwean": "ZWG", "namibian": "NAD",
    "liberian": "LRD", "barbadian": "BBD",
}  # fmt: skip
_KRONE_PLACES = {
    "norwegian": "NOK", "swedish": "SEK", "danish": "DKK", "icelandic": "ISK",
    "czech": "CZK", "faroese": "DKK",
}  # fmt: skip
_OTHER_PLACES = {
    "british pound": "GBP", "uk pound": "GBP", "english pound": "GBP", "egyptian pound": "EGP",
    "sudanese pound": "SDG", "syrian pound": "SYP", "lebanese pound": "LBP", "irish pound": "IEP",
    "scottish pound": "GBP", "cypriot pound": "CYP", "swiss franc": "CHF", "french franc": "FRF",
    "belgian franc": "BEF", "cfa franc": "XOF", "deutsche mark": "DEM", "deutschmark": "DEM",
    "deutschemark": "DEM", "german mark": "DEM", "russian ruble": "RUB", "russian rouble": "RUB",
    "soviet ruble": "SUR", "soviet rouble": "SUR", "indian rupee": "INR",
    "pakistani rupee": "PKR", "pakistan rupee": "PKR", "nepali rupee": "NPR",
    "sri lankan rupee": "LKR", "turkish lira": "TRY", "south korean won": "KRW",
    "korean won": "KRW", "north korean won": "KPW", "japanese yen": "JPY", "chinese yuan": "CNY",
    "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS",
    "argentinian peso": "ARS", "chilean peso": "CLP", "colombian peso": "COP",
    "brazilian real": "BRL", "thai baht": "THB", "polish zloty": "PLN", "south african rand": "ZAR",
    "kenyan shilling": "KES", "ugandan shilling": "UGX", "tanzanian shilling": "TZS",
    "iranian rial": "IRR", "omani rial": "OMR", "saudi riyal": "SAR", "qatari riyal": "QAR",
    "nigerian naira": "NGN", "israeli shekel": "ILS", "iraqi dinar": "IQD",
    "kuwaiti dinar": "KWD", "ukrainian hryvnia": "UAH", "indonesian rupiah": "IDR",
    "netherlands guilder": "NLG", "antillean guilder": "ANG", "ethiopian birr": "ETB",
}  # fmt: skip
_ONE_BEARER = {
    "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "zloty": "PLN",
    "forint": "HUF", "baht": "THB", "shekel": "ILS", "hryvnia": "UAH", "rupiah": "IDR",
    "ringgit": "MYR", "naira": "NGN", "drachma": "GRD", "deutschmark": "DEM",
    "deutsche mark": "DEM",
    "lari": "GEL", "tenge": "KZT", "lempira": "HNL", "quetzal": "GTQ", "kwanza": "AOA",
    "birr": "ETB", "kina": "PGK", "kwacha": "ZMW", "cedi": "GHS", "pula": "BWP", "riel": "KHR",
    "kyat": "MMK", "tugrik": "MNT", "dalasi": "GMD", "metical": "MZN", "manat": "AZN",
    "afghani": "AFN", "boliviano": "BOB", "gourde": "HTG", "pataca": "MOP", "som": "KGS",
    "peseta": "ESP", "schilling": "ATS", "kroon": "EEK", "tolar": "SIT", "guilder": "NLG",
    "escudo": "PTE", "markka": "FIM", "cruzeiro": "BRE", "denar": "MKD", "lek": "ALL",
    "sol": "PEN", "kip": "LAK", "dram": "AMD", "bolivar": "VES", "guarani": "PYG",
}  # fmt: skip


def _plural(words: dict[str, str]) -> dict[str, str]:
    return {**words, **{word + "s": code for word, code in words.items()}}


_PERIODS = {
    "annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "nightly": "night", "quarterly": "quarter", "fortnightly": "fortnight",
}  # fmt: skip
_RATED = phrases("""allowance, benefit, benefits, budget, charge, charges, cost, costs, dues, fee,
    fees, income, incomes, pay, payment, payments, pension, premium, premiums, rate, rates, rent,
    rents, salary, salaries, stipend, subscription, tax, wage, wages, bonus, instalments,
    installments, repayments, turnover""")
_RATES = {
    **{f"{article} {word}": unit for word, unit in _PERIODS.items() for article in ("a", "an")},
    **{
        f"{word} {noun} {link}": unit
        for word, unit in _PERIODS.items() for noun in _RATED for link in ("of", "is", "was")
    },
}  # fmt: skip

_MODIFIERS: dict[MoneyModifier, str] = {
    "approximate": """about, around, approximately, approx, approx., roughly, some, nearly, almost,
        circa, ca., c., close to, near, nearly, in the region of, in the order of, of the order of,
        an estimated, estimated, an estimate of, somewhere around, ~, ≈, virtually,
        something like, the equivalent of about, in the vicinity of, in the neighbourhood of,
        in the neighborhood of, on the order of, close on,
        getting on for,
        around about, roughly around, approximating, the best part of, as near as""",
    "at_least": """at least, no less than, not less than, a minimum of, minimum, min., ≥, starting
        at, starting from, upwards of, upward of, as little as, no fewer than, not below, as low as,
        >=, a floor of, priced from""",
    "more_than": """more than, over, exceeding, in excess of, above, greater than, well over,
        just over, upwards of, >, exceeds, exceeded, exceed, topped, surpassed, surpassing,
        north of, better than, higher than, slightly over, a little over, a shade over, just above,
        topping, tops, exceeds the, surpasses""",
    "at_most": """up to, at most, no more than, not more than, a maximum of, maximum, max., ≤, as
        much as, not exceeding, not to exceed, capped at, as many as, no higher than, not above, <=,
        as high as, a ceiling of, up to and including, anything up to, limited to""",
    "less_than": "less than, under, below, fewer than, <, lower than, well under, south of, "
    "just under, just short of, just shy of, just below, a little under, slightly under, shy of, "
    "short of, slightly below, a shade under",
}

_DENIED: dict[MoneyModifier, str] = {
    "at_most": """exceed, exceeding, exceeds, exceeded, be more than, be greater than,
        be higher than, be over, be above, cost more than, pay more than, at any time exceed""",
    "at_least": "be less than, be lower than, be under, be below, be smaller than, fall below",
}
_NOT = """not, never, cannot, can't, won't, doesn't, don't, didn't, mustn't, can’t, won’t, doesn’t,
    don’t"""
_BOUNDS = {
    **{word: bound for bound, text in _MODIFIERS.items() for word in phrases(text)},
    **{
        f"{negation} {denied}": bound
        for negation in phrases(_NOT)
        for bound, text in _DENIED.items()
        for denied in phrases(text)
    },
}

WORDS = MoneyWords(
    locale="en",
    numbers=NUMBERS,
    tables=TABLES,
    stated=_plural({
        **{f"{place} dollar": code for place, code in _DOLLAR_PLACES.items()},
        **_OTHER_PLACES,
        **_ONE_BEARER,
    }) | {
        **{f"{place} kroner": code for place, code in _KRONE_PLACES.items()},
        **{f"{place} kronor": code for place, code in _KRONE_PLACES.items()},
        **{f"{place} krone": code for place, code in _KRONE_PLACES.items()},
        **{f"{place} krona": code for place, code in _KRONE_PLACES.items()},
        **{f"{place} crowns": code for place, code in _KRONE_PLACES.items()},
        **_plural({"kuna": "HRK", "taka": "BDT", "dong": "VND", "lev": "BGN"}),
        "rand": "ZAR", "leva": "BGN", "rm": "MYR", "rp": "IDR",
        "kronor": "SEK", "pounds sterling": "GBP", "pound sterling": "GBP", "quid": "GBP",
        "sterling": "GBP", "kronur": "ISK", "koruna": "CZK", "korunas": "CZK", "lei": "RON",
        "d-marks": "DEM", "greenbacks": "USD", "ecus": "XEU", "drachmae": "GRD", "lats": "LVL",
        "litas": "LTL", "litai": "LTL", "krooni": "EEK", "meticais": "MZN", "soles": "PEN",
        "bolívar": "VES", "bolívares": "VES", "bolivares": "VES", "guaraní": "PYG",
        "guaraníes": "PYG", "guaranies": "PYG", "colón": "CRC", "colones": "CRC",
        "córdobas": "NIO", "cordobas": "NIO", "sucres": "ECS", "leones": "SLE",
        "italian lire": "ITL", "francs cfa": "XOF", "franc cfa": "XOF", "fcfa": "XOF",
            },
    shared={
        **_plural({
            "dollar": "USD", "pound": "GBP", "franc": "CHF", "ruble": "RUB", "rouble": "RUB",
            "rupee": "INR", "peso": "MXN", "dinar": "RSD", "dirham": "AED", "rial": "IRR",
            "riyal": "SAR", "shilling": "KES", "lira": "TRY", "buck": "USD", "crown": "NOK",
        }),
        "krone": "NOK", "kroner": "NOK", "krona": "SEK", "won": "KRW",
        "reais": "BRL", "reals": "BRL", "liras": "TRY", "lire": "ITL", "kr": "NOK",
        "marks": "DEM", "rs": "INR", "rs.": "INR",
        "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP",
    },
    minor=_plural({"cent": "USD", "öre": "SEK", "øre": "NOK"})
    | {"pence": "GBP", "¢": "USD", "p": "GBP", "penny": "GBP"},
    stated_minor={"eurocents": "EUR", "euro cents": "EUR", "kopecks": "RUB", "kopeks": "RUB",
                  "paise": "INR", "euro cent": "EUR", "us cents": "USD", "us cent": "USD",
                  "u.s. cents": "USD", "australian cents": "AUD"},
    multiples={
        "tenner": ("GBP", Decimal(10)), "tenners": ("GBP", Decimal(10)),
        "fiver": ("GBP", Decimal(5)), "fivers": ("GBP", Decimal(5)),
        "guinea": ("GBP", Decimal("1.05")), "guineas": ("GBP", Decimal("1.05")),
    },
    before=phrases("kr, rs, rs., rm, rp, francs cfa, franc cfa, fcfa, $, £, ¥, ￥, ＄, ￡"),
    letters={
        "R": "ZAR", "P": "PHP", "N": "NGN", "Y": "JPY", "Sh": "KES", "Shs": "KES", "Fr": "CHF",
        "Frs": "CHF", "Ps": "MXN",
    },
    initials={
        "KSh": "KES", "Ksh": "KES", "Kshs": "KES", "KShs": "KES", "KSH": "KES", "USh": "UGX",
        "Ush": "UGX", "UShs": "UGX", "Ushs": "UGX", "TSh": "TZS", "Tsh": "TZS", "TShs": "TZS",
        "SFr": "CHF", "Sfr": "CHF", "SwFr": "CHF", "SFrs": "CHF", "FFr": "FRF", "BFr": "BEF",
        "NKr": "NOK", "Nkr": "NOK", "SKr": "SEK", "Skr": "SEK", "DKr": "DKK", "Dkr": "DKK",
        "IKr": "ISK", "DM": "DEM", "FF": "FRF", "Php": "PHP", "PhP": "PHP", "Tk": "BDT",
        "Bt": "THB", "Esc": "PTE", "Pta": "ESP", "Ptas": "ESP", "Stg": "GBP", "Lit": "ITL",
        "Dh": "AED", "Dhs": "AED", "CFA": "XOF", "Naf": "ANG", "NRs": "NPR", "SLRs": "LKR",
        "RMB": "CNY", "Rmb": "CNY",
    },
    weak=phrases("""marks, crown, sterling, buck, lei, rm, rp, p, shilling, shillings, lari,
        quetzal, reals, FF, Bt, Esc, Lit, som, soms, sol, sols, soles, kip, kips, dram, drams, lek,
        leks, lats, denar, S/"""),
    large=phrases("won, crowns, mark, DM, Dh, Dhs, Tk, lev, levs, dong, dongs"),
    doubtful=phrases("""rand, kuna, kina, pula, birr, manat, manats, guinea, guineas, afghani,
        afghanis, guarani, bolivar, bolivars, schilling, schillings, colón, tolar, peseta, kwacha,
        kwanza, lempira, leones, colones, cordobas, dalasi"""),
    sums=r"""\b(?:
        cost(?:s|ing)? | pric(?:e|ed|es|ing) | fees? | fine[ds]? | pa(?:y|ys|id|ying) | payments?
      | worth | charg(?:e|es|ed|ing) | salar(?:y|ies) | wages? | bonus | rewards? | tickets?
      | tax(?:es)? | debts? | loans? | lent | borrow(?:ed|s)? | spen[dt] | earn(?:s|ed|ing)?
      | s[oe]ld | sells? | b(?:uy|ought) | budget | donat\w+ | prizes? | rent | invest\w*
      | currency | exchange | coins? | bank\w* | (?-i:notes?) | ransom | pension | income
      | revenue | profits? | bribes? | Korean? | Seoul | South\sAfrica\w* | tips? | toll
      | deposit\w* | fares? | bills? | purchase[sd]? | auction\w* | dowry | capital
    )\b .* ⟦⟧
      | ⟦⟧ \s (?:coins?|(?:bank)?notes?|bills?|fines?|fees?|tickets?|tax|prizes?|pieces?)\b
      | ⟦⟧ [\s(]{1,2} (?:about\s|approx\w*\.?\s|around\s|some\s)? (?:US|[A-Z])?[$€£¥]\s?\d
      | [$€£¥]\d[\d.,]*(?:\s[bm]illion)? \s?\( ⟦⟧""",
    rate_links=phrases("""=, ≈, is, was, equals, equalled, buys, bought, costs, cost, is worth,
        was worth, fetched, fetches, to, at, for"""),
    rate_prefixes=phrases("""per, a, to the, against the, for a, for, for each, for every, to one,
        on the"""),
    code_words=phrases("usd, eur, gbp, nok, sek, dkk, chf, aud, cad, jpy, cny"),
    places={
        "NOK": phrases("Oslo"), "SEK": phrases("Stockholm"), "CZK": phrases("Prague, Czech"),
        "DKK": phrases("Copenhagen"), "USD": phrases("America, American, USA, U.S., Washington"),
        "GBP": phrases("Britain, England, UK, London"), "INR": phrases("Delhi, Mumbai"),
        "PHP": phrases("Manila, Filipino"), "PKR": phrases("Pakistani"), "TRY": phrases("Turkey"),
        "CHF": phrases("Swiss"), "ITL": phrases("Italy, Italian"), "FRF": phrases("France, French"),
    },
    place_endings="n|s|ns|['’]s?",
    conversions=phrases("""or, equal to, equivalent to, the equivalent of, worth about, worth,
        at the time"""),
    openers=phrases("between, from"),
    betweens=phrases("between"),
    adjectives=phrases("gold, silver, hard-earned, lousy, extra, convertible, measly, whole, full"),
    joints=phrases("to, through"),
    ands=phrases("and"),
    ors=phrases("or"),
    links=phrases("of"),
    minus=phrases("minus, negative"),
    modifiers_before=_BOUNDS,
    modifiers_after={
        "or more": "at_least", "or so": "approximate", "or less": "at_most", "or above": "at_least",
        "and above": "at_least", "or thereabouts": "approximate", "or under": "at_most",
        "or over": "at_least", "and up": "at_least",
        "or greater": "at_least", "or higher": "at_least", "-plus": "at_least", "+": "at_least",
        "and upwards": "at_least", "and upward": "at_least", "or upwards": "at_least",
        "or better": "at_least", "and counting": "at_least", "-odd": "approximate",
        "odd": "approximate", "-ish": "approximate", "give or take": "approximate",
        "tops": "at_most", "at most": "at_most", "at the most": "at_most",
        "at a minimum": "at_least",
        "max": "at_most", "max.": "at_most", "min.": "at_least", "at the least": "at_least",
        "or below": "at_most", "and below": "at_most", "at least": "at_least",
        "or fewer": "at_most", "maximum": "at_most", "minimum": "at_least",
    },
    modifiers_inside={
        "odd": "approximate", "or so": "approximate", "plus": "at_least", "+": "at_least",
    },
    unbound=(r"\s minimum \s (?:wages?|income|pay|price|rate|deposit)\b", r"\s and \s up \s to\b"),
    places_behind={
        place: code for place, code in _DOLLAR_PLACES.items()
        if place not in {"american", "aussie", "u.s"}
    },
    per_before={
        **_RATES,
        **{
            f"per {noun} {link}": unit
            for noun, unit in (("share", "share"), ("head", "person"), ("barrel", "barrel"))
            for link in ("of", "is", "was", "were")
        },
    },
    per_after={
        "hourly": "hour", "daily": "day", "weekly": "week", "fortnightly": "fortnight",
        "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year",
        "per annum": "year", "p.a": "year", "pa": "year", "per capita": "person", "apiece": "item",
        "each": "item", "a head": "person", "a pop": "item", "annual": "year", "each way": "trip",
        "p.a.": "year", "p.w.": "week", "pw": "week", "pcm": "month", "pppn": "person",
        "pp": "person", "p.p.": "person", "psf": "square foot", "a piece": "item", "ph": "hour",
        "p/h": "hour", "p/w": "week", "p/m": "month", "a throw": "item",
    },
    per_prefixes=phrases("per, a, an, each, every, for each, for every, per each"),
    per_units={
        "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
        "quarter": "quarter", "fortnight": "fortnight", "minute": "minute", "second": "second",
        "night": "night", "share": "share", "person": "person", "head": "person",
        "capita": "person", "child": "child", "student": "student", "pupil": "pupil",
        "worker": "person", "employee": "person", "household": "household", "family": "household",
        "unit": "item", "item": "item", "piece": "item", "copy": "item", "ticket": "item",
        "kilo": "kilogram", "kilogram": "kilogram", "kg": "kilogram", "pound": "pound",
        "lb": "pound", "ounce": "ounce", "oz": "ounce", "ton": "ton", "tonne": "tonne",
        "barrel": "barrel", "bbl": "barrel", "gallon": "gallon", "litre": "litre",
        "liter": "litre", "mile": "mile", "kilometre": "kilometre", "kilometer": "kilometre",
        "km": "kilometre", "acre": "acre", "hectare": "hectare", "square foot": "square foot",
        "square metre": "square metre", "sq ft": "square foot", "bushel": "bushel",
        "kwh": "kilowatt-hour", "kilowatt-hour": "kilowatt-hour", "mwh": "megawatt-hour",
        "trip": "trip", "game": "game", "episode": "episode", "vote": "vote", "bottle": "bottle",
        "meal": "meal", "yr": "year", "mo": "month", "wk": "week", "hr": "hour",
        "patient": "person", "visit": "visit", "user": "person", "troy ounce": "ounce",
        "adult": "person", "taxpayer": "person", "inhabitant": "person", "citizen": "person",
        "guest": "person", "passenger": "person", "customer": "person", "player": "person",
        "metric ton": "tonne", "metric tonne": "tonne", "kilogramme": "kilogram", "gram": "gram",
        "gramme": "gram", "sq metre": "square metre", "square meter": "square metre",
        "sq meter": "square metre", "sq m": "square metre", "sq ft.": "square foot",
        "sq. ft": "square foot", "sq. m": "square metre", "m2": "square metre",
        "m²": "square metre",
        "cubic metre": "cubic metre", "cubic meter": "cubic metre", "square mile": "square mile",
        "kw": "kilowatt", "kilowatt": "kilowatt", "mw": "megawatt", "megawatt": "megawatt",
        "kilowatt hour": "kilowatt-hour", "megawatt-hour": "megawatt-hour", "watt": "watt",
        "megawatt hour": "megawatt-hour", "mmbtu": "item", "gb": "item", "gal": "gallon",
        "calendar month": "month", "pint": "item", "dish": "item",
        "cup": "item", "glass": "item", "pack": "item", "packet": "item", "box": "item",
        "bag": "item", "pair": "item", "seat": "item", "plate": "item", "round": "item",
        "dose": "item", "tablet": "item", "pill": "item", "word": "item", "time": "item",
        "go": "item", "throw": "item", "shot": "item", "dozen": "item", "set": "item",
        "slice": "item", "carat": "item", "bed": "item", "room": "item", "car": "item",
        "vehicle": "item", "apartment": "item", "download": "item", "metre": "item",
        "meter": "item", "foot": "item", "yard": "item", "inch": "item", "call": "item",
        "view": "item", "click": "item", "bird": "item", "animal": "item", "sheep": "item",
        "season": "season", "semester": "semester", "term": "term", "decade": "decade",
        "shift": "shift", "session": "session", "match": "match", "race": "race", "mth": "month",
        "annum": "year", "calendar year": "year", "financial year": "year", "fiscal year": "year",
        "school year": "year", "working day": "day", "working week": "week", "wk.": "week",
    },
    per_fillers=phrases("more, less, extra, cheaper, on average"),
    per_any=phrases("per, for each, for every"),
    steps=phrases("""by, rose, rises, rise, risen, fell, falls, fall, fallen, gained, gains, lost,
        loses, climbed, climbs, dropped, drops, jumped, jumps, slid, slipped, slips, added, adds,
        shed, up, down, surged, tumbled, sank, advanced, eased, edged up, edged down, soared,
        plunged"""),
    movements=phrases("go, goes, going, gone, went, climb, climbs, climbed, moved, catch, caught"),
    per_blockers=phrases("ago, hence, earlier, before, later, from, after, old"),
    barred=BARRED,
)  # fmt: skip
