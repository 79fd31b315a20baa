"""What looks like money in English and is none: patterns for ``MoneyWords.barred``."""

from __future__ import annotations

from pipeline.languages.currencies import PLAIN_CODES

_MONEY_NOUNS = r"""(?:aid|assist\w*|bailout|bonds?|borrow\w*|budget\w*|business|capital|cash|
    compensation|costs?|credit|cuts|damages?|debts?|deposits?|equity|expenditure|export\w*|fines?|
    fund\w*|gifts?|government|grants?|help|income|investment\w*|liabilities|loans?|loss(?:es)?|
    money|mortgages?|new|our|other|prize|profits?|property|public|reductions?|rent|revenues?|
    sales|savings?|shares|spending|stock|subsid\w+|support|tax\w*|trade|turnover|value|wages|
    work|your|my|his|her|their)"""
_GOODS = r"""(?:beef|butter|cannabis|cargo|cheese|coal|cocaine|coffee|copper|corn|cotton|
    equipment|explosives?|fish|flour|food|freight|fuel|garbage|gunpowder|heroin|ice|iron|luggage|
    marijuana|meat|opium|ore|pork|potatoes|powder|propellant|rice|rubber|salmon|silk|snow|steel|
    sugar|tea|tobacco|trash|uranium|waste|wheat|wool)"""
_PRICE = r"(?:cost|pric|pay|paid|worth|charg|fee|fine|s[oe]ld|sell|b(?:uy|ought)|for\s⟦|[$£€])"
_METRIC = r"(?:kg|kilos?|kilogram\w*|tons?|tonnes?|grams?|kN|g|N|t)\b"
_HEDGE = r"(?:(?:about|approx\w*\.?|around|over|or|nearly|roughly|some|c\.|ca\.|[~=≈])\s?)?"
_POUNDS = r"⟦[^$£€⟧]*\b pounds?⟧"

_FUNCTION = r"""(?:and|or|for|per|an?|to|in|on|at|by|from|was|were|is|are|as|of|each|every|extra|
    more|less|plus|with|after|before|the|this|that|which|but|if|when|than|over|under)"""

_WEIGHTS = (
    rf"{_POUNDS} [\s-] of \b (?!\s (?:\w+\s){{0,2}} {_MONEY_NOUNS}\b)",
    rf"""{_POUNDS} [\s-] (?:in\sweight|per\s(?:square|cubic|foot|yard|inch|sq)|bags?|weights?|
        heavier|lighter|guns?|bombs?|shells?|hammer|overweight|dumbbells?|cannons?|baby|man|fish|
        dog|field|gunners?|howitzers?|force|feet|foot|bench|thrust|brass|sack|boy|ball|
        working|pressure|torque|recoil|test\b|draw\w*|steel|rails?|behind|below|above|clear|
        superior|inferior|to\sthe\s(?:winner|runner|second|third)|nose|defensive|offensive|
        class|division|wrestler|carcass|pig|hog|bear|turkey|rock|stone|load|payload|warhead|yearly)""",
    rf"{_POUNDS} \s?/\s? (?:cubic|square|sq|foot|ft|gallon|acre|inch|in\b)",
    r"""⟦(?!.*illion)[^⟧]*-pounds?⟧
        (?! [\s-](?:\w+\s)?(?:notes?|fine|a|prize|deal|fee|price|loan|cheque|debt|in|rise|
        increase|cut)\b)""",
    rf"""\b (?:weigh\w*|weight|lost|lose|loses|losing|gain\w*|lift\w*|shed|heavy|shipped|payload|
        thrust|cargo|tows?|towing|carr(?:y|ies|ied|ying)|overweight|conced\w+|load\w*|capacity|
        tension\w*|bulk\w*|camera\sadds|impost|harvest\w*|tug|pull\w*|drawbar|receiving) \b
        [^.⟦]{{0,24}} {_POUNDS}""",
    rf"{_POUNDS} \s? \(\s? {_HEDGE} [\d.,]+\s? (?:[mb]illion\s)? (?:metric\s)? {_METRIC}",
    rf"{_POUNDS} ,?\s or\s {_HEDGE} [\d.,]+\s? {_METRIC}",
    rf"\b {_METRIC} \)?,? \s? [(/]? \s? {_HEDGE} {_POUNDS}",
    rf"^ (?! .* \b {_PRICE}) .* \b {_GOODS} \b .* {_POUNDS}",
    rf"^ (?! .* \b {_PRICE}) .* ⟦ \d+\.\d+ \s pounds?⟧",
    rf"{_POUNDS} [^.]{{0,60}} \b (?:weigh|heav(?:y|ier|iest)\b|light(?:er|est)\b)",
    rf"\d \s? (?:ft|feet|foot|in|inch|inches|cm)\b [^.⟦]{{0,12}} {_POUNDS}",
    rf"\bput \s on \s (?:\w+\s)? {_POUNDS}",
)

