"""How fast the money rules read ordinary text: ``python benchmarks/money_speed.py FILE…``.

Each file is plain text, one paragraph a line, named after its language (``nb_news.txt``). The
time of the first call, which builds the patterns, is told apart.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from pipeline.rules.money import find_money


def measure(path: Path) -> str:
    """One line of the report for ``path``."""
    lang, lines = path.name[:2], path.read_text("utf-8").splitlines()
    begin = time.process_time()
    find_money("1", lang)
    built = time.process_time()
    rows = sum(len(find_money(line, lang)) for line in lines)
    seconds = time.process_time() - built
    megabytes = sum(len(line.encode()) for line in lines) / 1e6
    return (
        f"{path.name}: {megabytes:.1f} MB, {rows} rows, {megabytes / seconds:.1f} MB/s; "
        f"patterns built in {built - begin:.2f} s"
    )


def main() -> None:
    """Print a line a file."""
    for name in sys.argv[1:]:
        print(measure(Path(name)))


if __name__ == "__main__":
    main()
