"""Whether models are whole: their files, that they load, what they find in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.languages import CODES
from pipeline.nlp.catalogue import ModelInfo, catalogue, described, named
from pipeline.nlp.errors import ModelError, ModelNotFoundError
from pipeline.nlp.manifest import MANIFEST, ManifestError, differences
from pipeline.nlp.models import load_model
from pipeline.nlp.probes import PROBES
from pipeline.nlp.specs import OURS

MEND = (
    "reinstall trefakta (pip install --force-reinstall trefakta), "
    "or in a checkout: git restore models/{code}"
)
MEND_OTHER = "make it again, or fetch it again from where it came"

# Words of no language: a model may find nothing here, but must come through.
_PROBE = "Equinor 任天堂 2024.\n\nNTT Oslo?"


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """What was found out about one model; ``problems`` is empty when it is whole."""

    name: str
    files: int
    size: int
    """Bytes."""
    problems: tuple[str, ...] = ()
    mend: str = ""
    """What mends the problems; empty where they say it themselves."""
    unusable: str = ""
    """What it needs that is not installed here, which is no fault of the model's."""
    found: tuple[str, ...] = ()
    """By language, the names that it finds in :data:`pipeline.nlp.probes.PROBES`."""

    @property
    def line(self) -> str:
        """One line: ok, or what is wrong and what mends it."""
        if self.problems:
            mend = f". To mend it: {self.mend}" if self.mend else ""
            return f"{self.name}: {'; '.join(self.problems)}{mend}"
        if self.unusable:
            return f"{self.name}: not usable here: {self.unusable}"
        read = f": {'; '.join(self.found)}" if self.found else ""
        return f"{self.name}: ok ({self.files} files, {self.size / 1e6:.1f} MB){read}"


def verify_models() -> Iterator[ModelCheck]:
    """Each of the models that are here, shipped or installed, checked."""
    return (_verify(info) for info in catalogue())


def verify_named(spec: str) -> Iterator[ModelCheck]:
    """The models that a user names: a folder, a package, one that trefakta ships, ``stanza``.

    ``nb=SPEC`` names one for a language that it does not tell of itself.
    """
    lang, sign, rest = spec.partition("=")
    wanted = lang if sign and lang in CODES else None
    try:
        infos = named(rest if wanted else spec)
    except ModelNotFoundError as error:
        path = Path(spec)
        missing = f"no such directory: {path}" if len(path.parts) > 1 else str(error)
        yield ModelCheck(path.name, 0, 0, (missing,))
        return
    for info in infos:
        yield _verify(info if wanted is None else replace(info, langs=(wanted,)))


def verify_model(path: Path, *, mend: str = MEND_OTHER) -> ModelCheck:
    """The model in the directory ``path``: its files against its manifest, then a run.

    A model whose files differ is not loaded.
    """
    return _checked(described(path, name=str(path)), differing(path), mend=mend)


def _verify(info: ModelInfo) -> ModelCheck:
    if info.origin == "shipped":
        return _checked(info, differing(info.where), mend=MEND.format(code=info.where.name))
    has_manifest = (info.where / MANIFEST).is_file()
    return _checked(info, differing(info.where) if has_manifest else (), mend=MEND_OTHER)


def _checked(info: ModelInfo, differing: tuple[str, ...], *, mend: str) -> ModelCheck:
    """The check of a model whose files differ from what they should be as ``differing`` says."""
    by_folder = info.origin == "shipped" or Path(info.name) == info.where
    name = info.where.name if by_folder else info.name
    check = ModelCheck(name, len(info.files), info.size)
    if differing:
        return replace(check, problems=differing, mend=mend)
    if info.problem:
        return replace(check, problems=(info.problem,), mend=mend)
    if info.needs:
        return replace(check, unusable=info.needs)
    try:
        return replace(check, found=tuple(_run(info)))
    except ModelError as error:
        return replace(check, problems=(f"does not load here: {error}",), mend="")
    except Exception as error:  # noqa: BLE001  # other people's models raise what they like
        return replace(check, problems=(f"does not load here: {error!r}",), mend=mend)


def differing(path: Path) -> tuple[str, ...]:
    """How the files in ``path`` differ from its manifest, a line each; empty when they do not."""
    if not path.is_dir():
        return (f"no such directory: {path}",)
    try:
        return tuple(differences(path))
    except ManifestError as error:
        return (str(error),)


def _run(info: ModelInfo) -> Iterator[str]:
    """What the model finds, language by language. Raises what its loading and running raise."""
    for lang in info.langs:
        own = OURS if lang in info.default_for else str(info.where)
        nlp = load_model(lang, info.name if info.origin == "stanza" else own)
        if nlp(_PROBE).text != _PROBE:
            raise ModelError("it changes the text that it reads")
        names = [f"{span.text} {span.label_}" for span in nlp(PROBES[lang].text).ents]
        yield f"{lang} {', '.join(names) or 'nothing'}"
