"""``trefakta doctor``: can it work here, and what mends what is wrong?"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.failing import SOME_FAILED

if TYPE_CHECKING:
    from pipeline.doctor import Finding

_MARKS = {"fine": ("✓", "ok   "), "wrong": ("✗", "WRONG"), "note": ("·", "     ")}
"""How each status is shown, and how where that cannot be printed."""
_COLOURS = {"fine": "green", "wrong": "red", "note": "bright_black"}


def doctor(
    out: Annotated[
        Path, typer.Option("--out", "-o", help="The folder that tables are to go to.")
    ] = Path("outputs"),
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")] = False,
) -> None:
    """Examine the installation: versions, encodings, models, a sentence of each language.

    Each thing that is wrong comes with what mends it. Exit status: 0 when all is fine, 1 when
    something is wrong.
    """
    from pipeline.doctor import examine

    _show_anything()
    findings = examine(out=out)
    found = _shown_as_json(findings) if as_json else _shown(findings)
    if any(finding.status == "wrong" for finding in found):
        raise typer.Exit(SOME_FAILED)


def _show_anything() -> None:
    """What the output cannot show is written in escapes, so that the report comes through."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _shown(findings: Iterable[Finding]) -> list[Finding]:
    """Prints ``findings`` as they come; a list of them."""
    plain = not _can_show("".join(mark for mark, _ in _MARKS.values()))
    found: list[Finding] = []
    section = ""
    for finding in findings:
        if finding.section != section:
            section = finding.section
            typer.secho(section, bold=True)
        _show(finding, plain=plain)
        found.append(finding)
    wrong = sum(finding.status == "wrong" for finding in found)
    said = f"{wrong} of {len(found)} findings are wrong." if wrong else "All is fine."
    typer.secho(said, fg="red" if wrong else "green", bold=True)
    return found


def _show(finding: Finding, *, plain: bool) -> None:
    mark = typer.style(_MARKS[finding.status][plain], fg=_COLOURS[finding.status])
    took = f" ({finding.seconds:.1f} s)" if finding.seconds is not None else ""
    typer.echo(f"  {mark} {finding.about}: {finding.message}{took}")
    if finding.mend:
        before = "To mend it: " if finding.status == "wrong" else ""
        typer.echo(f"      {before}{finding.mend}")


def _can_show(text: str) -> bool:
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _shown_as_json(findings: Iterable[Finding]) -> list[Finding]:
    """Prints ``findings`` as one JSON object; a list of them."""
    found = list(findings)
    report = {
        "fine": all(finding.status != "wrong" for finding in found),
        "findings": [dataclasses.asdict(finding) for finding in found],
    }
    typer.echo(json.dumps(report, ensure_ascii=not _can_show("ø木")))
    return found
