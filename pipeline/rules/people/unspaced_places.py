"""The place of an office, where words are not set apart by spaces."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.rules.organisations.lexicon import lexicon as organisations
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.places import PLACES
from pipeline.rules.people.unspaced_offices import patterns
from pipeline.rules.people.vetoes import is_known_organisation
from pipeline.rules.tokens import Entity, Tokens

_WINDOW = 24
"""How far before an offset a country is looked for, in characters."""
_LONGEST_KNOWN = 4
"""Tokens of a well-known organisation that no model saw."""
_LONGEST_NOTE = 80
"""Characters between a name and the bracket that it stands in, behind an organisation."""
_PLACE_ENDS = frozenset("都道府県市区町村州郡")
_LONGEST_HEADED = 8
_FOREIGN = re.compile(r"(?<![ァ-ヺー・ヴ])[ァ-ヺーヴ]{3,}\Z")
_SPACES = frozenset(" \u3000\t\n")
_OPEN, _CLOSE = frozenset("（("), frozenset("）)。")


class Place(NamedTuple):
    """A place beside an office, half-open in offsets; ``opened`` is the 前 of 前日銀総裁."""

    start: int
    end: int
    name: str
    organisation: bool = False
    opened: str = ""


class UnspacedPlaces:
    """Reads places beside offices in one document; all positions are offsets."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lexicon = words
        self.patterns = patterns(words)

    # Behind a name

    def starting(self, start: int) -> Place | None:
        """The place that begins at ``start``: トヨタ of 佐藤恒治トヨタ社長."""
        index = self.tokens.at(start)
        if index >= len(self.tokens) or self.tokens.starts[index] != start:
            return None
        entity = self.tokens.starting_at(index)
        if entity is not None and entity.label in PLACES:
            return self._of_entity(entity)
        letter = self.tokens.words[index] in self.lexicon.words.country_letters
        following = self.tokens.starting_at(index + 1) if letter else None
        if following is not None and following.label == "ORG":
            return self._of_entity(following)
        return self._known_starting(index) or self._toponym_starting(index)

    def _known_starting(self, index: int) -> Place | None:
        """A well-known organisation of several words that no model saw: 朝鮮労働党."""
        start = self.tokens.starts[index]
        if self.tokens.words[index] in self.lexicon.words.country_letters:
            return None  # 米上院議員
        for last in range(min(index + _LONGEST_KNOWN, len(self.tokens)), index, -1):
            if last == index + 1 and "固有名詞" not in self.tokens.tags[index]:
                break
            end = self.tokens.ends[last - 1]
            if last - 1 not in self.tokens.inside and self._is_organisation(self.text[start:end]):
                return Place(start, end, self.text[start:end], organisation=True)
        return None

    def _of_entity(self, entity: Entity) -> Place:
        start, end = self.tokens.starts[entity.first], self.tokens.ends[entity.last - 1]
        name = self.text[start:end]
        following = self.tokens.starting_at(entity.last)
        letter = name in self.lexicon.words.country_letters
        if letter and following is not None and following.label == "ORG":
            return self._of_entity(following)  # 米テスラCEO
        opened = self.patterns.opening.match(name)
        if opened is not None and self._is_organisation(name[opened.end() :]):  # 元|東芝, 前|日銀
            start += opened.end()
            return Place(start, end, name[opened.end() :], organisation=True, opened=opened.group())
        organisation = entity.label == "ORG"
        return Place(start, end, self.country(name) or name, organisation=organisation)

    def _toponym_starting(self, index: int) -> Place | None:
        last = index
        while last < len(self.tokens) and "地名" in self.tokens.tags[last]:
            last += 1
        if last == index:
            return None
        start, end = self.tokens.starts[index], self.tokens.ends[last - 1]
        if self.tokens.lower(last) in _PLACE_ENDS and self._role_follows(self.tokens.ends[last]):
            end = self.tokens.ends[last]
        return Place(start, end, self.text[start:end])

    def _role_follows(self, offset: int) -> bool:
        return self.patterns.behind.match(self.text, offset) is not None

    # Before an office

    def ending(self, offset: int, *, letters: bool = False) -> Place | None:
        """The place that ends at ``offset``: an entity, else a country, else a place name.

        ``letters``: also 米 of 米大統領.
        """
        index = self.tokens.until(offset)
        if index == 0 or self.tokens.ends[index - 1] != offset:
            return None
        entity = self.tokens.ending_at(index)
        if entity is not None:
            return self._entity_ending(entity, letters=letters)
        word, start = self.tokens.words[index - 1], self.tokens.starts[index - 1]
        if word in self.lexicon.words.country_letters:
            return Place(start, offset, self.country(word) or word) if letters else None
        if self.lexicon.country(word.lower()) is not None:
            return Place(start, offset, word)
        if (first := self._toponym_ending(index)) is not None:
            return Place(first, offset, self.text[first:offset])
        for first in range(max(0, index - _LONGEST_KNOWN), index):
            start = self.tokens.starts[first]
            if self._is_organisation(self.text[start:offset]) and first not in self.tokens.inside:
                return Place(start, offset, self.text[start:offset], organisation=True)
        if (first := self._headed_ending(index)) is not None:
            return Place(first, offset, self.text[first:offset], organisation=True)
        match = self.patterns.country.search(self.text, max(0, offset - _WINDOW), offset)
        if match is not None and len(match.group()) > 1:
            return Place(match.start(), offset, match.group())
        return None

    def _headed_ending(self, last: int) -> int | None:
        """Where an organisation begins that its last word tells (研究所), which no model saw."""
        first = last
        while first > max(0, last - _LONGEST_HEADED) and self._may_be_inside(first - 1):
            first -= 1
        opening = self.tokens.inside.get(first - 1)
        if opening is not None and opening.label == "ORG" and first < last:
            first = opening.first
        name = self.tokens.slice(first, last)
        head = organisations(self.lexicon.lang).ending(name) if last - first > 1 else None
        long = head is not None and len(head.word) > 2 and len(name) > len(head.word) + 1
        return self.tokens.starts[first] if long else None

    def _may_be_inside(self, index: int) -> bool:
        tag, word = self.tokens.tags[index], self.tokens.words[index]
        noun = tag.startswith(("名詞-普通名詞", "名詞-固有", "接尾辞-名詞")) and "副詞" not in tag
        return index not in self.tokens.inside and (noun or word == "・")

    def company_before(self, start: int) -> str | None:
        """``ノルドヴァルメ`` before ``の`` at ``start - 1``: a foreign word that no model saw."""
        match = _FOREIGN.search(self.text, max(0, start - _WINDOW), max(0, start - 1))
        if match is None or self.text[start - 1 : start] not in self.lexicon.words.place_links:
            return None
        first, last = self.tokens.at(match.start()), self.tokens.until(match.end())
        free = all(i not in self.tokens.inside for i in range(first, last))
        new = not all(self.tokens.is_known(i) for i in range(first, last))
        return match.group() if free and new and first < last else None

    def _entity_ending(self, entity: Entity, *, letters: bool) -> Place | None:
        if entity.label not in PLACES:
            return None
        place = self._of_entity(entity)
        if self._text_of(entity) in self.lexicon.words.country_letters and not letters:
            return None
        if place.organisation and place.name in self.lexicon.words.not_places:
            return None
        return place

    def _toponym_ending(self, last: int) -> int | None:
        """Where the place name begins that ends at token ``last``: 東京都, 東京都港区."""
        first = last
        while first > 0:
            end = first - (first > 1 and self.tokens.words[first - 1] in _PLACE_ENDS)
            start = end
            while start > 0 and "地名" in self.tokens.tags[start - 1]:
                start -= 1
            if start == end or any(i in self.tokens.inside for i in range(start, first)):
                break
            first = start
        return self.tokens.starts[first] if first < last else None

    def organisation_ending(self, offset: int) -> str | None:
        """The organisation, as an entity, that ends at ``offset``."""
        index = self.tokens.until(offset)
        entity = self.tokens.ending_at(index) if index else None
        if entity is None or entity.label != "ORG" or self.tokens.ends[index - 1] != offset:
            return None
        name = self._text_of(entity)
        return None if name in self.lexicon.words.not_places else name

    def holder(self, offset: int) -> str | None:
        """The organisation in whose bracket ``offset`` stands: 北海商事（社長：…）."""
        for start in range(offset - 1, max(-1, offset - _LONGEST_NOTE), -1):
            if self.text[start] in _CLOSE:
                return None
            if self.text[start] in _OPEN:
                return self.organisation_ending(start)
        return None

    def without_link(self, offset: int) -> int:
        """``offset``, or where the place before it ends: before の, a space or a dot."""
        before = offset
        while before > 0 and before > offset - 3 and self.text[before - 1] in _SPACES:
            before -= 1
        if before == offset and self.text[offset - 1 : offset] in self.lexicon.words.place_links:
            return offset - 1
        return before

    def is_organisation(self, start: int, end: int) -> bool:
        """Whether ``start`` to ``end`` is an entity that is one, or a known one, or a party."""
        entity = self.tokens.starting_at(self.tokens.at(start))
        if entity is not None and self.tokens.ends[entity.last - 1] == end:
            return entity.label == "ORG"
        return self._is_organisation(self.text[start:end])

    def _is_organisation(self, name: str) -> bool:
        return bool(name) and is_known_organisation(name, self.lexicon)

    def _text_of(self, entity: Entity) -> str:
        return self.text[self.tokens.starts[entity.first] : self.tokens.ends[entity.last - 1]]

    def country(self, name: str | None) -> str | None:
        """A one-letter country by its full name; other names as written."""
        return self.lexicon.words.country_letters.get(name, name) if name else None
