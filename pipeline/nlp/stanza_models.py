"""Where Stanza's models lie. Nothing is fetched, and neither Stanza nor PyTorch is imported.

Stanza's own folder holds ``resources.json`` and, by language, ``ner/PACKAGE.pt`` with what that
needs: ``pretrain/NAME.pt`` (word vectors) and ``forward_charlm``, ``backward_charlm`` likewise
(character language models). ``resources.json`` says which package a language has by default and
what each needs.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pipeline.nlp.errors import ModelNotFoundError

NER = "ner"
NEEDS = ("pretrain", "forward_charlm", "backward_charlm")
"""What a model may need beside itself, as Stanza names its folders."""

CODES = {"nb": ("nb", "nn"), "nn": ("nn", "nb"), "en": ("en",), "ja": ("ja",)}
"""Stanza's codes for our languages; either form of Norwegian serves for the other."""

SHIPPED = "{code}_stanza"
"""The folder in ``models/`` of a Stanza model that trefakta trained for a language."""

INSTALL = (
    "pip install 'trefakta[stanza]' (it brings PyTorch, whose build for the processor alone is "
    "enough)"
)

_VERSION = re.compile(r"__resources_version__\s*=\s*['\"]([^'\"]+)")


@dataclass(frozen=True, slots=True)
class StanzaModel:
    """The files of one NER model."""

    ner: Path
    pretrain: Path | None = None
    forward_charlm: Path | None = None
    backward_charlm: Path | None = None

    def files(self) -> dict[str, Path]:
        """The files that there are, by what they are: ``ner``, ``pretrain`` …"""
        named = {name: getattr(self, name) for name in (NER, *NEEDS)}
        return {name: path for name, path in named.items() if path is not None}


@dataclass(frozen=True, slots=True)
class Downloaded:
    """One NER package in Stanza's folder; ``missing`` are the files that it needs and lacks."""

    lang: str
    package: str
    path: Path
    is_default: bool
    missing: tuple[Path, ...] = ()


def check_installed() -> None:
    """Raise :class:`ModelNotFoundError` with the line that installs Stanza where it is absent."""
    if find_spec("stanza") is None:
        raise ModelNotFoundError(f"Stanza is not installed: {INSTALL}")


def resources_dir() -> Path:
    """Stanza's own folder, as the installed Stanza resolves it.

    That is ``STANZA_RESOURCES_DIR``, or a folder of the user's cache named for the version of the
    models (Stanza 1.15), or ``~/stanza_resources`` (older ones). The latter is looked in where the
    former does not exist.
    """
    if given := os.environ.get("STANZA_RESOURCES_DIR"):
        return Path(given)
    before = Path.home() / "stanza_resources"
    cached = _cache_dir()
    return cached if cached is not None and (cached.is_dir() or not before.is_dir()) else before


def _cache_dir() -> Path | None:
    """The folder in the user's cache; ``None`` for a Stanza that keeps its models elsewhere."""
    spec = find_spec("stanza")
    package = Path(spec.origin).parent if spec and spec.origin else None
    common = package / "resources" / "common.py" if package else None
    if package is None or common is None or not common.is_file():
        return None
    if "user_cache_dir" not in common.read_text(encoding="utf-8"):
        return None
    stated = _VERSION.search((package / "_version.py").read_text(encoding="utf-8"))
    try:
        from platformdirs import user_cache_dir  # came with Stanza
    except ImportError:
        return None
    version = stated[1] if stated else None
    return Path(user_cache_dir("stanza", "StanfordNLP", version)) / "resources"


def downloaded() -> list[Downloaded]:
    """The NER packages in Stanza's own folder for our languages, by language, default first."""
    folder = resources_dir()
    return [package for code in CODES for package in _packages(folder, code)]


def find(lang: str, where: str | Path | None = None) -> StanzaModel:
    """The model of ``lang`` in ``where``.

    ``where`` is a ``.pt`` file, a folder laid out as Stanza's own, one with ``ner/*.pt`` in it,
    one with ``ner.pt``, or a model of ours that holds one; ``None`` for Stanza's own folder and,
    where that has none, the one that trefakta ships. What a file needs lies where Stanza puts it,
    or beside the file, as ``pretrain.pt`` or ``NAME.pretrain.pt``.

    Raises :class:`ModelNotFoundError` naming the folder that was looked in and the line that
    downloads the model.
    """
    if where is None:
        return _in_layout(resources_dir(), lang) or _shipped(lang) or _raise(lang, resources_dir())
    path = Path(where).expanduser()
    if path.is_file():
        return _with_needs(path, path.stem)
    return _in_folder(path, lang) or _raise(lang, path)


def _raise(lang: str, looked_in: Path) -> StanzaModel:
    code = CODES[lang][0]
    raise ModelNotFoundError(
        f"no Stanza model for {lang!r} in {looked_in}. To download one: python -c "
        f'\'import stanza; stanza.download("{code}", processors="tokenize,ner")\'; '
        "for one that lies elsewhere give stanza:PATH, a .pt file or a folder"
    )


