"""The names of a document compared: without genitives, and which of them leave words out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from pipeline.languages import CODES, language
from pipeline.link.across.readings import is_surname, splits
from pipeline.link.ids import fold
from pipeline.link.people.scripts import script_of
from pipeline.records import Person

Ends = tuple[str, str, str]
"""The first and the last word of a folded name, and the suffix that tells it from others."""

# Genitives


def without_genitives(mentions: Sequence[Person]) -> list[Person]:
    """``Støres`` as ``Støre`` where the document names a Støre."""
    seen = {word for mention in mentions for word in fold(mention.name).split()}
    return [_without_genitive(mention, seen) for mention in mentions]


def _without_genitive(mention: Person, seen: set[str]) -> Person:
    head, space, word = mention.name.rpartition(" ")
    for suffix in language(mention.lang).people.genitives:
        base = word[: -len(suffix)]
        if word.endswith(suffix) and fold(base) in seen:
            family = mention.family_name
            if family is not None and family.endswith(word):
                family = family[: -len(suffix)]
            given = mention.given_name
            if family is None and given is not None and given.endswith(word):
                given = given[: -len(suffix)]
            return replace(
                mention, name=f"{head}{space}{base}", family_name=family, given_name=given
            )
    return mention


# Names in Han


_SHORTEST_IN_HAN = 3
"""Characters of a full name in Han whose parts nothing tells: shorter ones may be family names."""


def with_parts_in_han(mention: Person) -> Person:
    """``mention`` with the parts of a name in Han that can be cut in one way only.

    In text of other languages no analysis of the words tells them.
    """
    if mention.given_name or mention.family_name or not is_whole_in_han(mention.name):
        return mention
    cuts = splits(fold(mention.name))
    if len(cuts) != 1 or not is_surname(cuts[0][0]):
        return mention
    return replace(mention, family_name=cuts[0][0], given_name=cuts[0][1])


def is_whole_in_han(name: str) -> bool:
    """Whether ``name`` is in Han and longer than a family name."""
    key = fold(name)
    return script_of(key) == "han" and len(key) >= _SHORTEST_IN_HAN and not is_surname(key)


# Full names


def fullest(keys: Iterable[str]) -> dict[str, str]:
    """Folded name → the longest of ``keys`` with the same ends that contains its words.

    A suffix may be left out (``Martin Luther King Jr.``) unless there are two of them.
    """
    by_ends: defaultdict[Ends, list[str]] = defaultdict(list)
    suffixes: defaultdict[Ends, set[str]] = defaultdict(set)
    for key in keys:
        words, suffix = _without_suffix(key)
        by_ends[words[0], words[-1], ""].append(key)
        suffixes[words[0], words[-1], ""].add(suffix)
    for ends in [ends for ends, found in suffixes.items() if len(found - {""}) > 1]:
        for key in by_ends.pop(ends):
            by_ends[*ends[:2], _without_suffix(key)[1]].append(key)
    _join_initials(by_ends)
    found: dict[str, str] = {}
    for of_ends in by_ends.values():
        longest = max(of_ends, key=lambda key: (len(key.split()), len(key), key))
        for key in of_ends:
            found[key] = longest if _is_shorter(key, longest) else key
    return found


def _without_suffix(key: str) -> tuple[list[str], str]:
    """The words of a folded name, and the suffix behind them."""
    words = key.split()
    is_suffix = len(words) > 2 and words[-1] in _suffixes()
    return (words[:-1], words[-1].rstrip(".")) if is_suffix else (words, "")


@cache
def _suffixes() -> frozenset[str]:
    return frozenset().union(*(language(code).people.name_suffixes for code in CODES))


def _is_shorter(name: str, longest: str) -> bool:
    """Whether each word of ``name`` stands in ``longest``, be it as an initial."""
    words = set(longest.split())
    initials = {word[0] for word in words}
    return all(word in words or (is_initial(word) and word[0] in initials) for word in name.split())


def _join_initials(by_ends: defaultdict[Ends, list[str]]) -> None:
    """Put ``R. Nygård`` with ``Ragnhild Nygård`` where no other name has that initial."""
    by_initial: defaultdict[Ends, list[Ends]] = defaultdict(list)
    for first, last, suffix in by_ends:
        if not is_initial(first):
            by_initial[first[0], last, suffix].append((first, last, suffix))
    for first, last, suffix in [ends for ends in by_ends if is_initial(ends[0])]:
        longer = by_initial[first[0], last, suffix]
        if len(longer) == 1:
            by_ends[longer[0]].extend(by_ends.pop((first, last, suffix)))


def is_initial(word: str) -> bool:
    """Whether ``word`` (folded) is an initial: ``r.``, ``j.k.``."""
    return len(word.rstrip(".")) == 1 or (word.endswith(".") and word.count(".") * 2 == len(word))


def swapped(key: str, keys: Mapping[str, object]) -> str | None:
    """The one of ``keys`` with the words of ``key`` in the other order: ``kihara minoru``."""
    first, *rest = key.split()
    other = " ".join([*rest, first])
    return other if rest and other != key and other in keys else None
