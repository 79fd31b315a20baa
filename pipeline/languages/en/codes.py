"""What English is called in metadata."""

from __future__ import annotations

from pipeline.languages.schema.codes import LanguageNames

WORDS = LanguageNames(names=("eng", "english"))
