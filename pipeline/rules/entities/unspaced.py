"""Entities mended where words are not set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache

from pipeline.rules.entities.unspaced_defined import defined
from pipeline.rules.entities.unspaced_firms import with_firms
from pipeline.rules.entities.unspaced_spans import UnspacedSpans
from pipeline.rules.entities.words import OrganisationWords
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.unspaced_offices import patterns
from pipeline.rules.tokens import Entity, Tokens

_NAMES = frozenset({"ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"})
"""Labels that a model gives to people whose names are places or unknown to it."""

_FOREIGN = re.compile(
    r"""
      [ァ-ヺー・＝ヴｦ-ﾟ･]{3,}                  # ストーレ, ヨナス・ストーレ
    | (?: [A-ZＡ-Ｚ][・･] ){1,3} [ァ-ヺー・＝ヴ]{3,}      # J・K・ローリング
    | [A-Z][^\W\d_]*[a-zà-ÿ][\w'’.-]* (?: \s [^\W\d_][\w'’.-]* ){0,4}     # Jonas Gahr Støre
    """,
    re.VERBOSE,
)
_PERSON_TAG = "人名"
_KATAKANA = re.compile("[ァ-ヺー・＝ヴ]{2,}")
_THINGS = frozenset({"ORG", "FAC", "PRODUCT", "EVENT"})
_LIST_SIGNS = frozenset("、・，")
_NOT_BEHIND = frozenset("」』”")
_MUNICIPALITIES = frozenset("市区町村")


@lru_cache(maxsize=32)
def _apposed(words: Lexicon) -> tuple[str, ...]:
    return tuple(words.words.roles["culture"])


class UnspacedEntities:
    """Mends the entities of one document."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lexicon = words
        self.words = OrganisationWords(words.lang)
        self.spans = UnspacedSpans(tokens, words)
        self.patterns = patterns(words)
        self._ends = frozenset(tokens.ends)
        joiners = "|".join(map(re.escape, sorted(self.words.lexicon.words.joiners))) or "(?!)"
        self._joiner = re.compile(f"[・･](?:{joiners})[・･]")

    def mended(self) -> Iterator[Entity]:
        """The entities that are left, in order."""
        subjects = [it for it in defined(self.tokens, self.lexicon) if self._is_better(it)]
        taken = {index for entity in subjects for index in range(entity.first, entity.last)}
        others = (
            entity
            for entity in self.tokens.entities
            if taken.isdisjoint(range(entity.first, entity.last))
        )
        named = with_firms([*subjects, *others], self.tokens, self.words.lexicon)
        for entity in named:
            for cut in self.spans.cut(entity):
                if cut.first < cut.last and not self._is_none(cut):
                    yield replace(cut, label=self._label(cut))

    def _is_better(self, subject: Entity) -> bool:
        """Whether no entity that reaches behind ``subject`` says more."""
        inner = {self.tokens.inside.get(i) for i in range(subject.first, subject.last)} - {None}
        return all(
            it is None or (it.first >= subject.first and it.last <= subject.last) for it in inner
        )

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The family names of the foreign people that the model saw in full."""
        names = (
            self.tokens.slice(entity.first, entity.last)
            for entity in self.tokens.entities
            if entity.label == "PERSON" and self._has_name(entity)
        )
        parts = (name.rpartition("・") for name in names if _FOREIGN.fullmatch(name))
        return frozenset(part for _, dot, part in parts if dot and len(part) > 2)

    def _span(self, entity: Entity) -> tuple[int, int]:
        start, end = self.tokens.starts[entity.first], self.tokens.ends[entity.last - 1]
        return self.tokens.trimmed(start, end)

    # What an entity is

    def _is_none(self, entity: Entity) -> bool:
        """Whether ``entity`` is a part of an office or a word that is never a name (令和)."""
        start, end = self._span(entity)
        never = self.text[start:end] in self.lexicon.words.no_names
        return self._is_half_an_office(entity) or (never and not self._has_office(end))

    def _is_half_an_office(self, entity: Entity) -> bool:
        """``防衛`` of ``防衛相``, ``経理部`` of ``経理部長``."""
        if entity.label != "ORG":
            return False
        start, end = self._span(entity)
        if self.words.ends_as_organisation(self.text[start:end]):
            return False
        match = self.patterns.office.match(self.text, start)
        return match is not None and match.end() > end and match.end() in self._ends

    def _label(self, entity: Entity) -> str:
        start, end = self._span(entity)
        name = self.text[start:end]
        if entity.label == "PERSON" and self._joiner.search(name):
            return "ORG"
        if entity.label not in _NAMES:
            return entity.label
        if self._is_mayors_town(entity, name, end):
            return "GPE"
        if self.words.names_organisation(name) or self.lexicon.country(name.lower()) is not None:
            return entity.label
        return "PERSON" if self._is_person(entity, name, start, end) else entity.label

    def _is_person(self, entity: Entity, name: str, start: int, end: int) -> bool:
        """Whether the words beside ``entity``, or those of another person, say that it is one."""
        foreign = _FOREIGN.fullmatch(name) is not None
        if self._has_personal_title(end):
            return True
        named = foreign or _PERSON_TAG in self.tokens.tags[entity.last - 1]
        thing = entity.label in _THINGS or (foreign and "・" in name)
        if thing and named and self._has_high_office(end):
            return True
        full = foreign and ("・" in name or " " in name)
        if full and self._has_office_before(start):
            return True
        if entity.label != "ORG" and self._is_among_people(entity, full=full):
            return True
        if name in self._parts and "地名" not in self.tokens.tags[entity.last - 1]:
            return True
        return self._is_full_name(entity) and self._has_office(end)

    def _is_mayors_town(self, entity: Entity, name: str, end: int) -> bool:
        """``山川市`` of ``山川市長``: the office is the mayor's, and a town no organisation."""
        return (
            entity.label == "ORG"
            and name[-1:] in _MUNICIPALITIES
            and self.text[end : end + 1] == "長"
        )

    def _has_personal_title(self, end: int) -> bool:
        match = self.patterns.title.match(self.text, end)
        return (
            match is not None
            and match.end() in self._ends
            and match.group() in self.lexicon.words.personal_titles
        )

    def _is_among_people(self, entity: Entity, *, full: bool) -> bool:
        """Whether a full name follows a person in a list, or a foreign one a kinsman: 長女イヴ."""
        words, first = self.tokens.words, entity.first
        if not first:
            return False
        kin = words[first - 1] in self.lexicon.words.kin
        if kin and _KATAKANA.fullmatch(self.tokens.slice(first, entity.last)) is not None:
            return True
        listed = words[first - 1] in _LIST_SIGNS and self._is_person_before(first - 1)
        behind = words[entity.last] if entity.last < len(words) else "。"
        closed = "名詞" not in (self.tokens.tags[entity.last] if entity.last < len(words) else "")
        named = self._is_full_name(entity) or (full and self._is_no_word(entity))
        return listed and named and closed and behind not in _NOT_BEHIND

    def _is_person_before(self, last: int) -> bool:
        entity = self.tokens.ending_at(last)
        return entity is not None and entity.label == "PERSON"

    def _has_name(self, entity: Entity) -> bool:
        """Whether a word of ``entity`` is a name of people, or one that no dictionary has."""
        return any(
            _PERSON_TAG in self.tokens.tags[i] or not self.tokens.is_known(i)
            for i in range(entity.first, entity.last)
            if self.tokens.words[i] != "・"
        )

    def _is_no_word(self, entity: Entity) -> bool:
        """Whether a name of people opens ``entity``, or a word that no dictionary has."""
        tag = self.tokens.tags[entity.first]
        return _PERSON_TAG in tag or not self.tokens.is_known(entity.first)

    def _has_office_before(self, start: int) -> bool:
        """``作家の``: an office that only a person can stand in apposition to."""
        offices = _apposed(self.lexicon)
        return any(
            self.text.endswith(offices, 0, start - len(link))
            for link in ("", *self.lexicon.words.role_links)
            if self.text.endswith(link, 0, start)
        )

    def _is_full_name(self, entity: Entity) -> bool:
        """Whether the dictionary knows a family name and a given name in it."""
        tags = self.tokens.tags[entity.first : entity.last]
        return len(tags) > 1 and "人名-姓" in tags[0] and "人名-名" in tags[-1]

    def _has_office(self, end: int) -> bool:
        match = self.patterns.behind.match(self.text, end)
        return match is not None and match.end() in self._ends

    def _has_high_office(self, end: int) -> bool:
        """Whether an office that only states have stands right behind ``end``."""
        match = self.patterns.behind.match(self.text, end)
        if match is None or match.end() not in self._ends or match["place"]:
            return False
        return match["role"].endswith(self.lexicon.words.strong_roles)
