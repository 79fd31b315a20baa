"""The shape of what a language knows about organisations: legal forms, head words, names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pipeline.languages.schema.kinds import Kind
from pipeline.languages.schema.known import Known
from pipeline.languages.schema.phrases import phrases

Place = Literal["first", "last", "ending"]
"""Where a head word stands: ``Ministry`` (first), ``University`` (last), ``-departementet``
(the ending of a word)."""


class HeadWord(NamedTuple):
    """A word that tells what an organisation is."""

    word: str
    kind: Kind
    place: Place
    finds: bool = False
    """Whether capitalised words around it are an organisation although no model said so."""


def heads(kind: Kind, place: Place, words: str, *, finds: str) -> tuple[HeadWord, ...]:
    """The comma-separated ``words`` as head words; those also in ``finds`` find names."""
    finders = phrases(finds)
    listed = sorted(phrases(words) | finders)
    return tuple(HeadWord(word, kind, place, word in finders) for word in listed)


def endings(words: str, *, parts: str = "") -> tuple[str, ...]:
    """How names end: with one of the comma-separated ``words``, or with ``parts`` of a word."""
    return (*(f" {word}" for word in sorted(phrases(words))), *sorted(phrases(parts)))


INTERNATIONAL_FORMS: Mapping[str, Kind | None] = {
    # Britain, Ireland, United States, Commonwealth
    "Ltd": "company", "Ltd.": "company", "Limited": "company", "plc": "company", "PLC": "company",
    "Plc": "company", "Inc": "company", "Inc.": "company", "Incorporated": "company",
    "Corp": "company", "Corp.": "company", "Corporation": "company", "LLC": "company",
    "L.L.C.": "company", "LLP": "company", "LP": "company", "L.P.": "company", "Co.": "company",
    "Co., Inc.": "company",
    "Co., Ltd.": "company", "Co. Ltd.": "company", "Co., Ltd": "company", "Co. Ltd": "company",
    "Pty Ltd": "company", "Pty. Ltd.": "company", "Pvt. Ltd.": "company", "& Co.": "company",
    "& Co": "company", "K.K.": "company", "Bhd": "company", "Sdn Bhd": "company",
    "Berhad": "company", "LTD": "company", "LTD.": "company", "INC.": "company",
    "CORP.": "company", "CO., LTD.": "company", "CO., LTD": "company", "PVT. LTD.": "company",
    "PVT. LTD": "company", "P.L.C.": "company", "Private Limited": "company", "Co Ltd": "company",
    "Pvt Ltd": "company", "Pte Ltd": "company", "Pte. Ltd.": "company", "(Pty) Ltd": "company",
    "CIC": "company", "DAC": "company", "N.A.": "company",
    # Germany, Austria, Switzerland, the Netherlands, Belgium
    "GmbH": "company", "gGmbH": None, "mbH": "company", "GmbH & Co. KG": "company",
    "AG": "company", "SE": "company", "KG": "company", "KGaA": "company", "e.V.": "NGO",
    "AG & Co. KGaA": "company", "SE & Co. KGaA": "company", "AG & Co. KG": "company",
    "OHG": "company", "eG": "company", "UG": "company", "Sàrl": "company",
    "N.V.": "company", "NV": "company", "B.V.": "company", "BV": "company",
    # the Nordic countries
    "AS": "company", "ASA": "company", "A/S": "company", "ApS": "company", "AB": "company",
    "Abp": "company",
    "Oy": "company", "Oyj": "company", "Ab": "company", "hf.": "company", "ehf.": "company",
    "Oy Ab": "company", "Ky": "company", "Aktiebolag": "company", "HB": "company",
    "AB (publ)": "company", "I/S": "company", "K/S": "company", "P/S": "company",
    "A.m.b.a.": "company", "SpA.": "company",
    # France, Italy, Spain, Portugal, Poland
    "S.A.": "company", "SA": "company", "S.A.S.": "company", "SAS": "company", "SARL": "company",
    "S.p.A.": "company", "SpA": "company", "S.r.l.": "company", "S.L.": "company",
    "Sp. z o.o.": "company", "OAO": "company", "OOO": "company", "PAO": "company",
    "PJSC": "company", "JSC": "company", "S.à r.l.": "company", "S.A.R.L.": "company",
    "SNC": "company", "SCA": "company", "BVBA": "company", "S.A. de C.V.": "company",
    "S.A.U.": "company", "S.A.B.": "company", "Lda.": "company", "Ltda.": "company",
    "S/A": "company", "SRL": "company", "s.r.o.": "company", "a.s.": "company",
    "Kft.": "company", "Zrt.": "company", "Nyrt.": "company", "d.o.o.": "company",
    "d.d.": "company", "A.Ş.": "company", "Tbk": "company", "EOOD": "company",
}  # fmt: skip
"""Legal forms that stand in texts of any language, as written."""

WEAK_FORMS = frozenset({
    "SA", "SE", "AG", "AS", "AB", "Ab", "NV", "BV", "KG", "LP", "SAS", "SpA", "hf.", "Limited",
    "Co.", "Corporation", "Incorporated", "mbH", "Oy", "CIC", "DAC", "N.A.", "OHG", "eG", "UG",
    "HB", "Ky", "I/S", "K/S", "P/S", "S/A", "SNC", "SCA", "SRL", "PAO", "JSC", "a.s.", "d.d.",
    "Aktiebolag", "SpA.", "Tbk", "S.L.", "S.A.B.",
})  # fmt: skip
"""Those of :data:`INTERNATIONAL_FORMS` that are words or other acronyms too: they belong to a name
that a model found, but find none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationWords:
    """Words in and around the names of organisations."""

    spaced: bool
    """Whether words are set apart by spaces."""
    legal_forms: Mapping[str, Kind | None]
    """Legal form as written → the kind it tells, where it does."""
    weak_forms: frozenset[str] = frozenset()
    """Those of ``legal_forms`` that are no evidence by themselves."""
    legal_forms_before: frozenset[str] = frozenset()
    """Those of ``legal_forms`` that may stand before the name: ``A/S``, 株式会社."""
    heads: tuple[HeadWord, ...] = ()
    """Head words in lower case; of two rows for one word and place the later holds."""
    links: frozenset[str] = frozenset()
    """Lower-case words inside a name: ``of``, ``for``, ``og``."""
    head_links: frozenset[str] = frozenset()
    """Those of ``links`` that may stand right behind a head word: ``of`` in ``Ministry of``."""
    joiners: frozenset[str] = frozenset()
    """Words that join two parts of a name or two names: ``og``, ``and``, ``&``."""
    articles: frozenset[str] = frozenset()
    """Words before a name that are none of it, as written inside a sentence: ``the``. With a
    capital there (``The Beatles``) they belong to the name."""
    possessive_names: frozenset[str] = frozenset()
    """Names that end in a possessive ``'s``: ``Macy's``."""
    lower_heads: bool = True
    """Whether a head word behind the name is written in lower case (``Oslo kommune``)."""
    not_first: frozenset[str] = frozenset()
    """Capitalised at the head of a sentence, these begin no name: ``selskapet``, ``in``."""
    generic: frozenset[str] = frozenset()
    """What is no name though it may look like one: ``the government``, 政府."""
    definers: frozenset[str] = frozenset()
    """What announces a short form, in brackets or without: ``heretter kalt``."""
    definers_in_brackets: frozenset[str] = frozenset()
    """What does so in brackets alone: ``kalt``, 以下."""
    left_out: frozenset[str] = frozenset()
    """Words in lower case at the head of names that acronyms leave out: ``det``, ``norske``."""
    parties_to_contracts: frozenset[str] = frozenset()
    """Short forms in lower case that say what a party is in one paper, and name nobody:
    ``the Company``, 当社."""
    appositions: frozenset[str] = frozenset()
    """Where words are not set apart, what stands before a name and is none of it: 制作会社."""
    counts: str = ""
    """A pattern of what counts at the end of a name and is none of it: 3社."""
    not_endings: tuple[str, ...] = ()
    """How names of other things end, in lower case: of laws, prizes, events, places (空港,
    ``prisen``). One that begins with a space is a word of its own."""
    tells: frozenset[str] = frozenset()
    """Words in lower case between what is said and the paper that heard it: ``sa til``."""
    not_beginnings: tuple[str, ...] = ()
    """How names of other things begin, in lower case: ``operasjon``."""
    events: frozenset[str] = frozenset()
    """Words in small letters that make an event of the name before them: ``election``."""
    branches: frozenset[str] = frozenset()
    """Words in lower case that a place behind them belongs to: ``Fylkesmannen`` ``i Agder``."""
    descriptors: frozenset[str] = frozenset()
    """Words that a short form leaves out: ``group``, ``holding``, ``motor``."""
    cities: frozenset[str] = frozenset()
    """Large cities: no organisations, whatever a model says."""
    genitives: tuple[str, ...] = ()
    """Suffixes of the genitive that are written to the name without an apostrophe."""
    home: str = ""
    """The country (ISO 3166) whose public bodies a text means where it names no other: 外務省."""
    sure_genitives: tuple[str, ...] = ()
    """Ends of words that are a genitive in any name: ``ets`` of ``Språksenterets``."""
    known: tuple[Known, ...] = ()
