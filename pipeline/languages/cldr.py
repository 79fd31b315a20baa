"""What CLDR knows by language, through Babel: countries, months and weekdays."""

from __future__ import annotations

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
