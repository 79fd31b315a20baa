"""Where tables are printed; it imports nothing of trefakta's, so that what is broken is told."""

from __future__ import annotations

from rich.console import Console

_WIDE = 180


def output() -> Console:
    """Standard output; wide where it is no terminal, so that a file or pipe gets whole cells."""
    console = Console()
    return console if console.is_terminal else Console(width=_WIDE)
