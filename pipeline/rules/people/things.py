"""What is named for a person, or like one, as the words beside a name say."""

from __future__ import annotations

from functools import cached_property

from pipeline.rules.people.lexicon import Lexicon, is_given_name
from pipeline.rules.tokens import Tokens

_LONGEST_NAME = 5
_YEAR = len("1999")
_JOINERS = frozenset({"&", "and", "of", "for", "in"})


class Things:
    """Asks the words around names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def is_named(self, first: int, last: int, *, family: bool) -> bool:
        """Whether tokens ``first`` to ``last`` name no person but a group, a work, a storm.

        ``family`` says that someone in the document has the name as a family name.
        """
        if last - first == 1 and (self._is_group(first) or self._is_month(first)):
            return True
        if self._is_prize(last) or self._ends_as_thing(first, last):
            return True
        if family or last - first > 1:
            return False
        known = self.tokens.words[first] in self._named
        return known or self._is_work(first) or self._is_office(first)

    def _is_group(self, index: int) -> bool:
        """``familien Hansen``, ``the Hansen family``: no person, unless a given name is meant."""
        if is_given_name(self.tokens.lower(index)):
            return False
        return (
            self.tokens.lower(index - 1) in self.words.group_words
            or self.tokens.lower(index + 1) in self.words.group_words_behind
        )

    def is_thing(self, first: int) -> bool:
        """``skipet Kong Harald``: what is named for someone, or like a person."""
        before = self.tokens.lower(first - 1)
        return before in self.words.thing_words or before.endswith(self.words.thing_endings)

    def _is_month(self, index: int) -> bool:
        """``i August``: a month, though a name too."""
        return (
            self.tokens.lower(index) in self.lexicon.calendar
            and self.tokens.lower(index - 1) in self.words.calendar_links
        )

    def _ends_as_thing(self, first: int, last: int) -> bool:
        """``Sonjas Skolepris``, ``Karl Johans gate``: what is named for someone."""
        return (
            last - first > 1
            and self.tokens.words[last - 2].endswith(self.words.genitives)
            and self.tokens.lower(last - 1).endswith(self.words.thing_name_ends)
        )

    def _is_prize(self, last: int) -> bool:
        """``Marvin Minsky medal``, ``Ramon Magsaysay Award``, ``John Smith Street``."""
        for index in range(last, min(last + _LONGEST_NAME, len(self.tokens))):
            word = self.tokens.words[index]
            if word.lower() in self.words.thing_words_behind:
                return True
            if word[0].isupper() and word.lower() in self.words.place_words_behind:
                return True
            joins = index > last and word in _JOINERS
            if not (word[0].isupper() or joins):
                return False
        return False

    def _is_office(self, index: int) -> bool:
        """``the Pope``, ``Duke of``: offices that are family names elsewhere."""
        return self.tokens.lower(index) in self.words.surname_roles and (
            self.tokens.lower(index - 1) in self.words.articles
            or self.tokens.lower(index + 1) in self.words.bearer_links
        )

    @cached_property
    def _named(self) -> frozenset[str]:
        """The names that the document gives to storms and ships: ``Hurricane Rita``."""
        words = self.tokens.words
        return frozenset(
            words[index + 1]
            for index in range(len(words) - 1)
            if words[index].lower() in self.words.naming_words and words[index + 1][0].isupper()
        )

    def _is_work(self, first: int) -> bool:
        """``Romola (1863)``: one word with its year is a book, a film or an album."""
        words = self.tokens.words[first + 1 : first + 4]
        return (
            bool(self.words.naming_words)
            and len(words) == len("(1)")
            and words[0] == "("
            and words[1].isdecimal()
            and len(words[1]) == _YEAR
            and words[2] == ")"
            and not self.tokens.opens_sentence(first)
            and self.tokens.lower(first - 1) not in {"by", "and"}
        )
