"""Names that a user never wants to see in a table."""

from __future__ import annotations

from functools import lru_cache

from pipeline.languages import language
from pipeline.records import Mention, Organisation, Person
from pipeline.rules.own.names import folded
from pipeline.rules.own.schema import OwnRules


def is_never(mention: Mention, rules: OwnRules) -> bool:
    """Whether ``rules`` keep ``mention`` out of its table, by its text or its name."""
    if not isinstance(mention, Person | Organisation):
        return False
    never = never_named(rules, mention.table, mention.lang)
    return folded(mention.text) in never or folded(mention.name) in never


@lru_cache(maxsize=64)
def never_named(rules: OwnRules, table: str, lang: str) -> frozenset[str]:
    """The names, folded, that no row of ``table`` has, with their genitives in ``lang``."""
    names = rules.not_people if table == Person.table else rules.not_organisations
    suffixes = ("", *language(lang).people.genitives)
    return frozenset(folded(name) + suffix for name in names for suffix in suffixes)
