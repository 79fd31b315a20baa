"""Records as tidy ``pandas`` tables: one :class:`pandas.DataFrame` a kind of record.

The columns and their types are derived from the fields of the records, so that a table that is
empty has them too:

========================  ==============================================================
field                     column
========================  ==============================================================
``int``, ``bool``         ``int64``, ``bool`` (never missing)
``Decimal``               ``object``: ``decimal.Decimal``, ``None`` where not stated
text, literals, dates     text (``str`` in pandas 3, ``object`` in pandas 2); a calendar
                          day is ISO 8601; ``NaN`` where not stated
========================  ==============================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import Any

import pandas as pd

from pipeline.records import (
    TABLES,
    Date,
    DocumentRow,
    Entity,
    Fact,
    Failure,
    Mention,
    Money,
    Organisation,
    Person,
    Record,
    columns,
)
from pipeline.rows import field_types, plain, to_row

TEXT = "str" if int(pd.__version__.split(".")[0]) >= 3 else "object"
"""The dtype of a column of text."""

Tables = dict[str, pd.DataFrame]
"""The tables of a run by name: people, organisations, money, dates, facts, entities, documents,
failures."""

KINDS: dict[str, type[Record]] = {kind.table: kind for kind in TABLES}
"""The kind of record in each table."""


def dtypes(kind: type[Record]) -> dict[str, str]:
    """The dtype of each column of the table of ``kind``, as ``pandas.read_csv`` takes them.

    Amounts are ``object``: read them as text and make them ``Decimal``, as
    :func:`pipeline.write.read_table` does.
    """
    of_type = {int: "int64", bool: "bool", Decimal: "object"}
    return {name: of_type.get(bare, TEXT) for name, bare in field_types(kind).items()}


def frame(kind: type[Record], records: Sequence[Record]) -> pd.DataFrame:
    """The table of ``kind`` with one row for each of ``records``, in their order."""
    rows = [to_row(record) for record in records]
    types = field_types(kind)
    return pd.DataFrame(
        {
            name: _column([row[name] for row in rows], bare=types[name], dtype=dtype)
            for name, dtype in dtypes(kind).items()
        },
        columns=list(columns(kind)),
    )


def _column(values: list[Any], *, bare: type, dtype: str) -> pd.Series[Any]:
    if bare is Decimal:
        values = [None if value is None else Decimal(value) for value in values]
    elif dtype == TEXT:
        values = [value or float("nan") for value in values]
    return pd.Series(values, dtype=dtype)


def build(
    mentions: Iterable[Mention],
    documents: Iterable[DocumentRow] = (),
    failures: Iterable[Failure] = (),
    entities: Iterable[Entity] = (),
) -> Tables:
    """All tables of a run, each sorted by document and place; entities by mentions and name.

    ``mentions`` may come in any order and of all kinds together.
    """
    in_order = sorted(mentions, key=attrgetter("doc_id", "start", "end", "table"))
    records: dict[str, Sequence[Record]] = {
        "facts": [fact(mention) for mention in in_order],
        "entities": entities_in_order(entities),
        "documents": sorted(documents, key=attrgetter("doc_id")),
        "failures": sorted(failures, key=attrgetter("path", "stage", "message")),
    }
    for kind in (Person, Organisation, Money, Date):
        records[kind.table] = [mention for mention in in_order if mention.table == kind.table]
    return {table: frame(kind, records[table]) for table, kind in KINDS.items()}


def entities_in_order(entities: Iterable[Entity]) -> list[Entity]:
    """``entities`` as the table has them: people before organisations, the most mentioned first."""
    return sorted(
        entities, key=lambda it: (it.type != "person", -it.mentions, it.name, it.entity_id)
    )


def fact(mention: Mention) -> Fact:
    """``mention`` as a row of the long table of all facts."""
    match mention:
        case Person() | Organisation():
            value: str | None = mention.name
        case Money():
            value = _money_value(mention)
        case Date():
            value = mention.value
        case _:
            raise TypeError(f"no fact is made of a {type(mention).__name__}")
    return Fact(
        doc_id=mention.doc_id,
        start=mention.start,
        end=mention.end,
        text=mention.text,
        lang=mention.lang,
        type=_TYPES[type(mention)],
        value=value,
        rule=mention.rule,
        sentence=mention.sentence,
    )


_TYPES: dict[type[Mention], str] = {
    Person: "person",
    Organisation: "organisation",
    Money: "money",
    Date: "date",
}


def _money_value(money: Money) -> str | None:
    """``330000000000 USD``, a range ``3000000..5000000 NOK``, ``? JPY`` for an unknown amount."""
    if money.amount is None and money.currency is None:
        return None
    amount = "?" if money.amount is None else str(plain(money.amount))
    if money.amount_max is not None:
        amount += f"..{plain(money.amount_max)}"
    return f"{amount} {money.currency or '?'}"
