"""What Norwegians say about an amount, before it and behind it, in Bokmål and Nynorsk."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases
from pipeline.records import MoneyModifier

_BEFORE: dict[MoneyModifier, str] = {
    "approximate": """om lag, omlag, rundt, cirka, sirka, circa, ca, ca., omtrent, omtrentlig,
        omkring, kring, ikring, ikkring, rundt omkring, nær, nære, nærmere, nærare, nærmare,
        nesten, opp mot, oppimot, opp i mot, oppi mot, oppunder, oppmot, anslagsvis,
        ikke langt unna,
        ikkje langt unna, i nærheten av, i nærleiken av, bortimot, borti, innpå, rundt regnet,
        rundt rekna, rundt sagt, grovt regnet, grovt rekna, ~, ≈, +/-, ±, pluss/minus,
        sånn cirka, så å si, i størrelsesorden, i størrelsesordenen, i storleiksorden,
        i storleiken, noe sånt som, noko slikt som, et sted rundt, ein stad rundt,
        i området""",
    "at_least": """minst, minimum, minimalt, fra, frå, fra og med, frå og med, f.o.m., f.o.m,
        ikke mindre enn, ikkje mindre enn, ikke under, ikkje under, ikke lavere enn,
        ikkje lågare enn, i hvert fall, ihvertfall, hvert fall, iallfall, i alle fall, i det minste,
        aller minst, ≥, >=, min., nedad begrenset til, høyere enn eller lik, større enn eller lik,
        høgare enn eller lik, større enn eller lik med, tilsvarende minst""",
    "more_than": """over, mer enn, meir enn, flere enn, fleire enn, godt over, like over,
        rett over, i overkant av, overkant av, drøyt, drøye, drøy, drygt, dryge, dryg, utover,
        ut over, høyere enn, høgare enn, større enn, vel, godt og vel,
        over den magiske, >, oversteg, overstiger,
        overstige, oversteget, overstig, oversteig, overskred, overskrider, overskride,
        overskredet, overskrid, lenger enn""",
    "at_most": """inntil, opptil, opp til, oppatil, høyst, høgst, høyest, høgast, i høyden, maks,
        max, max., maks., maksimalt, maksimum, maximum, ikke mer enn, ikkje meir enn, ikke over,
        ikkje over, ikke høyere enn, ikkje høgare enn, ikke større enn, ikkje større enn,
        begrenset oppad til, oppad begrenset til, avgrensa oppover til, oppad til, ≤, <=,
        ikke overstige, ikke overstiger, ikke oversteg, ikkje overstige, ikkje overstig,
        overstiger ikke, overstig ikkje, ikke overskride, ikke overskrider, ikkje overskride,
        ikkje overskrid, overskrider ikke, overskrid ikkje, mindre enn eller lik,
        lavere enn eller lik, lågare enn eller lik, fra null til, fra 0 til""",
    "less_than": """under, under den magiske, mindre enn, lavere enn, lågare enn, færre enn,
        billigere enn,
        billegare enn, <, godt under, like under, rett under, i underkant av, underkant av, snaut,
        snaue, snau, knapt, knappe, knapp""",
}
_VERBS = """være, vere, bli, koste, utgjøre, utgjere, betale, få, ta, kreve, krevje, settes,
    setjast, settast, betales, betalast, gis, gjevast, overstige"""
_DENIED: dict[MoneyModifier, str] = {
    "at_most": "mer enn, meir enn, over, høyere enn, høgare enn, større enn",
    "at_least": "mindre enn, under, lavere enn, lågare enn",
}
BEFORE = {
    **{word: bound for bound, text in _BEFORE.items() for word in phrases(text)},
    **{
        f"{negation} {verb} {comparison}": bound
        for negation in ("ikke", "ikkje")
        for verb in phrases(_VERBS)
        for bound, text in _DENIED.items()
        for comparison in phrases(text)
    },
}

_BEHIND: dict[MoneyModifier, str] = {
    "approximate": "eller deromkring, eller deromkring, eller der omkring, eller deikring",
    "at_least": """eller mer, eller meir, og mer, og meir, og oppover, og over, eller over,
        eller høyere, eller høgare, og høyere, og høgare, i minstepris, som minimum,
        som et minimum, som minstepris, eller flere, eller fleire""",
    "more_than": "og vel så det",
    "at_most": """eller mindre, eller lavere, eller lågare, og under, og lavere, og lågare,
        og nedover, eller under, og mindre, maks, som maksimum, som maks""",
}
BEHIND = {word: bound for bound, text in _BEHIND.items() for word in phrases(text)}

_LAST: dict[MoneyModifier, str] = {
    "more_than": "pluss, +",
    "approximate": """omtrent, cirka, sirka, ca, ca., om lag, omlag, eller så, sånn omtrent,
        sånn cirka, rundt regnet, rundt rekna, plus minus, pluss minus""",
    "at_least": "minst, minimum, i det minste, i alle fall, i hvert fall",
    "at_most": "maksimalt, maksimum, høyst, høgst, på det meste, i høyden",
}
_MORE = "mer|meir|mindre|over|under|høyere|høgare|lavere|lågare|flere|fleire"
UNBOUND = (
    rf"\s (?:og|eller) \s (?:{_MORE}) \s (?:enn|\d|kr\b)",
    r"\s og \s (?:mer|meir|mindre|over|under) \s (?:til|i|om|for|å|en|et|ein|eit) \b",
)
"""``500 kr og mer enn 10 dager``: of something else."""

LAST = {word: bound for bound, text in _LAST.items() for word in phrases(text)}
