"""All tables of a run into a folder; each file appears whole or not at all."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import pandas as pd

from pipeline.rows import plain
from pipeline.tables import Tables
from pipeline.write.csv import ENCODING, write_csv

FORMATS = ("csv", "parquet", "sqlite")
"""What tables are written as; CSV is the default."""

SQLITE_NAME = "trefakta.sqlite"
TEXTS_NAME = "texts.jsonl"


def write_tables(
    tables: Tables,
    folder: Path,
    *,
    fmt: str = "csv",
    encoding: str = ENCODING,
    defuse: bool = True,
) -> list[Path]:
    """Write ``tables`` into ``folder`` as ``fmt``, one of :data:`FORMATS`; returns the files.

    CSV and Parquet are a file a table; SQLite is one file, :data:`SQLITE_NAME`. ``encoding`` and
    ``defuse`` are for CSV. Nothing replaces an older file before it is complete.

    Raises ``ValueError`` for an unknown format, ``ImportError`` when Parquet's library is absent.
    """
    folder.mkdir(parents=True, exist_ok=True)
    match fmt:
        case "csv":
            write_one: Callable[[pd.DataFrame, Path], None] = partial(
                write_csv, encoding=encoding, defuse=defuse
            )
        case "parquet":
            write_one = _write_parquet
        case "sqlite":
            target = folder / SQLITE_NAME
            with whole(target) as part:
                _write_sqlite(tables, part)
            return [target]
        case _:
            raise ValueError(f"unknown format {fmt!r}: one of {', '.join(FORMATS)}")
    written = []
    for name, table in tables.items():
        target = folder / f"{name}.{fmt}"
        with whole(target) as part:
            write_one(table, part)
        written.append(target)
    return written


@contextlib.contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A path to write to, which becomes ``target`` when the block ends well, and else is gone."""
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write_parquet(table: pd.DataFrame, path: Path) -> None:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise ImportError(
            "writing Parquet needs pyarrow: pip install 'trefakta[parquet]'"
        ) from None
    # Named here because Arrow would take its scale from the first amounts that it sees.
    schema = pa.schema(
        [
            (name, pa.decimal256(60, 10))
            if name in {"amount", "amount_max"}
            else (name, _ARROW.get(str(dtype), pa.string()))
            for name, dtype in table.dtypes.items()
        ]
    )
    pq.write_table(pa.Table.from_pandas(table, schema=schema, preserve_index=False), path)


_ARROW = {"int64": "int64", "bool": "bool"}


def _write_sqlite(tables: Tables, path: Path) -> None:
    connection = sqlite3.connect(path)
    with contextlib.closing(connection), connection:
        for name, table in tables.items():
            # SQLite has no decimal type: an amount is the text of it, exact.
            exact = table.map(lambda value: plain(value) if isinstance(value, Decimal) else value)
            exact.to_sql(name, connection, index=False)
