"""The folder that a run writes into, and the manifest by which a later run knows it."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from pipeline import __version__
from pipeline.records import TABLES
from pipeline.run.journal import NAME as JOURNAL
from pipeline.run.settings import RunSettings
from pipeline.write import FORMATS
from pipeline.write.files import SQLITE_NAME, TEXTS_NAME, whole

MANIFEST = "manifest.json"

_TABLE_FILES = {
    SQLITE_NAME,
    TEXTS_NAME,
    *(f"{kind.table}.{fmt}" for kind in TABLES for fmt in FORMATS),
}
_OURS = {MANIFEST, JOURNAL, *_TABLE_FILES}
_TOLERATED = {"README.md", ".gitignore", ".gitkeep", ".DS_Store"}


class OutputError(Exception):
    """A folder that a run may not write into."""


def prepare(folder: Path, *, corpus: Path) -> None:
    """Make ``folder`` ready for a run over ``corpus``.

    Raises :class:`OutputError` when it is a file, is or holds the corpus, or holds something that
    no run wrote.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file: give a folder with --out")
    inside, outside = corpus.resolve(), folder.resolve()
    if inside == outside or outside in inside.parents:
        raise OutputError(f"{folder} holds the corpus itself: give another folder with --out")
    folder.mkdir(parents=True, exist_ok=True)
    foreign = sorted(
        entry.name
        for entry in folder.iterdir()
        if entry.name not in _OURS | _TOLERATED and not entry.name.endswith(".part")
    )
    if foreign:
        named = ", ".join(foreign[:3]) + (", …" if len(foreign) > 3 else "")
        raise OutputError(
            f"{folder} holds something that trefakta did not write ({named}): "
            "give an empty or a new folder with --out"
        )


def remove_stale(folder: Path, *, written: Collection[Path]) -> None:
    """Remove what an earlier run wrote in another format, lest it be taken for this one's."""
    fresh = {path.name for path in written}
    for name in _TABLE_FILES - fresh:
        (folder / name).unlink(missing_ok=True)


def write_manifest(
    folder: Path, settings: RunSettings, *, models: dict[str, str], counts: dict[str, int]
) -> None:
    """Write what the run was, without times or places: equal runs have equal manifests.

    ``models``: by language, what tells the model from another; ``counts``: rows by table.
    """
    manifest: dict[str, Any] = {
        "trefakta": __version__,
        "settings": settings.model_dump(mode="json", exclude={"corpus", "out", "workers"}),
        "models": models,
        "rows": counts,
    }
    with whole(folder / MANIFEST) as part:
        part.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
