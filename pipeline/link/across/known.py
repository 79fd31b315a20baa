"""Names of well-known people that neither readings nor sounds tell to be one."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from pipeline.link.across.scripts import folds, script_of, words_of

_GIVEN_FIRST = "~"


class Known(NamedTuple):
    """One name of a person of the table."""

    name: str
    family_first: bool


def known_ids(name: str) -> frozenset[int]:
    """The people of the table that are called ``name``."""
    by_fold, _ = _tables()
    return frozenset(person for fold in folds(name) for person in by_fold.get(fold, ()))


def known_part(part: str, full: str) -> Literal["family", "given"] | None:
    """Which part (``family``, ``given``) of a name of the person called ``full`` ``part`` is."""
    _, by_person = _tables()
    shown = folds(part)
    for person in known_ids(full):
        for known in by_person[person]:
            words = words_of(known.name)
            if len(words) == 2:
                family, given = words if known.family_first else reversed(words)
                if shown & folds(family):
                    return "family"
                if shown & folds(given):
                    return "given"
    return None


@cache
def _tables() -> tuple[dict[str, frozenset[int]], dict[int, tuple[Known, ...]]]:
    """Folded name → lines of ``pipeline/languages/ja/known_people.txt``, line → its names.

    A line holds the names of one person, between ``|``; ``#`` begins a comment.
    """
    text = files("pipeline.languages.ja").joinpath("known_people.txt").read_text("utf-8")
    by_fold: defaultdict[str, set[int]] = defaultdict(set)
    by_person: dict[int, tuple[Known, ...]] = {}
    for number, line in enumerate(text.splitlines()):
        if not line or line.startswith("#"):
            continue
        listed = line.split("|")
        han = script_of(listed[0]) == "han"
        by_person[number] = tuple(
            Known(name.lstrip(_GIVEN_FIRST), han and not name.startswith(_GIVEN_FIRST))
            for name in listed
        )
        for known in by_person[number]:
            for fold in folds(known.name):
                by_fold[fold].add(number)
    return {fold: frozenset(numbers) for fold, numbers in by_fold.items()}, by_person
