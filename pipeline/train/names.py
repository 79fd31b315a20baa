"""Lists of names, for giving the people and companies of a training text other names."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

MOST = 20_000
"""How many names of a list are used; the lists begin with the most frequent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameLists:
    """Names by kind, each without repetition."""

    given: Sequence[str]
    surnames: Sequence[str]
    companies: Sequence[str]
    known_given: frozenset[str] = field(init=False)
    known_surnames: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known_given", frozenset(self.given))
        object.__setattr__(self, "known_surnames", frozenset(self.surnames))


_FILES = {
    "nb": (
        "no_given",
        "no_surnames",
        {
            "companies_oslo": "short",
            "companies_stockholm": "short",
            "companies_copenhagen": "short",
            "companies_helsinki": "short",
            "companies_sp500": "name",
            "companies_tokyo_en": "short",
        },
    ),
    "en": (
        "en_given",
        "en_surnames",
        {
            "companies_us": "short",
            "companies_london": "short",
            "companies_sp500": "name",
            "companies_oslo": "short",
            "companies_tokyo_en": "short",
        },
    ),
    "ja": ("ja_given", "ja_surnames", {"companies_japan": "short", "companies_jpx_short": "name"}),
}
"""For each model the lists of given names and surnames, and of companies with their column."""


def read_names(folder: Path, code: str) -> NameLists:
    """The lists of the model ``code`` in ``folder``.

    Raises ``FileNotFoundError`` naming the list that is absent.
    """
    given, surnames, companies = _FILES[code]
    return NameLists(
        given=_column(folder / f"{given}.tsv", "name"),
        surnames=_column(folder / f"{surnames}.tsv", "name"),
        companies=_unique(
            name
            for file, column in companies.items()
            for name in _column(folder / f"{file}.tsv", column)
            if len(name.split()) < 4 and "(" not in name
        ),
    )


def read_list(path: Path) -> list[dict[str, str]]:
    """The rows of one list by column, below its licence line."""
    with path.open(encoding="utf-8") as file:
        next(file)
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _column(path: Path, column: str) -> list[str]:
    return _unique(row[column] for row in read_list(path) if row[column])[:MOST]


def _unique(names: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(names))
