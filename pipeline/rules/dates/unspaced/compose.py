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
from pipeline.rules.dates.holidays import holiday_value
from pipeline.rules.dates.moments import (
    Duration,
    Interval,
    Meaning,
    Moment,
    Recurrence,
    Shift,
    add_lengths,
    merge,
    slots,
)
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.names import NAME
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
        to=re.compile(
            rf"(?:の?{alternation(data.parts)})?[ ]?(?:の?{alternation(data.to_words)})[ ]?"
        ),
        part=_part(data),
        hedge_before=re.compile(rf"(?P<word>{alternation(data.hedges_before)})\Z"),
        hedge_after=re.compile(rf"(?P<word>{alternation(data.hedges_after)})"),
        since=re.compile(rf"(?:{alternation(data.since)})(?!数え)|[ ]?{f.DASH}[ ]?(?=[)\n]|\Z)"),
        until=re.compile(alternation(data.until)),
    )


def _part(data: UnspacedDateWords) -> re.Pattern[str]:
    """What picks a part of a period; 末 and 前期 are also the beginnings of words."""
    doubtful = [word for word in data.parts if len(word) == 1 or word.endswith("期")]
    sure = alternation(word for word in data.parts if word not in doubtful)
    other = (
        r"(?!(?!以[降来後前]|時点|現在|発[売表]|公開|開[催業始]|完成|予定|締切)[一-鿿]{2}|[裔っ尾])"
    )
    return re.compile(rf"の?(?P<word>{sure}(?!っ)|{alternation(doubtful)}{other})")


def compose(atoms: Iterable[Found], scan: Scan) -> list[Found]:
    """The expressions that ``atoms`` make up, without those that are no dates after all."""
    joints = _joints(f.words_of(scan))
    merged: list[Found] = []
    for atom in (atom for atom in atoms if atom.meaning is not NAME):
        both = _joined(merged[-1], atom, scan, joints) if merged else None
        if both:
            merged[-1] = both
        else:
            merged.append(atom)
    ranged = _ranged(_listed(merged, scan), scan, joints)
    kept: list[Found] = []
    for each in ranged:
        told = _season_of_story(kept[-1], each, scan) if kept else None
        weak = isinstance(each.meaning, Moment) and each.meaning.weak
        if told or not (weak or _is_title(each, scan)):
            kept.append(told or each)
    framed: list[Found] = []
    for found in kept:
        if not framed or found.start >= framed[-1].end:  # else 前期 of 2024年前期
            framed.append(_framed(found, scan, joints))
    return framed


_REST_OF_TITLE = re.compile(r"の[^『』「」()をにがへは、。・…:=!?\s]{1,10}』")


def _is_title(found: Found, scan: Scan) -> bool:
    """Whether a date without a year begins the name of a work: 『3月のライオン』."""
    moment = found.meaning
    if not isinstance(moment, Moment) or moment.shift or moment.year is not None:
        return False
    if scan.before(found.start, 1) != "『":
        return False
    return _REST_OF_TITLE.match(scan.text, found.end) is not None


_NEXT_CLAUSE = 40
_BEGINS_CLAUSE = tuple("、。")
_IN_STORY = re.compile(r"(?:に(?![なはも])|には|から|まで)")
_MONTH_OF = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season_of_story(last: Found, found: Found, scan: Scan) -> Found | None:
    """A season that follows another part of its year: 2019年春に始まり、夏に."""
    year, season = last.meaning, found.meaning
    if not isinstance(year, Moment) or not isinstance(season, Moment):
        return None
    if year.year is None or slots(season) != {"season"} or not season.weak:
        return None
    before = year.month or _MONTH_OF.get(year.season or "", 99)
    if before >= _MONTH_OF[season.season or "WI"] or found.start - last.end > _NEXT_CLAUSE:
        return None
    if not scan.before(found.start, 1).endswith(_BEGINS_CLAUSE):
        return None
    if not _IN_STORY.match(scan.text, found.end):
        return None
    return replace(found, meaning=replace(season, year=year.year, weak=False))


