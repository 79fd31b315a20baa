"""Where the name of a person begins and ends, where a model left out a part of it.

Initials (``A. S. | Byatt``), particles (``Joop den | Uyl``), Arabic names (``Loujain |
al-Hathloul``), epithets (``Ivan | the Terrible``), suffixes (``Walter Pitman | III``) and the order
of registers (``Nansen, | F.``).
"""

from __future__ import annotations

import re

from pipeline.rules.people.lexicon import Lexicon, is_given_name
from pipeline.rules.tokens import Entity, Tokens

_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+|[^\W\d_]\.")
_LETTERS = frozenset("BCDEFGHJKLMNPQRSTUVWYZ")
"""Initials without a full stop; the others are words."""

_ABBREVIATIONS = frozenset({"P.S.", "U.S.", "U.K.", "E.U.", "U.N.", "D.C.", "a.m.", "p.m."})
_ARTICLE = re.compile(r"(?i:al|el|ash|as|ad|an|ar|az|at|ath|adh)")
_HARD_SPACE = "\u00a0"
_HYPHENS = frozenset({"-", "‐", "‑"})
_LIST_ENDS = frozenset({";", "(", ".", "|"})
_LIST_STARTS = frozenset({";", ":", "|", "•", "*", "[", "("})
_MOST_INITIALS = 4
_LONGEST_TITLE = 2


