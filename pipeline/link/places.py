"""What an affiliation is, in any language: a country, a party or another organisation."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.languages import CODES, language
from pipeline.languages.cldr import territories, territory_codes
from pipeline.link.ids import fold, organisation_id
from pipeline.link.organisation_keys import KNOWN
from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import lexicon


class Place(NamedTuple):
    """A country or an organisation."""

    key: str
    """The same in every language: ``country:NO``, ``org:no.sp``, ``org:nordlys energi``."""
    country: str | None
    """ISO 3166 code of the country that it is, or is of."""
    is_known: bool = False
    """Whether it is a country, or in the table of well-known organisations."""


@lru_cache(maxsize=200_000)
def place_of(affiliation: str) -> Place:
    """What ``affiliation`` names.

    >>> place_of("Norge").key == place_of("ノルウェー").key == place_of("norsk").key
    True
    """
    country = country_of(affiliation)
    if country is not None:
        return Place(f"country:{country}", country, is_known=True)
    key, is_known = organisation_key(affiliation)
    return Place(f"org:{key}", country_of_key(key) if is_known else None, is_known)


@lru_cache(maxsize=50_000)
def country_of(name: str) -> str | None:
    """The ISO 3166 code of the country that ``name`` is, or the adjective of."""
    return _countries().get(" ".join(name.lower().split()))


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in reversed(CODES):
        words = language(code).people
        found.update(words.demonyms)
        found.update(words.countries)
        found.update(territory_codes(code))
        found.update(
            (letter, found[name.lower()])
            for letter, name in words.country_letters.items()
            if name.lower() in found
        )
    return found


@lru_cache(maxsize=200_000)
def organisation_key(name: str, lang: str | None = None) -> tuple[str, bool]:
    """What an organisation is known by, and whether the table of well-known ones says so.

    ``lang``: the language of the text; names of affiliations may be of any.
    """
    for code in (lang, *CODES) if lang in CODES else CODES:
        words = lexicon(code or "")
        known = words.bearer(name, None) or words.bearer(bare(name, words), None)
        if known is not None:
            return known.key, True
        if lang in CODES:
            break
    langs = (lang,) if lang in CODES else CODES
    return min((fold(bare(name, lexicon(code or ""))) for code in langs), key=len), False


@cache
def known_ids() -> dict[str, str]:
    """The id that linking in a document gives a well-known organisation → its key."""
    keys = {known.key for code in CODES for known in language(code).organisations.known}
    return {organisation_id(f"{KNOWN}{key}"): key for key in keys}


def country_of_key(key: str) -> str | None:
    """The country of a well-known organisation.

    >>> country_of_key("no.fd"), country_of_key("int.nato")
    ('NO', None)
    """
    code = key.partition(".")[0].upper()
    return code if code in territories("en") else None
