"""What may stand behind the number that a pattern begins with.

A text has many numbers and a language has many rules for them. What a pattern asks of the next
character, spaces and full stops aside, is read off the pattern itself, so that a rule is tried
only where it has a chance. Look-arounds are not read: a pattern may be tried in vain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

# The standard library's own reading of a pattern has no public name.
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST = 8
"""Longer runs of digits count as such ones."""

_DOT, _SPACE = 1, 2
_MARKS = {".": _DOT, " ": _SPACE, "\n": _SPACE, "\r": _SPACE}
_ANY = None

State = tuple[int, int]
"""How many digits have been read, and which of the marks behind them."""

Head = tuple[int, int, str]
"""A state and the next character: a digit is ``0``, the end of the text nothing."""


@dataclass(slots=True)
class Heads:
    """The states in which a pattern goes on, with which characters (``None``: any), or ends."""

    digits: str
    following: dict[State, set[str] | None] = field(default_factory=dict)
    ends: set[State] = field(default_factory=set)

    def admit(self, head: Head) -> bool:
        """Whether the pattern may match a text that begins so."""
        count, marks, char = head
        allowed = self.following.get((count, marks), set())
        if allowed is None or char in allowed:
            return True
        return any(
            (count == number or (number < count and not seen)) and marks & seen == seen
            for number, seen in self.ends
        )


def heads(source: str, flags: int, digits: str) -> Heads:
    """The heads of a pattern; ``digits`` are the characters that its numbers are written in."""
    found = Heads(digits)
    found.ends = _read(parser.parse(source, flags), {(0, 0)}, found)
    return found


def head_at(text: str, position: int, number: re.Pattern[str]) -> Head:
    """How the number at ``position`` begins; ``number`` is what :func:`number_pattern` gives."""
    match = number.match(text, position)
    if match is None:  # '99
        return 0, 0, text[position : position + 1]
    digits, between = match[1], match[2]
    marks = (_DOT if "." in between else 0) | (_SPACE if between.strip(".") else 0)
    char = text[match.end() : match.end() + 1].lower()
    if marks and char and number.match(char):
        char = "0"
    return min(len(digits), MOST), marks, char


def number_pattern(digits: str) -> re.Pattern[str]:
    """What finds a number and the marks behind it."""
    return re.compile(rf"([{digits}]+)([. \r\n]*)")


def _read(items: Iterable[Any], states: set[State], found: Heads) -> set[State]:
    """The states behind ``items``, a parsed pattern, where they begin in ``states``."""
    for operation, argument in items:
        if not states:
            break
        states = _step(str(operation), argument, states, found)
    return states


def _step(operation: str, argument: Any, states: set[State], found: Heads) -> set[State]:
    match operation:
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return states
        case "LITERAL":
            return _take({chr(argument)}, states, found)
        case "IN":
            return _take(_characters(argument), states, found)
        case "SUBPATTERN":
            return _read(argument[-1], states, found)
        case "ATOMIC_GROUP":
            return _read(argument, states, found)
        case "BRANCH":
            return {state for branch in argument[1] for state in _read(branch, states, found)}
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, items = argument
            return _repeated(least, most, items, states, found)
        case _:
            return _take(_ANY, states, found)


def _repeated(
    least: int, most: int, items: Iterable[Any], states: set[State], found: Heads
) -> set[State]:
    items = list(items)
    behind = set(states) if least == 0 else set()
    for nth in range(1, min(most, 2 * MOST) + 1):
        states = _read(items, states, found)
        if not states or (nth > least and states <= behind):
            break
        if nth >= least:
            behind |= states
    return behind


def _take(characters: set[str] | None, states: set[State], found: Heads) -> set[State]:
    """The states behind one of ``characters``; where the number is over, only that it may be."""
    behind: set[State] = set()
    for count, marks in states:
        is_digit = characters is _ANY or not characters.isdisjoint(found.digits)
        if is_digit and not marks:
            behind.add((min(count + 1, MOST), 0))
        others = characters
        if characters is not _ANY:
            if count:
                seen = {_MARKS[char] for char in characters if char in _MARKS}
                behind |= {(count, marks | mark) for mark in seen}
            others = {char.lower() for char in characters}
            others |= {"0"} if is_digit and marks else set()
        elif count:
            behind |= {(count, marks | mark) for mark in (_DOT, _SPACE)}
        known = found.following.setdefault((count, marks), set())
        found.following[count, marks] = None if known is None or others is None else known | others
    return behind


def _characters(items: Iterable[Any]) -> set[str] | None:
    """The characters of a class, ``None`` where it is open or large."""
    characters: set[str] = set()
    for operation, argument in items:
        match str(operation):
            case "LITERAL":
                characters.add(chr(argument))
            case "RANGE" if argument[1] - argument[0] < _LARGE:
                characters.update(map(chr, range(argument[0], argument[1] + 1)))
            case "CATEGORY" if str(argument) == "CATEGORY_DIGIT":
                characters.update("0123456789")
            case "CATEGORY" if str(argument) == "CATEGORY_SPACE":
                characters.update(_SPACES)
            case _:
                return None
    return characters


_LARGE = 256
_SPACES = " \t\n\r\f\v\u00a0\u3000"
