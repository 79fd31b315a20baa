"""``trefakta train``: a model taught further on the user's own gold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.failing import fail, pairs

if TYPE_CHECKING:
    from pipeline.train.adapt import Adaptation


def train(
    lang: Annotated[str, typer.Argument(help="The language of the model: nb, nn, en or ja.")],
    gold: Annotated[
        list[Path], typer.Option("--gold", help="Gold to learn from, in JSONL (docs/adapting.md).")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="A new folder for the model.")],
    base: Annotated[
        str | None,
        typer.Option("--from", help="The model to start from: a folder; else the shipped one."),
    ] = None,
    dev: Annotated[
        list[Path] | None,
        typer.Option(help="Gold to choose the best step on; else a fifth of --gold is held out."),
    ] = None,
    also: Annotated[
        list[Path] | None,
        typer.Option(help="Gold of other texts to score before and after: what is forgotten?"),
    ] = None,
    label: Annotated[
        list[str] | None,
        typer.Option(help="OTHER=OURS: a label of the gold that the model calls otherwise."),
    ] = None,
    add_label: Annotated[
        list[str] | None, typer.Option(help="A label that the model is to learn as new.")
    ] = None,
    steps: Annotated[int, typer.Option(min=50, help="Updates of the weights.")] = 200,
    seed: Annotated[int, typer.Option(help="Another seed, another order of the texts.")] = 1,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show errors only.")] = False,
) -> None:
    """Teach a model your own labelled texts.

    Exit status: 0 for success, 2 for a wrong call, gold that cannot be read included.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        fail(f"{out}: there is something already; give a new folder with --out")
    from pipeline.evaluate import GoldError
    from pipeline.nlp.errors import ModelNotFoundError
    from pipeline.train.adapt import AdaptError, OwnGold, adapt, base_model, load_base
    from pipeline.train.adapted import write_adapted
    from pipeline.train.continuing import AdaptSettings

    settings = AdaptSettings(steps=steps, seed=seed)
    own = OwnGold(
        train=gold,
        langs=_langs(lang),
        dev=dev or [],
        others=also or [],
        names=pairs(label, option="--label"),
        added=add_label or [],
    )
    try:
        nlp = load_base(lang, base or base_model(lang))
        done = adapt(nlp, own, settings=settings, on_step=_silent if quiet else _show_step)
    except (GoldError, AdaptError, ModelNotFoundError) as error:
        fail(str(error))
    write_adapted(nlp, out, adaptation=done, gold=own, settings=settings)
    if not quiet:
        _show(done, out, lang)


def _langs(lang: str) -> list[str]:
    from pipeline.nlp.models import langs_of

    try:
        return langs_of(lang)
    except ValueError as error:
        fail(str(error))


def _silent(step: int, f1: float) -> None:
    pass


def _show_step(step: int, f1: float) -> None:
    typer.echo(f"step {step:>4}  F1 {f1:.3f}" if step else f"before     F1 {f1:.3f}", err=True)


def _show(done: Adaptation, out: Path, lang: str) -> None:
    for label, count in done.scheme.passed_over.items():
        typer.echo(f"Passed over: {count} × {label}, which the model has not (docs/adapting.md).")
    for label, count in sorted(done.alignment.misaligned.items()):
        typer.echo(f"Left out: {count} × {label} that end inside a token.")
    before, after = done.before["ALL"], done.after["ALL"]
    typer.echo(
        f"F1 on {done.held_out} texts held out ({after['gold']:.0f} spans): "
        f"{before['f1']:.3f} before, {after['f1']:.3f} after"
    )
    for name, (old, new) in done.others.items():
        typer.echo(f"F1 on {name}: {old['ALL']['f1']:.3f} before, {new['ALL']['f1']:.3f} after")
    typer.echo(f"{out}: the model and its card. trefakta run FOLDER --model {lang}={out}")
