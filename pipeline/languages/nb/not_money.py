"""What looks like money in Norwegian and is none: verbose patterns, ``⟦`` and ``⟧`` around it."""

from __future__ import annotations

from pipeline.languages.currencies import PLAIN_CODES

_MONTHS = r"(?:jan|feb|mars?|apr|mai|juni?|juli?|aug|sept?|okt|nov|des)"
_UNIT = r"(?:1[. ]?000|1000000|(?:hele\s)?(?:tusen|millioner|millionar|mill\.?|mrd\.?))"
_FUNCTION = r"""(?:og|eller|for|per|pr|i|til|på|av|med|fra|frå|ved|er|var|som|om|hver|kvar|mer|meir|
    mindre|pluss|men|hvis|når|etter|før|under|over)"""
_CROWNS = r"(?:norske \s)? (?:kr\.?|kroner|kronar)"
_COST = "kost|betal|pris|verd|tjen|skyld|lån|vinn|vant|tap|bot"

BARRED = (
    # The unit of a table.
    r"\b (?:beløp\w*|tall\w*|tal|summer|summar|oppgitt|oppgjeve|oppgitte) \s i \s ⟦",
    rf"\b (?:mål\w*|regn\w*|rekn\w*|vis\w*|uttrykt) \s i \s (?:hele \s)? ⟦{_UNIT} \s {_CROWNS}⟧",
    rf"\( \s? (?:i \s)? (?:hele \s)? ⟦{_UNIT} \s {_CROWNS}⟧ \.? \s? \)",
    rf"\b i \s (?:hele \s)? ⟦(?:1[. ]?000|tusen) \s {_CROWNS}⟧ \s? (?:[):]|$)",
    # Constant prices: i 2015-kroner.
    r"(?:faste|i) \s ⟦(?:19|20)\d\d [\s-] (?:kroner|kronar)",
    r"⟦(?:19|20)\d\d-(?:kroner|kronar|dollar|priser)",
    # Centuries: 1500,- og 1600-tallet.
    r"⟦1\d00 ,? [-–]⟧ \s? (?:og|eller) \b .{0,30} \d00-tal",
    # The weight.
    (
        r"⟦[^⟧]* \b pund⟧ (?: \s (?:kjøtt|kjøt|poteter|potet|smør|mel|mjøl|sukker|kaffe|tung\w*"
        r"|vekt|bly|fisk|fett|fleisk|flesk|ull|brød|krutt|muskler|trykk|lett\w*|laks|stein|ost))"
    ),
    (
        r"\b (?:veie\w*|veier|veide|veg|vog|tar|løft\w*|slank\w*|gått \s ned|gikk \s ned) \s"
        r" (?:\w+\s)? ⟦[^⟧]* \b pund⟧"
    ),
    r"⟦[^⟧]* \b pund⟧ [^.]{0,15} \b (?:født|fødd|fødsel)",
    r"⟦ (?:et|eit|ett|en|to) \s pund⟧ (?!\s?(?:per|pr|for|i|og|sterling|,|\.))",
    # Groups and papers: 26 STN-kommuner, 38 CRC: "The Rights".
    rf"""⟦\d{{1,2}} (?:[.,]\d)? \s (?-i:(?!{"|".join(sorted(PLAIN_CODES))})[A-Z]{{3}})⟧
        (?: - \w | \s? : | \s (?!{_FUNCTION}\b) [^\W\d] )""",
    # Championships, feasts, the rapper.
    r"⟦(?:19|20)\d\d \s (?-i:E)uro⟧",
    r"⟦[^⟧]* \s? (?:kr|kroner)⟧ [.-]? (?:himmel|messe)",
    r"⟦50 \s? (?-i:C)ents?⟧",
    r"⟦[^⟧]* \b (?:cent)⟧ \s (?:tommer|vest|mål)",
    r"⟦ (?:en|ei|ein) \s (?:krone|krona|cent)⟧ (?! \s (?:per|pr|for|i|mer|meir|mindre))",
    # An ear.
    r"⟦[^⟧]* \b øre⟧ - (?:nese|hals)",
    r"⟦ (?:et|eit|ett|to) \s (?:øre|øyre)⟧ (?! \s (?:per|pr|mer|meir|mindre|for \s hver|i \s))",
    r"\b (?:ikke|ikkje|lukke|lytte\w*|hold\w*|låne?|høyre) \s ⟦ (?:et|eit|ett) \s (?:øre|øyre)⟧",
    # A paragraph of a law, read as a dollar.
    r"(?: lov\w* | forskrift\w* | \b jfr? \.?) \s ⟦\$ \s? \d{1,3} (?:-\d{1,3})? ⟧",
    (
        r"\b (?:etter|(?:merknad(?:er)?|tillegg) \s til | omtale \s av | iht\.? | reglement\w*"
        r" | orden\w* \s (?:\w+\s){0,4}) \s? ⟦\$ \s \d{1,3} (?:-\d{1,3})? ⟧"
    ),
    r"⟦\$ \s? \d{1,2} [-–] \d{1,2}⟧ (?! \s? (?:million|milliard))",
    r"^ \s* ⟦\$ \s \d{1,3} (?:-\d{1,3})? ⟧ \s (?-i:[A-ZÆØÅ(])",
    r"(?-i:[A-ZÆØÅ]{3,}) \s ⟦\$ \s \d{1,3} ⟧ \s (?-i:[A-ZÆØÅ])",
    r"\b [fe]\. \s? ⟦kr\b",  # 2334 f.Kr.
    r"⟦\$ \s? \d{1,3}⟧ ,? \s (?:\w+\s)? (?:avsnitt|ledd|punkt|bokstav|annet|andre|første)\b",
    # "trådte i kr. 1. april": in force.
    rf"\b i \s ⟦kr\.? \s? \d{{1,2}}⟧ \.? \s? {_MONTHS}",
    # Words with other meanings.
    (
        r"⟦[^⟧]* \b mark⟧ \s (?:jord|land|smør|korn|malt|sølv|gull|mel|i \s (?:mage|eple|jord|"
        r"salat|hage)\w*|på \s krok\w*|per|pr)"
    ),
    r"\b (?:bro\w*|bru\w*|viadukt\w*|hest\w*|stolp\w*) \s (?:\w+\s){0,3} ⟦[^⟧]* \b spenn⟧",
    r"⟦[^⟧]* \b spenn⟧ \s (?:på \s \d+ \s? m|over|mellom|hest\w*|med \s hest\w*)",
    rf"^ (?! [^⟦]* \b (?:{_COST})\w*) [^⟦]* ⟦[^⟧]* \b (?:laken|lakan)⟧",
)
