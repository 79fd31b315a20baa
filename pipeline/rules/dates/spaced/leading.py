"""Words that lead a date: what part of it is meant, or that something goes on to it."""

from __future__ import annotations

import re

from pipeline.rules.dates.grammar import Scan
from pipeline.rules.dates.moments import Meaning, Moment, slots
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.joining import has_parts, takes_parts
from pipeline.rules.dates.spaced.joints import Joints


def week_of(meaning: Moment, joints: Joints, before: str) -> re.Match[str] | None:
    """``week of`` before a day of a month."""
    if joints.week_of is None or meaning.time:
        return None
    return joints.week_of.search(before) if {"day", "month"} <= slots(meaning) else None


def plain_part(meaning: Meaning, joints: Joints, before: str) -> re.Match[str] | None:
    """``later`` before a period that is running, ``later in`` before any."""
    if joints.plain_part is None or not isinstance(meaning, Moment) or meaning.modifier:
        return None
    found = joints.plain_part.search(before)
    if found is None:
        return None
    if " " in found["word"]:
        return found if has_parts(meaning) and takes_parts(meaning) else None
    return found if meaning.shift and not (meaning.shift.count or meaning.unsure) else None


def day_part(meaning: Meaning, joints: Joints, before: str) -> re.Match[str] | None:
    """``late`` before a weekday or a day that is named by its distance."""
    if joints.day_part is None or not isinstance(meaning, Moment):
        return None
    named = meaning.weekday or (meaning.shift and meaning.shift.unit == "day")
    return joints.day_part.search(before) if named else None


_ONE_TIME = frozenset({"year", "month", "day", "weekday", "quarter", "holiday", "week"})


def through(moment: Moment, scan: Scan, joints: Joints, start: int) -> re.Match[str] | None:
    """``through`` before a date that something goes on to: not ``through the 1990s``."""
    found = joints.through.search(scan.before(start)) if joints.through else None
    if found is None or not slots(moment) <= _ONE_TIME or moment.holiday or moment.time:
        return None
    if moment.decade is not None or moment.century is not None:
        return None
    whole = len(found[0].split()) == 1 or moment.modifier == "end"
    verb = f.word_before(scan, start - len(found[0]))
    return found if whole and verb and verb not in f.words_of(scan).not_through else None
