"""What the head of a table, the label of a row or the line above says its figures are in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from pipeline.rules.money.context import Context, context, surroundings
from pipeline.rules.money.lexicon import Currency, Lexicon, currency_pattern, lexicon
from pipeline.rules.numbers import parse_myriad
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.rules.trie import alternation

Place = Literal["head", "label", "caption"]
"""Where words stand that may name a unit."""

LONGEST = 160
"""Characters of a caption, a head or a label that are looked at."""

LONGEST_TITLE = 80
"""A line above a table that is no longer than this is a title rather than a sentence."""

_REACH = 24
_LEAST = 1000
"""The least scale of a table."""

_SCALES = frozenset(Decimal(10) ** n for n in (3, 6, 9, 12, 15, 18))


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency, a scale or both: ``mill. kr``, ``NOK``, ``in thousands``."""

    start: int
    end: int
    currency: Currency | None
    scale: Decimal | None = None
    """``None`` where the words say no scale."""
    per: str | None = None

    def within(self, outer: Unit | None) -> Unit:
        """This unit, completed by that of a wider part of the table.

        A currency alone under the same currency with a scale is of single units.
        """
        if outer is None:
            return self
        currency = self._currency_within(outer.currency)
        scale = self.scale
        if scale is None and self.per is None and self._takes_scale(outer):
            scale = outer.scale
        return replace(self, currency=currency, scale=scale, per=self.per or outer.per)

    def _currency_within(self, outer: Currency | None) -> Currency | None:
        """The currency, as stated by the wider part where this one has but a sign of it."""
        if self.currency is None or outer is None or outer.basis != "stated":
            return self.currency or outer
        is_same = (self.currency.code, self.currency.factor) == (outer.code, outer.factor)
        return outer if is_same else self.currency

    def _takes_scale(self, outer: Unit) -> bool:
        if self.currency is None or outer.currency is None:
            return True
        return self.currency.code != outer.currency.code and self.currency.factor == 1

    @property
    def factor(self) -> Decimal:
        """What a figure in this unit is multiplied with."""
        return (self.scale or Decimal(1)) * (self.currency.factor if self.currency else 1)


@dataclass(frozen=True, slots=True)
class Words:
    """The compiled words of heads in one language."""

    lexicon: Lexicon
    context: Context
    currency: re.Pattern[str]
    units: re.Pattern[str]
    front: re.Pattern[str]
    back: re.Pattern[str]
    intro: re.Pattern[str]
    opening: re.Pattern[str]
    tail: re.Pattern[str]
    alone: re.Pattern[str]
    subjects: re.Pattern[str]
    notes: re.Pattern[str]
    others: re.Pattern[str]
    numbers: re.Pattern[str]
    measures: re.Pattern[str]
    codes: re.Pattern[str]
    unit_heads: re.Pattern[str]
    rates: re.Pattern[str]
    per: re.Pattern[str]
    per_before: re.Pattern[str]


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


_THOUSANDS = r"1[ .,'’\u00a0\u202f]?000(?:[ .,'’\u00a0\u202f]?000){0,2}(?!\d)"
_KANJI_SCALE = r"[\d０-９,，]{0,6}[十百千万億兆]{1,3}"
_YEAR = r"(?:19|20)\d\d"


def _scale_pattern(lex: Lexicon) -> str:
    words = {*lex.words.numbers.scales, *lex.words.tables.scales}
    letter = r"[^\W\d_]" if lex.words.spaced else "[A-Za-z]"
    named = rf"(?<!{letter}){alternation(words)}(?!{letter})\.?"
    return rf"(?:{_THOUSANDS}|{named}{'' if lex.words.spaced else '|' + _KANJI_SCALE})"


