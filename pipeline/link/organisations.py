"""The organisations of one document: each mention gets the fullest form of its name.

Mentions are one organisation where they are the same but for case, legal form or genitive, where
the table of well-known organisations says so, where the document defines a short form in brackets
(the rules gave that mention the long form as its name), and where the longer adds nothing but
words such as ``Group``, or for a company with its legal form any words, to the only such name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.link.ids import fold, organisation_id
from pipeline.records import Basis, Organisation
from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import lexicon
from pipeline.rules.own.spans import is_own

_KNOWN = "known:"
"""Begins the key of a well-known organisation."""


def link_organisations(organisations: Iterable[Organisation]) -> list[Organisation]:
    """The mentions of one document with full ``name``, ``kind`` and ``organisation_id``."""
    mentions = sorted(organisations, key=lambda mention: (mention.start, mention.end))
    keys = _keys(mentions)
    groups: defaultdict[str, list[Organisation]] = defaultdict(list)
    for mention, key in zip(mentions, keys, strict=True):
        groups[key].append(mention)
    return [
        replace(
            mention,
            name=_fullest(groups[key], mention.lang),
            kind=mention.kind or _kind(groups[key]),
            organisation_id=organisation_id(key),
            basis=_basis(mention, key),
        )
        for mention, key in zip(mentions, keys, strict=True)
    ]


def _keys(mentions: Sequence[Organisation]) -> list[str]:
    """For each mention what its organisation is known by."""
    keys = [_key(mention) for mention in mentions]
    defined = {
        fold(mention.text): key
        for mention, key in zip(mentions, keys, strict=True)
        if fold(mention.text) != fold(mention.name) and mention.text.isupper()
    }
    keys = [defined.get(key, key) for key in keys]
    longer = _longer(mentions, keys)
    return [longer.get(key, key) for key in keys]


def _key(mention: Organisation) -> str:
    """The key of a well-known organisation, else the name without legal form."""
    words = lexicon(mention.lang)
    core = bare(mention.name, words)
    known = words.find_known(mention.name) or words.find_known(core)
    return f"{_KNOWN}{known.key}" if known is not None else fold(core)


def _longer(mentions: Sequence[Organisation], keys: Sequence[str]) -> dict[str, str]:
    """Short key → the one longer key that adds only words such as ``Group``."""
    stems: defaultdict[str, set[str]] = defaultdict(set)
    for mention, key in zip(mentions, keys, strict=True):
        for stem in _stems(mention, key):
            stems[stem].add(key)
    complete = {
        key
        for mention, key in zip(mentions, keys, strict=True)
        if mention.legal_form is not None or is_own(mention.rule)
    }
    return {
        stem: next(iter(long))
        for stem, long in stems.items()
        if len(long) == 1 and stem not in complete
    }


def _stems(mention: Organisation, key: str) -> set[str]:
    """What a short form of the name may be: a company's first words, else all but ``Group``."""
    parts = key.split()
    if mention.legal_form is not None:
        return {" ".join(parts[:length]) for length in range(1, len(parts))}
    descriptors = lexicon(mention.lang).words.descriptors
    while len(parts) > 1 and parts[-1] in descriptors:
        parts.pop()
    return {" ".join(parts)} - {key}


def _basis(mention: Organisation, key: str) -> Basis:
    if fold(mention.text) != fold(mention.name) and mention.text.isupper():
        return "acronym"
    if key.startswith(_KNOWN) or is_own(mention.rule):
        return "alias"
    return "exact" if fold(bare(mention.name, lexicon(mention.lang))) == key else "part"


def _fullest(group: Sequence[Organisation], lang: str) -> str:
    """The longest name of the organisation in ``lang``, the first of equals.

    Where a user said what it is called, that name.
    """
    own = next((mention.name for mention in group if is_own(mention.rule)), None)
    return own or max((mention.name for mention in group if mention.lang == lang), key=len)


def _kind(group: Sequence[Organisation]) -> str | None:
    return next((mention.kind for mention in group if mention.kind is not None), None)
