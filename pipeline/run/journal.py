"""What a run has done so far, on disk, so that a killed run resumes where it was.

The journal is one line of JSON a batch. A line that a kill cut short is passed over; a journal
of other settings or another version is begun anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from pipeline.records import DocumentRow, Failure, Mention, Record
from pipeline.rows import from_row, to_row
from pipeline.run.workers import BatchResult
from pipeline.tables import KINDS

NAME = ".trefakta-journal.jsonl"


class Journal:
    """The results of batches by the key of their documents; a context manager."""

    def __init__(self, folder: Path, fingerprint: str) -> None:
        """Take up the journal in ``folder`` where it is of ``fingerprint``; else begin one."""
        self._path = folder / NAME
        self._done = _read(self._path, fingerprint)
        self._file: IO[str] = self._path.open("a" if self._done else "w", encoding="utf-8")
        if not self._done:
            self._write({"fingerprint": fingerprint})

    @property
    def taken_up(self) -> int:
        """How many batches an earlier run has done."""
        return len(self._done)

    def result(self, key: str) -> BatchResult | None:
        """What an earlier run found in the batch of ``key``; ``None`` where it never got to it."""
        line = self._done.get(key)
        return None if line is None else _decode(json.loads(line))

    def add(self, key: str, result: BatchResult) -> None:
        """Note that the batch of ``key`` gave ``result``."""
        if key not in self._done:
            self._write({"key": key, **_encode(result)})

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=True) + "\n")
        self._file.flush()

    def remove(self) -> None:
        """End the journal of a run that has written its tables."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()


def _read(path: Path, fingerprint: str) -> dict[str, str]:
    """The whole lines of the journal at ``path`` by their keys; none if it is not of this run."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8") as file:
        if next(file, "").rstrip("\n") != json.dumps({"fingerprint": fingerprint}):
            return {}
        whole = (line for line in file if line.endswith("\n"))
        return {json.loads(line)["key"]: line for line in whole}


def _encode(result: BatchResult) -> dict[str, Any]:
    def rows(records: Iterable[Record]) -> list[Any]:
        return [[record.table, to_row(record)] for record in records]

    return {
        "mentions": rows(result.mentions),
        "documents": rows(result.documents),
        "failures": rows(result.failures),
    }


def _decode(line: dict[str, Any]) -> BatchResult:
    def records(name: str) -> list[Any]:
        return [from_row(KINDS[table], row) for table, row in line[name]]

    mentions: list[Mention] = records("mentions")
    documents: list[DocumentRow] = records("documents")
    failures: list[Failure] = records("failures")
    return BatchResult(tuple(mentions), tuple(documents), tuple(failures))
