"""Where the names of a user's lists stand in a text.

A name is found as it is written, from one edge of a word to another, the longest at each place.
What is read past: how much white space stands between its words (one line break, too), whether
letters are composed (NFC, NFD) and full or half width, and a genitive that a language writes to
the name (``Nordlys Krafts``), which belongs to the span as in other rows. Where words are not set
apart by spaces, an edge is a change of script, or between Chinese characters that of a token.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.languages import language
from pipeline.rules.own.edges import WORD, is_edge, is_joined, word_end
from pipeline.rules.own.schema import OwnOrganisation, OwnPerson, OwnRules

Entry = OwnOrganisation | OwnPerson

_SPACES = dict.fromkeys("\t\n\r\u00a0\u2002\u2003\u2009\u202f\u3000", " ")
_WIDTHS = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_FOLDED = str.maketrans(_SPACES | _WIDTHS)
_RUN = re.compile(r"\s+")
_RAGGED = re.compile(r"[^\S\n]\s|\s[^\S\n]")
"""White space that is not one character, nor the blank lines between paragraphs."""

_LINE_BREAK = re.compile(r"\r\n?|\n")

_HEAD = 2


@dataclass(frozen=True, slots=True)
class OwnName:
    """A name of a user's at half-open offsets of a text."""

    start: int
    end: int
    entry: Entry


def find_names(text: str, ends: Collection[int], rules: OwnRules, lang: str) -> list[OwnName]:
    """The names of ``rules`` in ``text``, of ``lang``, sorted, not overlapping.

    ``ends`` are the offsets at which tokens begin and end.
    """
    if not (rules.organisations or rules.people):
        return []
    return list(_index(rules, lang).found(text, ends))


def folded(text: str) -> str:
    """``text`` as names are compared: composed, in half width, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_FOLDED).split())


def _small(text: str) -> str:
    """``text`` in small letters, every offset kept."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _even(text: str) -> tuple[str, Sequence[int]]:
    """``text`` with one space for white space without a blank line, and where each was."""
    parts: list[str] = []
    places: list[int] = []
    done = 0
    for run in _RUN.finditer(text):
        parts.append(text[done : run.start()])
        places.extend(range(done, run.start()))
        done = run.end()
        space = "\n\n" if len(_LINE_BREAK.findall(run[0])) > 1 else " "
        parts.append(space)
        places.extend([run.start()] * len(space))
    parts.append(text[done:])
    places.extend(range(done, len(text)))
    return "".join(parts), places


class _Names:
    """Names and their entries, and how long those are that begin with the same characters."""

    def __init__(self, names: Iterable[tuple[str, Entry]]) -> None:
        self.entries: dict[str, Entry] = {}
        for name, entry in names:
            for form in ("NFC", "NFD"):
                self.entries.setdefault(unicodedata.normalize(form, name), entry)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for name in self.entries:
            lengths[name[:_HEAD]].add(len(name))
        self._lengths = {head: sorted(them, reverse=True) for head, them in lengths.items()}
        self.heads = frozenset(self._lengths)

    def at(self, text: str, start: int) -> Iterator[tuple[int, Entry]]:
        """Ends and entries of the names that stand at ``start``, the longest first."""
        head = text[start : start + _HEAD]
        for length in (*self._lengths.get(head, ()), *self._lengths.get(head[:1], ())):
            name = text[start : start + length]
            if len(name) == length and name in self.entries:
                yield start + length, self.entries[name]


class _Index:
    """The names of a user in one language."""

    def __init__(self, rules: OwnRules, lang: str) -> None:
        self._spaced = language(lang).people.spaced
        self._genitives = ("", *language(lang).people.genitives)
        entries: tuple[Entry, ...] = (*rules.organisations, *rules.people)
        listed = [
            (folded(name), entry)
            for entry in entries
            if not entry.lang or lang in entry.lang
            for name in (entry.name, *getattr(entry, "aliases", ()))
        ]
        self._exact = _Names(each for each in listed if each[1].case == "exact")
        self._any = _Names((_small(name), it) for name, it in listed if it.case == "any")

    def found(self, text: str, tokens: Collection[int]) -> Iterator[OwnName]:
        at: Sequence[int] | None = None
        if self._spaced and _RAGGED.search(text):
            text, at = _even(text)
        folded = text.translate(_FOLDED)
        small = _small(folded) if self._any.entries else ""
        edges = frozenset(tokens)
        reach = 0
        for start in self._starts(folded, small):
            named = self._longest(folded, small, start, edges) if start >= reach else None
            if named is not None:
                reach = named.end
                yield OwnName(at[start], at[reach - 1] + 1, named.entry) if at else named

    def _starts(self, folded: str, small: str) -> Iterator[int]:
        """Where the first characters of a name stand, which few places of a text have."""
        places = (
            (it.start() for it in WORD.finditer(folded)) if self._spaced else range(len(folded))
        )
        exact, any_case = self._exact.heads, self._any.heads
        for start in places:
            heads = (folded[start : start + _HEAD], folded[start])
            if not exact.isdisjoint(heads) or (
                small and not any_case.isdisjoint((small[start : start + _HEAD], small[start]))
            ):
                yield start

    def _longest(
        self, folded: str, small: str, start: int, edges: frozenset[int]
    ) -> OwnName | None:
        here = [*self._exact.at(folded, start), *(self._any.at(small, start) if small else ())]
        for end, entry in sorted(here, key=lambda found: -found[0]):
            last = self._end(folded, start, end, edges, of_person=isinstance(entry, OwnPerson))
            if last is not None:
                return OwnName(start, last, entry)
        return None

    def _end(
        self, text: str, start: int, end: int, edges: frozenset[int], *, of_person: bool
    ) -> int | None:
        """Where the word ends that a name ends in; ``None`` where the name is not all of it."""
        if self._spaced:
            return None if is_joined(text, start) else word_end(text, end, self._genitives)
        whole = all(is_edge(text, it, edges, of_person=of_person) for it in (start, end))
        return end if whole else None


@lru_cache(maxsize=32)
def _index(rules: OwnRules, lang: str) -> _Index:
    return _Index(rules, lang)
