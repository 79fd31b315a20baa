"""What models there are is told from their files, whatever state these are in."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
import spacy

from pipeline.nlp import catalogue, models, stanza_models
from pipeline.nlp.catalogue import ModelInfo, Score, described, named, size_on_disk
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import model_dir

CARD = """---
language: [nb]
model-index:
- name: mine
  results:
  - task: {type: token-classification, name: NER}
    dataset: {type: x, name: avis.nb, split: validation}
    metrics:
    - {type: precision, value: 0.5}
    - {type: f1, value: 0.75}
---
# Mine
"""


def save(folder: Path, lang: str = "nb", *labels: str) -> Path:
    """A pipeline with a ruler that gives ``labels``."""
    nlp = spacy.blank(lang)
    patterns = [{"label": label, "pattern": "Nordvik"} for label in labels]
    nlp.add_pipe("entity_ruler", name="names").add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.meta["version"] = "1.2.3"
    nlp.meta["license"] = "MIT"
    nlp.to_disk(folder)
    return folder


Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Makes a package of spaCy's kind that can be imported, and gives its folder of files."""
    names: list[str] = []
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(
        catalogue,
        "entry_points",
        lambda group: [EntryPoint(name, name, group) for name in names],
    )

    def package(name: str, lang: str, *labels: str) -> Path:
        names.append(name)
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
        return save(tmp_path / name / f"{name}-1.2.3", lang, *labels)

    return package


@pytest.fixture
def no_stanza(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as Stanza's own."""
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path / "stanza"))
    return tmp_path / "stanza"


@pytest.mark.model
def test_the_shipped_models_say_what_their_cards_say() -> None:
    by_folder = {info.where.name: info for info in catalogue.shipped()}
    norwegian = by_folder["nb"]
    assert (norwegian.name, norwegian.langs) == ("trefakta", ("nb", "nn"))
    assert norwegian.default_for == ("nb", "nn")
    assert {"PERSON", "ORG"} <= set(norwegian.labels)
    assert by_folder["en_fast"].name == "en_fast", "and no language takes it by itself"
    assert by_folder["en_fast"].default_for == ()
    for info in by_folder.values():
        assert info.scores, info.name
        assert all(score.on.endswith("(dev)") for score in info.scores), info.scores
        assert info.licence.startswith("cc-by"), info.licence
        assert not info.unknown_labels
        assert info.size == sum(f.stat().st_size for f in info.where.rglob("*") if f.is_file())


def test_a_shipped_model_that_is_lacking_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    assert [(info.where.name, info.langs) for info in catalogue.shipped()] == [
        ("en", ("en",)), ("ja", ("ja",)), ("nb", ("nb", "nn")),
    ]  # fmt: skip
    assert all("meta.json is missing" in info.problem for info in catalogue.shipped())


def test_nothing_is_loaded(
    install: Install, no_stanza: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("nb_names", "nb", "PER")
    monkeypatch.delattr(spacy, "load")
    assert "nb_names" in {info.name for info in catalogue.catalogue()}


@pytest.mark.parametrize(
    ("lang", "langs"),
    [("nb", ("nb", "nn")), ("nn", ("nn",)), ("en", ("en",)), ("xx", ("nb", "nn", "en", "ja"))],
)
def test_installed_packages_are_listed_for_the_languages_they_serve(
    install: Install, lang: str, langs: tuple[str, ...]
) -> None:
    folder = install("some_names", lang, "PER", "GPE_LOC")
    assert catalogue.installed() == [
        ModelInfo(
            name="some_names", origin="installed", langs=langs, where=folder,
            files=tuple(sorted(file for file in folder.rglob("*") if file.is_file())),
            version="1.2.3", licence="MIT", labels=("GPE_LOC", "PER"),
        )
    ]  # fmt: skip


def test_a_package_for_another_language_is_left_out(install: Install) -> None:
    install("sv_names", "sv", "PER")
    assert catalogue.installed() == []


def test_labels_that_no_table_knows_are_told(install: Install) -> None:
    install("en_ships", "en", "VESSEL", "PERSON")
    [info] = catalogue.installed()
    assert info.unknown_labels == ("VESSEL",)


def lose_meta(folder: Path) -> None:
    (folder / "meta.json").unlink()


def break_meta(folder: Path) -> None:
    (folder / "meta.json").write_text("{")


def break_config(folder: Path) -> None:
    (folder / "config.cfg").write_text("[nlp\npipeline=")


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (lose_meta, "meta.json is missing or cannot be read"),
        (break_meta, "meta.json is missing or cannot be read"),
        (break_config, "config.cfg cannot be read"),
    ],
)
def test_a_broken_model_is_described_by_what_is_wrong(
    tmp_path: Path, harm: Callable[[Path], None], problem: str
) -> None:
    harm(save(tmp_path / "mine"))
    assert problem in described(tmp_path / "mine", name="mine").problem


