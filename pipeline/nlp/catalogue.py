"""Which models there are here: those that trefakta ships, those of spaCy and of Stanza.

Nothing is loaded: a model's ``meta.json``, ``config.cfg`` and card say what is to be known.
"""

from __future__ import annotations

import configparser
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Literal

from pipeline.languages import CODES
from pipeline.nlp import packages, stanza_models
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import MODEL_CODES, langs_of, model_dir, named_model, shipped_models
from pipeline.nlp.schemes import unknown_labels
from pipeline.nlp.specs import (
    BLANK,
    OURS,
    STANZA,
    STANZA_PATH,
    is_stanza,
    members,
    stanza_place,
)

Origin = Literal["shipped", "installed", "stanza"]

_MANY = "xx"
"""What spaCy calls the language of a model for many languages."""

INSTALLS: Mapping[str, str] = {
    "nb_core_news_lg": "python -m spacy download nb_core_news_lg",
    "en_core_web_lg": "python -m spacy download en_core_web_lg",
    "ja_core_news_lg": "python -m spacy download ja_core_news_lg",
    "ja_ginza": "pip install 'trefakta[ginza]'",
}
"""Packages that are often asked for, with the line that installs each."""


@dataclass(frozen=True, slots=True)
class Score:
    """An F1 on exact spans, over all labels."""

    f1: float
    on: str
    """What it was measured on, as the model's maker says; empty where nothing says it."""


@dataclass(frozen=True)
class ModelInfo:
    """What a model says of itself."""

    name: str
    """What ``--model`` calls it."""
    origin: Origin
    langs: tuple[str, ...]
    """The languages of trefakta's that it is for."""
    where: Path
    files: tuple[Path, ...] = ()
    default_for: tuple[str, ...] = ()
    """The languages that it is taken for when nobody names another."""
    version: str = ""
    licence: str = ""
    labels: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()
    problem: str = ""
    """What is wrong with it; empty when nothing is."""
    needs: str = ""
    """What it needs that is not here, with the line that installs it."""

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.stat().st_size for file in self.files)

    @property
    def unknown_labels(self) -> tuple[str, ...]:
        """Labels that :mod:`pipeline.nlp.schemes` does not know."""
        return tuple(unknown_labels(self.labels))


def catalogue() -> list[ModelInfo]:
    """All models that are here, the shipped ones first."""
    return [*shipped(), *installed(), *of_stanza()]


def shipped() -> list[ModelInfo]:
    """The models that trefakta ships, those that are lacking included."""
    return [_shipped(folder) for folder in shipped_models()]


def _shipped(folder: Path) -> ModelInfo:
    default_for = tuple(lang for lang, code in MODEL_CODES.items() if code == folder.name)
    info = described(folder, name=OURS if default_for else folder.name)
    return replace(info, origin="shipped", default_for=default_for, langs=default_for or info.langs)


def installed() -> list[ModelInfo]:
    """The installed packages that ``spacy.load`` takes, for one of our languages, by name."""
    names = sorted({point.name for point in entry_points(group="spacy_models")})
    return [info for info in map(_installed, names) if info.langs]


def _installed(name: str) -> ModelInfo:
    folder = packages.folder_of(name)
    if folder is None:
        problem = (
            f"its package holds no model: install it again (pip install --force-reinstall {name})"
        )
        langs = _langs(name.partition("_")[0])
        return ModelInfo(name, "installed", langs, Path(name), problem=problem)
    return described(folder, name=name)


def of_stanza() -> list[ModelInfo]:
    """Stanza's recognisers that lie in Stanza's own folder."""
    return [_of_stanza(package) for package in stanza_models.downloaded()]


def _of_stanza(package: stanza_models.Downloaded) -> ModelInfo:
    files = stanza_models.find(package.lang, package.path).files().values()
    lacks = ", ".join(map(str, package.missing))
    return ModelInfo(
        name=STANZA if package.is_default else f"{STANZA_PATH}{package.path}",
        origin="stanza",
        langs=_langs(package.lang),
        where=package.path,
        files=tuple(files),
        version=package.package,
        needs=f"it needs {lacks}, which is not there" if lacks else _without_stanza(),
    )


