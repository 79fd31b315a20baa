"""What a corpus holds: the files to read in their order, and what is left out and why."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pipeline.read.errors import CorpusError, unreadable
from pipeline.records import Failure

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

Format = Literal["text", "html", "jsonl", "csv"]

ENDINGS: dict[str, Format] = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
}
"""The endings of files that are read (in any case), and their formats."""

IGNORE_FILE = ".trefaktaignore"
"""Patterns in gitignore's syntax, in the root folder, of what to leave out."""

Reason = Literal[
    "hidden",
    "ignored by .trefaktaignore",
    "unsupported ending",
    "link out of the corpus",
    "link to a folder",
    "broken link",
    "not a regular file",
]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read: where it lies, its path inside the corpus, its format, its bytes."""

    location: Path
    path: str
    format: Format
    size: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that is left out, and why."""

    path: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Listing:
    """A corpus before it is read. All three are sorted by path, in the order of code points.

    ``failures`` are folders and files that the system does not let us look at.
    """

    files: tuple[SourceFile, ...]
    skipped: tuple[Skipped, ...] = ()
    failures: tuple[Failure, ...] = ()

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(file.size for file in self.files)

    def unsupported(self) -> Counter[str]:
        """How many files were left out by their ending (``""`` for those without one)."""
        return Counter(
            Path(skipped.path).suffix.lower()
            for skipped in self.skipped
            if skipped.reason == "unsupported ending"
        )


def list_files(root: Path) -> Listing:
    """What ``root`` holds: a folder with all its folders, or one file.

    A file that is named itself is read whatever its ending, as text when the ending says
    nothing. In a folder only :data:`ENDINGS` are read; hidden files and folders, what
    ``.trefaktaignore`` names, links to folders and links out of the corpus are left out.
    Raises :class:`CorpusError` where there is nothing to read.
    """
    if root.is_file():
        ending = ENDINGS.get(root.suffix.lower(), "text")
        name = shown(root.name)
        return Listing((SourceFile(root, name, ending, root.stat().st_size),))
    if not root.is_dir():
        raise CorpusError(f"{root}: no such file or folder; check the path")
    found = sorted(_Walk(root).entries(root), key=lambda entry: entry.path)
    files = tuple(entry for entry in found if isinstance(entry, SourceFile))
    if not files:
        raise CorpusError(
            f"{root}: no documents in this folder; trefakta reads {', '.join(ENDINGS)}"
        )
    return Listing(
        files,
        tuple(entry for entry in found if isinstance(entry, Skipped)),
        tuple(entry for entry in found if isinstance(entry, Failure)),
    )


def shown(path: str) -> str:
    r"""``path`` as it can be written in UTF-8: bytes that are no UTF-8 become ``\xe5``.

    >>> shown("bl\udce5.txt")
    'bl\\xe5.txt'
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


class _Walk:
    """The entries below a root folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._real_root = root.resolve()
        self._ignored = _ignore_patterns(root)

    def entries(self, folder: Path) -> Iterator[SourceFile | Skipped | Failure]:
        """What stands in ``folder`` and below; folders are walked, not given."""
        folders = [folder]
        while folders:
            here = folders.pop()
            try:
                found = list(os.scandir(here))
            except OSError as error:
                yield unreadable(error).failure(self._path(here))
                continue
            for entry in found:
                one = self._entry(entry)
                if one is None:
                    folders.append(Path(entry.path))
                else:
                    yield one

    def _entry(self, entry: os.DirEntry[str]) -> SourceFile | Skipped | Failure | None:
        """What to do with one entry of a folder; ``None`` for a folder to walk."""
        location = Path(entry.path)
        path = self._path(location)
        if reason := self._why_not(entry, path):
            return Skipped(path, reason)
        if entry.is_dir(follow_symlinks=False):
            return None
        try:
            status = entry.stat()
        except OSError as error:
            return unreadable(error).failure(path)
        if not stat.S_ISREG(status.st_mode):
            return Skipped(path, "not a regular file")
        ending = ENDINGS.get(location.suffix.lower())
        if ending is None:
            return Skipped(path, "unsupported ending")
        return SourceFile(location, path, ending, status.st_size)

    def _why_not(self, entry: os.DirEntry[str], path: str) -> Reason | None:
        """Why an entry is left out before it is looked into."""
        if entry.name.startswith("."):
            return "hidden"
        folder = entry.is_dir(follow_symlinks=False)
        if self._ignored is not None and self._ignored.match_file(path + "/" * folder):
            return "ignored by .trefaktaignore"
        if not entry.is_symlink():
            return None
        try:
            target = Path(entry.path).resolve(strict=True)
        except (OSError, RuntimeError):  # RuntimeError: a loop, before Python 3.13
            return "broken link"
        if not target.is_relative_to(self._real_root):
            return "link out of the corpus"
        return "link to a folder" if target.is_dir() else None

    def _path(self, location: Path) -> str:
        return shown(location.relative_to(self._root).as_posix())


def _ignore_patterns(root: Path) -> GitIgnoreSpec | None:
    """The patterns of the root's ``.trefaktaignore``, where there is one."""
    file = root / IGNORE_FILE
    if not file.is_file():
        return None
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(file.read_text("utf-8-sig").splitlines())
    except (OSError, ValueError) as error:
        raise CorpusError(f"{file}: cannot be used ({error}); mend it or take it away") from error
