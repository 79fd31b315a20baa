"""What Norwegian Bokmål is called in metadata, and Norwegian without saying which."""

from __future__ import annotations

from pipeline.languages.schema.codes import LanguageNames

WORDS = LanguageNames(
    names=("nob", "no", "nor", "bokmål", "norsk", "norsk bokmål", "norwegian", "norwegian bokmål")
)
