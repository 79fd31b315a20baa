"""Dates that the rest of their document settles, over segments and islands in reading order.

Each segment is read on its own first. Where a row of one depends on what was named before
(``året etter``, 24年5月) and something was, the segment is read again with that known.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from pipeline.languages import language
from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.records import Date, DateOrder, DateOrderBasis, Mention, Segment
from pipeline.rules.dates import find_dates
from pipeline.rules.dates.context import DateContext
from pipeline.rules.dates.order import NumericOrder, read_order
from pipeline.rules.dates.unspaced.eras import last_counted
from pipeline.rules.own.schema import NO_DATES, OwnDates

_MOST_NAMED = 8
"""Rows before a segment that it is told of."""

_SHORT = re.compile(r"(?<![0-9０-９])[0-9０-９]{1,2}年")
_PLACE = frozenset({*(field.name for field in fields(Mention)), "sentence"})
_READING = tuple(field.name for field in fields(Date) if field.name not in _PLACE)


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of a document, or an island in one."""

    segment: Segment
    above: str = ""
    """See :class:`~pipeline.rules.dates.DateContext`."""


def settled_dates(
    rows: Sequence[Date],
    parts: Sequence[Part],
    reference: dt.date | None,
    order: NumericOrder,
    own: OwnDates = NO_DATES,
) -> list[Date]:
    """``rows``, found in each of ``parts`` alone, as the document has them, in the same order.

    Offsets of ``rows`` are those of the document. ``order`` is what the document shows of day and
    month. Raises what :func:`~pipeline.rules.dates.find_dates` raises.
    """
    if len(parts) < 2 or not rows:
        return list(rows)
    places = sorted(range(len(rows)), key=lambda n: (rows[n].start, rows[n].end))
    settled = [rows[n] for n in places]
    starts = [row.start for row in settled]
    era: str | None = None
    for part in sorted(parts, key=lambda part: (part.segment.start, -part.segment.end)):
        segment = part.segment
        first, last = (bisect_left(starts, at) for at in (segment.start, segment.end))
        within = range(first, last)
        own_places = [n for n in within if settled[n].lang == segment.lang]
        named = settled[max(0, first - _MOST_NAMED) : first]
        named += [settled[n] for n in within if settled[n].lang != segment.lang]
        if (named or era) and any(_depends(settled[n]) for n in own_places):
            context = DateContext(
                order=order,
                named=tuple(_moved(row, -segment.start) for row in named),
                era=era,
                above=part.above,
            )
            again = find_dates(segment.text, segment.lang, reference, own, context=context)
            by_span = {(it.start + segment.start, it.end + segment.start): it for it in again}
            for n in own_places:
                row = settled[n]
                settled[n] = _reread(row, by_span.get((row.start, row.end)))
        era = _era(segment, era)
    found = list(rows)
    for n, row in zip(places, settled, strict=True):
        found[n] = row
    return found


def _depends(row: Date) -> bool:
    """Whether what was named before may change ``row``."""
    return row.relative or _SHORT.search(row.text) is not None


def _moved(row: Date, by: int) -> Date:
    return replace(row, start=row.start + by, end=row.end + by)


def _reread(row: Date, again: Date | None) -> Date:
    """``row`` with what it was found to say ``again``."""
    return replace(row, **{name: getattr(again, name) for name in _READING}) if again else row


def _era(segment: Segment, before: str | None) -> str | None:
    """What years are counted in behind ``segment``."""
    words = language(segment.lang).dates
    if not isinstance(words, UnspacedDateWords):
        return before
    last = last_counted(segment.text, words)
    return before if last is None else last


def order_of(
    rows: Sequence[Date], order: NumericOrder, own: OwnDates = NO_DATES
) -> tuple[DateOrder, DateOrderBasis] | None:
    """How the dates in digits among ``rows`` were read, and what decided it.

    ``None`` where none can be read in two ways. Of two orders (a date with its weekday, another
    language), the one of most rows.
    """
    read = list(_read(rows, order, own))
    return Counter(read).most_common(1)[0][0] if read else None


def _read(
    rows: Sequence[Date], order: NumericOrder, own: OwnDates
) -> Iterator[tuple[DateOrder, DateOrderBasis]]:
    for row in rows:
        day = row.start_date or row.end_date
        if day is None or (found := read_order(row.text, day)) is None:
            continue
        read, mark = found
        shown = order.shown(mark, language(row.lang).dates)
        basis: DateOrderBasis = "document" if shown else "language"
        yield read, "setting" if row.lang in own.order else basis
