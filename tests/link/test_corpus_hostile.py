"""Corpora that would take very long if anything were compared with everything."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from pipeline.languages.cldr import territories
from pipeline.link.corpus import link_corpus
from pipeline.link.ids import person_id
from pipeline.records import Mention, Person

COUNTRIES = sorted(territories("nb").values())


def person(document: int, name: str, lang: str = "nb", **more: str) -> Person:
    given, _, family = name.replace("・", " ").rpartition(" ")
    return Person(
        doc_id=f"{document}.txt", start=len(name), end=2 * len(name), text=name, lang=lang,
        name=name, given_name=given or None, family_name=family, person_id=person_id(name),
        basis="exact", rule="people.ner", **more,
    )  # fmt: skip


def syllables(number: int) -> str:
    found = ""
    while number or not found:
        found += "bdfgklmnrst"[number % 11] + "aeiou"[number % 5]
        number //= 11
    return found.capitalize()


def one_name(count: int) -> list[Mention]:
    return [person(it, "Kari Hansen", role="leder") for it in range(count)]


def one_name_of_all_countries(count: int) -> list[Mention]:
    return [
        person(it, "Kari Hansen", role="konge", affiliation=COUNTRIES[it % len(COUNTRIES)])
        for it in range(count)
    ]


def two_who_contradict(count: int) -> list[Mention]:
    found: list[Mention] = []
    for it in range(count):
        place = ("Norge", "Sverige")[it % 2]
        found.append(person(it, "Kari Hansen", role="statsminister", affiliation=place))
        found.extend(person(it, f"{syllables(it // 9 * 5 + k)} Ruud") for k in range(4))
    return found


def lists_of_names(count: int) -> list[Mention]:
    names = [f"{syllables(it)} {syllables(it * 7)}en" for it in range(count // 2)]
    return [person(document, name) for document in range(2) for name in names]


def families(count: int) -> list[Mention]:
    alone: list[Mention] = [person(it, "Hansen", role="journalist") for it in range(count // 2)]
    full = [
        person(-it, f"{syllables(it)} Hansen", role="journalist") for it in range(1, count // 2)
    ]
    return [*alone, *full]


def two_scripts(count: int) -> list[Mention]:
    rows = ("ラリルレロ", "タチツテト", "マミムメモ")
    given = [
        f"カ{''.join(row[it // 5**at % 5] for at, row in enumerate(rows))}" for it in range(125)
    ]
    kana = [
        person(it, f"{given[it % 125]}・ハンセン", "ja", role="首相") for it in range(count // 2)
    ]
    latin = [
        person(-it, f"Ka{syllables(it).lower()} Hansen", role="statsminister")
        for it in range(1, count // 2)
    ]
    return [*kana, *latin]


@pytest.mark.parametrize(
    "corpus",
    [
        one_name, one_name_of_all_countries, two_who_contradict, lists_of_names, families,
        two_scripts,
    ],
)  # fmt: skip
def test_four_times_the_rows_take_no_sixteen_times_as_long(
    corpus: Callable[[int], list[Mention]],
) -> None:
    taken = []
    for count in (500, 2000):
        mentions = corpus(count)
        began = time.process_time()
        link_corpus(mentions)
        taken.append(time.process_time() - began)
    assert taken[1] < 10 * taken[0] + 0.5
