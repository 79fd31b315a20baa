"""Entities as rows of entities.csv: names, variants, counts, and ids from content alone."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from pipeline.link.corpus.gather import Counted, Name, Profile, T
from pipeline.link.corpus.names import plain, relation, script_of
from pipeline.link.corpus.written import Variant, join, join_variants
from pipeline.link.ids import fold
from pipeline.link.places import organisation_key
from pipeline.records import Basis, Entity, EntityType

_DIGITS = 10
_LONGEST_ACRONYM = 6
_LONGEST_SHORT_FORM = 3


class Described:
    """One entity: the profiles that were found to be one person or organisation."""

    __slots__ = ("key", "name", "numbers", "profiles", "type")

    def __init__(
        self, profiles: Sequence[Profile], numbers: Sequence[int], key: str | None = None
    ) -> None:
        """``numbers``: of the profiles; ``key``: what it is known by, where not its name."""
        self.profiles = profiles
        self.numbers = numbers
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
            basis=join(self._basis(text, min(by_text[text]), bases[text]) for text in texts),
            roles=join(_by_count(_total(self.profiles, lambda it: it.roles))) or None,
            affiliations=join(_by_count(_total(self.profiles, lambda it: it.affiliations))) or None,
        )

    def _basis(self, form: str, lang: str, in_documents: Counter[Basis]) -> Basis:
        """Why a mention written ``form`` is one of this entity."""
        if plain(form) == plain(self.name):
            return "exact"
        told: Counter[str] = Counter(
            {basis: count for basis, count in in_documents.items() if basis != "exact"}
        )
        if told:
            return _first(told)  # type: ignore[return-value]
        if self.type == "person":
            return relation(form, self.name)
        key, is_known = organisation_key(form, lang)
        if is_known:
            return "alias"
        if key == organisation_key(self.name)[0]:
            return "exact"
        return "part" if plain(form) in plain(self.name) else "evidence"


def with_ids(entities: Iterable[Described]) -> list[tuple[str, Described]]:
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
    full = {name.text for name in names if is_full(name, profiles[0].type)}
    own = {name.text for name in names if name.is_own}
    return min(counts, key=lambda text: (
        text not in own, text not in full, text.isupper() and " " in text, -counts[text],
        -len(text), text,
    ))  # fmt: skip


def is_full(name: Name, kind: EntityType) -> bool:
    """Whether ``name`` has a given and a family name, or is no acronym of an organisation."""
    if name.given or name.family:
        return bool(name.given and name.family)
    words = fold(name.text).split()
    return len(words) > 1 or (kind == "organisation" and not _is_short_form(name.text))


def _is_short_form(name: str) -> bool:
    """``NATO``, ``Sp``."""
    if name.isupper():
        return len(name) <= _LONGEST_ACRONYM
    return len(name) <= _LONGEST_SHORT_FORM and script_of(name) == "latin"


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
