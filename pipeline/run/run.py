"""A run: a corpus and settings in, a folder of tables out."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pipeline.languages import CODES
from pipeline.link.corpus import link_corpus
from pipeline.read import Listing, SourceFile, list_files, read_files
from pipeline.records import Document, Failure
from pipeline.rules.own import OwnRules
from pipeline.run.batches import Batch, batched
from pipeline.run.folder import prepare, remove_stale, write_manifest
from pipeline.run.journal import Journal
from pipeline.run.settings import RunSettings
from pipeline.run.workers import BatchResult, process_all
from pipeline.tables import Tables, build
from pipeline.write import texts_file, write_tables
from pipeline.write.files import TEXTS_NAME

_WORKER_PAYS_BYTES = 1_000_000
"""The size of corpus from which a second process earns back the seconds that it takes to start."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """What a run did."""

    listing: Listing
    rows: dict[str, int]
    """Rows by table."""
    by_language: dict[str, dict[str, int]]
    """Rows of the tables of mentions by language and table."""
    documents: int
    failures: int
    tokens: int
    seconds: float
    """From the first document read to the last table written."""
    resumed: int
    """Batches taken from the journal of a run that was stopped."""
    written: tuple[Path, ...]


@dataclass
class _Rows:
    """The results of batches, as they come in."""

    results: list[BatchResult] = field(default_factory=list)

    def tables(self, own: OwnRules) -> Tables:
        linked = link_corpus([it for result in self.results for it in result.mentions], own)
        return build(
            linked.mentions,
            (row for result in self.results for row in result.documents),
            (failure for result in self.results for failure in result.failures),
            linked.entities,
        )


def run(
    settings: RunSettings,
    *,
    on_start: Callable[[Listing, int], None] | None = None,
    on_batch: Callable[[Batch, BatchResult], None] | None = None,
) -> RunSummary:
    """Extract from the corpus of ``settings`` and write the tables.

    ``on_start`` is told what will be read and by how many workers, ``on_batch`` of every batch
    that is done. A run that is stopped leaves a journal, and the next one with the same settings
    goes on from it.

    Raises :class:`pipeline.read.CorpusError` when there is nothing to read,
    :class:`OutputError` when the folder for the tables holds something else and
    :class:`pipeline.nlp.models.ModelNotFoundError` when a model is absent.
    """
    reading = settings.reading()
    extractor = settings.extractor()
    extractor.check()
    models = extractor.digests()
    listing = _without(list_files(settings.corpus), settings.corpus, settings.out)
    prepare(settings.out, corpus=settings.corpus)
    workers = settings.workers or _workers(listing)
    if on_start:
        on_start(listing, workers)
    began = time.perf_counter()
    rows = _Rows()
    with (
        Journal(settings.out, settings.fingerprint(models)) as journal,
        texts_file(settings.out, wanted=settings.texts) as write_texts,
    ):
        items = _items(listing, partial(read_files, settings=reading))
        for batch, result in process_all(
            batched(items, limit=settings.limit),
            make=settings.extractor,
            workers=workers,
            known=lambda batch: journal.result(batch.key),
        ):
            journal.add(batch.key, result)
            write_texts(batch.documents)
            rows.results.append(result)
            if on_batch:
                on_batch(batch, result)
        tables = rows.tables(settings.rules)
        written = _write(tables, settings, models)
        journal.remove()
    seconds = time.perf_counter() - began
    return _summary(listing, tables, seconds, journal.taken_up, written)


def _items(
    listing: Listing, read: Callable[[tuple[SourceFile, ...]], Iterator[Document | Failure]]
) -> Iterator[Document | Failure]:
    yield from listing.failures
    yield from read(listing.files)


def _without(listing: Listing, corpus: Path, out: Path) -> Listing:
    """``listing`` without the tables of earlier runs, where their folder lies in the corpus."""
    if corpus.resolve() not in out.resolve().parents:
        return listing
    folder = f"{out.resolve().relative_to(corpus.resolve()).as_posix()}/"
    files = tuple(file for file in listing.files if not file.path.startswith(folder))
    return Listing(files, listing.skipped, listing.failures)


def _workers(listing: Listing) -> int:
    return max(1, min(os.cpu_count() or 1, listing.size // _WORKER_PAYS_BYTES))


def _write(tables: Tables, settings: RunSettings, models: dict[str, str]) -> tuple[Path, ...]:
    written = write_tables(
        tables,
        settings.out,
        fmt=settings.format,
        encoding=settings.encoding,
        defuse=settings.defuse,
    )
    if settings.texts:
        written.append(settings.out / TEXTS_NAME)
    remove_stale(settings.out, written=written)
    counts = {name: len(table) for name, table in tables.items()}
    write_manifest(settings.out, settings, models=models, counts=counts)
    return tuple(written)


def _summary(
    listing: Listing,
    tables: Tables,
    seconds: float,
    resumed: int,
    written: tuple[Path, ...],
) -> RunSummary:
    documents = tables["documents"]
    by_language: dict[str, dict[str, int]] = {code: {} for code in CODES}
    for name in ("people", "organisations", "money", "dates"):
        counts = Counter(tables[name]["lang"])
        for code in CODES:
            by_language[code][name] = counts[code]
    return RunSummary(
        listing=listing,
        rows={name: len(table) for name, table in tables.items()},
        by_language=by_language,
        documents=len(documents),
        failures=len(tables["failures"]),
        tokens=int(documents["tokens"].sum()),
        seconds=seconds,
        resumed=resumed,
        written=written,
    )
