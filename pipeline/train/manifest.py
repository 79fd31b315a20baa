"""The last step of packaging: what ``trefakta models check`` compares a model with.

``python -m pipeline.train.manifest models/nb``
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pipeline.nlp.manifest import MANIFEST, as_json, entries


def write_manifest(path: Path) -> None:
    """Writes ``manifest.json`` of the model directory ``path``: SHA-256 and size of each file."""
    (path / MANIFEST).write_text(as_json(entries(path)), encoding="utf-8")


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="+")
    for model in parser.parse_args(arguments).models:
        write_manifest(model)


if __name__ == "__main__":
    main()