_CENTS = (
    r"⟦50 \s (?-i:Cent)⟧",  # the rapper
    r"⟦\d+ \s cents? ⟧ \s? (?:'s|’s) \s (?:album|song)",
    r"""⟦[^⟧]*\bcents?⟧ \s? (?:flat|sharp|scale|wide|narrow\w*|interval|monochord|of\sland)\b""",
    r"""\b (?:tun(?:ed|ing|es?)|intervals?|octaves?|perfect|pitch\w*|ratio|semitones?|monochord|
        temperament|harmonics?|plus\sor) \b [^.⟦]{0,40} ⟦[^⟧]*\bcents?⟧""",
    r"⟦\d{4,} \s cents⟧",
    r"⟦[^⟧]*\d p⟧ \s? (?:\.m|resolution|video|display)",  # 7 p.m., 720p
    r"\b(?:pages?|pp?\.?|no\.?|section|sections|chapter|vol\.?) \s ⟦\d+ \s? p⟧",
    r"⟦\s?(?:480|576|720|1080|1440|2160) \s? p⟧",
    r"⟦[^⟧]* \d (?-i:P) ⟧",  # 8P3, the F4U-1P
    r"[\w~*|}]⟦\d+p⟧",
    # Orbitals: 1s, 2p, 3d.
    r"""⟦\d p⟧ \s? (?:[-–,]?\s?(?:and\s|to\s)?\d[spdfgh]\b|(?:sub)?shells?|orbitals?|states?|energy|
        electrons?|levels?|is\s(?:odd|even)|spin|→)""",
    r"\d[sdfgh]\b [^⟦]{0,8} ⟦\d p⟧",
)

_PRICES_OF_A_YEAR = (
    r"""(?:\bin|[(]|illion|constant|current|terms\sof|adjusted\sto|\d) \s?
        ⟦(?:19|20)\d\d \s [^\d⟧]*(?:dollars?|USD|AUD|CAD|euros?|pounds?|yen|value)⟧""",
    r"(?:19|20)\d\d[-–/]⟦\d\d \s [^⟧]*dollars?⟧",
    r"⟦(?:19|20)\d\d \s [$€£]⟧",
)

_LETTERS = (
    # "R1b", "Y2K", "P802.15": a letter needs thousands or a scale behind it.
    r"""⟦ (?-i:[PRNY]|Shs?|Frs?|Ps)(?=\s?\d) (?!
        [^⟧]*(?-i:illion|thousand|crore|lakh|\dm\b|bn\b|tn\b)
        | \s?\d{1,3}(?:,\d{3})+ | (?<=R)\s?\d{1,3}(?:\s\d{3})+ )""",
)

