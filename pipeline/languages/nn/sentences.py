"""Sentences of Norwegian Nynorsk: one list serves both standards."""

from __future__ import annotations

from pipeline.languages.nb.sentences import WORDS

__all__ = ["WORDS"]
