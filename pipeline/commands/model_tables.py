"""The list of models, on a terminal and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from pipeline.console import output
from pipeline.languages import CODES
from pipeline.nlp.catalogue import INSTALLS, ModelInfo, Score
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.schemes import ORG, PERSON, kind_of
from pipeline.nlp.specs import OURS, STANZA
from pipeline.nlp.stanza_models import INSTALL, check_installed

_TITLES = {
    "shipped": "Shipped with trefakta",
    "installed": "Installed packages of spaCy's kind",
    "stanza": "In Stanza's own folder",
}
_NOTES = (
    "* taken where nobody names another. F1: exact spans, all labels together; of shipped models "
    "on development data, by their cards, of others as their makers state it, on data of theirs."
)
_LABELS_SHOWN = 8
_LABELS_SHOWN_OF_KIND = 4
_SCORES_SHOWN = 4


def show_models(found: Sequence[ModelInfo]) -> None:
    """Print a table for each origin of models, then what could be installed besides."""
    console = output()
    for origin, title in _TITLES.items():
        infos = [info for info in found if info.origin == origin]
        if infos:
            console.print(_table(title, infos))
            _print_remarks(console, infos)
    console.print(Text(_NOTES), soft_wrap=True)
    for line in _more(found):
        console.print(Text(line), soft_wrap=True)


def _table(title: str, infos: Sequence[ModelInfo]) -> Table:
    parents = {info.where.parent for info in infos}
    where = f", in {parents.pop()}" if len(parents) == 1 else ""
    table = Table(title=escape(title + where), title_justify="left", header_style="bold")
    for name in ("--model", "labels", "MB", "licence", "version", "F1"):
        table.add_column(
            name,
            justify="right" if name == "MB" else "left",
            no_wrap=name in {"MB", "version", "F1"},
            overflow="fold",
        )
    for info in infos:
        table.add_row(*map(Text, _cells(info)))
    return table


def _cells(info: ModelInfo) -> Iterable[str]:
    yield (
        "\n".join(
            f"{lang}={info.name}" + (" *" if lang in info.default_for else "")
            for lang in info.langs
        )
        or info.name
    )
    yield _labels(info.labels) or ("" if info.origin == STANZA else "none")
    yield f"{info.size / 1e6:.1f}"
    yield info.licence
    yield info.version
    yield _shortened([_score(score) for score in info.scores], _SCORES_SHOWN, by="\n")


def _shortened(values: Sequence[str], most: int, *, by: str = " ") -> str:
    more = len(values) - most
    shown = values[:most] if more > 0 else values
    return by.join(shown) + (f"{by}… and {more} more" if more > 0 else "")


def _labels(labels: Sequence[str]) -> str:
    """``labels``; of a great many, those that make people and organisations."""
    if len(labels) <= _LABELS_SHOWN:
        return " ".join(labels)
    of_kind = {
        kind: [label for label in labels if kind_of(label) == kind] for kind in (PERSON, ORG)
    }
    named = (
        f"{kind}: {_shortened(of, _LABELS_SHOWN_OF_KIND)}" for kind, of in of_kind.items() if of
    )
    return f"{len(labels)}, of these\n" + "\n".join(named)


def _score(score: Score) -> str:
    on = score.on.removesuffix(" (dev)") or "by its maker"
    return f"{score.f1:.3f} {on}"


def _print_remarks(console: Console, infos: Sequence[ModelInfo]) -> None:
    for info in infos:
        unknown = ", ".join(info.unknown_labels)
        remarks = (
            info.problem and f"{info.problem}. `trefakta models check` says more.",
            info.needs and f"not usable here: {info.needs}",
            unknown and f"say under [labels] of trefakta.toml what these are: {unknown}",
        )
        for remark in filter(None, remarks):
            console.print(Text(f"{info.name} ({info.where.name}): {remark}"), soft_wrap=True)


def _more(found: Sequence[ModelInfo]) -> Iterable[str]:
    """Lines that say how a model is named, and what can be installed that is not here."""
    here = {info.name for info in found}
    yield (
        f"trefakta run FOLDER --model nb=NAME takes another model than {OURS}; --model nb=blank "
        "takes none; --model nb=A+B takes two."
    )
    missing = [line for name, line in INSTALLS.items() if name not in here]
    if missing:
        yield "Others can be installed, for example:"
        yield from (f"  {line}" for line in missing)
    served = {lang for info in found if info.origin == STANZA for lang in info.langs}
    codes = [code for code in CODES if code != "nn" and code not in served]
    if codes:
        yield f"Stanza's: {INSTALL}, then" if _lacks_stanza() else "Stanza's:"
        yield (
            "  python -c 'import stanza; "
            f'stanza.download("{codes[0]}", processors="tokenize,ner")\''
            + (f"  (likewise {', '.join(codes[1:])})" if codes[1:] else "")
        )


def _lacks_stanza() -> bool:
    try:
        check_installed()
    except ModelNotFoundError:
        return True
    return False


def show_models_json(found: Iterable[ModelInfo]) -> None:
    """Print a JSON array with an object a model."""
    rows = [
        {
            "name": info.name,
            "origin": info.origin,
            "languages": info.langs,
            "default_for": info.default_for,
            "version": info.version,
            "licence": info.licence,
            "labels": info.labels,
            "unknown_labels": info.unknown_labels,
            "bytes": info.size,
            "scores": [{"f1": score.f1, "on": score.on or None} for score in info.scores],
            "where": str(info.where),
            "problem": info.problem or None,
            "needs": info.needs or None,
        }
        for info in found
    ]
    print(json.dumps(rows, ensure_ascii=False))  # noqa: T201  # standard output is the product
