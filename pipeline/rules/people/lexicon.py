"""A language's words for people, compiled once for look-up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, cached_property, lru_cache

from pipeline.languages import CODES, language
from pipeline.languages.cldr import calendar_names, territories, territory_codes
from pipeline.languages.schema.people import PeopleWords, RoleKind
from pipeline.rules.own.schema import NO_RULES, OwnRules

_MOST_REMEMBERED = 50_000
"""How many phrases are remembered as offices or not: the words of a language, not of a corpus."""

_STATE: tuple[RoleKind, ...] = (
    "government", "parliament", "court", "military", "church", "police", "royalty"
)  # fmt: skip
"""Offices of companies and others may stand before their place: ``eier Equinor``."""

_LONGEST_ABBREVIATION = 3
"""``Gen Smith``: where offices are capitalised, a short one in small letters is another word."""


class Lexicon:
    """What :class:`pipeline.languages.schema.people.PeopleWords` says, ready to ask."""

    def __init__(self, lang: str, titles: Iterable[str] = (), roles: Iterable[str] = ()) -> None:
        """``titles``, ``roles``: a user's own."""
        self.lang = lang
        titles, roles = (frozenset(map(_plain, words)) for words in (titles, roles))
        self.words = _with_own(language(lang).people, titles, roles)
        self.roles = frozenset().union(self.words.plural_roles, *self.words.roles.values())
        self.longest_role = _most_words(self.roles)
        self.longest_title = _most_words(self.words.titles)
        self.calendar_words = calendar_names(lang)
        self.calendar = frozenset(name.lower() for name in self.calendar_words)
        self._own_heads = frozenset(
            phrase.split()[-1] for phrase in titles | roles if " " in phrase
        )
        self._capitals = bool(self.words.capital_roles)
        self._known_roles: dict[str, bool] = {}
        self._capital_roles = frozenset(
            role.split()[-1] for kind in self.words.capital_roles for role in self.words.roles[kind]
        ) | {role.split()[-1] for role in roles}

    @cached_property
    def _lengths(self) -> Mapping[str, int]:
        """The last words of offices of several → the most words that one has."""
        lengths: dict[str, int] = {}
        for role in self.roles:
            words = _most_words(frozenset({role}))
            last = role.split()[-1]
            ends = {last, last.rpartition("-")[2]} | ({"."} if last.endswith(".") else set())
            for end in ends if words > 1 else ():
                for form in (end, *(end + ending for ending in self.words.role_endings)):
                    lengths[form] = max(words, lengths.get(form, 1))
        return lengths

    def longest_role_ending(self, word: str) -> int:
        """The most words that an office with the last word ``word`` (lower case) has."""
        return self._lengths.get(word, 1)

    @cached_property
    def state_offices(self) -> tuple[str, ...]:
        """Offices, in any form, right behind which no organisation but their bearer is named."""
        offices = {
            office
            for kind in _STATE
            for office in self.words.roles[kind]
            if " " not in office and office not in self.words.name_like_roles
        }
        long = {office for office in offices if len(office) > _LONGEST_ABBREVIATION}
        return tuple(
            sorted(long | {office + it for office in long for it in self.words.role_endings})
        )

    @cached_property
    def _compound(self) -> re.Pattern[str]:
        """A compound whose last part is an office: ``forsvarsminister``, ``NHO-sjef``."""
        heads = "|".join(sorted(map(re.escape, self.words.role_suffixes))) or "(?!)"
        endings = "|".join(map(re.escape, self.words.role_endings))
        return re.compile(
            rf"""
            [^\W\d_][\w-][\w-]+   # three letters before the head: a compound, and not ``greier``
            (?:{heads})
            (?:{endings})?
            """,
            re.VERBOSE,
        )

    def is_role(self, phrase: str) -> bool:
        """Whether ``phrase`` (lower case) names an office, also inflected or as a compound."""
        known = self._known_roles.get(phrase)
        if known is None:
            known = self.is_listed_role(phrase) or (
                " " not in phrase
                and (self._is_compound(phrase) or self.singular(phrase) is not None)
            )
            if len(self._known_roles) < _MOST_REMEMBERED:
                self._known_roles[phrase] = known
        return known

    def _is_compound(self, word: str) -> bool:
        """Whether ``word`` ends with an office: ``forsvarsminister``, ``NHO-sjef``, ``X-spiss``."""
        before, hyphen, office = word.rpartition("-")
        joined = bool(hyphen and before) and len(office) > _LONGEST_ABBREVIATION
        return (joined and self.is_role(office)) or self._compound.fullmatch(word) is not None

    def is_plural(self, phrase: str) -> bool:
        """Whether ``phrase`` (lower case) ends with an office or a title of several people."""
        words, plurals = phrase.split(), self.words.plural_roles
        if any(" ".join(words[index:]) in plurals for index in range(len(words))):
            return True
        return not self.is_listed_role(words[-1]) and self.singular(words[-1]) is not None

    def singular(self, word: str) -> str | None:
        """The base form of ``word`` (lower case), where it ends as offices of several people do."""
        for ending, singular in self.words.role_plurals.items():
            base = word.removesuffix(ending) + singular
            if word.endswith(ending) and self.is_role(base):
                return base
        return None

    def is_listed_role(self, phrase: str) -> bool:
        """Whether ``phrase`` (lower case) is an office of the list, also inflected."""
        return phrase in self.roles or any(
            phrase.endswith(ending) and phrase[: -len(ending)] in self.roles
            for ending in self.words.role_endings
        )

    def ends_own(self, word: str) -> bool:
        """Whether ``word`` (lower case) is the last of a user's title or office of several."""
        return word in self._own_heads or any(
            word.endswith(ending) and word[: -len(ending)] in self._own_heads
            for ending in self.words.role_endings
            if self._own_heads
        )

    def announces(self, word: str) -> bool:
        """Whether ``word`` (as written, the last of an office) may stand right before a name."""
        lower = word.lower()
        if lower in self.words.name_like_roles or lower in self.words.weak_roles:
            return False
        if lower in self.words.plural_roles:
            return word[:1].isupper() and lower.removesuffix("s") in self._capital_roles
        if not word[:1].isupper():
            return len(word) > _LONGEST_ABBREVIATION or word.endswith(".") or not self._capitals
        if not self._capitals:
            return True
        return lower in self._capital_roles

    def is_title(self, phrase: str) -> bool:
        """Whether ``phrase`` (lower case) is a form of address or an academic title."""
        return phrase in self.words.titles

    def country(self, phrase: str) -> str | None:
        """The ISO 3166 code of the country that ``phrase`` (lower case) names."""
        return self.words.countries.get(phrase) or territory_codes(self.lang).get(phrase)

    def country_name(self, code: str, otherwise: str) -> str:
        """The name of a country in this language, ``otherwise`` where CLDR has none."""
        names = territories(self.lang)
        return names.get(code) or self.words.former_countries.get(code, otherwise)

    def without_genitive(self, word: str, *, evidence: frozenset[str] | set[str]) -> str:
        """``word`` without a genitive that is sure, else ``word``.

        Sure is one whose base form stands in ``evidence`` (words of the document), is a known given
        name or country, or ends as family names do.
        """
        for suffix in self.words.genitives:
            base = word[: -len(suffix)]
            if not word.endswith(suffix) or len(base) < 2:
                continue
            if base in evidence:
                return base
            lower = base.lower()
            if word.lower() in self.words.names_in_genitive_form or not base[-1].isalpha():
                continue
            known = lower in self.words.given_names or self.country(lower) is not None
            if known or (len(base) > 4 and lower.endswith(self.words.family_name_endings)):
                return base
        return word


