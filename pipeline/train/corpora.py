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
    left out of scores), ``unknown_text`` matches the texts of such spans by label. ``renamed``
    gives spans of a label whose text matches another of the model's labels. ``gaps`` is true where
    some of the scheme's labels are not annotated: proper nouns that are in no span say nothing.
    ``handles`` is true where accounts (``@kihara_minoru``), which are nobody's name in our
    guidelines, are labelled. ``single_sentences`` is true where records are unrelated sentences.
    """

    name: str
    genre: str
    licence: str
    labels: Mapping[str, str]
    unknown: frozenset[str] = field(default_factory=frozenset)
    unknown_text: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    renamed: Mapping[str, tuple[re.Pattern[str], str]] = field(default_factory=dict)
    gaps: bool = False
    handles: bool = False
    train: bool = True
    single_sentences: bool = False
    piece_sizes: tuple[int, ...] = (150, 400, 900, 1600)
    """Lengths in characters of the documents made of long records; a model that saw one length
    learns that length."""

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

    def label_of(self, record: GoldRecord, span: Span) -> str | None:
        """The model's label of a gold span that is not unknown; ``None``: not in the scheme."""
        pattern, label = self.renamed.get(span.label, (None, ""))
        if pattern and pattern.fullmatch(record.text[span.start : span.end]):
            return label
        return self.labels.get(span.label)


def _same(*labels: str, **renamed: str) -> dict[str, str]:
    return {**{label: label for label in labels}, **renamed}


PLACE = {"LOC": "LOC", "GPE": "LOC"}
THREE = _same("PERSON", "ORG", **PLACE)
SIX = _same("PERSON", "ORG", "FAC", "PRODUCT", "EVENT", **PLACE)
NORNE = _same("PERSON", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "DRV", "MISC")

NORNE_LICENCE = "annotations CC0; the texts may not be republished on their own"

WHOLE = (5000,)
"""Whole texts taught Norwegian more than pieces of them (docs/models.md, nb7)."""

NORWEGIAN = (
    Corpus(
        name="norne.nb",
        genre="news, blogs, reports, parliament",
        licence=NORNE_LICENCE,
        labels=NORNE,
        piece_sizes=WHOLE,
    ),
    Corpus(
        name="norne.nn",
        genre="news, blogs, reports, parliament",
        licence=NORNE_LICENCE,
        labels=NORNE,
        piece_sizes=WHOLE,
    ),
)
"""NorNE has all eight types; GPE_LOC and GPE_ORG are one GPE, as in its own second label set."""

# Schools and hospitals are organisations in our guidelines, facilities in Stockmark's; stations,
# bridges and castles are facilities, places in WAC's; newspapers are organisations, products in
# WAC's; parties are organisations, groups in GSD's.
SCHOOL = re.compile(r".* (?: 学校 | 高校 | 学園 | 学院 | 大学 | 病院 )", re.VERBOSE)
BUILDING = re.compile(r".* (?: 駅 | 空港 | 城 | ダム | 橋 | スタジアム | 線 | 寺 )", re.VERBOSE)
PARTY = re.compile(r".+党")

JAPANESE = (
    Corpus(
        name="gsd.ja",
        genre="web, news",
        licence="CC BY-SA 4.0",
        labels={**SIX, "WORK_OF_ART": "PRODUCT"},
        renamed={"NORP": (PARTY, "ORG")},
        single_sentences=True,
    ),
    Corpus(
        name="stockmark.ja",
        genre="Wikipedia sentences",
        licence="CC BY-SA 3.0",
        labels=SIX,
        unknown_text={"FAC": SCHOOL},
        single_sentences=True,
    ),
    Corpus(
        name="wac.ja",
        genre="Wikipedia leads",
        licence="CC BY-SA 4.0",
        labels=_same("PERSON", "ORG", "PRODUCT", **PLACE),
        unknown_text={"LOC": BUILDING, "PRODUCT": re.compile(".*新聞")},
        gaps=True,
    ),
    Corpus(
        name="kwdlc.ja",
        genre="web leads",
        licence="none stated; measured on only",
        labels=_same("PERSON", "ORG", "PRODUCT", **PLACE),
        train=False,
    ),
)
"""Only GSD tells GPE from LOC, so places are one label, LOC. WAC annotates neither facilities nor
events. GSD's works of art are products in the other three."""

