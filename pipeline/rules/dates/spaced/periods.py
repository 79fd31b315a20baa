"""Weekdays, weeks, quarters, halves, seasons, fiscal years, holidays and times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Interval, Moment, Recurrence
from pipeline.rules.dates.spaced import fragments as f


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    yield from _weekdays(data, end)
    yield from _weeks(data, end)
    yield from _quarters_and_halves(data, end)
    yield from _fiscal_years(data, end)
    yield f.rule("season", data.seasons, rf"(?P<season>{f.words(data.seasons)}){end}", _season)
    yield f.rule("holiday", data.holidays, rf"(?P<holiday>{f.words(data.holidays)}){end}", _holiday)
    yield from _times(data)


_NEXT_WORD = re.compile(r"[ ](?P<word>[^\W\d_]+)")


def _is_name(match: re.Match[str], scan: Scan, word: str) -> bool:
    """Whether ``word`` is part of a name here: ``Black Friday``, ``Sunday Times``."""
    data = f.words_of(scan)
    following = _NEXT_WORD.match(scan.text, match.end())
    after = following["word"].lower() if following and following["word"][0].isupper() else ""
    return (
        after in data.not_after.get(word, ())
        or not data.not_before.get(word, _NO_NAMES).isdisjoint(_last_two(scan, match.start()))
        or (following is not None and following["word"] in data.compounds.get(word, ()))
    )


_NO_NAMES: frozenset[str] = frozenset()


def _last_two(scan: Scan, start: int) -> tuple[str, str]:
    """The last word before ``start``, and the last two."""
    last = f.word_before(scan, start)
    return last, " ".join(scan.before(start, 32).lower().split()[-2:])


def _weekdays(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    names = f.words(data.weekdays)
    yield f.rule("weekday", data.weekdays, rf"(?P<weekday>{names}){end}(?!-[0-9])", _weekday)
    if data.weekday_abbreviations:
        short = f.words(data.weekday_abbreviations)
        yield f.rule(
            "weekday",
            data.weekday_abbreviations,
            rf"(?P<weekday>{short})(?=,?[ ](?:[^\W\d_]{{3,9}}\.?[ ])?[0-9]{{1,2}}(?![0-9:%]))",
            _weekday,
        )
    if data.weekday_plurals:
        plurals = f.words(data.weekday_plurals)
        yield f.rule("set", data.weekday_plurals, rf"(?P<weekday>{plurals}){end}", _weekday_set)


def _weekday(match: re.Match[str], scan: Scan) -> Moment | None:
    data, written = f.words_of(scan), match["weekday"]
    word = f.squeezed(written)
    number = f.named(f.all_weekdays(data), written)
    if data.capital_names and not written[0].isupper():
        return None
    if not data.capital_names and f.is_proper(scan, match.start(), match.end()):
        return None
    if _is_name(match, scan, word) or scan.before(match.start(), 1) in ("&", "@", "#"):
        return None
    before = f.word_before(scan, match.start())
    if before in data.habitual and word not in data.weekday_abbreviations and word.endswith("en"):
        return None
    if before in data.weekday_on:
        return Moment(weekday=number, direction=1, unless_past=True)
    return Moment(weekday=number, direction=1 if before in data.weekday_ahead else 0)


def _weekday_set(match: re.Match[str], scan: Scan) -> Recurrence | None:
    data, written = f.words_of(scan), match["weekday"]
    if data.capital_names and not written[0].isupper():
        return None
    return Recurrence(value=f"XXXX-WXX-{f.named(data.weekday_plurals, written)}")


def _weeks(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    week = f.words(data.weeks)
    number = r"(?P<week>0?[1-9]|[1-4][0-9]|5[0-3])(?![0-9]|[.,:][0-9])"
    year = r"(?:(?:[/-](?P<year>[12][0-9]{3})|/(?P<short>[0-9]{2}))(?![0-9/%]|[.,:-][0-9]))?"
    yield f.rule("week", data.weeks, rf"{week}{f.S}{number}{year}{end}", _week)
    yield f.rule(
        "week", data.weeks, rf"{week}{f.S}{number},{f.S}(?P<year>{f.YEAR})(?P<short>){end}", _week
    )
    last = r"(?P<last>0?[1-9]|[1-4][0-9]|5[0-3])(?![0-9]|[.,:][0-9])"
    to = rf"(?:{f.DASH}|{f.S}{f.words(data.to_words)}{f.S})"
    yield f.rule("week", data.weeks, rf"{week}{f.S}{number}{to}{last}{end}", _weeks_range)
    and_ = rf"(?:,?{f.S}{f.words(data.and_words)}{f.S})"
    yield f.rule("week", data.weeks, rf"{week}{f.S}{number}{and_}{last}{end}", _two_weeks)


def _week(match: re.Match[str], scan: Scan) -> Moment | Interval | None:
    week, short = Moment(week=int(match["week"])), match["short"]
    if match["year"]:
        return replace(week, year=int(match["year"]))
    if not short:
        return week
    if int(short) == int(match["week"]) + 1:  # uke 34/35
        return Interval(first=week, last=Moment(week=int(short)))
    return replace(week, year=scan.short_year(int(short), match.start()))


def _weeks_range(match: re.Match[str], scan: Scan) -> Interval | None:  # noqa: ARG001  # a Parse
    first, last = int(match["week"]), int(match["last"])
    return Interval(first=Moment(week=first), last=Moment(week=last)) if first < last else None


def _two_weeks(match: re.Match[str], scan: Scan) -> Interval | None:
    return _weeks_range(match, scan) if int(match["last"]) == int(match["week"]) + 1 else None


def _quarters_and_halves(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    suffix = f.words(data.ordinal_suffixes)
    ordinals = {word: number for word, number in data.ordinals.items() if number <= 4}
    word = rf"(?P<word>{f.words(ordinals)})"
    year = r"(?:[ -]?(?:(?P<year>[12][0-9]{3})|'?(?P<short>[0-9]{2}))(?![0-9%]|[.,:][0-9]))?"
    if data.last_words:
        last = f.words(data.last_words)
        yield f.rule(
            "quarter",
            data.last_words,
            rf"(?P<last>{last}){f.S}{f.words(data.quarters)}(?={f.S}{f.words(data.links)}{f.S})",
            _part_of_year("quarter"),
        )
    units = ((data.quarters, "quarter", "1-4"), (data.halves, "half", "12"))
    for units_of, field, digits in units:
        unit = f.words(units_of)
        number = rf"(?P<number>[{digits}])(?:{suffix})"
        yield f.rule(field, DIGIT, rf"{number}(?:{f.S}|-){unit}{end}", _part_of_year(field))
        yield f.rule(field, ordinals, rf"{word}(?:{f.S}|-){unit}{end}", _part_of_year(field))
    letters = f.words(data.quarter_letters)
    yield f.rule(
        "quarter",
        data.quarter_letters,
        rf"{letters}(?P<number>[1-4]){year}{end}",
        _part_of_year("quarter"),
    )
    yield f.rule(
        "quarter",
        DIGIT,
        rf"(?P<year>[12][0-9]{{3}})[ -]?{letters}(?P<number>[1-4]){end}",
        _part_of_year("quarter"),
    )
    yield f.rule(
        "half",
        ("H",),
        rf"H(?P<number>[12])(?={f.S}(?:FY)?[12][0-9]{{3}}(?![0-9]))",
        _part_of_year("half"),
    )
    yield f.rule(
        "quarter", DIGIT, rf"(?P<number>[1-4]){letters}{year}{end}", _part_of_year("quarter")
    )
    yield f.rule("half", DIGIT, rf"(?P<number>[12])H{year}{end}", _part_of_year("half"))
    if data.half_phrases:
        phrase = f.words(data.half_phrases)
        yield f.rule(
            "half",
            data.half_phrases,
            rf"(?P<phrase>{phrase}){f.S}(?P<year>{f.YEAR}){end}",
            _half_phrase,
        )


class _part_of_year:  # noqa: N801  # a parse function that knows its field
    def __init__(self, field: str) -> None:
        self.field = field

    def __call__(self, match: re.Match[str], scan: Scan) -> Moment | None:
        groups = match.groupdict()
        if groups.get("number"):
            number = int(match["number"])
            if match[0][0].isalpha() and not match[0][0].isupper():
                return None
            if _is_name(match, scan, self.field):
                return None
        elif groups.get("last"):
            number = 4
            if not _OF_YEAR.match(scan.text, match.end()):
                return None
        else:
            number = f.words_of(scan).ordinals[f.squeezed(match["word"])]
        if self.field == "half" and number > 2:
            return None
        year = groups.get("year")
        short = groups.get("short")
        if not (year or short) and self._is_no_period(match, scan):
            return None
        at = int(year) if year else None
        if short:
            at = scan.short_year(int(short), match.start())
        if self.field == "quarter":
            return Moment(year=at, quarter=number)
        return Moment(year=at, half=number)

    def _is_no_period(self, match: re.Match[str], scan: Scan) -> bool:
        """Whether a part without its year is none: a 4K screen, half of something else."""
        data, last = f.words_of(scan), match[0][-1]
        if data.sports and self.field == "quarter" and match[0][-1].isalpha():
            around = f"{scan.before(match.start(), 90)} {scan.text[match.end() : match.end() + 60]}"
            if not data.sports.isdisjoint(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", around)):
                return True
        bare = match.groupdict().get("year") is None and match.groupdict().get("short") is None
        letters = data.quarter_letters[1:]
        if (last.isupper() and last in letters) or (bare and match[0][0] in letters):
            return True
        return self.field == "half" and f.next_word(scan, match.end()) in data.of_words[1:]


_OF_YEAR = re.compile(r"[ ][^\W\d_]+[ ](?:[^\W\d_]+[ ]){0,2}(?:FY)?[12][0-9]{3}(?![0-9])")


def _half_phrase(match: re.Match[str], scan: Scan) -> Moment:
    half = f.words_of(scan).half_phrases[f.squeezed(match["phrase"])]
    return Moment(year=int(match["year"]), half=half)


def _fiscal_years(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    names = (*data.fiscal_years, "FY")
    number = r"(?:(?P<year>[12][0-9]{3})|'?(?P<short>[0-9]{2}))"
    span = r"(?:[-/–](?P<last>[0-9]{2}))?"
    yield f.rule(
        "fiscal_year",
        names,
        rf"{f.words(names)}(?:{f.S})?{number}{span}{end}(?![.,:%]?[0-9])",
        _fiscal_year,
    )
    yield f.rule(
        "fiscal_year",
        DIGIT,
        rf"(?P<year>{f.YEAR})(?:[-/–](?:[0-9]{{2}}|[0-9]{{4}}))?{f.S}{f.words(data.fiscal_years)}"
        rf"{end}(?!{f.S}[0-9])",
        _year_before_fiscal,
    )


def _fiscal_year(match: re.Match[str], scan: Scan) -> Moment | None:
    short = match["short"]
    year = scan.short_year(int(short), match.start()) if short else int(match["year"])
    return Moment(year=year, fiscal=True)


def _year_before_fiscal(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    return Moment(year=int(match["year"]), fiscal=True)


def _season(match: re.Match[str], scan: Scan) -> Moment | None:
    """A season; weak where the word alone is too general to be a row."""
    data = f.words_of(scan)
    word = f.squeezed(match["season"])
    general = f.word_before(scan, match.start()) in data.habitual
    if _is_name(match, scan, word):
        return None
    ahead = f.word_before(scan, match.start()) in data.season_ahead
    return Moment(
        season=data.seasons[word],
        direction=1 if ahead else 0,
        weak=general or word not in data.season_alone,
    )


def _holiday(match: re.Match[str], scan: Scan) -> Moment | None:
    word = f.squeezed(match["holiday"])
    data = f.words_of(scan)
    if data.capital_names and not match["holiday"][0].isupper():
        return None
    if _is_name(match, scan, word) or (data.capital_names and _names(match, scan)):
        return None
    return Moment(holiday=data.holidays[word])


_NAMED = re.compile(r"[ ](?P<word>[^\W\d_a-zæøåäö][a-zæøåäö]{2,})")


def _names(match: re.Match[str], scan: Scan) -> bool:
    """Whether a holiday is a part of a name: the Easter Offensive."""
    following = _NAMED.match(scan.text, match.end())
    data = f.words_of(scan)
    if following is None or not following["word"][1:].islower():
        return False
    word = following["word"].lower()
    return not (word in data.weekdays or word in data.months or word in data.parts_of_day)


# Times of day: never a row of their own, so all of them are weak.


def _times(data: SpacedDateWords) -> Iterator[Rule]:
    before = f.words(data.clock_before)
    sure_zone = rf"{f.S}(?-i:{f.words(data.zones)}|[+-][0-9]{{4}})(?!\w)"
    zone = rf"(?:{sure_zone})?" if data.zones else ""
    hour = r"(?P<hour>[01]?[0-9]|2[0-4])"
    clock = (
        rf"{hour}(?:[.:](?P<minute>[0-5][0-9]))?(?::[0-5][0-9])?(?![.,:]?[0-9])(?!-[0-9])(?!–[0-9])"
    )
    yield f.rule(
        "time", data.clock_before, rf"{before}(?:{f.S}|(?<=\.)){clock}(?![ ]?[%€$£])", _clock
    )
    yield f.rule(
        "time",
        DIGIT,
        rf"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:]){zone}",
        _clock,
    )
    if data.meridiem:
        hour = r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5][0-9]))?"
        half = r"[ ]?(?P<half>[ap])(?:\.m\.|m\b)"
        yield f.rule("time", DIGIT, rf"{hour}{half}{zone}", _clock)
        after = f.words(data.clock_after)
        yield f.rule("time", DIGIT, rf"{hour}[ ]?(?:{after})(?!\w){zone}", _clock)
        links, days = f.words(data.links), f.words((*data.weekdays, *data.relative))
        yield f.rule(
            "time",
            DIGIT,
            rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5][0-9]))?(?={f.S}(?:{links}{f.S})?{days}(?!\w))",
            _bare_hour,
        )
    if data.zones:
        yield f.rule(
            "time",
            DIGIT,
            rf"(?P<hour>[01][0-9]|2[0-3]):?(?P<minute>[0-5][0-9])(?:hrs|{f.S}hours)?{sure_zone}",
            _clock,
        )
        yield f.rule("time", data.hours, rf"(?P<word>{f.words(data.hours)})(?!\w)", _hour_word)
    parts = f.words(data.parts_of_day)
    yield f.rule("time", data.parts_of_day, rf"(?P<part>{parts})(?!\w)(?!-[^\W\d_])", _part_of_day)


_TO = re.compile(
    r"[0-9](?:[ ]?[ap]\.?m\.?)?(?:[ ]?[-–][ ]?|[ ](?P<joint>[^\W\d_]{2,7})[ ])\Z", re.IGNORECASE
)
_UNTIL = re.compile(r"(?:[ ]?[-–][ ]?|[ ](?P<joint>[^\W\d_]{2,7})[ ])[0-9]{1,2}(?![0-9])")


def _is_half_of_range(match: re.Match[str], scan: Scan) -> bool:
    """Whether a time is an end of a range (``9 a.m. to 5 p.m.``), which has no row."""
    joints = {*f.words_of(scan).to_words, *f.words_of(scan).and_words}
    for found in (
        _TO.search(scan.before(match.start(), 20)),
        _UNTIL.match(scan.text, match.end()),
    ):
        if found and (found["joint"] or "").lower() in {*joints, ""}:
            return True
    return False


def _hour_word(match: re.Match[str], scan: Scan) -> Moment:
    return Moment(time=f.words_of(scan).hours[f.squeezed(match["word"])], weak=True)


def _clock(match: re.Match[str], scan: Scan) -> Moment | None:
    if f.words_of(scan).meridiem and _is_half_of_range(match, scan):
        return None
    groups = match.groupdict()
    hour, minute, half = int(match["hour"]), match["minute"], groups.get("half")
    if half:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    time = f"{hour:02d}:{minute or '00'}"
    return Moment(time=time, weak=True)


def _bare_hour(match: re.Match[str], scan: Scan) -> Moment | None:
    """``at 9 on Monday``."""
    if f.word_before(scan, match.start()) not in f.words_of(scan).hour_before:
        return None
    return _clock(match, scan)


def _part_of_day(match: re.Match[str], scan: Scan) -> Moment:
    time = f.words_of(scan).parts_of_day[f.squeezed(match["part"])]
    return Moment(time=time, weak=True)
