"""Plurals of English offices."""

from __future__ import annotations

from collections.abc import Iterable

_IRREGULAR = {"lady": "ladies", "staff": "staff", "chief of staff": "chiefs of staff"}
_FIRST = ("general", "elect", "martial", "designate", "emeritus", "pro tempore", "majesty")
"""Words behind the noun: ``attorneys general``. Ranks (``major generals``) are others."""
_RANKS = frozenset({"major", "lieutenant", "brigadier", "lieutenant-", "vicar", "colonel"})
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def plurals(kinds: Iterable[Iterable[str]]) -> frozenset[str]:
    """The plurals of the offices of all ``kinds``, without those that are one themselves."""
    offices = frozenset().union(*kinds)
    return frozenset(plural(office) for office in offices) - offices


def plural(office: str) -> str:
    """``office`` (lower case) in the plural."""
    head, link, rest = office.partition(" of ")
    if link:
        return plural(head) + link + rest
    first, space, last = office.rpartition(" ")
    if first and last in _FIRST and first.split()[-1] not in _RANKS:
        return f"{plural(first)} {last}"
    return first + space + _plural_word(last)


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("."):
        return f"{word[:-1]}s."
    if word.endswith("man") and word not in {"human", "roman"}:
        return f"{word[:-3]}men"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(_SIBILANTS) else "s")
