"""How much of real text is decoded right from the encodings that people of its language use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.read.encodings import decode
from pipeline.read.errors import ReadError

LONG = 100
"""Characters from which on a text must be decoded right."""
FLOOR = 0.999

USUAL = [
    ("nb", "cp1252"),
    ("nn", "cp1252"),
    ("en", "cp1252"),
    ("ja", "cp932"),
    ("ja", "euc_jp"),
    ("ja", "iso2022_jp"),
    *[(lang, encoding) for lang in ("nb", "nn", "en", "ja") for encoding in ("utf-8", "utf-16")],
    *[(lang, "utf-16-le") for lang in ("nb", "nn", "en", "ja")],  # without a mark
]


def is_right(text: str, encoding: str) -> bool:
    """Whether ``text`` comes back from its bytes."""
    try:
        return decode(text.encode(encoding))[0] == text
    except ReadError:
        return False


def texts(folder: Path, lang: str, encoding: str) -> list[str]:
    """The long texts of a language that an encoding can represent."""
    found = []
    for file in sorted(folder.glob(f"*.{lang}.jsonl")):
        for line in file.read_text("utf-8").split("\n")[:-1]:
            text = json.loads(line)["text"]
            try:
                same = text.encode(encoding).decode(encoding) == text
            except UnicodeEncodeError:
                continue
            if same and len(text) >= LONG:
                found.append(text)
    return found


@pytest.mark.shared
@pytest.mark.parametrize(("lang", "encoding"), USUAL)
def test_share_decoded_right(shared_dir: Path, lang: str, encoding: str) -> None:
    found = texts(shared_dir / "gold" / "dev", lang, encoding)
    right = sum(is_right(text, encoding) for text in found)
    assert found
    assert right >= FLOOR * len(found), f"{right} of {len(found)}"
