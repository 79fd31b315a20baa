"""The kinds of organisation of docs/guidelines.md."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal[
    "company",
    "ministry",
    "agency",
    "party",
    "parliament",
    "court",
    "military",
    "university",
    "school",
    "hospital",
    "media",
    "NGO",
    "union",
    "team",
    "intergovernmental",
    "other",
]
"""What an organisation is."""

KINDS: tuple[str, ...] = get_args(Kind)
"""All of them."""
