"""Japanese is known by its script."""

from __future__ import annotations

from pipeline.languages.schema.detection import DetectionWords

WORDS = DetectionWords(script="japanese")
