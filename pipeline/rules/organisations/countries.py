"""Whose ministry it is: the country that the words beside a shared name tell.

Many countries have a ``Ministry of Defence``. A row whose name several bear has as its
``organisation_id`` the key of the table's organisation, where the words beside one of its mentions
tell the country (``Japans forsvarsdepartement``, ノルウェーの国防省), where the language has a home
(外務省 is Japan's), or else where the text names no other country. One of a country that the
table lacks has the country and the name. Linking keeps these apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from pipeline.records import Organisation
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.people.lexicon import Lexicon as PeopleLexicon
from pipeline.rules.people.lexicon import lexicon as people_lexicon
from pipeline.rules.tokens import Tokens

_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_MOST_WORDS = 3
_LONGEST = 12
"""Characters of a country's name where words are not set apart."""


def with_countries(
    rows: list[Organisation], tokens: Tokens, lexicon: Lexicon
) -> list[Organisation]:
    """``rows`` with ``organisation_id`` where a name of several is one country's."""
    countries = _Countries(tokens, lexicon)
    offices = {row.start: it for row in rows if (it := countries.office(row)) is not None}
    return countries.settled(rows, offices) if offices else rows


class _Office(NamedTuple):
    """A name that several countries have, and the country that is told."""

    name: str
    country: str | None


class _Countries:
    """Reads countries beside names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.people: PeopleLexicon = people_lexicon(lexicon.lang)
        self.spaced = lexicon.words.spaced

    def office(self, row: Organisation) -> _Office | None:
        """The shared name in ``row`` and its country; ``None`` where it has none of its own."""
        if self._is_shared(row.name):
            return _Office(row.name, self._told(row))
        if not self.spaced or row.name in self.lexicon.bearers:
            return None
        return self._inside(row.name.split())

    def _is_shared(self, name: str) -> bool:
        return any(name in known.shared for known in self.lexicon.bearers.get(name, ()))

    def _inside(self, words: list[str]) -> _Office | None:
        """``Swedish Ministry of Defence``, ``Ministry of Defence of Japan``."""
        links = self.people.words.role_links
        for length in range(1, min(_MOST_WORDS, len(words))):
            splits = [(words[length:], words[:length])]
            if len(words) > length + 1 and words[-length - 1] in links:
                splits.append((words[: -length - 1], words[-length:]))
            for name, country in splits:
                code = self._country(" ".join(country)) if self._is_shared(" ".join(name)) else None
                if code is not None:
                    return _Office(" ".join(name), code)
        return None

    def settled(
        self, rows: Sequence[Organisation], offices: Mapping[int, _Office]
    ) -> list[Organisation]:
        """``rows`` with what the table or the country makes of shared names."""
        told: defaultdict[str, set[str]] = defaultdict(set)
        for office in offices.values():
            if office.country is not None:
                told[office.name].add(office.country)
        return [
            replace(row, organisation_id=self._key(offices[row.start], told))
            if row.start in offices
            else row
            for row in rows
        ]

    def _key(self, office: _Office, told: Mapping[str, set[str]]) -> str | None:
        name, country = office
        others = told.get(name, set())
        if country is None and len(others) == 1:
            country = next(iter(others))
        if country is None and not others and self.lexicon.bearer(name, None) is None:
            country = self._only_country(name)
        known = self.lexicon.bearer(name, country)
        if known is not None:
            return known.key
        return f"{country}/{name}" if country is not None else None

    def _only_country(self, name: str) -> str | None:
        """The one country that the text names, where it has an organisation of this name."""
        if len(self._named_countries) != 1:
            return None
        [country] = self._named_countries
        return country if self.lexicon.bearer(name, country) is not None else None

    @cached_property
    def _named_countries(self) -> frozenset[str]:
        words = (word for word in self.tokens.words if not word[0].islower() or self.spaced)
        codes = (self._country(word) for word in words)
        return frozenset(code for code in codes if code is not None)

    def _told(self, row: Organisation) -> str | None:
        if not self.spaced:
            return self._before_unspaced(row.start)
        first, last = self.tokens.at(row.start), self.tokens.until(row.end)
        return self._before(first) or self._behind(last)

    def _before(self, index: int) -> str | None:
        """``the Norwegian Ministry``, ``Norway's Ministry``, ``det japanske departementet``."""
        if index and self.tokens.words[index - 1] in _POSSESSIVES:
            index -= 1
        for length in range(1, _MOST_WORDS):
            if index >= length and self.tokens.same_line(index - length, index):
                code = self._country(self.tokens.slice(index - length, index))
                if code is not None:
                    return code
        return None

    def _behind(self, index: int) -> str | None:
        """``Ministry of Defence of Japan``, ``Forsvarsdepartementet i Japan``."""
        words = self.tokens.words
        links = self.people.words.role_links
        if index + 1 >= len(words) or words[index] not in links:
            return None
        for length in range(1, _MOST_WORDS):
            if index + 1 + length <= len(words) and self.tokens.same_line(
                index, index + 1 + length
            ):
                code = self._country(self.tokens.slice(index + 1, index + 1 + length))
                if code is not None:
                    return code
        return None

    def _before_unspaced(self, start: int) -> str | None:
        """``ノルウェーの国防省``, ``米国防省``."""
        for link in ("", *sorted(self.people.words.role_links)):
            if not self.tokens.text.endswith(link, 0, start):
                continue
            end = start - len(link)
            for length in range(min(_LONGEST, end), 0, -1):
                code = self._country(self.tokens.text[end - length : end])
                if code is not None:
                    return code
        return None

    def _country(self, phrase: str) -> str | None:
        lower = phrase.lower()
        words = self.people.words
        code = words.demonyms.get(lower)
        if code is None and not self.spaced and lower in words.country_letters:
            code = self.people.country(words.country_letters[lower].lower())
        if code is not None:
            return code
        if not phrase[:1].isupper() and self.spaced:
            return None
        forms = (lower, *(lower.removesuffix(suffix) for suffix in words.genitives))
        return next((it for it in map(self.people.country, forms) if it is not None), None)
