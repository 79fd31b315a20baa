"""The organisations of a corpus: which profiles are one organisation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pipeline.languages.legal_forms import (
    GENERIC_WORDS,
    SAME_FORMS,
    SHORTEST_OWN,
    STATE_KINDS,
)
from pipeline.link.corpus.blocks import unite_block
from pipeline.link.corpus.evidence import COMPANION, FAMOUS, Evidence, Item
from pipeline.link.corpus.gather import Profile
from pipeline.link.corpus.names import PersonName, script_of
from pipeline.link.corpus.partners import Summaries, Summary, index_of, join_only, partners
from pipeline.link.corpus.unions import Known, Traits, Unions, sides
from pipeline.link.ids import fold, organisation_id
from pipeline.link.places import country_of_key, known_ids, organisation_key

_LONGEST_ACRONYM = 5


class OrganisationName(NamedTuple):
    """What an organisation is known by in a document."""

    key: str
    is_known: bool
    """Whether the key is that of the table of well-known organisations."""
    is_shared: bool
    """Whether others may well have the same name: an acronym, ``Ministry of Defence``."""


class Organisations:
    """The profiles of organisations, with what speaks for and against their being one."""

    def __init__(
        self,
        profiles: Sequence[Profile],
        evidence: Evidence,
        countries: Mapping[str, frozenset[str]],
    ) -> None:
        """``countries``: those of which people in a document hold high offices."""
        self.profiles = profiles
        self.evidence = evidence
        self.names: list[OrganisationName] = []
        self.traits: list[Traits] = []
        shared: dict[Traits, Traits] = {}
        for profile in profiles:
            name, traits = _seen_in(profile, countries.get(profile.doc_id, frozenset()))
            self.names.append(name)
            self.traits.append(shared.setdefault(traits, traits))
        self._own = [tuple(evidence.number(it) for it in companions(p)) for p in profiles]
        self.unions = Unions(len(profiles), self._known, _never)

    def _known(self, number: int) -> Known:
        return Known(self.traits[number], {}, set())

    def items(self, number: int) -> list[int]:
        """The evidence of a profile: who else is in its document."""
        own = self._own[number]
        found = self.evidence.companions(self.profiles[number].doc_id)
        return [it for it in found if it not in own]


def organisations_of_corpus(organisations: Organisations) -> list[list[int]]:
    """The profiles, by number, that are one organisation each."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(organisations.names):
        by_key[name.key].append(number)
    for key in sorted(by_key):
        _unite(by_key[key], organisations)
    _join_acronyms(by_key, organisations)
    return organisations.unions.sets(range(len(organisations.profiles)))


def _unite(block: Sequence[int], organisations: Organisations) -> None:
    """Unite the profiles of one key: all that nothing tells apart, else as evidence says."""
    names, traits, unions = organisations.names, organisations.traits, organisations.unions
    own = [number for number in block if not names[number].is_shared]
    united = sides(own, traits.__getitem__) if own else []
    for first, *others in united:
        for other in others:
            unions.unite(first, other)
    _unite_told(block, organisations)
    if len(block) > len(own) or len(united) != 1:
        unite_block(block, organisations.items, organisations.evidence, unions)


def _unite_told(block: Sequence[int], organisations: Organisations) -> None:
    """Unite those that have one id in their documents, where it says more than the name."""
    by_id: defaultdict[str, list[int]] = defaultdict(list)
    for number in block:
        if organisations.names[number].is_shared:
            by_id[organisations.profiles[number].local_id].append(number)
    of_name = organisation_id(organisations.names[block[0]].key)
    for local_id, (first, *others) in sorted(by_id.items()):
        for other in others if local_id != of_name else ():
            organisations.unions.unite(first, other)


def _join_acronyms(by_key: Mapping[str, Sequence[int]], organisations: Organisations) -> None:
    """Give acronyms to the one organisation that explains them elsewhere, where evidence tells."""
    unions = organisations.unions
    explained: defaultdict[str, set[int]] = defaultdict(set)
    for number, profile in enumerate(organisations.profiles):
        for form, _ in profile.forms:
            acronym = fold(form.text)
            if form.basis == "acronym" and acronym in by_key:
                explained[acronym].add(unions.root(number))
    members: defaultdict[int, list[int]] = defaultdict(list)
    wanted = {root for roots in explained.values() for root in roots}
    for number in range(len(organisations.profiles)):
        if unions.root(number) in wanted:
            members[unions.root(number)].append(number)
    summaries = Summaries(organisations.items, members)
    for acronym, roots in sorted(explained.items()):
        index = index_of(roots, summaries)
        for number in by_key[acronym]:
            if organisations.names[number].is_shared and unions.root(number) not in roots:
                seeker = Summary(1, dict.fromkeys(organisations.items(number), 1))
                found = partners(seeker, index, len(roots), summaries, organisations.evidence)
                join_only(number, found, unions)


def companions(profile: Profile) -> Iterable[Item]:
    """What ``profile`` is to others in its document."""
    key, is_known = _key(profile)
    yield f"with organisation:{key}", FAMOUS if is_known else COMPANION


def _key(profile: Profile) -> tuple[str, bool]:
    """The key that the document gave, else that most of the names have, one of the table first."""
    if (told := known_ids().get(profile.local_id)) is not None:
        return told, True
    counts: Counter[tuple[str, bool]] = Counter()
    for name, count in profile.names:
        counts[organisation_key(name.text, name.lang)] += count
    return min(counts, key=lambda it: (not it[1], -counts[it], it[0]))


def _seen_in(profile: Profile, countries: frozenset[str]) -> tuple[OrganisationName, Traits]:
    key, is_known = _key(profile)
    kinds = {kind for kind, _ in profile.kinds} - {"other"}
    of_state = not kinds.isdisjoint(STATE_KINDS)
    if is_known:
        home = country_of_key(key)
        abroad = (
            of_state
            and home is not None
            and bool(countries)
            and home not in countries
            and profile.local_id not in known_ids()
        )
        traits = Traits(countries=countries if abroad else frozenset({home} if home else ()))
        return OrganisationName(key, is_known, is_shared=abroad), traits
    own = any(name.is_own for name, _ in profile.names)
    forms = {_form(form) for form, _ in profile.legal_forms}
    traits = Traits(forms=frozenset(forms), kinds=frozenset(kinds))
    is_shared = not own and not forms and _is_shared(profile, of_state=of_state)
    return OrganisationName(key, is_known, is_shared), traits


def _form(form: str) -> str:
    written = fold(form).replace(".", "")
    return SAME_FORMS.get(written, written)


def _is_shared(profile: Profile, *, of_state: bool) -> bool:
    names = [name.text for name, _ in profile.names]
    longest = max(names, key=len)
    if len(longest) <= _LONGEST_ACRONYM and longest.isupper():
        return True
    if script_of(longest) != "latin":
        return of_state and len(longest) < SHORTEST_OWN
    words = fold(longest).split()
    return all(word in GENERIC_WORDS for word in words) or (of_state and len(words) == 1)


def _never(first: PersonName, second: PersonName) -> bool:  # noqa: ARG001  # no names of people
    return False
