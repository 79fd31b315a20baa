"""A language's words for organisations, compiled once for look-up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache, cached_property

from pipeline.languages import language
from pipeline.languages.cldr import calendar_names, territory_codes
from pipeline.languages.schema.known import Known
from pipeline.languages.schema.organisations import HeadWord
from pipeline.rules.trie import alternation

HEAD = 2
"""By how many characters names are looked up."""

_SHORTEST_IN_CAPITALS = 3


class Lexicon:
    """What ``pipeline.languages.schema.organisations.OrganisationWords`` says, ready to ask."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.words = language(lang).organisations
        heads = self.words.heads
        self.first = {head.word: head for head in heads if head.place == "first"}
        self.last = {head.word: head for head in heads if head.place == "last"}
        self.endings = {head.word: head for head in heads if head.place == "ending"}
        self.finding_endings = {word for word, head in self.endings.items() if head.finds}
        self.longest_ending = max(map(len, self.endings), default=0)
        self.calendar = calendar_names(lang)

    @cached_property
    def bearers(self) -> dict[str, tuple[Known, ...]]:
        """Name → the organisations that bear it, the likeliest first."""
        found: defaultdict[str, list[Known]] = defaultdict(list)
        for known in self.words.known:
            for name in known.names:
                found[name].append(known)
        return {name: tuple(sorted(them, key=self._rank(name))) for name, them in found.items()}

    def _rank(self, name: str) -> Callable[[Known], tuple[bool, bool]]:
        """The country's own first, then who has ``name`` alone."""
        return lambda known: (known.country != self.words.home, name in known.shared)

    @cached_property
    def known(self) -> dict[str, Known]:
        """Name → the likeliest organisation, which tells its kind."""
        return {name: them[0] for name, them in self.bearers.items()}

    @cached_property
    def finding(self) -> frozenset[str]:
        """The known names that find: no words of the language."""
        return frozenset(
            name for known in self.words.known for name in known.names if name not in known.doubtful
        )

    @cached_property
    def known_lengths(self) -> dict[str, tuple[int, ...]]:
        """The first characters of :attr:`finding` → the lengths of such names, longest first."""
        return lengths_by_head(self.finding)

    @cached_property
    def known_inside(self) -> frozenset[str]:
        """Known names that find inside sentences alone."""
        return frozenset(name for known in self.words.known for name in known.inside)

    @cached_property
    def known_in_capitals(self) -> dict[str, str]:
        """Known names in capitals → as written, but for doubtful and very short ones."""
        return {
            name.upper(): name
            for name in sorted(self.finding)
            if len(name) >= _SHORTEST_IN_CAPITALS and name not in self.known_inside
        }

    @cached_property
    def capitals_lengths(self) -> dict[str, tuple[int, ...]]:
        """As :attr:`known_lengths`, of the names in capitals."""
        return lengths_by_head(self.known_in_capitals)

    def find_known(self, name: str) -> Known | None:
        """The well-known organisation called ``name``, which may be in capitals (``EQUINOR``)."""
        return self.known.get(name) or self.known.get(self.known_in_capitals.get(name, name))

    def bearer(self, name: str, country: str | None) -> Known | None:
        """The organisation called ``name`` where ``country`` (ISO 3166) is told, or none is.

        ``None`` where it may be one of several: a ministry of a country that nothing names.
        """
        written = name if name in self.bearers else self.known_in_capitals.get(name, name)
        them = self.bearers.get(written, ())
        if country is not None and any(written in known.shared for known in them):
            same = [known for known in them if known.country == country]
            return same[0] if same else None
        first = next(iter(them), None)
        if first is None or (written in first.shared and first.country != self.words.home):
            return None
        return first

    @cached_property
    def form_behind(self) -> re.Pattern[str]:
        """A legal form right behind a name."""
        forms = alternation(set(self.words.legal_forms) - {"Stiftelsen", "Stiftinga"})
        space = r"(?:,?[ \u00a0])" if self.words.spaced else r"[ \u3000]?"
        return re.compile(
            rf"{space}(?P<form>{forms})(?!\w)"
            if self.words.spaced
            else rf"{space}(?P<form>{forms})"
        )

    @cached_property
    def form_before(self) -> re.Pattern[str]:
        """A legal form right before a name."""
        forms = _longest_first(self.words.legal_forms_before)
        boundary = r"(?<!\w)" if self.words.spaced else ""
        space = r"[ \u00a0]" if self.words.spaced else r"[ \u3000]?"
        return re.compile(rf"{boundary}(?P<form>{forms}){space}\Z")

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """What counts or closes the names before it: 3社."""
        return re.compile(f"(?:{self.words.counts or '(?!)'})$")

    @cached_property
    def strong_forms(self) -> frozenset[str]:
        """Legal forms that are evidence of an organisation by themselves."""
        return frozenset(self.words.legal_forms) - self.words.weak_forms

    @cached_property
    def form_heads(self) -> frozenset[str]:
        """The first characters of the legal forms that are evidence."""
        return frozenset(form[0] for form in self.strong_forms)

    @cached_property
    def longest_form(self) -> int:
        """Length of the longest legal form, in characters."""
        return max(map(len, self.words.legal_forms))

    def form_at_end(self, name: str) -> str | None:
        """The legal form that ``name`` ends with."""
        forms = self.words.legal_forms
        for start in range(max(0, len(name) - self.longest_form), len(name)):
            form = name[start:]
            if (
                form in forms
                and start > 0
                and (not self.words.spaced or name[start - 1] in " \u00a0,")
            ):
                return form
        return None

    def form_at_start(self, name: str) -> str | None:
        """The legal form that ``name`` begins with."""
        for length in range(min(self.longest_form, len(name) - 1), 0, -1):
            form = name[:length]
            if form in self.words.legal_forms_before:
                return form if not self.words.spaced or name[length] in " \u00a0" else None
        return None

    def ending(self, word: str) -> HeadWord | None:
        """The longest head word that ``word`` (lower case) ends with and does not consist of."""
        shortest = 1 if self.words.spaced else 0  # 公正取引委員会 is all of its name
        for start in range(max(shortest, len(word) - self.longest_ending), len(word)):
            head = self.endings.get(word[start:])
            if head is not None:
                return head
        return None

    def beginning(self, name: str) -> HeadWord | None:
        """The head word that ``name`` begins with and does not consist of: JA北浜."""
        return next(
            (
                head
                for word, head in self.first.items()
                if name.startswith(word) and len(name) > len(word)
            ),
            None,
        )

    def is_country(self, name: str) -> bool:
        """Whether ``name`` (lower case) is a country."""
        people = language(self.lang).people
        return name in territory_codes(self.lang) or name in people.countries


def lengths_by_head(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The first characters of ``names`` → how long those are that begin so, the longest first."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        lengths[name[:HEAD]].add(len(name))
    return {head: tuple(sorted(them, reverse=True)) for head, them in lengths.items()}


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


@cache
def lexicon(lang: str) -> Lexicon:
    """The compiled words of ``lang``, one of :data:`pipeline.languages.CODES`."""
    return Lexicon(lang)
