"""Where the name of an organisation begins and ends."""

from __future__ import annotations

from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Entity, Tokens

_EDGES = frozenset("\"'’‘“”«»„()[]{},;:!?-–—•*…|<>「」『』（）、。・")
_POSSESSIVES = frozenset({"'s", "’s", "'S", "’S", "'", "’"})
_OPENING = "([（［"
_CLOSING = ")]）］"


class Spans:
    """Cuts and extends spans in one document; all offsets are half-open."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.text = tokens.text

    def of_entity(self, entity: Entity) -> tuple[int, int]:
        """The span of the name in ``entity``, with a legal form that stands beside it."""
        first, last = self._trim(entity.first, entity.last)
        if first >= last:
            return 0, 0
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        return self.with_form(*self._balance(start, end))

    def _trim(self, first: int, last: int) -> tuple[int, int]:
        """Without article, quotation marks and possessive."""
        while first < last and self._is_opening(first, last):
            first += 1
        while first < last and self._is_closing(last - 1):
            last -= 1
        return first, last

    def _is_opening(self, index: int, last: int) -> bool:
        word = self.tokens.words[index]
        if word in _OPENING or word in _CLOSING:
            # (株)佐藤商店: the bracket is part of a legal form.
            return not self._form_at(self.tokens.starts[index])
        article = word.lower() in self.lexicon.words.articles and last - index > 1
        # ``The Guardian`` keeps its article, as does every known name that has one.
        named = self.tokens.slice(index, last) in self.lexicon.known
        return word in _EDGES or word.isspace() or (article and not named)

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
        behind = self.lexicon.form_behind.match(self.text, end)
        if behind is not None and self._takes(behind.group(), behind["form"]):
            return start, behind.end()
        window = max(0, start - self.lexicon.longest_form - 1)
        before = self.lexicon.form_before.search(self.text, window, start)
        return (before.start(), end) if before is not None else (start, end)

    def _takes(self, joint: str, form: str) -> bool:
        """A comma before a legal form is written in English only, before unmistakable ones."""
        return "," not in joint[: -len(form)] or form in self.lexicon.strong_forms
