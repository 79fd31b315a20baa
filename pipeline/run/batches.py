"""Documents in batches: the unit of work of a worker and of the journal.

Where batches begin and end depends on the documents alone, never on the workers, so that a model
sees the same groups of texts in every run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from pipeline.records import Document, Failure

DOCUMENTS = 64
CHARACTERS = 100_000
"""A batch is full at either number."""


@dataclass(frozen=True)
class Batch:
    """Documents to extract from, and the failures of reading met between them."""

    documents: tuple[Document, ...]
    failures: tuple[Failure, ...]

    @cached_property
    def key(self) -> str:
        """A hash of what the rows of this batch depend on."""
        digest = hashlib.sha256()
        for document in self.documents:
            digest.update(
                f"{document.doc_id}\0{document.lang}\0{document.date}\0{document.date_source}\0"
                f"{document.encoding}\0{document.title}\0{document.body_start}\0".encode(
                    errors="surrogatepass"
                )
            )
            digest.update(document.text.encode(errors="surrogatepass"))
        for failure in self.failures:
            digest.update(repr(failure).encode())
        return digest.hexdigest()


def batched(items: Iterable[Document | Failure], *, limit: int | None = None) -> Iterator[Batch]:
    """``items`` in batches, in their order; no more than ``limit`` items."""
    documents: list[Document] = []
    failures: list[Failure] = []
    characters = 0
    for item in islice(items, limit):
        if isinstance(item, Failure):
            failures.append(item)
        else:
            documents.append(item)
            characters += len(item.text)
        if len(documents) + len(failures) >= DOCUMENTS or characters >= CHARACTERS:
            yield Batch(tuple(documents), tuple(failures))
            documents, failures, characters = [], [], 0
    if documents or failures:
        yield Batch(tuple(documents), tuple(failures))
