"""Which gold corpora teach and measure which model, and what their labels mean there.

A corpus that does not annotate a label says nothing about it: what it leaves unmarked is unknown
for that label, not negative. spaCy's NER can hold a *token* as unknown but not "unknown only for
FAC", so a model is taught just those labels on which its corpora agree, or whose holders outweigh
the rest; the reasons stand beside each corpus. ``../shared/gold/README.md`` describes the corpora.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.train.gold import GoldRecord, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """One gold corpus as a model sees it.

    ``labels`` maps gold labels to the model's; a gold label that is not in it is no entity of the
    model's scheme. ``unknown`` names gold labels whose tokens say nothing (trained on as missing,
    left out of scores), ``unknown_text`` matches the texts of such spans by label.
    ``handles`` is true where accounts (``@kihara_minoru``), which are nobody's name in our
    guidelines, are labelled. ``single_sentences`` is true where records are unrelated sentences.
    """

    name: str
    labels: Mapping[str, str]
    unknown: frozenset[str] = field(default_factory=frozenset)
    unknown_text: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    handles: bool = False
    train: bool = True
    single_sentences: bool = False

    def is_unknown(self, record: GoldRecord, span: Span) -> bool:
        """Whether ``span`` of ``record`` counts neither for nor against a prediction."""
        if span.label in self.unknown:
            return True
        name = record.text[span.start : span.end]
        if self.handles and (
            name[0] in "@#" or record.text[: span.start].rstrip(" ").endswith(("@", "#"))
        ):
            return True
        pattern = self.unknown_text.get(span.label)
        return bool(pattern and pattern.fullmatch(name))


def _same(*labels: str, **renamed: str) -> dict[str, str]:
    return {**{label: label for label in labels}, **renamed}


NORNE = _same("PERSON", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "DRV", "MISC")

NORWEGIAN = (
    Corpus(name="norne.nb", labels=NORNE),
    Corpus(name="norne.nn", labels=NORNE),
)
"""NorNE has all eight types; GPE_LOC and GPE_ORG are one GPE, as in its own second label set."""

PLACE = {"LOC": "LOC", "GPE": "LOC"}

JAPANESE = (
    Corpus(
        name="gsd.ja",
        labels=_same("PERSON", "ORG", "FAC", "PRODUCT", "EVENT", WORK_OF_ART="PRODUCT", **PLACE),
        single_sentences=True,
    ),
    Corpus(
        name="stockmark.ja",
        labels=_same("PERSON", "ORG", "FAC", "PRODUCT", "EVENT", **PLACE),
        single_sentences=True,
    ),
    Corpus(name="wac.ja", labels=_same("PERSON", "ORG", "PRODUCT", **PLACE)),
    Corpus(name="kwdlc.ja", labels=_same("PERSON", "ORG", "PRODUCT", **PLACE), train=False),
)

THREE = _same("PERSON", "ORG", **PLACE)

# Re-DocRED and BTC label nationalities as places, Re-DocRED believers as organisations; the other
# corpora label neither as such.
DEMONYM = re.compile(
    r"""
      (?: \w+ - )?
      (?: \w+ (?: [ie]an | ese | ish | [aeiou]li | [aeiou]qi )
        | American | African | Mexican | German | French | Dutch | Greek | Swiss | Thai | Czech
        | Welsh | Turk | Finnic | Icelandic | Arab | Afghan | Filipino | Slavic )
      s?
    """,
    re.VERBOSE,
)
BELIEVER = re.compile(
    r"""
      (?: Roman [ ] )? (?: Catholic | Christian | Protestant | Jew | Jewish | Muslim | Buddhist
      | Hindu | Sunni | Shia | Democrat | Republican | Communist | Nazi | Islam | Christianity )
      s?
    """,
    re.VERBOSE,
)

ENGLISH = (
    Corpus(name="gum.en", labels=THREE),
    Corpus(name="masc.en", labels=THREE),
    Corpus(
        name="redocred.en",
        labels=THREE,
        unknown_text={"LOC": DEMONYM, "ORG": BELIEVER},
    ),
    Corpus(name="wikigold.en", labels=THREE),
    # Its ORG takes in common nouns (auxiliary police) and whole phrases.
    Corpus(name="grobid_ner.en", labels=THREE, unknown=frozenset({"ORG"})),
    Corpus(name="crossner.en", labels=THREE, single_sentences=True),
    Corpus(name="wnut17.en", labels=THREE, single_sentences=True),
    Corpus(
        name="btc.en",
        labels=THREE,
        unknown_text={"LOC": DEMONYM},
        handles=True,
        single_sentences=True,
    ),
    Corpus(name="uner_ewt.en", labels=THREE, train=False),
)
"""All agree on persons, organisations and places, on little else. re3d.en is left out: it labels
nominal mentions (the two units, Soldiers) and ranks within names."""

MODELS: Mapping[str, tuple[Corpus, ...]] = {"nb": NORWEGIAN, "en": ENGLISH, "ja": JAPANESE}
"""The corpora of each model, by the model's language code."""
