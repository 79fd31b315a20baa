"""Names that a user never wants to see in a table."""

from __future__ import annotations

from pipeline.records import Mention, Organisation, Person
from pipeline.rules.own.names import same_name
from pipeline.rules.own.schema import OwnRules


def is_never(mention: Mention, rules: OwnRules) -> bool:
    """Whether ``rules`` keep ``mention`` out of its table, by its text or its name."""
    match mention:
        case Person():
            names = rules.not_people
        case Organisation():
            names = rules.not_organisations
        case _:
            return False
    return any(
        same_name(said, name, mention.lang)
        for said in {mention.text, mention.name}
        for name in names
    )
