"""Where the name of an organisation begins and ends."""

from __future__ import annotations

import re

from pipeline.languages import language
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Entity, Tokens

_EDGES = frozenset("\"'’‘“”«»„()[]{},;:-–—•·#*…|<>「」『』（）、。・")
_FEWEST = 2
_LONGEST_FIRM = 6
_POSSESSIVES = frozenset({"'s", "’s", "'S", "’S", "'", "’"})
_OPENING = "([（［"
_CLOSING = ")]）］"
_SCORE = re.compile(r"(?<=[^\d\W])\d{1,2}[-−–―ー]\d{1,2}$")
_KATAKANA = re.compile(r"[ァ-ヺー・＆&]{3,}")


class Spans:
    """Cuts and extends spans in one document; all offsets are half-open."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.text = tokens.text
        self._suffixes = language(lexicon.lang).people.name_suffixes  # ``Dinosaur Jr.``

    def of_entity(self, entity: Entity) -> tuple[int, int]:
        """The span of the name in ``entity``, with a legal form that stands beside it."""
        first, last = self._trim(entity.first, entity.last)
        if first >= last:
            return 0, 0
        if self.lexicon.words.spaced:
            last = self._with_firm(first, self._to_its_end(first, last))
            last = self._without_apposition(first, last)
        start, end = self._balance(self.tokens.starts[first], self.tokens.ends[last - 1])
        start, end = self.tokens.trimmed(start, end)
        if start >= end:
            return 0, 0
        if self.lexicon.words.spaced:
            end = self._without_stop(start, self._until_form(start, end))
        else:
            start, end = self._name_alone(start, end)
        return self.with_form(start, end)

    def _without_apposition(self, first: int, last: int) -> int:
        """The end of a well-known acronym before what it is, or where: ``RMT | union``."""
        name = self.tokens.words[first]
        if last - first < _FEWEST or not name.isupper() or name not in self.lexicon.known:
            return last
        behind = self.tokens.words[first + 1]
        whole = self.tokens.slice(first, last) in self.lexicon.known
        people = language(self.lexicon.lang).people
        links = self.lexicon.words.head_links | people.role_links | people.speech_links
        noun = last - first == _FEWEST and behind.islower() and behind in self.lexicon.last
        return last if whole or not (noun or behind in links) else first + 1

    def _with_firm(self, first: int, last: int) -> int:
        """The end of ``Advokatfirmaet | Moe & Lie DA``, of which a model saw the first word."""
        head = self.lexicon.first.get(self.tokens.lower(first))
        if last - first > 1 or head is None or head.kind != "company":
            return last
        words, end = self.tokens.words, last
        while (
            end < min(last + _LONGEST_FIRM, len(words))
            and end not in self.tokens.inside
            and (words[end][:1].isupper() or words[end] == "&")
            and self.tokens.same_line(last - 1, end + 1)
        ):
            end += 1
        while end > last and words[end - 1] == "&":
            end -= 1
        return end

    def _name_alone(self, start: int, end: int) -> tuple[int, int]:
        """Without what is written to the name: 制作会社 before it, 米 of 米アップル, 3社 behind."""
        name = self.text[start:end]
        if name in self.lexicon.known:
            return start, end
        if (score := _SCORE.search(name)) is not None:
            return start, start + score.start()
        counted = self.lexicon.counted.search(name)
        if counted is not None and counted.start() > 1:
            end = start + counted.start()
        first = self.tokens.slice(self.tokens.at(start), self.tokens.at(start) + 1)
        if first in self.lexicon.words.not_first and name[len(first) :] in self.lexicon.known:
            return start + len(first), end
        for word in self.lexicon.words.appositions:
            if name.startswith(word) and end - start > len(word) + 1:
                return start + len(word), end
        letter = name[:1] in language(self.lexicon.lang).people.country_letters
        rest = self.text[start + 1 : end]
        if letter and (rest in self.lexicon.known or _KATAKANA.fullmatch(rest)):
            start += 1
        return start, end

    def _to_its_end(self, first: int, last: int) -> int:
        """The end of a name that was cut behind ``of``: with what follows, else without ``of``."""
        links = self.lexicon.words.links
        behind = last
        while behind > first + 1 and self.tokens.words[behind - 1] in links:
            behind -= 1
        if behind == last:
            return self._with_place(last)
        end = self._named_behind(last)
        joined = self.tokens.words[behind] in self.lexicon.words.head_links
        return end if end > last and joined and self.tokens.same_line(first, end) else behind

    def _with_place(self, last: int) -> int:
        """``Fylkesmannen i Agder``: with the place that the last word takes."""
        words = self.tokens.words
        takes = self.tokens.lower(last - 1) in self.lexicon.words.branches
        if not takes or last + 1 >= len(words) or words[last] not in self.lexicon.words.head_links:
            return last
        place = self.tokens.starting_at(last + 1)
        named = place is not None and self.tokens.same_line(last, place.last)
        return place.last if named and place is not None else last

    def _named_behind(self, index: int) -> int:
        """The end of the name or the capitalised words that begin at token ``index``."""
        words = self.tokens.words
        while index < len(words) and words[index] in self.lexicon.words.articles:
            index += 1
        entity = self.tokens.starting_at(index)
        if entity is not None:
            return entity.last
        while index < len(words) and words[index][0].isupper() and index not in self.tokens.inside:
            index += 1
        return index

    def _until_form(self, start: int, end: int) -> int:
        """The end of the name where an unmistakable legal form closes it: ``X, Inc. common``."""
        for form in self.lexicon.form_behind.finditer(self.text, start + 1, end):
            rest = self.text[form.end() : end].split()
            plain = bool(rest) and rest[0].isalnum() and rest[0] not in self.lexicon.words.links
            if plain and form["form"] in self.lexicon.strong_forms:
                return form.end()
        return end

    def _without_stop(self, start: int, end: int) -> int:
        """Without the full stop of a sentence that a tokenizer left to the last word."""
        name = self.text[start:end]
        last = name.split()[-1]
        if last.endswith("-") and len(last) > 1:
            return end - 1  # ``NRK-`` of ``NRK- og Netflix-appene``
        is_stop = last.endswith(".") and last.count(".") == 1 and len(last) > 2
        is_stop = is_stop and last.lower() not in self._suffixes
        return end - 1 if is_stop and self.lexicon.form_at_end(name) is None else end

    def _trim(self, first: int, last: int) -> tuple[int, int]:
        """Without article, quotation marks and possessive."""
        while first < last and self._is_opening(first, last):
            first += 1
        while first < last and self._is_closing(last - 1):
            if (
                self.tokens.slice(first, last).replace("’", "'")
                in self.lexicon.words.possessive_names
            ):
                break
            last -= 1
        return first, last

    def _is_opening(self, index: int, last: int) -> bool:
        word = self.tokens.words[index]
        if word in _OPENING or word in _CLOSING:
            # (株)佐藤商店: the bracket is part of a legal form.
            return not self._form_at(self.tokens.starts[index])
        return word in _EDGES or word.isspace() or self._is_article(index, last)

    def _is_article(self, index: int, last: int) -> bool:
        """A small one, or one that opens a sentence; ``The Guardian`` is known with its own."""
        word = self.tokens.words[index]
        articles = self.lexicon.words.articles
        if last - index < 2 or word.lower() not in articles or self.tokens.words[index + 1] == "-":
            return False
        known = self.tokens.slice(index, last) in self.lexicon.known
        return word in articles or (self.tokens.opens_sentence(index) and not known)

    def _form_at(self, offset: int) -> bool:
        return any(
            self.text.startswith(form, offset) for form in self.lexicon.words.legal_forms_before
        )

    def _is_closing(self, index: int) -> bool:
        word = self.tokens.words[index]
        if word in _CLOSING:
            return False  # settled by ``_balance``
        return word in _EDGES or word in _POSSESSIVES or word.isspace()

    def _balance(self, start: int, end: int) -> tuple[int, int]:
        """Without a bracket whose partner lies outside."""
        inner = self.text[start:end]
        for opening, closing in zip(_OPENING, _CLOSING, strict=True):
            if inner.endswith(closing) and opening not in inner:
                return start, end - 1
            if opening in inner and closing not in inner:
                if self.text[end : end + 1] == closing:
                    return start, end + 1
                return start, start + len(inner[: inner.rindex(opening)].rstrip())
        return start, end

    def with_form(self, start: int, end: int) -> tuple[int, int]:
        """The span with a legal form that stands right beside it."""
        end = self._with_stop(start, end)
        behind = self.lexicon.form_behind.match(self.text, end)
        if behind is not None and self._takes(behind.group(), behind["form"]):
            return start, behind.end()
        window = max(0, start - self.lexicon.longest_form - 1)
        before = self.lexicon.form_before.search(self.text, window, start)
        return (before.start(), end) if before is not None else (start, end)

    def _with_stop(self, start: int, end: int) -> int:
        """With the full stop of ``Ltd.`` where no sentence ends."""
        if self.text[end : end + 1] != "." or not self.lexicon.words.spaced:
            return end
        form = self.lexicon.form_at_end(self.text[start:end])
        goes_on = self.text[end + 1 : end + 3].strip()[:1]
        if form is None or f"{form}." not in self.lexicon.words.legal_forms:
            return end
        return end + 1 if goes_on.islower() or goes_on == "," else end

    def _takes(self, joint: str, form: str) -> bool:
        """A comma before a legal form is written in English only, before unmistakable ones."""
        return "," not in joint[: -len(form)] or form in self.lexicon.strong_forms