@lru_cache(maxsize=32)
def words_of(lang: str, own: OwnMoney = NO_MONEY) -> Words:
    """What heads are read with in ``lang``, built when first asked for."""
    lex, ctx = lexicon(lang, own), context(lang)
    money = lex.words
    said, scale = money.tables, _scale_pattern(lex)
    links = alternation(said.links)
    gap = r"[\s-]{0,2}"
    whole = rf"(?:{alternation(said.whole)}\s)?"
    intro = rf"(?<![^\W_]){alternation(said.intros)}[\s:：]{{0,2}}{whole}"
    if not money.spaced:
        intro = rf"{alternation(said.intros)}[\s:：]{{0,2}}"
    per_words = rf"(?:/\s?|(?<!\w){alternation(money.per_any or {'per'})}\s)"
    per = rf"{per_words}({alternation(money.per_units)})(?!\w)"
    periods = [word for word in money.per_before if len(word) > 1 and not word[0].isdigit()]
    each = [word for word in money.per_before if word[-1] in "りき"]
    suffix = rf"(?:{alternation(money.numbers.suffixes)})(?![^\W\d_])"
    tail = (
        rf"\s?(?:$|[)）\]\],;:：.。*†/／＊、]|[-–—]\s|[(（\[]|{said.tails}|{per_words}|{_YEAR}\b)"
    )
    return Words(
        lexicon=lex,
        context=ctx,
        currency=currency_pattern(lang, own),
        units=_compile(rf"(?<![^\W\d_]){alternation(said.units)}(?![^\W\d_])"),
        front=_compile(rf"({scale}){gap}(?:{links}\s)?(?:the\s)?$"),
        back=_compile(
            rf",?{gap}(?:{links}\s)?(?:({scale})|({suffix}))|\s?[(（]({scale}|{suffix})[)）]"
        ),
        intro=_compile(rf"{intro}$"),
        opening=_compile(
            rf"[(（\[「【<＜] (?:[^()（）\[\]]{{0,40}} (?:[,;:、：]|{intro}))? \s{{0,2}}$"
        ),
        tail=_compile(tail),
        alone=_compile(
            rf"(?: (?P<open>[(（\[]) \s? (?:{intro})? | (?P<intro>{intro}) | ^\s? )"
            rf"({scale}) (?= {tail})"
        ),
        subjects=_compile(said.subjects),
        notes=_compile(said.notes),
        others=_compile(said.others),
        numbers=_compile(said.numbers),
        measures=_compile(said.measures),
        codes=_compile(said.codes),
        unit_heads=_compile(said.unit_heads),
        rates=_compile(said.rates),
        per=_compile(per),
        per_before=_compile(alternation([*periods, *each])),
    )


def _scale(text: str, lex: Lexicon) -> Decimal | None:
    """What a scale word or number multiplies with; ``None`` for what is no scale of tables."""
    word = " ".join(text.lower().split())
    numbers, said = lex.words.numbers, lex.words.tables
    for known in (said.scales, numbers.scales, numbers.suffixes):
        for form in (word, word.rstrip(".")):
            if form in known:
                return Decimal(known[form]) if known[form] >= _LEAST else None
    digits = re.sub(r"[^\d]", "", word)
    if digits and digits == re.sub(r"[ .,'’\u00a0\u202f]", "", word):
        value: Decimal | None = Decimal(digits)
        return value if value in _SCALES else None
    value = None if lex.words.spaced else parse_myriad(word) or parse_myriad("1" + word)
    is_power = value is not None and value > 1 and str(int(value)).strip("0") == "1"
    return value if is_power else None


