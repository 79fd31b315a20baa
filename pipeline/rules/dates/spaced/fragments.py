"""Fragments of patterns that the rules of a spaced language share, built from its data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Parse, Rule, Scan
from pipeline.rules.trie import alternation, alternation_with_ends

S = r"(?:[ ]{1,2}|[ ]?\r?\n[ ]{0,12})"
"""One or two spaces or a line's end; never a blank line."""

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
YEAR = r"[12][0-9]{3}(?![0-9])"
SHORT_YEAR = r"'[0-9]{2}(?![0-9])"
DASH = r"[ ]?[-–—][ ]?"

PREFIX = "*"

_WORD = re.compile(r"[^\W\d_]+|\d")


def words(items: Iterable[str]) -> str:
    """A fragment for any of ``items``, longest first, with any space that a line may have."""
    return alternation(items).replace(r"\s", S)


@cache
def end_of_word(data: SpacedDateWords) -> str:
    """A fragment: no letter follows, and no hyphen that makes a compound (juli-kommisjonen)."""
    dates = words(chain(data.months, data.weekdays, data.seasons))
    return rf"(?![\w\u00ad])(?!-(?!{dates}(?!\w))[^\W\d_])"


def beginnings(items: Iterable[str]) -> frozenset[str]:
    """The first two words that each of ``items`` has, :data:`DIGIT` for a number.

    An item that ends in ``*`` is what a longer word may begin with.
    """
    return frozenset(" ".join(_first_words(item)) for item in items) - {""}


def _first_words(item: str) -> list[str]:
    if item.endswith(PREFIX):
        return [item.lower()]
    found = _WORD.findall(item)[:2]
    return [DIGIT] if found and found[0].isdigit() else [word.lower() for word in found]


def first_word(beginning: str) -> str:
    """The first of the words of one of :func:`beginnings`."""
    return beginning.partition(" ")[0].removesuffix(PREFIX)


_BEFORE = r"[\W_]"
_END = r"(?![^\W\d_])"
_NUMBER = r"""
    (?: (?=[0-9]) | (?='[0-9]{2}s?(?!\w)) ) (?<![$€£¥#§]) (?<![0-9][.,:/])
"""
"""Before a number that is not the rest of another."""


def tokens(starts: Iterable[str]) -> re.Pattern[str]:
    """Where a rule may begin in a text in lower case: at a number, or at one of ``starts``.

    A match is the character before it and the first word, of a number nothing. Where no start is
    that word alone, the second one must follow.
    """
    seconds: dict[str, set[str]] = {}
    for start in starts:
        first, _, second = start.partition(" ")
        seconds.setdefault(first, set()).add(second)
    seconds.pop(DIGIT, None)
    ends = {
        first.removesuffix(PREFIX): "" if first.endswith(PREFIX) else _END + _second(following)
        for first, following in sorted(seconds.items())
    }
    return re.compile(rf"{_BEFORE}(?:{alternation_with_ends(ends)}|{_NUMBER})", re.VERBOSE)


def _second(words: set[str]) -> str:
    """A look-ahead to the second word of a beginning; nothing where there need be none."""
    if "" in words:
        return ""
    named = {word: _END for word in words if not word[0].isdigit()}
    number = "[0-9]|" if len(named) < len(words) else ""
    return rf"(?=[\W_]{{0,16}}(?:{number}{alternation_with_ends(named)}))"


