"""Years that stand in a row: ``2018: 412; 2019: 388``, ``1839, 1859 og 1878``."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import Moment, slots
from pipeline.rules.dates.spaced.four_digits import uncounted

_FIGURE = re.compile(r":[ ]{0,2}[-–+(]?(?:[$€£][ ]?)?[0-9](?:[.,]?[0-9]){0,14}(?:[ ]?%)?\)?")
_BETWEEN = re.compile(r"(?:[ ]?[^\W\d_]{1,12})?(?:[ ]{1,2}|[ ]?[;,|\n/·•][ |\n]{0,3})")
_FIRST = 1800


def labelled(found: list[Found], scan: Scan) -> list[Found]:
    """``found`` with the years made sure that are labels, each before a figure, two or more."""
    kept = list(found)
    figures = [_figure(each, scan) for each in kept]
    for place, (first, second) in enumerate(pairwise(figures)):
        if first is None or second is None:
            continue
        left, right = kept[place], kept[place + 1]
        if not _BETWEEN.fullmatch(scan.text, first, right.start):
            continue
        ours, theirs = left.meaning, right.meaning
        assert isinstance(ours, Moment) and isinstance(theirs, Moment)  # noqa: S101, PT018  # have figures
        if ours.year != theirs.year:
            kept[place] = replace(left, meaning=replace(ours, weak=False))
            kept[place + 1] = replace(right, meaning=replace(theirs, weak=False))
    return kept


_SERIES = 3
"""So many numbers in a list, each greater than the one before, are years."""
_COMMA = re.compile(r",[ ]")


def in_series(found: list[Found], scan: Scan, and_: re.Pattern[str]) -> list[Found]:
    """``found`` with the years made sure that are a list of years alone."""
    kept = list(found)
    begin = 0
    for place in range(1, len(kept) + 1):
        if place < len(kept) and _goes_on(kept[place - 1], kept[place], scan, and_):
            continue
        last = kept[place - 1]
        if place - begin >= _SERIES and uncounted(scan, last.end, _year(last) or 0):
            kept[begin:place] = [_sure(each) for each in kept[begin:place]]
        begin = place
    return kept


def _goes_on(left: Found, right: Found, scan: Scan, and_: re.Pattern[str]) -> bool:
    first, second = _year(left), _year(right)
    if not first or not second or not _FIRST <= first < second:
        return False
    gap = (left.end, right.start)
    return bool(_COMMA.fullmatch(scan.text, *gap) or and_.fullmatch(scan.text, *gap))


def _year(found: Found) -> int | None:
    """The year that ``found`` may be, and nothing else."""
    meaning = found.meaning
    return meaning.year if isinstance(meaning, Moment) and slots(meaning) == {"year"} else None


def _sure(found: Found) -> Found:
    meaning = found.meaning
    assert isinstance(meaning, Moment)  # noqa: S101  # has a year
    return replace(found, meaning=replace(meaning, weak=False))


def _figure(found: Found, scan: Scan) -> int | None:
    """Where the figure ends that the year ``found`` is the label of."""
    meaning = found.meaning
    if not isinstance(meaning, Moment) or slots(meaning) != {"year"}:
        return None
    if meaning.year is None or meaning.year < _FIRST:
        return None
    figure = _FIGURE.match(scan.text, found.end)
    return figure.end() if figure else None
