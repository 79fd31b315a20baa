"""Finding organisations in text whose words are not set apart by spaces."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.rules.organisations.finders import LONGEST_NAME, Finder, Span

_LONGEST_FORM = 6
"""How many tokens a legal form may have."""

_PLURALS = frozenset(("ら", "たち", "等", "など", "氏", "さん"))
"""What ends a name or a noun before the one that is looked for."""


class UnspacedFinder(Finder):
    """Finds names in text whose words are not set apart by spaces."""

    def by_legal_form(self) -> Iterator[Span]:
        """Noun tokens beside a legal form: ``株式会社佐藤商店``, ``佐藤商店株式会社``."""
        forms = self.lexicon.strong_forms
        first = 0
        while first < len(self.words):
            last = self._form_at(first, forms)
            span = self._beside(first, last) if last > first else None
            if span is not None:
                yield span
            first = max(last, first + 1)

    def _form_at(self, first: int, forms: frozenset[str]) -> int:
        """The end of the longest legal form that begins at token ``first``; else ``first``."""
        if self.words[first][0] not in self.lexicon.form_heads:
            return first
        start = self.tokens.starts[first]
        for last in range(min(first + _LONGEST_FORM, len(self.words)), first, -1):
            if self.tokens.text[start : self.tokens.ends[last - 1]] in forms:
                return last
        return first

    def _beside(self, first: int, last: int) -> Span | None:
        form = self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last - 1]]
        if last < len(self.words) and self.tokens.tags[last].startswith("接尾辞"):
            return None  # 宗教法人格
        before = self._nouns_before(first)
        if before < first:
            return before, last
        behind = self._nouns_behind(last)
        named = behind > last and self.tokens.ends[behind - 1] - self.tokens.starts[last] > 1
        if named and form in self.lexicon.words.legal_forms_before:
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
        while first > max(0, index - LONGEST_NAME) and self._is_noun(first - 1):
            first -= 1
        while first < index and self.words[first] in self.lexicon.words.not_first:
            first += 1
        return first

    def _nouns_behind(self, index: int) -> int:
        last = index
        limit = min(len(self.words), index + LONGEST_NAME)
        while last < limit and self._is_noun(last):
            if last > index and self.words[last] in self.lexicon.words.not_first:
                break  # 有限会社金田工務店元社長
            last += 1
        return last

    def _is_noun(self, index: int) -> bool:
        tag = self.tokens.tags[index]
        if "数詞" in tag or "副詞" in tag or "人名-一般" in tag or self.words[index] in _PLURALS:
            return False
        return tag.startswith(("名詞", "接頭辞", "接尾辞-名詞")) or self.words[index] in {
            "・",
            "ー",
        }
