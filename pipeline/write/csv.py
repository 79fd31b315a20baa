"""Tables as CSV that opens in Excel, and back.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula (OWASP, "CSV
injection"). Such a cell of text is written with an apostrophe before it, which spreadsheets take
as "this is text"; one that has such an apostrophe already gets another, so that reading is exact.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd

from pipeline.rows import field_types, plain
from pipeline.tables import KINDS, TEXT, dtypes

ENCODING = "utf-8-sig"
"""UTF-8 with a byte-order mark, by which Excel knows it."""

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")


def write_csv(
    table: pd.DataFrame, path: Path, *, encoding: str = ENCODING, defuse: bool = True
) -> None:
    """Write ``table`` to ``path``; ``defuse`` makes harmless what a spreadsheet would run."""
    printable = table.copy()
    for name in printable.columns:
        if printable[name].dtype == TEXT or printable[name].dtype == object:
            printable[name] = _printable(printable[name], defuse=defuse)
    # CR LF is RFC 4180's line end; with it a lone CR or LF inside a cell is quoted, too.
    printable.to_csv(path, index=False, encoding=encoding, lineterminator="\r\n")


def _printable(column: pd.Series[Any], *, defuse: bool) -> pd.Series[Any]:
    """``column`` with amounts as plain decimals and formulas defused."""

    def cell(value: object) -> object:
        if isinstance(value, Decimal):
            return plain(value)
        if defuse and isinstance(value, str) and _FORMULA.match(value):
            return f"'{value}"
        return value

    return column.map(cell).astype(object)


def read_table(path: Path | str, *, encoding: str = ENCODING, defused: bool = True) -> pd.DataFrame:
    """The table in ``path``, equal to the one that was written: strings, amounts and dtypes.

    The name of the file says which table it is. ``defused``: whether it was written so.

    Raises ``ValueError`` when no table has the file's name.
    """
    path = Path(path)
    try:
        kind = KINDS[path.stem]
    except KeyError:
        raise ValueError(f"{path}: no table of that name; there are {', '.join(KINDS)}") from None
    table = pd.read_csv(
        path, encoding=encoding, dtype=dtypes(kind), keep_default_na=False, na_values=[""]
    )
    for name, bare in field_types(kind).items():
        if bare is Decimal:
            table[name] = pd.Series(
                [Decimal(value) if isinstance(value, str) else None for value in table[name]],
                dtype="object",
            )
        elif bare is str and defused:
            table[name] = table[name].map(as_found)
    return table.astype(dtypes(kind))


def as_found(value: object) -> object:
    """A cell as it was before a formula in it was defused."""
    return value[1:] if isinstance(value, str) and _DEFUSED.match(value) else value
