"""Where mentions of different kinds overlap, one place says which stays.

0. What crosses a blank line is no mention: models see paragraphs together and may join two names.
   What a user's own rules found claims its span before all else, the longest of them first.
1. Money claims its span before everything: a date or a name that touches a money figure goes.
2. A date that lies inside a longer name is part of the name (``22. juli-kommisjonen``) and goes;
   a name that a date covers is a word of the date (``mai``, 木) and goes.
3. Of a person and an organisation, the longer stays; of two of the same length, the one that a
   rule found by its words (a legal form, a title) before the one the model guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from pipeline.records import Date, Mention, Money
from pipeline.rules.origin import is_by_model
from pipeline.rules.own.spans import is_own

_BLANK_LINE = re.compile(r"(?: \r\n | \n | \r(?!\n) ) [^\S\r\n]* [\r\n]", re.VERBOSE)


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """Those of ``mentions`` (of one document) that stay, sorted by start, end and table.

    No two of the result overlap, whatever their kinds.
    """
    within = (mention for mention in mentions if not _BLANK_LINE.search(mention.text))
    in_order = sorted(within, key=attrgetter("start", "end", "table"))
    settled: list[Mention] = []
    for cluster in _clusters(in_order):
        settled.extend(_winners(cluster) if len(cluster) > 1 else cluster)
    return settled


def _clusters(in_order: list[Mention]) -> Iterable[list[Mention]]:
    """Maximal groups of mentions chained by overlaps."""
    group = 0
    reach = 0

    def group_of(mention: Mention) -> int:
        nonlocal group, reach
        if mention.start >= reach:
            group += 1
        reach = max(reach, mention.end)
        return group

    return (list(cluster) for _, cluster in groupby(in_order, key=group_of))


def _winners(cluster: list[Mention]) -> list[Mention]:
    taken: list[Mention] = []
    for mention in sorted(cluster, key=_claim):
        if all(mention.end <= other.start or other.end <= mention.start for other in taken):
            taken.append(mention)
    return sorted(taken, key=attrgetter("start", "end", "table"))


def _claim(mention: Mention) -> tuple[bool, bool, int, bool, bool, int, str]:
    """Sort key of who claims first.

    The user's own, money, the longest, dates before names, words before models.
    """
    rule: str = getattr(mention, "rule", "")
    own = is_own(rule)
    return (
        not own,
        not isinstance(mention, Money) and not own,
        mention.start - mention.end,
        not isinstance(mention, Date),
        is_by_model(rule),
        mention.start,
        mention.table,
    )
