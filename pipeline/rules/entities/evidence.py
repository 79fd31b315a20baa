"""What the text around a name, and the rest of the document, say of its being a person's.

``sier X``, ``X (28)`` and the turns of an interview (``X: Ja.``) name people whatever a model
says; and what a model takes for a person nearly everywhere in a document is one in the rest of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.rules.entities.words import OrganisationWords
from pipeline.rules.people.lexicon import Lexicon, is_given_name
from pipeline.rules.tokens import Entity, Tokens

_OTHERS = frozenset({"ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"})
"""Labels that a model gives to people whose names it does not know."""
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_ENDS = frozenset(".,;:!?()»«\"'–—-…")
_QUOTES = frozenset(",\"”’'»“!?…")
_LONGEST_NAME = 4
_AGES = range(5, 110)
_FEWEST_TURNS = 2
_FEWEST_MENTIONS = 3
_SURER = 2
"""How many times as often a name is a person's, where all its mentions are."""


class Evidence:
    """Reads the evidence for people in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, organisations: OrganisationWords) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.organisations = organisations

    def applied(self, entities: Sequence[Entity]) -> list[Entity]:
        """``entities`` with what the text says to be people, in order, not overlapping."""
        taken = {index: it for it in entities for index in range(it.first, it.last)}
        told = {entity.first: entity for entity in self._told(taken)}
        known = self._known(entities, told.values())
        kept = [self._as_known(entity, known) for entity in entities if entity.first not in told]
        return sorted((*kept, *told.values()), key=lambda entity: entity.first)

    # What stands beside a name

    def _told(self, taken: dict[int, Entity]) -> Iterator[Entity]:
        """The people that the words beside their names tell of, where the model saw none."""
        words = self.tokens.words
        stops = (index for index, word in enumerate(words) if word == ":" and index)
        turns = Counter(words[index - 1] for index in stops if self._is_turn(index - 1))
        if not (turns or self.words.saying_verbs or self.words.human_verbs):
            return
        reach = 0
        for index, word in enumerate(words):
            if index < reach or not word[0].isupper():
                continue
            spoken = self._is_spoken(index)
            turn = turns.get(word, 0) >= _FEWEST_TURNS and self._is_turn(index)
            acts = self._may_act(index)
            if not (spoken or turn or acts) and not self._may_have_age(index):
                continue
            last = self._name_end(index, taken)
            if last is None:
                continue
            spoken = spoken and self._ends_speaker(last)
            if turn or spoken or self._has_age(index, last) or (acts and self._acts(last)):
                yield Entity(index, last, "PERSON")
                reach = last

    def _is_spoken(self, index: int) -> bool:
        """Whether a verb of saying stands before token ``index``."""
        if self.tokens.lower(index - 1) not in self.words.saying_verbs:
            return False
        return not self.words.quotes_before_verb or self.tokens.lower(index - 2)[-1:] in _QUOTES

    def _may_act(self, index: int) -> bool:
        """Whether a verb of people alone stands near behind token ``index``."""
        words = self.tokens.words[index + 1 : index + 1 + _LONGEST_NAME]
        return not self.words.human_verbs.isdisjoint(words)

    def _acts(self, last: int) -> bool:
        return self.tokens.lower(last) in self.words.human_verbs

    def _is_turn(self, index: int) -> bool:
        """``Kari: Ja.``: who speaks next."""
        return (
            self.tokens.lower(index + 1) == ":"
            and is_given_name(self.tokens.lower(index))
            and self.tokens.words[index].istitle()
            and self.tokens.opens_sentence(index)
        )

    def _name_end(self, index: int, taken: dict[int, Entity]) -> int | None:
        """The end of the name at token ``index``, if a person may have it and none is known to."""
        entity = taken.get(index)
        if entity is not None:
            if entity.first != index or entity.label not in _OTHERS:
                return None
            last = entity.last
        else:
            last = index
            limit = min(index + _LONGEST_NAME, len(self.tokens))
            while last < limit and last not in taken and self._is_name_part(last):
                last += 1
        if last == index or last - index > _LONGEST_NAME or last in taken:
            return None
        return last if self._may_be_person(index, last) else None

    def _may_be_person(self, first: int, last: int) -> bool:
        name = self.tokens.slice(first, last)
        forms = {name, name.removesuffix("s")} if self.words.genitives else {name}
        return (
            all(self._is_name_part(index) for index in range(first, last))
            and all(self.lexicon.country(form.lower()) is None for form in forms)
            and not any(self.organisations.names_organisation(form) for form in forms)
            and self.tokens.same_line(first, last)
        )

    def _is_name_part(self, index: int) -> bool:
        word = self.tokens.words[index]
        lower = word.lower()
        letters = word.replace("-", "").replace("'", "").rstrip(".")
        return (
            letters.isalpha()
            and word[0].isupper()
            and (len(word) == 1 or not word[:2].isupper())
            and lower not in self.words.not_names
            and lower not in self.lexicon.calendar
            and lower not in self.words.demonyms
            and not self.lexicon.is_title(lower)
            and not self.lexicon.is_role(lower)
        )

    def _ends_speaker(self, last: int) -> bool:
        """Whether the words behind a speaker leave the name whole, and no genitive it seems."""
        if last >= len(self.tokens):
            return True
        word = self.tokens.words[last]
        if self.lexicon.is_role(word.lower()) or word.lower() in self.words.role_modifiers:
            return False  # ``says Nordlys chief executive Kari Moe``
        if word[0] in _ENDS or word.isspace() or word.lower() in self.words.role_links:
            return word != "-" or self.tokens.starts[last] > self.tokens.ends[last - 1]
        if word.lower() in self.words.role_joiners or word.lower() in self.words.speech_links:
            return True
        return word.islower() and not self.tokens.words[last - 1].endswith("s")

    def _may_have_age(self, index: int) -> bool:
        return (
            bool(self.words.saying_verbs)
            and self.tokens.words[index + 1 : index + 2] != []
            and self.tokens.words[index - 1][0].islower()
            and "(" in self.tokens.words[index + 1 : index + _LONGEST_NAME + 1]
        )

    def _has_age(self, first: int, last: int) -> bool:
        """``X (28)`` within a sentence."""
        words = self.tokens.words[last : last + 3]
        return (
            len(words) == len("(2)")
            and (words[0], words[2]) == ("(", ")")
            and words[1].isdecimal()
            and len(words[1]) < len("1999")
            and int(words[1]) in _AGES
            and first > 0
            and self.tokens.words[first - 1][0].islower()
        )

    # What the rest of the document says

    def _known(self, entities: Iterable[Entity], told: Iterable[Entity]) -> frozenset[str]:
        """The names that are people's in this document, without genitive."""
        people: Counter[str] = Counter()
        others: Counter[str] = Counter()
        for entity in entities:
            if entity.label == "PERSON" or entity.label in _OTHERS:
                counts = people if entity.label == "PERSON" else others
                counts[self._base(entity)] += 1
        firm = {self._base(entity) for entity in told}
        firm |= {
            self._base(entity)
            for entity in entities
            if entity.label == "PERSON"
            and self.tokens.lower(entity.first - 1) in self.words.saying_verbs
        }
        return frozenset(
            name
            for name, count in (people + Counter(firm)).items()
            if name in firm or (count >= _FEWEST_MENTIONS and count >= _SURER * others[name])
        )

    def _as_known(self, entity: Entity, known: frozenset[str]) -> Entity:
        if (
            entity.label not in _OTHERS
            or self._base(entity) not in known
            or (entity.label in _PLACES and self._is_somewhere(entity.first))
            or not self._may_be_person(entity.first, entity.last)
        ):
            return entity
        return replace(entity, label="PERSON")

    def _is_somewhere(self, first: int) -> bool:
        """Whether a word before the name tells of a place: ``i Tafjord``."""
        before = self.tokens.lower(first - 1)
        return before in self.words.role_links or before in self.words.speech_links

    def _base(self, entity: Entity) -> str:
        """The name of ``entity``; its genitive and the name that ends in s are one."""
        name = self.tokens.slice(entity.first, entity.last)
        return name.removesuffix("s") if self.words.genitives else name
