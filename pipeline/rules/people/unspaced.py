"""Titles, offices and affiliations where words are not set apart by spaces.

An office stands behind the name (``岸田文雄首相``, ``トランプ前米大統領``) or before it, joined by
a particle (``前首相の菅義偉氏``); its place stands before either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.places import PLACES
from pipeline.rules.people.reading import Reading
from pipeline.rules.tokens import Tokens

_WINDOW = 24
"""How far before a name an office is looked for, in characters."""
_LONGEST_BRACKET = 20
_PLACE_ENDS = frozenset("都道府県市区町村州")


class _Patterns(NamedTuple):
    behind: re.Pattern[str]
    before: re.Pattern[str]
    title: re.Pattern[str]
    office: re.Pattern[str]
    country: re.Pattern[str]


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


@lru_cache(maxsize=32)
def patterns(lexicon: Lexicon) -> _Patterns:
    """The regular expressions made of the words of ``lexicon``."""
    words = lexicon.words
    modifier = f"(?:{_any(words.role_modifiers)})"
    time = f"(?:{_any(words.time_words)})"
    head = f"(?:{_any(lexicon.roles)})"
    suffix = f"(?:{_any(words.role_suffixes)})"
    # The counts bound what a hostile run of modifiers can cost.
    office = f"(?:{modifier}{{0,5}}{head}{suffix}?|{modifier}{{1,5}}{suffix})"
    office = f"(?:{office}(?:(?:{_any(words.role_joiners)}){office})?)"
    title = f"(?:{_any(words.titles)})"
    country = f"(?:{_any([*words.countries, *words.country_letters])})"
    behind = rf"""
        [・\s]?
        (?P<time>{time}{{0,2}})
        (?P<place>{country})?
        (?P<role>{time}?{office})       # the office itself
        (?P<title>{title})?
    """
    before = rf"(?P<role>{time}{{0,2}}{office})(?:{_any(words.role_links)})?\Z"
    return _Patterns(
        behind=re.compile(behind, re.VERBOSE),
        before=re.compile(before),
        title=re.compile(title),
        office=re.compile(office),
        country=re.compile(rf"{country}\Z"),
    )


class UnspacedReader:
    """Reads around names in one document; offsets, not tokens, bound what is read."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lexicon = words
        self.patterns = patterns(words)
        self._ends = frozenset(tokens.ends)

    def read(self, start: int, end: int) -> Reading:
        """What stands around the name at ``start`` to ``end``."""
        reading = Reading(index=end, titles=[])
        self._read_behind(end, reading)
        if reading.index > end and reading.affiliation is None:
            self._read_bracket(reading.index, reading)
        self._read_before(start, reading)
        if reading.role is not None and reading.affiliation is None:
            reading.affiliation = self._place_ending(self._without_link(start))
        elif reading.affiliation is None and reading.titles:
            reading.affiliation = self._organisation_linked(start)
        return reading

    def before_time_word(self, start: int, end: int) -> int:
        """Where a name ends whose last letter tells of a former office: 森 of 森元首相."""
        words = self.lexicon.words
        if end - start < 2 or self.text[end - 1] not in words.time_words:
            return end
        return end - 1 if self.text.startswith(words.sole_offices, end) else end

    def inner_suffix(self, start: int, end: int) -> int:
        """Where the name in an entity ends that took in its title or office."""
        for cut in range(start + 1, end):
            match = self.patterns.title.match(self.text, cut, end)
            if match is not None and match.end() == end and self._splits(cut):
                return cut
            match = self.patterns.behind.match(self.text, cut, end)
            joined = self.text[cut] == "・" or self.text[cut - 1] == "・"
            if match is not None and match.end() == end and self._splits(cut) and not joined:
                return cut
        return end

    def _splits(self, offset: int) -> bool:
        return offset in self._ends or len(self.tokens) < 2

    # Behind the name

    def _read_behind(self, end: int, reading: Reading) -> None:
        end = self._read_bracket(end, reading)
        place, role_start = self._place_starting(end)
        for at, affiliation in ((role_start, place), (end, None)):
            match = self.patterns.behind.match(self.text, at)
            match = self._whole_words(match, at)
            if match is None:
                continue
            reading.role = match["time"] + match["role"]
            country = match["place"]
            reading.affiliation = affiliation or reading.affiliation or self._country(country)
            reading.index = match.end()
            if match["title"]:
                reading.titles.append(match["title"])
            break
        else:
            self._read_title(end, reading)

    def _whole_words(self, match: re.Match[str] | None, at: int) -> re.Match[str] | None:
        """``match``, shortened so that it ends where a word ends."""
        while match is not None and match.end() not in self._ends:
            match = self.patterns.behind.match(self.text, at, match.end() - 1)
        return match

    def _read_title(self, end: int, reading: Reading) -> None:
        match = self.patterns.title.match(self.text, end)
        if match is not None and match.end() in self._ends:
            reading.titles.append(match.group())
            reading.index = match.end()

    def _read_bracket(self, end: int, reading: Reading) -> int:
        """``（自民党）``, ``（45）``; returns the offset behind it."""
        if self.text[end : end + 1] not in {"（", "("}:
            return end
        for close in "）)":
            stop = self.text.find(close, end, end + _LONGEST_BRACKET)
            if stop > 0:
                self._read_in_bracket(end + 1, stop, reading)
                return stop + 1
        return end

    def _read_in_bracket(self, start: int, end: int, reading: Reading) -> None:
        content = self.text[start:end]
        entity = self.tokens.starting_at(self.tokens.at(start))
        organisation = entity is not None and entity.label == "ORG"
        if organisation and entity is not None and self.tokens.ends[entity.last - 1] == end:
            reading.affiliation = content
        if organisation and entity is not None and reading.role is None:
            at = self.tokens.ends[entity.last - 1]
            match = self.patterns.behind.fullmatch(self.text, at, end)
            if match is not None:  # （日立港運元社長）
                reading.role = match["time"] + match["role"]
                reading.affiliation = self.text[start:at]
        head = re.split("[・、=＝]", content, maxsplit=1)[0]
        if head in self.lexicon.words.parties:
            reading.affiliation = head

    def _place_starting(self, offset: int) -> tuple[str | None, int]:
        """The place right behind a name (``佐藤恒治トヨタ社長``) and where it ends."""
        start = offset + (self.text[offset : offset + 1] == "・")
        index = self.tokens.at(start)
        if index >= len(self.tokens) or self.tokens.starts[index] != start:
            return None, offset
        entity = self.tokens.starting_at(index)
        if entity is not None and entity.label in PLACES:
            end = self.tokens.ends[entity.last - 1]
            return self.text[start:end], end
        return self._toponym_starting(index, offset)

    def _toponym_starting(self, index: int, otherwise: int) -> tuple[str | None, int]:
        last = index
        while last < len(self.tokens) and "地名" in self.tokens.tags[last]:
            last += 1
        if last == index:
            return None, otherwise
        end = self.tokens.ends[last - 1]
        if self.tokens.lower(last) in _PLACE_ENDS and self._role_follows(self.tokens.ends[last]):
            end = self.tokens.ends[last]
        return self.text[self.tokens.starts[index] : end], end

    def _role_follows(self, offset: int) -> bool:
        return self.patterns.behind.match(self.text, offset) is not None

    # Before the name

    def _read_before(self, start: int, reading: Reading) -> None:
        match = self._office_ending(start) if reading.role is None else None
        if match is None:
            return
        role_start = match.start("role")
        holder = self.tokens.ending_at(self.tokens.at(role_start))
        if holder is not None and holder.label == "PERSON":
            return  # the office is that of the name before: 岸田首相の…
        reading.role = match["role"]
        if reading.affiliation is None:
            reading.affiliation = self._place_ending(self._without_link(role_start))

    def _office_ending(self, end: int) -> re.Match[str] | None:
        """The longest office before ``end`` that begins with a word, not inside an entity."""
        start = max(0, end - _WINDOW)
        while (match := self.patterns.before.search(self.text, start, end)) is not None:
            start = match.start("role")
            index = self.tokens.at(start)
            if index < len(self.tokens) and self.tokens.starts[index] == start:
                entity = self.tokens.inside.get(index)
                if entity is None or entity.first == index:
                    return match
            start += 1
        return None

    def _without_link(self, offset: int) -> int:
        return (
            offset - 1
            if self.text[offset - 1 : offset] in self.lexicon.words.role_links
            else offset
        )

    def _place_ending(self, offset: int) -> str | None:
        """The place that ends at ``offset``: an entity, else a country, else a place name."""
        index = self.tokens.until(offset)
        if index == 0 or self.tokens.ends[index - 1] != offset:
            return None
        entity = self.tokens.ending_at(index)
        if entity is not None:
            name = self.text[self.tokens.starts[entity.first] : offset]
            return (self._country(name) or name) if entity.label in PLACES else None
        word = self.tokens.words[index - 1]
        if self.lexicon.country(word.lower()) is not None:
            return self._country(word) or word
        if (toponym := self._toponym_ending(index)) is not None:
            return toponym
        match = self.patterns.country.search(self.text, max(0, offset - _WINDOW), offset)
        if match is not None and len(match.group()) > 1:
            return self._country(match.group())
        return None

    def _toponym_ending(self, last: int) -> str | None:
        """The place name that ends at token ``last``: 東京都."""
        first = last - (last > 1 and self.tokens.words[last - 1] in _PLACE_ENDS)
        end = first
        while first > 0 and "地名" in self.tokens.tags[first - 1]:
            first -= 1
        if first == end:
            return None
        return self.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]

    def _organisation_linked(self, start: int) -> str | None:
        """``トヨタ自動車`` in ``トヨタ自動車の佐藤さん``."""
        entity = self.tokens.ending_at(self.tokens.until(self._without_link(start)))
        if entity is None or entity.label != "ORG" or self.text[start - 1 : start] != "の":
            return None
        return self.text[self.tokens.starts[entity.first] : self.tokens.ends[entity.last - 1]]

    def _country(self, name: str | None) -> str | None:
        """A one-letter country by its full name; other names as written."""
        return self.lexicon.words.country_letters.get(name, name) if name else None
