"""The shape of what a language is called in metadata."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageNames:
    """What stands for a language in ``lang`` fields besides its own code, in lower case.

    ISO 639 codes (the loc.gov tables) and the language's name in English and in itself.
    """

    names: tuple[str, ...]
