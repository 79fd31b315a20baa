"""What a text says of two names in different scripts: that they are one person's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.link.across import likeness, part_likeness
from pipeline.link.across.pairing import pairings
from pipeline.link.people.scripts import script_of
from pipeline.records import Person

if TYPE_CHECKING:
    from pipeline.link.people.bearers import Bearer

_BETWEEN = 24
"""Characters of titles and offices that may stand between a name and the bracket behind it."""


def bracketed(mentions: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Names with their name in another script in brackets: ``木原稔（Minoru Kihara）``.

    Brackets hold other things too, such as who plays a character of a film: what can be no
    reading and no spelling of the name before them is left alone.
    """
    for one, other in pairwise(mentions):
        if (
            0 < other.start - one.end <= _BETWEEN
            and script_of(one.text) != script_of(other.text)
            and _stands_in_bracket(one, other)
            and may_be_one(one.name, other.name)
        ):
            yield one, other


def may_be_one(name: str, shown: str) -> bool:
    """Whether ``shown``, in another script, may be how ``name`` is written or read.

    What can be read as Japanese must be read so in a part; other Latin names may be those of
    Chinese or Korean ones in Han (習近平, ``Xi Jinping``), and katakana those of Latin ones.
    """
    if likeness(name, shown) is not None:
        return True
    scripts = {script_of(name), script_of(shown)}
    if scripts == {"han", "latin"}:
        latin, han = (name, shown) if script_of(name) == "latin" else (shown, name)
        return not pairings(latin) or any(part_likeness(word, han) for word in latin.split())
    return scripts == {"kana", "latin"}


def _stands_in_bracket(one: Person, other: Person) -> bool:
    """Whether ``other`` opens a bracket behind ``one`` and, but for what is set off, fills it."""
    gap = max(0, other.start - one.end - 1)
    pattern = (
        re.escape(" ".join(one.text.split()))
        + rf"[^()（）。]{{0,{gap}}}[(（]\s?"
        + re.escape(" ".join(other.text.split()))
        + r"\s?[)）,、;；:：/／]"
    )
    return re.search(pattern, one.sentence) is not None


def holders_of_one(bearers: Sequence[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
    """Those with names in different scripts who alone hold one office of one country."""
    holders: defaultdict[tuple[str, str], list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        for office in bearer.offices:
            holders[office].append(bearer)
    for of_office in holders.values():
        if len(of_office) != 2:
            continue
        one, other = of_office
        if not set(one.forms) & set(other.forms) and may_be_one(one.first.name, other.first.name):
            yield one, other
