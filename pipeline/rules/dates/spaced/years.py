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
from pipeline.rules.dates.spaced.four_digits import is_year, uncounted

_LAST_YEAR = 2100
"""Larger numbers are hardly ever years."""


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    yield f.rule("year", DIGIT, rf"(?P<year>{f.YEAR}){end}(?![.,:][0-9])(?![ ]?[%‰°])", _year)
    yield f.rule("year", DIGIT, rf"'(?P<year>[0-9]{{2}}){end}(?!['0-9]|[.,:][0-9])", _apostrophe)
    yield f.rule(
        "year_span",
        DIGIT,
        rf"(?<![0-9]-)(?P<year>{f.YEAR})(?:/|-|–)(?P<last>[0-9]{{2}}){end}(?![-/.,:]?[0-9])",
        _year_span,
    )
    yield f.rule(
        "year_span", DIGIT, rf"(?P<year>{f.YEAR})/(?P<last>{f.YEAR}){end}(?![-/.,:]?[0-9])", _season
    )
    if data.early_year_before:
        word = f.words(data.early_year_before)
        number = r"(?P<span>(?P<year>[1-9][0-9]{1,2}))"
        yield f.rule(
            "year",
            data.early_year_before,
            rf"{word}{f.S}{number}{end}(?![.,][0-9])",
            _early,
        )
    yield from _eras(data, end)
    yield from _decades(data, end)
    yield from _centuries(data, end)


