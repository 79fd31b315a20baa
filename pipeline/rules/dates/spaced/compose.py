"""From what stands next to each other to whole expressions, in languages with spaces.

Three steps: parts of one date merge (``tirsdag`` + ``3. september`` + ``kl. 14``), two dates
become a range (``fra mandag til onsdag``), and the words around decide the rest: which part of
the period is meant, how exactly, whether a side is open, and whether a number is a year at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import (
    NOT_AFTER,
    Duration,
    Interval,
    Meaning,
    Moment,
    Recurrence,
    add_lengths,
    merge,
    slots,
)
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.doubtful import is_month, with_lists
from pipeline.rules.dates.spaced.four_digits import is_year, uncounted
from pipeline.rules.dates.spaced.joining import (
    begun_on,
    clocked,
    from_year,
    has_parts,
    is_habit,
    is_title,
    takes_parts,
    timed,
    winter,
    with_bracketed_year,
)
from pipeline.rules.dates.spaced.joints import Joints, joints_of
from pipeline.rules.dates.spaced.labels import in_series, labelled
from pipeline.rules.dates.spaced.leading import day_part, plain_part, through, week_of


def compose(atoms: Iterable[Found], scan: Scan) -> list[Found]:
    """The expressions that ``atoms`` make up, without those that are no dates after all."""
    data = f.words_of(scan)
    joints = joints_of(data)
    merged = labelled(with_lists(_merged(atoms, scan, joints), scan), scan)
    ranged = _ranged(in_series(merged, scan, joints.and_), scan, joints)
    kept: list[Found] = []
    for found in ranged:
        listed = bool(kept) and _continues_list(kept[-1], found, scan, joints)
        floor = kept[-1].end if kept else 0
        framed = _framed(_strong(found) if listed else found, scan, joints, floor)
        if framed and not is_title(framed, scan):
            kept.append(framed)
    return kept


_COMMA = re.compile(r",[ ]?\n?")


def _continues_list(before: Found, found: Found, scan: Scan, joints: Joints) -> bool:
    """Whether ``found`` is a further year of a list: 1956 in ``in 1953, 1956 and 1959``."""
    first, year = before.meaning, found.meaning
    if not isinstance(first, Moment) or not isinstance(year, Moment) or not year.weak:
        return False
    if first.year is None or year.year is None or slots(first) != {"year"}:
        return False
    gap = scan.text[before.end : found.start]
    joined = len(gap) < _LINK and (_COMMA.fullmatch(gap) or joints.and_.fullmatch(gap.lstrip(",")))
    return bool(joined) and uncounted(scan, found.end, year.year)


def _strong(found: Found) -> Found:
    meaning = found.meaning
    return (
        replace(found, meaning=replace(meaning, weak=False))
        if isinstance(meaning, Moment)
        else found
    )


_LINK = 12
"""The most characters between two parts of one date."""


def _merged(atoms: Iterable[Found], scan: Scan, joints: Joints) -> list[Found]:
    merged: list[Found] = []
    for atom in atoms:
        while merged and (both := _joined(merged[-1], atom, scan, joints)):
            merged.pop()
            atom = both  # noqa: PLW2901  # it may join what stands before the two as well
        merged.append(atom)
    return merged


def _joined(left: Found, right: Found, scan: Scan, joints: Joints) -> Found | None:
    """One expression made of two neighbours, ``None`` where they do not belong together."""
    ours, theirs = left.meaning, right.meaning
    if isinstance(ours, Duration) and isinstance(theirs, Duration):
        length = add_lengths(ours, theirs)
        joined = length and joints.and_length.fullmatch(scan.text, left.end, right.start)
        return Found(left.start, right.end, length, left.rule) if length and joined else None
    if bracketed := with_bracketed_year(left, right, scan):
        return bracketed
    if isinstance(ours, Interval) and isinstance(theirs, Moment):
        return _dated(left, ours, right, theirs, scan, joints)
    if right.start - left.end > _LINK or not joints.link.fullmatch(
        scan.text, left.end, right.start
    ):
        return None
    if isinstance(ours, Moment) and isinstance(theirs, Moment):
        return _moments_joined(left, ours, right, theirs, scan)
    joined_otherwise = winter(ours, theirs) or timed(ours, theirs) or begun_on(ours, theirs)
    if joined_otherwise is None:
        return None
    return Found(left.start, right.end, joined_otherwise, left.rule)


def _moments_joined(
    left: Found, ours: Moment, right: Found, theirs: Moment, scan: Scan
) -> Found | None:
    if ours.time and theirs.time:
        ours, theirs = clocked(ours, theirs, f.words_of(scan))
    if not _may_join(ours, theirs, scan.text[left.end : right.start], scan, right):
        return None
    merged = merge(ours, theirs)
    if merged is None:
        return None
    rule = right.rule if theirs.day or slots(ours) == {"time"} else left.rule
    return Found(left.start, right.end, merged, rule)


def _dated(
    left: Found, ours: Interval, right: Found, theirs: Moment, scan: Scan, joints: Joints
) -> Found | None:
    """A range with the year that follows it: ``uke 28–30 i 2025``, ``1.–5. mai i fjor``."""
    if not ours.first or not ours.last or slots(theirs) != {"year"}:
        return None
    if right.start - left.end > _LINK or not joints.link.fullmatch(
        scan.text, left.end, right.start
    ):
        return None
    if theirs.weak and (theirs.year is None or not uncounted(scan, right.end, theirs.year)):
        return None
    first, last = merge(ours.first, theirs), merge(ours.last, theirs)
    if first is None or last is None:
        return None
    return Found(left.start, right.end, replace(ours, first=first, last=last), left.rule)


def _may_join(left: Moment, right: Moment, gap: str, scan: Scan, at: Found) -> bool:
    plain = "," not in gap
    if "\n" in gap and (left.time or right.time):
        return False
    if right.weak and right.year is not None and left.season:
        return plain
    if right.weak and right.year is not None:
        return (plain or left.holiday is not None) and uncounted(scan, at.end, right.year)
    if "year" in slots(left) and "time" not in slots(right):
        return left.shift is not None and gap == " "
    if slots(left) == {"time"} or slots(right) == {"time"}:
        return True
    if left.weekday and right.shift and right.shift.unit == "day":
        return False
    return plain or left.weekday is not None


def _ranged(found: list[Found], scan: Scan, joints: Joints) -> list[Found]:
    ranged: list[Found] = []
    for each in found:
        interval = None
        if ranged:
            interval = _interval(ranged[-1], each, scan, joints)
            interval = interval or _weekdays_dated(ranged[-1], each, scan, joints)
        if interval:
            ranged[-1] = interval
        else:
            ranged.append(each)
    return ranged


def _interval(left: Found, right: Found, scan: Scan, joints: Joints) -> Found | None:
    first, last = left.meaning, right.meaning
    if right.start - left.end > _LONGEST_GAP:
        return None
    if isinstance(last, Interval) and isinstance(first, Moment | Interval):
        whole = first if isinstance(first, Interval) else Interval(first=first, last=first)
        return _spanning(left, whole, right, last, scan, joints)
    if not isinstance(first, Moment) or not isinstance(last, Moment):
        return None
    gap = scan.text[left.end : right.start]
    to = joints.to.fullmatch(gap)
    if to and to["comma"] and not (first.day and first.year):  # from Dec. 23, 2023, to Jan. 2
        return None
    of_months = gap == "/" and "month" in slots(first)
    between = joints.and_.fullmatch(gap) and joints.between.search(scan.before(left.start))
    if not (to or of_months or between) or not (
        _comparable(first, last) or from_year(first, last, left, scan)
    ):
        return None
    if not _weak_years(first, last, gap, left, right, scan, joints):
        return None
    if slots(first) == {"weekday"} and is_habit(left, right, scan):
        value = f"XXXX-WXX-{first.weekday}/XXXX-WXX-{last.weekday}"
        return Found(left.start, right.end, Recurrence(value=value), "dates.set")
    if last.time and "/" in last.time:  # mandag–fredag kl. 08–16: the hours are of each day
        last = replace(last, time=None)
    interval = Interval(first=replace(first, weak=False), last=replace(last, weak=False))
    return Found(left.start, right.end, interval, "dates.range")


def _weekdays_dated(left: Found, right: Found, scan: Scan, joints: Joints) -> Found | None:
    """Days with both weekdays before them: ``Tuesday–Wednesday, March 21–22``.

    The second weekday is already part of ``right``.
    """
    weekday, days = left.meaning, right.meaning
    if not isinstance(weekday, Moment) or not isinstance(days, Interval):
        return None
    if slots(weekday) != {"weekday"} or not (days.first and days.first.day and days.last):
        return None
    if scan.text[right.start].isdigit() or not joints.to.fullmatch(
        scan.text, left.end, right.start
    ):
        return None
    return replace(right, start=left.start)


_LONGEST_GAP = 16


def _spanning(
    left: Found, first: Interval, right: Found, last: Interval, scan: Scan, joints: Joints
) -> Found | None:
    """From one stretch of years to another: ``2005/06 til 2010/11``."""
    ends = (first.first, first.last, last.first, last.last)
    if not all(end is not None and slots(end) == {"year"} for end in ends):
        return None
    if not joints.to.fullmatch(scan.text, left.end, right.start):
        return None
    begin, end = first.first, last.last
    assert begin is not None and end is not None  # noqa: S101, PT018  # just checked
    both = Interval(first=replace(begin, weak=False), last=end)
    return Found(left.start, right.end, both, "dates.range")


def _comparable(first: Moment, last: Moment) -> bool:
    """Whether two moments are of one size: 5 May and 7 June, 2019 and 2021."""
    ours, theirs = (
        slots(first) - {"year", "weekday", "time"},
        slots(last) - {"year", "weekday", "time"},
    )
    if not ours and not theirs:
        same_days = (first.weekday is None) == (last.weekday is None)
        return same_days and bool(slots(first) - {"time"}) and bool(slots(last) - {"time"})
    if first.year is not None and last.year is not None and {"month"} >= ours != theirs:
        return first.year < last.year  # (1860 – 7 January 1954)
    if last.shift and last.shift.unit == "day" and not last.shift.count:
        return first.year is not None  # oktober 2009 til i dag
    if ours == {"month"} and theirs == {"month", "day"}:  # juli til 15. september
        return first.year is None or last.year is not None
    return ours == theirs


_ENDS = re.compile(r"[);,]")


def _weak_years(
    first: Moment, last: Moment, gap: str, left: Found, right: Found, scan: Scan, joints: Joints
) -> bool:
    """Whether two numbers that could be years are a range of years."""
    if first.month is None and first.weak and not last.weak and not _confirmed(left, first, scan):
        return False
    if first.year is None or last.year is None or not (first.weak or last.weak):
        return True
    if not first.year < last.year or not uncounted(scan, right.end, last.year):
        return False
    if f.word_before(scan, left.start) in f.words_of(scan).numbered:
        return False
    if scan.before(left.start, 1) == "(" and _ENDS.match(scan.text, right.end):
        return bool(first.year % 100 or last.year % 100)
    if "–" in gap or "-" in gap:
        return scan.before(left.start, 1) not in ("-", "–", "+", "/")
    sure = first.year % 50 or last.year % 50
    return bool(sure) and (
        not (first.weak and last.weak)
        or is_year(scan, left.start, left.end, first.year)
        or bool(joints.from_.search(scan.before(left.start)))
        or bool(joints.between.search(scan.before(left.start)))
    )


def _confirmed(found: Found, moment: Moment, scan: Scan) -> bool:
    """Whether what stands around a weak moment shows that it is a date."""
    if moment.year is not None:
        if moment.short_year:
            return uncounted(scan, found.end, moment.year)
        return is_year(scan, found.start, found.end, moment.year)
    if moment.month is not None:
        return is_month(scan, found.start, found.end)
    return False


def _framed(found: Found, scan: Scan, joints: Joints, floor: int) -> Found | None:
    """``found`` with what the words before and after it add, ``None`` if it is no date.

    Its span may grow to the left down to ``floor``.
    """
    data = f.words_of(scan)
    weak = isinstance(found.meaning, Moment) and found.meaning.weak
    if weak and isinstance(found.meaning, Moment) and _confirmed(found, found.meaning, scan):
        weak = False
    start, meaning, rule = found.start, found.meaning, found.rule
    part = joints.part.search(scan.before(start)) if has_parts(meaning) else None
    if part:
        start -= len(part[0])
        meaning = replace(meaning, modifier=data.parts[f.squeezed(part["word"])])
        weak = weak and not takes_parts(meaning)
    elif day := day_part(meaning, joints, scan.before(start)):
        start -= len(day[0])
        meaning = replace(meaning, modifier=data.day_parts[f.squeezed(day["word"])])
    elif plain := plain_part(meaning, joints, scan.before(start)):
        start = max(floor, start - len(plain[0]))
    if isinstance(meaning, Moment) and (week := week_of(meaning, joints, scan.before(start))):
        start -= len(week[0])
        meaning = replace(meaning, week_of=True, weekday=None)
    hedge = joints.hedge.search(scan.before(start))
    start_of_hedge = start
    if hedge and not part and _takes_hedge(meaning, scan, start - len(hedge[0]), hedge["word"]):
        meaning = replace(meaning, modifier=data.hedges_before[f.squeezed(hedge["word"])])
        start_of_hedge = start - len(hedge[0])
    if isinstance(meaning, Moment):
        opened = _opened(meaning, scan, joints, start_of_hedge, found)
        if opened and not (weak and not _can_open(found, meaning, scan)):
            return Found(start, found.end, opened, "dates.open_range")
        if weak:
            return None
    return Found(start, found.end, meaning, rule)


def _can_open(found: Found, moment: Moment, scan: Scan) -> bool:
    """Whether a number after ``until`` is a year: not ``up to 1000 V``."""
    if moment.year is None:
        return False
    return moment.year > _FIRST_OPEN_YEAR and uncounted(scan, found.end, moment.year)


_FIRST_OPEN_YEAR = 1500


_VAGUE = re.compile(r"PT?X")
"""Over several years is during them."""


def _takes_hedge(meaning: Meaning, scan: Scan, start: int, word: str) -> bool:
    """``over to år`` is more than two years; ``over 2024`` and ``fordelt over to år`` are not."""
    data = f.words_of(scan)
    if isinstance(meaning, Recurrence):
        return False
    if data.hedges_before[f.squeezed(word)] == "approximate":
        shift = meaning.shift if isinstance(meaning, Moment) else None
        return shift is None or abs(shift.count) > 1  # "all about that year"
    return (
        not isinstance(meaning, Moment | Interval)
        and f.word_before(scan, start) not in data.spread
        and not scan.before(start, 2).startswith("%")  # en nedgang på 3 % over fem år
        and not (isinstance(meaning, Duration) and _VAGUE.match(meaning.value))
    )


def _opened(
    moment: Moment, scan: Scan, joints: Joints, start: int, found: Found
) -> Interval | None:
    """The open range that ``siden``, ``innen`` or ``onwards`` makes of ``moment``."""
    before = scan.before(start)
    if slots(moment) == {"time"}:
        return None
    from_word, since = joints.from_.search(before), joints.since.search(before)
    onwards = from_word and joints.onwards.match(scan.text, found.end)
    until = not (since or onwards) and (
        joints.until.search(before) or through(moment, scan, joints, start)
    )
    if until and _leads_up(before[: until.start()], f.squeezed(until["word"]), scan):
        until = None
    if not (since or from_word or until):
        return None
    strong = replace(moment, weak=False, modifier=None)
    if since and f.squeezed(since["word"]) in f.words_of(scan).since_past:
        strong = replace(strong, direction=strong.direction or NOT_AFTER)
    if since or onwards:
        return Interval(first=strong, last=None, modifier=moment.modifier)
    if until or from_word is None:
        return Interval(first=None, last=strong, modifier=moment.modifier)
    plain = None if _opens_sentence(from_word["word"]) else found.rule
    return Interval(first=strong, last=None, modifier=moment.modifier, unless_past=plain)


def _leads_up(before: str, until: str, scan: Scan) -> bool:
    """Whether ``up to`` is of what stands before it: ``in the lead-up to the 1996 election``."""
    words = before.lower().split()
    if before.endswith("-"):
        return True
    data = f.words_of(scan)
    return until in data.leading_to and bool(words) and words[-1] in data.leading


def _opens_sentence(word: str) -> bool:
    return word[0].isupper() and not word.isupper()
