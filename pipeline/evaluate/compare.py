"""Gold against found mentions, on exact character spans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pipeline.evaluate.gold import GoldDocument, GoldMention
from pipeline.evaluate.scores import Counts
from pipeline.records import Date, Mention, Money
from pipeline.rows import Value, to_row

COMPARED: dict[str, tuple[str, ...]] = {
    Money.table: ("amount", "amount_max", "currency"),
    Date.table: ("value",),
}
"""The columns that make a value: it is right when all of them that the gold states are."""

_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class SpanError:
    """A gold mention missed, a mention found that is none, or a wrong value; with its text."""

    source: str
    doc_id: str
    lang: str
    table: str
    error: str
    """``missed``, ``spurious`` or ``value``."""
    start: int
    end: int
    text: str
    expected: str
    found: str
    rule: str
    context: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """One document's counts by language and table, and its errors."""

    source: str
    counts: Mapping[tuple[str, str], Counts]
    errors: tuple[SpanError, ...]


def compare(gold: GoldDocument, found: Sequence[Mention], *, tables: Iterable[str]) -> Comparison:
    """``found`` in the text of ``gold`` against its labels, for ``tables`` only."""
    counts: dict[tuple[str, str], Counts] = {}
    errors: list[SpanError] = []
    for table in tables:
        expected = {(m.start, m.end): m for m in gold.mentions if m.table == table}
        actual = {(m.start, m.end): m for m in found if m.table == table}
        for span in sorted(expected.keys() | actual.keys()):
            one, error = _one(gold, expected.get(span), actual.get(span))
            wanted = expected.get(span) or actual[span]
            key = (wanted.lang, table)
            counts[key] = counts.get(key, Counts()) + one
            if error is not None:
                errors.append(error)
    return Comparison(gold.source, counts, tuple(errors))


def _one(
    gold: GoldDocument, expected: GoldMention | None, actual: Mention | None
) -> tuple[Counts, SpanError | None]:
    if actual is None:
        assert expected is not None  # noqa: S101  # one of the two holds the span
        return Counts(missed=1), _error(gold, "missed", expected, None)
    if expected is None:
        if any(start < actual.end and actual.start < end for start, end in gold.dropped):
            return Counts(), None
        return Counts(spurious=1), _error(gold, "spurious", None, actual)
    stated = [name for name in COMPARED.get(actual.table, ()) if name in expected.values]
    if not stated:
        return Counts(right=1), None
    row = to_row(actual)
    if all(_same(name, expected.values[name], row[name]) for name in stated):
        return Counts(right=1, values=1, values_right=1), None
    return Counts(right=1, values=1), _error(gold, "value", expected, actual)


def _same(name: str, expected: Value, found: Value) -> bool:
    """Whether two plain values of the column ``name`` are equal; amounts whatever their zeros."""
    if expected is None or found is None or not name.startswith("amount"):
        return expected == found
    try:
        return Decimal(str(expected)) == Decimal(str(found))
    except InvalidOperation:
        return False


def _error(
    gold: GoldDocument, kind: str, expected: GoldMention | None, actual: Mention | None
) -> SpanError:
    span = expected or actual
    assert span is not None  # noqa: S101  # an error is about a span
    start, end = max(span.start - _CONTEXT, 0), span.end + _CONTEXT
    names = COMPARED.get(span.table, ("name",))
    row = to_row(actual) if actual else {}
    return SpanError(
        source=gold.source,
        doc_id=gold.doc_id,
        lang=span.lang,
        table=span.table,
        error=kind,
        start=span.start,
        end=span.end,
        text=gold.text[span.start : span.end],
        expected=_values(expected.values if expected else {}, names),
        found=_values(row, names),
        rule=str(row.get("rule", "")),
        context=" ".join(gold.text[start:end].split()),
    )


def _values(row: Mapping[str, Value], names: Iterable[str]) -> str:
    return " ".join(str(row[name]) for name in names if row.get(name) is not None)
