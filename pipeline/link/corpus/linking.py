"""From the rows of all documents to entities, and the rows with the ids of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.link.corpus import organisations as _organisations
from pipeline.link.corpus import people as _people
from pipeline.link.corpus.entities import Described, described
from pipeline.link.corpus.evidence import Evidence
from pipeline.link.corpus.gather import Gatherer, Named, Profile, id_of
from pipeline.link.corpus.organisations import Organisations, organisations_of_corpus
from pipeline.link.corpus.people import People, people_of_corpus
from pipeline.records import Entity, Mention, Organisation, Person


@dataclass(frozen=True, slots=True)
class CorpusLinks:
    """The entities of a corpus, and whose each mention is."""

    entities: tuple[Entity, ...]
    ids: Mapping[tuple[str, str], str]
    """By document and id in it, the id of the entity."""

    def linked(self, mention: Named) -> Named:
        """``mention`` with the id of its entity."""
        entity_id = self.ids[mention.doc_id, id_of(mention)]
        if isinstance(mention, Person):
            return replace(mention, person_id=entity_id)
        return replace(mention, organisation_id=entity_id)


class LinkedCorpus(NamedTuple):
    """The mentions of a corpus with the ids of its entities."""

    mentions: list[Mention]
    entities: tuple[Entity, ...]


def link_corpus(mentions: Sequence[Mention]) -> LinkedCorpus:
    """``mentions`` of any number of documents, in the same order, and their entities.

    Neither depends on the order of the documents.
    """
    gatherer = Gatherer()
    gatherer.add(it for it in mentions if isinstance(it, Person | Organisation))
    links = link_profiles(gatherer.profiles.values())
    return LinkedCorpus(
        [links.linked(it) if isinstance(it, Person | Organisation) else it for it in mentions],
        links.entities,
    )


def link_profiles(profiles: Iterable[Profile]) -> CorpusLinks:
    """The entities that ``profiles``, all of a corpus, are of."""
    in_order = sorted(profiles, key=lambda it: (it.doc_id, it.names[0][0].text, it.local_id))
    entities: list[Entity] = []
    ids: dict[tuple[str, str], str] = {}
    for entity_id, entity in described(_entities(in_order)):
        entities.append(entity.row(entity_id))
        for profile in entity.profiles:
            ids[profile.doc_id, profile.local_id] = entity_id
    return CorpusLinks(tuple(entities), ids)


def _entities(profiles: Sequence[Profile]) -> Iterator[Described]:
    of_people = [profile for profile in profiles if profile.type == "person"]
    of_organisations = [profile for profile in profiles if profile.type == "organisation"]
    evidence = Evidence()
    evidence.count_documents(_companions(profiles, evidence))
    people = People(of_people, evidence)
    for numbers in people_of_corpus(people):
        yield Described([of_people[number] for number in numbers])
    countries: dict[str, frozenset[str]] = {}
    for profile, traits in zip(of_people, people.traits, strict=True):
        if traits.countries:
            before = countries.get(profile.doc_id, frozenset())
            countries[profile.doc_id] = before | traits.countries
    organisations = Organisations(of_organisations, evidence, countries)
    for numbers in organisations_of_corpus(organisations):
        name = organisations.names[numbers[0]]
        key = f"known:{name.key}" if name.is_known else name.key
        yield Described([of_organisations[number] for number in numbers], key)


def _companions(profiles: Sequence[Profile], evidence: Evidence) -> dict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for profile in profiles:
        of_type = _people.companions if profile.type == "person" else _organisations.companions
        found[profile.doc_id].update(evidence.number(item) for item in of_type(profile))
    return found