def _year(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    year = int(match["year"])
    return Moment(year=year, weak=True) if year <= _LAST_YEAR else None


def _early(match: re.Match[str], scan: Scan) -> Moment | None:
    if not uncounted(scan, match.end(), 1):
        return None
    return Moment(year=int(match["year"]))


def _apostrophe(match: re.Match[str], scan: Scan) -> Moment:
    year = scan.short_year(int(match["year"]), match.start())
    return Moment(year=year, short_year=True, weak=True)


_MONTHS = 12


def _year_span(match: re.Match[str], scan: Scan) -> Interval | Moment | None:
    year, last = int(match["year"]), int(match["last"])
    mark = scan.text[match.start() + 4]
    following = (year + 1) % 100 == last
    told = f.word_before(scan, match.start()) in f.words_of(scan).articles
    if mark == "-" and last > _MONTHS and year % 100 < last:  # the war of 1914-18
        told = told or is_year(scan, match.start(), match.start() + 4, year)
    if mark == "-" and not following and not (told and year % 100 < last):
        return Moment(year=year, month=last) if 1 <= last <= 12 and year < _LAST_YEAR else None
    if year >= _LAST_YEAR or not (following or (mark != "/" and year % 100 < last)):
        return None
    end = year - year % 100 + last + (100 if last == 0 else 0)
    return Interval(first=Moment(year=year), last=Moment(year=end))


def _season(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    """``2019/2020``: two years in a row, as seasons and school years are written."""
    year, last = int(match["year"]), int(match["last"])
    if last != year + 1 or last >= _LAST_YEAR:
        return None
    return Interval(first=Moment(year=year), last=Moment(year=last))


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


_IN_CAPITALS = re.compile(r"[A-Z]")


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
    if f.words_of(scan).capital_names and not _IN_CAPITALS.search(match[0]):  # 802.11ad
        return None
    year = int(match["year"])
    return Moment(year=year) if year and scan.text else None


def _decades(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    suffixes = f.words(data.decade_suffixes)
    yield f.rule(
        "decade",
        DIGIT,
        rf"'?(?P<decade>[12][0-9]{{2}}|[2-9](?=0)|[1-9]0)0{suffixes}"
        rf"(?:[ ](?P<bc>{f.words(data.before_christ)}))?(?!\w)",
        _decade,
    )
    joined = rf"(?:{f.DASH}|-?{f.S}{f.words((*data.and_words, *data.to_words))}{f.S})"
    yield f.rule(
        "decade",
        DIGIT,
        rf"(?P<decade>[12][0-9]{{2}})0{joined}(?P<last>[12]?[0-9]{{1,2}})0{suffixes}(?!\w)",
        _decades_joined,
    )
    if data.decade_words:
        word = f.words(data.decade_words)
        yield f.rule("decade", data.decade_words, rf"(?P<word>{word}){end}", _decade_word)
    if data.century_words:
        word = f.words(data.century_words)
        yield f.rule("century", data.century_words, rf"(?P<word>{word}){end}", _century_word)


_AGES = 5
"""``i 30-årene`` is said of people, ``i 70-årene`` of the time."""


_BEFORE_AGE = 5
"""So many words before a decade may say of whom it is the age."""


def _of_people(match: re.Match[str], scan: Scan) -> bool:
    """Whether ``60-årene`` is an age: ``mannen i 60-årene``, ``hun er i slutten av 60-årene``."""
    data = f.words_of(scan)
    if not data.age_people:
        return False
    before = scan.before(match.start(), 60).lower()
    clause = re.split(r"[.,;:!?\n]", before)[-1].split()[-_BEFORE_AGE:]
    if data.age_verbs.isdisjoint(clause):
        return not data.age_people.isdisjoint(clause)
    return not (data.age_people | data.age_subjects).isdisjoint(clause)


def _decade(match: re.Match[str], scan: Scan) -> Moment | None:
    digits = match["decade"]
    if len(digits) == 1:
        suffix = scan.text[match.end("decade") + 1 : match.end()].lower()
        if suffix in f.words_of(scan).age_decade_suffixes and (
            int(digits) < _AGES or _of_people(match, scan)
        ):
            return None
        if _is_age(match, scan) or not (match[0][0] == "'" or _told(match, scan)):
            return None
        return Moment(decade=190 + int(digits))
    if len(digits) == 2:  # 700-tallet
        century = int(digits) // 10
        return Moment(century=-century - 1 if match["bc"] else century)
    if digits.endswith("0") and digits != "200":  # 1800-tallet, the 1900s
        return Moment(century=int(digits) // 10)
    return Moment(decade=int(digits))


@cache
def _own(data: SpacedDateWords) -> re.Pattern[str]:
    parts = rf"(?:{f.words(data.parts)}(?:{f.S}|-)?)?"
    return re.compile(
        rf"(?<!\w)(?:{f.words(data.own)}){f.S}{parts}(?:[^\W_]{{2,10}},?{f.S}"
        rf"(?:{f.words((*data.and_words, *data.or_words, *data.to_words))}){f.S}{parts})?\Z",
        re.VERBOSE | re.IGNORECASE,
    )


def _is_age(match: re.Match[str], scan: Scan) -> bool:
    """Whether a decade is one of somebody's life: ``in her early thirties``."""
    return _own(f.words_of(scan)).search(scan.before(match.start(), 48)) is not None


def _told(match: re.Match[str], scan: Scan) -> bool:
    """Whether the word before a decade of two digits shows that it is one: ``the 80s``."""
    data = f.words_of(scan)
    if not data.own or not data.month_first:
        return True
    before = f.word_before(scan, match.start())
    joints = (*data.and_words, *data.or_words, *data.to_words, *data.articles, *data.parts)
    return before in joints or scan.before(match.start(), 4).endswith(("late-", "mid-", "rly-"))


_IN_CENTURY = 10
"""So many decades."""


_TEN_DECADES = 10


def _decades_joined(match: re.Match[str], scan: Scan) -> Interval | Moment | None:  # noqa: ARG001
    first, last = int(match["decade"]), int(match["last"])
    if last < _TEN_DECADES:  # 1960-70-tallet
        last += first - first % _TEN_DECADES
    if first >= last:
        return None
    if first % _IN_CENTURY or last % _IN_CENTURY:
        if last != first + 1:
            return None
        return Interval(first=Moment(decade=first), last=Moment(decade=last))
    first, last = first // _IN_CENTURY, last // _IN_CENTURY
    if last != first + 1:
        return None
    return Interval(first=Moment(century=first), last=Moment(century=last))


def _decade_word(match: re.Match[str], scan: Scan) -> Moment | None:
    decade = f.words_of(scan).decade_words[f.squeezed(match["word"])]
    if _is_age(match, scan):
        return None
    if _of_people(match, scan):
        return None
    return Moment(decade=190 + decade)


def _century_word(match: re.Match[str], scan: Scan) -> Moment:
    return Moment(century=f.words_of(scan).century_words[f.squeezed(match["word"])])


def _centuries(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    ordinal = rf"(?P<number>[0-9]{{1,2}})(?:{f.words(data.ordinal_suffixes)})"
    word = rf"(?P<word>{f.words(data.ordinals)})"
    century = f.words(data.centuries)
    gap = rf"(?:{f.S}|-)"
    eras = f.words(data.after_christ)
    bc = rf"(?:[ ](?:(?P<bc>{f.words(data.before_christ)})|{eras}))?"
    yield f.rule("century", DIGIT, rf"{ordinal}{gap}{century}{bc}{end}", _century)
    yield f.rule("century", data.ordinals, rf"{word}{gap}{century}{bc}{end}", _century)
    # The first centuries of a list: the 17th and 18th centuries.
    joints = (*data.and_words, *data.or_words, *data.to_words)
    join = rf"(?:,{f.S}|{f.DASH}|,?{f.S}{f.words(joints)}{f.S})"
    part = rf"(?:(?:{f.words(data.articles)}{f.S})?(?:{f.words(data.parts)}(?:{f.S}|-)?)?)"
    numeral = rf"[0-9]{{1,2}}(?:{f.words(data.ordinal_suffixes)})"
    for starts, first, others in (
        (DIGIT, ordinal, numeral),
        (data.ordinals, word, f.words(data.ordinals)),
    ):
        yield f.rule(
            "century",
            starts,
            rf"{first}(?=(?:{join}{part}{others}){{1,4}}{gap}{century}{bc}{end})",
            _century,
        )


def _century(match: re.Match[str], scan: Scan) -> Moment | None:
    groups = match.groupdict()
    if groups.get("number"):
        number = int(match["number"])
    else:
        number = f.words_of(scan).ordinals[f.squeezed(match["word"])]
    if groups.get("bc"):
        return Moment(century=-number) if 1 <= number <= 50 else None
    if f.squeezed(match[0]).endswith("century") and _next_is_name(match, scan):
        return None
    return Moment(century=number - 1) if 1 <= number <= 22 else None


def _next_is_name(match: re.Match[str], scan: Scan) -> bool:
    names = f.words_of(scan).not_after.get("century", frozenset())
    return f.next_word(scan, match.end()) in names
