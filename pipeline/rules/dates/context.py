"""What a document knows about its dates that a part of its text does not show."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.records import Date
from pipeline.rules.dates.order import NumericOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class DateContext:
    """What is known to a text that is a part of a document."""

    order: NumericOrder | None = None
    """How ``3/9/2024`` is read; ``None`` is "as this text shows"."""
    named: tuple[Date, ...] = ()
    """The last rows before the text, and those that stand in it in another language, in order;
    offsets are those of the text, and so negative before it."""
    era: str | None = None
    """The era that the document counts its years in before the text; empty where it counts
    western years."""
    above: str = ""
    """The caption and heads of a table of which only further rows are in the text."""


NOTHING = DateContext()
