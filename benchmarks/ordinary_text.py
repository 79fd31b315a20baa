"""Ordinary text, and how fast rules read it.

Every file at or under a path holds one paragraph a line, plain or ``.xz``. Its language is the
folder that it lies in, as in ``../shared/raw/nb/norec.txt.xz``, else the head of its name
(``nb_news.txt``). Of each file the first megabyte is read.
"""

from __future__ import annotations

import lzma
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sized
from pathlib import Path

from pipeline.languages import CODES

SHARE = 1_000_000
"""Bytes that are read of a file."""

ROUNDS = 3

Find = Callable[[str, str], Sized]
"""From a text and its language to rows."""


def files(paths: Iterable[Path]) -> dict[str, list[Path]]:
    """The text files at and under ``paths`` by language."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        for file in sorted(path.rglob("*.txt*")) if path.is_dir() else [path]:
            lang = file.parent.name if file.parent.name in CODES else file.name[:2]
            if lang in CODES:
                found[lang].append(file)
    return found


def lines(file: Path) -> Iterator[str]:
    """The lines of the first megabyte of ``file``."""
    size = 0
    with lzma.open(file) if file.suffix == ".xz" else file.open("rb") as handle:
        for line in handle:
            size += len(line)
            if size > SHARE:
                return
            yield line.decode().rstrip("\n")


def measure(find: Find, lang: str, texts: list[str]) -> str:
    """One line of the report.

    The time of the first call, which builds the patterns, is told apart; of three rounds the
    fastest counts.
    """
    begin = time.process_time()
    find("1", lang)
    built = time.process_time() - begin
    seconds = []
    rows = 0
    for _ in range(ROUNDS):
        begin = time.process_time()
        rows = sum(len(find(text, lang)) for text in texts)
        seconds.append(time.process_time() - begin)
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    return (
        f"{lang}: {megabytes:.1f} MB, {rows} rows, {megabytes / min(seconds):.1f} MB/s; "
        f"patterns built in {built:.2f} s"
    )


def report(find: Find) -> None:
    """Print a line a language for the paths that the command line names."""
    for lang, found in files(map(Path, sys.argv[1:])).items():
        print(measure(find, lang, [line for file in found for line in lines(file)]), flush=True)
