"""Names of people where words are set apart by spaces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from pipeline.records import Person
from pipeline.rules.origin import by_model
from pipeline.rules.own.spans import is_own
from pipeline.rules.people.full_names import FullNames
from pipeline.rules.people.lexicon import Lexicon, is_given_name, last_words
from pipeline.rules.people.lists import listed_names
from pipeline.rules.people.names import parse_name
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.spaced import SpacedReader
from pipeline.rules.people.things import Things
from pipeline.rules.people.vetoes import is_no_person
from pipeline.rules.tokens import Entity, Tokens

_EDGES = frozenset("\"'’‘“”«»„()[]{},;:!?-–—•*…|<>")
_POSSESSIVES = frozenset({"'s", "’s", "'S", "’S", "'", "’"})
_ANNOUNCED = "people.role_name"
_LONGEST_NAME = 5
_OFTEN = 3
_SHORTEST_PART = 3
_MOST_PARTICLES = 3


class SpacedNames:
    """Finds and describes the people of one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = SpacedReader(tokens, lexicon)
        self.things = Things(tokens, lexicon)
        self.full_names = FullNames(tokens, lexicon)

    @cached_property
    def _seen(self) -> frozenset[str]:
        """The words of the document: evidence that an -s is a genitive."""
        return frozenset(self.tokens.words)

    @cached_property
    def _families(self) -> frozenset[str]:
        """The last words of the model's full names."""
        full = (
            self._cut(entity)
            for entity in self.tokens.entities
            if entity.label == "PERSON" and entity.last - entity.first > 1
        )
        return frozenset(self.tokens.words[last - 1] for first, last in full if last - first > 1)

    # The entities of the model

    def from_entities(self) -> list[Person]:
        """A row for each entity that is a person, its span cut to the name."""
        rows = (
            self._row(*self._cut(entity), rule=by_model("people", entity.found_by))
            for entity in self.tokens.entities
            if entity.label == "PERSON"
        )
        return [row for row in rows if row is not None]

    def _cut(self, entity: Entity) -> tuple[int, int]:
        """The tokens of the name in ``entity``: no quotation marks, possessives or titles."""
        first, last = entity.first, entity.last
        words = self.tokens.words
        while first < last and not any(char.isalnum() for char in words[first]):
            first += 1
        while first < last and (self._is_edge(last - 1, first) or self._is_letters(last, first)):
            last -= 1
        if "(" in words[first + 1 : last]:
            last = words.index("(", first + 1)
        if self.tokens.phrase(first, last) in self.lexicon.words.whole_names:
            return first, last
        starts = range(last if last - first > 1 else last - 1, first, -1)
        first = next((start for start in starts if self._is_office(first, start)), first)
        if self._opens_place(first, last):
            return last, last
        while last - first > 1 and self._is_common(first):
            first += 1
        while last - first > 1 and self._is_common(last - 1) and not self._is_epithet(last - 1):
            last -= 1
        return first, last

    def _opens_place(self, first: int, last: int) -> bool:
        """``of Cambridge``, what is left of ``Duchess of Cambridge``."""
        return last - first > 1 and self.tokens.words[first] in self.lexicon.words.bearer_links

    def _is_epithet(self, index: int) -> bool:
        """``Peter den store``: what stands behind a particle."""
        return self.tokens.words[index - 1] in self.lexicon.words.particles

    def _is_common(self, index: int) -> bool:
        """Whether a word in small letters is no particle of a name: ``meiner Krokstad``."""
        word = self.tokens.words[index]
        words = self.lexicon.words
        if words.lower_case_names:
            return word in words.not_names
        return (
            word.isalpha() and word.islower() and word not in words.particles | words.name_suffixes
        )

    def _is_edge(self, index: int, first: int) -> bool:
        word = self.tokens.words[index]
        if word == "." and index > first:
            return len(self.tokens.words[index - 1]) > 1
        return word in _EDGES or word in _POSSESSIVES or word.isspace()

    def _is_letters(self, last: int, first: int) -> bool:
        """Whether letters behind a name (``PhD``, ``MP``) end at token ``last``."""
        word = self.tokens.words[last - 1]
        words = self.lexicon.words
        known = word in words.titles_behind or word in words.roles_behind
        before = self.tokens.words[last - 2]
        return known and last - first > 2 and not (len(before) > 1 and before.isupper())

    def _is_office(self, first: int, start: int) -> bool:
        """Whether tokens ``first`` to ``start`` are titles and offices to the last word."""
        if self.tokens.slice(first, start).lower() in self.lexicon.words.name_like_roles:
            return False
        reach = self.reader.offices_reach(start)
        place = self.reader.places.before(reach) if first < reach < start else None
        return (reach if place is None else place[0]) <= first

    def _row(
        self, first: int, last: int, *, rule: str, reading: Reading | None = None
    ) -> Person | None:
        """The person named by tokens ``first`` to ``last``; ``None`` where it is none."""
        if first >= last:
            return None
        start, end = self.tokens.trimmed(self.tokens.starts[first], self.tokens.ends[last - 1])
        text = self.tokens.text[start:end]
        before = self.tokens.text[start - 1 : start]
        behind = self.tokens.text[end : end + 16]
        family = last - first == 1 and text in self._families
        if self.things.is_named(first, last, family=family):
            return None
        if len(text.rstrip(".")) == 1 and (rule == _ANNOUNCED or not self._begins(first)):
            return None
        if is_no_person(text, self.lexicon, before=before, behind=behind, family=family):
            return None
        reading = self._read(first, last, reading)
        if self.things.is_thing(min(first, reading.index)):
            return None
        name = self._name(text)
        role = (reading.role or reading.title) if reading.stands_before else None
        parts = parse_name(name, self.lexicon, role=role, titled=reading.stands_before)
        return Person(
            start=start, end=end, text=text, lang=self.lexicon.lang, name=name,
            given_name=parts.given, family_name=parts.family, title=reading.title,
            role=reading.role, affiliation=reading.place, rule=rule,
        )  # fmt: skip

    def _read(self, first: int, last: int, reading: Reading | None = None) -> Reading:
        """What stands around tokens ``first`` to ``last``; ``reading`` is what stands before."""
        if reading is None:
            reading = self.reader.before(first)
            if reading.role and reading.index < first and not self._suits(reading, last):
                reading = Reading(index=first, titles=reading.titles)
        self.reader.behind(first, last, reading)
        if not reading.says:
            bracket = reading.bracket
            reading = self.reader.enclosing(first, last)
            reading.bracket = bracket
        return reading

    def _suits(self, reading: Reading, last: int) -> bool:
        """Whether an office of several people stands before several names."""
        return not self.reader.is_plural(reading) or self.reader.heads_list(last)

    def read_around(self, start: int, end: int) -> Reading:
        """What stands around the name at offsets ``start`` to ``end``."""
        return self._read(self.tokens.until(start), self.tokens.at(end))

    def _name(self, text: str) -> str:
        """The name in the span ``text`` without genitive."""
        name = " ".join(text.split())
        if not self.lexicon.words.genitives:
            return name
        head, space, word = name.rpartition(" ")
        return head + space + self.lexicon.without_genitive(word, evidence=self._seen)

    # Names that the model missed

    def from_context(self, found: Iterable[Person]) -> list[Person]:
        """Unknown capitalised words right behind a title or an office."""
        taken = self._taken(found)
        rows = self._listed(taken)
        taken |= self._taken(rows)
        index = 1
        shared: Reading | None = None
        while index < len(self.tokens):
            row = None
            reading = shared or self._announced(index)
            last = self._name_after(index, taken) if reading is not None else index
            if last > index and (shared or not self._is_lone(last, reading)):
                row = self._row(index, last, rule=_ANNOUNCED, reading=reading)
            if row is not None:
                rows.append(row)
            shared = reading if row is not None and self._goes_on(last, reading) else None
            index = (last + (shared is not None)) if row is not None else index + 1
        return rows

    def _is_lone(self, index: int, reading: Reading | None) -> bool:
        """Whether an office of several people stands before one name: ``Senators Reed scored``."""
        several = reading is not None and self.reader.is_plural(reading)
        return several and not self._goes_on(index, reading)

    def _goes_on(self, index: int, reading: Reading | None) -> bool:
        """Whether the office is that of several, and another of them follows token ``index``."""
        word = self.tokens.lower(index)
        return (
            reading is not None
            and self.reader.is_plural(reading)
            and (word == "," or word in self.lexicon.words.role_joiners)
        )

    def _listed(self, taken: set[int]) -> list[Person]:
        """The people of a list with their offices, which a model knows by its sentences alone."""
        rows = (
            self._row(first, last, rule="people.list")
            for first, last in listed_names(self.tokens, self.lexicon)
            if taken.isdisjoint(range(first, last))
            and self.tokens.lower(last - 1) not in self._organisation_heads
        )
        return [row for row in rows if row is not None]

    def _taken(self, found: Iterable[Person]) -> set[int]:
        """The tokens that no new name may use: those of entities and of names."""
        taken = set(self.tokens.inside)
        for person in found:
            first = self.tokens.at(person.start)
            taken.update(range(first, self.tokens.until(person.end)))
        return taken

    def _announced(self, index: int) -> Reading | None:
        """What stands before token ``index``, where it announces a name."""
        if not self.tokens.words[index][0].isupper():
            return None
        word = self.tokens.words[index - 1]
        if self.tokens.phrase(index - 1, index + 1) in self.lexicon.words.whole_names:
            return None
        before = word.lower()
        office = self.lexicon.is_role(before) and self.lexicon.announces(word)
        title = self.lexicon.is_title(before) and before not in self.lexicon.words.weak_roles
        tail = before == "." or before in self.lexicon.words.role_tails
        if not (office or title or tail or self.lexicon.ends_own(before)):
            return None
        reading = self.reader.before(index)
        return reading if reading.role is not None or reading.titles else None

    def _name_after(self, index: int, taken: set[int]) -> int:
        """The end of the run of words from token ``index`` that may be a name."""
        last = index
        limit = min(index + _LONGEST_NAME, len(self.tokens))
        while last < limit and last not in taken and self._continues_name(last, index):
            last += 1
        if last > index and self.tokens.lower(last - 1) in self._organisation_heads:
            return index
        if last == index or last == len(self.tokens):
            return last
        behind = self.tokens.words[last]
        if last in taken or behind in {"-", "/"} or behind[0].isdigit():
            return index  # part of something else: ``Mayor Pro-Tem``, the ship ``Queen Mary 2``
        return last

    @cached_property
    def _organisation_heads(self) -> frozenset[str]:
        """Words that end the name of an organisation: ``owner Southern Broadcasting``."""
        return last_words(self.lexicon.lang)

    def _continues_name(self, index: int, first: int) -> bool:
        if self._is_name_word(index):
            return True
        lower = self.tokens.lower(index)
        if index == first or lower in self.lexicon.words.name_suffixes:
            return index > first
        behind = self.tokens.words[index + 1] if index + 1 < len(self.tokens) else "."
        return lower in self.lexicon.words.particles and behind[0].isupper()

    def _is_name_word(self, index: int) -> bool:
        word = self.tokens.words[index]
        if not word[0].isupper() or any(char.isdigit() for char in word):
            return False
        if len(word) > 1 and word.isupper() and "." not in word:
            return False  # an acronym
        lower = word.lower()
        return not (
            lower in self.lexicon.words.not_names
            or lower in self.lexicon.calendar
            or lower in self.lexicon.words.demonyms
            or lower in self.lexicon.words.role_modifiers
            or self.lexicon.is_title(lower)
            or self.lexicon.is_role(lower)
        )

    def from_full_names(self, found: list[Person]) -> list[Person]:
        """Full names that stand in ``found``, again, and those that a given name opens.

        The latter only where an office or a place stands beside them.
        """
        taken = self._taken(found)
        names = [self._words_of(person) for person in found]
        rows = [
            self._row(*span, rule="people.part") for span in self.full_names.again(names, taken)
        ]
        taken |= self._taken([row for row in rows if row is not None])
        told = [
            self._row(*span, rule="people.full_name")
            for span in self.full_names.by_given_name(taken)
        ]
        rows += [row for row in told if row is not None and (row.role or row.affiliation)]
        return [row for row in rows if row is not None]

    def _words_of(self, person: Person) -> tuple[str, ...]:
        first, last = self.tokens.at(person.start), self.tokens.until(person.end)
        return tuple(self.tokens.words[first:last])

    def from_parts(self, found: list[Person], elsewhere: Sequence[Person] = ()) -> list[Person]:
        """Single words that are part of a full name in the document, or people throughout it.

        ``elsewhere``: the names of its other parts.
        """
        parts = self._parts([*found, *elsewhere])
        if not parts:
            return []
        taken = self._taken(found)
        rows = (
            self._row(self._with_particles(index, parts), index + 1, rule="people.part")
            for index, word in enumerate(self.tokens.words)
            if word in parts and index not in taken and self._stands_alone(index)
        )
        return [row for row in rows if row is not None]

    def _with_particles(self, index: int, parts: set[str]) -> int:
        """``Von der Leyen``: where the particles begin that belong to the family name."""
        for first in range(max(index - _MOST_PARTICLES, 0), index):
            if self.tokens.phrase(first, index + 1) in parts:
                return first
        return index

    def _parts(self, found: list[Person]) -> set[str]:
        """Family names that a single word may be, with their genitives."""
        parts = self._single_names(found)
        for person in found:
            family = (person.family_name or "").lower()
            if " " in family:
                parts.add(family)
            for part in self._last_words(person):
                if len(part) < _SHORTEST_PART or part.lower() in self._seen:
                    continue
                if part[0].isupper():
                    parts.add(part)
                    parts.update(part + suffix for suffix in self.lexicon.words.genitives)
        return parts

    def _single_names(self, found: list[Person]) -> set[str]:
        """Given names of full names, and names of one word that were found several times."""
        singles = Counter(person.name for person in found if " " not in person.name)
        often = {name for name, count in singles.items() if count >= _OFTEN}
        given = {it.given_name for it in found if it.given_name and it.family_name}
        return {
            part
            for part in often | {name for name in given if is_given_name(name.lower())}
            if len(part) >= _SHORTEST_PART and part.lower() not in self._seen and part.istitle()
        }

    def _last_words(self, person: Person) -> Iterator[str]:
        """The last word of a family name, and of an alias that a user gave of the person."""
        if person.given_name is not None and person.family_name is not None:
            yield person.family_name.rsplit(maxsplit=1)[-1]
        if is_own(person.rule) and " " in person.text:
            yield self._name(person.text).split()[-1]

    def _stands_alone(self, index: int) -> bool:
        """Whether the word is not one of several capitalised ones (``Smith Street``)."""
        behind = self.tokens.words[index + 1] if index + 1 < len(self.tokens) else "."
        before = self.tokens.words[index - 1] if index else "."
        if behind[0].isupper() or behind[0].isdigit() or behind in {"-", "&", "/"}:
            return False
        if before in {"-", "&", "/", "@"}:
            return False
        if before.lower() in self.lexicon.words.articles and behind[0].islower():
            return False  # ``the Turing machine``
        plain = not before[0].isupper() or before.lower() in self.lexicon.words.not_names
        return plain or self._begins(index)

    def _begins(self, index: int) -> bool:
        before = self.tokens.lower(index - 1)
        return self.lexicon.is_title(before) or self.lexicon.is_role(before)
