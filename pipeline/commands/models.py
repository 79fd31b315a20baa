"""``trefakta models``: what is shipped, and whether it is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.failing import SOME_FAILED

app = typer.Typer(name="models", help="The models that find names.", no_args_is_help=True)


@app.callback()
def _models() -> None:
    pass


@app.command()
def check(
    models: Annotated[
        list[Path] | None,
        typer.Argument(help="Model directories; all that are shipped by default."),
    ] = None,
) -> None:
    """Compare models with the SHA-256 of their files, load them and run a line of text.

    One line a model. Exit status: 0 when all are whole, 1 when something is wrong.
    """
    from pipeline.nlp.verify import verify_model, verify_models

    sound = True
    for found in map(verify_model, models) if models else verify_models():
        sound = sound and not found.problems
        typer.echo(found.line)
    if not sound:
        raise typer.Exit(SOME_FAILED)
