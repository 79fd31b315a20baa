"""Words to the pieces of a BERT vocabulary: lower case, no diacritics, longest match first.

What the ``uncased`` tokenizers of BERT do, word by word over the tokens of a spaCy ``Doc``, so
that the runtime needs a vocabulary file and no tokenizer library.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

CONTINUED = "##"
"""What the pieces begin with that continue a word."""

LONGEST_PART = 40
"""Letters of an unbroken part beyond which it is one unknown piece, as in no word of a language."""

MOST_PIECES = 8
"""Pieces of a token that are kept: the head of an address or a hash tells what it is."""

_CACHED = 200_000


class WordPieces:
    """The pieces of words, by their places in a vocabulary.

    ``vocabulary``: the pieces in the order of their rows in the network's embeddings.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self.vocabulary = tuple(vocabulary)
        self._ids = {piece: i for i, piece in enumerate(self.vocabulary)}
        self.unknown, self.first, self.separator = (
            self._ids[piece] for piece in ("[UNK]", "[CLS]", "[SEP]")
        )
        self._cache: dict[str, tuple[int, ...]] = {}

    @classmethod
    def from_file(cls, path: Path) -> WordPieces:
        """The vocabulary of a file with a piece a line."""
        return cls(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def pieces(self, word: str) -> tuple[int, ...]:
        """The pieces of one token; a line break is a separator, other white space nothing."""
        found = self._cache.get(word)
        if found is None:
            if len(self._cache) >= _CACHED:
                self._cache.clear()
            found = self._cache[word] = self._split(word)
        return found

    def _split(self, word: str) -> tuple[int, ...]:
        if word.isspace():
            return (self.separator,) if "\n" in word else ()
        ids: list[int] = []
        for part in _parts(word[: 4 * LONGEST_PART]):
            ids += self._match(part)
            if len(ids) >= MOST_PIECES:
                break
        return tuple(ids[:MOST_PIECES]) or (self.unknown,)

    def _match(self, part: str) -> list[int]:
        """The longest pieces that make up ``part``, or the unknown piece."""
        if len(part) > LONGEST_PART:
            return [self.unknown]
        ids: list[int] = []
        start = 0
        while start < len(part):
            prefix = CONTINUED if start else ""
            for end in range(len(part), start, -1):
                piece = self._ids.get(prefix + part[start:end])
                if piece is not None:
                    ids.append(piece)
                    start = end
                    break
            else:
                return [self.unknown]
        return ids


def _parts(word: str) -> list[str]:
    """``word`` in lower case without diacritics, cut around punctuation and Chinese characters."""
    parts: list[str] = []
    inside = False
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category in {"Mn", "Cc", "Cf"} or char.isspace():
            continue
        alone = category[0] == "P" or char in "$+<=>^`|~" or _is_chinese(char)
        if inside and not alone:
            parts[-1] += char
        else:
            parts.append(char)
        inside = not alone
    return parts


def _is_chinese(char: str) -> bool:
    return (
        "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"
    )
