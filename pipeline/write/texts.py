"""The texts that offsets index, one JSON object a line: what HTML pages and rows were read as."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from pipeline.records import Document
from pipeline.write.files import TEXTS_NAME, whole


@contextlib.contextmanager
def texts_file(folder: Path, *, wanted: bool) -> Iterator[Callable[[Iterable[Document]], None]]:
    """What writes documents to the file of texts in ``folder``; it does nothing unless ``wanted``.

    The file, :data:`~pipeline.write.files.TEXTS_NAME`, appears when the block ends well. A line
    has ``id`` (the ``doc_id``), ``lang`` (as the input declares it), ``date`` and ``text``, so that
    it can be read again as a corpus, and labelled as gold.
    """
    if not wanted:
        yield lambda documents: None  # noqa: ARG005  # the same call either way
        return
    with whole(folder / TEXTS_NAME) as part, part.open("w", encoding="utf-8") as file:

        def write(documents: Iterable[Document]) -> None:
            for document in documents:
                line = {
                    "id": document.doc_id,
                    "lang": document.lang,
                    "date": document.date.isoformat() if document.date else None,
                    "text": document.text,
                }
                file.write(json.dumps(line, ensure_ascii=False) + "\n")

        yield write
