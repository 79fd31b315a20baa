"""What stands around English dates: words that confirm one, or make it something else."""

from __future__ import annotations

_SEASON_NAMES = ("spring", "summer", "autumn", "fall", "winter")

_PAPERS = frozenset({
    "times", "telegraph", "mirror", "express", "mail", "post", "night", "herald", "sport",
    "people",
})  # fmt: skip

_PLACES = frozenset({
    "street", "road", "avenue", "lane", "creek", "harbor", "harbour", "island", "mosque", "addams",
    "weld",
})  # fmt: skip

YEAR_BEFORE = frozenset({
    "in", "since", "year", "years", "circa", "born", "b.", "d.", "died", "summer", "winter",
    "spring", "autumn", "until", "till", "during", "early", "late", "mid", "throughout",
    "summit", "conference", "olympics", "championship", "championships", "cup", "festival",
    "awards", "convention", "census", "congress", "expo", "tournament",
    "post", "pre", "act", "post-", "pre-",
    "fl.", "r.", "(c)",
    "copyright", "©", "est.", "established", "season", "before", "after", "vintage",
    "election", "anno", "c.",
})  # fmt: skip

YEAR_BEFORE_WEAK = frozenset({
    "adopted", "ratified", "enacted", "founded", "promulgated", "amended", "inaugurated",
    "completed",
    "formed", "created", "published", "issued", "signed",
    "of", "by", "from", "to", "and", "between", "for", "through", "around", "about", "into",
    "or", "on", "with", "as", "at", "than", "ca.", "fall", "period", "back", "towards",
    "spanning",
})  # fmt: skip

COUNTED = frozenset({
    "dollars", "pounds", "euros", "yen", "kroner", "cents", "meters", "metres", "m", "v",
    "volts", "km",
    "kilometers", "kilometres", "miles", "mi", "feet", "ft", "foot", "inches", "yards", "cm",
    "mm", "kg", "kilos", "kilograms", "lbs", "lb", "tons", "tonnes", "grams", "g", "liters",
    "litres", "acres", "hectares", "watts", "kw", "mw", "gw", "kwh", "mph", "hp", "rpm", "hz",
    "mhz",
    "people", "persons", "men", "women", "children", "students", "pupils", "employees",
    "workers", "soldiers", "troops", "residents", "inhabitants", "members", "votes",
    "voters", "shares", "pages", "words", "copies", "points", "times", "years", "days",
    "hours", "minutes", "seconds", "months", "weeks", "percent", "per", "degrees", "calories",
    "cases", "deaths", "homes", "houses", "jobs", "units", "books", "cars", "ships",
    "aircraft", "horses", "others", "more", "million", "billion", "thousand", "species",
    "fans", "spectators", "refugees", "prisoners", "patients", "passengers", "households",
    "families", "seats", "schools", "companies", "games", "songs", "square", "cubic", "bc",
    "b.c.", "bce",
})  # fmt: skip

FUNCTION_WORDS = frozenset({
    "and", "was", "is", "were", "are", "has", "had", "have", "will", "would", "the", "he",
    "she", "it", "they", "we", "i", "you", "a", "an", "by", "to", "in", "on", "at", "with",
    "for", "from", "of", "as", "but", "or", "when", "while", "who", "which", "that", "after",
    "before", "until", "because", "his", "her", "its", "their", "there", "this", "under",
    "did", "does", "also", "instead", "though", "if", "could", "can", "may", "should", "into",
    "over",
    "where", "during", "s",
})  # fmt: skip

MONTH_BEFORE = frozenset({
    "in", "since", "until", "till", "by", "from", "of", "through", "during", "before",
    "after", "between",
    "early", "late", "mid", "mid-", "to", "each", "every", "next", "last", "for",
})  # fmt: skip

NOT_AFTER = {
    **dict.fromkeys(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        _PAPERS | _PLACES,
    ),
    **dict.fromkeys(_SEASON_NAMES, frozenset({
        "olympics", "olympic", "paralympics", "games", "palace", "school", "field", "garden",
        "street", "line",
        "universiade", "youth",
    })),
    "christmas": frozenset({"carol", "island", "tree", "card", "story", "album", "creek"}),
    "easter": frozenset({"island", "egg", "rising", "parade", "bunny", "ross", "seals"}),
    "thanksgiving": frozenset({"parade"}),
    "thanksgiving day": frozenset({"parade"}),
    "good friday": frozenset({"agreement", "accord", "accords", "peace", "deal"}),
    "may day": frozenset({"stadium"}),
    "corpus christi": frozenset({
        "college", "texas", "bay", "church", "carousel", "hooks", "icerays",
    }),
    "halloween": frozenset({"ii", "iii", "town", "horror", "kills", "ends"}),
    "century": frozenset({"fox", "studios", "schizoid"}),
}  # fmt: skip

NOT_BEFORE = {
    "friday": frozenset({
        "black", "casual", "good",
        *(f"{own} {who}" for own in ("his", "her", "my", "your", "our") for who in ("man", "girl")),
    }),
    "sunday": frozenset({"bloody", "billy"}),
    "tuesday": frozenset({"super", "ruby"}),
    "monday": frozenset({"cyber", "blue", "mr.", "manic"}),
    "quarter": frozenset({"audi", "infiniti"}),
    "corpus christi": frozenset({"in", "near", "to", "from", "of", "at", "college"}),
    "thursday": frozenset({"black"}),
    "wednesday": frozenset({"black", "sheffield"}),
    "saturday": frozenset({"holy"}),
    **dict.fromkeys(_SEASON_NAMES, frozenset({"arab", "prague", "alpine", "donna"})),
}  # fmt: skip

