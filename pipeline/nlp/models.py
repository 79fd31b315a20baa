"""Where the trained models lie, and how they are loaded.

A model is a directory that ``spacy.load`` takes. An installed trefakta carries its models inside
the package (``pipeline/models/<code>``); a checkout has them beside it (``models/<code>``).
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.languages import language

if TYPE_CHECKING:
    from spacy.language import Language

MODEL_CODES = {"nb": "nb", "nn": "nb", "en": "en", "ja": "ja"}
"""The model of each language: Bokmål and Nynorsk share one."""

_TOKENIZERS: dict[str, dict[str, Any]] = {
    "ja": {"nlp": {"tokenizer": {"@tokenizers": "trefakta.FugashiTokenizer.v1"}}},
}

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "models", _PACKAGE.parent / "models")

# What neither names nor rules ask for, in the pipelines that others publish.
_UNUSED = ("lemmatizer", "tagger", "morphologizer", "attribute_ruler", "parser", "senter")


class ModelNotFoundError(FileNotFoundError):
    """A model is not where it should be; the message says what mends that."""


def model_code(lang: str) -> str:
    """The language whose model serves ``lang``.

    Raises ``ValueError`` when ``lang`` is not one of :data:`pipeline.languages.CODES`.
    """
    return MODEL_CODES[language(lang).code]


def langs_of(lang: str) -> list[str]:
    """The languages that share the model of ``lang``, which is one of them."""
    return [other for other, code in MODEL_CODES.items() if code == model_code(lang)]


def model_dir(lang: str) -> Path:
    """The directory of the model that trefakta ships for ``lang``.

    Raises :class:`ModelNotFoundError` when it is absent, ``ValueError`` for an unknown ``lang``.
    """
    code = model_code(lang)
    for place in _PLACES:
        if (place / code / "config.cfg").is_file():
            return place / code
    places = " nor ".join(str(place / code) for place in _PLACES)
    raise ModelNotFoundError(
        f"the model for {lang!r} is neither at {places}: "
        "reinstall trefakta, or in a checkout train it with `weasel run all` in models/"
    )


def named_model(name_or_path: str | Path) -> str | Path:
    """The directory of the model that trefakta ships by that name (``en_fast``), if it does.

    Otherwise what was given: a directory, or the name of an installed package.
    """
    name = str(name_or_path)
    if name == Path(name).name and not Path(name).is_dir():
        for place in _PLACES:
            if (place / name / "config.cfg").is_file():
                return place / name
    return name_or_path


def shipped_models() -> list[Path]:
    """The directories of all models that trefakta ships, sorted, and of those that it lacks.

    An installed trefakta has them in the package, a checkout beside it, never some in each.
    """
    place = next((place for place in _PLACES if place.is_dir()), _PLACES[-1])
    there = {file.parent for file in place.glob("*/meta.json")}
    return sorted(there | {place / code for code in MODEL_CODES.values()})


def load_model(lang: str, name_or_path: str | Path | None = None) -> Language:
    """The pipeline of ``lang``: tokenizer, ``trefakta_sentences``, named entities.

    ``name_or_path``: anything ``spacy.load`` takes, or the name of another model that trefakta
    ships (:func:`named_model`), in place of the one that it takes by itself; the components of it
    that trefakta has no use for are left out. A process loads each model once: the same object is
    returned to all who ask, so whoever adds components adds them for all.

    Raises :class:`ModelNotFoundError` when there is no such model.
    """
    if name_or_path is None:
        return _load(str(model_dir(lang)), model_code(lang))
    return _load(str(named_model(name_or_path)), lang)


@cache
def _load(name: str, lang: str) -> Language:
    return load_copy(lang, name)


def load_copy(lang: str, name_or_path: str | Path) -> Language:
    """As :func:`load_model`, but a pipeline of the caller's own, to be changed at will."""
    import spacy

    _register()
    try:
        nlp = spacy.load(name_or_path, exclude=_UNUSED)
    except OSError as error:
        raise _not_found(str(name_or_path), lang) from error
    return _with_sentences(nlp, lang)


def check_model(lang: str, name_or_path: str | Path | None = None) -> None:
    """Raise :class:`ModelNotFoundError` where :func:`load_model` would, without loading."""
    if name_or_path is None:
        model_dir(lang)
        return
    given = named_model(name_or_path)
    if not Path(given).is_dir() and find_spec(str(given).split("/")[0]) is None:
        raise _not_found(str(given), lang)


def model_digest(lang: str, name_or_path: str | Path | None = None) -> str:
    """What tells the model of ``lang`` from another: a hash of its files, or name and version.

    Raises :class:`ModelNotFoundError` when the model that trefakta ships is absent.
    """
    path = model_dir(lang) if name_or_path is None else Path(named_model(name_or_path))
    if not path.is_dir():
        try:
            return f"{name_or_path} {version(str(name_or_path))}"
        except PackageNotFoundError:
            return str(name_or_path)
    digest = hashlib.sha256()
    for file in sorted(file for file in path.rglob("*") if file.is_file()):
        digest.update(f"{file.relative_to(path).as_posix()}\0".encode())
        digest.update(file.read_bytes())
    return f"sha256 {digest.hexdigest()}"


def _not_found(name: str, lang: str) -> ModelNotFoundError:
    return ModelNotFoundError(
        f"spaCy finds no model {name!r} for {lang!r}: give a directory, or the name of an "
        f"installed package (python -m spacy download {name})"
    )


def load_blank(lang: str) -> Language:
    """The pipeline of ``lang`` without a model: tokenizer and ``trefakta_sentences``."""
    import spacy

    _register()
    return _with_sentences(spacy.blank(lang, config=_TOKENIZERS.get(lang, {})), lang)


def _register() -> None:
    """Makes spaCy know trefakta's components in a checkout that is not installed."""
    from pipeline.nlp import (  # noqa: F401 (each registers on import)
        embedding,
        encoder,
        fugashi_tokenizer,
        half_vectors,
        repeats,
        sentences,
    )


def _with_sentences(nlp: Language, lang: str) -> Language:
    if "trefakta_sentences" not in nlp.pipe_names:
        nlp.add_pipe("trefakta_sentences", config={"language": lang}, first=True)
    return nlp
