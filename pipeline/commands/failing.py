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
    found = several(given, option=option)
    for name, values in found.items():
        if len(values) > 1:
            fail(f"{option} {name}: given as {' and '.join(values)}; give it once")
    return {name: value for name, [value] in found.items()}


def several(given: list[str] | None, *, option: str) -> dict[str, list[str]]:
    """As :func:`pairs`, where a name may come several times: its values, each once, in order."""
    found: dict[str, list[str]] = {}
    for pair in given or ():
        name, sign, value = pair.partition("=")
        if not sign:
            fail(f"{option} {pair}: give NAME=VALUE")
        if value not in found.setdefault(name, []):
            found[name].append(value)
    return found
