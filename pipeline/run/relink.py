"""Linking again what a run has written: its rows, not its texts."""

from __future__ import annotations

import contextlib
import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.link.corpus import CorpusLinks, Gatherer, aliases_of, link_profiles
from pipeline.link.corpus.gather import Named
from pipeline.records import Entity, Organisation, Person, columns
from pipeline.rows import from_row
from pipeline.rules.own import NO_RULES, OwnRules
from pipeline.run.folder import MANIFEST
from pipeline.tables import entities_in_order, frame
from pipeline.write.csv import ENCODING, as_found, write_csv
from pipeline.write.files import whole

_IDS: dict[type[Named], str] = {Person: "person_id", Organisation: "organisation_id"}


class RelinkError(Exception):
    """Tables that cannot be linked again; says which, and what mends it."""


@dataclass(frozen=True, slots=True)
class Relinked:
    """What linking again gave."""

    people: int
    """Rows of people.csv."""
    organisations: int
    entities: int
    in_several: int
    """Entities of more than one document."""


def relink(folder: Path, own: OwnRules = NO_RULES) -> Relinked:
    """Link the rows of people.csv and organisations.csv in ``folder``, and write entities.csv.

    The rows are read one by one and written with the ids of the new entities; every other cell
    stays as it is. ``own``: a user's persons, whose names and aliases need no further support.

    Raises :class:`RelinkError`; then nothing is changed.
    """
    encoding, defused = _written_as(folder)
    gatherer = Gatherer(aliases_of(own.people))
    counts: dict[type[Named], int] = {}
    for kind in _IDS:
        with _Table(folder, kind, encoding, defused=defused) as table:
            gatherer.add(mention for _, mention in table.rows())
            counts[kind] = table.read
    links = link_profiles(gatherer.profiles)
    with contextlib.ExitStack() as files:
        for kind in _IDS:
            part = files.enter_context(whole(folder / f"{kind.table}.csv"))
            _rewrite(folder, kind, part, links, encoding, defused=defused)
        part = files.enter_context(whole(folder / f"{Entity.table}.csv"))
        entities = frame(Entity, entities_in_order(links.entities))
        write_csv(entities, part, encoding=encoding, defuse=defused)
        _count_in_manifest(folder, len(links.entities), files)
    return Relinked(
        people=counts[Person],
        organisations=counts[Organisation],
        entities=len(links.entities),
        in_several=sum(entity.documents > 1 for entity in links.entities),
    )


class _Table(contextlib.AbstractContextManager["_Table"]):
    """A CSV file of mentions, read row by row."""

    def __init__(self, folder: Path, kind: type[Named], encoding: str, *, defused: bool) -> None:
        self.path = folder / f"{kind.table}.csv"
        self.read = 0
        self._kind = kind
        self._defused = defused
        self._columns = list(columns(kind))
        try:
            self._file = self.path.open(encoding=encoding, newline="")
        except OSError as error:
            raise RelinkError(_absent(self.path, error)) from error

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def rows(self) -> Iterator[tuple[list[str], Named]]:
        """Each row as it is written, and the mention that it is."""
        reader = csv.reader(self._file)
        try:
            head = next(reader, [])
            if head != self._columns:
                raise RelinkError(_unlike(self.path, head, self._columns))
            for cells in reader:
                if len(cells) != len(head):
                    raise RelinkError(
                        f"{self.path}, line {reader.line_num}: {len(cells)} cells, not {len(head)}"
                    )
                self.read += 1
                yield cells, self._mention(cells, reader.line_num)
        except (UnicodeDecodeError, csv.Error) as error:
            raise RelinkError(f"{self.path}, line {reader.line_num + 1}: {error}") from error

    def _mention(self, cells: list[str], line: int) -> Named:
        row: dict[str, Any] = {
            name: (as_found(cell) if self._defused else cell) if cell else None
            for name, cell in zip(self._columns, cells, strict=True)
        }
        empty = [name for name in ("doc_id", "text", "lang", "name") if not row[name]]
        if empty:
            raise RelinkError(f"{self.path}, line {line}: {empty[0]} is empty")
        try:
            row["start"], row["end"] = int(row["start"]), int(row["end"])
        except (TypeError, ValueError) as error:
            raise RelinkError(f"{self.path}, line {line}: {error}") from error
        row["sentence"] = ""
        mention: Named = from_row(self._kind, row)
        return mention


def _rewrite(
    folder: Path,
    kind: type[Named],
    part: Path,
    links: CorpusLinks,
    encoding: str,
    *,
    defused: bool,
) -> None:
    """Write the rows of ``kind`` to ``part`` with the ids of their entities."""
    place = list(columns(kind)).index(_IDS[kind])
    with (
        _Table(folder, kind, encoding, defused=defused) as table,
        part.open("w", encoding=encoding, newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(columns(kind))
        for cells, mention in table.rows():
            cells[place] = links.id_of(mention)
            writer.writerow(cells)


def _written_as(folder: Path) -> tuple[str, bool]:
    """The encoding of the tables in ``folder``, and whether their formulas are defused."""
    if not folder.is_dir():
        raise RelinkError(f"{folder}: no such folder; give one that `trefakta run` wrote")
    others = [
        path.name for path in sorted(folder.iterdir()) if path.suffix in (".parquet", ".sqlite")
    ]
    if others and not (folder / "people.csv").exists():
        raise RelinkError(
            f"{folder} holds {others[0]}: only CSV is linked again; run with --format csv"
        )
    settings = _manifest(folder).get("settings", {})
    return str(settings.get("encoding", ENCODING)), bool(settings.get("defuse", True))


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise RelinkError(f"{folder / MANIFEST}: {error}; run again, or take it away") from error
    return found if isinstance(found, dict) else {}


def _count_in_manifest(folder: Path, entities: int, files: contextlib.ExitStack) -> None:
    manifest = _manifest(folder)
    if isinstance(manifest.get("rows"), dict):
        manifest["rows"][Entity.table] = entities
        part = files.enter_context(whole(folder / MANIFEST))
        text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
        part.write_text(text, encoding="utf-8")


def _absent(path: Path, error: OSError) -> str:
    reason = "no such file" if isinstance(error, FileNotFoundError) else error.strerror
    return f"{path}: {reason}; give a folder that `trefakta run` wrote as CSV"


def _unlike(path: Path, head: Iterable[str], expected: Iterable[str]) -> str:
    missing = [name for name in expected if name not in set(head)]
    told = f"there is no column {', '.join(missing)}" if missing else "the columns are others"
    return f"{path}: {told}; it was written by another version: run it again"
