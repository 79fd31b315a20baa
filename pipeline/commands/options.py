"""Options that several commands have, and the settings and the extractor that they make."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from pipeline.commands.failing import fail

if TYPE_CHECKING:
    from pipeline.extractor import Extractor
    from pipeline.run import RunSettings

Languages = Annotated[
    str, typer.Option(help="Languages to extract from, e.g. nb,nn; others are counted only.")
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
    Literal["union", "vote"],
    typer.Option(
        help="Of models joined by +: what any of them found, or what more than half found alike."
    ),
]
DocDate = Annotated[
    dt.datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="The date of every document, for relative dates."),
]
InputEncoding = Annotated[
    str | None, typer.Option(help="The encoding of the input; found for each file by default.")
]
ALL = "nb,nn,en,ja"


def checked_settings(**values: object) -> RunSettings:
    """The settings of a run; fails with a message for each value that is wrong."""
    from pydantic import ValidationError

    from pipeline.run import RunSettings

    try:
        settings = RunSettings.model_validate(values)
        settings.reading()
    except ValidationError as error:
        fail(*(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()))
    except ValueError as error:
        fail(str(error))
    return settings


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
