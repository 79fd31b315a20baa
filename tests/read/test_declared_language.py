"""What stands for a language in metadata."""

from __future__ import annotations

import pytest

from pipeline.languages import CODES
from pipeline.read.declared_language import declared_language


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("no", "nb"),
        ("nb-NO", "nb"),
        ("nob", "nb"),
        ("NOR", "nb"),
        ("Bokmål", "nb"),
        ("Norwegian Bokmål", "nb"),
        ("nn_NO", "nn"),
        ("nno", "nn"),
        ("nynorsk", "nn"),
        ("norsk nynorsk", "nn"),
        ("en-US", "en"),
        (" eng ", "en"),
        ("jpn", "ja"),
        ("ja-Hira-JP", "ja"),
        ("日本語", "ja"),
        ("sv", None),
        ("x-klingon", None),
        ("nonsense", None),
        ("", None),
        (None, None),
        (42, None),
    ],
)
def test_declared(stated: object, code: str | None) -> None:
    assert declared_language(stated) == code


@pytest.mark.parametrize("code", CODES)
def test_every_language_knows_its_code(code: str) -> None:
    assert declared_language(code) == code
