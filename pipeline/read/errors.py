"""What goes wrong while reading, with the words for it."""

from __future__ import annotations

from typing import Literal

from pipeline.records import Failure

STAGE = "read"

Kind = Literal[
    "BadRow",
    "NotText",
    "TooLarge",
    "Undecodable",
    "Unreadable",
]
"""The ``error`` column of failures.csv for this stage."""


class CorpusError(ValueError):
    """There is nothing to read at the place given; the message names the place and the mend."""


class ReadError(ValueError):
    """One document cannot be read; ``kind`` is its ``error`` in failures.csv."""

    def __init__(self, kind: Kind, message: str) -> None:
        super().__init__(message)
        self.kind = kind

    def failure(self, path: str) -> Failure:
        """The row of failures.csv for the document or row at ``path``."""
        return Failure(path=path, stage=STAGE, error=self.kind, message=str(self))


def unreadable(error: OSError) -> ReadError:
    """The error of a file that the system does not let us read."""
    reason = error.strerror or type(error).__name__
    return ReadError("Unreadable", f"{reason}: make the file readable, or leave it out")
