"""A sentence in each language, of this project's own writing, in which one of everything stands.

They show that a model comes through; how good it is, its card says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Probe:
    """A text and what stands in it: two names as text, two values as the tables write them."""

    text: str
    person: str
    organisation: str
    money: str
    """Amount and currency."""
    date: str
    """TIMEX3."""


PROBES: Mapping[str, Probe] = {
    "nb": Probe(
        "Statsråd Kari Lie sa 17. mai 2024 at Nordvik Kraft AS betaler 4,5 millioner kroner.",
        person="Kari Lie",
        organisation="Nordvik Kraft AS",
        money="4500000 NOK",
        date="2024-05-17",
    ),
    "nn": Probe(
        "Statsråd Kari Lie sa 17. mai 2024 at Nordvik Kraft AS betaler 4,5 millionar kroner.",
        person="Kari Lie",
        organisation="Nordvik Kraft AS",
        money="4500000 NOK",
        date="2024-05-17",
    ),
    "en": Probe(
        "On 3 September 2024 Mary Holt told reporters that Microsoft had paid $3.2bn.",
        person="Mary Holt",
        organisation="Microsoft",
        money="3200000000 USD",
        date="2024-09-03",
    ),
    "ja": Probe(
        "佐藤花子大臣は令和6年9月3日、北海電機株式会社が3兆5000億円を投資すると述べた。",
        person="佐藤花子",
        organisation="北海電機株式会社",
        money="3500000000000 JPY",
        date="2024-09-03",
    ),
}
"""By language."""
