"""Figures in the cells of tables, where a plain number is all there is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.numbers import NumberWords
from pipeline.records import MoneyModifier
from pipeline.rules.money.context import context
from pipeline.rules.numbers import DIGITS, KANJI, parse_myriad, parse_number
from pipeline.rules.trie import alternation

LONGEST = 80
"""Characters of a cell with a figure in it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a cell, with its offsets there."""

    start: int
    end: int
    amount: Decimal
    amount_max: Decimal | None = None
    modifier: MoneyModifier | None = None
    scale: Decimal | None = None
    """Where the cell says one of its own: ``12 mill.``."""


_RUN = "[0-9０-９](?:[0-9０-９.,，．'’ \u00a0\u202f\u2009]{0,40}[0-9０-９])?[½¼¾]?"
_MIXED = "[0-9０-９][0-9０-９,，.．]{0,20}[0-9０-９万億兆千百,，]{1,20}"
_NOTE = r"""
    \s? (?: [*†‡※＊]{1,3} | [¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3} | \[ \w{1,2} \] | \d{1,2} \) | \( \d \) | [a-z] \)
      | [(（] ※? 注? \s? \d{0,2} [)）] | \^ \d )
"""
_LEADING_ZERO = re.compile(r"[0０][0-9０-９]")
_DIGITS = re.compile(DIGITS, re.VERBOSE)
_KANJI = re.compile(KANJI, re.VERBOSE)
_MYRIAD = re.compile("[十百千万億兆]")


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    """A cell with a figure; what stands around it is looked at by itself."""
    words = context(lang).words
    numbers = words.numbers
    letter = r"[^\W\d_]" if words.spaced else "[A-Za-z]"
    plain, dotted = set(numbers.scales) - numbers.abbreviations, numbers.abbreviations
    scale = rf"""
        \s? (?P<scale> {alternation(plain | dotted)} \.? | {alternation(numbers.suffixes)} )
        (?!{letter})
    """
    kanji = "" if words.spaced else rf"|{_MIXED}"
    return re.compile(
        rf"""
        (?P<before> [^\d()（）+−–—△▲-]{{0,20}} ) \s?
        (?P<open> [(（] )? \s? (?P<minus> [-−–—△▲] )? \+? \s?
        (?P<first> {_RUN} {kanji} )
        (?P<stroke> ,[-–—]{{1,2}} )?
        (?: \s? [-–—−~〜～] \s? (?P<second> {_RUN} ) )?
        (?: (?(open) \s? (?P<close> [)）] ) | (?!) ) )?
        (?: {scale} )?
        (?P<after> [^\d]{{0,20}}? )
        (?: {_NOTE} )? \s?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def figure_in(text: str, lang: str, numbers: NumberWords, *, is_closed: bool) -> Figure | None:
    """The figure that ``text``, a cell, consists of.

    ``numbers`` says how the table writes them. ``is_closed``: whether the next cell is the
    bracket that closes one opened here, as in the tables of annual reports.
    """
    if len(text) > LONGEST:
        return None
    match = _pattern(lang).fullmatch(text)
    if match is None:
        return None
    words = context(lang).words
    said, modifier = _modifier(match, words)
    first, second = _value(match["first"], numbers), _value(match["second"], numbers)
    is_open, has_close = match["open"] is not None, match["close"] is not None
    if not said or first is None or (match["second"] and second is None):
        return None
    if is_open != has_close and not (is_open and is_closed):
        return None
    if second is not None and (is_open or match["minus"] or second <= first):
        return None
    start = match.start("open") if is_open else match.start("minus" if match["minus"] else "first")
    group = "close" if has_close else "second" if second is not None else "first"
    end = max(match.end(group), match.end("stroke"))
    scale = None
    if match["scale"]:
        end = match.end("scale")
        word = match["scale"].lower()
        known = {**numbers.suffixes, **numbers.scales}
        scale = Decimal(known.get(word) or known.get(word.rstrip("."), 1))
    is_negative = is_open or match["minus"] is not None
    return Figure(start, end, -first if is_negative else first, second, modifier, scale)


def _value(text: str | None, numbers: NumberWords) -> Decimal | None:
    if not text or _LEADING_ZERO.match(text):
        return None
    if _MYRIAD.search(text):
        return parse_myriad(text) if _KANJI.fullmatch(text) else None
    return parse_number(text, numbers) if _DIGITS.fullmatch(text) else None


def _modifier(match: re.Match[str], words: MoneyWords) -> tuple[bool, MoneyModifier | None]:
    """Whether the words around the figure of a cell are known, and what they say of it."""
    before = " ".join(match["before"].lower().split())
    after = " ".join(match["after"].lower().split())
    if not before and not after:
        return True, None
    known_before = words.modifiers_before.get(before) if before else None
    known_after = words.modifiers_after.get(after) if after else None
    said = (not before or known_before is not None) and (not after or known_after is not None)
    return said, known_before or known_after


def decimal_mark(cells: list[str], numbers: NumberWords) -> str:
    """The decimal mark of a table, where its numbers tell: not the one that groups digits."""
    other = "." if numbers.decimal == "," else ","
    for mark, decimal in ((other, numbers.decimal), (numbers.decimal, other)):
        twice = re.compile(rf"[^\d]?\d{{1,3}}(?:\{mark}\d{{3}}){{2,4}}(?:\D.{{0,9}})?", re.DOTALL)
        if any(twice.fullmatch(cell) for cell in cells if cell.count(mark) > 1):
            return decimal
    return numbers.decimal
