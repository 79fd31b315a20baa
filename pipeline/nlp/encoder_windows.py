"""Tokens to what the English encoder reads: windows of word pieces, each piece with a case.

The vocabulary of the encoder is lower-case, so what capitals tell goes in beside the pieces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pipeline.nlp.wordpieces import WordPieces

NONE, LOWER, TITLE, LETTER, UPPER, MIXED, DIGITS, LINE = range(8)
"""The case of a word: no letters; all lower; first upper; one upper letter; all upper; other
mixtures; with a digit; a line break."""

CASES = 8

LINE_END, SENTENCE_END, ANYWHERE = 0.0, 0.1, 0.6
"""What it costs to cut a text there, as a share of a window's length out of its way."""


def word_case(word: str) -> int:
    """The case of one token."""
    if word.islower():
        return LOWER if word.isalpha() else _mixed(word)
    if word.isalpha():
        if word.isupper():
            return UPPER if len(word) > 1 else LETTER
        if word.istitle():
            return TITLE
        return MIXED if word.upper() != word.lower() else NONE
    if "\n" in word:
        return LINE
    return _mixed(word)


def _mixed(word: str) -> int:
    """The case of a token that is not of letters alone."""
    if any(char.isdigit() for char in word):
        return DIGITS
    letters = "".join(filter(str.isalpha, word))
    return word_case(letters) if letters else NONE


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of tokens ``start`` to ``end`` as word pieces.

    ``ids`` and ``cases`` begin with the piece that BERT puts first and end with its separator;
    ``firsts`` has the place of the first piece of each token, -1 for white space.
    """

    start: int
    end: int
    ids: list[int]
    cases: list[int]
    firsts: list[int]


def windows(words: Sequence[str], vocabulary: WordPieces, *, limit: int) -> Iterator[Window]:
    """``words`` in consecutive windows of at most ``limit`` pieces, cut where sentences end."""
    pieces = [vocabulary.pieces(word) for word in words]
    filled = list(accumulate(map(len, pieces), initial=0))
    start = 0
    while start < len(words) and filled[-1] > filled[start]:
        end = _cut(words, filled, start, limit)
        yield _window(words, pieces, vocabulary, start, end)
        start = end


def _cut(words: Sequence[str], filled: Sequence[int], start: int, limit: int) -> int:
    """Where the window that begins at token ``start`` ends: near an even share of what is left."""
    rest = filled[-1] - filled[start]
    if rest <= limit:
        return len(words)
    goal = rest / -(-rest // limit)
    best, lowest = start + 1, float("inf")
    for end in range(start + 1, len(words)):
        used = filled[end] - filled[start]
        if used > limit:
            break
        if used >= goal / 2:
            cost = abs(used - goal) / goal + _price(words, end)
            if cost < lowest:
                best, lowest = end, cost
    return best


def _price(words: Sequence[str], end: int) -> float:
    before = words[end - 1]
    if "\n" in before:
        return LINE_END
    return SENTENCE_END if before in {".", "!", "?"} else ANYWHERE


def _window(
    words: Sequence[str],
    pieces: Sequence[tuple[int, ...]],
    vocabulary: WordPieces,
    start: int,
    end: int,
) -> Window:
    ids, cases, firsts = [vocabulary.first], [NONE], []
    for i in range(start, end):
        firsts.append(len(ids) if pieces[i] and not words[i].isspace() else -1)
        ids += pieces[i]
        cases += [word_case(words[i])] * len(pieces[i])
    return Window(start, end, [*ids, vocabulary.separator], [*cases, NONE], firsts)
