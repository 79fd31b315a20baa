"""From what stands next to each other to whole expressions, in languages without spaces.

The larger part comes first (去年の5月, 先週の火曜日), what picks a part of a period follows it
(5月下旬), and so do the words that open or close a range (2014年から, 2030年までに).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import (
    Duration,
    Interval,
    Meaning,
    Moment,
    Recurrence,
    add_lengths,
    merge,
    slots,
)
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.trie import alternation


@dataclass(frozen=True, slots=True)
class _Joints:
    """Compiled patterns for what stands between, before and after dates."""

    link: re.Pattern[str]
    to: re.Pattern[str]
    part: re.Pattern[str]
    hedge_before: re.Pattern[str]
    hedge_after: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]


@cache
def _joints(data: UnspacedDateWords) -> _Joints:
    return _Joints(
        link=re.compile(r"[の、 ]?"),
        to=re.compile(rf"[ ]?(?:の?{alternation(data.to_words)})[ ]?"),
        part=re.compile(rf"の?(?P<word>{alternation(data.parts)})(?![一-鿿]{{2}}|[裔っ尾])"),
        hedge_before=re.compile(rf"(?P<word>{alternation(data.hedges_before)})\Z"),
        hedge_after=re.compile(rf"(?P<word>{alternation(data.hedges_after)})"),
        since=re.compile(alternation(data.since)),
        until=re.compile(alternation(data.until)),
    )


def compose(atoms: Iterable[Found], scan: Scan) -> list[Found]:
    """The expressions that ``atoms`` make up, without those that are no dates after all."""
    joints = _joints(f.words_of(scan))
    merged: list[Found] = []
    for atom in atoms:
        both = _joined(merged[-1], atom, scan, joints) if merged else None
        if both:
            merged[-1] = both
        else:
            merged.append(atom)
    kept = [each for each in merged if not (isinstance(each.meaning, Moment) and each.meaning.weak)]
    return [_framed(found, scan, joints) for found in _ranged(kept, scan, joints)]


def _joined(left: Found, right: Found, scan: Scan, joints: _Joints) -> Found | None:
    ours, theirs = left.meaning, right.meaning
    gap = scan.text[left.end : right.start]
    if isinstance(ours, Duration) and isinstance(theirs, Duration) and gap in ("", "と"):
        length = add_lengths(ours, theirs)
        return replace(left, end=right.end, meaning=length) if length else None
    if len(gap) > 1 or not joints.link.fullmatch(gap) or not isinstance(theirs, Moment):
        return None
    if isinstance(ours, Recurrence) and slots(theirs) == {"time"} and gap != "、" and not ours.time:
        return replace(left, end=right.end, meaning=replace(ours, time=theirs.time))
    if not isinstance(ours, Moment) or not _in_order(ours, theirs, gap):
        return None
    together = merge(ours, theirs)
    if together is None:
        return None
    known = together.year is not None and not (ours.unsure and theirs.unsure)
    together = replace(together, unsure=together.unsure and not known)
    rule = left.rule if slots(theirs) == {"time"} else right.rule
    return Found(left.start, right.end, together, rule)


def _in_order(left: Moment, right: Moment, gap: str) -> bool:
    """Whether the larger part comes first, as it does where no space is written."""
    if gap == "、" and left.year and not left.month and right.day:
        return True
    if "year" in slots(right) or (gap == "、" and not right.time):
        return False
    if right.shift and right.shift.unit in ("week", "month"):
        return False
    if left.time:
        # 午前 and 10時 are one time.
        return False
    return not (left.shift and right.weekday and left.shift.unit == "day")


def _ranged(found: Iterable[Found], scan: Scan, joints: _Joints) -> list[Found]:
    ranged: list[Found] = []
    for each in found:
        interval = _interval(ranged[-1], each, scan, joints) if ranged else None
        if interval:
            ranged[-1] = interval
        else:
            ranged.append(each)
    return ranged


def _interval(left: Found, right: Found, scan: Scan, joints: _Joints) -> Found | None:
    first, last = left.meaning, right.meaning
    gap = scan.text[left.end : right.start]
    if len(gap) > 6 or not isinstance(first, Moment) or not isinstance(last, Moment):
        return None
    if not joints.to.fullmatch(gap) or not _comparable(first, last):
        return None
    return Found(left.start, right.end, Interval(first=first, last=last), "dates.range")


def _comparable(first: Moment, last: Moment) -> bool:
    ours, theirs = (slots(each) - {"year", "weekday", "time"} for each in (first, last))
    if not ours and not theirs:
        return (first.weekday is None) == (last.weekday is None)
    return (
        theirs <= ours
        and (bool(theirs) or "year" in slots(last))
        and not (theirs == {"month"} and "day" in ours)
    )


def _framed(found: Found, scan: Scan, joints: _Joints) -> Found:
    """``found`` with what the characters before and after it add."""
    data = f.words_of(scan)
    end, meaning = found.end, found.meaning
    part = joints.part.match(scan.text, end) if _has_parts(meaning) else None
    if part:
        end = part.end()
        meaning = replace(meaning, modifier=data.parts[part["word"]])
    if isinstance(meaning, Recurrence):
        return Found(found.start, end, meaning, found.rule)
    meaning, after = _hedged(meaning, found.start, end, scan, joints)
    if isinstance(meaning, Moment):
        opened = _opened(meaning, scan, joints, after)
        if opened:
            return Found(found.start, end, opened, "dates.open_range")
    return Found(found.start, end, meaning, found.rule)


def _hedged(
    meaning: Meaning, start: int, end: int, scan: Scan, joints: _Joints
) -> tuple[Meaning, int]:
    """``meaning`` with the modifier beside it, and where the words after it end."""
    data = f.words_of(scan)
    if meaning.modifier:
        return meaning, end
    length = isinstance(meaning, Duration)
    after = joints.hedge_after.match(scan.text, end)
    if after and (length or data.hedges_after[after["word"]] == "approximate"):
        return replace(meaning, modifier=data.hedges_after[after["word"]]), after.end()
    before = joints.hedge_before.search(scan.before(start, 6))
    if before and (length or data.hedges_before[before["word"]] == "approximate"):
        return replace(meaning, modifier=data.hedges_before[before["word"]]), end
    return meaning, end


def _has_parts(meaning: Meaning) -> bool:
    if not isinstance(meaning, Moment):
        return False
    return not slots(meaning) & {"day", "weekday", "time", "holiday", "week"}


def _opened(moment: Moment, scan: Scan, joints: _Joints, end: int) -> Interval | None:
    """The open range that から or までに makes of ``moment``."""
    plain = replace(moment, modifier=None)
    since = joints.since.match(scan.text, end)
    if since and not (moment.shift and since[0] in f.words_of(scan).compared):
        return Interval(first=plain, last=None, modifier=moment.modifier)
    if joints.until.match(scan.text, end):
        return Interval(first=None, last=plain, modifier=moment.modifier)
    return None
