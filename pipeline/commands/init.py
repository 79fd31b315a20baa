"""``trefakta init``: a settings file to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.failing import fail


def init(
    folder: Annotated[Path, typer.Argument(help="Where to write it.")] = Path(),
) -> None:
    """Write a commented trefakta.toml, in which every setting stands with its default.

    Exit status: 0 for success, 2 where there is one already.
    """
    from importlib.resources import files

    from pipeline.run.settings_file import NAME

    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(files("pipeline.run").joinpath(NAME).read_text(encoding="utf-8"))
    except FileExistsError:
        fail(f"{path}: there is one already; it is left as it is")
    except OSError as error:
        fail(f"{path}: {error.strerror or error}")
    typer.echo(f"{path}: take the # away before what you want to set")
