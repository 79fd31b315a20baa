"""The people of a corpus: which profiles are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.languages.offices import Office
from pipeline.link.across.memory import forget
from pipeline.link.corpus.blocks import unite_block
from pipeline.link.corpus.evidence import (
    COMPANION,
    COUNTRY,
    OFFICE_IN_COUNTRY,
    OFFICE_OF_FEW,
    OFFICE_OF_MANY,
    OFFICE_OF_ONE,
    ORGANISATION,
    Evidence,
    Item,
)
from pipeline.link.corpus.gather import Profile
from pipeline.link.corpus.names import PersonName, alike, person_name
from pipeline.link.corpus.parts import join_alike, join_singles
from pipeline.link.corpus.unions import Known, Traits, Unions
from pipeline.link.offices import offices_of
from pipeline.link.people.genders import Gender, gender_words
from pipeline.link.places import Place, place_of

_OF_BEARERS = {"one": OFFICE_OF_ONE, "few": OFFICE_OF_FEW, "many": OFFICE_OF_MANY}


class People:
    """The profiles of people, with what speaks for and against their being one."""

    def __init__(self, profiles: Sequence[Profile], evidence: Evidence) -> None:
        """``evidence``: of all profiles of the corpus, companions counted."""
        self.profiles = profiles
        self.evidence = evidence
        self.names = [_names(profile) for profile in profiles]
        shared: dict[Traits, Traits] = {}
        self.traits = [shared.setdefault(it, it) for it in map(_traits, profiles)]
        self._items = [
            tuple(evidence.number(item) for item in _items(profile)) for profile in profiles
        ]
        evidence.count_names(
            (person_name(name).key, numbers)
            for profile, numbers in zip(profiles, self._items, strict=True)
            for name, _ in profile.names
        )
        self._own = [tuple(evidence.number(it) for it in companions(p)) for p in profiles]
        self.unions = Unions(len(profiles), self._known, alike)

    def _known(self, number: int) -> Known:
        names = {name.key: name for name in self.names[number] if name.is_full}
        scripts = {name.script for name in self.names[number]}
        places = {(self.profiles[number].doc_id, script) for script in scripts}
        return Known(self.traits[number], names, places)

    def items(self, number: int) -> list[int]:
        """The evidence of a profile: what is said of it, and who else is in its document."""
        own = self._own[number]
        found = list(self._items[number])
        found.extend(
            it for it in self.evidence.companions(self.profiles[number].doc_id) if it not in own
        )
        return found


def people_of_corpus(people: People) -> list[list[int]]:
    """The profiles, by number, that are one person each."""
    _join_own(people)
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for number, names in enumerate(people.names):
        for name in names:
            if name.is_full:
                by_key[name.key].append(number)
    for key in sorted(by_key):
        unite_block(by_key[key], people.items, people.evidence, people.unions)
    join_alike(people, by_key)
    join_singles(people, by_key)
    forget()
    return people.unions.sets(range(len(people.profiles)))


def companions(profile: Profile) -> Iterable[Item]:
    """What ``profile`` is to others in its document."""
    for name in _names(profile):
        if name.is_full:
            yield f"with person:{name.key}", COMPANION


def _join_own(people: People) -> None:
    """Unite those of whom a user said what they are called."""
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for number, profile in enumerate(people.profiles):
        for name, _ in profile.names:
            if name.is_own:
                by_name[person_name(name).key].append(number)
    for key in sorted(by_name):
        first, *others = by_name[key]
        for other in others:
            people.unions.unite(first, other, sure=True)


def _names(profile: Profile) -> tuple[PersonName, ...]:
    """The full names of a profile, else what there is."""
    found = {(name := person_name(it)).key: name for it, _ in profile.names}
    full = tuple(name for name in found.values() if name.is_full)
    return full or tuple(found.values())


def _traits(profile: Profile) -> Traits:
    offices, places = _offices(profile), _places(profile)
    said = {word.lower() for word, _ in (*profile.titles, *profile.roles)}
    genders: tuple[Gender, Gender] = ("man", "woman")
    sexes = {gender for gender in genders if not gender_words(gender).isdisjoint(said)}
    countries = {place.country for place in places if place.country is not None}
    has_sole_office = any(office.bearers == "one" for office in offices)
    return Traits(
        sexes=frozenset(sexes),
        generations=frozenset(it.generation for it in _names(profile) if it.generation),
        countries=frozenset(countries if has_sole_office else ()),
    )


def _offices(profile: Profile) -> list[Office]:
    return list(dict.fromkeys(it for role, _ in profile.roles for it in offices_of(role)))


def _places(profile: Profile) -> list[Place]:
    return list(dict.fromkeys(place_of(place) for place, _ in profile.affiliations))


def _items(profile: Profile) -> Iterable[Item]:
    offices, places = _offices(profile), _places(profile)
    for office in offices:
        yield f"office:{office.concept}", _OF_BEARERS[office.bearers]
        if office.bearers == "one":
            for place in places:
                if place.country is not None:
                    yield f"office:{office.concept} {place.country}", OFFICE_IN_COUNTRY
    for place in places:
        yield f"at {place.key}", COUNTRY if place.key.startswith("country:") else ORGANISATION
