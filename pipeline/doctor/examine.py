"""All checks, in the order in which one rests on the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from pipeline.doctor import installation, languages, machine, settings
from pipeline.doctor.findings import Check, Finding, guarded

LANGUAGES = ("nb", "nn", "en", "ja")
"""Said here, too: what imports ``pipeline.languages`` may be what is broken. A test compares."""


def checks(*, out: Path, folder: Path) -> Iterator[tuple[str, str, Check]]:
    """Each check with the section that it stands in and what it is about."""
    yield "Installation", "Python", installation.python
    yield "Installation", "packages", installation.dependencies
    yield "Extras", "extras", installation.extras
    yield "Machine", "encodings", machine.encodings
    yield "Machine", "folders", partial(machine.folders, out)
    yield "Machine", "cores and memory", machine.cores_and_memory
    yield "Settings", "settings file", partial(settings.settings_file, folder)
    yield "Languages", "dictionary", languages.dictionary
    yield "Languages", "CLDR", languages.names_of_cldr
    yield "Models", "models", languages.models
    for lang in LANGUAGES:
        yield "A sentence of each language", lang, partial(languages.sentence, lang)


def examine(*, out: Path = Path("outputs"), folder: Path = Path()) -> Iterator[Finding]:
    """The findings, as they are made; nothing is raised.

    ``out``: the folder that tables are to go to. ``folder``: where a settings file would be.
    """
    for section, about, check in checks(out=out, folder=folder):
        yield from guarded(section, about, check)
