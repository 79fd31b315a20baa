"""Entities as rows of entities.csv: names, variants, counts, and ids from content alone."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from pipeline.link.corpus.gather import Counted, Name, Profile, T
from pipeline.link.corpus.names import relation
from pipeline.link.corpus.written import Variant, join, join_variants
from pipeline.link.ids import fold
from pipeline.records import Basis, Entity, EntityType

_DIGITS = 10


class Described:
    """One entity: the profiles that were found to be one person or organisation."""

    def __init__(self, profiles: Sequence[Profile], key: str | None = None) -> None:
        """``key``: what the entity is known by, where that is more than its name."""
        self.profiles = profiles
        self.type: EntityType = profiles[0].type
        self.name = _chosen(profiles)
        self.key = key or fold(self.name)

    @property
    def first(self) -> str:
        """What tells it from a namesake: the first document that it is in, with its id there."""
        return min(f"{it.doc_id}\n{fold(it.names[0][0].text)}" for it in self.profiles)

    def row(self, entity_id: str) -> Entity:
        """The row of the entity, which has ``entity_id``."""
        forms = _total(self.profiles, lambda it: it.forms)
        by_text: defaultdict[str, Counter[str]] = defaultdict(Counter)
        bases: defaultdict[str, Counter[Basis]] = defaultdict(Counter)
        for form, count in forms.items():
            by_text[form.text][form.lang] += count
            bases[form.text][form.basis] += count
        texts = sorted(by_text, key=lambda text: (-by_text[text].total(), text))
        languages = {form.lang for form in forms}
        return Entity(
            entity_id=entity_id,
            type=self.type,
            name=self.name,
            kind=_first(_total(self.profiles, lambda it: it.kinds)),
            variants=join_variants(Variant(text, tuple(sorted(by_text[text]))) for text in texts),
            languages=";".join(sorted(languages)),
            documents=len({it.doc_id for it in self.profiles}),
            mentions=forms.total(),
            basis=join(self._basis(text, bases[text]) for text in texts),
            roles=join(_by_count(_total(self.profiles, lambda it: it.roles))) or None,
            affiliations=join(_by_count(_total(self.profiles, lambda it: it.affiliations))) or None,
        )

    def _basis(self, text: str, in_documents: Counter[Basis]) -> Basis:
        """Why a mention written ``text`` is one of this entity."""
        if fold(text) == fold(self.name):
            return "exact"
        told: Counter[str] = Counter(
            {basis: count for basis, count in in_documents.items() if basis != "exact"}
        )
        if told:
            return _first(told)  # type: ignore[return-value]
        return relation(text, self.name)


def described(entities: Iterable[Described]) -> list[tuple[str, Described]]:
    """Each entity with its id.

    An id is a hash of the type and the key, the same in every corpus. Entities of one name have
    the document that each is first in besides: their ids are the same in every run over these
    documents.
    """
    by_id: defaultdict[str, list[Described]] = defaultdict(list)
    for entity in entities:
        by_id[_id(entity.type, entity.key)].append(entity)
    found: list[tuple[str, Described]] = []
    for entity_id, namesakes in by_id.items():
        if len(namesakes) == 1:
            found.append((entity_id, namesakes[0]))
        else:
            found.extend((_id(it.type, f"{it.key}\n{it.first}"), it) for it in namesakes)
    return found


def _id(kind: EntityType, key: str) -> str:
    return f"{kind[0]}-{hashlib.sha256(key.encode()).hexdigest()[:_DIGITS]}"


def _chosen(profiles: Sequence[Profile]) -> str:
    """The full name that most mentions go by; a user's own comes first."""
    names = _total(profiles, lambda it: it.names)
    counts: Counter[str] = Counter()
    for name, count in names.items():
        counts[name.text] += count
    full = {name.text for name in names if is_full(name)}
    own = {name.text for name in names if name.is_own}
    return min(
        counts,
        key=lambda text: (text not in own, text not in full, -counts[text], -len(text), text),
    )


def is_full(name: Name) -> bool:
    """Whether ``name`` has a given and a family name, or for organisations: is no acronym."""
    if name.given or name.family:
        return bool(name.given and name.family)
    return len(fold(name.text).split()) > 1


def _total(profiles: Iterable[Profile], counted: Callable[[Profile], Counted[T]]) -> Counter[T]:
    total: Counter[T] = Counter()
    for profile in profiles:
        for value, count in counted(profile):
            total[value] += count
    return total


def _by_count(counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda value: (-counts[value], value))


def _first(counts: Counter[str]) -> str | None:
    return next(iter(_by_count(counts)), None)
