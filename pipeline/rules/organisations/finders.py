"""Organisations that the model missed: by legal form, by head word, by a known name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.rules.organisations.lexicon import HEAD, Lexicon
from pipeline.rules.tokens import Tokens

LONGEST_NAME = 7
"""How many tokens a name that is found may have."""


Span = tuple[int, int]
"""Half-open token indices."""


_KATAKANA = re.compile("[ァ-ヺー]{2}")


def cuts_katakana(text: str, start: int, end: int) -> bool:
    """Whether a run of katakana goes on before or behind: リーン of カスリーン."""
    edges = (text[max(0, start - 1) : start + 1], text[end - 1 : end + 1])
    return any(_KATAKANA.fullmatch(edge) for edge in edges)


class Finder:
    """What the finders for either way of writing share."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = tokens.words
        self._plain_before = lexicon.words.not_first | lexicon.words.articles
        self._met: set[str] = set()
        self._line_end, self._line_in_capitals = 0, False
        self._ends = {end: index + 1 for index, end in enumerate(tokens.ends)}

    def known(self) -> Iterator[Span]:
        """Known names on whole tokens, as written or, where all of the line is, in capitals."""
        free_from = self._line_end = 0
        for index, start in enumerate(self.tokens.starts):
            last = self._known_at(index, start) if start >= free_from else None
            if last is not None:
                free_from = self.tokens.ends[last - 1]
                yield index, last

    def _known_at(self, index: int, start: int) -> int | None:
        """The end of the known name that begins at token ``index``."""
        text = self.tokens.text
        head = text[start : start + HEAD]
        for length in self.lexicon.known_lengths.get(head, ()):
            name = text[start : start + length]
            last = self._whole(start + length) if name in self.lexicon.finding else None
            if last is not None and self._is_known_here(name, index, last):
                return last
        for length in self.lexicon.capitals_lengths.get(head, ()):
            name = text[start : start + length]
            last = self._whole(start + length) if name in self.lexicon.known_in_capitals else None
            if last is not None and self._is_in_capitals(start):
                return last
        return None

    def _is_known_here(self, name: str, index: int, last: int) -> bool:
        """Whether nothing beside the words makes them a part of something else."""
        if name in self.lexicon.known_inside:
            if not self._is_inside(index) and name not in self._met:
                return False
            self._met.add(name)  # and so it is where it opens one of the next sentences
        if last < len(self.words) and self.words[last] in self.lexicon.words.events:
            return False
        return self._is_name_here(index, last) and self._is_long(index, last)

    def _is_inside(self, index: int) -> bool:
        """Whether a word in small letters stands before token ``index`` in its sentence."""
        return (
            index > 0
            and self.words[index - 1][0].islower()
            and self.tokens.same_line(index - 1, index + 1)
        )

    def _is_in_capitals(self, offset: int) -> bool:
        """Whether the line around ``offset`` is a headline in capitals."""
        if offset >= self._line_end:
            text = self.tokens.text
            end = text.find("\n", offset)
            self._line_end = end if end >= 0 else len(text)
            line = text[text.rfind("\n", 0, offset) + 1 : self._line_end]
            several = len(line.split()) > 1 and self.lexicon.words.spaced
            self._line_in_capitals = several and line.isupper()
        return self._line_in_capitals

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
        if self.lexicon.words.spaced and self._is_part(index, before, behind):
            return False
        if not self.lexicon.words.spaced and cuts_katakana(
            self.tokens.text, self.tokens.starts[index], self.tokens.ends[last - 1]
        ):
            return False
        return not (before in {"-", "/", "@", "#", ".", "_"} and self._touches(index))

    def _is_part(self, index: int, before: str, behind: str) -> bool:
        """Whether capitals or figures beside it say that the name is longer: ``FIFA 18``."""
        if behind[:1].isdigit() or (
            behind[:1].isupper() and behind not in self.lexicon.words.legal_forms
        ):
            return True
        opens = not index or self.tokens.opens_sentence(index - 1)
        return before[:1].isupper() and not opens and before.lower() not in self._plain_before

    def _is_long(self, index: int, last: int) -> bool:
        """Without spaces, a short name right before a noun is a part of a word: 国会議員."""
        if self.lexicon.words.spaced or last == len(self.words):
            return True
        length = self.tokens.ends[last - 1] - self.tokens.starts[index]
        return length > 2 or not self.tokens.tags[last].startswith(("名詞", "接尾辞"))

    def _touches(self, index: int) -> bool:
        return (
            0 < index < len(self.words) and self.tokens.ends[index - 1] == self.tokens.starts[index]
        )
