"""Years of two digits: ``'24``, ``17.5.24``, ``24年5月``."""

from __future__ import annotations

import datetime as dt

_PIVOT = 50
"""Two digits from here on are of the 1900s where nothing else is known, as software reads them."""

AHEAD = 20
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
