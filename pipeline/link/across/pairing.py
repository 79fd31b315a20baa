"""Japanese names of two parts in any script, compared by their readings, in either order."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from pipeline.link.across.readings import Role, readings, splits
from pipeline.link.across.romaji import alike, kana_form, latin_forms
from pipeline.link.across.scripts import fold_han, script_of, words_of

_PARTICLES = frozenset(("no", "ノ", "の"))  # Minamoto no Yoritomo
_LONGEST_NAME = 14


class Part(NamedTuple):
    """How a part of a name may be read."""

    by_letters: dict[str, tuple[tuple[str, float], ...]]
    """Form in small letters → forms with their weights."""
    open: bool
    """Whether the forms leave the length of vowels open, as Latin letters do."""
    surface: str
    han: bool
    """Whether the surface is in Han characters alone: such parts are one if they are written so."""


def agreement(first: Part, second: Part) -> float:
    """The weight of the best reading that two parts share, 0 where they share none."""
    if first.surface == second.surface:
        return 1.0
    if first.han and second.han:
        return float(fold_han(first.surface) == fold_han(second.surface))
    if len(first.by_letters) > len(second.by_letters):
        first, second = second, first
    best = 0.0
    for letters, forms in first.by_letters.items():
        for other, weight in second.by_letters.get(letters, ()):
            for form, own in forms:
                if own * weight > best and alike(
                    form, other, open_first=first.open, open_second=second.open
                ):
                    best = own * weight
    return best


def pair_agreement(first: str, second: str) -> float:
    """How well two names agree, part with part: the product of both agreements."""
    best = 0.0
    ways, others = pairings(first), pairings(second)
    if "・" in first and "・" in second:  # foreign names keep their order
        ways, others = ways[:1], others[:1]
    for family, given in ways:
        for other_family, other_given in others:
            shared = agreement(family, other_family)
            if shared > best:
                best = max(best, shared * agreement(given, other_given))
    return best


@lru_cache(maxsize=50_000)
def pairings(name: str) -> tuple[tuple[Part, Part], ...]:
    """The ways to take ``name`` as a family and a given name; none where it has not two parts."""
    words = tuple(word for word in words_of(name) if word.lower() not in _PARTICLES)
    script = script_of(name)
    if script == "other" or len("".join(words)) > 2 * _LONGEST_NAME:
        return ()
    if len(words) == 2:
        there = (part(words[0], "family"), part(words[1], "given"))
        back = (part(words[1], "family"), part(words[0], "given"))
        if script == "han":
            return (there,)
        if script == "latin" and not all(latin_forms(word) for word in words):
            return ()
        return (there, back) if script == "kana" and "・" not in name else (back, there)
    if len(words) == 1 and script != "latin" and len(name) <= _LONGEST_NAME:
        return tuple((part(f, "family"), part(g, "given")) for f, g in splits(words[0]))
    return ()


@lru_cache(maxsize=100_000)
def part(surface: str, role: Role) -> Part:
    """How ``surface`` may be read as a family or a given name."""
    script = script_of(surface)
    if script == "latin":
        forms = dict.fromkeys(latin_forms(surface), 1.0)
    elif script == "kana":
        form = kana_form(surface)
        forms = {form: 1.0} if form else {}
    else:
        forms = dict(readings(surface, role)) if script == "han" else {}
    return _part(surface, forms)


@lru_cache(maxsize=100_000)
def any_part(surface: str) -> Part:
    """How ``surface`` may be read as a family or as a given name."""
    forms: dict[str, float] = {}
    roles: tuple[Role, ...] = ("family", "given")
    for role in roles:
        for listed in part(surface, role).by_letters.values():
            for form, weight in listed:
                forms[form] = max(weight, forms.get(form, 0.0))
    return _part(surface, forms)


def _part(surface: str, forms: dict[str, float]) -> Part:
    by_letters: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for form, weight in forms.items():
        by_letters[form.lower()].append((form, weight))
    table = {key: tuple(value) for key, value in by_letters.items()}
    script = script_of(surface)
    han = script == "han" and not any(script_of(char) == "kana" for char in surface)
    return Part(table, open=script == "latin", surface=surface, han=han)
