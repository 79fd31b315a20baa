"""Offices that are one in every language: statsminister, Prime Minister and 首相.

The table beside this module has a line a concept: its name, how many bear the office at a time in
one country or body, and its words in Norwegian, English and Japanese, in lower case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast

Bearers = Literal["one", "few", "many"]


class Office(NamedTuple):
    """What an office is, whatever the language."""

    concept: str
    bearers: Bearers
    """``one``: of each country or body there is one at a time; ``many``: an occupation."""


NOW = frozenset({"nå", "no", "now", "currently", "i dag", "today", "once", "en gang"})
"""What besides words of time such as ``former`` may stand before an office of several."""

SENIORS = frozenset({"sr", "sr.", "senior", "sen.", "d.e.", "den eldre", "the elder"})
JUNIORS = frozenset({"jr", "jr.", "junior", "d.y.", "den yngre", "the younger"})
"""What tells a son from his father of the same name."""


@cache
def offices() -> Mapping[str, tuple[Office, ...]]:
    """A word for an office in any language, in lower case → the offices that it is a word for."""
    found: defaultdict[str, tuple[Office, ...]] = defaultdict(tuple)
    table = files(__package__).joinpath("offices.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            concept, bearers, *words = line.split("\t")
            office = Office(concept, cast("Bearers", bearers))
            for word in (word for cell in words for word in cell.split("|") if word):
                found[word] += (office,)
    return dict(found)
