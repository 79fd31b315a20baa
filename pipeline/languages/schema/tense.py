"""The shape of what tells past from future beside a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacedTenseWords:
    """A language that writes spaces between words; all words in lower case."""

    past: frozenset[str]
    past_endings: tuple[str, ...]
    """Endings that make a word of at least five letters a verb in the past."""
    not_past: frozenset[str]
    """Words with such an ending that are none."""
    present: frozenset[str]
    """Verbs in the present, which beside a day speak of one to come."""
    present_endings: tuple[str, ...]
    not_present: frozenset[str]
    future: frozenset[str]
    """``will``, ``skal``; a participle up to three words behind one belongs to it."""
    perfect: frozenset[str]
    """``har``: in the past where a participle follows."""
    participle_endings: tuple[str, ...]
    passive: frozenset[str]
    """Those of :attr:`present` behind which a participle belongs to them: ``blir``."""
    neutral: frozenset[str] = frozenset()
    """Words behind which a participle tells no time: ``is`` closed until Friday."""
    determiners: frozenset[str] = frozenset()
    """Words behind which a participle is no verb: the ``signed`` form."""
    future_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that are of :attr:`future` before certain others only: ``set`` + ``to``."""
    clauses: frozenset[str]
    """Words between two clauses: ``that``, ``og``."""
    general: frozenset[str]
    """Words that make a verb in the present speak of no time: ``always``."""
    origins: frozenset[str]
    """Words before a date that is of a life, not of the story: ``born``, ``stiftet``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnspacedTenseWords:
    """Japanese: the predicate stands behind; regular expressions of what shows its tense."""

    past: str
    future: str
    origins: str
    """What stands behind a date that is of a life, not of the story: 生まれ."""
