"""A model that is not byte for byte what was shipped is told, whatever is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy

from pipeline.nlp.manifest import MANIFEST, ManifestError, differences, read_manifest
from pipeline.nlp.verify import verify_model
from pipeline.train.manifest import write_manifest


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A pipeline without weights, with its manifest and a card."""
    path = tmp_path / "model"
    spacy.blank("nb").to_disk(path)
    write_manifest(path)
    (path / "README.md").write_text("# A card, written later\n")
    return path


def flip_a_bit(model: Path) -> None:
    file = model / "tokenizer"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def cut_short(model: Path) -> None:
    file = model / "tokenizer"
    file.write_bytes(file.read_bytes()[:-1])


def lose_a_file(model: Path) -> None:
    (model / "vocab" / "strings.json").unlink()


def gain_a_file(model: Path) -> None:
    (model / "vocab" / "more.bin").write_bytes(b"\x80")


def lose_the_manifest(model: Path) -> None:
    (model / MANIFEST).unlink()


def break_the_manifest(model: Path) -> None:
    (model / MANIFEST).write_text('{"files": {"tokenizer": 7}}')


def change_the_card(model: Path) -> None:
    (model / "README.md").write_text("# Another card\n")


def test_a_whole_model_is_ok(model: Path) -> None:
    assert verify_model(model).problems == ()
    assert verify_model(model).line.startswith("model: ok (")


def test_the_manifest_names_every_file_but_itself_and_the_card(model: Path) -> None:
    files = {f.relative_to(model).as_posix() for f in model.rglob("*") if f.is_file()}
    assert read_manifest(model).keys() == files - {MANIFEST, "README.md"}
    assert json.loads((model / MANIFEST).read_text())["files"]["tokenizer"]["size"] > 0


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (flip_a_bit, "tokenizer has other contents than were shipped"),
        (cut_short, "tokenizer has "),
        (lose_a_file, "vocab/strings.json is missing"),
        (gain_a_file, "vocab/more.bin is not in manifest.json"),
        (lose_the_manifest, "manifest.json is missing"),
        (break_the_manifest, "manifest.json cannot be read"),
    ],
)
def test_what_differs_is_named(model: Path, harm: Callable[[Path], None], problem: str) -> None:
    harm(model)
    check = verify_model(model)
    assert len(check.problems) == 1
    assert check.problems[0].startswith(problem)
    assert "To mend it: " in check.line
    assert "\n" not in check.line


def test_a_new_card_is_no_difference(model: Path) -> None:
    change_the_card(model)
    assert differences(model) == []


def test_a_model_that_does_not_load_is_told_although_its_files_are_right(model: Path) -> None:
    (model / "config.cfg").write_text('[nlp]\nlang = "nb"\npipeline = ["no_such_part"]\n')
    write_manifest(model)
    assert verify_model(model).problems[0].startswith("does not load here: ")


def test_no_manifest_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="missing"):
        differences(tmp_path)
    assert verify_model(tmp_path / "nowhere").problems[0].startswith("no such directory")
