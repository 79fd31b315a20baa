"""From the rows of all documents to entities, and the rows with the ids of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.link.corpus.entities import Described, described
from pipeline.link.corpus.gather import Gatherer, Named, Profile, id_of
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
    in_order = sorted(profiles, key=lambda it: (it.doc_id, it.local_id))
    entities: list[Entity] = []
    ids: dict[tuple[str, str], str] = {}
    for entity_id, entity in described(map(Described, _clusters(in_order))):
        entities.append(entity.row(entity_id))
        for profile in entity.profiles:
            ids[profile.doc_id, profile.local_id] = entity_id
    return CorpusLinks(tuple(entities), ids)


def _clusters(profiles: Sequence[Profile]) -> Iterator[list[Profile]]:
    by_id: defaultdict[str, list[Profile]] = defaultdict(list)
    for profile in profiles:
        by_id[profile.local_id].append(profile)
    yield from by_id.values()
