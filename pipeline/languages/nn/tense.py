"""What tells past from future in Nynorsk: the words are those of Bokmål, which holds both."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.nb.tense import WORDS as NORWEGIAN
from pipeline.languages.schema.tense import SpacedTenseWords

_PAST = frozenset({
    "opna", "starta", "avslutta", "tala", "snakka", "jobba", "møtte", "fortalde", "sa", "hadde",
    "vart", "blei", "kom", "gjekk", "fekk", "tok", "gav", "kravde", "leigde", "auka", "minka",
    "utvida", "kopla", "skapte", "vende", "sende", "kjende", "leverte", "rekna", "meinte", "bygde",
    "flytta", "samla", "planla", "vedtok", "vraka", "avviste", "handsama", "skipa", "stifta",
    "laga", "undersøkte",
})  # fmt: skip

WORDS: SpacedTenseWords = replace(
    NORWEGIAN,
    past=NORWEGIAN.past | _PAST,
    present_endings=(*NORWEGIAN.present_endings, "ast"),
    not_present=NORWEGIAN.not_present
    | frozenset({
        "fast", "nærmast", "størst", "oftast", "kontrast", "tidlegast", "finast", "nyast", "lenger",
        "last",
    }),
)  # fmt: skip
