"""What stands behind a name, where words are set apart by spaces.

A bracket, an apposition or a place: ``NAME (Sp)``, ``NAME, administrerende direktør i X``,
``NAME i X``.
"""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.offices import Offices
from pipeline.rules.people.places import PLACES, Places
from pipeline.rules.people.reading import Reading
from pipeline.rules.tokens import Tokens

STOPS = frozenset({",", ".", ")", ";", ":", "-", "–", "—", "(", '"', "”", "»", "'", "?", "!"})
"""Signs that end what stands beside a name."""

_LONGEST_PLACE = 6


class Behind:
    """Reads behind names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, offices: Offices, places: Places) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.offices = offices
        self.places = places

    def read(self, index: int, reading: Reading) -> None:
        """Add to ``reading`` what begins at token ``index``, the first behind a name."""
        words = self.tokens.words
        if index >= len(words):
            return
        if words[index] == "(":
            index = self._read_bracket(index, reading)
        if index < len(words) and words[index] == "," and reading.role is None:
            self._read_apposition(index + 1, reading)
        elif reading.affiliation is None:
            self._read_place_behind(index, reading, labels=frozenset({"ORG"}))

    def _read_bracket(self, index: int, reading: Reading) -> int:
        """``(Sp)``; returns the token behind the bracket."""
        words = self.tokens.words
        for close in range(index + 1, min(index + _LONGEST_PLACE, len(words))):
            if words[close] == ")":
                break
        else:
            return index
        content = self.tokens.slice(index + 1, close)
        entity = self.tokens.starting_at(index + 1)
        organisation = entity is not None and entity.last == close and entity.label == "ORG"
        party = words[index + 1] if words[index + 2] in {"-", "–", ","} else content
        if organisation or content in self.words.parties or party in self.words.parties:
            reading.bracket = content if organisation else party
        elif reading.role is None and self.lexicon.is_role(content.lower()):
            reading.role = content
        return close + 1

    def _read_apposition(self, index: int, reading: Reading) -> None:
        """``NAME, 45, the chief executive of X``; ``NAME, Norway's prime minister``."""
        words = self.tokens.words
        if index + 1 < len(words) and words[index].isdigit() and words[index + 1] == ",":
            index += 2
        index = self._skip_fillers(index)
        for first in range(index, min(index + _LONGEST_PLACE, len(words))):
            last = self.offices.at(first)
            if last is None:
                continue
            if first > index and not self._place_fills(index, first, reading):
                return
            if self._ends_apposition(last):
                reading.role = self.tokens.slice(first, last)
                if reading.affiliation is None:
                    self._read_place_behind(last, reading, labels=PLACES)
            else:
                reading.affiliation = None
            return

    def _skip_fillers(self, index: int) -> int:
        for length in (2, 1):
            if self.tokens.phrase(index, index + length) in self.words.fillers:
                return self._skip_fillers(index + length) if length == 1 else index + length
        return index

    def _place_fills(self, first: int, last: int, reading: Reading) -> bool:
        """Whether tokens ``first`` to ``last`` are just the place of the office behind them."""
        place = self.places.before(last)
        if place is None or place[0] != first:
            return False
        reading.affiliation = reading.affiliation or place[1]
        return True

    def _ends_apposition(self, index: int) -> bool:
        """Whether the office that ends at ``index`` is not that of a next name."""
        if index >= len(self.tokens):
            return True
        word = self.tokens.words[index]
        lower = word.lower()
        joins = lower in self.words.role_links or lower in self.words.role_joiners
        return word in STOPS or joins or word.isspace()

    def _read_place_behind(self, index: int, reading: Reading, *, labels: frozenset[str]) -> None:
        """``i Equinor``, ``of the National Bank``: a link word and an entity."""
        if self.tokens.lower(index) not in self.words.role_links:
            return
        first = index + 1
        if self.tokens.lower(first) in self.words.articles:
            first += 1
        entity = self.tokens.starting_at(first)
        if entity is None or entity.label not in labels:
            return
        place = self.places.name_of(entity)
        if reading.role is not None or reading.titles or place in self.words.parties:
            reading.affiliation = place
