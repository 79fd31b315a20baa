"""Scores as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from pipeline.console import output
from pipeline.evaluate.side_by_side import SideBySide
from pipeline.records import MENTIONS, Organisation, Person

_TEXTS = {"source", "lang", "table", "model"}

_OF_MODELS = {Person.table, Organisation.table}
"""What models find; the scores of other tables are shown where they differ all the same."""

_ALL = "all alike"
_WIDEST_NAME = 40
_WIDTHS = {"P": 5, "R": 5, "F1": 5, "95 %": 11, "difference": 10, "95 % of it": 13, "values": 6}
"""The columns of a comparison after the model, in characters."""

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
    for name in scores.columns:
        table.add_column(name, justify="left" if name in _TEXTS else "right")
    for row in scores.itertuples(index=False):
        table.add_row(*(_score(value) for value in row))
    output().print(table)


def show_side_by_side(result: SideBySide) -> None:
    """Print a comparison: the scores model by model, then a summary with what each takes."""
    if result.scores.empty:
        return
    console = output()
    for table in _compared(result.scores):
        console.print(table)
    console.print(_summary(result.summary))
    for note in _NOTES:
        console.print(note, highlight=False, soft_wrap=True)


def _compared(scores: pd.DataFrame) -> Iterator[Table]:
    """A table for each source, language and table, a line a model; all of the same widths."""
    widths = {"model": min(max(map(cell_len, scores["model"])), _WIDEST_NAME), **_WIDTHS}
    if scores["value_share"].isna().all():
        del widths["values"]
    for (source, lang, name), of_key in scores.groupby(["source", "lang", "table"], sort=False):
        rows = of_key.to_dict("records")
        title = f"{source} {lang} {name}, {rows[0]['gold']:,} in the gold"
        if len(rows) > 1 and _all_alike(of_key):
            rows = [{**rows[0], "model": _ALL}]
        table = _plain_table(title)
        for column, width in widths.items():
            text = column == "model"
            table.add_column(
                column, justify="left" if text else "right", width=width, overflow="fold"
            )
        for row in rows:
            cells = _cells(row)
            table.add_row(*(cells[column] for column in widths))
        yield table


def _plain_table(title: str) -> Table:
    return Table(
        title=Text(title, style="bold"),
        title_justify="left",
        header_style="dim",
        box=None,
        pad_edge=False,
        padding=(0, 2, 0, 0),
    )


def _cells(row: Mapping[Any, Any]) -> dict[str, str]:
    return {
        "model": str(row["model"]),
        "P": _score(row["precision"]),
        "R": _score(row["recall"]),
        "F1": _score(row["f1"]),
        "95 %": _interval(row, "f1", signed=False),
        "difference": _difference(row),
        "95 % of it": _interval(row, "difference", signed=True),
        "values": _score(row["value_share"]),
    }


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
    table = _plain_table("Models side by side: F1, speed, memory")
    found = [
        kind.table
        for kind in MENTIONS
        if kind.table in summary.columns
        and (kind.table in _OF_MODELS or _differ(summary, kind.table))
    ]
    for name in ("model", "lang", "source", *found, *(heading for heading, _ in _COSTS.values())):
        text = name in _TEXTS
        table.add_column(
            name, justify="left" if text else "right", no_wrap=name != "model", overflow="fold"
        )
    before = None
    for row in summary.to_dict("records"):
        first, before = row["model"] != before, row["model"]
        table.add_row(
            row["model"] if first else "",
            *(_score(row[name]) for name in ("lang", "source", *found)),
            *(
                "" if not first or _absent(row[name]) else format(row[name], form)
                for name, (_, form) in _COSTS.items()
            ),
        )
    return table


def _differ(summary: pd.DataFrame, table: str) -> bool:
    """Whether the models have different scores of ``table`` on the same gold."""
    by_gold = summary.groupby(["lang", "source"])[table]
    return bool((by_gold.nunique(dropna=False) > 1).any())


def _absent(value: Any) -> bool:
    return value is None or value != value  # NaN


def _score(value: Any) -> str:
    if _absent(value):
        return ""
    return f"{value:.3f}" if isinstance(value, float) else str(value)
