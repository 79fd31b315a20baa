"""Titles, offices and affiliations where words are set apart by spaces.

Before a name they are read from right to left, as they are built: ``Norges | tidligere |
forsvarsminister | herr | NAME``. Behind it stands a bracket, an apposition or a place: ``NAME
(Sp)``, ``NAME, administrerende direktør i X``, ``NAME i X``.
"""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.places import PLACES, Places
from pipeline.rules.people.reading import Reading
from pipeline.rules.tokens import Tokens

_STOPS = frozenset({",", ".", ")", ";", ":", "-", "–", "—", "(", '"', "”", "»", "'", "?", "!"})
_LONGEST_PLACE = 6
_LONGEST_ROLE = 8


class SpacedReader:
    """Reads around names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.places = Places(tokens, lexicon)

    # Before the name

    def offices_reach(self, index: int) -> int:
        """The first token of the titles and the office right before token ``index``."""
        reading = Reading(index=index, titles=[])
        self._read_titles(reading)
        first = self.role_before(reading.index)
        if first is not None:
            reading.index = first
            self._read_titles(reading)
        return reading.index

    def before(self, index: int) -> Reading:
        """What ends where token ``index`` (the first of a name) begins."""
        reading = Reading(index=index, titles=[])
        self._read_titles(reading)
        first = self.role_before(reading.index)
        if first is not None:
            self._read_office(reading, first, reading.index)
        else:
            self._read_office_of(reading)
        if reading.role is not None:
            self._read_titles(reading)
        return reading

    def _read_titles(self, reading: Reading) -> None:
        while (first := self._title_before(reading.index)) is not None:
            reading.titles.insert(0, self.tokens.slice(first, reading.index))
            reading.index = first

    def _title_before(self, index: int) -> int | None:
        for length in range(min(self.lexicon.longest_title, index), 0, -1):
            if self.lexicon.is_title(self.tokens.phrase(index - length, index)):
                return index - length
        return None

    def role_before(self, index: int) -> int | None:
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
                joined = first - 2 if half else self._head_before(first - 1)
                if joined is None:
                    break
                first = joined
            else:
                break
        return first

    def _is_prefix(self, index: int) -> bool:
        word = self.tokens.lower(index)
        return word in self.words.time_words or word in self.words.role_modifiers

    def _modifies(self, word: str) -> bool:
        return (
            word in self.words.role_modifiers
            or word in self.words.time_words
            or word.endswith(self.words.modifier_endings)
        )

    def _read_office(self, reading: Reading, first: int, last: int) -> None:
        """Office in tokens ``first`` to ``last``, and its place before that."""
        head, space, word = self.tokens.slice(first, last).rpartition(" ")
        organisation, hyphen, office = word.rpartition("-")
        named = hyphen and organisation[:1].isupper() and self.lexicon.is_role(office.lower())
        if named and organisation.lower() not in self.words.time_words:
            word, reading.affiliation = office, organisation  # ``tidligere Ap-leder``
        reading.role, reading.index = head + space + word, first
        if reading.affiliation is None:
            self._read_place_before(reading)
        if reading.affiliation is not None:
            self._read_time_before(reading)

    def _read_time_before(self, reading: Reading) -> None:
        """``former`` in ``former Norwegian Prime Minister``, before the place."""
        if self.tokens.lower(reading.index - 1) in self.words.time_words:
            reading.index -= 1
            reading.role = f"{self.tokens.words[reading.index]} {reading.role}"

    def _read_office_of(self, reading: Reading) -> None:
        """``Minister of Defence NAME``, ``president of Finland NAME``."""
        last = reading.index
        for link in range(last - 2, max(last - _LONGEST_PLACE, 0), -1):
            if self.tokens.lower(link) not in self.words.role_links:
                continue
            first = self.role_before(link)
            if first is None or not self.tokens.same_line(first, last):
                continue
            if self._is_domain(link + 1, last):
                self._read_office(reading, first, last)
            elif (place := self.places.exactly(link + 1, last)) is not None:
                reading.role, reading.index = self.tokens.slice(first, link), first
                reading.affiliation = place
            return

    def _is_domain(self, first: int, last: int) -> bool:
        phrase = self.tokens.phrase(first, last).removeprefix("the ")
        return phrase in self.words.role_domains or all(
            part.strip() in self.words.role_domains for part in phrase.split(" and ")
        )

    def _read_place_before(self, reading: Reading) -> None:
        found = self.places.before(reading.index)
        if found is not None:
            reading.index, reading.affiliation = found

    def enclosing(self, first: int, last: int) -> Reading:
        """The office before a name between commas: ``the prime minister, NAME, said``."""
        reading = Reading(index=first, titles=[])
        behind = self.tokens.words[last] if last < len(self.tokens) else "."
        if first < 2 or self.tokens.words[first - 1] != "," or behind not in _STOPS:
            return reading
        start = self.role_before(first - 1)
        kin = self.tokens.lower(first - 2) in self.words.name_like_roles  # ``my father, NAME,``
        if start is not None and not kin:
            self._read_office(reading, start, first - 1)
        elif start is None:
            reading.index = first - 1
            self._read_office_of(reading)  # ``Leder i Kystlaget, NAME,``
        return reading

    # Behind the name

    def behind(self, index: int, reading: Reading) -> None:
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
            reading.affiliation = reading.affiliation or (content if organisation else party)
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
            last = self._role_at(first)
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

    def _role_at(self, first: int) -> int | None:
        """The end of the longest office that begins at token ``first``."""
        longest = min(first + _LONGEST_ROLE, len(self.tokens))
        for last in range(longest, first, -1):
            if self.tokens.words[last - 1].isspace():
                continue
            head = self._head_before(last)
            if head is not None and head >= first and self._widen(head) <= first:
                return last
        return None

    def _place_fills(self, first: int, last: int, reading: Reading) -> bool:
        """Whether tokens ``first`` to ``last`` are just the place of the office behind them."""
        place = Reading(index=last, titles=[])
        self._read_place_before(place)
        if place.affiliation is None or place.index != first:
            return False
        reading.affiliation = reading.affiliation or place.affiliation
        return True

    def _ends_apposition(self, index: int) -> bool:
        """Whether the office that ends at ``index`` is not that of a next name."""
        if index >= len(self.tokens):
            return True
        word = self.tokens.words[index]
        lower = word.lower()
        joins = lower in self.words.role_links or lower in self.words.role_joiners
        return word in _STOPS or joins or word.isspace()

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
