"""One name, one kind: mentions of a document that a model took now for a person, now for a company.

A model looks at sentences. Where it is of two minds about a name, the document tells: a full name
before it that ends with it (``Arild Gran``, ``Gran``), a title beside one of its mentions, a legal
form or another rule that found it by its words, else a clear majority. Only what the model guessed
changes sides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.languages import language
from pipeline.link.ids import fold
from pipeline.records import Mention, Organisation, Person
from pipeline.rules.organisations.kinds import bare, kind_of
from pipeline.rules.organisations.lexicon import lexicon
from pipeline.rules.origin import is_by_model

_TIMES = 3
"""A majority: so many times the others."""

_KNOWN = "organisations.known"

Named = Person | Organisation


@dataclass(slots=True)
class _Evidence:
    """What a document says about a name."""

    people: int = 0
    organisations: int = 0
    is_person: bool = False
    is_organisation: bool = False
    is_known: bool = False
    """Whether only the table of well-known organisations found it: Sandvik is a family name too."""
    full_name: int | None = None
    """Where a person with this family name is first named in full."""
    first_organisation: int | None = None

    def verdict(self) -> type[Named] | None:
        """What the name is, where that is clear."""
        if self.is_known and not self.is_organisation:
            return Person if self.is_person or self.full_name is not None else Organisation
        is_person = self.is_person or self._follows_full_name()
        if is_person != self.is_organisation:
            return Person if is_person else Organisation
        if is_person:
            return None
        if self.people >= _TIMES * self.organisations:
            return Person
        return Organisation if self.organisations >= _TIMES * self.people else None

    def _follows_full_name(self) -> bool:
        """Whether the person comes first: a firm may be named before its founder is."""
        return self.full_name is not None and (
            self.first_organisation is None or self.full_name < self.first_organisation
        )


def agree(mentions: Sequence[Mention]) -> list[Mention]:
    """``mentions`` of one document, in order, with the people and organisations of one mind."""
    named = [mention for mention in mentions if isinstance(mention, Person | Organisation)]
    keys = _Keys(named)
    evidence = _evidence(named, keys)
    return [
        _as(mention, evidence[keys.of(mention)].verdict())
        if isinstance(mention, Person | Organisation) and _is_guess(mention)
        else mention
        for mention in mentions
    ]


def _is_guess(mention: Named) -> bool:
    """Whether a row is what a model or a table of names says, not what the text does."""
    return is_by_model(mention.rule) or mention.rule == _KNOWN


class _Keys:
    """What the names of a document are compared by: folded, without genitive where that is sure."""

    def __init__(self, named: Iterable[Named]) -> None:
        self._seen = {fold(mention.name.split()[-1]) for mention in named if mention.name.split()}

    def of(self, mention: Named) -> str:
        """The key of ``mention``."""
        name = mention.name
        for suffix in language(mention.lang).people.genitives:
            base = name.removesuffix(suffix)
            if base != name and fold(base) in self._seen:
                return fold(base)
        return fold(name)


def _evidence(named: Iterable[Named], keys: _Keys) -> dict[str, _Evidence]:
    """Folded name → what the document says about it."""
    found: defaultdict[str, _Evidence] = defaultdict(_Evidence)
    for mention in named:
        key = keys.of(mention)
        if isinstance(mention, Person):
            _add_person(mention, key, found)
        else:
            _add_organisation(mention, key, found)
    return found


def _add_person(person: Person, key: str, found: dict[str, _Evidence]) -> None:
    of_name = found[key]
    of_name.people += 1
    of_name.is_person |= person.title is not None or not is_by_model(person.rule)
    if person.given_name is not None and person.family_name is not None:
        of_family = found[fold(person.family_name.split()[-1])]
        if of_family.full_name is None:
            of_family.full_name = person.start


def _add_organisation(organisation: Organisation, key: str, found: dict[str, _Evidence]) -> None:
    words = lexicon(organisation.lang)
    of_name = found[key]
    of_name.organisations += 1
    if of_name.first_organisation is None:
        of_name.first_organisation = organisation.start
    if organisation.rule == _KNOWN:
        of_name.is_known = True
    else:
        of_name.is_organisation |= (
            not is_by_model(organisation.rule)
            or organisation.kind is not None
            or words.find_known(organisation.name) is not None
        )
    if organisation.legal_form is not None:
        found[fold(bare(organisation.name, words))].is_organisation = True


def _as(mention: Named, kind: type[Named] | None) -> Named:
    if kind is None or isinstance(mention, kind):
        return mention
    rule = f"{kind.table}.document"
    if kind is Person:
        return Person(
            doc_id=mention.doc_id, start=mention.start, end=mention.end, text=mention.text,
            lang=mention.lang, name=mention.name, sentence=mention.sentence, rule=rule,
        )  # fmt: skip
    return Organisation(
        doc_id=mention.doc_id, start=mention.start, end=mention.end, text=mention.text,
        lang=mention.lang, name=mention.name, sentence=mention.sentence, rule=rule,
        kind=kind_of(mention.name, lexicon(mention.lang)),
    )  # fmt: skip
