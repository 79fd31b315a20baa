"""Years, decades and centuries: ``2024``, ``2019/20``, ``1990-tallet``, ``44 BC``.

A number of four digits is a year only where its neighbours say so; the rule finds every one and
marks it weak, and :func:`is_year` decides when its neighbours are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment
from pipeline.rules.dates.spaced import fragments as f

_PIVOT = 50
"""Two digits from here on are of the 1900s, as most software reads them."""

_LAST_YEAR = 2100
"""Larger numbers are hardly ever years."""


def short_year(digits: int) -> int:
    """The year that two digits mean: ``'24`` is 2024, ``'68`` 1968."""
    return digits + (1900 if digits >= _PIVOT else 2000)


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    yield f.rule("year", DIGIT, rf"(?P<year>{f.YEAR}){end}(?![.,:][0-9])(?![ ]?[%‰°])", _year)
    yield f.rule("year", DIGIT, rf"(?<=')(?P<year>[0-9]{{2}}){end}(?![.,:'0-9])", _apostrophe)
    yield f.rule(
        "year_span",
        DIGIT,
        rf"(?P<year>{f.YEAR})(?:/|-|–)(?P<last>[0-9]{{2}}){end}(?![-/.,:]?[0-9])",
        _year_span,
    )
    yield from _eras(data, end)
    yield from _decades(data, end)
    yield from _centuries(data, end)


def _year(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    year = int(match["year"])
    return Moment(year=year, weak=True) if year < _LAST_YEAR else None


def _apostrophe(match: re.Match[str], scan: Scan) -> Moment | None:
    before = scan.before(match.start(), 2)
    if before[:1].isalnum():  # rock'n'roll'24
        return None
    return Moment(year=short_year(int(match["year"])), short_year=True, weak=True)


def _year_span(match: re.Match[str], scan: Scan) -> Interval | Moment | None:
    year, last = int(match["year"]), int(match["last"])
    mark = scan.text[match.start() + 4]
    following = (year + 1) % 100 == last
    if mark == "-" and not following:
        return Moment(year=year, month=last) if 1 <= last <= 12 and year < _LAST_YEAR else None
    if year >= _LAST_YEAR or not (following or (mark == "–" and year % 100 < last)):
        return None
    end = year - year % 100 + last + (100 if last == 0 else 0)
    return Interval(first=Moment(year=year), last=Moment(year=end))


def _eras(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    before, after = f.words(data.before_christ), f.words(data.after_christ)
    number = r"(?P<year>[0-9]{1,4})"
    if data.before_christ:
        yield f.rule("year_bc", DIGIT, rf"{number}[ ]?(?:{before})(?!\w)", _bc)
        yield f.rule(
            "year_bc",
            DIGIT,
            rf"(?P<first>[0-9]{{1,4}}){f.DASH}{number}[ ]?(?:{before})(?!\w)",
            _bc_range,
        )
    if data.after_christ:
        yield f.rule("year_ad", DIGIT, rf"{number}[ ]?(?:{after})(?!\w)", _ad)
        yield f.rule("year_ad", data.after_christ, rf"(?:{after})[ ]?{number}{end}", _ad)


def _bc(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    year = int(match["year"])
    return Moment(year=-year) if year else None


def _bc_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = int(match["first"]), int(match["year"])
    if not first > last > 0:
        return None
    return Interval(first=Moment(year=-first), last=Moment(year=-last))


def _ad(match: re.Match[str], scan: Scan) -> Moment | None:
    if match[0][0].isalpha() and not match[0][0].isupper():
        return None
    year = int(match["year"])
    return Moment(year=year) if year and scan.text else None


def _decades(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    suffixes = f.words(data.decade_suffixes)
    yield f.rule(
        "decade", DIGIT, rf"(?P<decade>[12][0-9]{{2}}|[2-9](?=0))0{suffixes}(?!\w)", _decade
    )
    if data.decade_words:
        word = f.words(data.decade_words)
        yield f.rule("decade", data.decade_words, rf"(?P<word>{word}){end}", _decade_word)


def _decade(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    digits = match["decade"]
    if len(digits) == 1:
        return Moment(decade=190 + int(digits))
    if digits.endswith("0") and digits != "200":  # 1800-tallet, the 1900s
        return Moment(century=int(digits) // 10)
    return Moment(decade=int(digits))


def _decade_word(match: re.Match[str], scan: Scan) -> Moment:
    return Moment(decade=190 + f.words_of(scan).decade_words[f.squeezed(match["word"])])


def _centuries(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    ordinal = rf"(?P<number>[0-9]{{1,2}})(?:{f.words(data.ordinal_suffixes)})"
    word = rf"(?P<word>{f.words(data.ordinals)})"
    century = f.words(data.centuries)
    gap = rf"(?:{f.S}|-)"
    yield f.rule("century", DIGIT, rf"{ordinal}{gap}{century}{end}", _century)
    yield f.rule("century", data.ordinals, rf"{word}{gap}{century}{end}", _century)


def _century(match: re.Match[str], scan: Scan) -> Moment | None:
    groups = match.groupdict()
    if groups.get("number"):
        number = int(match["number"])
    else:
        number = f.words_of(scan).ordinals[f.squeezed(match["word"])]
    return Moment(century=number - 1) if 5 <= number <= 22 else None


# Whether a number of four digits is a year.


@cache
def _contexts(data: SpacedDateWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    after = re.compile(
        rf"{f.S}?(?:{f.words(data.counted)}|%|‰|°|x(?=\d))(?!\w)", re.VERBOSE | re.IGNORECASE
    )
    function = re.compile(
        rf"{f.S}(?:{f.words(data.function_words)})(?!\w)", re.VERBOSE | re.IGNORECASE
    )
    return after, function


def uncounted(scan: Scan, end: int, year: int) -> bool:
    """Whether the number that ends at ``end`` counts nothing: ``2000 kroner``, ``1,500 men``."""
    data = f.words_of(scan)
    counted, function = _contexts(data)
    if counted.match(scan.text, end):
        return False
    if year % 50:
        return True
    # A round number before a noun is rather an amount.
    following = scan.text[end : end + 3].lstrip(" ")
    return not following[:1].islower() or bool(function.match(scan.text, end))


_LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+\.?(?:-[^\W\d_]+)?|©)(?P<gap>[ ]?\r?\n?[ ]?)\Z")
_OPENED = re.compile(r"\((?P<inside>[^()\n]{0,40})\Z")
_CLOSED = re.compile(r"[ ]?[),;–-]")
_NOUN = re.compile(r"[ ](?P<noun>[^\W\d_]+)")


def is_year(scan: Scan, start: int, end: int, year: int) -> bool:
    """Whether the four digits at ``[start, end)`` are a year, by what stands around them."""
    data = f.words_of(scan)
    if not uncounted(scan, end, year):
        return False
    before = scan.before(start)
    opened = _OPENED.search(before)
    if opened and _CLOSED.match(scan.text, end) and (year % 100 or not opened["inside"]):
        return bool(
            not opened["inside"] or opened["inside"].rstrip()[-1:] in ",;–-" or _known(data, before)
        )
    return _known(data, before, scan=scan, end=end, year=year)


def _known(
    data: SpacedDateWords, before: str, *, scan: Scan | None = None, end: int = 0, year: int = 1
) -> bool:
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last["word"].lower()
    if word in data.year_before:
        return True
    if word in data.year_before_weak:
        return bool(year % 100) and year > 1400 and not _plural_noun_after(data, scan, end)
    if word in data.year_attributive and scan:
        noun = _NOUN.match(scan.text, end)
        return bool(
            noun
            and year > 1800
            and year % 100
            and noun["noun"].islower()
            and not noun["noun"].endswith("s")
        )
    return False


def _plural_noun_after(data: SpacedDateWords, scan: Scan | None, end: int) -> bool:
    noun = _NOUN.match(scan.text, end) if scan else None
    if noun is None or not noun["noun"].islower():
        return False
    return noun["noun"] not in data.function_words and noun["noun"].endswith(("er", "ar", "s", "e"))