_NAMES = (
    r"⟦[^⟧]* \s (?-i:Penn(?:y|ies))⟧",
    r"⟦\d{1,4} \s won⟧ (?! \s? (?:[.,;:)(!?]|$|an?\b|per\b|each\b|coins?|notes?|bills?|fees?))",
    r"⟦[^⟧]*\bguineas?⟧ [\s-] (?:pigs?|fowls?|hens?|worms?|bissau)\b",
    # Old British money: a shilling is no unit of a currency today.
    r"⟦ (?! .* (?:hundred|thousand|illion|\d{3})) [^⟧]* \b shillings?⟧",
    r"⟦ (?:ten|10) \s pound⟧ \s poms?",
    r"""⟦[^⟧]*\b euros?⟧ [\s-] (?:zone|area|NCAP|MPs?|MEPs?|bloc|countries|elections?|members?|
        championships?|tournaments?|finals?|qualif\w+)\b""",
    r"⟦INR \s? \d(?:\.\d)?⟧",  # of the blood
    rf"⟦\d{{1,2}} \s? (?-i:(?!{'|'.join(sorted(PLAIN_CODES))})[A-Z]{{3}})⟧ \s (?!{_FUNCTION}\b)\w",
    r"⟦(?-i:an?|A) \s (?-i:[A-Z]\w+)⟧ (?! \s? (?:an?|per|each)\b)",  # a Guaraní word
    r"⟦[^⟧]*\bbucks?⟧ \s (?:and|or) \s (?:an?|the|one|two|three|\d+) \s (?:does?|fawns?|hinds?)\b",
    r"⟦(?:19|20)\d\d \s (?-i:Euros?|Penny|Pennies|Crowns?|Marks?)⟧",  # the championship
    r"⟦[12],?000 \s (?-i:Guineas?)⟧",  # the race
    r"⟦[^⟧]* \b bucks?⟧ \s (?:county|party|fizz)",
    r"⟦[^⟧]+⟧ \s? (?-i:FM|AM)\b",  # KMYR 104.1 FM
    r"⟦(?-i:KR) (?![A-Za-z]) \s? (?!\d{3}|\d+[,.])",  # a club and its score
    r"⟦(?-i:RS)-?\d+⟧",  # a car, an interface
    r"⟦(?-i:RS)\s\d{1,2}(?:\.\d)?⟧",
    r"⟦[^⟧]*\s(?-i:RS)⟧",
    r"⟦3 \s? Rs⟧",  # reading, writing, arithmetic
    r"(?-i:[A-Z])-⟦\d[\d.]*\s?(?:kr|rs|p)⟧",  # the KAB-500Kr
    r"⟦(?-i:Rm)\b",  # Reichsmark
    r"⟦USD \s? \d{3}⟧ (?: \s? \(?(?:school|district|unified)|,? \s? a \s public)",
    r"Unified \s School \s District \s? \(? ⟦USD",
    r"⟦[A-Z]{3} \s? \d{1,3}⟧ \s (?:seats?|votes?|MPs?|members|points|goals)\b",
    r"⟦a\squid⟧\spro\b",
    r"""⟦a\sdollar⟧ \s (?:amount|crisis|figure|general|index|menu|peg|price|rally|shop|sign|stores?|
        tree|value)\b""",
    r"⟦(?:1[5-9]|20)\d\d \s (?:won|marks?|crowns?)⟧",
    r"⟦(?:two|three|\d) \s [^⟧]*⟧ \s currencies",
)

BARRED = (
    # The unit of figures: presented in millions of euros;
    r"""(?<!bring) (?<!brought) (?<!brings) (?<!take) (?<!takes) (?<!took) (?<!pull) (?<!pulled)
        (?<!rake) (?<!raked) (?<!rakes) (?<!result) (?<!resulted) (?<!results) \s in \s
        ⟦(?:thousands|millions|billions|trillions) \s of \s [^⟧]*⟧ \s? (?:[;:,)\]]|\.?$)""",
    r"\( (?:all\s)? (?:figures|amounts)? \s? in \s ⟦",             # the unit of a table
    r"⟦[^⟧]* \b (?:marks?|crowns?)⟧ \s? (?:out\sof|for\s(?:each|every)|on\s(?:the|his|her))",
    (r"⟦ a \s (?:won|yen|crown|buck|mark|real|rand|lev|pound|euro|penny|cent|p)⟧ \s? "
    r"(?!an?\b|each\b|per\b|$)"),
    r"\b point \s ⟦",                                             # two point two billion dollars
    *_WEIGHTS,
    *_CENTS,
    *_PRICES_OF_A_YEAR,
    *_LETTERS,
    *_NAMES,
)  # fmt: skip