class Edges:
    """Finds the edges of names in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def first(self, entity: Entity) -> int:
        """``entity.first``, or the first of the initials or the title that are of the name."""
        first = entity.first
        for start in range(max(first - _LONGEST_TITLE, 0), first):
            if self.tokens.phrase(start, entity.last) in self.words.whole_names:
                return start
        for _ in range(_MOST_INITIALS):
            before = self._before(first)
            if not self._is_free_initial(before) or self._ends_sentence(before):
                break
            first = before
        return first

    def _before(self, index: int) -> int:
        """The token before token ``index``, a space apart; -1 where none is."""
        before = index - 1
        if self._word(before) == _HARD_SPACE:
            before -= 1
        between = self.tokens.text[self.tokens.ends[before] : self.tokens.starts[index]]
        return before if before >= 0 and len(between) <= 1 else -1

    def _is_free_initial(self, index: int) -> bool:
        entity = self.tokens.inside.get(index)
        alone = entity is None or (entity.first, entity.last) == (index, index + 1)
        return alone and self._is_initial(index)

    def is_lone_initial(self, entity: Entity) -> bool:
        """Whether ``entity`` is but the initial of the person that follows: ``R. | Moe``."""
        if entity.last - entity.first > 1 or not self._is_free_initial(entity.first):
            return False
        behind = entity.last + (self._word(entity.last) == _HARD_SPACE)
        following = self.tokens.starting_at(behind)
        return (
            following is not None
            and following.label == "PERSON"
            and self._before(behind) == entity.first
            and not self._ends_sentence(entity.first)
        )

    def last(self, first: int, last: int) -> int:
        """The end of the name in tokens ``first`` to ``last`` and what belongs to it behind."""
        reached: int | None = last
        while reached is not None:
            last = reached
            reached = (
                self._initials(first, last)
                or self._particle(first, last)
                or self._arabic(last)
                or self._epithet(first, last)
                or self._listed(first, last)
            )
        return self._suffix(last)

    def _word(self, index: int) -> str:
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""

    def _is_initial(self, index: int) -> bool:
        word = self._word(index)
        if word in _LETTERS:
            return self._word(index - 1)[:1].islower() or index == 0
        initial = word[:1].isupper() and _INITIAL.fullmatch(word) is not None
        return initial and word not in _ABBREVIATIONS

    def _ends_sentence(self, index: int) -> bool:
        """Whether an initial is one of the letters of another name: ``Vitamin C. | Smith``."""
        before = self._word(index - 1)
        return before[:1].isupper() and not self._is_initial(index - 1) and index - 1 > 0

    def _name_at(self, index: int) -> int | None:
        """The end of the capitalised word or the person's entity at token ``index``."""
        word = self._word(index)
        if not (word[:1].isupper() and len(word) > 1 and word.replace("-", "").isalpha()):
            return None
        entity = self.tokens.inside.get(index)
        if entity is None:
            lower = word.lower()
            other = lower in self.words.not_names or lower in self.lexicon.calendar
            return None if other or self.lexicon.is_role(lower) else index + 1
        return entity.last if entity.first == index and entity.label != "ORG" else None

    def _touches(self, index: int) -> bool:
        """Whether one space, at most, stands before token ``index``."""
        starts, ends = self.tokens.starts, self.tokens.ends
        if not 0 < index < len(self.tokens):
            return False
        return self.tokens.text[ends[index - 1] : starts[index]] in {"", " "}

    def _initials(self, first: int, last: int) -> int | None:
        """``A. | S. Byatt``."""
        if not all(self._is_initial(index) for index in range(first, last)):
            return None
        end = last
        while end - first < _MOST_INITIALS and self._is_initial(end) and self._touches(end):
            end += 1
        return self._name_at(end) if self._touches(end) else None

    def _particle(self, first: int, last: int) -> int | None:
        """``Joop den | Uyl``."""
        joins = last - first > 1 and self._word(last - 1) in self.words.joining_particles
        return self._name_at(last) if joins and self._touches(last) else None

    def _arabic(self, last: int) -> int | None:
        """``Loujain | al-Hathloul``."""
        if _ARTICLE.fullmatch(self._word(last)) is None or not self._touches(last):
            return None
        if self._word(last + 1) not in _HYPHENS or self._word(last - 1) in _HYPHENS:
            return None
        name = self._word(last + 2)
        inside = self.tokens.inside.get(last)
        if not name[:1].isupper() or not name.isalpha():
            return None
        if inside is not None:
            return inside.last if inside.first == last and inside.label != "ORG" else None
        return last + 3

    def _epithet(self, first: int, last: int) -> int | None:
        """``Ivan | the Terrible``, ``Pliny the | Elder``."""
        name = last if self._word(last - 1) == self.words.epithet_article else last + 1
        joined = self._word(name - 1) == self.words.epithet_article and name - 1 > first
        word = self._word(name)
        known = word[:1].isupper() and word.lower() in self.words.epithets
        return name + 1 if joined and known else None

    def _listed(self, first: int, last: int) -> int | None:
        """``Nansen, | F.``, ``Townsend, | George;``."""
        name = self._word(first)
        alone = last - first == 1 and name[:1].isupper() and not name.isupper()
        if not alone or self._word(last) != "," or is_given_name(self.tokens.lower(first)):
            return None
        end = last + 1
        while end - last <= _MOST_INITIALS and self._is_initial(end):
            end += 1
        if end > last + 1:
            behind = self._word(end)
            return end if not behind[:1].isupper() else None
        entity = self.tokens.starting_at(last + 1)
        if entity is None or entity.label != "PERSON" or not self._is_registered(first, entity):
            return None
        return entity.last

    def _is_registered(self, first: int, entity: Entity) -> bool:
        """Whether a given name, and perhaps initials, is all that a list has behind the comma."""
        parts = range(entity.first + 1, entity.last)
        before, behind = self._word(first - 1), self._word(entity.last)
        starts = before == "" or before in _LIST_STARTS or "\n" in before
        ends = behind == "" or behind in _LIST_ENDS or "\n" in behind
        known = is_given_name(self.tokens.lower(entity.first)) or ";" in {before, behind}
        return known and starts and ends and all(self._is_initial(index) for index in parts)

    def _suffix(self, last: int) -> int:
        """``| Jr.``, ``| III``."""
        words = self.words
        word = self._word(last)
        if word.lower() not in words.name_suffixes or word in words.titles_behind:
            return last
        numeral = not word.strip("IVX")
        written = numeral or word[1:].islower()
        free = self._touches(last) and last not in self.tokens.inside
        return last + 1 if written and free else last
