"""The rows of a corpus, gathered: what each document says of each person and organisation in it.

Memory is taken by the people and organisations of documents, not by their mentions.
"""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeVar

from pipeline.languages import CODES, language
from pipeline.link.ids import fold, organisation_id, person_id
from pipeline.records import Basis, EntityType, Organisation, Person
from pipeline.rules.own.spans import is_own

T = TypeVar("T", bound=Hashable)
Shared = TypeVar("Shared", bound=Hashable)
Counted = tuple[tuple[T, int], ...]
"""Values and how many mentions have them, the most frequent first."""

Named = Person | Organisation

_APOSTROPHES = ("'s", "’s", "'", "’")


class Form(NamedTuple):
    """How a mention is written, and why it is that of its document's person or organisation."""

    text: str
    """Without genitive."""
    lang: str
    basis: Basis


class Name(NamedTuple):
    """A full name that a document gives."""

    text: str
    lang: str
    given: str | None = None
    family: str | None = None
    is_own: bool = False
    """Whether a user wrote that this is the name."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person or an organisation in one document."""

    doc_id: str
    local_id: str
    """The id that linking in the document gave."""
    type: EntityType
    forms: Counted[Form]
    names: Counted[Name]
    titles: Counted[str] = ()
    roles: Counted[str] = ()
    affiliations: Counted[str] = ()
    kinds: Counted[str] = ()
    legal_forms: Counted[str] = ()

    @property
    def mentions(self) -> int:
        """How many rows it has."""
        return sum(count for _, count in self.forms)


class Gatherer:
    """Takes rows in any order; those of a document one after another are taken fastest."""

    def __init__(self, aliases: Mapping[str, str] | None = None) -> None:
        """``aliases``: folded names and what a user says that their bearers are called."""
        self.profiles: dict[tuple[str, str], Profile] = {}
        """By document and id in it."""
        self._aliases = aliases or {}
        self._shared: dict[Hashable, Hashable] = {}

    def add(self, mentions: Iterable[Named]) -> None:
        """Take the rows ``mentions``."""
        for doc_id, of_document in groupby(mentions, key=lambda mention: mention.doc_id):
            groups: dict[str, list[Named]] = {}
            for mention in of_document:
                groups.setdefault(id_of(mention), []).append(mention)
            for local_id, group in groups.items():
                self._take(sys.intern(doc_id), sys.intern(local_id), group)

    def _take(self, doc_id: str, local_id: str, group: list[Named]) -> None:
        key = (doc_id, local_id)
        before = self.profiles.get(key)
        counted = self._counted
        self.profiles[key] = Profile(
            doc_id=doc_id,
            local_id=local_id,
            type="person" if isinstance(group[0], Person) else "organisation",
            forms=counted(_forms(group, self._aliases), before.forms if before else ()),
            names=counted(_names(group, self._aliases), before.names if before else ()),
            titles=counted(_values(group, "title"), before.titles if before else ()),
            roles=counted(_values(group, "role"), before.roles if before else ()),
            affiliations=counted(
                _values(group, "affiliation"), before.affiliations if before else ()
            ),
            kinds=counted(_values(group, "kind"), before.kinds if before else ()),
            legal_forms=counted(_values(group, "legal_form"), before.legal_forms if before else ()),
        )

    def _counted(self, values: Iterable[T], before: Counted[T]) -> Counted[T]:
        counts = dict(before)
        for value in values:
            counts[value] = counts.get(value, 0) + 1
        found = tuple(self._one(pair) for pair in counts.items())
        if len(found) > 1:
            found = tuple(sorted(found, key=lambda pair: (-pair[1], str(pair[0]))))
        return self._one(found)

    def _one(self, value: Shared) -> Shared:
        """The first value that was equal to ``value``: those of many documents are kept once."""
        return self._shared.setdefault(value, value)  # type: ignore[return-value]


def id_of(mention: Named) -> str:
    """The id that a mention has in its document."""
    if isinstance(mention, Person):
        return mention.person_id or person_id(mention.name)
    return mention.organisation_id or organisation_id(mention.name)


def without_genitive(text: str, name: str, lang: str) -> str:
    """``text`` without a genitive that ``name``, the full form, has not.

    >>> without_genitive("Støres", "Jonas Gahr Støre", "nb")
    'Støre'
    >>> without_genitive("Hans", "Hans Lid", "nb")
    'Hans'
    """
    if text == name:
        return text
    words = fold(name).split()
    last = fold(text).rpartition(" ")[2]
    if last in words:
        return text
    suffixes = language(lang).people.genitives if lang in CODES else ()
    for suffix in (*_APOSTROPHES, *suffixes):
        base = text.removesuffix(suffix)
        if base != text and fold(base).rpartition(" ")[2] in words:
            return base
    return text


def _forms(group: list[Named], aliases: Mapping[str, str]) -> Iterator[Form]:
    for it in group:
        text = " ".join(without_genitive(it.text, it.name, it.lang).split())
        basis = it.basis or "exact"
        if basis == "exact" and aliases and isinstance(it, Person):
            basis = "alias" if aliases.get(fold(it.name), it.name) != it.name else basis
        yield Form(text, sys.intern(it.lang), basis)


def _names(group: list[Named], aliases: Mapping[str, str]) -> Iterator[Name]:
    for it in group:
        given, family = (it.given_name, it.family_name) if isinstance(it, Person) else (None, None)
        yield Name(it.name, it.lang, given, family, is_own(it.rule))
        if aliases and isinstance(it, Person) and (called := aliases.get(fold(it.name))):
            yield Name(called, it.lang, is_own=True)


def _values(group: list[Named], field: str) -> Iterator[str]:
    return (value for it in group if (value := getattr(it, field, None)))
