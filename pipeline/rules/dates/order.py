"""The order of day and month in ``3/9/2024``, settled for a whole document.

What shows it, the strongest first; of equal evidence for both orders nothing follows.

* Dates in digits that can be read one way only (``13/9/2024``), whose weekday fits one reading
  only (``Tuesday 3/9/2024``), that repeat a date written out or the document's date, and a note
  of the form (``dd/mm/yyyy``). They speak for dates with their own mark, ``.`` or another.
* In a language that writes both: the order of the dates written out (``17 May``, ``May 17``), and
  spelling and signs that only one of its countries has.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.languages import CODES, language
from pipeline.languages.schema.dates import DateWords, SpacedDateWords
from pipeline.records import DateOrder
from pipeline.rules.dates.folded import fold
from pipeline.rules.trie import alternation

Text = tuple[str, str]
"""A stretch of a document and its language."""


@dataclass(frozen=True, slots=True)
class NumericOrder:
    """How a document writes days in digits; ``None`` is "as its language does"."""

    slash: DateOrder | None = None
    """Of dates with ``/`` or ``-``."""
    dot: DateOrder | None = None
    style: DateOrder | None = None
    """What the other signs say, in a language that writes both orders."""

    def shown(self, mark: str, data: DateWords) -> DateOrder | None:
        """What the document shows of dates with ``mark`` between their parts."""
        mine, other = (self.dot, self.slash) if mark == "." else (self.slash, self.dot)
        if mine is None and isinstance(data, SpacedDateWords) and data.month_first:
            return other or self.style
        return mine

    def month_first(self, mark: str, data: SpacedDateWords) -> bool:
        """Whether the month comes first in such a date; with dots the day does, everywhere."""
        if shown := self.shown(mark, data):
            return shown == "mdy"
        return data.numeric_month_first and mark != "."


AS_LANGUAGE = NumericOrder()

_NUMERIC = re.compile(
    r"""
    (?P<one>[0-9](?<![\d./-].)[0-9]?) (?P<mark>[./-]) (?P<two>[0-9]{1,2}) (?P=mark)
    (?P<year>[12]\d{3}|\d{2}) (?!\d)(?![-/.:]\d)
    """,
    re.VERBOSE,
)
_NOTE = re.compile(
    r"(?<!\w)(?:(?P<dmy>dd?(?P<mark>[./-])mm?(?P=mark))|mm?(?P<sign>[./-])dd?(?P=sign))",
    re.IGNORECASE,
)
_NOTE_WEIGHT = 3
_LEAST_SIGNS = 2
_MUCH_MORE = 3
"""So many times as much evidence settles it."""


def is_ambiguous(text: str) -> bool:
    """Whether ``text`` has a date in digits whose order has to be settled."""
    return any(_is_open(match) for match in _NUMERIC.finditer(text))


def _is_open(match: re.Match[str]) -> bool:
    one, two = int(match["one"]), int(match["two"])
    return one != two and 1 <= one <= 12 and 1 <= two <= 12


_SHORT = re.compile(r"(?<![\d./-])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?![\d/]|[.-]\d)")


def read_order(text: str, day: dt.date) -> tuple[DateOrder, str] | None:
    """How the first date in digits in ``text`` was read, which is ``day``, and its mark.

    ``None`` where there is none, or none that can be read in two ways.
    """
    folded = fold(text)
    match = _NUMERIC.search(folded) or _SHORT.search(folded)
    if match is None or not _is_open(match):
        return None
    one, two = int(match["one"]), int(match["two"])
    order = _DMY if (day.day, day.month) == (one, two) else _MDY
    return order, folded[match.end("one")]


def settle_order(texts: Collection[Text], reference: dt.date | None = None) -> NumericOrder:
    """What ``texts``, all those of a document, show; ``reference`` is the document's date."""
    spaced = [
        (folded, data)
        for text, lang in texts
        if lang in CODES
        and isinstance(data := language(lang).dates, SpacedDateWords)
        and _NUMERIC.search(folded := fold(text))
    ]
    if not any(is_ambiguous(folded) for folded, _ in spaced):
        return AS_LANGUAGE
    written = _written(texts)
    shown, repeated = _Votes(), _Votes()
    for folded, data in spaced:
        for match in _NUMERIC.finditer(folded):
            if order := _shown(match, folded, data):
                shown[match["mark"] == ".", order] += 1
            elif order := _repeated(match, written.days, reference):
                repeated[match["mark"] == ".", order] += 1
        for match in _NOTE.finditer(folded):
            mark, order = match["mark"] or match["sign"], _DMY if match["dmy"] else _MDY
            shown[mark == ".", order] += _NOTE_WEIGHT
    slash, dot = (_winner(shown, mark) or _winner(repeated, mark) for mark in (False, True))
    return NumericOrder(slash, dot, written.style)


_DMY: DateOrder = "dmy"
_MDY: DateOrder = "mdy"


_Votes = Counter[tuple[bool, DateOrder]]
"""For an order, apart for dates with dots."""


def _winner(votes: _Votes, dot: bool) -> DateOrder | None:  # a mark of two
    day_first, month_first = votes[dot, _DMY], votes[dot, _MDY]
    return None if day_first == month_first else _DMY if day_first > month_first else _MDY


def _shown(match: re.Match[str], text: str, data: SpacedDateWords) -> DateOrder | None:
    """The order that a date in digits shows by what is possible, or by the weekday beside it."""
    one, two, digits = int(match["one"]), int(match["two"]), match["year"]
    before = _WORD_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
    if _is_no_date(match) or (before and before[1].lower() in data.version_words):
        return None
    if not _is_open(match):
        if one == two or not (1 <= one <= 31 and 1 <= two <= 31):
            return None
        return _DMY if two <= 12 < one else _MDY if one <= 12 < two else None
    weekday = weekday_beside(text, match.start(), match.end(), data)
    fitting = {order for year in _years(digits) for order in _fitting(year, one, two, weekday)}
    return fitting.pop() if len(fitting) == 1 else None


