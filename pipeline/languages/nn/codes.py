"""What Norwegian Nynorsk is called in metadata."""

from __future__ import annotations

from pipeline.languages.schema.codes import LanguageNames

WORDS = LanguageNames(names=("nno", "nynorsk", "norsk nynorsk", "norwegian nynorsk"))
