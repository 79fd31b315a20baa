"""Units in which dates are counted."""

from __future__ import annotations

from pipeline.rules.dates.moments import Unit

UNITS: dict[str, Unit] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "E": "decade",
    "C": "century",
}
"""TIMEX3 letters of the units that a date can be counted in."""
