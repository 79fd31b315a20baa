"""The organisations of one document: each mention gets the fullest form of its name.

Mentions are one organisation where they are the same but for case, legal form or genitive; where
the table of well-known organisations or a user's list says so; where the document defines a short
form (the rules gave that mention the long form as its name) or its letters are the initials of one
name alone; and where one name of the document alone begins with it and goes on with words such as
``Group``, or is a company's with its legal form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.link.ids import fold, organisation_id
from pipeline.link.organisation_keys import KNOWN, document_keys
from pipeline.records import Basis, Organisation
from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import lexicon
from pipeline.rules.own.spans import is_own


def link_organisations(organisations: Iterable[Organisation]) -> list[Organisation]:
    """The mentions of one document with full ``name``, ``kind``, ``organisation_id``, ``basis``."""
    mentions = sorted(organisations, key=lambda mention: (mention.start, mention.end))
    keys = document_keys(mentions)
    groups: defaultdict[str, list[Organisation]] = defaultdict(list)
    for mention, (key, _) in zip(mentions, keys, strict=True):
        groups[key].append(mention)
    linked = []
    for mention, (key, basis) in zip(mentions, keys, strict=True):
        name = _fullest(groups[key], mention.lang)
        linked.append(
            replace(
                mention,
                name=name,
                kind=mention.kind or _kind(groups[key]),
                organisation_id=organisation_id(key),
                basis=basis or _basis(mention, key, name),
            )
        )
    return linked


def _basis(mention: Organisation, key: str, name: str) -> Basis:
    """Why ``mention`` is called ``name`` where its own words tell."""
    words = lexicon(mention.lang)
    if fold(bare(mention.name, words)) == fold(bare(name, words)) and not is_own(mention.rule):
        return "exact"
    if is_own(mention.rule):
        return "exact" if fold(mention.text) == fold(name) else "alias"
    return "alias" if key.startswith(KNOWN) else "part"


def _fullest(group: Sequence[Organisation], lang: str) -> str:
    """The longest name of the organisation in ``lang``, the first of equals.

    Where a user said what it is called, that name. A headline in capitals comes last.
    """
    table = lexicon(lang).bearers
    own = next((mention.name for mention in group if is_own(mention.rule)), None)
    return own or max(
        (mention.name for mention in group if mention.lang == lang),
        key=lambda name: (len(name), name in table or not name.isupper()),
    )


def _kind(group: Sequence[Organisation]) -> str | None:
    return next((mention.kind for mention in group if mention.kind is not None), None)