def named(spec: str) -> list[ModelInfo]:
    """The models that ``spec``, which joins no several, names: one for each language it serves.

    Raises :class:`pipeline.nlp.errors.ModelNotFoundError` when there is none of them.
    """
    found = [info for info in catalogue() if spec in _names(info)]
    if found:
        return found
    if (place := stanza_place(spec)) is not None:
        path = Path(place)
        package = stanza_models.Downloaded(CODES[0], path.stem, path, is_default=False)
        return [replace(_of_stanza(package), name=spec)]
    if spec == STANZA:
        stanza_models.find(CODES[0])  # which says where it looked, and how one is had
    folder = packages.folder_of(str(named_model(spec)))
    if folder is None:
        raise ModelNotFoundError(
            f"there is no model {spec!r} here: `trefakta models` lists those that there are"
        )
    return [described(folder, name=spec)]


def _names(info: ModelInfo) -> set[str]:
    """By what a user may call a model; ``stanza`` is one that we ship, too."""
    also = {STANZA} if info.where.name.endswith(f"_{STANZA}") else set()
    return {info.name, info.where.name, str(info.where), *also}


def size_on_disk(lang: str, spec: str) -> int:
    """The bytes of the models that ``spec`` names for ``lang``.

    Raises :class:`pipeline.nlp.errors.ModelNotFoundError` for one of ours or Stanza's that is
    nowhere.
    """
    return sum(_member_size(lang, name) for name in members(spec))


def _member_size(lang: str, name: str) -> int:
    if name == BLANK:
        return 0
    if is_stanza(name):
        files = tuple(stanza_models.find(lang, stanza_place(name)).files().values())
    else:
        given = str(model_dir(lang) if name == OURS else named_model(name))
        folder = packages.folder_of(given)
        files = _files(folder) if folder else ()
    return sum(file.stat().st_size for file in files)


def described(folder: Path, *, name: str) -> ModelInfo:
    """What the model in ``folder``, which ``--model`` calls ``name``, says of itself."""
    meta = packages.meta(folder)
    info = ModelInfo(name, "installed", _langs(str(meta.get("lang", ""))), folder, _files(folder))
    if not meta:
        return replace(info, problem=f"{folder / 'meta.json'} is missing or cannot be read")
    try:
        made_by = packages.factories(folder)
        labels = tuple(packages.labels(folder))
    except (OSError, ValueError, configparser.Error) as error:
        return replace(info, problem=f"{folder / 'config.cfg'} cannot be read: {error}")
    return replace(
        info,
        version=str(meta.get("version", "")),
        licence=str(meta.get("license", "")),
        labels=labels,
        scores=_card_scores(folder) or _meta_scores(meta),
        needs=_without_stanza() if "trefakta_stanza" in made_by.values() else "",
    )


def _langs(code: str) -> tuple[str, ...]:
    if code == _MANY:
        return CODES
    return tuple(langs_of(code)) if code == "nb" else (code,) if code in CODES else ()


def _without_stanza() -> str:
    """What to say of a model of Stanza's where Stanza is not installed; empty where it is."""
    try:
        stanza_models.check_installed()
    except ModelNotFoundError as error:
        return str(error)
    return ""


def _card_scores(folder: Path) -> tuple[Score, ...]:
    """The F1 of each result in the card's ``model-index``, as Hugging Face's cards have it."""
    try:
        text = (folder / "README.md").read_text(encoding="utf-8")
    except OSError:
        return ()
    head, sign, rest = text.partition("---\n")
    if head or not sign:
        return ()
    import srsly

    try:
        front = srsly.yaml_loads(rest.partition("\n---")[0])
        return tuple(_results(front["model-index"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()


def _results(indexes: Iterable[Mapping[str, Any]]) -> Iterator[Score]:
    for index in indexes:
        for result in index["results"]:
            for metric in result["metrics"]:
                if metric["type"] == "f1":
                    on = f"{result['dataset']['name']} ({result['dataset'].get('split', '')})"
                    yield Score(float(metric["value"]), on.replace("validation", "dev"))


def _meta_scores(meta: Mapping[str, Any]) -> tuple[Score, ...]:
    f1 = (meta.get("performance") or {}).get("ents_f")
    return (Score(float(f1), ""),) if isinstance(f1, int | float) else ()


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in folder.rglob("*") if file.is_file()))
