"""Money in English. Currency names beyond these come from CLDR."""

from __future__ import annotations

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
}  # fmt: skip
_ONE_BEARER = {
    "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "zloty": "PLN",
    "forint": "HUF", "baht": "THB", "shekel": "ILS", "hryvnia": "UAH", "rupiah": "IDR",
    "ringgit": "MYR", "naira": "NGN", "drachma": "GRD", "deutschmark": "DEM",
    "deutsche mark": "DEM",
    "lari": "GEL", "tenge": "KZT", "lempira": "HNL", "quetzal": "GTQ", "kwanza": "AOA",
}  # fmt: skip


def _plural(words: dict[str, str]) -> dict[str, str]:
    return {**words, **{word + "s": code for word, code in words.items()}}


_MODIFIERS: dict[MoneyModifier, str] = {
    "approximate": """about, around, approximately, approx, approx., roughly, some, nearly, almost,
        circa, ca., c., close to, near, nearly, in the region of, in the order of, of the order of,
        an estimated, estimated, an estimate of, somewhere around, ~, ≈, virtually,
        something like, the equivalent of about""",
    "at_least": """at least, no less than, not less than, a minimum of, minimum, min., ≥, starting
        at, starting from, upwards of, upward of, as little as""",
    "more_than": """more than, over, exceeding, in excess of, above, greater than, well over,
        just over, upwards of, >, exceeds, exceeded, exceed, topped, surpassed, surpassing,
        north of, better than, higher than""",
    "at_most": """up to, at most, no more than, not more than, a maximum of, maximum, max., ≤, as
        much as, not exceeding, not to exceed, capped at, as many as""",
    "less_than": "less than, under, below, fewer than, <, lower than, well under, south of, "
    "just under, just short of, just shy of, just below, a little under",
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
        "kronor": "SEK", "pounds sterling": "GBP", "pound sterling": "GBP", "quid": "GBP",
        "sterling": "GBP", "kronur": "ISK", "koruna": "CZK", "korunas": "CZK", "lei": "RON",
        "d-marks": "DEM", "greenbacks": "USD", "ecus": "XEU",
    },
    shared={
        **_plural({
            "dollar": "USD", "pound": "GBP", "franc": "CHF", "ruble": "RUB", "rouble": "RUB",
            "rupee": "INR", "peso": "MXN", "dinar": "RSD", "dirham": "AED", "rial": "IRR",
            "riyal": "SAR", "shilling": "KES", "lira": "TRY", "buck": "USD",
            "crown": "NOK", "kuna": "HRK", "taka": "BDT", "dong": "VND", "lev": "BGN",
        }),
        "krone": "NOK", "kroner": "NOK", "krona": "SEK", "won": "KRW", "rand": "ZAR",
        "reais": "BRL", "reals": "BRL", "liras": "TRY", "lire": "ITL", "kr": "NOK",
        "marks": "DEM", "leva": "BGN",
        "rs": "INR", "rs.": "INR", "rm": "MYR", "rp": "IDR",
        "$": "USD", "£": "GBP", "¥": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP",
    },
    minor=_plural({"cent": "USD", "öre": "SEK", "øre": "NOK"})
    | {"pence": "GBP", "¢": "USD", "p": "GBP"},
    stated_minor={"eurocents": "EUR", "euro cents": "EUR", "kopecks": "RUB", "kopeks": "RUB",
                  "paise": "INR", "euro cent": "EUR", "us cents": "USD", "us cent": "USD",
                  "u.s. cents": "USD", "australian cents": "AUD"},
    before=phrases("kr, rs, rs., rm, rp, $, £, ¥, ￥, ＄, ￡"),
    weak=phrases("""won, rand, marks, crown, crowns, lev, levs, dong, dongs, kuna, sterling,
        buck, lei, rm, rp, pound, p, shilling, shillings, lari, quetzal, reals"""),
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
    joints=phrases("to, through"),
    ands=phrases("and"),
    ors=phrases("or"),
    links=phrases("of"),
    minus=phrases("minus, negative"),
    modifiers_before={word: mod for mod, text in _MODIFIERS.items() for word in phrases(text)},
    modifiers_after={
        "or more": "at_least", "or so": "approximate", "or less": "at_most", "or above": "at_least",
        "and above": "at_least", "or thereabouts": "approximate", "or under": "at_most",
        "or over": "at_least", "and up": "at_least",
        "or greater": "at_least", "or higher": "at_least", "-plus": "at_least", "+": "at_least",
        "at least": "at_least", "or fewer": "at_most", "maximum": "at_most", "minimum": "at_least",
    },
    per_after={
        "hourly": "hour", "daily": "day", "weekly": "week", "fortnightly": "fortnight",
        "monthly": "month", "quarterly": "quarter", "annually": "year", "yearly": "year",
        "per annum": "year", "p.a": "year", "pa": "year", "per capita": "person", "apiece": "item",
        "each": "item", "a head": "person", "a pop": "item", "annual": "year", "each way": "trip",
        "p.a.": "year", "p.w.": "week", "pw": "week",
    },
    per_prefixes=phrases("per, a, an, each, every, for each, for every, for a, per each"),
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
    },
    per_fillers=phrases("more, less, extra, cheaper, on average"),
    per_any=phrases("per"),
    movements=phrases("go, goes, going, gone, went, climb, climbs, climbed, moved, catch, caught"),
    per_blockers=phrases("ago, earlier, before, later, from, after, old"),
    barred=(
        r"\( (?:all\s)? (?:figures|amounts)? \s? in \s ⟦",             # the unit of a table
        r"\b in \s ⟦(?:19|20)\d\d \s dollars?⟧",                  # constant prices
        r"⟦(?:19|20)\d\d \s (?-i:Euros?)⟧",                       # the championship
        # Pounds of weight.
        (r"⟦[^⟧]* \b pounds?⟧ [\s-] (?:of|in\sweight|per\ssquare|bags?|weights?|heavier|lighter|"
        r"gun|guns|bomb|bombs|shells?|hammer|overweight|dumbbells?|cannons?|baby|man|fish|dog|"
        r"field|gunners?|howitzers?|force|feet|foot|bench|each|thrust|brass|sack|boy)\b"),
        r"⟦[^⟧]*\d-pounds?⟧ (?! [\s-](?:note|fine|a|prize|deal|fee|price|loan|cheque|debt|in))",
        (r"\b (?:weigh\w*|weight|lost|lose|loses|losing|gain\w*|lift\w*|shed|heavy|shipped|"
        r"payload|thrust|cargo|tows?|towing|"
        r"carr(?:y|ies|ied|ying)|overweight) \b [^.⟦]{0,24} ⟦[^$£€⟧]* \b pounds?⟧"),
        r"⟦[^⟧]* \b pounds?⟧ \s? \( \s? [\d.,]+ \s? (?:kg|kilogram|kilo|tons?|tonnes?|kN|g|N)\b",
        r"\bput \s on \s (?:\w+\s)? ⟦[^⟧]* \b pounds?⟧",
        r"⟦50 \s (?-i:Cent)⟧",                                    # the rapper
        r"⟦[^⟧]* \b (?:marks?|crowns?)⟧ \s? (?:out\sof|for\s(?:each|every)|on\s(?:the|his|her))",
        (r"⟦ a \s (?:won|yen|crown|buck|mark|real|rand|lev|pound|euro|penny|cent|p)⟧ \s? "
        r"(?!an?\b|each\b|per\b|$)"),
        r"⟦[^⟧]*\d p⟧ \s? (?:\.m|resolution|video|display)",       # 7 p.m., 720p
        r"\b(?:pages?|pp?\.?|no\.?|section|sections|chapter|vol\.?) \s ⟦\d+ \s? p⟧",
        r"⟦\s?(?:480|576|720|1080|1440|2160) \s? p⟧",
        r"⟦[^⟧]* \b bucks?⟧ \s (?:county|party|fizz)",
        r"⟦\d+ \s cents? ⟧ \s? (?:'s|’s) \s (?:album|song)",
        r"⟦ \d+ (?-i:P) ⟧",                                       # 8P3
        r"\b point \s ⟦",                                          # two point two billion dollars
    ),
)  # fmt: skip
