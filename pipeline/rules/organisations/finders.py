"""Organisations that the model missed: by legal form, by head word, by a known name."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Tokens

_LONGEST_NAME = 7
_SHORTEST_STEM = 3

Span = tuple[int, int]
"""Half-open token indices."""


class Finder:
    """What the finders for either way of writing share."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = tokens.words
        self._ends = {end: index + 1 for index, end in enumerate(tokens.ends)}

    def known(self) -> Iterator[Span]:
        """Known names, case-sensitive, on whole tokens."""
        by_head = self.lexicon.known_by_head
        text = self.tokens.text
        free_from = 0
        for index, start in enumerate(self.tokens.starts):
            if start < free_from:
                continue
            for name in by_head.get(text[start : start + 2], ()):
                if not text.startswith(name, start):
                    continue
                last = self._whole(start + len(name))
                if last is not None and self._is_name_here(index, last):
                    free_from = self.tokens.ends[last - 1]
                    yield index, last
                    break

    def _whole(self, end: int) -> int | None:
        """The token index behind ``end``, where a word ends there (or carries a genitive)."""
        for suffix in ("", *self.lexicon.words.genitives):
            if self.tokens.text.startswith(suffix, end) and end + len(suffix) in self._ends:
                return self._ends[end + len(suffix)]
        return None

    def _is_name_here(self, index: int, last: int) -> bool:
        """Not a part of a longer word or name: ``LO-leder``, ``Norges Bank-sjef``."""
        behind = self.words[last] if last < len(self.words) else ""
        before = self.words[index - 1] if index else ""
        if behind in {"-", "/"} and self._touches(last):
            return False
        if (
            self.lexicon.words.spaced
            and behind[:1].isupper()
            and behind not in self.lexicon.words.legal_forms
        ):
            return False
        return not (before in {"-", "/", "@", "#", ".", "_"} and self._touches(index))

    def _touches(self, index: int) -> bool:
        return (
            0 < index < len(self.words) and self.tokens.ends[index - 1] == self.tokens.starts[index]
        )


class SpacedFinder(Finder):
    """Finds names in text whose words are set apart by spaces."""

    def by_legal_form(self) -> Iterator[Span]:
        """Capitalised words before an unmistakable legal form."""
        strong = self.lexicon.strong_forms
        for index, word in enumerate(self.words):
            if word in strong and index and self._is_form(index):
                first = self._capitals_before(index)
                if first < index:
                    yield first, index + 1

    def _is_form(self, index: int) -> bool:
        return self.words[index - 1][0].isalnum() or self.words[index - 1] in {"&", ",", ")"}

    def _capitals_before(self, index: int) -> int:
        """The first token of the capitalised words that end before token ``index``."""
        first = index
        if self.words[first - 1] == ",":
            first -= 1
        floor = max(0, index - _LONGEST_NAME)
        while first > floor and self._continues(first - 1):
            first -= 1
        while first < index and not self._may_begin(first):
            first += 1
        return first if self.words[first] != "," else index

    def _continues(self, index: int) -> bool:
        word = self.words[index]
        return (
            word[0].isupper() or word[0].isdigit() or word in {"&", "-"}
        ) and self.tokens.same_line(index, index + 2)

    def _may_begin(self, index: int) -> bool:
        word = self.words[index]
        if not (word[0].isupper() or word[0].isdigit()):
            return False
        return word.lower() not in self.lexicon.words.not_first

    def by_head_word(self) -> Iterator[Span]:
        """``Finansdepartementet``, ``Ministry of Defence``, ``Oslo kommune``."""
        for index, word in enumerate(self.words):
            if len(word) <= _SHORTEST_STEM:
                continue
            lower = word.lower()
            span = self._by_ending(index, word, lower)
            if (
                span is None
                and (first := self.lexicon.first.get(lower)) is not None
                and first.finds
            ):
                span = self._with_complement(index)
            if span is None and (last := self.lexicon.last.get(lower)) is not None and last.finds:
                span = self._with_modifier(index)
            if span is not None:
                yield span

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
        if self.words[last] not in self.lexicon.words.links:
            return None
        limit = min(index + _LONGEST_NAME + 1, len(self.words))
        end = last
        while last < limit:
            word = self.words[last]
            if word[0].isupper():
                end = last + 1
            elif word not in self.lexicon.words.links:
                break
            last += 1
        if end <= index + 2 or not self.tokens.same_line(index, end):
            return None
        return index, end

    def _with_modifier(self, index: int) -> Span | None:
        """``Oslo tingrett``, ``Waseda University``: capitalised words before a head."""
        first = self._capitals_before(index)
        if first == index or (
            self.tokens.opens_sentence(first) and first == index - 1 and self._is_plain(first)
        ):
            return None
        return first, index + 1

    def _is_plain(self, index: int) -> bool:
        """Whether a capitalised word may just be the first of its sentence."""
        return self.words[index].lower() in self.lexicon.words.generic


class UnspacedFinder(Finder):
    """Finds names in text whose words are not set apart by spaces."""

    def by_legal_form(self) -> Iterator[Span]:
        """Noun tokens beside a legal form: ``株式会社佐藤商店``, ``佐藤商店株式会社``."""
        forms = self.lexicon.strong_forms
        for first in range(len(self.words)):
            for last in range(min(first + 4, len(self.words)), first, -1):
                if (
                    self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]
                    in forms
                ):
                    span = self._beside(first, last)
                    if span is not None:
                        yield span
                    break

    def _beside(self, first: int, last: int) -> Span | None:
        form = self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]
        before = self._nouns_before(first)
        if before < first:
            return before, last
        behind = self._nouns_behind(last)
        if behind > last and form in self.lexicon.words.legal_forms_before:
            return first, behind
        return None

    def by_head_word(self) -> Iterator[Span]:
        """Noun tokens, a proper name among them, before a head word: ``横浜市役所``."""
        for index, word in enumerate(self.words):
            if not self._is_noun(index):
                continue
            head = self._head_at(index, word)
            if head is None:
                continue
            first = self._nouns_before(index)
            proper = any("固有名詞" in tag for tag in self.tokens.tags[first:index])
            if first < index and proper and not self._goes_on(index + 1):
                yield first, index + 1

    def _head_at(self, index: int, word: str) -> str | None:
        if word in self.lexicon.finding_endings:
            return word
        pair = self.words[index - 1] + word if index else ""
        return pair if pair in self.lexicon.finding_endings else None

    def _goes_on(self, index: int) -> bool:
        return (
            index < len(self.words) and self._is_noun(index) and "接尾辞" in self.tokens.tags[index]
        )

    def _nouns_before(self, index: int) -> int:
        first = index
        while first > max(0, index - _LONGEST_NAME) and self._is_noun(first - 1):
            first -= 1
        return first

    def _nouns_behind(self, index: int) -> int:
        last = index
        while last < min(len(self.words), index + _LONGEST_NAME) and self._is_noun(last):
            last += 1
        return last

    def _is_noun(self, index: int) -> bool:
        tag = self.tokens.tags[index]
        if "数詞" in tag or "副詞" in tag or "人名-一般" in tag:
            return False
        return tag.startswith(("名詞", "接頭辞", "接尾辞-名詞")) or self.words[index] in {
            "・",
            "ー",
        }
