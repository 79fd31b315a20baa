"""People: from the entities of a model and the words around them to rows.

The span of a row is the name alone. What a model took in beside it (a title, an office, a
possessive ``'s``) is cut off and read, with what stands outside the entity, into columns. Names
that the model missed are found by the title or office beside them (``people.role_name``,
``people.honorific``, ``people.list``) or because they are part of a full name of the same document
(``people.part``), or because a user listed them (``people.own``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Person
from pipeline.rules.own.never import is_never
from pipeline.rules.own.schema import NO_RULES, OwnRules
from pipeline.rules.own.spans import free_of, with_own
from pipeline.rules.people.lexicon import lexicon
from pipeline.rules.people.own import own_people
from pipeline.rules.people.spaced_names import SpacedNames
from pipeline.rules.people.unspaced_names import UnspacedNames

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

__all__ = ["find_named_elsewhere", "find_people"]


def find_people(doc: Doc, lang: str, own: OwnRules = NO_RULES) -> list[Person]:
    """The people of ``doc``, sorted by start, not overlapping.

    Reads ``doc.ents`` (label ``PERSON``, and others for affiliations) and the tokens, for Japanese
    with their UniDic part of speech as ``tag_``. Offsets count in ``doc.text``; ``lang`` is one of
    :data:`pipeline.languages.CODES`. ``own``: names, titles and offices of a user, which are
    stronger than what the model or other rules say.
    """
    from pipeline.rules.entities import read_entities  # which reads the words of both packages

    words = lexicon(lang, own)
    tokens, own_names = read_entities(doc, lang, own)
    names = SpacedNames(tokens, words) if words.words.spaced else UnspacedNames(tokens, words)
    found = names.from_entities()
    if own_names:
        found = with_own(list(own_people(own_names, names)), free_of(found, own_names))
    found += names.from_context(found)
    if isinstance(names, SpacedNames):
        found += names.from_full_names(found)
    found += names.from_parts(found)
    if own.not_people:
        found = [person for person in found if not is_never(person, own)]
    return sorted(found, key=lambda person: person.start)


def find_named_elsewhere(
    doc: Doc,
    lang: str,
    found: Sequence[Person],
    elsewhere: Sequence[Person],
    own: OwnRules = NO_RULES,
) -> list[Person]:
    """The mentions in ``doc`` of parts of the full names of ``elsewhere``, which are none yet.

    ``found`` are the rows of ``doc``, ``elsewhere`` those of other parts of its document. For what
    ``doc``, ``lang`` and ``own`` are see :func:`find_people`.
    """
    from pipeline.rules.entities import read_entities  # which reads the words of both packages

    words = lexicon(lang, own)
    families = {part for person in elsewhere for part in (person.family_name or "").split()[-1:]}
    if not any(family in doc.text for family in families):
        return []
    tokens, _ = read_entities(doc, lang, own)
    names = SpacedNames(tokens, words) if words.words.spaced else UnspacedNames(tokens, words)
    rows = names.from_parts(list(found), list(elsewhere))
    return [row for row in rows if not is_never(row, own)] if own.not_people else rows
