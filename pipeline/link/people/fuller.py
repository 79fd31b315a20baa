"""Which full names of a document are shorter forms of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pipeline.link.people.names import without_suffix

_MOST_COMPARED = 100
"""Names with one first and one last word: a list with more of them is no text about people."""


def fullest(keys: Iterable[str]) -> dict[str, str]:
    """Key of a name (:func:`~pipeline.link.people.names.name_key`) → that of its fullest form.

    A fuller form has all words of the shorter in their order, the first and the last at its ends,
    or has them for initials. Where several forms that are not one another's are fuller, only one
    with as many words is taken (``George W. Bush``, ``George Walker Bush``). A suffix may be left
    out (``Martin Luther King Jr.``), unless there are two of them.
    """
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key in keys:
        words, _ = without_suffix(key)
        groups[words[0][0], words[-1]].append(key)
    found: dict[str, str] = {}
    for group in groups.values():
        found.update(_fullest(group))
    by_opening: defaultdict[str, set[str]] = defaultdict(set)
    for key, top in found.items():
        words = key.split()
        for length in range(2, len(words)):
            by_opening[" ".join(words[:length])].add(top)
    return {key: _whole(key, top, by_opening) for key, top in found.items()}


def _whole(key: str, top: str, by_opening: Mapping[str, set[str]]) -> str:
    """``top``, or the one name that ``key`` opens: ``Anne Lise`` of ``Anne Lise Bakke Moen``."""
    opened = by_opening.get(key, set())
    return next(iter(opened)) if key == top and len(opened) == 1 else top


def _fullest(group: Sequence[str]) -> dict[str, str]:
    """Of names with one family name and one first letter."""
    parts = {key: without_suffix(key) for key in group}
    several = len({suffix for _, suffix in parts.values() if suffix}) > 1
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for key, (words, _) in parts.items():
        by_first[words[0]].append(key)
    fuller: dict[str, list[str]] = {}
    for key, (words, _) in parts.items():
        near = group if len(words[0]) == 1 else by_first[words[0]]
        fuller[key] = (
            [other for other in near if _is_fuller(parts[other], parts[key], several=several)]
            if len(near) <= _MOST_COMPARED
            else []
        )
    return {key: _top(key, fuller) for key in group}


def _top(key: str, fuller: Mapping[str, Sequence[str]]) -> str:
    """The end of the way from ``key`` to ever fuller forms."""
    others = fuller[key]
    tops = [other for other in others if not fuller[other]]
    if len(tops) > 1:
        tops = [other for other in tops if len(other.split()) == len(key.split())]
    return tops[0] if len(tops) == 1 else key


def _is_fuller(
    other: tuple[Sequence[str], str], key: tuple[Sequence[str], str], *, several: bool
) -> bool:
    (longer, suffix), (shorter, plain) = other, key
    if suffix != plain and (several or plain):
        return False
    if (len(longer), sum(map(len, longer)), suffix) <= (
        len(shorter),
        sum(map(len, shorter)),
        plain,
    ):
        return False
    if longer[-1] != shorter[-1] or not _matches(longer[0], shorter[0]):
        return False
    rest = iter(longer[1:])
    return all(any(_matches(word, shown) for word in rest) for shown in shorter[1:])


def _matches(word: str, shown: str) -> bool:
    return word == shown or (len(shown) == 1 and word.startswith(shown))


def swapped(key: str, keys: Mapping[str, object]) -> str | None:
    """The one of ``keys`` with the words of ``key`` in the other order: ``kihara minoru``."""
    first, *rest = key.split()
    other = " ".join([*rest, first])
    return other if rest and other != key and other in keys else None
