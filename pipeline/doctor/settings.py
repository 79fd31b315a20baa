"""The settings file that is in effect."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.doctor.findings import Finding, fine, note, wrong


def settings_file(folder: Path) -> Iterator[Finding]:
    """Whether ``folder`` has a settings file, and it can be read."""
    from pipeline.run.settings_file import NAME, read_settings

    path = folder / NAME
    if not path.is_file():
        yield note(NAME, "none here; everything is as it is by itself", mend="trefakta init")
        return
    try:
        values = read_settings(path)
    except ValueError as error:
        yield wrong(NAME, str(error), mend="correct it; docs/settings.md has every key")
        return
    yield fine(NAME, f"{path.resolve()} sets {', '.join(sorted(values)) or 'nothing'}")
