"""``trefakta link``: the rows of an earlier run linked again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.failing import fail


def link(
    folder: Annotated[Path, typer.Argument(help="A folder of tables that `run` wrote as CSV.")],
    aliases: Annotated[
        Path | None,
        typer.Option(help="Persons of your own, with their aliases: a CSV (docs/settings.md)."),
    ] = None,
) -> None:
    """Link the people and organisations of written tables again, and write entities.csv.

    Texts are not read again: with --aliases, what you say of names is taken up at once. Exit
    status: 0 for success, 2 for a wrong call.
    """
    from pipeline.rules.own import OwnRules, SettingsError
    from pipeline.run.relink import RelinkError, relink

    try:
        own = OwnRules.of({} if aliases is None else {"people": str(aliases)})
        done = relink(folder, own)
    except SettingsError as error:
        fail(*error.problems)
    except RelinkError as error:
        fail(str(error))
    typer.echo(
        f"{done.people:,} people and {done.organisations:,} organisations mentioned: "
        f"{done.entities:,} entities, {done.in_several:,} of them in several documents."
    )
