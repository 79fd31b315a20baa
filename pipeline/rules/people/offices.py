"""Offices among the words of a document, where words are set apart by spaces."""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.tokens import Tokens

_LONGEST_ROLE = 8


class Offices:
    """Finds offices, with what belongs to them, that begin or end at a token."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def before(self, index: int) -> int | None:
        """The first token of the office (with its modifiers) that ends at token ``index``."""
        first = self._head_before(index)
        if first is None:
            return None
        if index < len(self.tokens) and not self.tokens.same_line(first, index + 1):
            return None
        return self._widen(first)

    def _head_before(self, index: int) -> int | None:
        longest = min(self.lexicon.longest_role, index)
        for length in range(longest, 0, -1):
            if not self.tokens.words[index - length][0].isalpha():
                continue
            phrase = self.tokens.phrase(index - length, index)
            if self.lexicon.is_role(phrase) and not self._is_given_name(phrase, index - length):
                return index - length
        return self._tail_before(index)

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
        while first > 0:
            word = self.tokens.lower(first - 1)
            if self._modifies(word):
                first -= 1
            elif word == "-" and self._is_prefix(first - 2):
                first -= 2
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

    def _is_prefix(self, index: int) -> bool:
        word = self.tokens.lower(index)
        return word in self.words.time_words or word in self.words.role_modifiers

    def _modifies(self, word: str) -> bool:
        return (
            word in self.words.role_modifiers
            or word in self.words.time_words
            or word.endswith(self.words.modifier_endings)
        )

    def at(self, first: int) -> int | None:
        """The end of the longest office that begins at token ``first``."""
        longest = min(first + _LONGEST_ROLE, len(self.tokens))
        for last in range(longest, first, -1):
            if self.tokens.words[last - 1].isspace():
                continue
            head = self._head_before(last)
            if head is not None and head >= first and self._widen(head) <= first:
                return last
        return None