def test_a_package_without_a_model_is_told(install: Install, tmp_path: Path) -> None:
    folder = install("nb_names", "nb", "PER")
    (folder / "config.cfg").unlink()
    [info] = catalogue.installed()
    assert "pip install --force-reinstall nb_names" in info.problem


@pytest.mark.parametrize(
    ("card", "scores"),
    [
        (CARD, (Score(0.75, "avis.nb (dev)"),)),
        ("# No front matter\n---\n", (Score(0.5, ""),)),
        ("---\nmodel-index: [\n---\n", (Score(0.5, ""),)),
        ("---\nmodel-index: none\n---\n", (Score(0.5, ""),)),
        ("---\nlanguage: [nb]\n---\n", (Score(0.5, ""),)),
    ],
    ids=["a card", "no front matter", "no YAML", "no list", "no scores"],
)
def test_scores_are_the_cards_or_else_those_of_meta(
    tmp_path: Path, card: str, scores: tuple[Score, ...]
) -> None:
    folder = save(tmp_path / "mine")
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    meta["performance"] = {"ents_f": 0.5}
    (folder / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    (folder / "README.md").write_text(card, encoding="utf-8")
    assert described(folder, name="mine").scores == scores


def stanza_folder(folder: Path) -> Path:
    """A folder as Stanza lays it out, with two recognisers of Norwegian and vectors for one."""
    for name in ("ner/norne.pt", "ner/other.pt", "pretrain/vectors.pt"):
        file = folder / "nb" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"123")
    needs = {"dependencies": [{"model": "pretrain", "package": "vectors"}]}
    resources = {"nb": {"packages": {"default": {"ner": "norne"}}, "ner": {"norne": needs}}}
    (folder / "resources.json").write_text(json.dumps(resources), encoding="utf-8")
    return folder


def test_what_stanza_has_downloaded_is_listed(
    no_stanza: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stanza_models, "check_installed", lambda: None)
    ner = stanza_folder(no_stanza) / "nb" / "ner"
    first, second = catalogue.of_stanza()
    assert (first.name, first.langs, first.size) == ("stanza", ("nb", "nn"), 6)
    assert (second.name, second.where) == (f"stanza:{ner / 'other.pt'}", ner / "other.pt")
    assert (first.needs, first.problem) == ("", "")
    (ner.parent / "pretrain" / "vectors.pt").unlink()
    assert "vectors.pt, which is not there" in catalogue.of_stanza()[0].needs


def test_a_model_of_stanzas_needs_stanza(no_stanza: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stanza_models, "find_spec", lambda _: None)
    stanza_folder(no_stanza)
    assert "pip install 'trefakta[stanza]'" in catalogue.of_stanza()[0].needs


def test_models_are_found_by_what_a_user_calls_them(
    install: Install, no_stanza: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = install("nb_names", "nb", "PER")
    assert [info.where for info in named("nb_names")] == [folder]
    assert [info.where for info in named(str(folder))] == [folder]
    with pytest.raises(ModelNotFoundError, match="there is no model 'nb_nothing' here"):
        named("nb_nothing")
    monkeypatch.setattr(models, "_PLACES", (no_stanza,))  # nor is one shipped
    with pytest.raises(ModelNotFoundError, match="To download one: "):
        named("stanza")


@pytest.mark.model
def test_the_size_of_a_spec_is_that_of_its_models(tmp_path: Path) -> None:
    def size(folder: Path) -> int:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())

    mine = save(tmp_path / "mine", "nb", "PER")
    assert size_on_disk("nb", "blank") == 0
    assert size_on_disk("nn", "trefakta") == size(model_dir("nb"))
    assert size_on_disk("nb", f"trefakta+{mine}") == size(model_dir("nb")) + size(mine)
