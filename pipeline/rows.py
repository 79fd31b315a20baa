"""Records as rows of plain values, and back.

One codec serves whatever carries records as data: the extension attributes of a spaCy ``Doc``
(which spaCy packs with msgpack), the journal of a run, and the tables. A row holds only strings,
integers, booleans and ``None``: amounts are written as plain decimals (``3200000000``, never
``3.2E+9``), calendar days as ISO 8601.
"""

from __future__ import annotations

import datetime as dt
import functools
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any, TypeVar

from pipeline.records import Record

Value = str | int | bool | None
Row = dict[str, Value]
RecordT = TypeVar("RecordT", bound=Record)


def plain(value: object) -> Value:
    """``value`` of a record's field as a plain value.

    >>> plain(Decimal("3.2E+9"))
    '3200000000'
    >>> plain(dt.date(2024, 5, 17))
    '2024-05-17'
    """
    if isinstance(value, Decimal):
        return _plain_decimal(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"a record may not hold a {type(value).__name__}: {value!r}")


def _plain_decimal(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def to_row(record: Record) -> Row:
    """The fields of ``record`` in order, as plain values."""
    return {field.name: plain(getattr(record, field.name)) for field in fields(record)}


def from_row(kind: type[RecordT], row: Mapping[str, Value]) -> RecordT:
    """The record of type ``kind`` that :func:`to_row` made ``row`` of."""
    readers = _readers(typing.cast("Any", kind))
    values: dict[str, Any] = {
        name: None if value is None else readers.get(name, _same)(value)
        for name, value in row.items()
    }
    return kind(**values)


def _same(value: Any) -> Any:
    return value


@functools.cache
def _readers(kind: Any) -> dict[str, Callable[[Any], Any]]:
    """The fields of ``kind`` whose type is not a plain one, with what reads them back."""
    readers: dict[type, Callable[[Any], Any]] = {
        Decimal: Decimal,
        dt.date: dt.date.fromisoformat,
    }
    return {name: readers[bare] for name, bare in field_types(kind).items() if bare in readers}


def field_types(kind: type[Record]) -> dict[str, type]:
    """The type of each field of ``kind`` without its ``None``; a literal counts as ``str``."""
    hints = typing.get_type_hints(kind)
    return {field.name: _bare(hints[field.name]) for field in fields(kind)}


def _bare(hint: Any) -> type:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return _bare(next(arg for arg in typing.get_args(hint) if arg is not type(None)))
    if typing.get_origin(hint) is typing.Literal:
        return str
    return typing.cast("type", hint)
