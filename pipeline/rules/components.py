"""The rule layer as spaCy pipeline components.

Each component writes the records that its rules find to an extension attribute of the ``Doc``:
``doc._.trefakta_money``, ``doc._.trefakta_dates``, ``doc._.trefakta_people`` and
``doc._.trefakta_organisations``, tuples of the records of :mod:`pipeline.records` with offsets
in ``doc.text``. They work in any spaCy pipeline::

    nlp = spacy.load("en_core_web_sm")
    nlp.add_pipe("trefakta_money")
    nlp("They paid $3.2bn.")._.trefakta_money[0].amount  # Decimal('3200000000')

A ``Doc`` may say what its pipeline cannot know: ``doc._.trefakta_lang`` (one of
:data:`pipeline.languages.CODES`; Bokmål and Nynorsk share a model),
``doc._.trefakta_reference_date`` (the document's date, ISO 8601), ``doc._.trefakta_above`` (the
caption and heads of a table of which only further rows are in the ``Doc``) and
``doc._.trefakta_date_order`` (how the document writes days in digits: the fields of
:class:`pipeline.rules.dates.order.NumericOrder`).

What a user added to the rules (:mod:`pipeline.rules.own`) stands in a component's config, and so
in the pipelines that ``nlp.to_disk`` saves::

    own = OwnMoney.of({"words": {"nb": {"gryn": "NOK"}}})
    nlp.add_pipe("trefakta_money", config={"own": own.config()})
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.languages import CODES
from pipeline.records import MENTIONS, Mention
from pipeline.rows import from_row, to_row
from pipeline.rules.own.schema import Own, OwnDates, OwnMoney, OwnRules

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
Doc.set_extension("trefakta_above", default="", force=True)
Doc.set_extension("trefakta_date_order", default=None, force=True)


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


_Config = Mapping[str, Any] | str | None
"""What is of the user's own: :meth:`Own.config`, or a plain dictionary where nothing is saved."""

_DEFAULTS = {"lang": None, "own": None}


@Language.factory("trefakta_money", default_config=_DEFAULTS, assigns=["doc._.trefakta_money"])
class MoneyComponent(_RuleComponent):
    """Money figures of a ``Doc``'s text."""

    def __init__(self, nlp: Language, name: str, lang: str | None, own: _Config = None) -> None:
        """``own``: of :class:`~pipeline.rules.own.OwnMoney`; raises ``SettingsError``."""
        super().__init__(nlp, name, lang)
        self.own = OwnMoney.of(own)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_money``."""
        from pipeline.rules.money import find_money

        doc._.trefakta_money = find_money(
            doc.text, self.lang_of(doc), self.own, above=doc._.trefakta_above
        )
        return doc


@Language.factory("trefakta_dates", default_config=_DEFAULTS, assigns=["doc._.trefakta_dates"])
class DatesComponent(_RuleComponent):
    """Dates of a ``Doc``'s text."""

    def __init__(self, nlp: Language, name: str, lang: str | None, own: _Config = None) -> None:
        """``own``: of :class:`~pipeline.rules.own.OwnDates`; raises ``SettingsError``."""
        super().__init__(nlp, name, lang)
        self.own = OwnDates.of(own)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_dates``, resolved against ``doc._.trefakta_reference_date``."""
        from pipeline.rules.dates import DateContext, find_dates
        from pipeline.rules.dates.order import NumericOrder

        reference, order = doc._.trefakta_reference_date, doc._.trefakta_date_order
        doc._.trefakta_dates = find_dates(
            doc.text,
            self.lang_of(doc),
            reference=None if reference is None else dt.date.fromisoformat(reference),
            own=self.own,
            context=DateContext(
                order=NumericOrder(*order) if order else None, above=doc._.trefakta_above
            ),
        )
        return doc


@Language.factory(
    "trefakta_people",
    default_config=_DEFAULTS,
    requires=["doc.ents"],
    assigns=["doc._.trefakta_people"],
)
class PeopleComponent(_RuleComponent):
    """People, from the named entities and the tokens of a ``Doc``."""

    def __init__(self, nlp: Language, name: str, lang: str | None, own: _Config = None) -> None:
        """``own``: of :class:`~pipeline.rules.own.OwnRules`; raises ``SettingsError``."""
        super().__init__(nlp, name, lang)
        self.own = OwnRules.of(own)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_people``."""
        from pipeline.rules.people import find_people

        doc._.trefakta_people = find_people(doc, self.lang_of(doc), self.own)
        return doc


@Language.factory(
    "trefakta_organisations",
    default_config=_DEFAULTS,
    requires=["doc.ents"],
    assigns=["doc._.trefakta_organisations"],
)
class OrganisationsComponent(_RuleComponent):
    """Organisations, from the named entities and the tokens of a ``Doc``."""

    def __init__(self, nlp: Language, name: str, lang: str | None, own: _Config = None) -> None:
        """``own``: of :class:`~pipeline.rules.own.OwnRules`; raises ``SettingsError``."""
        super().__init__(nlp, name, lang)
        self.own = OwnRules.of(own)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.trefakta_organisations``."""
        from pipeline.rules.organisations import find_organisations

        doc._.trefakta_organisations = find_organisations(doc, self.lang_of(doc), self.own)
        return doc


COMPONENTS = ("trefakta_money", "trefakta_dates", "trefakta_people", "trefakta_organisations")
"""The factories of the rule layer, in the order in which they run."""


def add_rules(
    nlp: Language,
    *,
    config: dict[str, Any] | None = None,
    own: Mapping[str, Own] | None = None,
) -> Language:
    """``nlp`` with the rule layer behind what it has; returns the same object.

    ``own``: by factory, what is of the user's own.
    """
    for factory in COMPONENTS:
        if factory not in nlp.pipe_names:
            added = (own or {}).get(factory)
            nlp.add_pipe(
                factory, config={**(config or {}), **({"own": added.config()} if added else {})}
            )
    return nlp


def without_rules(nlp: Language) -> Language:
    """Another pipeline of the same tokenizer and components, without the rule layer.

    Whatever is added to it is not added to ``nlp``, which others may use.
    """
    other = type(nlp)(vocab=nlp.vocab, meta=nlp.meta, create_tokenizer=lambda _: nlp.tokenizer)
    other.config["nlp"]["tokenizer"] = nlp.config["nlp"]["tokenizer"]
    for name in nlp.pipe_names:
        if name not in COMPONENTS:
            other.add_pipe(name, source=nlp)
    return other
