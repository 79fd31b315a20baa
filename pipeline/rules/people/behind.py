"""What stands behind a name, where words are set apart by spaces.

Letters (``PhD``), a bracket, an apposition, a verb or a place: ``NAME (Sp)``, ``NAME,
administrerende direktør i X``, ``NAME was appointed head of X``, ``NAME i X``; and the line below
a name that has its line for itself.
"""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.lines import OfficeLines
from pipeline.rules.people.places import PLACES
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.statements import Stated, Statements
from pipeline.rules.tokens import Tokens

_LONGEST_PLACE = 6
_LONGEST_VERB = 5
_MOST_OFFICES = 3
_DASHES = frozenset({"-", "–", "—", "|"})
_COMMAS = frozenset({","})


class Behind:
    """Reads behind names in one document."""

    def __init__(
        self, tokens: Tokens, lexicon: Lexicon, statements: Statements, lines: OfficeLines
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words
        self.places = statements.places
        self.statements = statements
        self.lines = lines

    def read(self, index: int, reading: Reading) -> None:
        """Add to ``reading`` what begins at token ``index``, the first behind a name."""
        index = self._read_letters(index, reading)
        words = self.tokens.words
        if index < len(words) and words[index] == "(":
            index = self._read_bracket(index, reading)
        if index < len(words):
            self._read_words(index, reading)

    def _read_words(self, index: int, reading: Reading) -> None:
        word = self.tokens.words[index]
        below = self.lines.below(reading, index)
        if below is not None:
            self._read_line(below, reading)
        elif word == ",":
            self._read_appositions(index, reading)
        elif word in _DASHES and self._is_set_off(index):
            self._read_apposition(index + 1, reading)
        elif not self._read_verb(index, reading) and reading.place is None:
            self._read_place(index, reading)

    def _read_line(self, index: int, reading: Reading) -> None:
        """An office on the line below, and on the next one perhaps its place."""
        stated = self.statements.at(index)
        if stated is None or not self.lines.ends_part(stated.last):
            return
        self._add(reading, stated)
        if reading.affiliation is not None or not self.lines.is_break(stated.last):
            return
        entity = self.tokens.starting_at(stated.last + 1)
        if entity is not None and entity.label == "ORG" and self.lines.ends_line(entity.last):
            reading.affiliation = self.places.name_of(entity)

    # Letters and brackets

    def _read_letters(self, index: int, reading: Reading) -> int:
        """``PhD``, ``, MD, PhD``, ``MP``; returns the token behind them."""
        words = self.tokens.words
        first = index
        while index < len(words):
            at = index + 1 if words[index] == "," and index + 1 < len(words) else index
            if words[at] in self.words.titles_behind:
                index = at + 1
            elif at == index and words[at] in self.words.roles_behind:
                reading.add_role(words[at])
                first = index = at + 1
            else:
                break
        if index > first:
            reading.titles.append(self.tokens.slice(first, index).lstrip(", "))
        return index

    def _read_bracket(self, index: int, reading: Reading) -> int:
        """``(Sp)``; returns the token behind the bracket."""
        words = self.tokens.words
        for close in range(index + 1, min(index + 2 * _LONGEST_PLACE, len(words))):
            if words[close] == ")":
                break
        else:
            return index
        content = self.tokens.slice(index + 1, close)
        if content.lower() in self.words.role_brackets:
            if reading.role is not None:
                reading.role = f"{reading.role} ({content})"
            return close + 1
        reading.bracket = self._place_in(index + 1, close)
        if reading.bracket is None and reading.role is None and close > index + 1:
            stated = self.statements.at(index + 1)
            if stated is not None and stated.last == close:
                self._add(reading, stated)
        return close + 1

    def _place_in(self, first: int, close: int) -> str | None:
        """The party, organisation or country that is all that a bracket holds."""
        words = self.tokens.words
        content = self.tokens.slice(first, close)
        if content in self.words.parties:
            return content
        if words[first] in self.words.parties and words[first + 1] in {"-", "–", ","}:
            return words[first]
        entity = self.tokens.starting_at(first)
        if entity is not None and entity.last == close and entity.label in {"ORG", "GPE"}:
            return content
        country = content[:1].isupper() and self.lexicon.country(content.lower()) is not None
        return content if country and self.words.bearer_links else None

    # Appositions

    def _read_appositions(self, index: int, reading: Reading) -> None:
        """``NAME, a former minister, now envoy``; ``NAME, D-Ohio, head of the panel``."""
        behind_party = self._party_at(index + 1)
        if behind_party is not None:
            reading.bracket = self.tokens.words[index + 1]
        self._read_chain(behind_party or index, reading)

    def _read_chain(self, index: int, reading: Reading) -> None:
        for _ in range(_MOST_OFFICES):
            last = self._read_apposition(index + 1, reading)
            if last is None or last >= len(self.tokens):
                return
            if not self._goes_on(last):
                return
            index = last

    def _party_at(self, index: int) -> int | None:
        """The token behind ``D-Ohio,``."""
        words = self.tokens.words
        if index + 3 >= len(words) or words[index] not in self.words.parties:
            return None
        if words[index + 1] != "-" or not words[index + 2][0].isupper():
            return None
        last = index + 3
        while last < min(index + _LONGEST_PLACE, len(words)) and words[last] != ",":
            last += 1
        return last if last < len(words) else None

    def _goes_on(self, index: int) -> bool:
        """Whether a comma or ``and now`` at token ``index`` leads to another office."""
        word = self.tokens.lower(index)
        if word == ",":
            return True
        if word not in self.words.role_joiners:
            return False
        opening = self.tokens.lower(index + 1)
        timed = opening in self.words.time_words or opening in self.words.now_words
        return timed or self.statements.past_fillers(index + 1) > index + 1

    def _read_apposition(self, index: int, reading: Reading) -> int | None:
        """The office in the words from token ``index``; returns the token behind it."""
        if self.tokens.lower(index) in self.words.relatives:
            return self._read_clause(index + 1, reading)
        stated = self.statements.at(index)
        if stated is not None:
            self._add(reading, stated)
            return stated.last
        if reading.affiliation is None and reading.role is None:
            self._read_employer(index, reading)
        return None

    def _read_clause(self, index: int, reading: Reading) -> int | None:
        """``who is head of X``, ``who heads X``."""
        last = self._end_of(self.words.heading_verbs, index)
        if last is not None:
            if self.tokens.lower(last) in self.words.articles:
                last += 1
            entity = self.tokens.starting_at(last)
            if entity is not None and entity.label in PLACES:
                reading.affiliation = reading.affiliation or self.places.name_of(entity)
            return None
        last = self._end_of(self.words.copulas, index)
        stated = self.statements.at(last) if last is not None else None
        if stated is None:
            return None
        self._add(reading, stated)
        return stated.last

    def _read_employer(self, index: int, reading: Reading) -> None:
        """``NAME, from X,``; ``By NAME, X`` at the end of a line."""
        if self.tokens.lower(index) in self.words.bearer_links:
            self._read_place(index, reading)
            return
        found = self.statements.place_behind(index - 1)
        if found is not None and self.words.bearer_links:
            reading.affiliation = found[1]

    def _read_verb(self, index: int, reading: Reading) -> bool:
        """``NAME is the mayor of X``, ``NAME was appointed chairman``."""
        if reading.role is not None:
            return False
        last = self._end_of(self.words.copulas, index)
        stated = self.statements.at(last) if last is not None else None
        if stated is not None:
            self._add(reading, stated)
        return stated is not None

    def _end_of(self, phrases: frozenset[str], index: int) -> int | None:
        """The end of the longest of ``phrases`` that begins at token ``index``."""
        for length in range(_LONGEST_VERB, 0, -1):
            if self.tokens.phrase(index, index + length) in phrases:
                return index + length
        return None

    def _add(self, reading: Reading, stated: Stated) -> None:
        if stated.is_title:
            reading.titles.append(stated.role)
        else:
            reading.add_role(stated.role)
        if reading.affiliation is None:
            reading.affiliation = stated.place

    def _is_set_off(self, index: int) -> bool:
        """Whether the dash at token ``index`` has a space on both sides."""
        text, tokens = self.tokens.text, self.tokens
        behind = text[tokens.ends[index] : tokens.ends[index] + 1]
        before = text[max(tokens.starts[index] - 1, 0) : tokens.starts[index]]
        return before.isspace() and behind.isspace() and behind != "\n"

    # Places

    def _read_place(self, index: int, reading: Reading) -> None:
        """``i Equinor``, ``of the National Bank``: a link word and an entity."""
        link = self.tokens.lower(index)
        bearer = link in self.words.bearer_links
        if not bearer and link not in self.words.role_links:
            return
        first = index + 1
        if self.tokens.lower(first) in self.words.articles:
            first += 1
        entity = self.tokens.starting_at(first)
        if entity is None or entity.label not in PLACES:
            return
        place = self.places.name_of(entity)
        described = reading.role is not None or bool(reading.titles)
        if entity.label == "ORG":
            if described or bearer or place in self.words.parties:
                reading.affiliation = place
        elif bearer and reading.role is not None:
            reading.affiliation = place  # ``King Harald of Norway``
