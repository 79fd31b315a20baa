"""Whether a model directory holds the files that were shipped, byte for byte.

``manifest.json`` of a model names each of its files with SHA-256 and size. It covers every file
but itself and the card (``README.md``), which is written after the model is measured.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

MANIFEST = "manifest.json"
UNCOVERED = frozenset({MANIFEST, "README.md"})
"""What a manifest does not name."""


class Entry(NamedTuple):
    """One file of a model."""

    sha256: str
    size: int


class ManifestError(ValueError):
    """A manifest that is not there or cannot be read; the message says which."""


def entries(model: Path) -> dict[str, Entry]:
    """The files below ``model`` that a manifest covers, by their paths with ``/``, sorted."""
    files = sorted(
        (file.relative_to(model).as_posix(), file) for file in model.rglob("*") if file.is_file()
    )
    return {name: _entry(file) for name, file in files if name not in UNCOVERED}


def _entry(file: Path) -> Entry:
    with file.open("rb") as stream:
        return Entry(hashlib.file_digest(stream, "sha256").hexdigest(), file.stat().st_size)


def read_manifest(model: Path) -> dict[str, Entry]:
    """What ``manifest.json`` of ``model`` promises. Raises :class:`ManifestError`."""
    try:
        files = json.loads((model / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {name: Entry(file["sha256"], file["size"]) for name, file in files.items()}
    except FileNotFoundError:
        raise ManifestError(f"{MANIFEST} is missing") from None
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        raise ManifestError(f"{MANIFEST} cannot be read ({error!r})") from None


def differences(model: Path) -> list[str]:
    """What is not as ``manifest.json`` of ``model`` says, a line a file; empty when all is.

    Raises :class:`ManifestError` when the manifest is absent or broken.
    """
    promised, found = read_manifest(model), entries(model)
    return [
        f"{name} {_difference(promised.get(name), found.get(name))}"
        for name in sorted(promised.keys() | found.keys())
        if promised.get(name) != found.get(name)
    ]


def _difference(promised: Entry | None, found: Entry | None) -> str:
    if found is None:
        return "is missing"
    if promised is None:
        return f"is not in {MANIFEST}"
    if found.size != promised.size:
        return f"has {found.size:,} bytes, not {promised.size:,}"
    return "has other contents than were shipped"


def as_json(files: Mapping[str, Entry]) -> str:
    """``files`` as the text of a manifest."""
    return json.dumps({"files": {name: e._asdict() for name, e in files.items()}}, indent=1) + "\n"
