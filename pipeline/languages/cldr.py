"""What CLDR knows by language, through Babel: countries, months and weekdays."""

from __future__ import annotations

import re
from functools import cache

_NO_COUNTRIES = frozenset({"UN", "EU", "EZ", "QO", "XA", "XB", "ZZ"})
"""Codes of CLDR for organisations, tests and the unknown."""


@cache
def territories(lang: str) -> dict[str, str]:
    """ISO 3166 code → name of the country in ``lang``."""
    from babel import Locale

    names = Locale.parse(lang).territories
    return {
        code: str(name)
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


@cache
def territory_codes(lang: str) -> dict[str, str]:
    """Name of the country in ``lang``, in lower case → ISO 3166 code."""
    return {name.lower(): code for code, name in territories(lang).items()}


@cache
def calendar_names(lang: str) -> frozenset[str]:
    """Names of months and weekdays in ``lang``, as CLDR writes them inside a sentence."""
    from babel import Locale

    locale = Locale.parse(lang)
    widths = [locale.months["format"]["wide"], locale.months["stand-alone"]["wide"]]
    widths += [locale.days["format"]["wide"], locale.days["stand-alone"]["wide"]]
    return frozenset(str(name) for names in widths for name in names.values())


@cache
def currency_places(lang: str, code: str) -> frozenset[str]:
    """What names the country of the currency ``code`` in ``lang``: ``Sverige``, ``svensk``.

    The names of the country, and of a currency's name the adjective in it, without the ``e`` of a
    Norwegian plural, small and capitalised. A code whose first letters are those of no country
    (``XOF``) has the names of all that use it.
    """
    from babel import Locale
    from babel.core import get_global

    locale = Locale.parse(lang)
    users = {
        territory
        for territory, currencies in get_global("territory_currencies").items()
        if any(name == code and end is None for name, _, end, _ in currencies)
    }
    home = code[:2] if code[:2] in users else None
    names = {str(locale.territories[it]) for it in ([home] if home else users)}
    name = str(locale.currencies.get(code, ""))
    adjective = name.rpartition(" ")[0]
    if lang in {"nb", "nn"}:
        adjective = adjective.removesuffix("e")
    found = {re.sub(r"[(（].*", "", it).strip() for it in (*names, adjective)}
    return frozenset(form for it in found if len(it) > 1 for form in (it, it[0].upper() + it[1:]))
