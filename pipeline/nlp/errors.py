"""Why a model cannot be used; each message says what mends that."""

from __future__ import annotations


class ModelError(ValueError):
    """A model cannot be used as asked."""


class ModelNotFoundError(ModelError, FileNotFoundError):
    """A model is not where it should be, or does not load here."""


class UnknownLabelError(ModelError):
    """A model gives a label that no table of :mod:`pipeline.nlp.schemes` knows."""