def _candidates(text: str, words: Words) -> Iterator[Unit]:
    """The currencies in ``text`` with the scales beside them."""
    lex = words.lexicon
    for match in words.units.finditer(text):
        word = match[0].lower()
        code, count = lex.words.tables.units.get(word, ("", 0))
        if not code:
            continue
        basis: Literal["stated", "language"] = "stated" if code.lower() in word else "language"
        yield Unit(*match.span(), Currency(code, basis, "P"), Decimal(count))
    for match in words.currency.finditer(text):
        currency = lex.currency(match)
        start, end = match.span()
        if currency.kind == "M" and 1 < currency.factor < _LEAST:
            continue
        scale = None
        left = max(0, start - _REACH)
        if (front := words.front.search(text[left:start])) and (
            scale := _scale(front[1], lex)
        ) is not None:
            start = left + front.start()
        elif (back := words.back.match(text, end)) and (
            scale := _scale(back[1] or back[2] or back[3], lex)
        ) is not None:
            end = back.end()
        if scale is None and currency.factor >= _LEAST:
            currency, scale = replace(currency, factor=Decimal(1)), currency.factor
        yield Unit(start, end, currency, scale)


_AMOUNT_BEFORE = re.compile(r"[\d½][\s.,]{0,3}[-–—]?\s?$")
_YEAR_BEFORE = re.compile(rf"(?:^|[\s(]){_YEAR}[\s,.:]{{0,2}}$")
_AMOUNT_BEHIND = re.compile(rf"\s?[-–]?(?!{_YEAR}(?!\d))\d")
_CLOSING = " .:*†)）]】」"
_PAIR = re.compile(r"(?<![A-Za-z])[A-Z]{3}/[A-Z]{3}(?![A-Za-z])")
_PAIR_BEFORE = re.compile(r"[A-Z]{3}/$")
_PAIR_BEHIND = re.compile(r"/[A-Z]{3}(?![A-Za-z])")
_YEAR_BEHIND = re.compile(rf"\s{_YEAR}(?!\d)")
_SEPARATED = re.compile(r"(?:[,:;/–—、・：]|\s-)\s{0,2}$")


_NOT_ASCII_WORD = re.compile(r"[^\W\d_a-zA-Z]")


def words_for(text: str, lang: str, own: OwnMoney = NO_MONEY) -> Words:
    """What ``text``, a head, a label or a caption in a text in ``lang``, is read with."""
    words = words_of(lang, own)
    latin = words.lexicon.words.tables.in_latin
    if latin is None or _NOT_ASCII_WORD.search(text) or not any(map(str.isalpha, text)):
        return words
    return words_of(latin, own)


def unit_in(text: str, place: Place, lang: str, own: OwnMoney = NO_MONEY) -> Unit | None:
    """The unit that ``text`` says figures are in, with its offsets in ``text``."""
    words = words_for(text, lang, own)
    cut = len(text) - LONGEST if len(text) > LONGEST and place == "caption" else 0
    text = text[cut : cut + LONGEST]
    for unit in _candidates(text, words):
        if _is_said(text, unit, place, words):
            per = per_in(text, unit.end, words, is_near=place == "caption")
            return replace(unit, start=unit.start + cut, end=unit.end + cut, per=per)
    for match in words.alone.finditer(text):
        scale = _scale(match[3], words.lexicon)
        is_whole = match.end() == len(text.rstrip())
        if scale is not None and (match["open"] or match["intro"] or is_whole):
            per = per_in(text, match.end(), words, is_near=place == "caption")
            return Unit(match.start(3) + cut, match.end() + cut, None, scale, per)
    return None


def per_in(text: str, end: int, words: Words, *, is_near: bool = False) -> str | None:
    """What the figures are per: ``kr per måned``, ``Earnings per share ($)``, ``月額（円）``.

    ``is_near``: behind the unit that ends at ``end`` only where the words stand beside it.
    """
    _, per = surroundings(text, end, end, words.context, ranged=False)
    if is_near:
        text = text[:end]
    money = words.lexicon.words
    if per is None and (found := words.per.search(text)):
        per = money.per_units.get(" ".join(found[1].lower().split()))
    if per is None and money.per_before and (found := words.per_before.search(text)):
        per = money.per_before.get(found[0])
    return per


