"""Offices among the words of a document, where words are set apart by spaces."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.vetoes import is_known_organisation
from pipeline.rules.tokens import Tokens

_LONGEST_ROLE = 8
_LONGEST_BRACKET = 4
_LONGEST_DOMAIN = 8
_FEWEST_LETTERS = 3
"""Of a party: ``R`` and ``D`` stand in brackets alone."""


class Offices:
    """Finds offices, with what belongs to them, that begin or end at a token."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def before(self, index: int) -> int | None:
        """The first token of the office (with its modifiers) that ends at token ``index``."""
        first = self._head_before(self._bracket_before(index))
        if first is None:
            return None
        if index < len(self.tokens) and not self.tokens.same_line(first, index + 1):
            return None
        return self._enumerated_before(self._widen(first))

    def ends(self, first: int) -> Iterator[int]:
        """The ends of the offices that begin at token ``first``, the longest first."""
        longest = min(first + _LONGEST_ROLE, len(self.tokens))
        for last in range(longest, first, -1):
            if self.tokens.words[last - 1].isspace() or self._is_cut(last):
                continue
            head = self._head_before(last)
            if head is None or head < first:
                continue
            start = self._widen(head)
            if start <= first or self._enumerated(start, first):
                yield last

    def _is_cut(self, last: int) -> bool:
        """Whether a name goes on where an office would end: ``House`` of Representatives."""
        entity = self.tokens.inside.get(last - 1)
        return entity is not None and entity.last > last

    def _bracket_before(self, index: int) -> int:
        """Where ``(ret.)`` begins that ends at token ``index``, else ``index``."""
        if index < _LONGEST_BRACKET or self.tokens.words[index - 1] != ")":
            return index
        for first in range(index - 2, index - 1 - _LONGEST_BRACKET, -1):
            if self.tokens.words[first] == "(":
                inside = self.tokens.phrase(first + 1, index - 1)
                return first if inside in self.words.role_brackets else index
        return index

    def _head_before(self, index: int) -> int | None:
        longest = min(self.lexicon.longest_role_ending(self.tokens.lower(index - 1)), index)
        for length in range(longest, 0, -1):
            if not self.tokens.words[index - length][0].isalpha():
                continue
            phrase = self.tokens.phrase(index - length, index)
            if self.lexicon.is_role(phrase) and not self._is_other(phrase, index - length):
                return index - length
        return self._tail_before(index)

    def _is_other(self, phrase: str, first: int) -> bool:
        """Whether ``phrase`` is a relative or a given name where it stands."""
        if phrase in self.words.capital_only_roles and (
            self.tokens.words[first][0].islower()
            or (first and self.tokens.words[first - 1][-1].isdigit())  # ``at 5 PM``
        ):
            return True
        return self._is_given_name(phrase, first)

    def _is_given_name(self, phrase: str, first: int) -> bool:
        """``Baron`` in ``Sacha Baron Cohen``: capitalised behind a capitalised word."""
        if phrase not in self.words.name_like_roles or first == 0:
            return False
        here, before = self.tokens.words[first], self.tokens.words[first - 1]
        return (
            here[0].isupper() and before[0].isupper() and not self.lexicon.is_title(before.lower())
        )

    def _tail_before(self, index: int) -> int | None:
        """``president-elect``: an office with a hyphen and what it may carry behind it."""
        if index >= 2 and self.tokens.lower(index - 1) in self.words.role_tails:
            joint = index - 2 if self.tokens.words[index - 2] == "-" else index - 1
            return self._head_before(joint) if joint > 0 else None
        return None

    def _widen(self, first: int) -> int:
        """Take in modifiers, time words and a joined second office."""
        head = first
        while first > 0:
            word = self.tokens.lower(first - 1)
            if self._is_place(first - 1, head):
                break
            if self._modifies(word):
                first -= 1
            elif word == "-" and self._is_prefix(first - 2):
                first -= 2
            elif first > 2 and self._modifies(self.tokens.phrase(first - 3, first)):
                first -= 3  # ``two-time``
            elif (field := self._field_before(first)) is not None:
                first = field
            elif word in self.words.role_joiners and first > 1:
                half = self.tokens.words[first - 2].endswith("-")  # ``landbruks- og matminister``
                joined = first - 2 if half else self._joined_before(first - 1)
                if joined is None:
                    break
                first = joined
            elif word in self.words.now_words and self._is_joined(first - 2):
                first -= 1
            else:
                break
        return first

    def _joined_before(self, index: int) -> int | None:
        """The office or title (``Professor og forfatter``) that ends at token ``index``."""
        head = self._head_before(index)
        if head is None and self.lexicon.is_title(self.tokens.lower(index - 1)):
            return index - 1
        return head

    def _is_joined(self, index: int) -> bool:
        word = self.tokens.lower(index)
        return word == "," or word in self.words.role_joiners

    def _field_before(self, first: int) -> int | None:
        """``Foreign Affairs`` in ``Foreign Affairs Minister``."""
        if first < 2 or self.tokens.lower(first) not in self.words.domain_heads:
            return None
        known = self.tokens.phrase(first - 2, first) in self.words.role_domains
        return first - 2 if known else None

    def _is_place(self, index: int, head: int) -> bool:
        """Whether token ``index`` is no modifier but of a place: ``House`` in ``White House``."""
        word = self.tokens.words[index]
        if word in self.words.parties and len(word) >= _FEWEST_LETTERS:
            field = word.lower() in self.words.role_domains  # ``Labour Secretary``
            return not (field and self.tokens.lower(head) in self.words.domain_heads)
        if word[0].isupper() and is_known_organisation(
            self.tokens.slice(index - 1, index + 1), self.lexicon
        ):
            return True  # ``White House``
        entity = self.tokens.inside.get(index)
        return entity is not None and entity.label != "PERSON" and entity.last - entity.first > 1

    def _enumerated_before(self, first: int) -> int:
        """``Chairman`` in ``Chairman, President and CEO NAME``."""
        start = first
        while (before := self._item_before(start)) is not None:
            start = before
        behind_name = start > 0 and self.tokens.words[start - 1] in {",", ")", "("}
        return first if behind_name else start

    def _item_before(self, start: int) -> int | None:
        """The first token of the office in front of the comma before token ``start``."""
        if start < 2 or self.tokens.words[start - 1] != ",":
            return None
        head = self._head_before(start - 1)
        joined = self._joins(start)
        return None if head is None or not joined else self._widen(head)

    def _joins(self, start: int) -> bool:
        """Whether ``and`` follows the office that begins at token ``start``."""
        for last in range(start + 1, min(start + _LONGEST_ROLE, len(self.tokens))):
            if last in self.tokens.inside and self.tokens.inside[last].label == "PERSON":
                return False
            if self.tokens.lower(last) in self.words.role_joiners:
                return True
        return False

    def _enumerated(self, start: int, first: int) -> bool:
        """Whether offices with commas between them lead from ``first`` up to ``start``."""
        while start > first:
            before = self._item_before(start)
            if before is None:
                return False
            start = before
        return start <= first

    def _is_prefix(self, index: int) -> bool:
        word = self.tokens.lower(index)
        return word in self.words.time_words or word in self.words.role_modifiers

    def _modifies(self, word: str) -> bool:
        return (
            word in self.words.role_modifiers
            or word in self.words.time_words
            or word.endswith(self.words.modifier_endings)
        )

    # What an office is ``of``

    def is_domain(self, first: int, last: int, *, head: int) -> bool:
        """Whether tokens ``first`` to ``last`` are the field of the office that ends at ``head``.

        A field that no list knows is one behind offices that have one (``Minister for Ageing``).
        """
        words = self.tokens.words[first:last]
        if not words or last - first > _LONGEST_DOMAIN:
            return False
        return self.is_known_domain(first, last) or (
            self.tokens.lower(head - 1) in self.words.domain_heads and self._is_field(words)
        )

    def is_known_domain(self, first: int, last: int) -> bool:
        """Whether tokens ``first`` to ``last`` are a field that is listed, or several."""
        phrase = self.tokens.phrase(first, last).removeprefix("the ")
        parts = phrase.replace(", ", " and ").split(" and ")
        domains = self.words.role_domains
        return phrase in domains or all(part.strip() in domains for part in parts)

    def _is_field(self, words: list[str]) -> bool:
        """Capitalised words, joined by commas and ``and``: ``Land, Transport and Tourism``."""
        return (
            words[0][0].isupper()
            and words[-1][0].isupper()
            and all(
                (word[0].isupper() and self.lexicon.country(word.lower()) is None)
                or word == ","
                or word in self.words.role_joiners
                for word in words
            )
            and not any(word.lower() in self.words.demonyms for word in words)
        )