_AND = re.compile("[と、・や]|および|及び|ならびに|並びに")


def _listed(found: list[Found], scan: Scan) -> list[Found]:
    """``found`` where a day has its month from the one listed before it: 11月17日と18日."""
    listed: list[Found] = []
    for each in found:
        day = _of_month(listed[-1], each, scan) if listed else None
        listed.append(replace(each, meaning=day) if day else each)
    return listed


def _of_month(left: Found, right: Found, scan: Scan) -> Moment | None:
    before, day = left.meaning, right.meaning
    if not isinstance(before, Moment) or not isinstance(day, Moment):
        return None
    if not (before.month and before.day and day.day and before.day < day.day):
        return None
    if slots(day) - {"day", "weekday", "time"}:
        return None
    if not _AND.fullmatch(scan.text, left.end, right.start):
        return None
    return replace(day, month=before.month, year=before.year, shift=before.shift)


def _joined(left: Found, right: Found, scan: Scan, joints: _Joints) -> Found | None:
    ours, theirs = left.meaning, right.meaning
    gap = scan.text[left.end : right.start]
    if isinstance(ours, Duration) and isinstance(theirs, Duration) and gap in ("", "と"):
        length = add_lengths(ours, theirs)
        return replace(left, end=right.end, meaning=length) if length else None
    if len(gap) > 1 or not joints.link.fullmatch(gap):
        return None
    if isinstance(ours, Moment) and isinstance(theirs, Interval):
        stretch = _stretch(ours, theirs) if gap != "、" else None
        return Found(left.start, right.end, stretch, right.rule) if stretch else None
    if not isinstance(theirs, Moment):
        return None
    if isinstance(ours, Recurrence):
        set_of = _set_of(ours, theirs) if gap != "、" else None
        return replace(left, end=right.end, meaning=set_of) if set_of else None
    if not isinstance(ours, Moment):
        return None
    if theirs.modifier and theirs.shift and "year" in slots(ours) and slots(ours) == slots(theirs):
        # 2024年の年末
        whole = replace(ours, modifier=theirs.modifier)
        return Found(left.start, right.end, whole, left.rule) if gap != "、" else None
    if not _in_order(ours, theirs, gap):
        return None
    together = (
        _nth_of(ours, theirs)
        or _same_day(ours, theirs)
        or merge(ours, _of_calendar_year(ours, theirs))
    )
    if together is None:
        return None
    rule = left.rule if slots(theirs) == {"time"} else right.rule
    return Found(left.start, right.end, together, rule)


def _stretch(year: Moment, interval: Interval) -> Interval | None:
    """A year or month before what is a range by itself: 2024年 and 5〜7月."""
    first, last = interval.first, interval.last
    if first is None or last is None or year.time or slots(first) & {"year", "time"}:
        return None
    whole = merge(year, first)
    return replace(interval, first=whole) if whole else None


def _set_of(every: Recurrence, part: Moment) -> Recurrence | None:
    """毎年 and 夏, 隔週 and 水曜, 毎週水曜 and 午後9時."""
    if part.shift or part.year is not None or every.time:
        return None
    filled = slots(part)
    if part.holiday and ":0:" in part.holiday:  # 毎年11月第2日曜日
        return every if every.value[:5] == "XXXX-" else None
    if filled == {"time"}:
        daily = every.value == "P1D" or every.value.startswith("XXXX-XX-XXT")
        value = "XXXX-XX-XX" if daily else every.value
        return replace(every, value=value, time=part.time)
    values: dict[tuple[str, str], str | None] = {
        ("P1Y", "season"): f"XXXX-{part.season}",
        ("P1Y", "month"): f"XXXX-{part.month or 0:02d}",
        ("P1Y", "month day"): f"XXXX-{part.month or 0:02d}-{part.day or 0:02d}",
        ("P1Y", "holiday"): holiday_value(part.holiday, None) if part.holiday else None,
        ("P1M", "day"): f"XXXX-XX-{part.day or 0:02d}",
        ("P1W", "weekday"): f"XXXX-WXX-{part.weekday}",
        ("P2W", "weekday"): f"XXXX-WXX-{part.weekday}",
    }
    narrower = values.get((every.value, " ".join(sorted(filled, reverse=True))))
    return replace(every, value=narrower) if narrower else None