COMPOUNDS = {
    "sunday": frozenset({"school", "schools", "best", "roast", "roasts", "schooling"}),
    "christmas": frozenset({
        "tree", "trees", "carol", "carols", "card", "cards", "cake", "present", "presents",
        "gift", "gifts", "song", "songs", "lights", "decorations", "pudding", "album", "music",
        "dinner", "stocking", "stockings", "shopping", "market", "markets", "truce", "special",
    }),
    "easter": frozenset({"egg", "eggs", "bunny", "lily", "lilies"}),
    "halloween": frozenset({"costume", "costumes", "party", "parties", "candy"}),
    "thanksgiving": frozenset({"turkey", "dinner"}),
    "new year's": frozenset({"resolution", "resolutions", "honours", "party", "revolution"}),
    "mother's day": frozenset({"card", "cards"}),
}  # fmt: skip

DAY_ALONE_NOT = frozenset({
    "hole", "holes", "par", "birdie", "birdied", "bogey", "bogeyed", "tee", "green", "putt",
    "lap", "laps", "floor", "eagle", "fairway",
})  # fmt: skip

HABITUAL_NEAR = frozenset({
    "open", "opens", "opened", "hours", "closed", "airs", "aired", "daily", "weekdays",
    "operates", "operated", "operating", "broadcast", "broadcasts",
    "weekly", "every", "each", "usually", "regular", "regularly", "schedule", "service",
    "services", "available", "a.m.", "p.m.", "am", "pm", "flights", "shows", "show",
})  # fmt: skip

MONTH_BEFORE_SURE = (
    "in", "since", "until", "till", "during", "throughout", "early", "late", "mid", "mid-",
    "early in", "late in", "early-", "late-", "next", "last", "this", "each", "every",
    "in early", "in late", "as of", "beginning of", "end of", "start of", "month of",
)  # fmt: skip

MONTH_BE = (
    "is", "was", "has been", "had been", "will be", "would be", "proved", "remains",
    "could be", "has always been", "may be", "should be", "looks",
)  # fmt: skip

MONTH_ADVERBS = (
    "also", "very", "again", "a very", "the", "a", "an", "particularly", "unusually", "not",
    "not a", "usually", "generally", "especially", "often", "even", "our", "my", "their", "its",
    "traditionally", "typically", "always",
)  # fmt: skip

MONTH_SIGNS = (
    "wet", "wetter", "wettest", "dry", "drier", "driest", "hot", "hotter", "hottest", "cold",
    "colder", "coldest", "warm", "warmer", "warmest", "cool", "cooler", "coolest", "mild",
    "rainy", "rainiest", "sunny", "sunniest", "snowy", "month", "record", "busiest",
    "deadliest", "bloodiest", "first month", "last month", "second month", "figures", "sales",
    "data", "numbers", "exports", "imports", "inflation", "retail", "unemployment", "payrolls",
    "rainfall", "temperatures", "futures", "orders", "deliveries", "elections", "weather",
)  # fmt: skip

NAME_NOUNS = frozenset({
    "family", "sister", "sisters", "brother", "brothers", "government", "ministry",
    "administration", "cabinet", "premiership", "household", "clan", "hare",
})  # fmt: skip

NUMBERED = frozenset({
    "pages", "page", "pp.", "p.", "nos.", "no.", "numbers", "lines", "line", "verses",
    "chapters", "sections", "articles", "paragraphs", "rooms", "room", "number", "issue",
    "issues", "vol.", "volumes", "channel", "channels", "bwv", "flight", "flights", "ngc",
})  # fmt: skip

ONE_AFTER = frozenset({
    "for", "within", "after", "than", "about", "almost", "nearly", "over", "least", "around",
    "just", "under", "only", "takes", "took", "take", "lasts", "lasted", "last",
    "roughly", "approximately", "in", "half", "spent", "every", "to",
})  # fmt: skip

LOOKING_BACK = frozenset({
    "first", "only", "lowest", "highest", "worst", "best", "biggest", "largest", "longest",
    "hottest", "coldest", "strongest", "fastest", "most", "least", "second", "third",
})  # fmt: skip

NOT_THROUGH = frozenset({
    "all", "half", "halfway", "midway", "partway", "way", "live", "lived", "lives", "living", "get",
    "gets", "got", "getting", "go", "goes", "went", "going", "gone", "been", "come", "came", "fall",
    "falls", "fell", "fallen", "follow", "followed", "break", "broke", "broken", "pull", "pulled",
    "breaks", "pass", "passed", "passes", "suffered", "straight",
})  # fmt: skip

SPORTS = frozenset({
    "overtime", "halftime", "touchdown", "touchdowns", "quarterback", "rebounds", "buzzer",
    "trailed", "trailing", "outscored", "tipoff", "kickoff", "punt", "fumble", "interception",
    "playoff", "playoffs", "layup", "dunk", "three-pointer", "fouls", "scoreless",
})  # fmt: skip
