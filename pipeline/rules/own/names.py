"""Where the names of a user's lists stand in a text.

A name is found as it is written, from one edge of a word to another, the longest at each place.
What is read past: which white space stands between its words (one line break, too), whether
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
from pipeline.rules.own.schema import OwnOrganisation, OwnPerson, OwnRules

Entry = OwnOrganisation | OwnPerson

_SPACES = dict.fromkeys("\t\n\r\u00a0\u2002\u2003\u2009\u202f\u3000", " ")
_WIDTHS = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_FOLDED = str.maketrans(_SPACES | _WIDTHS)
_WORD = re.compile(r"(?<![^\W_])(?<![^\W_]_)(?<![\u0300-\u036f])\S")
_JOINED = re.compile(r"[@#]\Z|\w[-‐‑]\Z")
_ADDRESS = re.compile(r"(?:://|www\.|\.[a-z]{2,4}/)\S{0,60}\Z")
_LONGEST_ADDRESS = 70
_GOES_ON = re.compile(r"[^\W_]|[\u0300-\u036f]|[-‐‑_][^\W_]|\.[a-z0-9]")
"""Behind a name: Nordlyset, Nordlys-sjefen, Nordlys_arkiv, Nordlys.no."""

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


def same_name(name: str, other: str, lang: str) -> bool:
    """Whether two names are the same but for white space, width and a genitive of the first."""
    first, second = _folded(name), _folded(other)
    return first == second or any(
        first == second + suffix for suffix in language(lang).people.genitives
    )


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(_FOLDED).split())


def _small(text: str) -> str:
    """``text`` in small letters, every offset kept."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


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

    def at(self, text: str, start: int) -> Iterator[tuple[int, Entry]]:
        """Ends and entries of the names that stand at ``start``, the longest first."""
        head = text[start : start + _HEAD]
        for length in (*self._lengths.get(head, ()), *self._lengths.get(head[:1], ())):
            entry = self.entries.get(text[start : start + length])
            if entry is not None:
                yield start + length, entry


class _Index:
    """The names of a user in one language."""

    def __init__(self, rules: OwnRules, lang: str) -> None:
        self._spaced = language(lang).people.spaced
        self._genitives = ("", *language(lang).people.genitives)
        entries: tuple[Entry, ...] = (*rules.organisations, *rules.people)
        listed = [
            (_folded(name), entry)
            for entry in entries
            if not entry.lang or lang in entry.lang
            for name in (entry.name, *getattr(entry, "aliases", ()))
        ]
        self._exact = _Names(each for each in listed if each[1].case == "exact")
        self._any = _Names((_small(name), it) for name, it in listed if it.case == "any")

    def found(self, text: str, ends: Collection[int]) -> Iterator[OwnName]:
        folded = text.translate(_FOLDED)
        small = _small(folded) if self._any.entries else ""
        edges = frozenset(ends)
        reach = 0
        for start in self._starts(folded, edges):
            if start < reach:
                continue
            named = self._longest(folded, small, start, edges)
            if named is not None:
                reach = named.end
                yield named

    def _starts(self, text: str, edges: frozenset[int]) -> Iterable[int]:
        """Where a name may begin, in order."""
        if self._spaced:
            return (match.start() for match in _WORD.finditer(text))
        return (place for place in range(len(text)) if _is_edge(text, place, edges))

    def _longest(
        self, folded: str, small: str, start: int, edges: frozenset[int]
    ) -> OwnName | None:
        here = sorted(
            (*self._exact.at(folded, start), *(self._any.at(small, start) if small else ())),
            key=lambda found: -found[0],
        )
        for end, entry in here:
            last = self._edge(folded, end, edges)
            if last is not None and not (self._spaced and _is_joined(folded, start)):
                return OwnName(start, last, entry)
        return None

    def _edge(self, text: str, end: int, edges: frozenset[int]) -> int | None:
        """Where the word ends that a name ends in; ``None`` where the name is not all of it."""
        if not self._spaced:
            return end if _is_edge(text, end, edges) else None
        for suffix in self._genitives:
            last = end + len(suffix)
            if text.startswith(suffix, end) and not _GOES_ON.match(text, last):
                return last
        return None


def _is_joined(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is the rest of a longer word, a handle or an address."""
    return (
        _JOINED.search(text, max(0, start - 2), start) is not None
        or _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is not None
    )


_SCRIPTS: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("han", "[\u4e00-\u9fff々〆ヶ]"),
        ("katakana", "[ァ-ヺーヴ・＝ｦ-ﾟ]"),
        ("hiragana", "[ぁ-ゖ]"),
        ("word", r"[^\W_]"),
    )
)

_UNCUT = frozenset({"katakana", "word"})
"""Scripts in which a longer run is another name, whatever words an analyser finds in it."""


def _script(char: str) -> str:
    return next((name for name, pattern in _SCRIPTS if pattern.match(char)), "")


def _is_edge(text: str, place: int, edges: frozenset[int]) -> bool:
    """Whether a word may begin or end at ``place``: オーロラ is no word of オーロラビジョン."""
    if place == 0 or place >= len(text):
        return True
    before = _script(text[place - 1])
    if not before or before != _script(text[place]):
        return True
    return place in edges and before not in _UNCUT


@lru_cache(maxsize=32)
def _index(rules: OwnRules, lang: str) -> _Index:
    return _Index(rules, lang)
