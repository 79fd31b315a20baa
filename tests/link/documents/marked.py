"""Reads the documents of linking that are written as text files.

A document opens with ``## what it shows`` and ends at a blank line; each line between is a
paragraph in one language::

    ## the office tells two people with one surname apart
    nb: Statsminister [1:Kari Holm] og [2:Ola Holm] kom. Statsminister {1:Holm} gikk.
    = 1 Kari Holm

``[1:…]`` is a mention of a person that a model found, ``[a:…]`` of an organisation, ``[GPE:…]`` of
a place; one in braces the rules find by themselves. Equal numbers and letters are one entity. What
each is called is its longest form in the script of the mention, where no whole name stands in that,
the one in the script that was seen first; or it is what a line with ``=`` says, in its own script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from pipeline.link.agreement import agree
from pipeline.link.document import link_organisations, link_people
from pipeline.link.people.scripts import script_of
from pipeline.records import Organisation, Person
from pipeline.rules.organisations import find_organisations
from pipeline.rules.overlaps import settle
from pipeline.rules.people import find_named_elsewhere, find_people
from tests.rules.people.marked import doc_of

HERE = Path(__file__).parent
_MARK = re.compile(r"([\[{])(\w+):([^\]}]*)[\]}]")
_LINE = re.compile(r"(nb|nn|en|ja): ?(.*)")
_MISS = "~"


@dataclass(frozen=True, slots=True)
class Expected:
    """A mention of entity ``key`` at ``start`` in the document."""

    start: int
    text: str
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the tables."""

    place: str
    shows: str
    paragraphs: tuple[tuple[str, str], ...]
    """Language and marked text."""
    names: tuple[tuple[str, str], ...]
    """Entity and what it is called, where that is said."""
    known_miss: bool

    def expected(self, table: str) -> list[Expected]:
        """The mentions of people or of organisations, with what their entities are called."""
        found: list[Expected] = []
        offset = 0
        for _, marked in self.paragraphs:
            shift = offset
            for match in _MARK.finditer(marked):
                start = shift + match.start()
                shift -= len(match[0]) - len(match[3])
                if _table_of(match[2]) == table:
                    found.append(Expected(start, match[3], match[2], ""))
            offset += len(_plain(marked)) + 1
        return [replace(it, name=self._name(it, found)) for it in found]

    def _name(self, mention: Expected, mentions: list[Expected]) -> str:
        script = script_of(mention.text)
        said = [name for key, name in self.names if key == mention.key]
        same = [it.text for it in mentions if it.key == mention.key]
        longest = max((form for form in same if script_of(form) == script), key=len)
        in_script = [name for name in said if script_of(name) == script]
        if in_script or _is_whole(longest):
            return in_script[0] if in_script else longest
        whole = [form for form in same if _is_whole(form)]
        scripts = [script_of(form) for form in whole]
        of_first = [form for form in whole if script_of(form) == scripts[0]]
        return (said or [max(of_first, key=len)])[0] if whole or said else longest

    def linked(self, table: str) -> list[Person | Organisation]:
        """The linked rows of ``table``."""
        rows: list[Person | Organisation] = []
        parts = list(self._parts())
        full = [person for part in parts for person in part.people]
        for part in parts:
            found: list[Person | Organisation] = list(part.people)
            if len(parts) > 1:
                found += find_named_elsewhere(part.doc, part.lang, part.people, full)
            found += find_organisations(part.doc, part.lang)
            rows += [
                replace(
                    row,
                    start=row.start + part.start,
                    end=row.end + part.start,
                    sentence=part.doc.text,
                )
                for row in found
            ]
        agreed = agree(settle(rows))
        if table == Person.table:
            return list(link_people([row for row in agreed if isinstance(row, Person)]))
        return list(link_organisations([it for it in agreed if isinstance(it, Organisation)]))

    def _parts(self) -> Iterator[_Part]:
        """The runs of paragraphs in one language."""
        start = 0
        for lang, paragraphs in groupby(self.paragraphs, key=lambda it: it[0]):
            doc = doc_of(_for_model("\n".join(text for _, text in paragraphs)), lang)
            yield _Part(lang, start, doc, find_people(doc, lang))
            start += len(doc.text) + 1


class _Part(NamedTuple):
    lang: str
    start: int
    doc: Doc
    people: list[Person]


def _table_of(key: str) -> str | None:
    if key.isdigit():
        return Person.table
    return Organisation.table if key.islower() else None


def _is_whole(name: str) -> bool:
    return len(re.split(r"[ ・]", name)) > 1 or (script_of(name) == "han" and len(name) > 2)


def _plain(marked: str) -> str:
    return _MARK.sub(lambda match: match[3], marked)


def _for_model(marked: str) -> str:
    """``marked`` with the labels of a model."""

    def label(match: re.Match[str]) -> str:
        if match[1] == "{":
            return match[3]
        kind = "PERSON" if match[2].isdigit() else "ORG" if match[2].islower() else match[2]
        return f"[{kind}:{match[3]}]"

    return _MARK.sub(label, marked)


@cache
def documents(pattern: str) -> list[Document]:
    """The documents of the files that ``pattern`` names, in order."""
    return [document for path in sorted(HERE.glob(pattern)) for document in _documents_of(path)]


def _documents_of(path: Path) -> list[Document]:
    found = []
    for number, block in enumerate(path.read_text("utf-8").split("\n## ")):
        head, *lines = block.removeprefix("## ").strip().splitlines()
        parts = [match.groups() for line in lines if (match := _LINE.match(line))]
        names = [tuple(line[1:].split(maxsplit=1)) for line in lines if line.startswith("=")]
        found.append(
            Document(
                place=f"{path.stem}:{number}",
                shows=head.lstrip(_MISS + " "),
                paragraphs=tuple(parts),  # type: ignore[arg-type]
                names=tuple(names),  # type: ignore[arg-type]
                known_miss=head.startswith(_MISS),
            )
        )
    return found
