"""Names put in the place of gold names of their kind, so that names never seen are found."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import spacy

from pipeline.train.names import read_list

PERSON_SHARE, ORG_SHARE = 0.12, 0.1
"""How many of the persons, and of the organisations of up to three words, are renamed."""

ACRONYMS = 0.3
"""How many of the new organisations are made-up letters and digits (``6PR``, ``B&SR``)."""

COMPANIES = ("us", "london", "sp500", "oslo", "stockholm", "copenhagen", "helsinki", "tokyo_en")

_MOST = 30_000
_BEGIN_PERSON, _BEGIN_ORG = 1, 3


@dataclass(frozen=True, slots=True)
class Names:
    """Given names and surnames, common ones more often, and companies as tokens."""

    given: tuple[str, ...]
    given_weights: tuple[float, ...]
    surnames: tuple[str, ...]
    surname_weights: tuple[float, ...]
    companies: tuple[tuple[str, ...], ...]

    def swapped(
        self, words: Sequence[str], labels: Sequence[int], chance: random.Random
    ) -> tuple[list[str], list[int]]:
        """``words`` with some names replaced, and their labels; one name is replaced alike."""
        new_words: list[str] = []
        new_labels: list[int] = []
        known: dict[str, str] = {}
        for start, end in _stretches(labels):
            name, label = list(words[start:end]), labels[start]
            if label == _BEGIN_PERSON and chance.random() < PERSON_SHARE and _is_plain(name):
                name = self._person(name, known, chance)
            elif label == _BEGIN_ORG and chance.random() < ORG_SHARE and len(name) < 4:
                name = [_acronym(chance)] if chance.random() < ACRONYMS else self.company(chance)
            new_words += name
            is_same = len(name) == end - start
            new_labels += (
                labels[start:end] if is_same else [label, *([label + 1] * (len(name) - 1))]
            )
        return new_words, new_labels

    def company(self, chance: random.Random) -> list[str]:
        """The tokens of a company's name."""
        return list(chance.choice(self.companies))

    def one_given(self, chance: random.Random) -> str:
        """A given name, common ones more often."""
        return chance.choices(self.given, cum_weights=self.given_weights)[0]

    def one_surname(self, chance: random.Random) -> str:
        """A surname, common ones more often."""
        return chance.choices(self.surnames, cum_weights=self.surname_weights)[0]

    def _person(self, name: list[str], known: dict[str, str], chance: random.Random) -> list[str]:
        for i, word in enumerate(name):
            if word not in known:
                is_last = i and i == len(name) - 1
                is_surname = is_last or (len(name) == 1 and chance.random() < 0.5)
                known[word] = self.one_surname(chance) if is_surname else self.one_given(chance)
        return [known[word] for word in name]


def _stretches(labels: Sequence[int]) -> list[tuple[int, int]]:
    """Names, and single tokens outside names, as stretches of tokens in order."""
    found: list[tuple[int, int]] = []
    start = 0
    for i in range(1, len(labels) + 1):
        inside = i < len(labels) and labels[i] > 0 and labels[i] % 2 == 0
        if not inside:
            found.append((start, i))
            start = i
    return found


def _acronym(chance: random.Random) -> str:
    """Two to five capitals, now and then with a digit or an ampersand."""
    letters = "".join(chance.choices("ABCDEFGHIJKLMNOPRSTUVW", k=chance.randint(2, 5)))
    draw = chance.random()
    if draw < 0.1:
        return f"{letters[0]}&{letters[1:]}"
    return f"{chance.randint(1, 9)}{letters[:3]}" if draw < 0.25 else letters


def _is_plain(name: list[str]) -> bool:
    return len(name) < 4 and all(word.isalpha() and word.istitle() for word in name)


def read_names(folder: Path) -> Names:
    """The names of ``folder`` (``en_given.tsv``, ``en_surnames.tsv``, ``companies_*.tsv``)."""
    given, given_weights = _people(folder / "en_given.tsv")
    surnames, surname_weights = _people(folder / "en_surnames.tsv")
    tokenizer = spacy.blank("en").tokenizer
    companies = {
        name
        for market in COMPANIES
        for row in read_list(folder / f"companies_{market}.tsv")
        for name in [*row.values()][:2]
        if name.strip()
    }
    return Names(
        given,
        given_weights,
        surnames,
        surname_weights,
        tuple(tuple(token.text for token in tokenizer(name.strip())) for name in sorted(companies)),
    )


def _people(path: Path) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The most frequent names with the running sums of the roots of their counts."""
    rows = [row for row in read_list(path) if row["name"].isalpha()][:_MOST]
    roots = (max(1.0, float(row["count"] or 1)) ** 0.5 for row in rows)
    return tuple(row["name"] for row in rows), tuple(accumulate(roots))
