"""Entities mended where words are set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from pipeline.rules.entities.edges import Edges
from pipeline.rules.entities.evidence import Evidence
from pipeline.rules.entities.rows import in_row
from pipeline.rules.entities.words import OrganisationWords
from pipeline.rules.people.lexicon import Lexicon, is_given_name
from pipeline.rules.people.lists import is_listed
from pipeline.rules.tokens import Entity, Tokens

_OTHERS = frozenset({"ORG", "GPE", "LOC", "FAC", "PRODUCT"})
"""Labels that a model gives to people whose names it does not know."""

ANY_HAN = re.compile("[\u4e00-\u9fff]")
_DATED = frozenset({"ORG", "PERSON"})
_DATE = re.compile(r", \d{1,2}\.? ?(?:(?P<month>[^\W\d_]{3,9}) \d{4}|\d{1,2}\.(?: ?\d{2,4}))\b")
_MOST_PARTICLES = 3
_WIDEST_SPACE = 3
_SHORTEST_LINE = 40
_LONGEST_NAME = 5
_MOST_GIVEN_NAMES = 2


class SpacedEntities:
    """Mends the entities of one document."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lexicon = words
        self.words = OrganisationWords(words.lang)
        self._edges = Edges(tokens, words)

    def mended(self) -> list[Entity]:
        """The entities, in order, not overlapping."""
        return Evidence(self.tokens, self.lexicon, self.words).applied(list(self._by_words()))

    def _by_words(self) -> Iterator[Entity]:
        """The entities as the words in them and right beside them say."""
        reach = 0
        for entity in self.tokens.entities:
            if entity.first < reach or self._edges.is_lone_initial(entity):
                continue
            whole = self._with_rest(entity) if entity.label == "PERSON" else entity
            for line in self._lines(whole):
                for part in in_row(self.tokens, line):
                    yield replace(part, label=self._label(part))
            reach = whole.last

    # Where a name ends

    def _with_rest(self, entity: Entity) -> Entity:
        """``entity`` with what a model left out of the name or made an entity of its own."""
        last = entity.last
        while (end := self._behind_particles(last) or self._behind_space(entity, last)) is not None:
            last = end
        if self._is_second_half(entity.first, last):
            last += 1
        last = self._edges.last(entity.first, last)
        first = self._first(entity)
        return replace(entity, first=self._edges.first(replace(entity, first=first)), last=last)

    def _first(self, entity: Entity) -> int:
        """The given name that a model left out before a family name: ``Louis | van Dalen``."""
        first = entity.first
        if (
            first > 0
            and self._lacks_given_name(entity)
            and first - 1 not in self.tokens.inside
            and self.tokens.starts[first] == self.tokens.ends[first - 1] + 1
            and self.tokens.words[first - 1][0].isupper()
            and is_given_name(self.tokens.lower(first - 1))
        ):
            return first - 1
        return first

    def _lacks_given_name(self, entity: Entity) -> bool:
        """Whether the name is a family name alone, or opens with a particle."""
        word = self.tokens.words[entity.first]
        if word in self.lexicon.words.joining_particles:
            return True
        return entity.last - entity.first == 1 and not is_given_name(word.lower())

    def _behind_particles(self, index: int) -> int | None:
        """The end of ``von der Leyen`` at token ``index``."""
        words = self.tokens.words
        name = index
        while (
            name < min(index + _MOST_PARTICLES, len(words))
            and words[name] in self.lexicon.words.joining_particles
        ):
            name += 1
        if name in {index, len(words)}:
            return None
        entity = self.tokens.inside.get(name)
        other = entity is not None and entity.label != "PERSON"  # ``Javier de la | Rosa``
        if not self._is_family_name(name, given=other and name - index > 1):
            return None
        if entity is None:
            return name + 1
        return entity.last if entity.first >= index else None

    def _is_family_name(self, index: int, *, given: bool = False) -> bool:
        """Whether token ``index`` may be one; ``given``: though it be a given name as well."""
        word = self.tokens.words[index]
        return (
            len(word) > 1
            and word[0].isupper()
            and word.isalpha()
            and not self.lexicon.is_title(word.lower())
            and not self.lexicon.is_role(word.lower())
            and (given or not is_given_name(word.lower()))
        )

    def _lacks_family_name(self, first: int, last: int) -> bool:
        """Whether the name is a given name, or two: ``Inger Marie | Sperre``."""
        return last - first <= _MOST_GIVEN_NAMES and all(
            is_given_name(self.tokens.lower(index)) for index in range(first, last)
        )

    @cached_property
    def _full_names(self) -> frozenset[tuple[str, str]]:
        """First and last word of the people whom the model found by more than one."""
        words = self.tokens.words
        return frozenset(
            (words[entity.first], words[entity.last - 1])
            for entity in self.tokens.entities
            if entity.label == "PERSON" and entity.last - entity.first > 1
        )

    def _is_named_elsewhere(self, first: int, last: int) -> bool:
        """Whether token ``last`` is the family name that the document gives to the name before."""
        if last >= len(self.tokens) or last in self.tokens.inside:
            return False
        given, family = self.tokens.words[first], self.tokens.words[last]
        forms = [family, *(family.removesuffix(end) for end in self.lexicon.words.genitives)]
        return any((given, form) in self._full_names for form in forms)

    def _is_second_half(self, first: int, last: int) -> bool:
        """Whether token ``last`` is the family name to the name before it."""
        if last - first == 1 and self._is_named_elsewhere(first, last):
            return True
        return self._lacks_family_name(first, last) and self._may_be_second_half(last)

    def _may_be_second_half(self, index: int) -> bool:
        """Whether token ``index`` is the family name behind a given name: ``Kari | Skarvik``."""
        words = self.tokens.words
        if index >= len(words) or index in self.tokens.inside:
            return False
        word, behind = words[index], words[index + 1] if index + 1 < len(words) else "."
        lower = word.lower()
        return (
            is_given_name(self.tokens.lower(index - 1))
            and self.text[self.tokens.ends[index - 1] : self.tokens.starts[index]] == " "
            and self._is_name_part(word)
            and self._is_family_name(index)
            and lower not in self.lexicon.words.not_names
            and lower not in self.lexicon.calendar
            and lower not in self.lexicon.words.demonyms
            and not self.words.names_organisation(word)
            and not behind[0].isupper()
            and behind not in {"-", "/", "&"}
        )

    def _behind_space(self, entity: Entity, last: int) -> int | None:
        """The end of the other half of a name that a line break or wide space cuts in two."""
        words = self.tokens.words
        behind = last
        while behind < len(words) and words[behind].isspace():
            behind += 1
        other = self.tokens.starting_at(behind)
        if behind == last or other is None or other.label != entity.label:
            return None
        if other.last - entity.first > _LONGEST_NAME + 1 or is_given_name(
            self.tokens.lower(behind)
        ):
            return None
        space = self.text[self.tokens.ends[last - 1] : self.tokens.starts[behind]]
        if "\n" not in space and "\r" not in space:
            is_wide = len(space) > _WIDEST_SPACE  # that of a table
            return other.last if not is_wide and last - entity.first == 1 else None
        wraps = space.count("\n") == 1 and self._wraps(entity.first, last, other)
        return other.last if wraps else None

    def _wraps(self, first: int, last: int, other: Entity) -> bool:
        """Whether one word of the name went to the next line of running text.

        A short line without a title may be a headline, and the next name open the text.
        """
        start = self.tokens.starts[first]
        before = self.text[self.text.rfind("\n", 0, start) + 1 : start]
        word = before.split()[-1].lower() if before.split() else ""
        named = self.lexicon.is_title(word) or self.lexicon.is_role(word)
        return (
            other.last - other.first == 1
            and (named or self.tokens.ends[last - 1] - start + len(before) >= _SHORTEST_LINE)
            and self._goes_on(other.last)
            and self.tokens.words[other.first][:4] != self.tokens.words[last - 1][:4]
        )

    def _goes_on(self, index: int) -> bool:
        """Whether a word in small letters follows on the same line."""
        start = self.tokens.ends[index - 1]
        behind = self.text[start : start + 2]
        return behind[:1] == " " and behind[1:].islower()

    def _lines(self, entity: Entity) -> Iterator[Entity]:
        """The names of a list, one a line, that a model took for one."""
        first = entity.first
        if entity.label == "PERSON":
            for index in range(first + 2, entity.last - 2):
                is_break = "\n" in self.tokens.words[index]
                if is_break and is_given_name(self.tokens.lower(index + 1)):
                    yield replace(entity, first=first, last=index)
                    first = index + 1
        yield replace(entity, first=first)

    # What it is

    def _label(self, entity: Entity) -> str:
        words = self.tokens.words[entity.first : entity.last]
        if entity.label in _DATED and " ".join(words).casefold() in self._dated:
            return "GPE"
        if entity.label == "PERSON":
            return self._label_of_person(entity, words)
        if entity.label not in _OTHERS or not self._may_be_person(entity, words):
            return entity.label
        if self._has_title(entity.first):
            return "PERSON"
        if entity.label == "ORG" and self._has_office(entity.first):
            return "PERSON"
        if len(words) > 1 and self._is_full_name(entity):
            return "PERSON"
        return entity.label

    @cached_property
    def _dated(self) -> frozenset[str]:
        """The places of datelines: ``NARVIK, 3. mai 2024 –``."""
        return frozenset(
            " ".join(self.tokens.words[it.first : it.last]).casefold()
            for it in self.tokens.entities
            if it.label in _DATED and self._opens_dateline(it)
        )

    def _opens_dateline(self, entity: Entity) -> bool:
        start, end = self.tokens.starts[entity.first], self.tokens.ends[entity.last - 1]
        opening = self.text[max(self.text.rfind("\n", 0, start) + 1, start - _WIDEST_SPACE) : start]
        date = _DATE.match(self.text, end)
        name = self.tokens.slice(entity.first, entity.last)
        if date is None or opening.strip("*_#> ") or self.words.names_organisation(name):
            return False
        return not date["month"] or date["month"].lower() in self.lexicon.calendar

    def _label_of_person(self, entity: Entity, words: list[str]) -> str:
        """``PERSON``, unless the words say better: ``Moe & Dahl``, ``Japans`` minister."""
        if "&" in words[1:-1] or self._opens_with_head(words):
            return "ORG"
        return "GPE" if len(words) == 1 and self._owns_office(entity) else "PERSON"

    def _opens_with_head(self, words: list[str]) -> bool:
        """``Sparebankstiftinga Sogn``: a noun for organisations, then its name."""
        opening = words[0].lower()
        head = self.words.lexicon.ending(opening) if len(words) > 1 else None
        return head is not None and len(head.word) > _LONGEST_NAME and not is_given_name(opening)

    def _owns_office(self, entity: Entity) -> bool:
        """Whether a country in the genitive stands before an office: ``Japans`` minister."""
        word = self.tokens.words[entity.first]
        bases = {word.removesuffix(end) for end in self.lexicon.words.genitives} - {word}
        owned = self.tokens.words[entity.last] if entity.last < len(self.tokens) else "."
        return (
            owned.islower()
            and self.lexicon.is_role(owned)
            and any(self.lexicon.country(base.lower()) is not None for base in bases)
        )

    def _is_full_name(self, entity: Entity) -> bool:
        """Whether the words around a name of several words say that it is a person's."""
        given = is_given_name(self.tokens.lower(entity.first))
        return (
            (given and entity.label == "ORG")
            or self._has_role(entity.first)
            or self._is_reading(entity)
            or (is_listed(self.tokens, self.lexicon, entity.first, entity.last))
        )

    def _has_role(self, index: int) -> bool:
        """Whether an office or occupation stands right before token ``index``."""
        if index == 0 or not self.tokens.same_line(index - 1, index + 1):
            return False
        word = self.tokens.words[index - 1]
        return self.lexicon.is_role(word.lower()) and self.lexicon.announces(word)

    def _is_reading(self, entity: Entity) -> bool:
        """``Prime Minister 石破茂 (Shigeru Ishiba)``: how the name before is read."""
        index = entity.first - 2
        if index < 1 or self.tokens.words[index + 1] not in {"(", "（"}:
            return False
        name = self.tokens.words[index]
        return ANY_HAN.match(name) is not None and self._has_role(index)

    def _may_be_person(self, entity: Entity, words: list[str]) -> bool:
        name = self.tokens.slice(entity.first, entity.last)
        form = self.tokens.words[entity.last] if entity.last < len(self.tokens) else ""
        return (
            len(words) <= _LONGEST_NAME
            and all(self._is_name_part(word) for word in words)
            and form not in self.words.lexicon.words.legal_forms
            and self.lexicon.country(name.lower()) is None
            and not self.words.names_organisation(name)
        )

    def _is_name_part(self, word: str) -> bool:
        """Whether a person's name may have the word: no acronym, no figure."""
        if word in self.lexicon.words.particles:
            return True
        letters = word.replace("-", "").replace("'", "").replace("’", "").rstrip(".")
        return letters.isalpha() and word[0].isupper() and (len(word) == 1 or not word.isupper())

    def _has_title(self, index: int) -> bool:
        """``Mr``, ``herr`` before token ``index``; its full stop may be a token of its own."""
        before = self.tokens.lower(index - 1)
        if before == ".":
            before = self.tokens.lower(index - 2)
        return before in self.lexicon.words.personal_titles

    def _has_office(self, index: int) -> bool:
        """Whether an office of the state stands right before token ``index``."""
        if index == 0 or not self.tokens.same_line(index - 1, index + 1):
            return False
        word = self.tokens.words[index - 1]
        lower = word.lower()
        return (
            self.lexicon.announces(word)
            and self.lexicon.is_role(lower)  # ``making`` ends like ``king``
            and lower.endswith(self.lexicon.state_offices)
        )
