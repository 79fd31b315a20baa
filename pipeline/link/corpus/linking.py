"""From the rows of all documents to entities, and the rows with the ids of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.link.corpus import organisations as _organisations
from pipeline.link.corpus import people as _people
from pipeline.link.corpus.entities import Described, with_ids
from pipeline.link.corpus.evidence import Evidence
from pipeline.link.corpus.gather import Gatherer, Named, Profile, id_of
from pipeline.link.corpus.organisations import Organisations, organisations_of_corpus
from pipeline.link.corpus.people import People, people_of_corpus
from pipeline.link.ids import fold
from pipeline.records import Entity, Mention, Organisation, Person
from pipeline.rules.own import NO_RULES, OwnRules
from pipeline.rules.own.schema import OwnPerson


@dataclass(frozen=True, slots=True)
class CorpusLinks:
    """The entities of a corpus, and whose each mention is."""

    entities: tuple[Entity, ...]
    ids: Mapping[tuple[str, str], str]
    """By document and id in it, the id of the entity."""

    def id_of(self, mention: Named) -> str:
        """The id of the entity of ``mention``."""
        return self.ids[mention.doc_id, id_of(mention)]

    def linked(self, mention: Named) -> Named:
        """``mention`` with the id of its entity."""
        entity_id = self.id_of(mention)
        if isinstance(mention, Person):
            return replace(mention, person_id=entity_id)
        return replace(mention, organisation_id=entity_id)


class LinkedCorpus(NamedTuple):
    """The mentions of a corpus with the ids of its entities."""

    mentions: list[Mention]
    entities: tuple[Entity, ...]


def aliases_of(people: Iterable[OwnPerson]) -> dict[str, str]:
    """Folded names and aliases of a user's own persons, and what each is called."""
    return {fold(name): person.name for person in people for name in (*person.aliases, person.name)}


def link_corpus(mentions: Sequence[Mention], own: OwnRules = NO_RULES) -> LinkedCorpus:
    """``mentions`` of any number of documents, in the same order, and their entities.

    Neither depends on the order of the documents. ``own``: a user's persons, whose names and
    aliases need no further support.
    """
    gatherer = Gatherer(aliases_of(own.people))
    gatherer.add(it for it in mentions if isinstance(it, Person | Organisation))
    links = link_profiles(gatherer.profiles)
    return LinkedCorpus(
        [links.linked(it) if isinstance(it, Person | Organisation) else it for it in mentions],
        links.entities,
    )


def link_profiles(profiles: Mapping[tuple[str, str], Profile]) -> CorpusLinks:
    """The entities that ``profiles``, all of a corpus by document and id in it, are of."""
    keys = sorted(profiles, key=lambda it: (it[0], profiles[it].names[0][0].text, it[1]))
    in_order = [profiles[key] for key in keys]
    entities: list[Entity] = []
    ids: dict[tuple[str, str], str] = {}
    found = [
        Described([in_order[number] for number in numbers], numbers, key)
        for numbers, key in _sets(in_order)
    ]
    for entity_id, entity in with_ids(found):
        entities.append(entity.row(entity_id))
        for number in entity.numbers:
            ids[keys[number]] = entity_id
    return CorpusLinks(tuple(entities), ids)


def _sets(profiles: Sequence[Profile]) -> Iterator[tuple[list[int], str | None]]:
    """The profiles, by number, that are one each, and what they are known by but their name."""
    people = [number for number, it in enumerate(profiles) if it.type == "person"]
    organisations = [number for number, it in enumerate(profiles) if it.type == "organisation"]
    evidence = Evidence()
    evidence.count_documents(_companions(profiles, evidence))
    of_people = People([profiles[number] for number in people], evidence)
    for numbers in people_of_corpus(of_people):
        yield [people[number] for number in numbers], None
    countries: dict[str, frozenset[str]] = {}
    for number, traits in zip(people, of_people.traits, strict=True):
        if traits.countries:
            doc_id = profiles[number].doc_id
            countries[doc_id] = countries.get(doc_id, frozenset()) | traits.countries
    del of_people
    others = Organisations([profiles[number] for number in organisations], evidence, countries)
    for numbers in organisations_of_corpus(others):
        name = others.names[numbers[0]]
        key = f"known:{name.key}" if name.is_known else name.key
        yield [organisations[number] for number in numbers], key


def _companions(profiles: Sequence[Profile], evidence: Evidence) -> dict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for profile in profiles:
        of_type = _people.companions if profile.type == "person" else _organisations.companions
        found[profile.doc_id].update(evidence.number(item) for item in of_type(profile))
    return found
