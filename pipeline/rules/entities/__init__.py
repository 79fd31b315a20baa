"""The entities of a model, mended by the words beside them before people and organisations read.

A model guesses label and span from the whole sentence; a word right beside the name may be surer:
``氏`` behind it, ``Mr`` before it, the rest of an office that it cut in two (防衛 of 防衛相).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Person
from pipeline.rules.entities.spaced import SpacedEntities
from pipeline.rules.entities.unspaced import UnspacedEntities
from pipeline.rules.own.names import OwnName, find_names, folded
from pipeline.rules.own.never import never_named
from pipeline.rules.own.schema import NO_RULES, OwnPerson, OwnRules
from pipeline.rules.people.lexicon import lexicon
from pipeline.rules.people.vetoes import has_legal_form
from pipeline.rules.tokens import Entity, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc

__all__ = ["read_entities"]

_LONGEST_FORM = 16
"""Characters behind a name in which a legal form is looked for."""


def read_entities(doc: Doc, lang: str, own: OwnRules = NO_RULES) -> tuple[Tokens, list[OwnName]]:
    """The tokens of ``doc`` with its entities, mended, and the names of ``own`` in it.

    Those names are entities, too, in place of what the model saw there.
    """
    tokens = Tokens(doc)
    words = lexicon(lang, own)
    kind = SpacedEntities if words.words.spaced else UnspacedEntities
    seen = {(entity.first, entity.last): entity for entity in tokens.entities}
    tokens.use(kind(tokens, words).mended())
    if own.not_people:
        never = never_named(own, Person.table, lang)
        tokens.use([_unmended(entity, seen, tokens, never) for entity in tokens.entities])
    names = [
        name
        for name in find_names(tokens.text, (*tokens.starts, *tokens.ends), own, lang)
        if not (isinstance(name.entry, OwnPerson) and _is_company(tokens.text, name.end, lang))
    ]
    if names:
        tokens.use(_with_names(tokens, names))
    return tokens, names


def _unmended(
    entity: Entity,
    seen: Mapping[tuple[int, int], Entity],
    tokens: Tokens,
    never: frozenset[str],
) -> Entity:
    """``entity`` as the model saw it, where it was made a person that is never one."""
    if entity.label == "PERSON" and folded(tokens.slice(entity.first, entity.last)) in never:
        return seen.get((entity.first, entity.last), entity)
    return entity


def _is_company(text: str, end: int, lang: str) -> bool:
    return has_legal_form(text[end : end + _LONGEST_FORM], lang)


def _with_names(tokens: Tokens, names: Iterable[OwnName]) -> Iterator[Entity]:
    """The entities of ``tokens`` that leave ``names`` alone, and these, in order."""
    own: list[Entity] = []
    for name in names:
        first, last = tokens.until(name.start), tokens.at(name.end)
        if not own or own[-1].last <= first:
            label = "PERSON" if isinstance(name.entry, OwnPerson) else "ORG"
            own.append(Entity(first, last, label))
    taken = {index for entity in own for index in range(entity.first, entity.last)}
    others = (it for it in tokens.entities if taken.isdisjoint(range(it.first, it.last)))
    return iter(sorted((*own, *others), key=lambda entity: entity.first))
