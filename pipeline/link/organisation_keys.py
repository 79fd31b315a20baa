"""What each mention of an organisation is known by in its document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.link.ids import fold
from pipeline.records import Basis, Organisation
from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import Lexicon, lexicon
from pipeline.rules.own.spans import is_own

KNOWN = "known:"
"""Begins the key of a well-known organisation."""

_COUNTRY = "country:"
"""Begins the key of a public body whose country the text tells and the table lacks."""

_FEWEST_INITIALS = 3
_SHORTEST_PART, _LONGEST_PART = 2, 40
"""Characters of a short form where words are not set apart."""

Key = tuple[str, Basis | None]
"""A key, and why the mention has it where that is not for its own words."""


def document_keys(mentions: Sequence[Organisation]) -> list[Key]:
    """For each mention what its organisation is known by: equal keys are one organisation."""
    keys = [_key(mention) for mention in mentions]
    by_name = {
        fold(it.name): key for it, key in zip(mentions, keys, strict=True) if it.basis is None
    }
    keys = [
        by_name.get(fold(it.name), key) if it.basis is not None else key
        for it, key in zip(mentions, keys, strict=True)
    ]
    found = [(key, it.basis) for it, key in zip(mentions, keys, strict=True)]
    for fuller in (_without_genitives, _longer, _nicknames, _spelt_out):
        more = fuller(mentions, [key for key, _ in found])
        found = [more.get(key, (key, basis)) for key, basis in found]
    return found


def _key(mention: Organisation) -> str:
    """The key of a well-known organisation, else the name without legal form."""
    words = lexicon(mention.lang)
    core = bare(mention.name, words)
    told = mention.organisation_id  # by the words beside it
    if told is not None:
        return f"{_COUNTRY}{fold(told)}" if "/" in told else f"{KNOWN}{told}"
    if mention.basis is not None:
        return fold(core)
    known = words.bearer(mention.name, None) or words.bearer(core, None)
    return f"{KNOWN}{known.key}" if known is not None else fold(core)


def _without_genitives(mentions: Sequence[Organisation], keys: Sequence[str]) -> dict[str, Key]:
    """Keys with a genitive whose base form the document has, too."""
    have = set(keys)
    return {
        key: (key.removesuffix(suffix), None)
        for mention, key in zip(mentions, keys, strict=True)
        for suffix in lexicon(mention.lang).words.genitives
        if key.endswith(suffix) and key.removesuffix(suffix) in have and not _is_table(key)
    }


def _is_table(key: str) -> bool:
    return key.startswith((KNOWN, _COUNTRY))


def _longer(mentions: Sequence[Organisation], keys: Sequence[str]) -> dict[str, Key]:
    """Short key → the one longer key that says more of the same name."""
    complete = {
        key
        for mention, key in zip(mentions, keys, strict=True)
        if mention.legal_form is not None or is_own(mention.rule) or _is_table(key)
    }
    short = set(keys) - complete
    fuller: defaultdict[str, set[str]] = defaultdict(set)
    begun: defaultdict[str, set[str]] = defaultdict(set)
    for mention, key in zip(mentions, keys, strict=True):
        words = lexicon(mention.lang)
        name = fold(bare(mention.name, words))
        for part, is_short_form in _beginnings(name, mention, words, short):
            if part in short and part != key:
                begun[part].add(key)
                if is_short_form:
                    fuller[part].add(key)
    return {
        part: (next(iter(them)), "part")
        for part, them in fuller.items()
        if len(them) == len(begun[part]) == 1
    }


def _nicknames(mentions: Sequence[Organisation], keys: Sequence[str]) -> dict[str, Key]:
    """Key of one word → that of the one team that has it in its name: ``Rovers``."""
    teams: defaultdict[str, set[str]] = defaultdict(set)
    singles = set()
    for mention, key in zip(mentions, keys, strict=True):
        parts = fold(bare(mention.name, lexicon(mention.lang))).split()
        if len(parts) == 1 and mention.kind in {None, "team"} and not _is_table(key):
            singles.add(key)
        elif mention.kind == "team":
            for part in parts:
                teams[part].add(key)
    return {
        key: (next(iter(teams[key])), "part") for key in singles if len(teams.get(key, ())) == 1
    }


def _beginnings(
    name: str, mention: Organisation, words: Lexicon, short: set[str]
) -> list[tuple[str, bool]]:
    """The parts that ``name`` begins with, and whether each may stand for all of it."""
    with_form = mention.legal_form is not None
    if not words.words.spaced:
        return [
            (name[:length], with_form or _says_nothing(name[length:], words))
            for length in range(_SHORTEST_PART, min(len(name), _LONGEST_PART))
            if name[:length] in short
        ]
    parts = name.split()
    return [
        (
            " ".join(parts[:length]),
            with_form or all(part in words.words.descriptors for part in parts[length:]),
        )
        for length in range(1, len(parts))
    ]


def _says_nothing(rest: str, words: Lexicon) -> bool:
    """Whether ``rest`` is what a short form leaves out: グループ."""
    return any(fold(word) == rest for word in words.words.descriptors)


def _spelt_out(mentions: Sequence[Organisation], keys: Sequence[str]) -> dict[str, Key]:
    """Key of an acronym → that of the one name whose words begin with its letters."""
    by_initials: defaultdict[str, set[str]] = defaultdict(set)
    for mention, key in zip(mentions, keys, strict=True):
        initials = _initials(mention, lexicon(mention.lang))
        if len(initials) >= _FEWEST_INITIALS:
            by_initials[initials].add(key)
    return {
        key: (next(iter(_of(mention, by_initials))), "acronym")
        for mention, key in zip(mentions, keys, strict=True)
        if len(_of(mention, by_initials)) == 1 and mention.basis is None and not _is_table(key)
    }


def _of(mention: Organisation, by_initials: Mapping[str, set[str]]) -> set[str]:
    return by_initials.get(mention.name, set()) if mention.name.isupper() else set()


def _initials(mention: Organisation, words: Lexicon) -> str:
    """The first letters of a name of several words, without ``og``, ``of`` and articles."""
    small = words.words.links | words.words.articles | words.words.joiners
    parts = [part for part in bare(mention.name, words).split() if part.lower() not in small]
    return "".join(part[0].upper() for part in parts) if len(parts) > 1 else ""
