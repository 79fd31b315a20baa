"""The shape of what tells a language from others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Script = Literal["latin", "japanese"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectionWords:
    """By what running text of a language is known."""

    script: Script

    common: frozenset[str] = frozenset()
    """The words that make up running text, function words above all, in lower case. A word
    speaks for every language that lists it, and the louder the fewer they are."""

    family: str = ""
    """Standards of one language share it (ISO 639 code): a document is as a rule written in one
    of them, so a paragraph that does not clearly say which follows its document."""
