"""The front matter at the head of a text file: ``key: value`` lines between ``---`` lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_OPENING = re.compile(r"--- [ \t]* \r?\n", re.VERBOSE)
_CLOSING = re.compile(r"^ (?: --- | \.\.\. ) [ \t]* (?: \r?\n | \Z )", re.VERBOSE | re.MULTILINE)
_LINE = re.compile(
    r"""
      (?P<key> [A-Za-z_][\w.-]* ) [ \t]* : (?: [ \t]+ (?P<value> .* ) )? $
    | [ \t]  .* $             # a nested value
    | - [ \t] .* $            # an item of a list
    | \# .* $                 # a comment
    | \s* $
    """,
    re.VERBOSE,
)
_COMMENT = re.compile(r"(?: ^ | [ \t] ) \# .*", re.VERBOSE)

_LONGEST = 20_000
"""Characters of front matter looked at."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The plain values of a front matter by their keys in lower case, and where it ends."""

    values: dict[str, str] = field(default_factory=dict)
    end: int = 0


def front_matter(text: str) -> FrontMatter:
    r"""The front matter of ``text``; none (no values, end 0) where its first line is not ``---``,
    where it is not closed, or where one of its lines is no line of front matter.

    Only values on the line of their key are read: no nested ones, lists or blocks.

    >>> front_matter("---\ndate: 2024-09-03\n---\nHei").values
    {'date': '2024-09-03'}
    """
    opening = _OPENING.match(text)
    if not opening:
        return FrontMatter()
    closing = _CLOSING.search(text, opening.end(), _LONGEST)
    if not closing:
        return FrontMatter()
    values: dict[str, str] = {}
    for line in text[opening.end() : closing.start()].splitlines():
        found = _LINE.match(line)
        if not found:
            return FrontMatter()
        if found["key"] and found["value"]:
            values.setdefault(found["key"].lower(), _plain(found["value"]))
    return FrontMatter(values, closing.end()) if values else FrontMatter()


def _plain(value: str) -> str:
    """A value without its quotation marks or its comment."""
    value = value.strip()
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        return value[1:-1]
    return _COMMENT.sub("", value).strip()
