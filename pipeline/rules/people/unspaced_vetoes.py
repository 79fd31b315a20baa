"""What a model takes for a person and is none, where words are not set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.records import Person
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.tokens import Tokens

_KATAKANA = re.compile("[ァ-ヺーヴ]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_NO_WORD = re.compile("[A-ZＡ-Ｚ]{3,}|[a-zａ-ｚ]+")
_HIRAGANA = re.compile("[ぁ-ゖー・\u3000 ]+")
_OPEN, _CLOSE = frozenset("（("), frozenset("）)")
_LONGEST_THING = 8
_SHORTEST_HALF = 3


class UnspacedVetoes:
    """Asks what a name stands before, and whether it is a common noun of the language."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.words = lexicon.words

    def names_thing(self, end: int) -> bool:
        """Whether what stands behind ``end`` is a group or a thing named for someone: 家, 賞."""
        index = self.tokens.at(end)
        if index >= len(self.tokens) or self.tokens.starts[index] != end:
            return False
        if self.tokens.words[index] in self.words.group_words_behind:
            return True
        if self.rules_over(end):
            return True
        behind = self.tokens.text[end : end + _LONGEST_THING]
        return any(
            behind.startswith(thing) and end + len(thing) in self._ends(index)
            for thing in self.words.named_things
        )

    def rules_over(self, end: int) -> bool:
        """Whether what ends at ``end`` is ruled by whom the next word names: 岩切|城主."""
        return self.tokens.text.startswith(self.words.territorial_roles, end)

    def _ends(self, index: int) -> tuple[int, ...]:
        return tuple(self.tokens.ends[index : index + _LONGEST_THING])

    def is_reading(self, start: int, end: int, people: frozenset[int]) -> bool:
        """Whether hiragana in brackets says how the name before is read; ``people``: their ends."""
        text = self.tokens.text
        inside = text[start - 1 : start] in _OPEN and text[end : end + 1] in _CLOSE
        return inside and start - 1 in people and _HIRAGANA.fullmatch(text, start, end) is not None

    def is_thing(self, name: str) -> bool:
        """Whether ``name`` says itself that it is one: 直木三十五賞, 養父."""
        return name in self.words.kin or name.endswith(self.words.ends_of_things)

    def without_nouns(self, found: Iterable[Person]) -> Iterator[Person]:
        """``found`` without common nouns of which nothing in the document says that they name."""
        people = list(found)
        doubtful = [self._is_noun(person) for person in people]
        named = {
            part
            for person, doubt in zip(people, doubtful, strict=True)
            if not doubt or person.title or person.role
            for part in (person.text, person.family_name, person.given_name)
            if part
        }
        for person, doubt in zip(people, doubtful, strict=True):
            if not doubt or person.text in named:
                yield person

    def _is_noun(self, person: Person) -> bool:
        if person.title or person.role or person.text in self.words.nouns_as_names:
            return False
        first, last = self.tokens.at(person.start), self.tokens.until(person.end)
        if first and self.tokens.words[first - 1] in self.words.kin:
            return False
        if person.text in self.words.doubtful_letters:
            return True
        words, tags = self.tokens.words[first:last], self.tokens.tags[first:last]
        if len(words) == 1 and _NO_WORD.fullmatch(words[0]):
            return True
        if any("固有名詞" in tag for tag in tags) or not all(
            map(self.tokens.is_known, range(first, last))
        ):
            return False
        if len(words) == 1:
            return _KATAKANA.fullmatch(words[0]) is not None or _is_letter(words[0])
        long = len(words) == 2 and len(words[0]) >= _SHORTEST_HALF and len(words[1]) > 1
        return long and all(map(_KATAKANA.fullmatch, words))


def _is_letter(word: str) -> bool:
    return len(word) == 1 and _HAN.fullmatch(word) is not None