# Re-DocRED and BTC label nationalities as places, Re-DocRED believers as organisations; the other
# corpora label neither as such.
DEMONYM = re.compile(
    r"""
      (?: \w+ - )?
      (?: \w+ (?: [ie]an | ese | ish )
        | Israeli | Iraqi | Pakistani | Somali | Bengali | Nepali | Saudi | Kuwaiti
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

# In GUM a country that plays or decides is an organisation, in the others a place.
COUNTRY = re.compile(
    r"""
      (?: North | South ) [ ] Korea | New [ ] Zealand | Saudi [ ] Arabia
    | United [ ] (?: States | Kingdom )
    | Argentina | Australia | Austria | Belgium | Brazil | Britain | Bulgaria | Canada | Chile
    | China | Colombia | Croatia | Denmark | Egypt | England | Finland | France | Germany | Ghana
    | Greece | Iceland | India | Iran | Iraq | Ireland | Israel | Italy | Japan | Mexico | Morocco
    | Netherlands | Nigeria | Norway | Panama | Peru | Poland | Portugal | Romania | Russia
    | Scotland | Senegal | Serbia | Spain | Sweden | Switzerland | Tunisia | Turkey | Ukraine
    | Uruguay | US | USA | U\.S\. | UK | Wales
    """,
    re.VERBOSE,
)

WIKIPEDIA = "MIT; Wikipedia text, CC BY-SA"

ENGLISH = (
    Corpus(
        name="gum.en",
        genre="ten genres",
        licence="CC BY 4.0 and sources",
        labels=THREE,
        unknown_text={"ORG": COUNTRY},
    ),
    Corpus(name="masc.en", genre="news, letters, travel, blogs", licence="free", labels=THREE),
    Corpus(
        name="redocred.en",
        genre="Wikipedia",
        licence=WIKIPEDIA,
        labels=THREE,
        unknown_text={"LOC": DEMONYM, "ORG": BELIEVER},
    ),
    Corpus(name="wikigold.en", genre="Wikipedia", licence="CC BY 4.0", labels=THREE),
    Corpus(
        name="grobid_ner.en",
        genre="history",
        licence="CC BY",
        labels=THREE,
        # Its organisations take in common nouns (auxiliary police) and whole phrases.
        unknown=frozenset({"ORG"}),
    ),
    Corpus(
        name="crossner.en",
        genre="five domains of Wikipedia",
        licence=WIKIPEDIA,
        labels=THREE,
        single_sentences=True,
    ),
    Corpus(
        name="wnut17.en",
        genre="tweets, forums",
        licence="CC BY 4.0",
        labels=THREE,
        single_sentences=True,
    ),
    Corpus(
        name="btc.en",
        genre="tweets",
        licence="CC BY 4.0",
        labels=THREE,
        unknown_text={"LOC": DEMONYM},
        handles=True,
        single_sentences=True,
    ),
    Corpus(
        name="uner_ewt.en",
        genre="web",
        licence="CC BY-SA 4.0 over LDC text; measured on only",
        labels=THREE,
        train=False,
    ),
)
"""All agree on persons, organisations and places, on little else. re3d.en is left out: it labels
nominal mentions (the two units, Soldiers) and ranks within names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model: what it learns from, and what its card says that no measurement can.

    ``raw`` maps the raw texts of its word vectors (paths below the raw folder, without
    ``.txt.xz``) to their licences.
    """

    code: str
    language: str
    corpora: tuple[Corpus, ...]
    raw: Mapping[str, str]
    licence: str
    limits: str


MODELS: Mapping[str, Model] = {
    model.code: model
    for model in (
        Model(
            code="nb",
            language="Norwegian (Bokmål and Nynorsk)",
            corpora=NORWEGIAN,
            raw={
                "nb/norec": "CC BY-NC 4.0; models and embeddings free for any use",
                "nb/giellalt_no": "free, per file; NLOD",
                "nb/norquad": "CC0",
                "nb/smallsites_no": "CC0, MIT, Apache-2.0",
                "nn/norec": "CC BY-NC 4.0; models and embeddings free for any use",
                "nn/giellalt_no": "free, per file; NLOD",
            },
            licence="cc-by-4.0",
            limits=(
                "Events and places other than states and towns are too rare in NorNE to be learnt "
                "well. Newspapers waver between ORG and PRODUCT, as they do in the gold. Names "
                "written all in lower or upper case, as in tweets, are often missed."
            ),
        ),
        Model(
            code="en",
            language="English",
            corpora=ENGLISH,
            raw={
                "en/wiki_en_half": "CC BY-SA",
                "en/current_events": "CC BY-SA",
                "en/onestop": "CC BY-SA",
                "en/fed": "public domain",
                "en/milestones": "public domain",
                "en/factbook": "public domain",
            },
            licence="cc-by-sa-4.0",
            limits=(
                "Three labels only: the open corpora agree on no more. What an organisation is "
                "differs between them (restaurants, teams, states that act), and so ORG is the "
                "weakest. Accounts (@name) are not names here. Companies whose names are common "
                "words, and names in other scripts than ours, are often missed."
            ),
        ),
        Model(
            code="ja",
            language="Japanese",
            corpora=JAPANESE,
            raw={
                "ja/wikinews_ja": "CC BY 2.5",
                "ja/wiki_ja": "CC BY-SA",
                "ja/kyoto_ja": "CC BY-SA",
                "ja/wikipassages_ja": "CC BY-SA",
                "ja/team_mirai": "CC BY 4.0",
            },
            licence="cc-by-sa-4.0",
            limits=(
                "States, towns and landscapes are all LOC. Facilities, events and products are "
                "annotated by some of the corpora only and come out weakly. Spans end where "
                "UniDic's words end."
            ),
        ),
    )
}
"""The models that trefakta ships, by their codes."""
