"""Years that stand before figures in a row: ``2018: 412; 2019: 388; 2020: 97``."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import Moment, slots

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


def _figure(found: Found, scan: Scan) -> int | None:
    """Where the figure ends that the year ``found`` is the label of."""
    meaning = found.meaning
    if not isinstance(meaning, Moment) or slots(meaning) != {"year"}:
        return None
    if meaning.year is None or meaning.year < _FIRST:
        return None
    figure = _FIGURE.match(scan.text, found.end)
    return figure.end() if figure else None