def _plain(phrase: str) -> str:
    return " ".join(phrase.lower().split())


def _with_own(words: PeopleWords, titles: frozenset[str], roles: frozenset[str]) -> PeopleWords:
    """``words`` with titles and offices of a user, which are as sure as any."""
    if not titles and not roles:
        return words
    return replace(
        words,
        titles=words.titles | titles,
        personal_titles=words.personal_titles | titles,
        roles={**words.roles, "other": words.roles.get("other", frozenset()) | roles},
        strong_roles=(*words.strong_roles, *sorted(roles)),
        weak_roles=words.weak_roles - roles - titles,
        name_like_roles=words.name_like_roles - roles,
        not_names=words.not_names - roles - titles,
    )


def _most_words(phrases: frozenset[str]) -> int:
    # A full stop may be a token of its own (``adm . dir .``), and so may a hyphen.
    return max(
        (len(phrase.split()) + phrase.count(".") + 2 * phrase.count("-") for phrase in phrases),
        default=0,
    )


@cache
def last_words(lang: str) -> frozenset[str]:
    """The head words that end a name of an organisation in ``lang``."""
    heads = language(lang).organisations.heads
    return frozenset(head.word for head in heads if head.place == "last")


@cache
def _given_names() -> frozenset[str]:
    return frozenset().union(*(language(code).people.given_names for code in CODES))


def is_given_name(word: str) -> bool:
    """Whether ``word`` (lower case) is a frequent given name in any language."""
    return word in _given_names()


def lexicon(lang: str, own: OwnRules = NO_RULES) -> Lexicon:
    """The compiled words of ``lang``, one of :data:`pipeline.languages.CODES`."""
    return _lexicon(lang, own.titles.get(lang, ()), own.roles.get(lang, ()))


@lru_cache(maxsize=32)
def _lexicon(lang: str, titles: tuple[str, ...], roles: tuple[str, ...]) -> Lexicon:
    return Lexicon(lang, titles, roles)
