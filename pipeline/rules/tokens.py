"""A ``Doc`` as plain lists, so that rules look at words without asking spaCy again and again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.nlp.joining import found_by
from pipeline.nlp.schemes import NO_NAME, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity of the model, in tokens ``first`` to ``last`` (half-open)."""

    first: int
    last: int
    label: str
    found_by: str = ""
    """The models that found it, where they are not ours alone."""


class Tokens:
    """The words of a ``Doc`` with their offsets, and its entities by token.

    ``starts`` and ``ends`` are half-open offsets in ``text``. ``inside[i]`` is the entity that
    token ``i`` belongs to.
    """

    def __init__(self, doc: Doc) -> None:
        self.text: str = doc.text
        tokens = list(doc)
        self.words: list[str] = [token.text for token in tokens]
        self.starts: list[int] = [token.idx for token in tokens]
        self.ends: list[int] = [
            start + len(word) for start, word in zip(self.starts, self.words, strict=True)
        ]
        self._tokens = tokens
        found = [Entity(ent.start, ent.end, _kind(ent.label_), found_by(ent)) for ent in doc.ents]
        self.use(self._with_hyphens([entity for entity in found if entity.label != NO_NAME]))

    def use(self, entities: Iterable[Entity]) -> None:
        """Take ``entities``, which do not overlap, for those of the document."""
        self.entities: list[Entity] = list(entities)
        self.inside: dict[int, Entity] = {
            index: entity for entity in self.entities for index in range(entity.first, entity.last)
        }

    def _with_hyphens(self, entities: list[Entity]) -> Iterator[Entity]:
        """``entities`` with the other half of a hyphened name that a tokenizer cut in two.

        ``Marit Solheim`` and ``Berg`` of ``Marit Solheim-Berg`` are one.
        """
        taken = {index: entity for entity in entities for index in range(entity.first, entity.last)}
        reach = 0
        for entity in entities:
            if entity.first < reach:
                continue
            last = entity.last
            while self._is_hyphened(last) and taken.get(last + 1, entity).label == entity.label:
                last = taken[last + 1].last if last + 1 in taken else last + 2
            reach = last
            yield replace(entity, last=last)

    def _is_hyphened(self, index: int) -> bool:
        """Whether token ``index`` is a hyphen between two words, the second capitalised."""
        return (
            index + 1 < len(self.words)
            and self.words[index] in _HYPHENS
            and self.ends[index - 1] == self.starts[index]
            and self.ends[index] == self.starts[index + 1]
            and self.words[index + 1][:1].isupper()
        )

    @cached_property
    def tags(self) -> list[str]:
        """The fine-grained part of speech of each token, read when it is first asked for."""
        return [token.tag_ for token in self._tokens]

    def is_known(self, index: int) -> bool:
        """Whether a dictionary has token ``index``, where the tokenizer looks words up in one."""
        return bool(self._tokens[index].morph.get("Reading", []))

    def __len__(self) -> int:
        return len(self.words)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Offsets ``start`` to ``end`` without quotation marks and white space at their ends.

        A tokenizer may leave them to a word: ``Moens'``.
        """
        while start < end and (self.text[start] in _QUOTES or self.text[start].isspace()):
            start += 1
        while start < end and (self.text[end - 1] in _QUOTES or self.text[end - 1].isspace()):
            end -= 1
        return start, end

    def slice(self, first: int, last: int) -> str:
        """The text of tokens ``first`` to ``last``, white space made one space."""
        if first >= last:
            return ""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())

    def phrase(self, first: int, last: int) -> str:
        """Tokens ``first`` to ``last`` in lower case, as far as there are any."""
        return self.slice(first, min(last, len(self.words))).lower()

    def lower(self, index: int) -> str:
        """Token ``index`` in lower case; empty outside the document."""
        return self.words[index].lower() if 0 <= index < len(self.words) else ""

    def at(self, offset: int) -> int:
        """The first token that starts at ``offset`` or behind it."""
        return bisect_left(self.starts, offset)

    def until(self, offset: int) -> int:
        """The number of tokens that end at ``offset`` or before it."""
        return bisect_right(self.ends, offset)

    def ending_at(self, index: int) -> Entity | None:
        """The entity whose last token is ``index - 1``."""
        entity = self.inside.get(index - 1)
        return entity if entity is not None and entity.last == index else None

    def starting_at(self, index: int) -> Entity | None:
        """The entity whose first token is ``index``."""
        entity = self.inside.get(index)
        return entity if entity is not None and entity.first == index else None

    def same_line(self, first: int, last: int) -> bool:
        """Whether no line break stands between token ``first`` and the end of ``last - 1``."""
        return "\n" not in self.text[self.starts[first] : self.ends[last - 1]]

    def opens_sentence(self, index: int) -> bool:
        """Whether token ``index`` stands where a sentence or a line begins."""
        before = index - 1
        while before >= 0 and self.words[before] in _OPENING:
            before -= 1
        if before < 0 or self.words[before] in _CLOSING or self.words[before].isspace():
            return True
        return "\n" in self.text[self.ends[before] : self.starts[index]]


def _kind(label: str) -> str:
    """What the rules call ``label``; in a pipeline that is not ours, one that they do not know."""
    kind = kind_of(label)
    return label if kind is None else kind


_HYPHENS = frozenset("-‐‑")
_OPENING = frozenset("\"'«“‘„‚»([{-–—•*")
_QUOTES = frozenset("\"'’‘“”«»„‚‹›`´©®™")
_CLOSING = frozenset((".", "!", "?", ":", "…", "...", "。", "\n", "|"))
