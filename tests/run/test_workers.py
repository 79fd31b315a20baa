"""A worker that dies takes one document with it and no other."""

from __future__ import annotations

import os

from pipeline.extractor import Extractor
from pipeline.records import Document, DocumentRow
from pipeline.run.batches import Batch, batched
from pipeline.run.workers import BatchResult, Pool


def mortal(batch: Batch) -> BatchResult:
    """A task that dies, as for want of memory, of a document that says so."""
    if any(document.text == "die" for document in batch.documents):
        os._exit(9)
    rows = tuple(
        DocumentRow(doc_id=document.doc_id, path=document.doc_id, status="ok")
        for document in batch.documents
    )
    return BatchResult((), rows, batch.failures)


def test_a_dead_worker_is_replaced() -> None:
    documents = [
        Document(doc_id=str(place), text="die" if place == 4 else "live") for place in range(10)
    ]
    batches = [Batch(tuple(documents[place : place + 2]), ()) for place in range(0, 10, 2)]
    pool = Pool(Extractor, 2, task=mortal)
    results = [result for _, result in pool.process_all(batches, lambda _: None)]
    rows = [row for result in results for row in result.documents]
    assert {row.doc_id: row.status for row in rows} == {
        str(place): "failed" if place == 4 else "ok" for place in range(10)
    }
    [failure] = [failure for result in results for failure in result.failures]
    assert (failure.path, failure.error) == ("4", "worker died")


def test_batches_do_not_depend_on_how_they_are_asked_for() -> None:
    documents = [Document(doc_id=str(place), text="x" * 30_000) for place in range(9)]
    sizes = [len(batch.documents) for batch in batched(documents)]
    assert sizes == [4, 4, 1]
    assert [len(batch.documents) for batch in batched(documents, limit=5)] == [4, 1]
