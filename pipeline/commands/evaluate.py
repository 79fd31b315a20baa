"""``trefakta evaluate``: scores against gold, of one set of models or of several side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.failing import SOME_FAILED, fail, several
from pipeline.commands.options import (
    Combine,
    Languages,
    SettingsFile,
    checked_extractor,
    checked_settings,
    codes,
)

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.evaluate.side_by_side import Alternative
    from pipeline.run import RunSettings


def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="Gold files in JSONL (docs/evaluation.md).")],
    tables: Annotated[
        Path | None,
        typer.Option(help="The folder of an earlier run; else the gold's texts are extracted now."),
    ] = None,
    scores: Annotated[Path | None, typer.Option(help="Write the scores here as CSV.")] = None,
    errors: Annotated[Path | None, typer.Option(help="Write every error here as CSV.")] = None,
    settings_file: SettingsFile = None,
    languages: Languages = None,
    model: Annotated[
        list[str] | None,
        typer.Option(
            "--model",
            help="LANG=NAME as for run; given twice for a language, the models are compared.",
        ),
    ] = None,
    combine: Combine = None,
    detect_language: Annotated[
        bool, typer.Option(help="Find languages instead of believing the gold's.")
    ] = False,
) -> None:
    """Score extraction against gold labels: precision, recall and F1 on exact spans.

    With --model nb=A --model nb=B each model is measured by itself, in a process of its own, with
    its speed and its memory. Exit status: 0 for success, 1 when a model failed, 2 for a wrong
    call.
    """
    named = several(model, option="--model")
    settings = checked_settings(
        settings_file,
        corpus=gold[0],
        languages=codes(languages),
        models={lang: names[0] for lang, names in named.items()},
        combine=combine,
    )
    if any(len(names) > 1 for names in named.values()):
        if tables is not None:
            fail("--tables scores the rows of one run: give each language one --model, or none")
        _compare(gold, named, settings, scores, errors, detect_language=detect_language)
        return
    from pipeline.commands.score_tables import show_scores
    from pipeline.evaluate import GoldError
    from pipeline.evaluate import evaluate as evaluate_gold
    from pipeline.rules.own.patterns import PatternTimeoutError

    extractor = checked_extractor(settings)
    try:
        evaluation = evaluate_gold(
            gold, tables=tables, extractor=extractor, detect_language=detect_language
        )
    except (GoldError, PatternTimeoutError) as error:
        fail(str(error))
    show_scores(evaluation.scores)
    _write(evaluation.scores, scores)
    _write(evaluation.errors, errors)


def _compare(
    gold: list[Path],
    named: dict[str, list[str]],
    settings: RunSettings,
    scores: Path | None,
    errors: Path | None,
    *,
    detect_language: bool,
) -> None:
    from pipeline.commands.score_tables import show_side_by_side
    from pipeline.evaluate.side_by_side import alternatives, compare_models

    try:
        result = compare_models(
            gold,
            alternatives(named, settings.languages),
            settings,
            detect_language=detect_language,
            on_start=_tell,
        )
    except ValueError as error:  # GoldError is one
        fail(str(error))
    show_side_by_side(result)
    _write(result.scores, scores)
    _write(result.errors, errors)
    for name, message in result.failures.items():
        typer.echo(f"Failed: {name}: {message}", err=True)
    if result.failures:
        raise typer.Exit(SOME_FAILED)


def _tell(one: Alternative) -> None:
    typer.echo(f"Measuring {one.name} on {', '.join(one.langs)} …", err=True)


def _write(table: pd.DataFrame, path: Path | None) -> None:
    if path is not None:
        table.to_csv(path, index=False, encoding="utf-8-sig")
