"""Batches through extractors, in this process or in several; results in the batches' order.

A document that raises becomes a failure and takes no other with it: its batch is done again one
document at a time. A worker process that dies (out of memory, say) is replaced, and the batches it
may have held are done again one document at a time, each in a process of its own.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from pipeline.extractor import Extraction, Extractor
from pipeline.nlp.errors import ModelError
from pipeline.records import Document, DocumentRow, Failure, Mention
from pipeline.run.batches import Batch

_Pending = tuple[Batch, "BatchResult | Future[BatchResult]"]

_AHEAD = 3
"""Batches in flight for each worker: enough to keep it busy, few enough to bound memory."""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """The rows of one batch."""

    mentions: tuple[Mention, ...]
    documents: tuple[DocumentRow, ...]
    failures: tuple[Failure, ...]


def process(extractor: Extractor, batch: Batch) -> BatchResult:
    """The rows of ``batch``; a document that raises is a failure, the others are not.

    Raises :class:`pipeline.nlp.errors.ModelError`, for a model that cannot be used fails no
    document but all.
    """
    failures = list(batch.failures)
    try:
        extractions = extractor.extract_documents(batch.documents)
    except ModelError:
        raise
    except Exception:  # noqa: BLE001  # recorded below, for the document whose failure it is
        extractions = []
        for document in batch.documents:
            try:
                extractions.extend(extractor.extract_documents([document]))
            except Exception as error:  # noqa: BLE001  # a bad document never ends the run
                failures.append(_failure(document, type(error).__name__, str(error)))
    return _result(extractions, failures)


def _result(extractions: Iterable[Extraction], failures: list[Failure]) -> BatchResult:
    extractions = list(extractions)
    failed = tuple(
        DocumentRow(doc_id=path, path=path, status="failed")
        for path in dict.fromkeys(failure.path for failure in failures)
    )
    return BatchResult(
        mentions=tuple(mention for one in extractions for mention in one.mentions),
        documents=(*(one.row for one in extractions), *failed),
        failures=tuple(failures),
    )


def _failure(document: Document, error: str, message: str) -> Failure:
    return Failure(
        path=document.doc_id,
        stage="extract",
        error=error,
        message=message or "no message; run `trefakta extract` on this document to see more",
    )


def process_all(
    batches: Iterable[Batch],
    *,
    make: Callable[[], Extractor],
    workers: int,
    known: Callable[[Batch], BatchResult | None] = lambda _: None,
) -> Iterator[tuple[Batch, BatchResult]]:
    """Each of ``batches`` with its result, in order, extracted by ``workers`` processes.

    ``make`` gives each of them its extractor; with more than one it must be picklable. One worker
    is this process itself. A batch whose result is ``known`` is not extracted again.
    """
    if workers == 1:
        extractor = make()
        for batch in batches:
            yield batch, known(batch) or process(extractor, batch)
    else:
        yield from Pool(make, workers, task=_process).process_all(batches, known)


class Pool:
    """Worker processes with an extractor each, which do ``task``, a function of a module."""

    def __init__(
        self,
        make: Callable[[], Extractor],
        workers: int,
        *,
        task: Callable[[Batch], BatchResult],
    ) -> None:
        self._make = make
        self._workers = workers
        self._task = task
        self._executor = self._start(workers)

    def _start(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            workers,
            # Forking a process that has threads (a progress bar, BLAS) can deadlock its child.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_start_worker,
            initargs=(self._make,),
        )

    def process_all(
        self, batches: Iterable[Batch], known: Callable[[Batch], BatchResult | None]
    ) -> Iterator[tuple[Batch, BatchResult]]:
        """Each of ``batches`` with its result, in order."""
        pending: deque[_Pending] = deque()
        try:
            for batch in batches:
                pending.append((batch, known(batch) or self._executor.submit(self._task, batch)))
                if len(pending) >= _AHEAD * self._workers:
                    yield self._next(pending)
            while pending:
                yield self._next(pending)
        finally:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _next(self, pending: deque[_Pending]) -> tuple[Batch, BatchResult]:
        batch, outcome = pending.popleft()
        if isinstance(outcome, BatchResult):
            return batch, outcome
        try:
            return batch, outcome.result()
        except BrokenProcessPool:
            # Which batch killed the worker is not told: this one is tried apart, the rest again.
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = self._start(self._workers)
            for place, (waiting, outcome) in enumerate(pending):
                if not isinstance(outcome, BatchResult):
                    pending[place] = (waiting, self._executor.submit(self._task, waiting))
            return batch, self._one_by_one(batch)

    def _one_by_one(self, batch: Batch) -> BatchResult:
        results = [_result((), list(batch.failures))]
        for document in batch.documents:
            with self._start(1) as executor:
                try:
                    alone = Batch((document,), ())
                    results.append(executor.submit(self._task, alone).result())
                except BrokenProcessPool:
                    message = "the process that read it died, probably for want of memory: split it"
                    failure = _failure(document, "worker died", message)
                    results.append(_result((), [failure]))
        return BatchResult(
            mentions=tuple(mention for result in results for mention in result.mentions),
            documents=tuple(row for result in results for row in result.documents),
            failures=tuple(failure for result in results for failure in result.failures),
        )


_extractor: Extractor | None = None


def _start_worker(make: Callable[[], Extractor]) -> None:
    global _extractor  # noqa: PLW0603  # what a worker process is there to hold
    _extractor = make()


def _process(batch: Batch) -> BatchResult:
    if _extractor is None:
        raise RuntimeError("the worker was not started by its pool")
    return process(_extractor, batch)
