"""The vocabulary of trefakta: documents, segments, the four kinds of mention and entities.

Every record is a frozen dataclass, defined here once; the columns of the output tables are
derived from the fields below, in the order in which they stand. Offsets are half-open and count
Unicode code points. ``None`` means "not stated" and is written as an empty cell.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import ClassVar, Literal

DateSource = Literal["option", "metadata", "file name", "dateline"]
"""Where a document's date came from, in the order in which the sources are asked."""

DateOrder = Literal["dmy", "mdy"]
"""Which of day and month comes first in a date in digits."""

DateOrderBasis = Literal["document", "setting", "language"]

Basis = Literal["exact", "part", "alias", "acronym", "reading", "sound", "evidence"]
"""Why a mention carries its ``name`` and id: its span is that name (``exact``, but for case, order,
spaces and genitive), a part of it, or another name that a user or the table of organisations says,
an acronym that the text ties to it, its reading or its sound in another script, or what the text
says of both (``evidence``: one in brackets behind the other, the same office of one country)."""

Currency = str
"""An ISO 4217 alphabetic code."""

CurrencyBasis = Literal["stated", "document", "language"]

MoneyModifier = Literal["approximate", "at_least", "more_than", "at_most", "less_than"]

DateKind = Literal["date", "range", "duration", "set"]

DatePrecision = Literal[
    "day", "week", "month", "quarter", "half", "year", "fiscal_year", "decade", "century"
]

DateModifier = Literal[
    "approximate", "at_least", "more_than", "at_most", "less_than", "start", "mid", "end"
]
"""TIMEX3 ``mod`` in the words of this project: APPROX, EQUAL_OR_MORE, MORE_THAN, EQUAL_OR_LESS,
LESS_THAN, START, MID, END."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text to extract from, with what is known about where it came from.

    ``doc_id`` is the path inside the corpus with ``/`` between its parts, ``path#id`` or
    ``path#row`` for a row of a JSONL or CSV file. ``text`` is exactly what offsets index: no
    newline and no Unicode form of it was changed.
    """

    doc_id: str
    text: str
    path: str = ""
    sha256: str = ""
    encoding: str = "utf-8"
    encoding_reason: str = ""
    title: str | None = None
    lang: str | None = None
    """The language that the input declares for the whole document, where it does."""
    date: dt.date | None = None
    date_source: DateSource | None = None
    body_start: int = 0
    """Where the text to extract from begins: after the front matter, where there is one."""

    @property
    def body(self) -> str:
        """``text`` with the front matter blanked, so that offsets into both are the same."""
        return " " * self.body_start + self.text[self.body_start :]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of one language: ``document.text[start:end] == text``.

    ``lang`` is a code of :data:`pipeline.languages.CODES`, or ``"other"`` for text that is not
    extracted from.
    """

    start: int
    end: int
    text: str
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """What every row of a table begins with.

    A rule that is given a bare text leaves ``doc_id`` and ``sentence`` empty and counts offsets
    in that text; the extractor moves them into the document.
    """

    table: ClassVar[str]
    """Name of the table (and of its file) that this kind of record is a row of."""

    doc_id: str = ""
    start: int
    end: int
    text: str
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Mention):
    """A mention of a person; the span is the name alone."""

    table: ClassVar[str] = "people"

    name: str
    """The fullest form of the name in the document."""
    given_name: str | None = None
    family_name: str | None = None
    title: str | None = None
    role: str | None = None
    affiliation: str | None = None
    person_id: str | None = None
    basis: Basis | None = None
    rule: str
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Mention):
    """A mention of an organisation; the span is its name with its legal form."""

    table: ClassVar[str] = "organisations"

    name: str
    """The fullest form of the name in the document."""
    kind: str | None = None
    legal_form: str | None = None
    organisation_id: str | None = None
    basis: Basis | None = None
    rule: str
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Mention):
    """A money figure: an amount in units (not thousands or øre) of a currency."""

    table: ClassVar[str] = "money"

    amount: Decimal | None = None
    amount_max: Decimal | None = None
    """The upper end of a range, else ``None``."""
    currency: Currency | None = None
    currency_basis: CurrencyBasis | None = None
    modifier: MoneyModifier | None = None
    per: str | None = None
    rule: str
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Mention):
    """A temporal expression, as precise as its text.

    ``value`` is a TIMEX3 value (TimeML 1.2.1, ISO 24617-1). ``start_date`` and ``end_date`` are
    the first and last calendar day it covers, empty where the text leaves them open or no
    reference date is known.
    """

    table: ClassVar[str] = "dates"

    kind: DateKind
    value: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    precision: DatePrecision | None = None
    relative: bool = False
    reference_date: dt.date | None = None
    modifier: DateModifier | None = None
    rule: str
    sentence: str = ""


Status = Literal["ok", "empty", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A row of documents.csv: what was read, and how much was found in it."""

    table: ClassVar[str] = "documents"

    doc_id: str
    path: str
    sha256: str | None = None
    encoding: str | None = None
    encoding_reason: str | None = None
    title: str | None = None
    languages: str | None = None
    """Codes joined by ``;``, most characters first."""
    doc_date: dt.date | None = None
    doc_date_source: DateSource | None = None
    date_order: DateOrder | None = None
    """How ``3/9/2024`` was read; ``None`` where nothing was written so that it mattered."""
    date_order_basis: DateOrderBasis | None = None
    """What decided it: the document, a setting of the user, or only its language."""
    characters: int = 0
    characters_other: int = 0
    """Characters in a language that was not extracted from."""
    tokens: int = 0
    people: int = 0
    organisations: int = 0
    money: int = 0
    dates: int = 0
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A row of failures.csv: a document, or a part of one, that could not be processed."""

    table: ClassVar[str] = "failures"

    path: str
    stage: str
    error: str
    """What kind of error it is, in a word or two."""
    message: str
    """What is wrong, where, and what mends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A row of facts.csv: any mention, with its value in one canonical text."""

    table: ClassVar[str] = "facts"

    doc_id: str
    start: int
    end: int
    text: str
    lang: str
    type: str
    """``person``, ``organisation``, ``money`` or ``date``."""
    value: str | None
    rule: str
    sentence: str


EntityType = Literal["person", "organisation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A row of entities.csv: a person or an organisation with all its mentions of a corpus.

    Cells of several values are in the form of :func:`pipeline.link.corpus.written.join`.
    """

    table: ClassVar[str] = "entities"

    entity_id: str
    """The ``person_id`` or ``organisation_id`` of its mentions."""
    type: EntityType
    name: str
    """The full form that most mentions go by."""
    kind: str | None = None
    """Of an organisation."""
    variants: str
    """Every written form without genitive, most mentions first, each with its languages."""
    languages: str
    """Codes joined by ``;``."""
    documents: int
    mentions: int
    basis: str
    """For each variant why it is this entity's."""
    roles: str | None = None
    """Of a person: as written, most mentions first."""
    affiliations: str | None = None


Record = Mention | DocumentRow | Failure | Fact | Entity

MENTIONS: tuple[type[Mention], ...] = (Person, Organisation, Money, Date)
"""The kinds of mention, in the order of the tables."""


TABLES: tuple[type[Record], ...] = (*MENTIONS, Fact, Entity, DocumentRow, Failure)
"""Every record that is a row of a table, in the order in which the tables are written."""


def columns(record: type[Record]) -> Iterator[str]:
    """The column names of the table whose rows are ``record``s, in order."""
    return (field.name for field in fields(record))
