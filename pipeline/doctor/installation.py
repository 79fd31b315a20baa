"""Python, trefakta and the packages it stands on: their versions, and that they import."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, metadata, requires, version
from typing import TYPE_CHECKING

from pipeline.doctor.findings import REINSTALL, Finding, fine, note, wrong

if TYPE_CHECKING:
    from packaging.requirements import Requirement

DISTRIBUTION = "trefakta"

_MODULES = {
    "babel": "babel",
    "lingua-language-detector": "lingua",
    "unidic-lite": "unidic_lite",
    "lxml-html-clean": "lxml_html_clean",
}
"""The module of each distribution whose name is another; in lower case."""

_NOT_FOR_USERS = frozenset({"dev", "all"})

_BENEATH = {"stanza": ("torch",)}
"""Packages of packages whose version is of interest."""


def python() -> Iterator[Finding]:
    """The version of Python, and of trefakta."""
    from packaging.specifiers import SpecifierSet

    ours, where = platform.python_version(), sys.executable
    try:
        asked = metadata(DISTRIBUTION)["Requires-Python"] or ""
        yield fine(DISTRIBUTION, version(DISTRIBUTION))
    except PackageNotFoundError:
        yield note(DISTRIBUTION, "not installed, run from its folder", mend="pip install -e .")
        asked = ""
    if asked and not SpecifierSet(asked).contains(ours, prereleases=True):
        mend = f"make a virtual environment with a Python {asked} and install trefakta there"
        yield wrong("Python", f"{ours} at {where}; trefakta asks for {asked}", mend=mend)
    else:
        yield fine("Python", f"{ours} on {platform.system()} {platform.machine()}, {where}")


def dependencies() -> Iterator[Finding]:
    """Each package that trefakta needs: there, of a version asked for, and importable."""
    for requirement in _requirements(extra=""):
        yield _examined(requirement)
    yield from _beneath()


def _examined(requirement: Requirement) -> Finding:
    name, asked = requirement.name, str(requirement.specifier)
    install = f"pip install --force-reinstall '{name}{asked}'"
    try:
        found = version(name)
    except PackageNotFoundError:
        return wrong(
            name, f"not installed; asked for: {asked}", mend=f"pip install '{name}{asked}'"
        )
    if not requirement.specifier.contains(found, prereleases=True):
        return wrong(name, f"{found}; asked for: {asked}", mend=f"pip install '{name}{asked}'")
    try:
        import_module(_MODULES.get(name.lower().replace("_", "-"), name.lower().replace("-", "_")))
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001  # broken extensions raise what they like
        return wrong(name, f"{found} does not import: {error!r}", mend=install)
    return fine(name, f"{found} (asked for: {asked})")


def _requirements(*, extra: str, of: str = DISTRIBUTION) -> Iterator[Requirement]:
    """What the distribution ``of`` needs here: always, or with ``extra`` besides."""
    from packaging.requirements import Requirement

    for line in requires(of) or ():
        requirement = Requirement(line)
        without, with_extra = (
            requirement.marker is None or requirement.marker.evaluate({"extra": name})
            for name in ("", extra)
        )
        if with_extra and without != bool(extra):
            yield requirement


def _beneath() -> Iterator[Finding]:
    """What those packages need in turn, all the way down: NumPy and the like."""
    wanting: list[tuple[str, str]] = []
    seen: set[str] = set()
    waiting = [requirement.name for requirement in _requirements(extra="")]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for requirement in _needed_by(name):
            found = _version(requirement.name)
            if found is None or not requirement.specifier.contains(found, prereleases=True):
                wanting.append((f"{name} asks for {requirement}", found or "not installed"))
            waiting.append(requirement.name)
    if wanting:
        said = "; ".join(f"{asked}: {found}" for asked, found in wanting)
        yield wrong("what they need", said, mend=REINSTALL)
    else:
        yield fine("what they need", f"{len(seen)} packages, NumPy {_version('numpy')} among them")


def _needed_by(name: str) -> list[Requirement]:
    try:
        return list(_requirements(extra="", of=name))
    except PackageNotFoundError:
        return []


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def extras() -> Iterator[Finding]:
    """What can be installed besides, and whether it is."""
    named = metadata(DISTRIBUTION).get_all("Provides-Extra") or []
    for extra in sorted(set(named) - _NOT_FOR_USERS):
        install = f"pip install 'trefakta[{extra}]'"
        requirements = list(_requirements(extra=extra))
        found = {one.name: _version(one.name) for one in requirements}
        outside = [
            f"{one.name} {found[one.name]} (asked for: {one.specifier})"
            for one in requirements
            if (there := found[one.name]) and not one.specifier.contains(there, prereleases=True)
        ]
        missing = [name for name, there in found.items() if there is None]
        if outside:
            yield wrong(extra, ", ".join(outside), mend=install)
        elif missing:
            yield note(extra, f"without {', '.join(missing)}", mend=install)
        else:
            names = [*found, *(name for one in found for name in _BENEATH.get(one, ()))]
            yield fine(extra, ", ".join(f"{name} {_version(name)}" for name in names))
