"""Sets of times with numbers: ``hver tredje uke``, ``hver 1. i måneden``, ``hver 17. mai``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Recurrence
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.timex import duration_value


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    if not data.of_words:
        return
    end = f.end_of_word(data)
    every, suffix = f.words(data.every), f.words(data.ordinal_suffixes)
    day = rf"(?P<day>{f.DAY}){suffix}"
    nth = rf"(?:(?P<number>[0-9]{{1,3}}){suffix}|(?P<word>{f.words(data.ordinals)}))"
    noun = f.words((*data.units, *data.weekdays))
    yield f.rule("set", data.every, rf"{every}{f.S}{nth}{f.S}(?P<noun>{noun}){end}", _every_nth)
    month = f.words([word for word, unit in data.period_units.items() if unit == "month"])
    of = rf"(?:{f.S}{f.words(data.of_words)})?(?:{f.S}{f.words(data.articles)})?"
    yield f.rule("set", data.every, rf"{every}{f.S}{day}{of}{f.S}{month}{end}", _day_of_month)
    yield f.rule("set", DIGIT, rf"{day}{of}(?P<every>{f.S}{every})?{f.S}{month}{end}", _day_of_each)
    months = rf"(?P<month>{f.words(f.all_months(data))})"
    yield f.rule("set", data.every, rf"{every}{f.S}{day}{f.S}{months}{end}", _day_of_year)
    weekend = f.words([word for word, unit in data.period_units.items() if unit == "weekend"])
    yield f.rule("set", data.every, rf"{every}{f.S}{weekend}{end}", _weekends)
    holiday = rf"(?P<holiday>{f.words(data.holidays)})"
    yield f.rule("set", data.every, rf"{every}{f.S}{holiday}{end}", _holidays)


def _every_nth(match: re.Match[str], scan: Scan) -> Recurrence | None:
    data, noun = f.words_of(scan), f.squeezed(match["noun"])
    number = match["number"] or str(data.ordinals[f.squeezed(match["word"])])
    if not int(number):
        return None
    return Recurrence(value=duration_value(number, data.units.get(noun, "W")))


def _day_of_month(match: re.Match[str], scan: Scan) -> Recurrence:  # noqa: ARG001  # a Parse
    return Recurrence(value=f"XXXX-XX-{int(match['day']):02d}")


def _day_of_each(match: re.Match[str], scan: Scan) -> Recurrence | None:
    """``den 20. hver måned``; ``12. i måneden`` only with an article before it."""
    told = f.word_before(scan, match.start()) in f.words_of(scan).article_before_day
    return _day_of_month(match, scan) if match["every"] or told else None


def _day_of_year(match: re.Match[str], scan: Scan) -> Recurrence:
    month = f.named(f.all_months(f.words_of(scan)), match["month"])
    return Recurrence(value=f"XXXX-{month:02d}-{int(match['day']):02d}")


def _weekends(match: re.Match[str], scan: Scan) -> Recurrence:  # noqa: ARG001  # a Parse
    return Recurrence(value="XXXX-WXX-WE")


_FIXED = re.compile(r"\d\d-\d\d")


def _holidays(match: re.Match[str], scan: Scan) -> Recurrence:
    when = f.words_of(scan).holidays[f.squeezed(match["holiday"])]
    return Recurrence(value=f"XXXX-{when}" if _FIXED.fullmatch(when) else "P1Y")
