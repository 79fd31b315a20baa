"""Years of two digits: ``'24``, ``17.5.24``, ``24年5月``."""

from __future__ import annotations

import datetime as dt
import re

_PIVOT = 50
"""Two digits from here on are of the 1900s where nothing else is known, as software reads them."""

_FIRST_DOUBTFUL = 30
"""Two digits from here on may be of the 1900s, where the document has no date."""

_SOON = 5

AHEAD = 15
"""A year this far ahead of a document is hardly meant by two digits."""


def short_year(digits: int, reference: dt.date | None = None) -> int:
    """The year that two digits mean in a document of the day ``reference``.

    >>> short_year(24), short_year(68), short_year(24, dt.date(1931, 1, 1))
    (2024, 1968, 1924)
    """
    if reference is None:
        return digits + (1900 if digits >= _PIVOT else 2000)
    last = reference.year + AHEAD
    return last - (last - digits) % 100


_YEAR = re.compile(r"(?<![\d.,])1[89]\d\d(?![\d.,]\d|\d)")
_LIFETIME = 20


def told_year(digits: int, reference: dt.date | None, before: str) -> int:
    """:func:`short_year`, but not one ahead in a text that tells (``before``) of another time.

    >>> told_year(42, dt.date(2012, 1, 1), "in 1942, and on 08.04."), told_year(24, None, "")
    (1942, 2024)
    """
    year = short_year(digits, reference)
    ahead = year > reference.year + _SOON if reference else digits >= _FIRST_DOUBTFUL
    if ahead and (told := _YEAR.findall(before)) and abs(year - 100 - int(told[-1])) <= _LIFETIME:
        return year - 100
    return year
