"""Which currency a shared word stands for in a document: ``kroner`` where Swedish ones are meant.

A word that several currencies bear (``kroner``, ``$``, ``pesos``) is at first that of the
language. What the document says may make it another's, with the basis ``document``:

* One of them was stated before (``svenske kroner``, ``A$``, 豪ドル), with an amount or without. A
  word with a main bearer (:attr:`MoneyWords.main`) follows only where that statement comes before
  all figures in the plain word, where no other bearer is stated, where no plain figure converts it
  (``A$120m ($80m)``) and where the text names no other bearer's country more often.
* Else, for a word without a main bearer, the country that the text names most often.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from pipeline.languages import language
from pipeline.languages.cldr import currency_places
from pipeline.languages.currencies import FAMILIES
from pipeline.records import CurrencyBasis, Money
from pipeline.rules.money.heads import TABLE
from pipeline.rules.money.lexicon import Currency, currency_pattern, is_default, lexicon
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.rules.own.spans import is_own
from pipeline.rules.trie import alternation

Part = tuple[int, str, str]
"""Where a stretch of a document begins, its text and its language."""

_FAMILY = {code: name for name, codes in reversed(FAMILIES.items()) for code in codes}
_OPENING = re.compile(r"\s?[(（\[]")
_LONGEST_GAP = 40


@dataclass(frozen=True)  # no slots: cached properties
class _Family:
    """What a document says about the bearers of one family of words."""

    stated: Sequence[tuple[int, str]]
    """Where currencies are stated, in order, and which."""
    places: Sequence[tuple[int, str]]
    """Where their countries are named, in order, statements of a currency aside."""
    plain: int
    """Where a shared word first has an amount."""
    converts: bool
    """Whether a plain figure converts a stated one."""

    def bearer(self, currency: str, start: int, *, is_main: bool) -> str | None:
        """The code that the document gives to a shared word at ``start``, if it does.

        ``currency`` is the one that the language means, ``is_main`` whether it is the main bearer.
        """
        before = bisect_left(self.stated, (start, ""))
        if is_main:
            return self._only(currency) if before else None
        if before:
            return self.stated[before - 1][1]
        country = self._country(start)
        return None if country == currency else country

    def _only(self, main: str) -> str | None:
        """The only bearer stated, where nothing speaks for ``main`` or a third."""
        place, only = self.stated[0]
        if self.converts or any(code != only for _, code in self.stated):
            return None
        is_foremost = self._named[only] == max(self._named.values(), default=0)
        return only if only == main or (place < self.plain and is_foremost) else None

    @cached_property
    def _named(self) -> Counter[str]:
        return Counter(code for _, code in self.places)

    @cached_property
    def _foremost(self) -> Sequence[tuple[int, str]]:
        """The places of the country, or the countries, that the document names most often."""
        most = max(self._named.values(), default=0)
        return [(place, code) for place, code in self.places if self._named[code] == most]

    def _country(self, start: int) -> str | None:
        """The currency of the country named most often; of several, of the last before."""
        if not self._foremost:
            return None
        return self._foremost[max(bisect_left(self._foremost, (start, "")) - 1, 0)][1]


def with_document(
    rows: Sequence[Money], parts: Iterable[Part], own: OwnMoney = NO_MONEY
) -> list[Money]:
    """``rows`` of one document, sorted, with the currencies that it gives to shared words.

    ``parts`` are the stretches that they were found in, one language each, in order. Rows that
    have been through this before are judged anew.
    """
    shared = {row.start: it for row in rows if (it := _shared(row, own))}
    if not shared:
        return list(rows)
    families = _families(rows, shared, list(parts), own)
    return [
        _settled(row, shared[row.start], families) if row.start in shared else row for row in rows
    ]


def _settled(row: Money, word: Currency, families: Mapping[str, _Family]) -> Money:
    is_main = word.code in language(row.lang).money.main
    said = families[_FAMILY[word.code]].bearer(word.code, row.start, is_main=is_main)
    code, basis = said or word.code, _basis(said)
    if (code, basis) == (row.currency, row.currency_basis):
        return row
    return replace(row, currency=code, currency_basis=basis)


def _basis(said: str | None) -> CurrencyBasis:
    return "document" if said else "language"


def _shared(row: Money, own: OwnMoney) -> Currency | None:
    """The shared word that gave ``row`` its currency, if one of a family did.

    Of ``$42 million pesos`` it is the one in whose family the currency is. Where a user said what
    the word means, the document has no say.
    """
    if row.currency_basis not in {"language", "document"} or is_own(row.rule):
        return None
    lex = lexicon(row.lang, own)
    matches = list(currency_pattern(row.lang, own).finditer(row.text))
    if any(is_default(match[0], row.lang, own) for match in matches):
        return None
    found = [
        currency
        for currency in map(lex.currency, matches)
        if currency.basis == "language" and currency.code in _FAMILY
    ]
    own_family = (it for it in found if _FAMILY[it.code] == _FAMILY.get(row.currency or ""))
    if found:
        return next(own_family, found[0])
    return _of_table(row) if row.rule in {TABLE, "money.list"} else None


def _of_table(row: Money) -> Currency | None:
    """The shared word in the head of the table that ``row``, without a word of its own, is from."""
    family = _FAMILY.get(row.currency or "")
    if family is None:
        return None
    if row.currency_basis == "language":
        return Currency(row.currency or "", "language", "M")
    words = language(row.lang).money
    bearers = [code for code in words.shared.values() if _FAMILY.get(code) == family]
    main = next((code for code in bearers if code in words.main), bearers[0] if bearers else None)
    return Currency(main, "language", "M") if main else None


def _families(
    rows: Sequence[Money], shared: Mapping[int, Currency], parts: Sequence[Part], own: OwnMoney
) -> dict[str, _Family]:
    """The families that words of ``shared`` are of, with what the document says about them."""
    plain: dict[str, int] = {}
    without_main: set[str] = set()
    for row in rows:
        if word := shared.get(row.start):
            plain.setdefault(_FAMILY[word.code], row.start)
            if word.code not in language(row.lang).money.main:
                without_main.add(_FAMILY[word.code])
    converted = {
        _FAMILY[shared[row.start].code]
        for before, row in _conversions(rows, parts)
        if row.start in shared and before.currency_basis == "stated"
    }
    families = {}
    for name, start in plain.items():
        stated = [it for part in parts for it in _statements(part, name, own)]
        places = (
            [it for part in parts for it in _places(part, name)]
            if (stated or name in without_main)
            else []
        )
        families[name] = _Family(
            [(begin, code) for begin, _, code in stated],
            _outside(places, [(begin, end) for begin, end, _ in stated]),
            start,
            name in converted,
        )
    return families


def _conversions(rows: Sequence[Money], parts: Sequence[Part]) -> Iterator[tuple[Money, Money]]:
    """Pairs of which the second says the first in another currency: ``A$120m ($80m)``."""
    starts = [start for start, _, _ in parts]
    for before, row in pairwise(rows):
        if row.start - before.end >= _LONGEST_GAP:
            continue
        start, text, lang = parts[max(bisect_right(starts, before.start) - 1, 0)]
        gap = text[before.end - start : row.start - start]
        if _OPENING.match(gap) or _conversion_pattern(lang).match(gap):
            yield before, row


@cache
def _conversion_pattern(lang: str) -> re.Pattern[str]:
    words = language(lang).money
    end = r"(?!\w)" if words.spaced else ""
    return re.compile(rf"[\s,、]*{alternation(words.conversions)}{end}")


@lru_cache(maxsize=128)
def _statement_pattern(lang: str, name: str, own: OwnMoney) -> re.Pattern[str]:
    return re.compile(lexicon(lang, own).statements(FAMILIES[name]), re.VERBOSE)


def _statements(part: Part, name: str, own: OwnMoney) -> Iterator[tuple[int, int, str]]:
    """Start, end and code of the statements of currencies of the family ``name``."""
    start, text, lang = part
    lex = lexicon(lang, own)
    for match in _statement_pattern(lang, name, own).finditer(text):
        yield start + match.start(), start + match.end(), lex.currency(match).code


@cache
def _place_pattern(lang: str, name: str) -> tuple[re.Pattern[str], dict[str, str]]:
    words = language(lang).money
    places = {
        place: code
        for code in FAMILIES[name]
        for place in (*currency_places(words.locale, code), *words.places.get(code, ()))
    }
    inner = alternation(places)
    if words.spaced:
        return re.compile(rf"(?<!\w)({inner})(?:{words.place_endings})?(?!\w)"), places
    kana = "[ァ-ヺー]"  # マリ is not in マリア
    return re.compile(
        rf"(?:(?<!{kana})(?={kana})|(?!{kana}))({inner})(?:(?<={kana})(?!{kana})|(?<!{kana}))"
    ), places


def _places(part: Part, name: str) -> Iterator[tuple[int, str]]:
    """Where a country of the family ``name`` is named, and its currency."""
    start, text, lang = part
    pattern, places = _place_pattern(lang, name)
    for match in pattern.finditer(text):
        yield start + match.start(), places[" ".join(match[1].split())]


def _outside(
    places: Iterable[tuple[int, str]], spans: Sequence[tuple[int, int]]
) -> list[tuple[int, str]]:
    """Those of ``places`` that stand in none of ``spans``; all in order."""
    ends = [end for _, end in spans]
    found = []
    for place, code in places:
        after = bisect_right(ends, place)
        if after == len(spans) or place < spans[after][0]:
            found.append((place, code))
    return found
