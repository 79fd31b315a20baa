"""Whether values of user rules can be used: languages, currencies, patterns."""

from __future__ import annotations

import re

from pipeline.languages import CODES
from pipeline.rules.own.errors import choose
from pipeline.rules.own.patterns import compiled

MONEY_GROUPS = ("amount", "amount_max", "scale", "currency", "span")
DATE_GROUPS = (
    "year", "month", "day", "week", "weekday", "quarter", "half", "decade", "span",
)  # fmt: skip


def known_language(value: str) -> str:
    """``value``; raises ``ValueError`` where it is none of :data:`pipeline.languages.CODES`."""
    if value not in CODES:
        raise ValueError(choose(value, CODES))
    return value


def split_languages(value: object) -> object:
    """``nb;nn`` as the tuple of its codes."""
    if isinstance(value, str):
        return tuple(code for code in re.split(r"[\s;,|]+", value.strip()) if code)
    return value


def currency_code(value: str) -> str:
    """``value`` in capitals; raises ``ValueError`` where it is no ISO 4217 code, old ones too."""
    from babel.numbers import list_currencies

    code = value.strip().upper()
    if code not in list_currencies():
        raise ValueError(
            f"{value!r} is no currency code of ISO 4217: give three letters such as NOK, USD or JPY"
        )
    return code


def check_money_pattern(name: str, pattern: str, currency: str | None) -> None:
    """Raise ``ValueError`` where the pattern cannot give a money figure."""
    groups = _checked_groups(name, pattern, MONEY_GROUPS)
    if "amount" not in groups:
        raise ValueError(f"pattern {name!r}: no group (?P<amount>…) that holds the number")
    if "currency" not in groups and currency is None:
        raise ValueError(
            f'pattern {name!r}: say which currency, with currency = "NOK" or a group '
            "(?P<currency>…) that holds its word, sign or code"
        )


def check_date_pattern(name: str, pattern: str, value: str | None) -> None:
    """Raise ``ValueError`` where the pattern cannot give a date."""
    from pipeline.rules.dates.values import meaning_of

    groups = _checked_groups(name, pattern, DATE_GROUPS)
    if value is None and not groups - {"span"}:
        raise ValueError(
            f'pattern {name!r}: say which date, with groups such as (?P<year>…) or value = "…"'
        )
    if value is not None:
        try:
            meaning_of(value)
        except ValueError as error:
            raise ValueError(f"pattern {name!r}: {error}") from error


def _checked_groups(name: str, pattern: str, known: tuple[str, ...]) -> set[str]:
    groups = set(compiled(name, pattern).groupindex)
    for group in sorted(groups - {*known}):
        raise ValueError(f"pattern {name!r}: group {choose(group, known)}")
    return groups
