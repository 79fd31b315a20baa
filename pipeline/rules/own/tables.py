"""Lists of names in files beside the settings.

A file that ends in ``.csv`` or ``.tsv`` is a table with a head line; its columns are the keys of
the entries, ``name`` among them. Any other file is a plain list, a name a line; ``#`` at the head
of a line begins a comment. Both are UTF-8, with or without a byte-order mark; a table's cells are
parted by comma, semicolon or tab, whichever its head line has most of.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError, ValidationInfo

from pipeline.rules.own.errors import choose, explain

_TABLES = (".csv", ".tsv")
_SEPARATORS = ",;\t"


def listed(value: object, info: ValidationInfo) -> object:
    """``value``, or the lines of the file that it names."""
    if isinstance(value, str):
        return [name for _, name in _lines(_path(value, info))]
    return value


def words_of(value: object, info: ValidationInfo) -> object:
    """``value``, or the columns ``word`` and ``currency`` of the table that it names."""
    if not isinstance(value, str):
        return value
    path = _path(value, info)
    return {
        row["word"]: row["currency"]
        for _, row in _rows(path, ("word", "currency"), required=("word", "currency"))
    }


def entries_of(model: type[BaseModel]) -> Callable[[object, ValidationInfo], object]:
    """What makes entries of ``model`` from a file's name, or from names, tables and ``{file=…}``.

    Raises ``ValueError`` with file, line and mend for a row that is no entry.
    """

    def read(value: object, info: ValidationInfo) -> object:
        if isinstance(value, str):
            return _unlike(list(_entries(_path(value, info), model)))
        if not isinstance(value, Sequence):
            return value
        entries: list[object] = []
        for entry in value:
            if isinstance(entry, Mapping) and set(entry) == {"file"}:
                entries.extend(_entries(_path(str(entry["file"]), info), model))
            else:
                entries.append({"name": entry} if isinstance(entry, str) else entry)
        return entries

    return read


def _unlike(entries: list[BaseModel]) -> list[BaseModel]:
    return list(dict.fromkeys(entries))


def _path(value: str, info: ValidationInfo) -> Path:
    folder = (info.context or {}).get("folder", Path())
    path = Path(folder) / value
    if not path.is_file():
        raise ValueError(f"{path}: no such file; a list of names stands in brackets: [{value!r}]")
    return path


def _entries(path: Path, model: type[BaseModel]) -> Iterator[BaseModel]:
    if path.suffix.lower() not in _TABLES:
        for number, name in _lines(path):
            yield _entry(model, {"name": name}, path, number)
        return
    for number, row in _rows(path, tuple(model.model_fields), required=("name",)):
        yield _entry(model, row, path, number)


def _entry(model: type[BaseModel], row: Mapping[str, Any], path: Path, line: int) -> BaseModel:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        problem = explain(error, model)[0]
        raise ValueError(f"{path}, line {line}: {problem}") from error


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The names of a plain list with the numbers of their lines, from 1."""
    for number, line in enumerate(_text(path).splitlines(), start=1):
        name = line.strip()
        if name and not name.startswith("#"):
            yield number, name


def _rows(
    path: Path, columns: tuple[str, ...], *, required: tuple[str, ...]
) -> Iterator[tuple[int, dict[str, str]]]:
    """The filled cells of each row of a table, with the number of its line, from 1."""
    text = _text(path)
    head = text.split("\n", maxsplit=1)[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = _columns(next(reader, []), path, columns, required)
        for cells in reader:
            if len(cells) > len(names):
                raise ValueError(
                    f"{path}, line {reader.line_num}: {len(cells)} cells under {len(names)} "
                    f"columns: put a cell that has {separator!r} in it in quotation marks"
                )
            row = {
                name: cell.strip() for name, cell in zip(names, cells, strict=False) if cell.strip()
            }
            for name in required:
                if row and name not in row:
                    raise ValueError(f"{path}, line {reader.line_num}: the cell {name!r} is empty")
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        raise ValueError(f"{path}, line {reader.line_num}: {error}") from error


def _columns(
    head: list[str], path: Path, columns: tuple[str, ...], required: tuple[str, ...]
) -> list[str]:
    names = ["_".join(name.strip().lower().split()) for name in head]
    for name in required:
        if name not in names:
            raise ValueError(
                f"{path}, line 1: no column {name!r} among {', '.join(filter(None, names))}: "
                "the first line names the columns"
            )
    for name in names:
        if name not in columns:
            raise ValueError(f"{path}, line 1: no such column; {choose(name, columns)}")
    return names


def _text(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ValueError(
            f"{path}, line {line}: byte 0x{raw[error.start]:02x} is not UTF-8: "
            "save the file as UTF-8 (in Excel: CSV UTF-8)"
        ) from error
