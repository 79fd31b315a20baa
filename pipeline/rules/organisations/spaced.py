"""Finding organisations in text whose words are set apart by spaces."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.rules.organisations.finders import LONGEST_NAME, Finder, Span

_SHORTEST_STEM = 3

_INSIDE = frozenset(("&", "-", "'s", "’s", "de", "du", "del"))
"""What stands between the capitalised words of a name."""


class SpacedFinder(Finder):
    """Finds names in text whose words are set apart by spaces."""

    def by_legal_form(self) -> Iterator[Span]:
        """Capitalised words before an unmistakable legal form."""
        strong = self.lexicon.strong_forms
        for index, word in enumerate(self.words):
            form = word.partition(";")[0]  # ``Reed plc;13bn``, a row of a table
            if form in strong and index and self._is_form(index) and not self._in_name(index - 1):
                behind = index - (self.words[index - 1] == ",")
                first = self._capitals_before(behind) if behind else index
                if first < behind:
                    yield first, index + 1

    def _in_name(self, index: int) -> bool:
        """Whether the model saw the name itself: its span takes the legal form in."""
        entity = self.tokens.inside.get(index)
        return entity is not None and entity.label == "ORG"

    def _is_form(self, index: int) -> bool:
        return self.words[index - 1][0].isalnum() or self.words[index - 1] in {"&", ",", ")"}

    def _capitals_before(self, index: int) -> int:
        """The first token of the capitalised words that end before token ``index``."""
        first = index
        floor = max(0, index - LONGEST_NAME)
        while (
            first > floor
            and self._continues(first - 1)
            and (first == index or self._is_open(first - 1))
        ):
            place = self.tokens.inside.get(first - 1)
            is_place = place is not None and place.label in {"GPE", "LOC"} and place.last == first
            first = max(place.first, floor) if is_place and place is not None else first - 1
        while first < index and not self._may_begin(first):
            first += 1
        return first

    def _is_open(self, index: int) -> bool:
        """Whether the token is no person's or place's name that stands before another name."""
        entity = self.tokens.inside.get(index)
        return entity is None or entity.label != "PERSON" or entity.last > index + 1

    def _continues(self, index: int) -> bool:
        word = self.words[index]
        return (
            word[0].isupper() or word[0].isdigit() or word in _INSIDE
        ) and self.tokens.same_line(index, index + 2)

    def _may_begin(self, index: int) -> bool:
        word = self.words[index]
        if word.rstrip(".").isdigit() or not (word[0].isupper() or word[0].isdigit()):
            return False
        return word.lower() not in self.lexicon.words.not_first

    def by_head_word(self) -> Iterator[Span]:
        """``Finansdepartementet``, ``Ministry of Defence``, ``Oslo kommune``."""
        for index, word in enumerate(self.words):
            if len(word) <= _SHORTEST_STEM:
                continue
            lower = word.lower()
            span = self._by_ending(index, word, lower)
            if span is None and self._first_head(lower):
                span = self._with_complement(index)
            if span is None and (length := self._last_head(index, lower)):
                span = self._with_modifier(index, length)
            if span is not None:
                yield span

    def _first_head(self, lower: str) -> bool:
        head = self.lexicon.first.get(lower)
        return head is not None and head.finds

    def _last_head(self, index: int, lower: str) -> int:
        """How many words the head has that ends with token ``index``: ``Savings Bank`` has two."""
        pair = f"{self.tokens.lower(index - 1)} {lower}"
        for length, words in ((2, pair), (1, lower)):
            head = self.lexicon.last.get(words)
            if head is not None and head.finds:
                return length
        return 0

    def _by_ending(self, index: int, word: str, lower: str) -> Span | None:
        head = self.lexicon.ending(lower)
        if head is None or not head.finds or lower in self.lexicon.words.generic:
            return None
        stem = word[: -len(head.word)]
        first = self._first_half(index)
        if first < index:
            return first, index + 1
        capital = word[0].isupper() and len(stem) >= _SHORTEST_STEM
        return (index, index + 1) if capital else None

    def _first_half(self, index: int) -> int:
        """``Justis- og beredskapsdepartementet``: the token of the first half."""
        first = index
        while (
            first >= 2
            and self.words[first - 1] in self.lexicon.words.joiners | {","}
            and self.words[first - 2].endswith("-")
        ):
            first -= 2
        return first if self.words[first][0].isupper() else index

    def _with_complement(self, index: int) -> Span | None:
        """``Ministry of Health and Care Services``: a head, a link, capitalised words."""
        if not self.words[index][0].isupper() or index + 2 >= len(self.words):
            return None
        last = index + 1
        if self.words[last] not in self.lexicon.words.head_links:
            return None
        limit = min(index + LONGEST_NAME + 1, len(self.words))
        end = last
        joint = end
        while last < limit:
            word = self.words[last]
            lower = word.lower()
            if self._first_head(lower) or self._last_head(last, lower):
                end = min(end, joint) if joint > index + 2 else end
                break
            if word in self.lexicon.words.articles and last == joint + 1 and joint > index + 2:
                end = joint  # ``and the Coast College``
                break
            if lower in self.lexicon.words.joiners:
                joint = last  # of what may be another name: ``and Kyoto University``
            if word[0].isupper():
                end = last + 1
            elif word not in self.lexicon.words.links:
                break
            last += 1
        if end <= index + 2 or not self.tokens.same_line(index, end):
            return None
        return self._capitals_before(index) if index else 0, end

    def _with_modifier(self, index: int, length: int) -> Span | None:
        """``Oslo tingrett``, ``Waseda University``: capitalised words before a head."""
        head = index - length + 1
        if not self.lexicon.words.lower_heads and self.words[index][0].islower():
            return None
        if self._continues_behind(index + 1):
            return None
        first = self._capitals_before(index)
        if first >= head or (
            self.tokens.opens_sentence(first) and first == head - 1 and self._is_plain(first)
        ):
            return None
        return first, index + 1

    def _continues_behind(self, index: int) -> bool:
        """Whether a longer name goes on: ``Columbia University School of Journalism``."""
        if index >= len(self.words):
            return False
        word = self.words[index]
        return word[0].isupper() or word in {"–", "-"} or word in self.lexicon.words.head_links

    def _is_plain(self, index: int) -> bool:
        """Whether a capitalised word may just be the first of its sentence."""
        return self.words[index].lower() in self.lexicon.words.generic
