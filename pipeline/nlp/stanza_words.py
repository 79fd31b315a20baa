"""What Stanza reads of a ``Doc`` and what becomes of its answer: words in, names out.

Stanza has no tokens of white space and tags the words of one sentence at a time, in BIOES
(Ratinov and Roth 2009: begin, inside, outside, end, single).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_SENTENCE = 250
"""Words that the network reads at once; a longer "sentence" (a table, a text without full stops)
is cut."""

LONGEST_WORD = 60
"""Letters of a word that the network reads; the memory and time of a whole batch are those of its
longest word, and no name is told by more."""

_SEPARATORS = frozenset(",;:|/–—-)]»”")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence, or of a piece of a long one.

    ``places`` are the indices into the ``Doc`` of the tokens that ``texts`` are.
    """

    texts: tuple[str, ...]
    places: tuple[int, ...]


def words_of(doc: Doc, *, longest: int = LONGEST_SENTENCE) -> Iterator[Words]:
    """The sentences of ``doc``, none empty, none of more than ``longest`` words.

    A ``Doc`` whose sentences are not marked is one sentence. A long sentence is cut after a line
    break, else after a comma or the like, else anywhere, in the second half of what fits.
    """
    sentences = doc.sents if doc.has_annotation("SENT_START") else (doc[:],)
    for sentence in sentences:
        tokens = [token for token in sentence if not token.is_space]
        while tokens:
            size = len(tokens) if len(tokens) <= longest else _cut(tokens, longest)
            piece, tokens = tokens[:size], tokens[size:]
            texts = tuple(token.text[:LONGEST_WORD] for token in piece)
            yield Words(texts, tuple(token.i for token in piece))


def _cut(tokens: Sequence[Token], longest: int) -> int:
    """How many of ``tokens`` are read at once: more than half of ``longest``, at most all."""
    sizes = range(longest, longest // 2, -1)
    for ends in (_ends_line, _separates):
        for size in sizes:
            if ends(tokens[size - 1]):
                return size
    return longest


def _ends_line(token: Token) -> bool:
    after = token.doc[token.i + 1 : token.i + 2]
    return after.text.count("\n") > 0


def _separates(token: Token) -> bool:
    return token.text in _SEPARATORS


def names_of(tags: Sequence[str | None]) -> Iterator[tuple[int, int, str]]:
    """The names that the BIOES ``tags`` of consecutive words mark: first word, end, label.

    Tags that do not follow the scheme mark what they can: words of one label that no ``B`` or
    ``S`` parts are one name.
    """
    start, label = 0, ""
    for i, tag in enumerate((*tags, "O")):
        place, _, kind = (tag or "O").partition("-")
        if label and (place not in ("I", "E") or kind != label):
            yield start, i, label
            label = ""
        if kind and not label:
            start, label = i, kind
        if label and place in ("E", "S"):
            yield start, i + 1, label
            label = ""
