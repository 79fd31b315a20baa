"""Linking across the documents of a corpus: one pass over the rows of people and organisations."""

from pipeline.link.corpus.linking import CorpusLinks, LinkedCorpus, link_corpus, link_profiles

__all__ = ["CorpusLinks", "LinkedCorpus", "link_corpus", "link_profiles"]