def places(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """The offsets and words that ``pattern`` (from :func:`tokens`) finds in ``text``."""
    lowered = text.lower()
    if len(lowered) != len(text):  # of all letters only İ becomes two
        lowered = text.replace("İ", "i").lower()
    for match in pattern.finditer(f"\n{lowered}"):
        yield match.start(), match[0][1:]


def rule(name: str, starts: Iterable[str], pattern: str, parse: Parse) -> Rule:
    """A rule whose verbose, case-insensitive ``pattern`` begins with one of ``starts``.

    Of each start the first two words are looked at.
    """
    return Rule(f"dates.{name}", beginnings(starts), pattern, re.VERBOSE | re.IGNORECASE, parse)


@cache
def all_months(data: SpacedDateWords) -> Mapping[str, int]:
    """Month names and abbreviations, in lower case."""
    return {**data.month_abbreviations, **data.months}


@cache
def all_weekdays(data: SpacedDateWords) -> Mapping[str, int]:
    """Weekday names and abbreviations, in lower case."""
    return {**data.weekday_abbreviations, **data.weekdays}


@cache
def all_numbers(data: SpacedDateWords) -> Mapping[str, str]:
    """Number words up to 99, with ``X`` for a vague one: ``tjuefem`` is ``25``."""
    numbers = dict(data.numbers)
    small = {word: int(value) for word, value in numbers.items() if value in set("123456789")}
    tens = {word: int(value) for word, value in numbers.items() if value.endswith("0")}
    for half in data.and_half:
        numbers |= {f"{word} {half}": f"{value}.5" for word, value in small.items()}
    for (ten, many), (one, few) in ((t, u) for t in tens.items() for u in small.items()):
        if 20 <= many < 100:
            for join in ("", "-", " "):
                numbers[f"{ten}{join}{one}"] = str(many + few)
    for hundred in data.hundreds:
        below = {word: int(value) for word, value in numbers.items() if value.isdigit()}
        numbers |= {
            f"{word}{join}{hundred}": str(100 * number)
            for word, number in small.items()
            for join in ("", " ")
        }
        numbers |= {
            f"{hundred} {and_} {word}": str(100 + number)
            for word, number in below.items()
            for and_ in data.and_words
            if number < 100
        }
    return numbers


def named(mapping: Mapping[str, int], text: str) -> int:
    """The number of a month or weekday as written: ``Sept.`` is 9."""
    return mapping[" ".join(text.lower().split())]


def squeezed(text: str) -> str:
    """``text`` in lower case with single spaces, as language data has it."""
    return " ".join(text.lower().split())


def words_of(scan: Scan) -> SpacedDateWords:
    """The language data, narrowed to its shape."""
    assert isinstance(scan.words, SpacedDateWords)  # noqa: S101  # rules are built for their data
    return scan.words


_CUT_OFF = re.compile(r"[0-9][–—-]\Z")


def cut_off(scan: Scan, start: int) -> bool:
    """Whether a number at ``start`` is the end of ``8–10``, whose beginning is no row."""
    return _CUT_OFF.search(scan.before(start, 2)) is not None


_LAST_WORD = re.compile(r"(?P<word>(?<![^\W\d_])[^\W\d_]++\.?)[ ]?\r?\n?[ ]?\Z")


def word_before(scan: Scan, start: int) -> str:
    """The word that ends right before ``start``, in lower case; empty where there is none."""
    match = _LAST_WORD.search(scan.before(start, 24))
    return match["word"].lower() if match else ""


_NEXT = re.compile(r"[ ](?P<word>[^\W\d_]+)")


def next_word(scan: Scan, end: int) -> str:
    """The word that begins right after ``end``, in lower case; empty where there is none."""
    match = _NEXT.match(scan.text, end)
    return match["word"].lower() if match else ""


@cache
def _period(data: SpacedDateWords) -> re.Pattern[str]:
    names = words((*data.months, *data.seasons, *data.running_units))
    told = words(data.articles)
    return re.compile(
        rf"{S}\w+{S}(?:{told}{S})?(?:[0-9]|{names}(?!\w))", re.VERBOSE | re.IGNORECASE
    )


def is_part(scan: Scan, part: str, end: int) -> bool:
    """Whether ``part``, which ends at ``end``, is one of the period that follows it.

    ``siste uke`` is one of May in ``siste uke av mai``.
    """
    data = words_of(scan)
    return f"{part} {next_word(scan, end)}" in data.parts and bool(
        _period(data).match(scan.text, end)
    )


_IN_SENTENCE = re.compile(r"[^\W\d_A-ZÆØÅÄÖ],?[ ]\Z")
_DAY_FOLLOWS = re.compile(r"[ ](?:[^\W\d_]{2,3}[ ])?[0-9]")


def is_proper(scan: Scan, start: int, end: int) -> bool:
    """Whether the word at ``[start, end)`` has a capital where no sentence begins: a name."""
    word = scan.text[start:end]
    if not word[0].isupper() or word.isupper() or _DAY_FOLLOWS.match(scan.text, end):
        return False
    return _IN_SENTENCE.search(scan.before(start, 3)) is not None


_OPENS = re.compile(r"(?:\A|[.!?:•\n][ ]?|\n[ ]?[-–*•][ ])\Z")
_IN_LOWER = re.compile(r"[ ][a-zæøåäö0-9]")


def opens_sentence(scan: Scan, match: re.Match[str]) -> bool:
    """Whether ``match`` is the first of its sentence, and a word in lower case follows."""
    before = _OPENS.search(scan.before(match.start(), 4))
    return before is not None and _IN_LOWER.match(scan.text, match.end()) is not None
