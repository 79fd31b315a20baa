"""A world of three people, three companies and three places, to run every step of training on.

``write_tiny(folder)`` makes ``gold``, ``raw`` and ``names`` as they lie in ``../shared``: each with
so little in it that a step takes seconds. Nothing can be learnt from them but that they run.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from pipeline.train.corpora import MODELS

from .conftest import gold_record


class World(NamedTuple):
    """Sentences with room for a person, a company and a place, and what can stand there."""

    lang: str
    corpora: tuple[str, ...]
    place: str
    """The label of places."""
    sentences: tuple[str, ...]
    people: tuple[str, ...]
    companies: tuple[str, ...]
    places: tuple[str, ...]


WORLDS = (
    World(
        lang="nb",
        corpora=("norne.nb", "norne.nn"),
        place="GPE",
        sentences=(
            "Sjefen for {org} heter {person} og bor i {place}.",
            "I går solgte {org} kontoret sitt i {place}, sier {person}.",
            "{person} mener at {org} burde flytte til {place} igjen.",
            "Hos {org} i {place} svarte {person} ikke på telefonen.",
        ),
        people=("Eva Myhre", "Nils Bratland", "Siri Vangen"),
        companies=("Fjordmat AS", "Vestby Elektro", "Nordlys Bok"),
        places=("Larvik", "Bodø", "Hamar"),
    ),
    World(
        lang="en",
        corpora=("masc.en", "gum.en"),
        place="LOC",
        sentences=(
            "The head of {org} is {person}, who lives in {place}.",
            "Yesterday {org} sold its office in {place}, {person} said.",
            "{person} thinks that {org} should move back to {place}.",
            "At {org} in {place} nobody but {person} answered the phone.",
        ),
        people=("Ruth Calder", "Owen Marsh", "Ivy Tennant"),
        companies=("Harbour Foods Ltd", "Westby Electric", "Polar Books"),
        places=("Leeds", "Dundee", "Truro"),
    ),
    World(
        lang="ja",
        corpora=("gsd.ja", "stockmark.ja"),
        place="LOC",
        sentences=(
            "{org}の{person}社長は{place}に住んでいる。",
            "{org}は昨日、{place}の事務所を売ったと{person}が話した。",
            "{person}は{org}を{place}に戻すべきだと考える。",
            "{place}にある{org}では{person}だけが電話に出た。",
        ),
        people=("中村一郎", "森田花子", "小川健"),
        companies=("東西物産株式会社", "北川電機", "みなと書房"),
        places=("名古屋", "仙台", "松山"),
    ),
)


def marked(world: World) -> list[str]:
    """All sentences of ``world``, spans marked as :func:`gold_record` reads them."""
    named = product(world.people, world.companies, world.places)
    return [
        world.sentences[n % len(world.sentences)].format(
            person=f"[PERSON:{person}]", org=f"[ORG:{org}]", place=f"[{world.place}:{place}]"
        )
        for n, (person, org, place) in enumerate(named)
    ]


def write_tiny(folder: Path) -> None:
    """Writes ``gold``, ``raw`` and ``names`` of all worlds into ``folder``."""
    for world in WORLDS:
        sentences = marked(world)
        for corpus in world.corpora:
            for split, share in (("train", sentences), ("dev", sentences[::4])):
                _write_gold(folder / "gold" / split / f"{corpus}.jsonl", share, corpus)
        _write_raw(folder / "raw", world.lang, sentences * 3)
        _write_names(folder / "names", world)


def _write_gold(path: Path, sentences: Sequence[str], corpus: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    records = (
        gold_record(text, record_id=f"{corpus}-{n}", lang=corpus[-2:])
        for n, text in enumerate(sentences)
    )
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")


def _write_raw(folder: Path, code: str, sentences: Sequence[str]) -> None:
    texts = [str(gold_record(text, record_id="", lang=code)["text"]) for text in sentences]
    for name in MODELS[code].raw:
        path = folder / f"{name}.txt.xz"
        path.parent.mkdir(parents=True, exist_ok=True)
        with lzma.open(path, "wt", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for text in texts)


_GIVEN = {"nb": "no_given", "en": "en_given", "ja": "ja_given"}
_SURNAMES = {"nb": "no_surnames", "en": "en_surnames", "ja": "ja_surnames"}
_COMPANIES = {
    "nb": ("companies_oslo", "companies_stockholm", "companies_copenhagen", "companies_helsinki"),
    "en": ("companies_us", "companies_london", "companies_sp500", "companies_tokyo_en"),
    "ja": ("companies_japan", "companies_jpx_short"),
}


def _write_names(folder: Path, world: World) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    given = [person.split()[0] if " " in person else person[2:] for person in world.people]
    surnames = [person.split()[-1] if " " in person else person[:2] for person in world.people]
    lists = {_GIVEN[world.lang]: given, _SURNAMES[world.lang]: surnames}
    lists |= {name: list(world.companies) for name in _COMPANIES[world.lang]}
    for name, rows in lists.items():
        lines = ["# made up", "name\tshort", *(f"{row}\t{row}" for row in rows)]
        (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
