"""The bearers of the full names of a document, each with its names in every script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.link.ids import fold
from pipeline.link.offices import offices_of
from pipeline.link.people.fuller import fullest
from pipeline.link.people.genders import Gender, gender_beside, gender_of_given
from pipeline.link.people.names import is_whole_in_han, key_of, name_key
from pipeline.link.people.scripts import Script, script_of
from pipeline.link.places import place_of
from pipeline.records import Basis, Person
from pipeline.rules.own.spans import is_own


@dataclass(slots=True, eq=False)
class Bearer:
    """A person of the document who is named in full somewhere, or by one name only."""

    forms: dict[Script, Person]
    """The fullest name in each script; of the first that was seen the person's id is made."""
    bases: dict[Script, Basis]
    """Why the form in that script is this person's."""
    first_seen: int
    last_seen: int = -1
    roles: set[str] = field(default_factory=set)
    affiliations: set[str] = field(default_factory=set)
    offices: set[tuple[str, str]] = field(default_factory=set)
    """What one person at a time is, and where: ``("head_of_government", "country:NO")``."""
    genders: set[Gender] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    own: Person | None = None
    """Where a user named the person, that name."""
    family: set[str] = field(default_factory=set)
    """What a short mention may show of the family name, folded: all of it, or a word."""
    given: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    """Those of both that are all of a family name, or all given names."""

    _part_of: Bearer | None = None

    @property
    def first(self) -> Person:
        """The name that the id is made of."""
        return self.own or next(iter(self.forms.values()))

    def named_in(self, script: Script) -> Person:
        """The fullest name in ``script``, else in the script that was seen first."""
        return self.own or self.forms.get(script) or self.first

    @property
    def initials(self) -> str:
        """Those of the name that was seen first, in small letters: ``jfk``."""
        return "".join(word[0] for word in name_key(self.first.name).split())

    def gender(self) -> Gender | None:
        """The one that all titles, offices and names say."""
        return next(iter(self.genders)) if len(self.genders) == 1 else None

    def see(self, mention: Person) -> None:
        """Learn from a mention of the person by name."""
        offices = offices_of(mention.role) if mention.role is not None else ()
        self.roles.update(office.concept for office in offices)
        if mention.affiliation is not None:
            place = place_of(mention.affiliation)
            self.affiliations.add(place.key)
            sole = (office.concept for office in offices if office.bearers == "one")
            self.offices.update((office, place.key) for office in sole)
        if mention.title is not None:
            self.titles.add(mention.title)
        beside = gender_beside(mention)
        if beside is not None:
            self.genders.add(beside)

    def add_parts(self, person: Person) -> None:
        """Take the parts of the name of ``person`` for this one's."""
        self.family |= _parts(person.family_name)
        self.given |= _parts(person.given_name)
        self.whole.update(name_key(it) for it in (person.family_name, person.given_name) if it)
        by_name = gender_of_given(person.given_name) if person.given_name else None
        if by_name is not None:
            self.genders.add(by_name)

    def contradicts(self, other: Bearer) -> bool:
        """Whether what is said of both rules out that they are one."""
        genders = self.gender(), other.gender()
        return None not in genders and genders[0] != genders[1]

    def now(self) -> Bearer:
        """The bearer that this one has become part of, or itself."""
        return self if self._part_of is None else self._part_of.now()

    def take(self, other: Bearer, basis: Basis) -> None:
        """Become one with ``other``, who was first seen later."""
        other._part_of = self
        for script, person in other.forms.items():
            if script not in self.forms:
                self.bases[script] = basis
            self.forms.setdefault(script, person)
        self.own = self.own or other.own
        self.roles |= other.roles
        self.affiliations |= other.affiliations
        self.offices |= other.offices
        self.family |= other.family
        self.given |= other.given
        self.whole |= other.whole
        self.genders |= other.genders
        self.titles |= other.titles


def _parts(name: str | None) -> set[str]:
    return {name_key(name), *name_key(name).split()} if name else set()


def is_full(mention: Person) -> bool:
    """Whether ``mention`` is a whole name, not a part of one."""
    if (mention.given_name is not None and mention.family_name is not None) or is_own(mention.rule):
        return True
    return len(name_key(mention.name).split()) > 1 or is_whole_in_han(mention.name)


def bearers_of(mentions: Sequence[Person]) -> dict[str, Bearer]:
    """Key of a full name (:func:`~pipeline.link.people.names.name_key`) → its bearer."""
    full = _full_names(mentions)
    longest = fullest(full)
    bearers: dict[str, Bearer] = {}
    for position, mention in enumerate(mentions):
        key = key_of(mention)
        if key not in full:
            continue
        top = longest[key]
        if top not in bearers:
            bearers[top] = _bearer(full[top], position)
        bearer = bearers[key] = bearers[top]
        if is_own(mention.rule):
            bearer.own = bearer.own or full[top]
            _add_alias(bearer, mention)
        bearer.see(mention)
    return bearers


def _full_names(mentions: Iterable[Person]) -> dict[str, Person]:
    """Key → its first mention; none that is the family or the given names of another."""
    mentions = list(mentions)
    whole = [mention for mention in mentions if mention.given_name and mention.family_name]
    parts = {name_key(mention.family_name or "") for mention in whole}
    parts |= {name_key(mention.given_name or "") for mention in whole}
    full: dict[str, Person] = {}
    for mention in mentions:
        key = key_of(mention)
        if not is_full(mention) or key in parts:
            continue
        if key not in full or _is_plainer(mention, full[key]):
            full[key] = mention
    return full


def _is_plainer(mention: Person, other: Person) -> bool:
    """Whether a name is written as in running text: not as on a card (森田　文子) or a headline."""
    if script_of(mention.name) == "han":
        return len(mention.name) < len(other.name)
    return _is_loud(other.name) and not _is_loud(mention.name)


def _is_loud(name: str) -> bool:
    return any(len(word) > 2 and word.isupper() and "." not in word for word in name.split())


def _bearer(person: Person, position: int) -> Bearer:
    script = script_of(person.name)
    bearer = Bearer(forms={script: person}, bases={script: "exact"}, first_seen=position)
    bearer.add_parts(person)
    return bearer


def _add_alias(bearer: Bearer, mention: Person) -> None:
    """The parts of a name that a user gave beside the full one: ``Minoru Kihara`` for 木原稔."""
    *given, family = fold(mention.text).split()
    if given and fold(mention.text) != fold(mention.name):
        bearer.family.add(family)
        bearer.given.update(given)
