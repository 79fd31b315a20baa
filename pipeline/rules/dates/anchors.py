"""What a distance counts from: the last date of a story, or the document's date."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.languages.schema.dates import DateWords, SpacedDateWords
from pipeline.languages.schema.tense import SpacedTenseWords, UnspacedTenseWords
from pipeline.rules.dates.grammar import Found
from pipeline.rules.dates.moments import NOT_AFTER, Interval, Moment
from pipeline.rules.dates.resolve import Clock, compares
from pipeline.rules.dates.tense import lean


def told_from(
    found: Found,
    text: str,
    words: DateWords,
    tense: SpacedTenseWords | UnspacedTenseWords,
    clock: Clock,
) -> Found:
    """``found`` counted from the last date, where a distance ahead lies in the past: 3日後.

    What figures are compared with counts from the document's date where the text names no other.
    """
    meaning = found.meaning
    opens = isinstance(meaning, Interval) and meaning.unless_past and not meaning.last
    moment = meaning.first if isinstance(meaning, Interval) and opens else meaning
    if not isinstance(moment, Moment) or not moment.shift:
        return found
    if not clock.anchor and compares(moment) and _is_compared(found, text, words):
        of_document = replace(moment, shift=replace(moment.shift, anaphoric=False))
        if isinstance(meaning, Interval):  # up 3 percent from a year earlier
            return replace(found, meaning=replace(meaning, first=of_document))
        return replace(found, meaning=of_document)
    if opens or not clock.anchor or not moment.shift.in_story:
        return found
    if lean(text, found.start, found.end, tense) != NOT_AFTER:
        return found
    coarse = is_coarser(clock.last, moment.shift.unit)
    told_of = replace(moment, shift=replace(moment.shift, anaphoric=True), unsure=coarse)
    return replace(found, meaning=told_of)


def is_coarser(value: str | None, unit: str) -> bool:
    """Whether days, weeks or months cannot be counted from a date of this ``value``."""
    return len((value or "").split("/")[-1]) < _LENGTHS.get(unit, 0)


_LENGTHS = {"day": len("2024-05-17"), "week": len("2024-W20"), "month": len("2024-05")}
"""Characters of a value from which so many days, weeks, months can be counted."""


_COMPARISON = 40


@cache
def _comparing(words: DateWords) -> re.Pattern[str]:
    return re.compile(words.figures_compared, re.VERBOSE)


def _is_compared(found: Found, text: str, words: DateWords) -> bool:
    """Whether figures are compared with those of ``found``: 前年比, ``than a year earlier``."""
    pattern = _comparing(words)
    if isinstance(words, SpacedDateWords):
        return pattern.search(text[max(0, found.start - _COMPARISON) : found.start]) is not None
    return pattern.match(text, found.end) is not None
