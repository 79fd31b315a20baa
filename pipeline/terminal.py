"""What the commands show on a terminal: spans in colour, tables, progress."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from pipeline.console import output
from pipeline.extractor import Extraction
from pipeline.read import Listing
from pipeline.records import MENTIONS, Document, Failure, Mention, columns
from pipeline.rows import Row, to_row
from pipeline.run import RunSettings, RunSummary, run
from pipeline.run.batches import Batch
from pipeline.run.workers import BatchResult

STYLES = {
    "people": "bold black on bright_cyan",
    "organisations": "bold black on bright_green",
    "money": "bold black on bright_yellow",
    "dates": "bold black on bright_magenta",
}
"""How the spans of each table are shown."""

_SHOWN_ELSEWHERE = {"doc_id", "sentence", "person_id", "organisation_id", "basis"}
_NUMBERS = {"start", "end", "amount", "amount_max"}
_FAILURES_SHOWN = 10


class RunView:
    """A run as its user sees it: a bar while it goes, a table of counts when it is done."""

    def __init__(self, *, quiet: bool) -> None:
        """``quiet``: show failures and nothing else."""
        self._quiet = quiet
        self._console = Console(stderr=True)
        self._progress = Progress(
            SpinnerColumn(),
            BarColumn(),
            DownloadColumn(),
            _Rate(),
            TextColumn("left:"),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=quiet or not self._console.is_terminal,
        )
        self._task = self._progress.add_task("run", total=None, documents=0)
        self._failures: list[Failure] = []

    def run(self, settings: RunSettings) -> RunSummary:
        """Run, and show it; raises what :func:`pipeline.run.run` raises."""
        with self._progress:
            summary = run(settings, on_start=self._start, on_batch=self._advance)
        if not self._quiet:
            self._show_skipped(summary.listing)
            _show_summary(summary, settings)
        self._show_failures(summary)
        return summary

    def _start(self, listing: Listing, workers: int) -> None:  # noqa: ARG002  # for all listeners
        self._progress.update(self._task, total=listing.size)
        self._sizes = {file.path: file.size for file in listing.files}

    def _advance(self, batch: Batch, result: BatchResult) -> None:
        done = sum(self._size(document) for document in batch.documents)
        task = self._progress.tasks[0]
        self._failures.extend(result.failures)
        self._progress.update(
            self._task,
            completed=min(task.completed + done, task.total or 0),
            documents=task.fields["documents"] + len(result.documents),
        )

    def _size(self, document: Document) -> int:
        """The bytes of a document's file; of a row, those of its text."""
        return self._sizes.get(document.doc_id) or len(document.text.encode(errors="replace"))

    def _show_skipped(self, listing: Listing) -> None:
        unsupported = listing.unsupported()
        if unsupported:
            named = ", ".join(
                f"{n} {ending or 'without'}" for ending, n in unsupported.most_common()
            )
            self._console.print(f"Left out for their endings: {named}.", highlight=False)
        for skipped in listing.skipped:
            if "link" in skipped.reason or skipped.reason == "not a regular file":
                self._console.print(Text(f"Left out: {skipped.path} ({skipped.reason})"))

    def _show_failures(self, summary: RunSummary) -> None:
        for failure in self._failures[:_FAILURES_SHOWN]:
            self._console.print(Text(f"Failed: {failure.path}: {failure.message}", style="red"))
        if summary.failures > _FAILURES_SHOWN:
            more = summary.failures - _FAILURES_SHOWN
            self._console.print(f"… and {more} more, in the failures table.")


class _Rate(ProgressColumn):
    """Documents, and documents a second."""

    def render(self, task: Task) -> Text:
        seconds = task.elapsed or 0
        documents = task.fields["documents"]
        rate = documents / seconds if seconds else 0
        return Text(f"{documents:,} documents, {rate:,.1f}/s", style="cyan")


def _show_summary(summary: RunSummary, settings: RunSettings) -> None:
    console = output()
    console.print(_run_table(summary))
    rate = summary.tokens / summary.seconds if summary.seconds else 0
    resumed = f", {summary.resumed} batches of an earlier run kept" if summary.resumed else ""
    console.print(
        f"{summary.documents:,} documents, {summary.tokens:,} words in {summary.seconds:.1f} s "
        f"({rate:,.0f} words/s), {summary.rows['entities']:,} entities, "
        f"{summary.failures} failures{resumed}.",
        highlight=False,
    )
    console.print(Text(f"Tables in {settings.out}: {', '.join(p.name for p in summary.written)}"))


def _run_table(summary: RunSummary) -> Table:
    table = Table(title="Rows", title_justify="left", header_style="bold")
    table.add_column("language")
    names = [kind.table for kind in MENTIONS]
    for name in names:
        table.add_column(name, justify="right")
    for code, counts in summary.by_language.items():
        if any(counts.values()):
            table.add_row(code, *(f"{counts[name]:,}" for name in names))
    table.add_section()
    table.add_row("all", *(f"{summary.rows[name]:,}" for name in names), style="bold")
    return table


def show_extraction(document: Document, extraction: Extraction) -> None:
    """Print a document with its spans in colour, and its rows as tables."""
    console = output()
    console.rule(Text(_heading(extraction)))
    marked = Text(document.text)
    for mention in extraction.mentions:
        marked.stylize(STYLES[mention.table], mention.start, mention.end)
    console.print(marked)
    for table in _mention_tables(extraction.mentions):
        console.print(table)


def _heading(extraction: Extraction) -> str:
    row = extraction.row
    date = f", {row.doc_date} ({row.doc_date_source})" if row.doc_date else ", no date"
    return f"{row.doc_id}: {row.languages or 'no text'}{date}"


def _mention_tables(mentions: Sequence[Mention]) -> Iterable[Table]:
    """A table for each kind of mention that is there, without the columns that are all empty."""
    for kind in MENTIONS:
        rows = [to_row(mention) for mention in mentions if isinstance(mention, kind)]
        if rows:
            yield _mention_table(kind.table, list(columns(kind)), rows)


def _mention_table(name: str, names: Sequence[str], rows: Sequence[Row]) -> Table:
    stated = [
        column
        for column in names
        if column not in _SHOWN_ELSEWHERE and any(row[column] not in {None, False} for row in rows)
    ]
    title = Text.assemble((f" {name} ", STYLES[name]), f" {len(rows)}")
    table = Table(title=title, title_justify="left", header_style="bold")
    for column in stated:
        table.add_column(
            column, justify="right" if column in {"start", "end", "amount"} else "left"
        )
    for row in rows:
        table.add_row(*(Text("" if row[column] is None else str(row[column])) for column in stated))
    return table


def show_json(extraction: Extraction) -> None:
    """Print one JSON object: the row of the document and the rows of each table of mentions."""
    rows: dict[str, object] = {"document": to_row(extraction.row)}
    for kind in MENTIONS:
        rows[kind.table] = [to_row(m) for m in extraction.mentions if isinstance(m, kind)]
    print(json.dumps(rows, ensure_ascii=False))  # noqa: T201  # standard output is the product
