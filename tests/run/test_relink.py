"""Linking written tables again: what changes, and what is said where it cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.link.corpus import link_corpus
from pipeline.link.ids import organisation_id, person_id
from pipeline.records import Mention, Organisation, Person
from pipeline.rules.own import OwnRules
from pipeline.run.relink import RelinkError, relink
from pipeline.tables import build
from pipeline.write import read_table, write_tables


def person(doc_id: str, start: int, name: str, **more: str) -> Person:
    given, _, family = name.rpartition(" ")
    return Person(
        doc_id=doc_id, start=start, end=start + len(name), text=name, lang="nb", name=name,
        given_name=given or None, family_name=family, person_id=person_id(name), basis="exact",
        rule="people.ner", sentence=f"=1+1, sa {name}\n.", **more,
    )  # fmt: skip


MENTIONS: list[Mention] = [
    person("a.txt", 0, "Kari Hansen", role="havnefogd"),
    person("b.txt", 0, "Kari Hansen", role="havnefogd"),
    person("b.txt", 40, "-Ola Lie"),
    person("c.txt", 0, "Kari H. Lie"),
    Organisation(
        doc_id="a.txt", start=20, end=30, text="Havlys, AS", lang="nb", name="Havlys, AS",
        organisation_id=organisation_id("Havlys"), basis="exact", rule="organisations.ner",
    ),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    linked = link_corpus(MENTIONS)
    write_tables(build(linked.mentions, entities=linked.entities), tmp_path)
    manifest = {"settings": {"encoding": "utf-8-sig", "defuse": True}, "rows": {"entities": 99}}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return tmp_path


def test_linking_again_changes_no_byte(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    done = relink(folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == before
    assert (done.people, done.organisations, done.entities, done.in_several) == (4, 1, 4, 1)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["rows"]["entities"] == 4


def test_aliases_join_without_support(folder: Path) -> None:
    own = OwnRules.of({"people": [{"name": "Kari Hansen", "aliases": ["Kari H. Lie"]}]})
    relink(folder, own)
    people = read_table(folder / "people.csv")
    ids = dict(zip(people["text"], people["person_id"], strict=True))
    assert ids["Kari H. Lie"] == ids["Kari Hansen"] != ids["-Ola Lie"]
    entities = read_table(folder / "entities.csv").set_index("entity_id")
    assert entities.loc[ids["Kari Hansen"], "variants"] == "Kari Hansen (nb) | Kari H. Lie (nb)"
    assert entities.loc[ids["Kari Hansen"], "basis"] == "exact | alias"


def test_the_tables_join(folder: Path) -> None:
    entities = read_table(folder / "entities.csv")
    people = read_table(folder / "people.csv")
    organisations = read_table(folder / "organisations.csv")
    ids = {*people["person_id"], *organisations["organisation_id"]}
    assert ids == set(entities["entity_id"])


def spoil(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("person_id", "who", "there is no column person_id; it was written by another version"),
        ("doc_id,start,end", "doc_id,end,start", "the columns are others"),
        ("b.txt,40", "b.txt,forty", "invalid literal for int"),
        ("b.txt,40", ",40", "doc_id is empty"),
        ("a.txt,0", "a.txt", "cells, not"),
    ],
)
def test_a_table_that_is_not_ours_is_named_and_left(
    folder: Path, old: str, new: str, message: str
) -> None:
    spoil(folder / "people.csv", old, new)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(RelinkError, match=message):
        relink(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_the_command_says(folder: Path, tmp_path: Path) -> None:
    aliases = tmp_path / "own.csv"
    aliases.write_text("name,aliases\nKari Hansen,Kari H. Lie\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["link", str(folder), "--aliases", str(aliases)])
    assert result.exit_code == 0, result.output
    assert "4 people and 1 organisations mentioned: 3 entities, 1 of them in several" in (
        result.stdout
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nowhere"], "nowhere: no such folder"),
        (["parquet"], "holds people.parquet: only CSV is linked again"),
        (["empty"], "people.csv: no such file; give a folder that `trefakta run` wrote"),
        ([".", "--aliases", "none.csv"], "none.csv"),
    ],
)
def test_a_wrong_call_says_what_mends_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], message: str
) -> None:
    monkeypatch.chdir(folder)
    (folder / "parquet").mkdir()
    (folder / "parquet" / "people.parquet").touch()
    (folder / "empty").mkdir()
    result = CliRunner().invoke(app, ["link", *words])
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
