"""Names of several people that stand in a row and were taken for one: ``Ann Lie Mark Colston``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.rules.people.lexicon import is_given_name
from pipeline.rules.tokens import Entity, Tokens

_FULL = 2
"""Words of a full name, at the least."""

_DASHES = frozenset("-–—")

_TWO_NAMES = 2 * _FULL

_ROW = 6
"""Words from which on a name is a row of pairs, also where surnames could be given names."""


def in_row(tokens: Tokens, entity: Entity) -> Iterator[Entity]:
    """``entity``, or where it is a person's name that holds more than one, each of them."""
    if entity.label != "PERSON":
        yield entity
        return
    for part in _between_dashes(tokens, entity):
        first = part.first
        if part.last - first >= _TWO_NAMES:
            for cut in _cuts(tokens, part):
                yield replace(part, first=first, last=cut)
                first = cut
        elif _is_repeated(tokens, part):
            yield replace(part, last=first + 1)  # ``Kari Kari``: from two lines or cells
            first += 1
        yield replace(part, first=first)


def _is_repeated(tokens: Tokens, entity: Entity) -> bool:
    first, second = tokens.words[entity.first], tokens.words[entity.last - 1]
    return entity.last - entity.first == _FULL and first == second and is_given_name(first.lower())


def _between_dashes(tokens: Tokens, entity: Entity) -> Iterator[Entity]:
    """``Eric Stoltz - Terence Davies``: names with a dash between spaces."""
    first = entity.first
    for index in range(first + 1, entity.last - 1):
        if index > first and _is_dash(tokens, index, first):
            yield replace(entity, first=first, last=index)
            first = index + 1
    yield replace(entity, first=first)


def _is_dash(tokens: Tokens, index: int, first: int) -> bool:
    """Whether token ``index`` stands apart between capitalised words."""
    return (
        tokens.words[index] in _DASHES
        and tokens.starts[index] > tokens.ends[index - 1]
        and tokens.starts[index + 1] > tokens.ends[index]
        and tokens.words[first][0].isupper()
        and tokens.words[index + 1][0].isupper()
    )


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
