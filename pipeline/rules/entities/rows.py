"""Names of several people that stand in a row and were taken for one: ``Ann Lie Mark Colston``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.rules.people.lexicon import is_given_name
from pipeline.rules.tokens import Entity, Tokens

_FULL = 2
"""Words of a full name, at the least."""

_TWO_NAMES = 2 * _FULL

_ROW = 6
"""Words from which on a name is a row of pairs, also where surnames could be given names."""


def in_row(tokens: Tokens, entity: Entity) -> Iterator[Entity]:
    """``entity``, or where it is a person's name that holds more than one, each of them."""
    first = entity.first
    if entity.label == "PERSON" and entity.last - first >= _TWO_NAMES:
        for cut in _cuts(tokens, entity):
            yield replace(entity, first=first, last=cut)
            first = cut
    yield replace(entity, first=first)


def _cuts(tokens: Tokens, entity: Entity) -> list[int]:
    first, last = entity.first, entity.last
    if not all(_is_part(word) for word in tokens.words[first:last]):
        return []
    pairs = range(first, last, _FULL)
    given = sum(is_given_name(tokens.lower(i)) for i in pairs)
    if (last - first) % _FULL == 0 and last - first >= _ROW and given >= len(pairs) / 2:
        return list(pairs)[1:]
    cuts: list[int] = []
    for i in range(first + _FULL, last - 1):
        if i - (cuts or [first])[-1] >= _FULL and _begins(tokens, i):
            cuts.append(i)
    return cuts


def _is_part(word: str) -> bool:
    """Whether ``word`` is of a name without particles: ``Colston``, ``T.``, ``MacColl``."""
    return word.replace(".", "").isalpha() and word[0].isupper()


def _begins(tokens: Tokens, index: int) -> bool:
    """Whether a given name behind a surname opens a name of its own."""
    return (
        is_given_name(tokens.lower(index))
        and tokens.words[index].istitle()
        and tokens.words[index - 1].istitle()
        and len(tokens.words[index - 1].rstrip(".")) > 1  # an initial is no surname
        and not is_given_name(tokens.lower(index - 1))
    )
