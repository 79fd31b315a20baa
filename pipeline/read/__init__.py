"""From a folder, a file or a stream to documents: formats, encodings, document dates.

``read_corpus`` gives a :class:`~pipeline.records.Document` for every text it finds and a
:class:`~pipeline.records.Failure` for every one it cannot read; ``list_files`` says beforehand
what will be read and what is left out. docs/reading.md is the page for users.
"""

from pipeline.read.corpus import read_corpus, read_file, read_files, read_text
from pipeline.read.errors import CorpusError, ReadError
from pipeline.read.listing import ENDINGS, Listing, Skipped, SourceFile, list_files
from pipeline.read.settings import ReadSettings

__all__ = [
    "ENDINGS",
    "CorpusError",
    "Listing",
    "ReadError",
    "ReadSettings",
    "Skipped",
    "SourceFile",
    "list_files",
    "read_corpus",
    "read_file",
    "read_files",
    "read_text",
]
