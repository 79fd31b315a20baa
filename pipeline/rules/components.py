"""The rule layer as spaCy pipeline components.

Each component writes the records that its rules find to an extension attribute of the ``Doc``:
``doc._.trefakta_money``, ``doc._.trefakta_dates``, ``doc._.trefakta_people`` and
``doc._.trefakta_organisations``, tuples of the records of :mod:`pipeline.records` with offsets
in ``doc.text``. They work in any spaCy pipeline::

    nlp = spacy.load("en_core_web_sm")
    nlp.add_pipe("trefakta_money")
    nlp("They paid $3.2bn.")._.trefakta_money[0].amount  # Decimal('3200000000')

A ``Doc`` may say what its pipeline cannot know: ``doc._.trefakta_lang`` (one of
:data:`pipeline.languages.CODES`; Bokmål and Nynorsk share a model) and
``doc._.trefakta_reference_date`` (the document's date, ISO 8601).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.languages import CODES
from pipeline.records import MENTIONS, Mention
from pipeline.rows import from_row, to_row

_ALIASES = {"no": "nb"}


def _stored_under(table: str) -> str:
    return f"trefakta_{table}"


def _get(doc: Doc, *, kind: type[Mention]) -> tuple[Mention, ...]:
    return tuple(from_row(kind, row) for row in doc.user_data.get(_stored_under(kind.table), ()))


def _set(doc: Doc, records: Sequence[Mention], *, kind: type[Mention]) -> None:
    # Plain rows, because spaCy packs user data with msgpack whenever a Doc changes process.
    doc.user_data[_stored_under(kind.table)] = [to_row(record) for record in records]


for _kind in MENTIONS:
    Doc.set_extension(
        _stored_under(_kind.table),
        getter=partial(_get, kind=_kind),
        setter=partial(_set, kind=_kind),
        force=True,
    )
Doc.set_extension("trefakta_lang", default=None, force=True)
Doc.set_extension("trefakta_reference_date", default=None, force=True)


class _RuleComponent:
    """What the four components share: the language of a ``Doc``."""

    def __init__(self, nlp: Language, name: str, lang: str | None) -> None:
        """``lang``: one of :data:`pipeline.languages.CODES`; else that of the pipeline.

        Raises ``ValueError`` when neither is a language that trefakta has rules for.
        """
        self.name = name
        self.lang = lang or _ALIASES.get(str(nlp.lang), str(nlp.lang))
        if self.lang not in CODES:
            raise ValueError(
                f"{name} has no rules for language {self.lang!r}: add it with "
                f'config={{"lang": ...}}, one of {", ".join(CODES)}'
            )

    def lang_of(self, doc: Doc) -> str:
        """One of :data:`pipeline.languages.CODES`."""
        return str(doc._.trefakta_lang or self.lang)


@Language.factory("trefakta_money", default_config={"lang": None}, assigns=["doc._.trefakta_money"])
class MoneyComponent(_RuleComponent):
    """Money figures of a ``Doc``'s text."""

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_money``."""
        from pipeline.rules.money import find_money

        doc._.trefakta_money = find_money(doc.text, self.lang_of(doc))
        return doc


@Language.factory("trefakta_dates", default_config={"lang": None}, assigns=["doc._.trefakta_dates"])
class DatesComponent(_RuleComponent):
    """Dates of a ``Doc``'s text."""

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_dates``, resolved against ``doc._.trefakta_reference_date``."""
        from pipeline.rules.dates import find_dates

        reference = doc._.trefakta_reference_date
        doc._.trefakta_dates = find_dates(
            doc.text,
            self.lang_of(doc),
            reference=None if reference is None else dt.date.fromisoformat(reference),
        )
        return doc


@Language.factory(
    "trefakta_people",
    default_config={"lang": None},
    requires=["doc.ents"],
    assigns=["doc._.trefakta_people"],
)
class PeopleComponent(_RuleComponent):
    """People, from the named entities and the tokens of a ``Doc``."""

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_people``."""
        from pipeline.rules.people import find_people

        doc._.trefakta_people = find_people(doc, self.lang_of(doc))
        return doc


@Language.factory(
    "trefakta_organisations",
    default_config={"lang": None},
    requires=["doc.ents"],
    assigns=["doc._.trefakta_organisations"],
)
class OrganisationsComponent(_RuleComponent):
    """Organisations, from the named entities and the tokens of a ``Doc``."""

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_organisations``."""
        from pipeline.rules.organisations import find_organisations

        doc._.trefakta_organisations = find_organisations(doc, self.lang_of(doc))
        return doc


COMPONENTS = ("trefakta_money", "trefakta_dates", "trefakta_people", "trefakta_organisations")
"""The factories of the rule layer, in the order in which they run."""


def add_rules(nlp: Language, *, config: dict[str, Any] | None = None) -> Language:
    """``nlp`` with the rule layer behind what it has; returns the same object."""
    for factory in COMPONENTS:
        if factory not in nlp.pipe_names:
            nlp.add_pipe(factory, config=config or {})
    return nlp
