"""``trefakta.toml``: settings in a file, read and checked.

A file holds what :class:`pipeline.run.settings.RunSettings` does, but for ``corpus`` and ``out``,
which belong to a call. Paths in it are relative to the folder that it lies in.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from pipeline.rules.own.errors import Location, SettingsError, explain
from pipeline.run.settings import RunSettings

NAME = "trefakta.toml"

OF_A_CALL = frozenset({"corpus", "out"})
"""Fields of ``RunSettings`` that no file holds."""

MERGED = ("models", "labels", "fields")
"""Tables that options add to; whatever else is given replaces what the file says."""

_AT = re.compile(r"at line (\d+), column (\d+)")


def read_settings(path: Path) -> dict[str, Any]:
    """What the file at ``path`` says, checked: values for :class:`RunSettings` by name.

    Raises :class:`~pipeline.rules.own.SettingsError` that names file, line and key.
    """
    text = _text(path)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([_syntax(path, text, str(error))]) from error
    for key in sorted(OF_A_CALL & values.keys()):
        raise SettingsError(
            [f"{path}: {key}: belongs to the call: trefakta run CORPUS --out FOLDER"]
        )
    try:
        checked = _checked(values, path.parent)
    except ValidationError as error:
        lines = dict(_lines_of_keys(text))
        raise SettingsError(
            explain(error, RunSettings, file=str(path), lines=lines, omit=OF_A_CALL)
        ) from error
    return {name: getattr(checked, name) for name in values}


def merged(values: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """``values`` of a file under what a call ``given`` says; ``None`` says nothing.

    Of :data:`MERGED` tables the call replaces single keys.
    """
    result = dict(values)
    for name, value in given.items():
        if value is not None:
            both = name in MERGED and name in values
            result[name] = {**values[name], **value} if both else value
    return result


def _checked(values: dict[str, Any], folder: Path) -> RunSettings:
    """``values`` of a file in ``folder``; raises ``pydantic.ValidationError``."""
    values = {"corpus": folder, **values}
    if isinstance(values.get("models"), Mapping):
        values["models"] = {lang: _spec(spec, folder) for lang, spec in values["models"].items()}
    return RunSettings.model_validate(values, context={"folder": folder})


def _spec(spec: object, folder: Path) -> object:
    """A spec, or a list of them, as one spec; what is a path begins in ``folder``."""
    if isinstance(spec, list) and all(isinstance(part, str) for part in spec):
        spec = "+".join(spec)
    if not isinstance(spec, str) or folder == Path():
        return spec
    return "+".join(_of_folder(part.strip(), folder) for part in spec.split("+"))


def _of_folder(part: str, folder: Path) -> str:
    kind, colon, path = part.rpartition(":") if part.startswith("stanza:") else ("", "", part)
    if "/" not in path and os.sep not in path:
        return part  # the name of a model
    return f"{kind}{colon}{folder / path}"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(
            [f"{path}: {error.strerror or error}; trefakta init writes one"]
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError([f"{path}: not UTF-8: save the file as UTF-8"]) from error


def _syntax(path: Path, text: str, message: str) -> str:
    said = message.partition(" (at ")[0]
    found = _AT.search(message)
    last = len(text.rstrip().splitlines())
    where = f"line {found[1]}, column {found[2]}" if found else f"line {last}, its end"
    return f"{path}, {where}: not TOML: {said}"


_PART = r"""(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_NAME = rf"(?P<name>{_PART}(?:\s*\.\s*{_PART})*)"
_TABLE = re.compile(rf"\s*(?P<open>\[{{1,2}})\s*{_NAME}\s*\]")
_KEY = re.compile(rf"\s*{_NAME}\s*=")


def _lines_of_keys(text: str) -> Iterator[tuple[Location, int]]:
    """Each table and key with its line, from 1; what stands inside inline tables is not told."""
    table: Location = ()
    counts: dict[Location, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _TABLE.match(line):
            table = _parts(found["name"])
            if found["open"] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            yield table, number
        elif found := _KEY.match(line):
            yield (*table, *_parts(found["name"])), number


def _parts(name: str) -> Location:
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))
