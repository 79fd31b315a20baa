"""The place of an office: the country, party or organisation that the words beside it give."""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.vetoes import is_known_organisation
from pipeline.rules.tokens import Entity, Tokens

PLACES = frozenset({"ORG", "GPE", "LOC", "NORP", "PRODUCT", "GPE_ORG", "GPE_LOC", "FAC"})
"""Labels of entities that may be the place of an office."""

_FEWEST_LETTERS = 3
"""Of a party: ``R`` and ``D`` stand in brackets alone."""

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


class Places:
    """Reads places beside offices in one document, where words are set apart by spaces."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words

    def before(self, last: int) -> tuple[int, str] | None:
        """The place that ends where token ``last`` begins: its first token and its base form."""
        if last == 0:
            return None
        possessive = self.tokens.words[last - 1] in POSSESSIVES
        end = last - 1 if possessive else last
        return (
            self._demonym_before(end)
            or self._party_before(end)
            or self._named_place_before(end, possessive=possessive)
        )

    def is_owner(self, last: int) -> bool:
        """Whether a name in the genitive ends where token ``last`` begins."""
        word = self.tokens.words[last - 1]
        return word in POSSESSIVES or self._base(word) != word

    def _demonym_before(self, last: int) -> tuple[int, str] | None:
        for length in (2, 1):
            if last < length:
                continue
            phrase = self.tokens.phrase(last - length, last)
            if (code := self.words.demonyms.get(phrase)) is not None:
                return last - length, self.lexicon.country_name(code, phrase)
        return None

    def _party_before(self, last: int) -> tuple[int, str] | None:
        """``Labour`` in ``Labour MP NAME``."""
        word = self.tokens.words[last - 1]
        party = word in self.words.parties and len(word) >= _FEWEST_LETTERS
        return (last - 1, word) if party and last - 1 not in self.tokens.inside else None

    def _named_place_before(self, last: int, *, possessive: bool) -> tuple[int, str] | None:
        entity = self.tokens.ending_at(last)
        if entity is not None:
            if entity.label not in PLACES:
                return None
            return entity.first, self._base(self.name_of(entity))
        for length in (4, 3, 2, 1):
            if last >= length and self._country(last - length, last) is not None:
                return last - length, str(self._country(last - length, last))
        return self._capitalised_before(last, possessive=possessive)

    def _capitalised_before(self, last: int, *, possessive: bool) -> tuple[int, str] | None:
        """``Toyota`` in ``says Toyota president NAME``, where no model says that it is a name."""
        first = last
        while first > 0 and self._names_place(first - 1):
            first -= 1
        if first == last:
            return self._known_before(last)
        if self.tokens.opens_sentence(first) and not possessive:
            return None
        return first, self._base(self.tokens.slice(first, last))

    def _known_before(self, last: int) -> tuple[int, str] | None:
        """``Høyres`` where it opens a sentence, so that its capital says nothing."""
        for length in (3, 2):
            name = self.tokens.slice(max(last - length, 0), last)
            if last >= length and is_known_organisation(self._base(name), self.lexicon):
                return last - length, self._base(name)  # ``White House``
        word = self.tokens.words[last - 1]
        base = self._base(word)
        known = base in self.words.parties or is_known_organisation(base, self.lexicon)
        return (last - 1, base) if base != word and known else None

    def _names_place(self, index: int) -> bool:
        word = self.tokens.words[index]
        return (
            word[0].isupper()
            and (len(word) > 1 or word == "&")
            and index not in self.tokens.inside
            and not self.tokens.opens_sentence(index)
            and not self.lexicon.is_title(word.lower())
            and not self.lexicon.is_role(word.lower())
            and word.lower() not in self.words.not_names
            and word.lower() not in self.lexicon.calendar
        )

    def _country(self, first: int, last: int) -> str | None:
        phrase = self.tokens.phrase(first, last)
        if not self.tokens.words[first][0].isupper():
            return None
        for form in (phrase, *(phrase.removesuffix(suffix) for suffix in self.words.genitives)):
            if self.lexicon.country(form) is not None:
                return self.tokens.slice(first, last)[: len(form)]
        return None

    def exactly(self, first: int, last: int) -> str | None:
        """The place in exactly the tokens ``first`` to ``last``, without article."""
        if self.tokens.lower(first) in self.words.articles and last - first > 1:
            first += 1
        entity = self.tokens.starting_at(first)
        if entity is not None and entity.last == last and entity.label in PLACES:
            return self.name_of(entity)
        return self._country(first, last)

    def name_of(self, entity: Entity) -> str:
        """The name of ``entity`` without article, a demonym's country."""
        first = entity.first
        if self.tokens.lower(first) in self.words.articles and entity.last - first > 1:
            first += 1
        name = self.tokens.slice(first, entity.last)
        if (code := self.words.demonyms.get(name.lower())) is not None:
            return self.lexicon.country_name(code, name)
        return name

    def _base(self, name: str) -> str:
        """A place without genitive: before an office, nearly every final -s is one."""
        for suffix in ("'s", "’s"):
            name = name.removesuffix(suffix)
        for suffix in self.words.genitives:
            base = name.removesuffix(suffix)
            if base == name or name.lower() in self.words.names_in_genitive_form:
                continue
            acronym = name.isupper()
            if not acronym and len(base) > 1 and not base.endswith(("s", "i", "u")):
                return base
            if self.lexicon.country(base.lower()) is not None:
                return base
        return name
