"""Offices that stand on a line of their own, or as the label of a line or cell."""

from __future__ import annotations

from pipeline.rules.people.offices import Offices
from pipeline.rules.people.reading import Reading
from pipeline.rules.tokens import Tokens

_LABELS = frozenset({":", "|"})
_ENDS = frozenset({"|", ";", "(", "."})
_PARTS = frozenset({"|", ";", "(", ",", "–", "-", "—", "·", "/"})
_BULLETS = frozenset("-–—•*·|")
_FARTHEST_TOP = 200
_LONGEST_LINE = 12


class OfficeLines:
    """Reads the lines around names that have theirs for themselves."""

    def __init__(self, tokens: Tokens, offices: Offices) -> None:
        self.tokens = tokens
        self.offices = offices

    def label(self, first: int, last: int) -> tuple[int, int] | None:
        """The tokens of ``Chairman`` in ``Chairman: NAME``, where the line or cell ends behind."""
        words = self.tokens.words
        if first < 2 or words[first - 1] not in _LABELS:
            return None
        if not (self.ends_line(last) or words[last] in _ENDS):
            return None
        start = self.offices.before(first - 1)
        if start is None or not (self._opens_line(start) or words[start - 1] in _ENDS):
            return None
        return start, first - 1

    def above(self, first: int, last: int) -> tuple[int, int] | None:
        """The tokens of an office on the line above a name, in a block that opens with one."""
        if first < 2 or not self.is_break(first - 1) or not self.ends_line(last):
            return None
        start = first - 1
        while start > max(0, first - _LONGEST_LINE) and "\n" not in self.tokens.words[start - 1]:
            start -= 1
        is_office = any(last == first - 1 for last in self.offices.ends(start))
        return (start, first - 1) if is_office and self._has_office_on_top(first) else None

    def below(self, reading: Reading, last: int) -> int | None:
        """The first token of the line below a name that an office may open."""
        if not self.is_break(last) or not self._opens_line(reading.index):
            return None
        return None if self._has_office_on_top(reading.index) else last + 1

    def is_break(self, index: int) -> bool:
        """Whether token ``index`` is the end of a line, not of a paragraph."""
        return index < len(self.tokens) and self.tokens.words[index].count("\n") == 1

    def _opens_line(self, index: int) -> bool:
        before = index - 1
        if before >= 0 and self.tokens.words[before] in _BULLETS:
            before -= 1
        return before < 0 or "\n" in self.tokens.words[before]

    def ends_line(self, index: int) -> bool:
        """Whether a line ends at token ``index``."""
        return index >= len(self.tokens) or "\n" in self.tokens.words[index]

    def ends_part(self, index: int) -> bool:
        """Whether a line, or a part of one with a comma or a stroke behind, ends there."""
        return self.ends_line(index) or self.tokens.words[index] in _PARTS

    def _has_office_on_top(self, index: int) -> bool:
        """Whether the block that token ``index`` stands in opens with a line that is an office."""
        words = self.tokens.words
        top = index
        while top > max(0, index - _FARTHEST_TOP) and words[top - 1].count("\n") < 2:
            top -= 1
        return top < index and any(self.ends_line(last) for last in self.offices.ends(top))
