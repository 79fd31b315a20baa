"""Firms where words are not set apart by spaces: with their legal form, and without it elsewhere.

A model that sees 北浜精機株式会社 may take 北浜 of 北浜精機 for a person where the firm is named
again, and leave 有限会社 before a name out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Entity, Tokens

_HEAD = 2
_SHORTEST = 3
"""Characters of a firm's name that tells it from a family's."""


def with_firms(entities: Iterable[Entity], tokens: Tokens, lexicon: Lexicon) -> list[Entity]:
    """``entities``, in order: firms with their legal forms, their names firms everywhere."""
    found = sorted(entities, key=lambda entity: entity.first)
    firms = [_with_form(it, tokens, lexicon) if it.label == "ORG" else it for it in found]
    names = {tokens.slice(firm.first, firm.last) for firm in firms if firm.label == "ORG"}
    cores = {core for name in names if _SHORTEST <= len(core := bare(name, lexicon)) < len(name)}
    return _named(firms, tokens, cores) if cores else firms


def _with_form(entity: Entity, tokens: Tokens, lexicon: Lexicon) -> Entity:
    """``entity`` with the legal form that stands right before it."""
    start = tokens.starts[entity.first]
    before = lexicon.form_before.search(
        tokens.text, max(0, start - lexicon.longest_form - 1), start
    )
    if before is None:
        return entity
    first = tokens.at(before.start())
    free = tokens.starts[first] == before.start() and all(
        index not in tokens.inside for index in range(first, entity.first)
    )
    return replace(entity, first=first) if free else entity


def _named(entities: Iterable[Entity], tokens: Tokens, cores: set[str]) -> list[Entity]:
    """``entities``, those of people that open the name of a firm being the firm."""
    lengths: dict[str, set[int]] = {}
    for core in cores:
        lengths.setdefault(core[:_HEAD], set()).add(len(core))
    ends = {end: index + 1 for index, end in enumerate(tokens.ends)}
    named: list[Entity] = []
    for entity in entities:
        if named and entity.first < named[-1].last:
            continue
        start = tokens.starts[entity.first]
        likely = sorted(lengths.get(tokens.text[start : start + _HEAD], ()), reverse=True)
        person = entity.label == "PERSON" and entity.first < entity.last
        last = None
        for length in likely if person else ():
            end = start + length
            known = tokens.text[start:end] in cores and end >= tokens.ends[entity.last - 1]
            last = ends.get(end) if known and last is None else last
        firm = entity if last is None else replace(entity, last=last, label="ORG")
        named.append(firm)
    return named
