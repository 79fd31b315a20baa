"""What Japanese is called in metadata."""

from __future__ import annotations

from pipeline.languages.schema.codes import LanguageNames

WORDS = LanguageNames(names=("jpn", "jp", "japanese", "日本語"))
