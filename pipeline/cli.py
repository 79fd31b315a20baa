"""The command ``trefakta``: one function a command.

Nothing heavy is imported before a command runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands import models
from pipeline.commands.doctor import doctor
from pipeline.commands.evaluate import evaluate
from pipeline.commands.failing import SOME_FAILED, fail, pairs
from pipeline.commands.init import init
from pipeline.commands.link import link
from pipeline.commands.options import (
    Combine,
    DocDate,
    InputEncoding,
    Languages,
    Models,
    SettingsFile,
    checked_extractor,
    checked_settings,
    codes,
)
from pipeline.commands.train import train

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.records import Document, Failure
    from pipeline.run import RunSettings, RunSummary

app = typer.Typer(
    name="trefakta",
    help="People, organisations, money and dates from Norwegian, English and Japanese text.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(models.app)
app.command()(doctor)
app.command()(evaluate)
app.command()(init)
app.command()(link)
app.command()(train)


def main() -> None:
    """Run the command line; the entry point of the distribution."""
    app()


def _version(asked: bool) -> None:
    if asked:
        from pipeline import __version__

        typer.echo(f"trefakta {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass


@app.command()
def run(
    corpus: Annotated[Path, typer.Argument(help="A folder of documents, or one file.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder for the tables.")] = Path(
        "outputs"
    ),
    settings_file: SettingsFile = None,
    languages: Languages = None,
    limit: Annotated[int | None, typer.Option(min=1, help="The most documents to read.")] = None,
    doc_date: DocDate = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", "-w", min=0, help="Processes; 0: as many as pay.", show_default="0"
        ),
    ] = None,
    model: Models = None,
    combine: Combine = None,
    input_encoding: InputEncoding = None,
    field: Annotated[
        list[str] | None,
        typer.Option(help="NAME=COLUMN of JSONL and CSV; NAME is id, text, date, lang or title."),
    ] = None,
    max_file_mb: Annotated[
        float | None, typer.Option(help="The largest file to read.", show_default="100")
    ] = None,
    fmt: Annotated[
        str | None, typer.Option("--format", help="csv, parquet or sqlite.", show_default="csv")
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            help="Of the CSV files: utf-8-sig (opens in Excel) or utf-8.", show_default="utf-8-sig"
        ),
    ] = None,
    defuse: Annotated[
        bool | None,
        typer.Option(
            help="Put an apostrophe before cells that would run as formulas.",
            show_default="defuse",
        ),
    ] = None,
    texts: Annotated[
        bool | None,
        typer.Option(
            help="Write texts.jsonl, too: what the offsets index.", show_default="no-texts"
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show errors only.")] = False,
) -> None:
    """Extract from a folder of documents and write the tables.

    Exit status: 0 for success, 1 when some documents failed, 2 for a wrong call.
    """
    settings = checked_settings(
        settings_file,
        corpus=corpus,
        quiet=quiet,
        out=out,
        languages=codes(languages),
        models=pairs(model, option="--model"),
        combine=combine,
        limit=limit,
        workers=workers,
        doc_date=doc_date.date() if doc_date else None,
        input_encoding=input_encoding,
        fields=pairs(field, option="--field"),
        max_file_mb=max_file_mb,
        format=fmt,
        encoding=encoding,
        defuse=defuse,
        texts=texts,
    )
    summary = _run(settings, quiet=quiet)
    if summary.failures:
        raise typer.Exit(SOME_FAILED)


def _run(settings: RunSettings, *, quiet: bool) -> RunSummary:
    from pipeline.nlp.errors import ModelError
    from pipeline.read import CorpusError
    from pipeline.run import OutputError
    from pipeline.terminal import RunView

    view = RunView(quiet=quiet)
    try:
        return view.run(settings)
    except (CorpusError, OutputError, ModelError) as error:
        fail(str(error))
    except KeyboardInterrupt:
        typer.echo("Stopped. The same command goes on from here.", err=True)
        raise typer.Exit(130) from None


@app.command()
def extract(
    file: Annotated[Path | None, typer.Argument(help="A file; else standard input.")] = None,
    settings_file: SettingsFile = None,
    languages: Languages = None,
    doc_date: DocDate = None,
    model: Models = None,
    combine: Combine = None,
    input_encoding: InputEncoding = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a document, for machines.")
    ] = False,
) -> None:
    """Show what is in a file, or in text on standard input."""
    settings = checked_settings(
        settings_file,
        corpus=file or Path("-"),
        languages=codes(languages),
        models=pairs(model, option="--model"),
        combine=combine,
        doc_date=doc_date.date() if doc_date else None,
        input_encoding=input_encoding,
    )
    from pipeline.records import Failure
    from pipeline.rules.own.patterns import PatternTimeoutError
    from pipeline.terminal import show_extraction, show_json

    extractor = checked_extractor(settings)
    failures = 0
    for item in _documents(file, settings):
        if isinstance(item, Failure):
            failures += 1
            typer.echo(f"Failed: {item.path}: {item.message}", err=True)
            continue
        try:
            [extraction] = extractor.extract_documents([item])
        except PatternTimeoutError as error:
            failures += 1
            typer.echo(f"Failed: {item.doc_id}: {error}", err=True)
            continue
        if as_json:
            show_json(extraction)
        else:
            show_extraction(item, extraction)
    if failures:
        raise typer.Exit(SOME_FAILED)


def _documents(file: Path | None, settings: RunSettings) -> Iterable[Document | Failure]:
    from pipeline.read import CorpusError, ReadError, read_corpus, read_text

    try:
        if file is None or str(file) == "-":
            if sys.stdin.isatty():
                typer.echo("Reading from the terminal; end with Ctrl-D.", err=True)
            return [read_text(sys.stdin.buffer.read(), settings=settings.reading())]
        return read_corpus(file, settings=settings.reading())
    except (CorpusError, ReadError) as error:
        fail(str(error))
