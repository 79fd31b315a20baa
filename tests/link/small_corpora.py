"""Small corpora of rows as text files: reads what tests/link/corpora holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.link.ids import organisation_id, person_id
from pipeline.records import Organisation, Person

FOLDER = Path(__file__).parent / "corpora"
Named = Person | Organisation


@dataclass
class Corpus:
    """The rows of a few documents, and who each is."""

    title: str
    rows: list[tuple[str, Named]] = field(default_factory=list)
    """The letter of whom it is, and the row."""


def read(name: str) -> list[Corpus]:
    """The corpora of a file."""
    corpora: list[Corpus] = []
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            corpora.append(Corpus(line[3:]))
        elif line and not line.startswith("#"):
            corpora[-1].rows.extend(_document(line))
    return corpora


def _document(line: str) -> Iterator[tuple[str, Named]]:
    doc_id, _, rest = line.partition(": ")
    mentions = [part.strip() for part in rest.split(" ; ")]
    first: dict[str, str] = {}
    if doc_id == "background":
        number, *others = mentions
        for place in range(int(number)):
            for at, mention in enumerate((f"_{place} {_somebody(place)}", *others)):
                yield _mention(f"nb/background{place:03}", at * 100, mention)
        return
    for at, mention in enumerate(mentions):
        who, row = _mention(doc_id, at * 100, mention)
        if isinstance(row, Person):
            row = replace(row, person_id=first.setdefault(who, row.person_id or ""))
        yield who, row


def _somebody(number: int) -> str:
    return f"{'ABDEFGHIJK'[number % 10]}nna {'LMNPRSTVWØ'[number // 10 % 10]}ide | role: pilot"


def _mention(doc_id: str, start: int, written: str) -> tuple[str, Named]:
    who, _, rest = written.partition(" ")
    text, *fields = [part.strip() for part in rest.split(" | ")]
    said = dict(part.split(": ", 1) for part in fields)
    lang = doc_id[:2] if doc_id[:2] in ("nb", "nn", "en", "ja") else "en"
    if text.startswith("[org] "):
        return who, _organisation(doc_id, start, lang, text[6:], said)
    return who, _person(doc_id, start, lang, text, said)


def _person(doc_id: str, start: int, lang: str, text: str, said: dict[str, str]) -> Person:
    given, family = _parts(text)
    name = text.replace("/", "")
    return Person(
        doc_id=doc_id, start=start, end=start + len(name), text=name, lang=lang, name=name,
        given_name=given, family_name=family, title=said.get("title"), role=said.get("role"),
        affiliation=said.get("at"), person_id=person_id(name), basis="exact",
        rule=said.get("rule", "people.ner"),
    )  # fmt: skip


def _parts(text: str) -> tuple[str | None, str | None]:
    if "/" in text:
        family, given = text.split("/")
        return given or None, family
    words = [
        word for word in re.split(r"[ ・]", text) if not re.fullmatch(r"Jr\.?|d\.[ey]\.", word)
    ]
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (None, None)


def _organisation(
    doc_id: str, start: int, lang: str, text: str, said: dict[str, str]
) -> Organisation:
    text, _, name = text.partition(" = ")
    return Organisation(
        doc_id=doc_id, start=start, end=start + len(text), text=text, lang=lang,
        name=name or text, kind=said.get("kind"), legal_form=said.get("form"),
        organisation_id=organisation_id(name or text), basis="acronym" if name else "exact",
        rule=said.get("rule", "organisations.ner"),
    )  # fmt: skip