def _nth_of(month: Moment, nth: Moment) -> Moment | None:
    """9月 and 第3月曜日: a day of the month, or the week of it."""
    if not nth.holiday or ":0:" not in nth.holiday or "month" not in slots(month):
        return None
    if slots(month) & {"day", "weekday", "time", "holiday"}:
        return None
    return replace(month, holiday=nth.holiday, weak=False)


def _same_day(day: Moment, holiday: Moment) -> Moment | None:
    """11月3日の文化の日."""
    stated = f"{day.month or 0:02d}-{day.day or 0:02d}"
    return day if holiday.holiday and holiday.holiday.startswith(stated) else None


def _of_calendar_year(year: Moment, part: Moment) -> Moment:
    """A quarter is no fiscal one behind a calendar year."""
    if part.fiscal and part.year is None and not year.fiscal and "year" in slots(year):
        fiscal = year.shift is not None and year.shift.unit == "fiscal"
        return replace(part, fiscal=fiscal)
    return part


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


def _afternoon(until: str, since: str) -> str:
    """``until`` twelve hours later where that is later than ``since``: 午後3時から5時."""
    if not (until[:2].isdigit() and since[:2].isdigit()) or until > since:
        return until
    later = f"{int(until[:2]) + 12:02d}{until[2:]}"
    return later if since < later < "24" else until


_LONGEST_WORD = 3


def _interval(left: Found, right: Found, scan: Scan, joints: _Joints) -> Found | None:
    first, last = left.meaning, right.meaning
    gap = scan.text[left.end : right.start]
    if len(gap) <= _LONGEST_WORD and isinstance(first, Duration) and isinstance(last, Duration):
        plain = not (first.modifier or "/" in first.value or "/" in last.value)
        lengths = Duration(value=f"{first.value}/{last.value}")
        linked = plain and joints.to.fullmatch(gap)
        return Found(left.start, right.end, lengths, left.rule) if linked else None
    if len(gap) > 8 or not isinstance(first, Moment) or not isinstance(last, Moment):
        return None
    if joints.to.fullmatch(gap) is None:
        return None
    if slots(last) == {"time"} and last.weak:
        timed = first.time is not None and not first.weak
        until = _afternoon(last.time or "", first.time or "")
        same_day = Moment(shift=Shift("day", 0, anaphoric=True), time=until)
        together = Interval(first=first, last=same_day)
        return Found(left.start, right.end, together, left.rule) if timed else None
    if first.weak or last.weak or not _comparable(first, last):
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
        if not isinstance(meaning, Interval):
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


_EVERY_MONTH = re.compile(r"XXXX-[0-9]{2}")


def _has_parts(meaning: Meaning) -> bool:
    if isinstance(meaning, Recurrence):
        return _EVERY_MONTH.fullmatch(meaning.value) is not None
    if isinstance(meaning, Interval):
        return meaning.last is not None and _has_parts(meaning.last)
    if not isinstance(meaning, Moment) or meaning.modifier:
        return False
    return not slots(meaning) & {"day", "weekday", "time", "holiday"}


def _opened(moment: Moment, scan: Scan, joints: _Joints, end: int) -> Interval | None:
    """The open range that から or までに makes of ``moment``."""
    plain = replace(moment, modifier=None)
    since = joints.since.match(scan.text, end)
    if since and not (moment.shift and since[0] in f.words_of(scan).compared):
        return Interval(first=plain, last=None, modifier=moment.modifier)
    if joints.until.match(scan.text, end):
        return Interval(first=None, last=plain, modifier=moment.modifier)
    return None
