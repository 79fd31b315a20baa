"""What spaCy's model folders and packages say of themselves, read without loading them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# Factories, in the pipelines that others publish. What neither names nor rules ask for:
_UNUSED = frozenset({
    "tagger", "morphologizer", "attribute_ruler", "lemmatizer", "trainable_lemmatizer", "parser",
    "senter", "sentencizer", "entity_linker", "textcat", "textcat_multilabel", "spancat",
    "spancat_singlelabel", "compound_splitter", "bunsetu_recognizer",
})  # fmt: skip
_RULERS = frozenset({"entity_ruler", "span_ruler", "future_entity_ruler"})
_NAMING = frozenset({"ner", "beam_ner", "trefakta_encoder_ner", "trefakta_stanza", *_RULERS})


def folder_of(name: str) -> Path | None:
    """Where the files of the model ``name`` lie, a folder or an installed package of spaCy's."""
    if Path(name).is_dir():
        return Path(name)
    found = find_spec(name) if name.isidentifier() else None
    for place in (found and found.submodule_search_locations) or ():
        configs = sorted(Path(place).glob("*/config.cfg"))
        if configs:
            return configs[-1].parent
    return None


def meta(folder: Path) -> dict[str, Any]:
    """``meta.json`` of a model; empty where there is none that can be read."""
    try:
        return dict(json.loads((folder / "meta.json").read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def factories(folder: Path) -> dict[str, str]:
    """The components of a model in their order, by name, and the factory of each."""
    from spacy.util import load_config

    if not (folder / "config.cfg").is_file():
        return {}
    config = load_config(folder / "config.cfg")
    declared = config.get("components", {})
    return {
        name: str(declared.get(name, {}).get("factory", ""))
        for name in config["nlp"].get("pipeline", [])
    }


def unused(folder: Path) -> Iterator[str]:
    """The components that finding names can do without; rulers may look at what any other sets."""
    made_by = factories(folder)
    if not _RULERS & set(made_by.values()):
        yield from (name for name, factory in made_by.items() if factory in _UNUSED)


def labels(folder: Path) -> list[str]:
    """The labels of entities that a model's ``meta.json`` names."""
    by_component = meta(folder).get("labels", {})
    return [
        label
        for name, factory in factories(folder).items()
        if factory in _NAMING
        for label in by_component.get(name, ())
    ]


def asks_for(folder: Path) -> str:
    """A line that installs what a model says it needs; empty where it says nothing."""
    asked = " ".join(f"'{requirement}'" for requirement in meta(folder).get("requirements", ()))
    return f"pip install {asked}" if asked else ""
