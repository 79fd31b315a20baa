"""Dates in digits and marks: ``2024/5/17``, ``R6.5.17``, ``5/17(金)``, ``20240517``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Moment
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.dates.unspaced.eras import year_of
from pipeline.rules.trie import alternation

_END = r"(?![0-9])(?![-/.:][0-9])"


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    day = rf"(?P<month>[0-9]{{1,2}})(?P=mark)(?P<day>[0-9]{{1,2}}){_END}{f.WEEKDAY}"
    time = (
        r"(?:[T ](?P<time>(?:[01]?[0-9]|2[0-3]):[0-5][0-9])(?::[0-5][0-9])?(?:Z|[+-][0-9:]{4,6})?)?"
    )
    year = r"(?P<year>[12][0-9]{3})"
    yield f.rule("iso_date", DIGIT, rf"{year}(?P<mark>[-/.・]){day}{time}", _ymd)
    yield f.rule("era_date", f.era_signs(data), rf"{f.era_sign(data)}(?P<mark>[./・-]){day}", _ymd)
    names = tuple(name for name in data.eras if not name.isascii())
    yield f.rule("era_date", names, rf"{f.era(data)}(?P<mark>[./・-]){day}", _ymd)
    yield f.rule(
        "month_day",
        DIGIT,
        rf"""(?P<month>[0-9]{{1,2}})[/.](?P<day>[0-9]{{1,2}})
             (?=[ ]?[(]\s?(?:祝[・･]?)?[月火水木金土日](?:[)曜・]|祝|休)){f.WEEKDAY}""",
        _ymd,
    )
    yield f.rule(
        "month_day",
        DIGIT,
        r"""(?<![/.])(?P<month>[0-9]{1,2})/(?P<day>1[3-9]|2[0-9]|3[01])
            (?=[ ]?(?:に|から|より|まで|付|[〜～]))""",
        _ymd,
    )
    yield f.rule(
        "short_date",
        DIGIT,
        r"(?P<short>[0-9]{2})/(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})(?![0-9/.-])",
        _short_ymd,
    )
    yield f.rule(
        "year_month", DIGIT, r"(?P<year>20[0-9]{2})/(?P<month>0?[1-9]|1[0-2])(?![0-9/.])", _ym
    )
    labels = alternation(data.dateline_labels)
    eight = r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?![0-9])"
    yield f.rule("date_in_digits", DIGIT, rf"{eight}(?=[ ]?{labels})", _ymd)
    yield f.rule("date_in_digits", DIGIT, eight, _labelled)


def _ymd(match: re.Match[str], scan: Scan) -> Moment | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if groups.get("era"):
        year = f.era_year(match, f.words_of(scan))
        if year is None:
            return None
    month, day = int(match["month"]), int(match["day"])
    try:
        dt.date(year or 2000, month, day)
    except ValueError:
        return None
    return Moment(
        year=year,
        month=month,
        day=day,
        weekday=f.weekday_of(match, scan),
        time=_padded(groups.get("time")),
    )


def _padded(time: str | None) -> str | None:
    return time.zfill(5) if time else None


def _short_ymd(match: re.Match[str], scan: Scan) -> Moment | None:
    """``24/9/3``: the year first, as Japanese has it."""
    moment = _ymd(match, scan)
    if moment is None:
        return None
    year = year_of(match["short"], match.start(), scan)
    return replace(moment, year=year, short_year=True)


def _ym(match: re.Match[str], scan: Scan) -> Moment | None:  # noqa: ARG001  # a Parse
    if int(match["month"]) == (int(match["year"]) + 1) % 100:  # 2010/11 is a season
        return None
    return Moment(year=int(match["year"]), month=int(match["month"]))


def _labelled(match: re.Match[str], scan: Scan) -> Moment | None:
    """Eight digits are a date where a label says so: ``更新日：20240517``."""
    before = scan.before(match.start(), 12).rstrip(" :は")
    return _ymd(match, scan) if before.endswith(f.words_of(scan).dateline_labels) else None
