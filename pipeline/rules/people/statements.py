"""Offices that stand in words behind a name: ``the former chief executive of X``."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.offices import Offices
from pipeline.rules.people.places import PLACES, POSSESSIVES, Places
from pipeline.rules.tokens import Tokens

STOPS = frozenset(
    {",", ".", ")", ";", ":", "-", "–", "—", "(", '"', "”", "»", "'", "?", "!", "|", "…"}
)
"""Signs that end what stands beside a name."""

_FARTHEST_OFFICE = 8
_LONGEST_FILLER = 4
_MOST_FILLERS = 3
_LONGEST_AGE = 5
_LONGEST_FIELD = 7
_MOST_PLAIN = 3


@dataclass(frozen=True, slots=True)
class Stated:
    """An office that was read, its place, and the token behind both."""

    role: str
    place: str | None
    last: int
    is_title: bool = False


class Statements:
    """Reads offices forwards in one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, offices: Offices, places: Places) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.offices = offices
        self.places = places

    def at(self, index: int) -> Stated | None:
        """The office in the words that begin at token ``index``, but for fillers and a place."""
        aged = self._past_age(self.past_fillers(index))
        start = self.past_fillers(aged)
        article = start > index
        for first in range(start, min(start + _FARTHEST_OFFICE, len(self.tokens))):
            if self.tokens.words[first] in STOPS and self.tokens.words[first] != "-":
                break
            ends = (
                last for last in self.offices.ends(first) if not self._is_of_several(first, last)
            )
            head = next(ends, None)
            if head is None:
                continue
            gap = self._gap(start, first, article=article)
            if gap is None:
                return None
            for last in (head, *ends):
                stated = self._stated(first, last, *gap)
                if stated is not None:
                    return stated
            return None
        return self._title_at(start)

    def _is_of_several(self, first: int, last: int) -> bool:
        """Whether it is the office of several people, and none is said to be one of them."""
        if not self.lexicon.is_plural(self.tokens.phrase(first, last)):
            return False
        before = range(max(first - _FARTHEST_OFFICE, 0), first)
        return not any(self.tokens.lower(index) in self.words.numerals_of_one for index in before)

    def past_fillers(self, index: int) -> int:
        """The token behind the words at token ``index`` that say nothing of an office."""
        for _ in range(_MOST_FILLERS):
            for length in range(_LONGEST_FILLER, 0, -1):
                if self.tokens.phrase(index, index + length) in self.words.fillers:
                    index += length
                    break
            else:
                break
        return index

    def _past_age(self, index: int) -> int:
        """``45,``, ``aged 45,``, ``45-year-old``."""
        words = self.tokens.words
        number = index + (self.tokens.lower(index) in self.words.age_words)
        if number >= len(words) or not words[number][0].isdigit():
            return index
        last = number + 1
        while last < min(number + _LONGEST_AGE, len(words)) and (
            words[last] == "-" or words[last].lower() in self.words.age_words
        ):
            last += 1
        return last + 1 if last < len(words) and words[last] == "," else last

    def _gap(self, start: int, first: int, *, article: bool) -> tuple[str, str | None] | None:
        """What tokens ``start`` to ``first`` say: words of the office, and its place.

        ``None`` where they say something else.
        """
        if start == first:
            return "", None
        plain = first
        while plain > start and first - plain < _MOST_PLAIN and self._is_plain(plain - 1):
            plain -= 1
        found = self.places.before(plain)
        if found is not None and found[0] >= start and self._modify(start, found[0]):
            times = [
                word
                for word in self.tokens.words[start : found[0]]
                if word.lower() in self.words.time_words
            ]
            return " ".join([*times, self.tokens.slice(plain, first)]).strip(), found[1]
        if article and plain == start:
            return self.tokens.slice(start, first), None
        if self.tokens.words[first - 1] in POSSESSIVES and self.tokens.words[first - 2].islower():
            return "", None  # ``the company's``
        return None

    def _is_plain(self, index: int) -> bool:
        """Whether token ``index`` is a word in small letters that may describe an office."""
        word = self.tokens.words[index]
        plain = word.islower() and word not in self.words.demonyms
        return (plain and word.isalpha() and not self._is_closed(word)) or (
            word == "-" and index + 1 < len(self.tokens)
        )

    def _is_closed(self, word: str) -> bool:
        words = self.words
        return (
            word in words.not_names
            or word in words.role_links
            or word in words.role_joiners
            or word in words.role_followers
            or word in words.fillers
        )

    def _modify(self, first: int, last: int) -> bool:
        return all(
            self._is_plain(index) or self.tokens.lower(index) in self.words.demonyms
            for index in range(first, last)
        )

    def _stated(self, first: int, last: int, prefix: str, place: str | None) -> Stated | None:
        """The office in tokens ``first`` to ``last``, where it ends there."""
        field, behind, end = self._field_and_place(last)
        if not self._ends(end, placed=behind is not None):
            return None
        role = " ".join(filter(None, (prefix, self.tokens.slice(first, field))))
        return Stated(role, place or behind, end, is_title=self.lexicon.is_title(role.lower()))

    def _title_at(self, first: int) -> Stated | None:
        """``a professor at X``."""
        longest = min(first + self.lexicon.longest_title, len(self.tokens))
        for last in range(longest, first, -1):
            if self.lexicon.is_title(self.tokens.phrase(first, last)):
                stated = self._stated(first, last, "", None)
                if stated is not None:
                    return stated
        return None

    def _field_and_place(self, last: int) -> tuple[int, str | None, int]:
        """What an office that ends at token ``last`` is of, and where.

        Returns the end of its field, the name of its place and the end of that.
        """
        found = self.place_behind(last)
        if found is not None:
            return last, found[1], found[0]
        if self.tokens.lower(last) not in self.words.domain_links:
            return last, None, last
        known = last
        named = self.tokens.lower(last - 1) in self.words.field_heads
        for end in range(last + 2, min(last + 1 + _LONGEST_FIELD, len(self.tokens)) + 1):
            if not self._is_of_field(end - 1):
                break
            domain = self.offices.is_domain(last + 1, end, head=last)
            found = self.place_behind(end) if domain or named else None
            if found is not None:
                return end, found[1], found[0]
            if domain and self._is_stop(end):
                known = end
        return known, None, known

    def _is_of_field(self, index: int) -> bool:
        word = self.tokens.words[index]
        entity = self.tokens.inside.get(index)
        named = entity is not None and entity.label in {"PERSON", "GPE"}
        return (word.isalpha() or word in {",", "-", "&"}) and not named

    def place_behind(self, index: int) -> tuple[int, str] | None:
        """``of the National Bank``, ``, NTNU``: the end of a place behind an office, its name."""
        words = self.tokens.words
        if index >= len(words):
            return None
        links = self.tokens.lower(index) in self.words.role_links
        if not links and words[index] not in {",", "|", "–", "-", "@"}:
            return None
        first = index + 1
        if self.tokens.lower(first) in self.words.articles:
            first += 1
        entity = self.tokens.starting_at(first)
        if entity is None or entity.label not in PLACES:
            return None
        if not links and (entity.label != "ORG" or not self._is_line_end(entity.last)):
            return None
        owned = self.tokens.starting_at(entity.last + 1)
        possessive = self.tokens.lower(entity.last) in POSSESSIVES
        if links and possessive and owned is not None and owned.label == "ORG":
            entity = owned  # ``of Norway's Labour Party``
        return entity.last, self.places.name_of(entity)

    def _is_line_end(self, index: int) -> bool:
        if index >= len(self.tokens):
            return True
        word = self.tokens.words[index]
        return "\n" in word or word in {")", "|", ";"}

    def _ends(self, index: int, *, placed: bool) -> bool:
        """Whether the office that ends at ``index`` is not that of a next name."""
        if self._is_stop(index):
            return True
        if placed:
            entity = self.tokens.starting_at(index)
            return entity is None or entity.label != "PERSON"
        lower = self.tokens.lower(index)
        return lower in self.words.role_links or lower in self.words.role_joiners

    def _is_stop(self, index: int) -> bool:
        if index >= len(self.tokens):
            return True
        word = self.tokens.words[index]
        return word in STOPS or word.isspace() or word.lower() in self.words.role_followers
