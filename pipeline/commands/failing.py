"""How a command ends that could not do what was asked."""

from __future__ import annotations

from typing import NoReturn

import typer

SOME_FAILED = 1
WRONG_CALL = 2


def fail(*messages: str) -> NoReturn:
    """Ends a command that was called wrongly: each message on standard error, exit status 2."""
    for message in messages:
        typer.echo(f"Error: {message}", err=True)
    raise typer.Exit(WRONG_CALL)