def _is_said(text: str, unit: Unit, place: Place, words: Words) -> bool:
    """Whether a currency in ``text`` is a unit rather than an amount or a word of a sentence."""
    before, behind = text[: unit.start], text[unit.end :]
    if unit.currency is None or _is_figure(before, behind, unit, words):
        return False
    ends = words.tail.match(behind) is not None
    bracketed = ends and words.opening.search(before) is not None
    introduced = ends and words.intro.search(before) is not None
    other = words.others.search(text)
    is_other = other is not None and other.end() == unit.end
    if is_other or (_is_glued(before, unit, words) and not introduced):
        return False
    if bracketed or (unit.currency.evidence != "none" and unit.scale is None):
        return bracketed or introduced
    if place == "head":
        return introduced or _is_headed(before, behind, unit, ends=ends)
    if place == "label":
        return _is_labelled(before, behind, unit, introduced=introduced)
    return _is_captioned(text, unit, words, introduced=introduced, ends=ends)


def _is_glued(before: str, unit: Unit, words: Words) -> bool:
    """Whether a currency without a scale is the end of a word, where no spaces part words: 地元."""
    return not words.lexicon.words.spaced and unit.scale is None and before[-1:].isalpha()


def _is_figure(before: str, behind: str, unit: Unit, words: Words) -> bool:
    """Whether a currency is that of an amount (``12 mill. kr``) or of a pair (``USD/NOK``)."""
    if _AMOUNT_BEFORE.search(before) and not _YEAR_BEFORE.search(before):
        return True
    if _AMOUNT_BEHIND.match(behind) or _PAIR_BEFORE.search(before) or _PAIR_BEHIND.match(behind):
        return True
    return unit.scale is not None and words.context.modifier_before.split(before) is not None


def _is_headed(before: str, behind: str, unit: Unit, *, ends: bool) -> bool:
    """Whether a currency stands where the head of a column has its unit."""
    strong = unit.scale is not None or (unit.currency is not None and unit.currency.kind in "SC")
    initial = not before.strip()
    if initial and not strong and _YEAR_BEHIND.match(behind):
        return False  # Euro 2024
    separated = ends and _SEPARATED.search(before) is not None
    return separated or not behind.strip(_CLOSING) or (initial and (ends or strong))


def _is_labelled(before: str, behind: str, unit: Unit, *, introduced: bool) -> bool:
    """Whether a currency stands where the label of a row has its unit: at the end."""
    strong = unit.scale is not None or (unit.currency is not None and unit.currency.kind in "CB")
    is_set_off = introduced or strong or _SEPARATED.search(before) is not None
    return not behind.strip(_CLOSING) and (not before.strip() or is_set_off)


def _is_captioned(text: str, unit: Unit, words: Words, *, introduced: bool, ends: bool) -> bool:
    """Whether a line above a table says that its figures are in ``unit``."""
    before = text[: unit.start]
    is_title = len(text) <= LONGEST_TITLE and not text.rstrip().endswith(("。", "!", "?"))
    if introduced:
        said = words.subjects.search(before) is not None
        starts = words.intro.fullmatch(before.lstrip(" (（[*_")) is not None
        return starts or said or unit.scale is not None or (is_title and not text.endswith("."))
    if not ends or not is_title:
        return False
    if not before.strip(" *_#(（["):
        return True
    strong = unit.scale is not None or unit.currency is None or unit.currency.kind == "C"
    is_last = not text[unit.end :].strip(" :*_)）]")
    separated = _SEPARATED.search(before) is not None
    return (is_last and strong) or separated


def is_number_of(text: str, words: Words) -> bool:
    """Whether a head or label is surely of no money: ``Antall ansatte``, ``%``, ``USD/NOK``."""
    text = text[:LONGEST]
    return words.numbers.search(text) is not None or _PAIR.search(text) is not None


def is_measure(text: str, words: Words) -> bool:
    """Whether a head or label is of no money, as far as its own words tell."""
    return words.measures.search(text[:LONGEST]) is not None
