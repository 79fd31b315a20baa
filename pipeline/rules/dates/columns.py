"""Dates in cells of tables as their column writes them: ``3/9``, ``17.05``, ``2023``, ``23/24``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from pipeline.languages.schema.dates import DateWords, SpacedDateWords, UnspacedDateWords
from pipeline.rules.dates.folded import fold
from pipeline.rules.dates.grammar import Scan
from pipeline.rules.dates.moments import Interval, Meaning, Moment
from pipeline.rules.dates.short_years import short_year
from pipeline.rules.dates.spaced.fragments import all_months, all_weekdays
from pipeline.rules.trie import alternation
from pipeline.segment.grids import Cell

FIRST_YEAR, LAST_YEAR = 1800, 2100
"""Numbers between which a column or row of them may be years without a word that says so."""

_LONGEST_HEAD = 60
_FEWEST_YEARS = 3
_STEPS = frozenset({1, 2, 4, 5, 10})
"""Years of a list are so far apart."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What part of a cell says; offsets are those in the cell."""

    start: int
    end: int
    meaning: Meaning


Reader = Callable[[Sequence[Cell], Scan], "list[Reading | None]"]
"""What the cells of a column say, each of them or none; empty cells say nothing."""


@cache
def _heads(data: DateWords) -> Sequence[tuple[re.Pattern[str], Reader]]:
    heads = data.heads
    readers = (
        (heads.fiscal_years, fiscal_years),
        (heads.weeks, weeks),
        (heads.years, years),
        (heads.days, days),
        (heads.moments, shown_days),
        (heads.periods, shown_days),
    )
    return [(re.compile(head, re.VERBOSE | re.IGNORECASE), reader) for head, reader in readers]


_BEHIND_HEAD = re.compile(r"[ ]?(?:[(\[][^()\[\]]{0,40}[)\]]|[*:.]{1,3})\Z")


def reader_of(head: str, data: DateWords) -> Reader | None:
    """How the cells under ``head`` are read, ``None`` where it names no dates."""
    if not head or len(head) > _LONGEST_HEAD:
        return None
    plain = _BEHIND_HEAD.sub("", fold(head).strip("*_` "))
    return next((reader for pattern, reader in _heads(data) if pattern.fullmatch(plain)), None)


# Days.

_DAY = r"(?P<one{n}>\d{{1,2}})(?P<mark{n}>[/.])(?P<two{n}>\d{{1,2}})(?P<dot{n}>\.?)"


@cache
def _short_days(data: DateWords) -> re.Pattern[str]:
    before = behind = ""
    if isinstance(data, SpacedDateWords):
        weekdays = alternation(
            {
                **all_weekdays(data),
                **{name[:letters]: 0 for name in data.weekdays for letters in (2, 3)},
            }
        )
        before = rf"(?:{weekdays}\.?,?[ ]?)?"
    elif isinstance(data, UnspacedDateWords):
        behind = rf"(?:[ ]?[(]?[{''.join(data.weekdays)}][)]?)?"
    first, last = (_DAY.format(n=n) for n in ("", "_last"))
    return re.compile(
        rf"{before}{first}{behind}(?:[ ]?[-–—〜～~][ ]?{last}{behind})?", re.IGNORECASE
    )


