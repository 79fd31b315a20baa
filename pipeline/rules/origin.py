"""The ``rule`` of a row that a model found: ``people.ner``, ``people.ner:trefakta+ja_ginza``."""

from __future__ import annotations

_BY_MODEL = ".ner"
_WHO = ":"


def by_model(table: str, found_by: str = "") -> str:
    """The rule of a row of ``table`` that a model found; ``found_by`` names others than ours."""
    return f"{table}{_BY_MODEL}{_WHO}{found_by}" if found_by else f"{table}{_BY_MODEL}"


def is_by_model(rule: str) -> bool:
    """Whether a row with this ``rule`` is what a model guessed, not what words say."""
    return rule.partition(_WHO)[0].endswith(_BY_MODEL)
