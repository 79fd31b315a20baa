"""Options that several commands have, and the settings and the extractor that they make."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from pipeline.commands.failing import fail

if TYPE_CHECKING:
    from pipeline.extractor import Extractor
    from pipeline.run import RunSettings

# An option that is not given is None, so that it does not replace what a settings file says.

SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings",
        help="A settings file (`trefakta init` writes one); else trefakta.toml where you are, if "
        "there is one. none: no file.",
    ),
]
Languages = Annotated[
    str | None,
    typer.Option(
        help="Languages to extract from, e.g. nb,nn; others are counted only.",
        show_default="nb,nn,en,ja",
    ),
]
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        help=(
            "LANG=NAME: a model instead of ours (`trefakta models` lists them), several joined by "
            "+, or blank: the rules alone."
        ),
    ),
]
Combine = Annotated[
    Literal["union", "vote"] | None,
    typer.Option(
        help="Of models joined by +: what any of them found, or what more than half found alike.",
        show_default="union",
    ),
]
DocDate = Annotated[
    dt.datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="The date of every document, for relative dates."),
]
InputEncoding = Annotated[
    str | None, typer.Option(help="The encoding of the input; found for each file by default.")
]
NO_FILE = "none"


def codes(languages: str | None) -> tuple[str, ...] | None:
    """The languages of an option."""
    return None if languages is None else tuple(languages.split(","))


def checked_settings(
    file: Path | None, *, corpus: Path, quiet: bool = False, **given: object
) -> RunSettings:
    """The settings of a run: those that are ``given``, over those of a file.

    ``file`` is the one asked for, else one that lies where the command began is taken, and named on
    standard error unless ``quiet``. Fails with a message for each value that is wrong.
    """
    from pydantic import ValidationError

    from pipeline.rules.own import SettingsError
    from pipeline.rules.own.errors import explain
    from pipeline.run import RunSettings
    from pipeline.run.settings_file import OF_A_CALL, merged, read_settings

    path = _settings_path(file, corpus)
    try:
        values = read_settings(path) if path is not None else {}
        settings = RunSettings.model_validate({**merged(values, given), "corpus": corpus})
        settings.reading()
    except SettingsError as error:
        fail(*error.problems)
    except ValidationError as error:
        fail(*explain(error, RunSettings, omit=OF_A_CALL))
    except ValueError as error:
        fail(str(error))
    if path is not None and not quiet:
        typer.echo(f"Settings: {path}", err=True)
    return settings


def _settings_path(asked: Path | None, corpus: Path) -> Path | None:
    """The settings file to read: the one asked for, else the one where the command began.

    One that lies in the corpus came with it, as a rule from somebody else, and is not taken
    unasked.
    """
    from pipeline.run.settings_file import NAME

    if asked is not None:
        return None if str(asked) == NO_FILE else asked
    found = Path(NAME)
    if not found.is_file():
        return None
    if corpus.is_dir() and found.resolve().is_relative_to(corpus.resolve()):
        typer.echo(
            f"Not used: {NAME} lies in the corpus; to use it, say --settings {NAME}", err=True
        )
        return None
    return found


def checked_extractor(settings: RunSettings) -> Extractor:
    """The extractor that ``settings`` want; fails where one of its models cannot be used."""
    from pipeline.nlp.errors import ModelError

    try:
        extractor = settings.extractor()
        extractor.check()
    except ModelError as error:
        fail(str(error))
    except ValueError as error:  # a spec that names no model
        fail(f"models: {error}")
    return extractor