def days(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    """Days without a year, of a column that has days and nothing else in digits."""
    return _days(cells, scan, plain=True)


def shown_days(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    """Days without a year where the cells show by ``/`` or a dot that they are no amounts."""
    return _days(cells, scan, plain=False)


def _days(cells: Sequence[Cell], scan: Scan, *, plain: bool) -> list[Reading | None]:
    matches = [_short_days(scan.words).fullmatch(fold(cell.text)) for cell in cells]
    found = [match for match in matches if match]
    if not found or not (plain or all(match["mark"] == "/" or match["dot"] for match in found)):
        return months(cells, scan)
    month_first = _month_first(found, scan)
    read = [_day_of(match, month_first) if match else None for match in matches]
    if any(match and not reading for match, reading in zip(matches, read, strict=True)):
        return [None] * len(cells)
    return read


def _numbers(match: re.Match[str], end: str = "") -> tuple[int, int]:
    return int(match[f"one{end}"]), int(match[f"two{end}"])


def _month_first(found: Sequence[re.Match[str]], scan: Scan) -> bool:
    """The order of a column: what is possible, what is sorted, else that of the document."""
    if isinstance(scan.words, UnspacedDateWords):
        return True
    pairs = [_numbers(match) for match in found]
    day_first = any(two <= 12 < one for one, two in pairs)
    month_first = any(one <= 12 < two for one, two in pairs)
    if day_first != month_first:
        return month_first
    if len(pairs) >= _FEWEST_YEARS:
        by_day_first, by_month_first = (_is_sorted([(b, a) for a, b in pairs]), _is_sorted(pairs))
        if by_day_first != by_month_first:
            return by_month_first
        ones, twos = ([pair[n] for pair in pairs] for n in (0, 1))
        if (len(set(ones)) == 1) != (len(set(twos)) == 1):
            # Days of one month, unless they are one day of months one after the other.
            in_first = len(set(ones)) == 1
            if _steps(twos if in_first else ones) != {1}:
                return in_first
    assert isinstance(scan.words, SpacedDateWords)  # noqa: S101  # there is no third kind
    return scan.order.month_first(found[0]["mark"], scan.words)


def _is_sorted(pairs: Sequence[tuple[int, int]]) -> bool:
    steps = list(pairwise(pairs))
    return all(a <= b for a, b in steps) or all(a >= b for a, b in steps)


def _day_of(match: re.Match[str], month_first: bool) -> Reading | None:
    first = _moment(_numbers(match), month_first)
    if first is None:
        return None
    if not match["one_last"]:
        return Reading(0, match.end(), first)
    last = _moment(_numbers(match, "_last"), month_first)
    return Reading(0, match.end(), Interval(first=first, last=last)) if last else None


def _moment(numbers: tuple[int, int], month_first: bool) -> Moment | None:
    month, day = numbers if month_first else numbers[::-1]
    try:
        dt.date(2000, month, day)
    except ValueError:
        return None
    return Moment(month=month, day=day)


# Months.

_FEWEST_MONTHS = 2


def months(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    """The months of a row or column that names several and hardly anything else."""
    nothing: list[Reading | None] = [None] * len(cells)
    if not isinstance(scan.words, SpacedDateWords):
        return nothing
    named = all_months(scan.words)
    numbers = [named.get(cell.text.lower().removesuffix("*")) for cell in cells]
    count = len([number for number in numbers if number])
    if count < _FEWEST_MONTHS or 2 * count < len(cells):
        return nothing
    return [
        Reading(0, len(cell.text.removesuffix("*")), Moment(month=number)) if number else None
        for cell, number in zip(cells, numbers, strict=True)
    ]


_WEEK = re.compile(r"(?P<week>\d{1,2})(?:[-–](?P<last>\d{1,2}))?")
_LAST_WEEK = 53


def weeks(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:  # noqa: ARG001  # a Reader
    """Weeks by their numbers; those that begin with the first may be of a course."""
    matches = [_WEEK.fullmatch(cell.text) for cell in cells]
    numbers = [int(match["week"]) for match in matches if match]
    if len(numbers) < _FEWEST_MONTHS or not all(1 < number <= _LAST_WEEK for number in numbers):
        return [None] * len(cells)
    return [match and _week(match) for match in matches]


def _week(match: re.Match[str]) -> Reading | None:
    first, last = Moment(week=int(match["week"])), match["last"]
    if not last:
        return Reading(0, match.end(), first)
    if not int(match["week"]) < int(last) <= _LAST_WEEK:
        return None
    return Reading(0, match.end(), Interval(first=first, last=Moment(week=int(last))))


_DAY_NUMBER = re.compile(r"(?P<day>\d{1,2})\.")


def days_of_month(cells: Sequence[Cell], head: str, scan: Scan) -> list[Reading | None]:
    """``3.`` and ``19.`` under the head ``September``."""
    nothing: list[Reading | None] = [None] * len(cells)
    if not isinstance(scan.words, SpacedDateWords) or not cells:
        return nothing
    month = all_months(scan.words).get(head.lower())
    matches = [_DAY_NUMBER.fullmatch(cell.text) for cell in cells]
    if not month or not all(matches):
        return nothing
    read = [match and _moment((month, int(match["day"])), month_first=True) for match in matches]
    return [
        Reading(0, len(cell.text), moment) if moment else None
        for cell, moment in zip(cells, read, strict=True)
    ]


# Years.

_YEAR = re.compile(
    r"""
    (?P<year>[12]\d{3}) (?: (?P<mark>[-–/]) (?P<last>[12]\d{3}|\d{2}) )? (?P<note>[*¹²³]|[ ]?\d?\))?
    """,
    re.VERBOSE,
)
_SHORT_YEAR = re.compile(r"'?(?P<year>\d{2})(?:[/](?P<last>\d{2}))?")


def years(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    """Years of a column that says so; of two digits where they follow each other."""
    read = [_year_of(cell.text, scan) for cell in cells]
    if not any(read):
        read = _short_years(cells, scan)
    return read if any(read) else shown_days(cells, scan)


def fiscal_years(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    """Fiscal years of a column that says so."""
    return [reading and _fiscal(reading) for reading in years(cells, scan)]


def _fiscal(reading: Reading) -> Reading:
    meaning = reading.meaning
    if isinstance(meaning, Moment):
        return replace(reading, meaning=replace(meaning, fiscal=True))
    return reading


def _year_of(text: str, scan: Scan) -> Reading | None:
    folded = fold(text)
    match = _YEAR.fullmatch(folded)
    if match is None:
        return _era_year(folded, scan)
    year, last = int(match["year"]), match["last"]
    if year > LAST_YEAR:
        return None
    end = match.start("note") if match["note"] else match.end()
    if not last:
        return Reading(0, end, Moment(year=year))
    until = int(last) if len(last) == 4 else year - year % 100 + int(last)
    until += 100 if until < year and len(last) == 2 else 0
    if not year < until <= LAST_YEAR:
        return None
    return Reading(0, end, Interval(first=Moment(year=year), last=Moment(year=until)))


def _era_year(text: str, scan: Scan) -> Reading | None:
    """``令和5``, ``R5``: what stands under 年."""
    if not isinstance(scan.words, UnspacedDateWords):
        return None
    match = _era(scan.words).fullmatch(text)
    if match is None:
        return None
    first, last = scan.words.eras[match["era"]]
    year = first - 1 + (1 if match["number"] == "元" else int(match["number"]))
    return Reading(0, len(text), Moment(year=year)) if first <= year <= last else None


@cache
def _era(data: UnspacedDateWords) -> re.Pattern[str]:
    return re.compile(rf"(?P<era>{alternation(data.eras)})[ ]?(?P<number>元|\d{{1,2}})")


def _short_years(cells: Sequence[Cell], scan: Scan) -> list[Reading | None]:
    matches = [_SHORT_YEAR.fullmatch(cell.text) for cell in cells]
    numbers = [int(match["year"]) for match in matches if match]
    if len(numbers) < min(_FEWEST_YEARS, len(cells)) or not all(matches):
        return [None] * len(cells)
    written = all("'" in cell.text or "/" in cell.text for cell in cells)
    one_by_one = len(numbers) >= _FEWEST_YEARS and _steps(numbers) in ({1}, {-1})
    if not written and not one_by_one:
        return [None] * len(cells)
    return [match and _short_year(match, scan) for match in matches]


def _short_year(match: re.Match[str], scan: Scan) -> Reading | None:
    first = Moment(year=short_year(int(match["year"]), scan.reference), short_year=True)
    if not match["last"]:
        return Reading(0, match.end(), first)
    if (int(match["year"]) + 1) % 100 != int(match["last"]):
        return None
    last = Moment(year=(first.year or 0) + 1, short_year=True)
    return Reading(0, match.end(), Interval(first=first, last=last))


def _follow(numbers: Sequence[int]) -> bool:
    """Whether numbers follow each other as years in a list do."""
    steps = _steps(numbers)
    return len(steps) == 1 and abs(next(iter(steps))) in _STEPS


def _steps(numbers: Sequence[int]) -> set[int]:
    return {b - a for a, b in pairwise(numbers)}


def listed_years(cells: Sequence[Cell]) -> bool:
    """Whether the cells of a column are years, though no head says it."""
    numbers = [int(cell.text) for cell in cells if _FOUR.fullmatch(cell.text)]
    if len(numbers) != len(cells) or len(numbers) < _FEWEST_YEARS or not _follow(numbers):
        return False
    return all(FIRST_YEAR <= number <= LAST_YEAR for number in numbers)


_FOUR = re.compile(r"[12][0-9]{3}")


# Heads that are years.

_HEAD_YEAR = re.compile(
    r"(?:(?P<words>[^\W\d_][^\d|]{0,30}?)[ ])?(?P<year>[12]\d{3})(?P<note>[*¹²³]|[ ]?\d?\))?"
)


def year_in_head(text: str) -> tuple[Reading, bool] | None:
    """The year of a head (``2023``, ``Budsjett 2024``), and whether it is all of the head."""
    match = _HEAD_YEAR.fullmatch(fold(text))
    if match is None or not FIRST_YEAR <= int(match["year"]) <= LAST_YEAR:
        return None
    start, end = match.span("year")
    return Reading(start, end, Moment(year=int(match["year"]))), not match["words"]


def years_of_heads(row: Sequence[Cell]) -> list[tuple[Cell, Reading]]:
    """The years of a row of heads, where several of them follow each other."""
    read = [(cell, found[0]) for cell in row if (found := year_in_head(cell.text))]
    stated = sorted({it.meaning.year or 0 for _, it in read if isinstance(it.meaning, Moment)})
    near = all(b - a in _STEPS for a, b in pairwise(stated))
    return read if len(stated) > 1 and near else []
