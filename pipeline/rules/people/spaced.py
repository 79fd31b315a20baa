"""Titles, offices and affiliations where words are set apart by spaces.

Before a name they are read from right to left, as they are built: ``Norges | tidligere |
forsvarsminister | herr | NAME``. Behind it stands a bracket, an apposition or a place: ``NAME
(Sp)``, ``NAME, administrerende direktør i X``, ``NAME i X``.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.rules.people.behind import Behind
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.lines import OfficeLines
from pipeline.rules.people.lists import list_item_before
from pipeline.rules.people.offices import Offices
from pipeline.rules.people.places import PLACES, Places
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.statements import STOPS, Statements
from pipeline.rules.tokens import Tokens

_LONGEST_FIELD = 12
_LONGEST_ASIDE = 7
_MOST_TITLES = 6


class SpacedReader:
    """Reads around names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.places = Places(tokens, lexicon)
        self.offices = Offices(tokens, lexicon)
        self._shared: dict[int, Reading] = {}
        statements = Statements(tokens, lexicon, self.offices, self.places)
        self.lines = OfficeLines(tokens, self.offices)
        self._behind = Behind(tokens, lexicon, statements, self.lines)

    def offices_reach(self, index: int) -> int:
        """The first token of the titles and the office right before token ``index``."""
        reading = Reading(index=index, titles=[])
        self._read_titles(reading)
        first = self.offices.before(reading.index)
        if first is not None:
            reading.index = first
            self._read_titles(reading)
        return reading.index

    def before(self, index: int) -> Reading:
        """What ends where token ``index`` (the first of a name) begins."""
        reading = Reading(index=index, titles=[])
        self._read_titles(reading)
        first = self.offices.before(reading.index)
        if first is not None and self._is_verb(first):
            first = None
        if first is not None:
            self._read_office(reading, first, reading.index)
            self._read_stacked(reading)
        else:
            self._read_office_of(reading)
        if reading.role is not None:
            self._read_titles(reading)
        elif not reading.titles:
            self._read_shared(reading)
        reading.stands_before = reading.role is not None or bool(reading.titles)
        if self.is_plural(reading):
            self._shared[index] = replace(reading, titles=[*reading.titles])
        return reading

    def _is_verb(self, first: int) -> bool:
        """``Kari leder Ola``: right behind a person a word such as ``leder`` is no office.

        Behind a genitive it is: ``Karis leder Ola``.
        """
        person = self.tokens.ending_at(first)
        if person is None or person.label != "PERSON" or not self.tokens.words[first][0].islower():
            return False
        return not self.tokens.words[first - 1].endswith(self.words.genitives or "'s")

    def _read_stacked(self, reading: Reading) -> None:
        """An office before the one that is read: ``tidligere X, nå Y NAME``, ``X general NAME``."""
        last = reading.index
        role = reading.role or ""
        if self.tokens.lower(last - 1) == ",":
            opening = role.split()[0].lower()
            if opening not in self.words.time_words and opening not in self.words.now_words:
                return
            last -= 1
        elif role not in self.words.roles.get("military", ()):
            return
        first = self.offices.before(last)
        if first is None:
            return
        before = Reading(index=last, titles=[])
        self._read_office(before, first, last)
        reading.role, reading.index = f"{before.role}; {role}", before.index
        reading.affiliation = reading.affiliation or before.affiliation

    def _read_shared(self, reading: Reading) -> None:
        """The office of several, which stands before the first: ``statsrådene X og NAME``."""
        item = list_item_before(self.tokens, self.lexicon, reading.index)
        if item is None:
            return
        for index in range(item.first, item.last):
            if (shared := self._shared.get(index)) is not None:
                reading.role, reading.affiliation = shared.role, shared.affiliation
                reading.titles = [*shared.titles]

    def heads_list(self, last: int) -> bool:
        """Whether another name follows the one that ends at token ``last``."""
        joined = False
        for index in range(last, min(last + _LONGEST_ASIDE, len(self.tokens))):
            word = self.tokens.lower(index)
            entity = self.tokens.starting_at(index)
            if entity is not None and entity.label == "PERSON":
                return joined
            joined = joined or word == "," or word in self.words.role_joiners
        return False

    def is_plural(self, reading: Reading) -> bool:
        """Whether the office or title is one of several people: ``Ministers``, ``Messrs``."""
        plural = reading.role or reading.title or ""
        return bool(plural) and self.lexicon.is_plural(plural.lower())

    def _read_titles(self, reading: Reading) -> None:
        for _ in range(_MOST_TITLES):
            first = self._title_before(reading.index)
            if first is None:
                return
            reading.titles.insert(0, self.tokens.slice(first, reading.index))
            reading.index = first

    def _title_before(self, index: int) -> int | None:
        for length in range(min(self.lexicon.longest_title, index), 0, -1):
            if self.lexicon.is_title(self.tokens.phrase(index - length, index)):
                return index - length
        return None

    def _read_office(self, reading: Reading, first: int, last: int) -> None:
        """Office in tokens ``first`` to ``last``, and its place before that."""
        head, space, word = self.tokens.slice(first, last).rpartition(" ")
        organisation, hyphen, office = word.rpartition("-")
        named = hyphen and organisation[:1].isupper() and self.lexicon.is_role(office.lower())
        before = organisation.lower()  # ``Secretary-General``, ``Vice-President``
        rank = self.lexicon.is_role(before) or before in self.words.role_modifiers
        if named and not rank and organisation.lower() not in self.words.time_words:
            word, reading.affiliation = office, organisation  # ``tidligere Ap-leder``
            reading.index = first
            self._read_owner_before(reading)
        reading.role, reading.index = head + space + word, first
        if reading.affiliation is None and self._title_before(first) is None:
            self._read_place_before(reading)
        if reading.affiliation is not None:
            self._read_time_before(reading)

    def _read_owner_before(self, reading: Reading) -> None:
        """``USAs Norge-ambassadør``: whose the office is."""
        before = self.tokens.words[reading.index - 1] if reading.index else "."
        if before[0].isupper() and self.places.is_owner(reading.index):
            self._read_place_before(reading)

    def _read_time_before(self, reading: Reading) -> None:
        """``former`` in ``former Norwegian Prime Minister``, before the place."""
        if self.tokens.lower(reading.index - 1) in self.words.time_words:
            reading.index -= 1
            reading.role = f"{self.tokens.words[reading.index]} {reading.role}"

    def _read_office_of(self, reading: Reading) -> None:
        """``Minister of Defence NAME``, ``president of Finland NAME``."""
        last = reading.index
        place = None
        for link in range(last - 2, max(last - _LONGEST_FIELD, 0), -1):
            if self.tokens.lower(link) not in self.words.role_links:
                continue
            first = self.offices.before(link)
            if first is None:
                if place is None and (place := self.places.exactly(link + 1, last)) is not None:
                    last = link  # ``Minister of Defence of Japan NAME``
                    continue
                return
            if self.tokens.same_line(first, reading.index):
                self._read_office_with(reading, first, link, last, place)
            return

    def _read_office_with(
        self, reading: Reading, first: int, link: int, last: int, place: str | None
    ) -> None:
        """Office in tokens ``first`` to ``link``, its field or place behind it up to ``last``."""
        behind = self.places.exactly(link + 1, last)
        known = self.offices.is_known_domain(link + 1, last)
        if not known and behind is not None:
            place = behind
        elif not self.offices.is_domain(link + 1, last, head=link):
            return
        self._read_office(reading, first, last if place is None or place != behind else link)
        reading.affiliation = reading.affiliation or place

    def _read_place_before(self, reading: Reading) -> None:
        found = self.places.before(reading.index)
        if found is not None:
            reading.index, reading.affiliation = found

    def enclosing(self, first: int, last: int) -> Reading:
        """The office before a name between commas: ``the prime minister, NAME, said``."""
        reading = Reading(index=first, titles=[])
        behind = self.tokens.words[last] if last < len(self.tokens) else "."
        if first < 2 or self.tokens.words[first - 1] != "," or behind not in STOPS:
            return reading
        before = self.tokens.inside.get(first - 2)
        if before is not None and before.label == "PERSON":
            return reading  # ``Thomas King, NAME, and``
        start = self.offices.before(first - 1)
        kin = self.tokens.lower(first - 2) in self.words.name_like_roles  # ``my father, NAME,``
        if start is not None and not kin:
            self._read_office(reading, start, first - 1)
        elif start is None:
            reading.index = first - 1
            self._read_office_of(reading)  # ``Leder i Kystlaget, NAME,``
            if reading.role is None:
                self._read_forwards(reading)
        if reading.role is not None and self._is_taken(reading.index):
            return Reading(index=first, titles=[])
        reading.stands_before = reading.role is not None
        return reading

    def _read_forwards(self, reading: Reading) -> None:
        """``Leder for komiteen i X, NAME,``, ``lederen av utvalget, NAME,``."""
        comma = reading.index
        for first in range(comma - 2, max(comma - _LONGEST_FIELD, -1), -1):
            last = next(self.offices.ends(first), None)
            if last is None:
                continue
            start = self.offices.before(last) or first
            if self.tokens.lower(last) not in self.words.domain_links:
                return
            place = self.tokens.ending_at(comma)
            end = comma if place is None else place.first - 1
            plain = all(word.isalpha() and word.islower() for word in self.tokens.words[last:end])
            if plain and (place is None or place.label in PLACES):
                self._read_office(reading, start, last)
                name = None if place is None else self.places.name_of(place)
                reading.affiliation = reading.affiliation or name
            return

    def _is_taken(self, index: int) -> bool:
        """Whether the office that begins at token ``index`` is that of the name before it."""
        person = self.tokens.ending_at(index - 1)
        comma = self.tokens.lower(index - 1) == ","
        return comma and person is not None and person.label == "PERSON"

    def behind(self, first: int, last: int, reading: Reading) -> None:
        """Add to ``reading`` what stands behind the name in tokens ``first`` to ``last``."""
        self._behind.read(last, reading)
        if reading.role is not None:
            return
        found = self.lines.label(first, last) or self.lines.above(first, last)
        if found is not None:
            self._read_office(reading, *found)