def _shipped(lang: str) -> StanzaModel | None:
    from pipeline.nlp.models import model_code, named_model

    folder = Path(named_model(SHIPPED.format(code=model_code(lang))))
    return _in_folder(folder, lang) if folder.is_dir() else None


def _in_folder(folder: Path, lang: str) -> StanzaModel | None:
    inside = sorted(folder.glob("*/")) if (folder / "config.cfg").is_file() else []
    for place in (folder, *inside):
        if found := saved_in(place):
            return found
    if found := _in_layout(folder, lang):
        return found
    files = sorted((folder / NER).glob("*.pt"))
    return _with_needs(files[0], files[0].stem) if files else None


def saved_in(folder: Path) -> StanzaModel | None:
    """The model that a ``trefakta_stanza`` component saved in its folder, if there is one.

    Its files are named for what they are: ``ner.pt``, ``pretrain.pt`` …, or without an ending
    where they are packed (:mod:`pipeline.nlp.stanza_packed`).
    """
    there = {
        name: path
        for name in (NER, *NEEDS)
        for path in (folder / name, folder / f"{name}.pt")
        if path.is_file()
    }
    return StanzaModel(**there) if NER in there else None


def _in_layout(folder: Path, lang: str) -> StanzaModel | None:
    """The model of ``lang`` in a folder laid out as Stanza's own: a complete one first.

    Raises :class:`ModelNotFoundError` naming what the only ones that there are lack.
    """
    found = [package for code in CODES[lang] for package in _packages(folder, code)]
    complete = [package for package in found if not package.missing]
    if complete:
        return _with_needs(complete[0].path, complete[0].package)
    if found:
        lacks = ", ".join(map(str, found[0].missing))
        raise ModelNotFoundError(
            f"{found[0].path} needs {lacks}, which is not there. To download it: python -c "
            f'\'import stanza; stanza.download("{found[0].lang}", processors="tokenize,ner")\''
        )
    return None


def _packages(folder: Path, code: str) -> Iterator[Downloaded]:
    """The NER packages of Stanza's language ``code`` in ``folder``, the default first."""
    stated = _stated(folder, code)
    default = _default(stated)
    files = {path.stem: path for path in sorted((folder / code / NER).glob("*.pt"))}
    for name in sorted(files, key=lambda name: name not in default):
        needs = _needs(stated, name, folder / code).values()
        missing = tuple(path for path in needs if not path.is_file())
        yield Downloaded(code, name, files[name], name in default, missing)


def _stated(folder: Path, code: str) -> Mapping[str, Any]:
    """What ``resources.json`` in ``folder`` says about a language; nothing where it is absent."""
    try:
        resources = json.loads((folder / "resources.json").read_text(encoding="utf-8"))
        stated = resources.get(code, {})
        stated = resources.get(stated["alias"], {}) if "alias" in stated else stated
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
    return stated if isinstance(stated, dict) else {}


def _default(stated: Mapping[str, Any]) -> tuple[str, ...]:
    """The packages that Stanza takes by itself; older lists name them in another place."""
    new = stated.get("packages", {}).get("default", {}).get(NER)
    given = new or stated.get("default_processors", {}).get(NER) or ()
    return (given,) if isinstance(given, str) else tuple(given)


def _needs(stated: Mapping[str, Any], package: str, folder: Path) -> dict[str, Path]:
    """The files that ``package`` needs, as ``resources.json`` says, whether there or not."""
    entry = stated.get(NER, {}).get(package, {})
    listed = entry.get("dependencies") or stated.get("default_dependencies", {}).get(NER) or ()
    return {
        needed["model"]: folder / needed["model"] / f"{needed['package']}.pt"
        for needed in listed
        if needed["model"] in NEEDS
    }


def _with_needs(ner: Path, package: str) -> StanzaModel:
    """The model in the file ``ner`` with what it needs, as far as that is found."""
    folder = ner.parent.parent
    stated = _needs(_stated(folder.parent, folder.name), package, folder)
    found = {name: stated.get(name) or _beside(ner, name) for name in NEEDS}
    there = {name: path for name, path in found.items() if path is not None and path.is_file()}
    return StanzaModel(ner, **there)


def _beside(ner: Path, need: str) -> Path | None:
    """What ``ner`` may need, beside it or, if only one is there, in the folder of such files."""
    names = (f"{ner.stem}.{need}.pt", f"{ner.stem}_{need}.pt", f"{need}.pt")
    for name in names:
        if (ner.parent / name).is_file():
            return ner.parent / name
    others = sorted((ner.parent.parent / need).glob("*.pt"))
    same = [path for path in others if path.stem == ner.stem]
    return same[0] if same else others[0] if len(others) == 1 else None
