"""Linking across the documents of a corpus: one pass over the rows of people and organisations."""

from pipeline.link.corpus.gather import Gatherer
from pipeline.link.corpus.linking import (
    CorpusLinks,
    LinkedCorpus,
    aliases_of,
    link_corpus,
    link_profiles,
)

__all__ = [
    "CorpusLinks",
    "Gatherer",
    "LinkedCorpus",
    "aliases_of",
    "link_corpus",
    "link_profiles",
]
