"""The machine: encodings, folders, room, cores."""

from __future__ import annotations

import locale
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pipeline.doctor.findings import Finding, fine, note, wrong

SHOWN = "ø木"
"""What an output must be able to show."""

_LITTLE_DISK = 200_000_000
_LITTLE_MEMORY = 1_500_000_000
"""Bytes: four models and their libraries take about half of it in one process."""

_UTF8_ON_WINDOWS = (
    "set PYTHONUTF8=1, and chcp 65001 in the console before; Windows Terminal has a font for 木"
)
_UTF8_ELSEWHERE = "export PYTHONUTF8=1, or a locale in UTF-8: export LC_ALL=C.UTF-8"


def encodings() -> Iterator[Finding]:
    """Whether ø and 木 can be printed, and what they are in files and their names."""
    mend = _UTF8_ON_WINDOWS if sys.platform == "win32" else _UTF8_ELSEWHERE
    out = getattr(sys.stdout, "encoding", None) or "ascii"
    if _can_show(out):
        yield fine("output", f"{out}: {SHOWN} can be printed")
    else:
        yield wrong("output", f"{out} cannot print {SHOWN}; tables in files are whole", mend=mend)
    names = sys.getfilesystemencoding()
    if _can_show(names):
        yield fine("file names", names)
    else:
        yield wrong("file names", f"{names} has no {SHOWN}", mend=mend)
    mode = "on" if sys.flags.utf8_mode else "off"
    pages = _code_pages()
    yield fine("locale", f"{locale.getpreferredencoding(False)}, UTF-8 mode {mode}{pages}")


def _can_show(encoding: str) -> bool:
    try:
        SHOWN.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _code_pages() -> str:
    """The console's code pages; nothing where it has none."""
    if sys.platform != "win32":
        return ""
    import ctypes

    kernel = ctypes.windll.kernel32
    return f", code pages {kernel.GetConsoleCP()} in, {kernel.GetConsoleOutputCP()} out"


def folders(out: Path) -> Iterator[Finding]:
    """Whether the folder for the tables, or the one that it is to be made in, takes files."""
    for about, folder in ((f"tables ({out})", out), ("temporary files", _temporary())):
        there = _existing(folder)
        mend = "give another folder with --out" if folder == out else "set TMPDIR to another folder"
        if problem := _refuses(there):
            yield wrong(about, f"{there} takes no files: {problem}", mend=mend)
            continue
        free = shutil.disk_usage(there).free
        room = f"{there}: {free / 1e9:,.1f} GB free"
        if free < _LITTLE_DISK:
            yield wrong(about, f"{room}, which is little", mend=f"make room, or {mend}")
        else:
            yield fine(about, room)


def _temporary() -> Path:
    try:
        return Path(tempfile.gettempdir())
    except FileNotFoundError:  # no usable one, which the next step tells
        return Path(os.environ.get("TMPDIR", "/tmp"))  # noqa: S108  # named in a message only


def _existing(folder: Path) -> Path:
    """``folder``, or the nearest above it that there is."""
    whole = folder.resolve()
    return next((place for place in (whole, *whole.parents) if place.exists()), whole)


def _refuses(folder: Path) -> str:
    """Why no file can be made in ``folder``; empty where one can, and none is left."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or str(error)


def cores_and_memory() -> Iterator[Finding]:
    """What there is to run on."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    yield fine("cores", f"{usable} of {os.cpu_count()} for this process")
    total = _memory()
    if total is None:
        yield note("memory", "this system does not tell how much there is")
    elif total < _LITTLE_MEMORY:
        mend = "run with --workers 1 and the languages that you need: --languages nb"
        yield wrong("memory", f"{total / 1e9:.1f} GB, which is little", mend=mend)
    else:
        yield fine("memory", f"{total / 1e9:.1f} GB")


def _memory() -> int | None:
    """The bytes of memory of this machine; ``None`` where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None
