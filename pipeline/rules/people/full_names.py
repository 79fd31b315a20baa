"""Full names that a model missed: those it found elsewhere, and those that given names open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipeline.rules.people.lexicon import Lexicon, is_given_name, last_words
from pipeline.rules.tokens import Tokens

_FULL = 2
_LONGEST_NAME = 4
_SHORTEST_FAMILY = 3
_BREAKS = frozenset({"-", "&", "/", "@", "+", "_"})


class FullNames:
    """Finds full names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def again(self, names: list[tuple[str, ...]], taken: set[int]) -> Iterator[tuple[int, int]]:
        """Where the words of one of ``names`` stand again, outside ``taken``."""
        by_first: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        for name in names:
            if len(name) >= _FULL:
                by_first[name[0]].add(name)
        words = self.tokens.words
        for index, word in enumerate(words):
            for name in sorted(by_first.get(word, ()), key=len, reverse=True):
                last = index + len(name)
                if tuple(words[index:last]) == name and taken.isdisjoint(range(index, last)):
                    if self._ends(last, taken):
                        yield index, last
                    break

    def by_given_name(self, taken: set[int]) -> Iterator[tuple[int, int]]:
        """``Zbigniew Cybulski``: a given name and what may be a family name behind it."""
        index = 0
        while index < len(self.tokens):
            last = self._full_name(index, taken)
            if last is not None:
                yield index, last
            index = last or index + 1

    def _full_name(self, first: int, taken: set[int]) -> int | None:
        if first in taken or not self._opens(first):
            return None
        last = first + 1
        while last < min(first + _LONGEST_NAME, len(self.tokens)) and self._goes_on(last, taken):
            last += 1
        family = self.tokens.words[last - 1]
        if last - first < _FULL or len(family) < _SHORTEST_FAMILY or not self._ends(last, taken):
            return None
        if family.lower() in last_words(self.lexicon.lang) or is_given_name(family.lower()):
            return None
        return last

    def _opens(self, index: int) -> bool:
        word = self.tokens.words[index]
        before = self.tokens.words[index - 1] if index else "."
        return (
            word.istitle()
            and is_given_name(word.lower())
            and word.lower() not in self.words.not_names
            and word.lower() not in self.lexicon.calendar
            and self.lexicon.country(word.lower()) is None
            and before not in _BREAKS
            and before.lower() not in self.words.articles
            and before.lower() not in self.words.bearer_links  # ``The Tale of Peter Rabbit``
            and not (before[0].isupper() and not self.tokens.opens_sentence(index))
        )

    def _goes_on(self, index: int, taken: set[int]) -> bool:
        word = self.tokens.words[index]
        lower = word.lower()
        letters = word.replace("-", "").replace("'", "").replace("’", "")
        return (
            index not in taken
            and word[0].isupper()
            and letters.isalpha()
            and not word.isupper()
            and self.tokens.text[self.tokens.ends[index - 1] : self.tokens.starts[index]] == " "
            and lower not in self.words.not_names
            and lower not in self.lexicon.calendar
            and lower not in self.words.demonyms
            and lower not in self.words.place_words_behind
            and lower not in self.words.thing_words_behind
            and self.lexicon.country(lower) is None
            and not self.lexicon.is_title(lower)
            and not (self.lexicon.is_role(lower) and lower not in self.words.surname_roles)
        )

    def _ends(self, last: int, taken: set[int]) -> bool:
        """Whether no capitalised word, number or sign goes on with the name."""
        if last >= len(self.tokens):
            return True
        word = self.tokens.words[last]
        touches = self.tokens.starts[last] == self.tokens.ends[last - 1]
        return (
            last not in taken
            and not word[0].isupper()
            and not word[0].isdigit()
            and not (word in _BREAKS and touches)
        )
