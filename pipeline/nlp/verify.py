"""Whether the models that trefakta ships are whole: their files, that they load, that they run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.nlp.manifest import ManifestError, differences, entries
from pipeline.nlp.models import load_model, shipped_models

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

    path: Path
    files: int
    size: int
    problems: tuple[str, ...]
    mend: str

    @property
    def line(self) -> str:
        """One line: ok, or what is wrong and what mends it."""
        if not self.problems:
            return f"{self.path.name}: ok ({self.files} files, {self.size / 1e6:.1f} MB)"
        return f"{self.path.name}: {'; '.join(self.problems)}. To mend it: {self.mend}"


def verify_models() -> Iterator[ModelCheck]:
    """Each of the shipped models, checked."""
    return (verify_model(path, mend=MEND.format(code=path.name)) for path in shipped_models())


def verify_model(path: Path, *, mend: str = MEND_OTHER) -> ModelCheck:
    """The model in the directory ``path``: its files against its manifest, then a run.

    A model whose files differ is not loaded.
    """
    files = entries(path)
    problems = _differing(path) or _failing(path)
    return ModelCheck(path, len(files), sum(e.size for e in files.values()), problems, mend)


def _differing(path: Path) -> tuple[str, ...]:
    if not path.is_dir():
        return (f"no such directory: {path}",)
    try:
        return tuple(differences(path))
    except ManifestError as error:
        return (str(error),)


def _failing(path: Path) -> tuple[str, ...]:
    """Why the model cannot be used although its files are right: a package too old, say."""
    import spacy

    try:
        lang = spacy.util.load_meta(path / "meta.json")["lang"]
        doc = load_model(lang, path)(_PROBE)
    except (OSError, ValueError, ImportError, KeyError, RuntimeError) as error:
        return (f"does not load here: {error}",)
    return () if doc.text == _PROBE else ("changes the text that it reads",)
