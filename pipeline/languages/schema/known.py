"""The table of well-known organisations, ``pipeline/languages/known_organisations.tsv``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, get_args

from pipeline.languages.schema.kinds import KINDS, Kind

Source = Literal["official", "register", "general"]
"""What a name was checked against: a list of public bodies or universities, one of companies on an
exchange, or general knowledge alone."""

_DOUBTFUL, _INSIDE, _SHARED = "~", "^", "*"
_MARKS = _DOUBTFUL + _INSIDE + _SHARED
_AS_BEFORE = "="
_FACTS = 3
"""Columns before those of the languages."""


class Known(NamedTuple):
    """A well-known organisation in one language.

    ``key`` is the same in every language. ``names`` are its names and short forms, the fullest
    first. ``doubtful`` ones are words of the language too (``Høyre``): they tell the kind of a
    mention that a model found, but find none. ``inside`` ones are words that a capital inside a
    sentence tells from the name (``Posten``): they find there alone. ``shared`` ones are names of
    other countries' organisations, too (外務省): they are this one where the country is told, or
    is the language's own.
    """

    key: str
    kind: Kind
    names: tuple[str, ...]
    doubtful: frozenset[str]
    inside: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()

    @property
    def country(self) -> str:
        """ISO 3166 code of the country, empty where there is none (``nato``)."""
        country, dot, _ = self.key.partition(".")
        return country.upper() if dot and len(country) == len("xx") else ""


class Line(NamedTuple):
    """A line of the table: the cells of its languages as written."""

    key: str
    kind: Kind
    source: Source
    cells: dict[str, str]


@cache
def table() -> tuple[Line, ...]:
    """The lines of the table; raises ``ValueError`` at one that is wrong."""
    path = files("pipeline.languages") / "known_organisations.tsv"
    rows = [
        row.split("\t")
        for row in path.read_text(encoding="utf-8").splitlines()
        if row and not row.startswith("#")
    ]
    return tuple(_line(row, rows[0]) for row in rows[1:])


def _line(row: list[str], header: list[str]) -> Line:
    key, kind, source, *cells = row
    if kind not in KINDS or source not in get_args(Source) or len(row) != len(header):
        raise ValueError(f"known_organisations.tsv: {key}: kind, source or number of cells: {row}")
    names: dict[str, str] = {}
    before = ""
    for lang, cell in zip(header[_FACTS:], cells, strict=True):
        names[lang] = before = before if cell == _AS_BEFORE else cell
    return Line(key, kind, source, names)  # type: ignore[arg-type]  # checked above


@cache
def known_organisations(lang: str) -> tuple[Known, ...]:
    """The organisations of the table that have a name in ``lang``."""
    return tuple(
        _known(line, line.cells[lang].split("|")) for line in table() if line.cells.get(lang)
    )


def _known(line: Line, written: list[str]) -> Known:
    marks = {name.lstrip(_MARKS): name[: len(name) - len(name.lstrip(_MARKS))] for name in written}
    return Known(
        line.key,
        line.kind,
        names=tuple(marks),
        doubtful=frozenset(name for name, mark in marks.items() if _DOUBTFUL in mark),
        inside=frozenset(name for name, mark in marks.items() if _INSIDE in mark),
        shared=frozenset(name for name, mark in marks.items() if _SHARED in mark),
    )


def with_names_of(organisations: tuple[Known, ...], others: tuple[Known, ...]) -> tuple[Known, ...]:
    """``organisations`` with the names of ``others`` behind their own: texts use those as well."""
    more = {other.key: other for other in others}
    return tuple(
        _joined(known, more[known.key]) if known.key in more else known for known in organisations
    )


def _joined(known: Known, other: Known) -> Known:
    new = frozenset(other.names) - set(known.names)
    return known._replace(
        names=(*known.names, *(name for name in other.names if name in new)),
        doubtful=known.doubtful | ((other.doubtful | other.inside) & new),
        shared=known.shared | (other.shared & new),
    )
