"""Who is meant by a part of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from pipeline.link.across import block_keys, part_likeness
from pipeline.link.across.scripts import folds
from pipeline.link.ids import fold
from pipeline.link.offices import offices_of
from pipeline.link.people.bearers import Bearer
from pipeline.link.people.genders import gender_beside
from pipeline.link.people.names import name_key
from pipeline.link.people.scripts import script_of
from pipeline.link.places import place_of
from pipeline.records import Basis, Person

_LONGEST_ACRONYM = 4

Choice = tuple[Bearer, Basis]


class Parts:
    """The bearers of a document by the parts of their names."""

    def __init__(self, bearers: Iterable[Bearer]) -> None:
        self._bearers = sorted(set(bearers), key=lambda bearer: bearer.first_seen)
        self._by_part: defaultdict[str, list[Bearer]] = defaultdict(list)
        self._found: dict[str, tuple[Sequence[Bearer], Sequence[Bearer], Sequence[Bearer]]] = {}
        self._unparsed = [bearer for bearer in self._bearers if _is_unparsed(bearer)]
        for bearer in self._bearers:
            for part in bearer.family | bearer.given:
                self._by_part[part].append(bearer)

    def choose(self, mention: Person, position: int) -> Choice | None:
        """Whom ``mention`` means, and why; ``position`` counts the mentions before it.

        A family name comes before a given one. Of several bearers, what stands beside the mention
        tells (title, office, affiliation), else the one mentioned last before it is meant; where
        none stands before, the first behind (a headline, a caption).
        """
        candidates = self._of_part(mention)
        if candidates:
            chosen = _nearest(_told_apart(mention, candidates), position)
            return (chosen, "part") if chosen is not None else None
        if _is_acronym(mention.name):
            initials = fold(mention.name).replace(".", "")
            candidates = [bearer for bearer in self._bearers if bearer.initials == initials]
            return (candidates[0], "acronym") if len(candidates) == 1 else None
        return self._across(mention, position)

    def _of_part(self, mention: Person) -> Sequence[Bearer]:
        """Those whose name has the words of ``mention``, in its script."""
        part = name_key(mention.name)
        if part not in self._found:
            self._found[part] = self._having(part)
        candidates, families, givens = self._found[part]
        if mention.given_name is not None and givens:
            return givens
        family = mention.family_name is not None and mention.given_name is None  # ``Mr Moe``
        if families or (family and script_of(mention.name) == "latin"):
            return families
        return candidates

    def _having(self, part: str) -> tuple[Sequence[Bearer], Sequence[Bearer], Sequence[Bearer]]:
        """Those whose name has ``part``; of these, those who have it as family or given name."""
        candidates: Sequence[Bearer] = self._by_part.get(part, [])
        if not candidates:
            candidates = [it for plain in folds(part) for it in self._by_plain.get(plain, [])]
        if not candidates:
            candidates = [bearer for bearer in self._unparsed if _opens(part, bearer)]
        candidates = _if_any(candidates, lambda bearer: part in bearer.whole)
        return (
            candidates,
            [bearer for bearer in candidates if _has(bearer.family, part)],
            [bearer for bearer in candidates if _has(bearer.given, part)],
        )

    @cached_property
    def _by_plain(self) -> Mapping[str, Sequence[Bearer]]:
        """The bearers by their parts without accents: ``store`` of Støre."""
        by_plain: defaultdict[str, list[Bearer]] = defaultdict(list)
        for part, bearers in self._by_part.items():
            for plain in folds(part):
                by_plain[plain].extend(bearers)
        return by_plain

    @cached_property
    def _by_key(self) -> Mapping[str, Sequence[Bearer]]:
        """The bearers by what their parts are compared by across scripts."""
        by_key: defaultdict[str, list[Bearer]] = defaultdict(list)
        for part, bearers in self._by_part.items():
            for key in block_keys(part):
                by_key[key].extend(bearers)
        return by_key

    def _across(self, mention: Person, position: int) -> Choice | None:
        """Those whose name has ``mention`` by its reading or sound."""
        near = {id(b): b for key in block_keys(mention.name) for b in self._by_key.get(key, [])}
        found: list[tuple[Bearer, Basis, str]] = []
        for bearer in sorted(near.values(), key=lambda bearer: bearer.first_seen):
            for person in bearer.forms.values():
                match = part_likeness(mention.name, person.name)
                if match is not None:
                    found.append((bearer, match.basis, match.part))
                    break
        families = [it for it in found if it[2] == "family"]
        bases = {id(bearer): basis for bearer, basis, _ in families or found}
        candidates = [bearer for bearer, _, _ in families or found]
        chosen = _nearest(_told_apart(mention, candidates), position)
        return (chosen, bases[id(chosen)]) if chosen is not None else None


def _has(parts: set[str], part: str) -> bool:
    return part in parts or any(folds(part) & folds(other) for other in parts)


def _is_unparsed(bearer: Bearer) -> bool:
    return "han" in bearer.forms and bearer.forms["han"].family_name is None


def _opens(part: str, bearer: Bearer) -> bool:
    """Whether ``part`` opens a name in Han whose parts are not known: 木原 of 木原稔."""
    name = fold(bearer.forms["han"].name)
    return script_of(part) == "han" and 1 < len(part) < len(name) and name.startswith(part)


def _is_acronym(name: str) -> bool:
    letters = name.replace(".", "")
    return letters.isupper() and letters.isascii() and 1 < len(letters) <= _LONGEST_ACRONYM


def _told_apart(mention: Person, candidates: Sequence[Bearer]) -> Sequence[Bearer]:
    """Those of ``candidates`` that the words beside ``mention`` speak of."""
    roles = {office.concept for office in offices_of(mention.role)} if mention.role else set()
    gender = gender_beside(mention)
    if gender is not None:
        candidates = [it for it in candidates if it.gender() in {None, gender}]
        candidates = _if_any(candidates, lambda bearer: bearer.gender() == gender)
    if roles:
        # A king's only name is the crown prince's too.
        candidates = [it for it in candidates if it.family or not it.roles or roles & it.roles]
        candidates = _if_any(candidates, lambda bearer: bool(roles & bearer.roles))
    if mention.affiliation is not None:
        place = place_of(mention.affiliation).key
        candidates = _if_any(candidates, lambda bearer: place in bearer.affiliations)
    if mention.title is not None:
        candidates = _if_any(candidates, lambda bearer: mention.title in bearer.titles)
    return candidates


def _if_any(candidates: Sequence[Bearer], holds: Callable[[Bearer], bool]) -> Sequence[Bearer]:
    return [bearer for bearer in candidates if holds(bearer)] or candidates


def _nearest(candidates: Sequence[Bearer], position: int) -> Bearer | None:
    """The one mentioned last before ``position``, else the first behind it."""
    before = [bearer for bearer in candidates if 0 <= bearer.last_seen < position]
    if before:
        return max(before, key=lambda bearer: bearer.last_seen)
    return min(candidates, key=lambda bearer: bearer.first_seen, default=None)
