"""Where the trained models lie, and how they are loaded.

A model is a directory that ``spacy.load`` takes. An installed trefakta carries its models inside
the package (``pipeline/models/<code>``); a checkout has them beside it (``models/<code>``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.languages import language
from pipeline.nlp import packages
from pipeline.nlp.combine import Combine
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.schemes import unknown_label_error, unknown_labels
from pipeline.nlp.specs import BLANK, JOINER, OURS, is_stanza, members, stanza_place

if TYPE_CHECKING:
    from spacy.language import Language

MODEL_CODES = {"nb": "nb", "nn": "nb", "en": "en", "ja": "ja"}
"""The model of each language: Bokmål and Nynorsk share one."""

_TOKENIZERS: dict[str, dict[str, Any]] = {
    "ja": {"nlp": {"tokenizer": {"@tokenizers": "trefakta.FugashiTokenizer.v1"}}},
}

_OUR_SENTENCES, _OUR_STANZA = "trefakta_sentences", "trefakta_stanza"

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "models", _PACKAGE.parent / "models")


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


def load_model(
    lang: str,
    spec: str | Path | None = None,
    *,
    combine: Combine = "union",
    labels: Mapping[str, str] | None = None,
) -> Language:
    """The pipeline of ``lang``: our tokenizer, ``trefakta_sentences``, named entities.

    ``spec``: a model, or several, in place of the one that trefakta takes by itself
    (:mod:`pipeline.nlp.specs`); ``combine`` and ``labels`` as for
    :class:`pipeline.nlp.recognisers.Recognisers`. A process loads each model once: the same object
    is returned to all who ask for the same, so whoever adds components adds them for all.

    Raises :class:`ModelNotFoundError` when there is no such model,
    :class:`pipeline.nlp.errors.UnknownLabelError` when one has labels that nobody knows and
    ``ValueError`` for a spec that is none.
    """
    names = members(str(spec or OURS))
    if names == (BLANK,):
        return load_blank(lang)
    if (folder := _folder_alone(lang, names, labels)) is not None:
        return _load(str(folder), model_code(lang) if names == (OURS,) else lang)
    return _load_joined(lang, names, combine, tuple(sorted((labels or {}).items())))


@cache
def _load(name: str, lang: str) -> Language:
    return load_copy(lang, name)


@cache
def _load_joined(
    lang: str, names: tuple[str, ...], combine: Combine, labels: tuple[tuple[str, str], ...]
) -> Language:
    nlp = load_blank(lang)
    config = {"models": list(names), "combine": combine, "labels": dict(labels), "lang": lang}
    nlp.add_pipe("trefakta_recognisers", config=config)
    return nlp


def load_member(lang: str, name: str) -> Language:
    """One model of a spec as a pipeline of the caller's own, with whatever tokenizer it has.

    Raises :class:`ModelNotFoundError` when there is no such model, or it does not load here.
    """
    if is_stanza(name):
        from pipeline.nlp.stanza import load_stanza

        return load_stanza(lang, stanza_place(name))
    folder = _folder_of_ours(lang, name)
    return load_copy(lang, folder) if folder else _load_other(lang, str(named_model(name)))


def load_copy(lang: str, name_or_path: str | Path) -> Language:
    """The pipeline that ``spacy.load`` gives, with our sentences; the caller's own, to change."""
    return _with_sentences(_load_other(lang, str(name_or_path)), lang)


def _load_other(lang: str, name: str) -> Language:
    import spacy

    _register()
    folder = packages.folder_of(name)
    if folder is None:
        raise _not_found(name, lang)
    try:
        return spacy.load(name, exclude=list(packages.unused(folder)))
    except ModelNotFoundError:  # a component's, which says more
        raise
    except OSError as error:
        raise _not_found(name, lang) from error
    except (ImportError, ValueError) as error:
        mend = packages.asks_for(folder)
        asked = f". It asks for: {mend}" if mend else ""
        raise ModelNotFoundError(f"the model {name} does not load here: {error}{asked}") from error


def _folder_of_ours(lang: str, name: str) -> Path | None:
    """The folder of a model that reads our tokens by itself: one shipped, or taught by us."""
    if name == OURS:
        return model_dir(lang)
    given = Path(named_model(name))
    made_by = packages.factories(given).values() if given.is_dir() else ()
    return given if _OUR_SENTENCES in made_by and _OUR_STANZA not in made_by else None


def _folder_alone(
    lang: str, names: tuple[str, ...], labels: Mapping[str, str] | None
) -> Path | None:
    """The folder of a model of ours that is alone, its labels as they are: it needs no joining.

    So what a user taught it besides passes, too, unless ``labels`` says what that is.
    """
    folder = _folder_of_ours(lang, names[0]) if len(names) == 1 else None
    if folder is None or set(labels or ()) & set(packages.labels(folder)):
        return None
    return folder


def check_model(
    lang: str, spec: str | Path | None = None, *, labels: Mapping[str, str] | None = None
) -> None:
    """Raise what :func:`load_model` would for an absent model or its labels, without loading."""
    names = members(str(spec or OURS))
    for name in names:
        if name == OURS:
            model_dir(lang)
        elif is_stanza(name):
            from pipeline.nlp.stanza import find_stanza

            find_stanza(lang, stanza_place(name))
        elif name != BLANK:
            folder = _folder_of_named(lang, name)
            if _folder_alone(lang, names, labels) is None:
                _check_labels(name, folder, labels)


def _folder_of_named(lang: str, name: str) -> Path:
    """Where a folder or a package lies that ``spacy.load`` takes, whose needs are installed."""
    folder = packages.folder_of(str(named_model(name)))
    if folder is None:
        raise _not_found(name, lang)
    if _OUR_STANZA in packages.factories(folder).values():
        from pipeline.nlp.stanza_models import check_installed

        check_installed()
    return folder


def _check_labels(name: str, folder: Path, labels: Mapping[str, str] | None) -> None:
    if unknown := unknown_labels(packages.labels(folder), labels):
        raise unknown_label_error(name, unknown)


def model_digest(lang: str, spec: str | Path | None = None) -> str:
    """What tells the models of ``spec`` from others: a hash of files, or name and version, each.

    Raises :class:`ModelNotFoundError` when a model of ours, or of Stanza's, is absent.
    """
    return JOINER.join(_digest(lang, name) for name in members(str(spec or OURS)))


def _digest(lang: str, name: str) -> str:
    if name == BLANK:
        return BLANK
    if is_stanza(name):
        from pipeline.nlp.stanza import stanza_files

        return _hash(stanza_files(lang, stanza_place(name)))
    path = model_dir(lang) if name == OURS else Path(named_model(name))
    if path.is_dir():
        files = (file for file in path.rglob("*") if file.is_file())
        return _hash({file.relative_to(path).as_posix(): file for file in files})
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return name


def _hash(files: Mapping[str, Path]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0".encode())
        digest.update(files[name].read_bytes())
    return f"sha256 {digest.hexdigest()}"


def _not_found(name: str, lang: str) -> ModelNotFoundError:
    return ModelNotFoundError(
        f"there is no model {name!r} for {lang!r}: give trefakta, blank, stanza, a folder, or the "
        f"name of an installed package (for one of spaCy's own: python -m spacy download {name})"
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
        recognisers,
        repeats,
        sentences,
        stanza,
    )


def _with_sentences(nlp: Language, lang: str) -> Language:
    if "trefakta_sentences" not in nlp.pipe_names:
        nlp.add_pipe("trefakta_sentences", config={"language": lang}, first=True)
    return nlp