def _repeated(
    match: re.Match[str],
    days: Collection[tuple[int | None, int, int]],
    reference: dt.date | None,
) -> DateOrder | None:
    """The order in which a date in digits is one written out, or else the document's date."""
    if _is_no_date(match) or not _is_open(match):
        return None
    one, two = int(match["one"]), int(match["two"])
    told = {(reference.year, reference.month, reference.day)} if reference else set()
    for known in (days, told):
        found: set[DateOrder] = {
            order
            for year in _years(match["year"])
            for order, month, day in ((_DMY, two, one), (_MDY, one, two))
            if (year, month, day) in known or (None, month, day) in known
        }
        if len(found) == 1:
            return found.pop()
    return None


def _is_no_date(match: re.Match[str]) -> bool:
    return match["mark"] == "-" and len(match["year"]) < 4


def _years(digits: str) -> tuple[int, ...]:
    """The years that may be meant."""
    return (int(digits),) if len(digits) > 2 else (1900 + int(digits), 2000 + int(digits))


def _fitting(year: int, one: int, two: int, weekday: int | None) -> Iterator[DateOrder]:
    """The orders in which a day is such a weekday."""
    for order, month, day in ((_DMY, two, one), (_MDY, one, two)):
        if weekday and dt.date(year, month, day).isoweekday() == weekday:
            yield order


def order_by_weekday(year: int, one: int, two: int, weekday: int | None) -> DateOrder | None:
    """The only order in which the day is such a weekday, where it is."""
    if weekday is None or not (
        dt.MINYEAR <= year <= dt.MAXYEAR and 1 <= one <= 12 and 1 <= two <= 12
    ):
        return None
    fitting = list(_fitting(year, one, two, weekday))
    return fitting[0] if len(fitting) == 1 else None


_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?[ ]?\Z")


@cache
def _weekdays(data: SpacedDateWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = alternation({**data.weekday_abbreviations, **data.weekdays})
    links = alternation((*data.links, *data.articles))
    return (
        re.compile(rf"(?<!\w)(?P<name>{names})\.?,?(?:[ ]{links})?[ ]\Z", re.IGNORECASE),
        re.compile(rf",?[ ][(]?(?P<name>{names})(?!\w)", re.IGNORECASE),
    )


_REACH = 24


def weekday_beside(text: str, start: int, end: int, data: SpacedDateWords) -> int | None:
    """The weekday that stands before the date at ``start:end``, or behind it."""
    before, behind = _weekdays(data)
    match = before.search(text, max(0, start - _REACH), start) or behind.match(text, end)
    if match is None:
        return None
    return {**data.weekday_abbreviations, **data.weekdays}[match["name"].lower()]


@dataclass(frozen=True, slots=True)
class _Written:
    """What the words of a document show."""

    days: frozenset[tuple[int | None, int, int]]
    """Days written out: year, where it stands there, month and day."""
    style: DateOrder | None


def _written(texts: Iterable[Text]) -> _Written:
    days: set[tuple[int | None, int, int]] = set()
    signs: Counter[str] = Counter()
    for text, lang in texts:
        data = language(lang).dates if lang in CODES else None
        if not isinstance(data, SpacedDateWords):
            continue
        months = {**data.month_abbreviations, **data.months}
        folded = fold(text)
        for match in _written_out(data).finditer(folded):
            name = "first" if match["first"] else "last"
            day = int(match["day"] if name == "last" else match["late"])
            month = months[match[f"{name}"].lower()]
            year = match["year"]
            days.add((int(year) if year else None, month, day))
            if data.month_first:
                signs["month_first" if name == "first" else "day_first"] += 1
        if data.order_signs:
            for match in _signs(data).finditer(folded):
                signs[data.order_signs[match[0]]] += 1
    return _Written(frozenset(days), _style(signs))


def _style(signs: Counter[str]) -> DateOrder | None:
    """Whoever writes ``17 May`` or ``colour`` writes 3/9 for the third of September."""

    def far_more(these: str, those: str, least: int) -> bool:
        return signs[these] >= max(least, _MUCH_MORE * signs[those])

    if far_more("day_first", "month_first", 1) or far_more("dmy", "mdy", _LEAST_SIGNS):
        return _DMY
    if far_more("month_first", "day_first", 1) or far_more("mdy", "dmy", _LEAST_SIGNS):
        return _MDY
    return None


@cache
def _written_out(data: SpacedDateWords) -> re.Pattern[str]:
    months = alternation({**data.month_abbreviations, **data.months})
    suffix = alternation(data.ordinal_suffixes)
    link = rf"(?:{alternation(data.day_links)}[ ])?" if data.day_links else ""
    day_first = rf"(?<![\w.,/-])(?P<day>\d{{1,2}})(?:{suffix})?[ ]{link}(?P<last>{months})(?!\w)"
    month_first = rf"(?<!\w)(?P<first>{months})[ ](?P<late>\d{{1,2}})(?:{suffix})?(?![\w:])"
    if not data.month_first:
        month_first = r"(?P<first>(?!))(?P<late>)"
    return re.compile(
        rf"(?:{day_first}|{month_first})(?:,?[ ](?P<year>[12]\d{{3}}))?", re.IGNORECASE
    )


@cache
def _signs(data: SpacedDateWords) -> re.Pattern[str]:
    words = alternation(word for word in data.order_signs if word.isalpha())
    marks = alternation(word for word in data.order_signs if not word.isalpha())
    return re.compile(rf"(?<!\w){words}(?!\w)|{marks}(?=\d)")
