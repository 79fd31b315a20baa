"""Rules that users write without code: own names, titles, currencies and patterns."""

from pipeline.rules.own.errors import SettingsError
from pipeline.rules.own.schema import (
    NO_DATES,
    NO_MONEY,
    NO_RULES,
    OwnDates,
    OwnMoney,
    OwnRules,
)

__all__ = [
    "NO_DATES",
    "NO_MONEY",
    "NO_RULES",
    "OwnDates",
    "OwnMoney",
    "OwnRules",
    "SettingsError",
]
