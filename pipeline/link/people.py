"""The people of one document: each mention gets the fullest form of its name.

Two full names are one person where the shorter leaves words of the longer out (``Jonas Støre``,
``Jonas Gahr Støre``). A part of a name goes to a full name that has it, as a family name before as
a given one. Where several have it, one with the same office is taken, then the one mentioned
nearest before; where none stands before, the first behind (a headline, a caption). Titles and
offices are those of a mention and are never copied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from pipeline.languages import language
from pipeline.link.ids import fold, person_id
from pipeline.records import Person
from pipeline.rules.own.spans import is_own


@dataclass(slots=True, eq=False)
class _Bearer:
    """A full name of the document, and where it was last seen."""

    person: Person
    family: set[str]
    given: set[str]
    first_seen: int
    last_seen: int = -1
    roles: set[str] = field(default_factory=set)


def link_people(people: Iterable[Person]) -> list[Person]:
    """The mentions of one document with full ``name``, its parts and ``person_id``, in order."""
    mentions = sorted(people, key=lambda person: (person.start, person.end))
    mentions = _without_genitives(mentions)
    bearers = _bearers(mentions)
    by_part = _index(set(bearers.values()))
    linked: list[Person] = []
    for position, mention in enumerate(mentions):
        bearer = bearers.get(fold(mention.name)) or _choose(mention, by_part, position)
        if bearer is not None:
            bearer.last_seen = position
        linked.append(_named_by(mention, bearer))
    return linked


def _named_by(mention: Person, bearer: _Bearer | None) -> Person:
    if bearer is None:
        return replace(mention, person_id=person_id(mention.name), basis="exact")
    person = bearer.person
    return replace(
        mention,
        name=person.name,
        given_name=person.given_name,
        family_name=person.family_name,
        person_id=person_id(person.name),
        basis="exact" if fold(mention.name) == fold(person.name) else "part",
    )


# Genitives


def _without_genitives(mentions: Sequence[Person]) -> list[Person]:
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


# Full names


def _bearers(mentions: Sequence[Person]) -> dict[str, _Bearer]:
    """Folded full name → the bearer of its fullest form."""
    full: dict[str, Person] = {}
    families = {fold(m.family_name) for m in mentions if m.given_name and m.family_name}
    for mention in mentions:
        key = fold(mention.name)
        if _is_full(mention) and key not in families:
            full.setdefault(key, mention)
    fullest = _fullest(full)
    bearers: dict[str, _Bearer] = {}
    for position, mention in enumerate(mentions):
        key = fold(mention.name)
        if key not in full:
            continue
        top = fullest[key]
        if top not in bearers:
            bearers[top] = _bearer(full[top], position)
        bearers[key] = bearers[top]
        if is_own(mention.rule):
            _add_alias(bearers[top], mention)
        if mention.role is not None:
            bearers[top].roles.add(mention.role.casefold())
    return bearers


def _add_alias(bearer: _Bearer, mention: Person) -> None:
    """The parts of a name that a user gave beside the full one: ``Minoru Kihara`` for 木原稔."""
    *given, family = fold(mention.text).split()
    if given and fold(mention.text) != fold(mention.name):
        bearer.family.add(family)
        bearer.given.update(given)


def _has_both(mention: Person) -> bool:
    return mention.given_name is not None and mention.family_name is not None


def _is_full(mention: Person) -> bool:
    if _has_both(mention) or is_own(mention.rule):
        return True
    return len(fold(mention.name).split()) > 1


def _fullest(full: dict[str, Person]) -> dict[str, str]:
    """Folded name → the longest folded name with the same ends that contains its words."""
    by_ends: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key in full:
        words = key.split()
        by_ends[words[0], words[-1]].append(key)
    fullest: dict[str, str] = {}
    _join_initials(by_ends)
    for keys in by_ends.values():
        longest = max(keys, key=lambda key: (len(key.split()), key))
        for key in keys:
            words = key.split()
            shown = set(words[1:] if _is_initial(words[0]) else words)
            fullest[key] = longest if shown <= set(longest.split()) else key
    return fullest


def _join_initials(by_ends: defaultdict[tuple[str, str], list[str]]) -> None:
    """Put ``R. Nygård`` with ``Ragnhild Nygård`` where no other name has that initial."""
    by_initial: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for first, last in by_ends:
        if not _is_initial(first):
            by_initial[first[0], last].append((first, last))
    for first, last in [ends for ends in by_ends if _is_initial(ends[0])]:
        longer = by_initial[first[0], last]
        if len(longer) == 1:
            by_ends[longer[0]].extend(by_ends.pop((first, last)))


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _bearer(person: Person, position: int) -> _Bearer:
    return _Bearer(
        person=person,
        family=_parts(person.family_name),
        given=_parts(person.given_name),
        first_seen=position,
    )


def _parts(name: str | None) -> set[str]:
    """What a short mention may show of a family or a given name: all of it, or a word."""
    return {fold(name), *fold(name).split()} if name else set()


# Parts


def _index(bearers: set[_Bearer]) -> dict[str, list[_Bearer]]:
    by_part: defaultdict[str, list[_Bearer]] = defaultdict(list)
    for bearer in sorted(bearers, key=lambda bearer: bearer.first_seen):
        for part in bearer.family | bearer.given:
            by_part[part].append(bearer)
    return by_part


def _choose(mention: Person, by_part: dict[str, list[_Bearer]], position: int) -> _Bearer | None:
    """The bearer that a mention of a part of a name means."""
    part = fold(mention.name)
    candidates = by_part.get(part, [])
    families = [bearer for bearer in candidates if part in bearer.family]
    givens = [bearer for bearer in candidates if part in bearer.given]
    if mention.given_name is not None and givens:
        candidates = givens
    elif families or mention.title is not None or mention.role is not None:
        candidates = families
    if mention.role is not None:
        role = mention.role.casefold()
        candidates = [bearer for bearer in candidates if role in bearer.roles] or candidates
    return _nearest(candidates, position)


def _nearest(candidates: Sequence[_Bearer], position: int) -> _Bearer | None:
    """The one mentioned last before ``position``, else the first behind it."""
    before = [bearer for bearer in candidates if 0 <= bearer.last_seen < position]
    if before:
        return max(before, key=lambda bearer: bearer.last_seen)
    return min(candidates, key=lambda bearer: bearer.first_seen, default=None)
