"""Scores as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd
from rich.table import Table

from pipeline.console import output
from pipeline.evaluate.side_by_side import SideBySide
from pipeline.records import MENTIONS, Organisation, Person

_TEXTS = {"source", "lang", "table", "model"}

_OF_MODELS = {Person.table, Organisation.table}
"""What models find; the scores of other tables are shown where they differ all the same."""

_COSTS = {
    "words_per_second": ("words/s", ",.0f"),
    "memory_mb": ("MB", ",.0f"),
    "load_seconds": ("load s", ".1f"),
    "disk_mb": ("disk MB", ",.1f"),
}
"""Of each column of what a model takes, its heading and how its numbers are written."""

_NOTES = (
    "difference: of F1 to the first model of the language; * where its interval leaves out 0.",
    "Intervals: 95 %, bootstrap over documents, paired for the difference.",
    "words/s: a second of CPU time, text to linked rows, one process, one thread, without loading.",
    "MB: the most memory of the process. load s: until a first text is through, with libraries.",
)


def show_scores(scores: pd.DataFrame) -> None:
    """Print the scores of :func:`pipeline.evaluate.evaluate`, three decimals."""
    table = Table(title="Exact spans", title_justify="left", header_style="bold")
    _add_columns(table, scores.columns)
    for row in scores.itertuples(index=False):
        table.add_row(*(_score(value) for value in row))
    output().print(table)


def show_side_by_side(result: SideBySide) -> None:
    """Print a comparison: the scores model by model, then a summary with what each takes."""
    if result.scores.empty:
        return
    console = output()
    console.print(_compared(result.scores))
    console.print(_summary(result.summary))
    for note in _NOTES:
        console.print(note, highlight=False)


def _compared(scores: pd.DataFrame) -> Table:
    table = Table(title="Exact spans", title_justify="left", header_style="bold")
    names = ["source", "lang", "table", "model", "precision", "recall", "f1", "f1 interval",
             "difference", "its interval", "gold"]  # fmt: skip
    if scores["value_share"].notna().any():
        names.append("value_share")
    _add_columns(table, names)
    for _, of_key in scores.groupby(["source", "lang", "table"], sort=False):
        rows = of_key.to_dict("records")
        if table.row_count:
            table.add_section()
        if len(rows) > 1 and _all_alike(of_key):
            rows = [{**rows[0], "model": "(all alike)"}]
        for place, row in enumerate(rows):
            shown = {
                **row,
                **(dict.fromkeys(("source", "lang", "table"), "") if place else {}),
                "f1 interval": _interval(row, "f1", signed=False),
                "difference": _difference(row),
                "its interval": _interval(row, "difference", signed=True),
            }
            table.add_row(*(_score(shown[name]) for name in names))
    return table


def _all_alike(scores: pd.DataFrame) -> bool:
    """Whether all models have the same scores, as of money, which rules alone find."""
    counts = scores[["right", "spurious", "missed", "value_share"]]
    return len(counts.drop_duplicates()) == 1


def _difference(row: Mapping[Any, Any]) -> str:
    low, high = row["difference_low"], row["difference_high"]
    mark = " " if _absent(low) or low <= 0 <= high else "*"
    return "" if _absent(row["difference"]) else f"{row['difference']:+.3f}{mark}"


def _interval(row: Mapping[Any, Any], name: str, *, signed: bool) -> str:
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    if _absent(low):
        return ""
    return f"{low:+.3f} {high:+.3f}" if signed else f"{low:.3f} {high:.3f}"


def _summary(summary: pd.DataFrame) -> Table:
    """A line a model, source and language; what the model takes on its first line."""
    table = Table(title="Models side by side: F1, speed, memory", title_justify="left")
    found = [
        kind.table
        for kind in MENTIONS
        if kind.table in summary.columns
        and (kind.table in _OF_MODELS or _differ(summary, kind.table))
    ]
    costs = [name for name in _COSTS if name in summary.columns]
    _add_columns(table, ["model", "lang", "source", *found, *(_COSTS[name][0] for name in costs)])
    before = None
    for row in summary.to_dict("records"):
        first, before = row["model"] != before, row["model"]
        if first and table.row_count:
            table.add_section()
        table.add_row(
            row["model"] if first else "",
            *(_score(row[name]) for name in ("lang", "source", *found)),
            *(
                "" if not first or _absent(row[name]) else format(row[name], _COSTS[name][1])
                for name in costs
            ),
        )
    return table


def _differ(summary: pd.DataFrame, table: str) -> bool:
    """Whether the models have different scores of ``table`` on the same gold."""
    by_gold = summary.groupby(["lang", "source"])[table]
    return bool((by_gold.nunique(dropna=False) > 1).any())


def _add_columns(table: Table, names: Iterable[str]) -> None:
    for name in names:
        text = name in _TEXTS
        # Of too wide a table the names of models, which can be paths, are folded.
        table.add_column(
            name, justify="left" if text else "right", no_wrap=name != "model", overflow="fold"
        )


def _absent(value: Any) -> bool:
    return value is None or value != value  # NaN


def _score(value: Any) -> str:
    if _absent(value):
        return ""
    return f"{value:.3f}" if isinstance(value, float) else str(value)
