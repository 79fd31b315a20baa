"""Regular expressions of users, which run on whatever text comes.

The ``regex`` package runs them, because it can be told to give up: a pattern that backtracks
without end costs a document :data:`SECONDS`, and the run goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

SECONDS = 5.0
"""How long a pattern may take on one text."""


class PatternTimeoutError(TimeoutError):
    """A pattern of a user took too long on a text."""


@lru_cache(maxsize=1024)
def compiled(name: str, pattern: str) -> regex.Pattern[str]:
    """``pattern``, compiled.

    Raises ``ValueError`` that names it where it is no regular expression or matches no characters.
    """
    try:
        found = regex.compile(pattern)
        empty = found.search("", timeout=SECONDS)
    except regex.error as error:
        raise ValueError(
            f"pattern {name!r} is no regular expression: {error.msg} "
            f"at position {(error.pos or 0) + 1}"
        ) from error
    if empty is not None:
        raise ValueError(
            f"pattern {name!r} matches where nothing stands: make some of it obligatory "
            "(+ for *, no ? around the whole)"
        )
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched: half-open offsets without white space, and what its groups hold.

    Its group ``span``, where it has one, is what the offsets are of. A group that holds nothing
    is left out.
    """

    start: int
    end: int
    groups: Mapping[str, str]


def matches(name: str, pattern: str, text: str) -> Iterator[Match]:
    """The matches of ``pattern`` in ``text``, from left to right, none empty.

    Raises :class:`PatternTimeoutError` that names the pattern after :data:`SECONDS`.
    """
    try:
        for match in compiled(name, pattern).finditer(text, timeout=SECONDS):
            groups = {group: held for group, held in match.groupdict().items() if held}
            start, end = match.span("span" if "span" in groups else 0)
            while start < end and text[start].isspace():
                start += 1
            while start < end and text[end - 1].isspace():
                end -= 1
            if start < end:
                yield Match(start, end, groups)
    except TimeoutError as error:
        raise PatternTimeoutError(
            f"your pattern {name!r} took more than {SECONDS:g} seconds on this text: make it "
            "simpler (no repetition inside a repetition), or take it out of the settings"
        ) from error
