"""How a command ends that could not do what was asked, and options that can be wrong."""

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


def pairs(given: list[str] | None, *, option: str) -> dict[str, str]:
    """``NAME=VALUE`` options as a dictionary; fails naming ``option`` where one is no pair."""
    wrong = [pair for pair in given or () if "=" not in pair]
    if wrong:
        fail(f"{option} {wrong[0]}: give NAME=VALUE")
    return dict(pair.split("=", 1) for pair in given or ())
