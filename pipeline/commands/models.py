"""``trefakta models``: what is shipped and installed, and whether it is whole."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.commands.failing import SOME_FAILED

app = typer.Typer(name="models", invoke_without_command=True)


@app.callback()
def models(
    context: typer.Context,
    as_json: Annotated[
        bool, typer.Option("--json", help="For machines, with every label.")
    ] = False,
) -> None:
    """List the models that find names: those shipped, those installed, what --model calls them.

    Nothing is loaded. `trefakta models check` loads them.
    """
    if context.invoked_subcommand is not None:
        return
    from pipeline.commands.model_tables import show_models, show_models_json
    from pipeline.nlp.catalogue import catalogue

    found = catalogue()
    if as_json:
        show_models_json(found)
    else:
        show_models(found)


@app.command()
def check(
    models: Annotated[
        list[str] | None,
        typer.Argument(
            help="Names as for --model, or folders (nb=stanza:FILE for a language); all by default."
        ),
    ] = None,
) -> None:
    """Compare models with the SHA-256 of their files, load them and run a sentence through.

    One line a model, with the names that it finds in a sentence of each of its languages. Exit
    status: 0 when all are whole, 1 when something is wrong; a model that needs what is not
    installed is not wrong.
    """
    from itertools import chain

    from pipeline.nlp.verify import verify_models, verify_named

    checks = chain.from_iterable(map(verify_named, models)) if models else verify_models()
    sound = True
    for found in checks:
        sound = sound and not found.problems
        typer.echo(found.line)
    if not sound:
        raise typer.Exit(SOME_FAILED)
