"""Where models are looked for, and what the shipped ones can do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from pipeline.languages import CODES
from pipeline.nlp import models
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.models import (
    MODEL_CODES,
    load_blank,
    load_model,
    model_digest,
    model_dir,
)

SENTENCES = {
    "nb": "Statsråd Kari Lie møtte ledelsen i Nordvik Kraft AS. Møtet var i Bergen.",
    "nn": "Statsråd Kari Lie møtte leiinga i Nordvik Kraft AS. Møtet var i Bergen.",
    "en": "Mary Holt of the BBC met the board of Microsoft. The meeting was in Leeds.",
    "ja": "佐藤花子大臣は北海電機株式会社の社長と会った。会談は大阪で行われた。",
}


def test_every_language_has_a_model() -> None:
    assert set(MODEL_CODES) == set(CODES)
    assert {MODEL_CODES["nb"], MODEL_CODES["nn"]} == {"nb"}


@pytest.mark.parametrize("lang", CODES)
def test_a_blank_pipeline_splits_sentences_and_names_nothing(lang: str) -> None:
    nlp = load_blank(lang)
    doc = nlp(SENTENCES[lang])
    assert nlp.pipe_names == ["trefakta_sentences"]
    assert len(list(doc.sents)) == 2
    assert doc.text == SENTENCES[lang]


def test_the_model_inside_the_package_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("package", "checkout"):
        (tmp_path / place / "en").mkdir(parents=True)
        (tmp_path / place / "en" / "config.cfg").touch()
    monkeypatch.setattr(models, "_PLACES", (tmp_path / "package", tmp_path / "checkout"))
    assert model_dir("en") == tmp_path / "package" / "en"


def test_a_missing_model_says_what_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    with pytest.raises(ModelNotFoundError, match="reinstall trefakta"):
        model_dir("nn")
    with pytest.raises(ModelNotFoundError, match="no_such_model"):
        load_model("en", "no_such_model")


def test_an_unknown_language_is_told_the_known_ones() -> None:
    with pytest.raises(ValueError, match="nb, nn, en, ja"):
        load_model("sv")


def test_another_pipeline_is_a_guest_and_loaded_once(tmp_path: Path) -> None:
    other = spacy.blank("en")
    other.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Norwick"}])  # type: ignore[attr-defined]
    other.to_disk(tmp_path / "other")
    nlp = load_model("en", str(tmp_path / "other"))
    assert nlp.pipe_names == ["trefakta_sentences", "trefakta_recognisers"]
    assert [ent.text for ent in nlp("Norwick won.").ents] == ["Norwick"]
    assert load_model("en", str(tmp_path / "other")) is nlp


@pytest.mark.model
@pytest.mark.parametrize("lang", CODES)
def test_a_shipped_model_names_people_and_organisations(lang: str) -> None:
    doc = load_model(lang)(SENTENCES[lang])
    assert len(list(doc.sents)) == 2
    assert {"PERSON", "ORG"} <= {ent.label_ for ent in doc.ents}


@pytest.mark.model
@pytest.mark.parametrize("code", sorted(set(MODEL_CODES.values())))
def test_a_shipped_model_is_small_and_has_a_card(code: str) -> None:
    files = [file for file in model_dir(code).rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < 30_000_000
    card = (model_dir(code) / "README.md").read_text(encoding="utf-8")
    assert card.startswith("---\n")
    assert "license:" in card


@pytest.mark.model
def test_a_stranger_loads_a_model_with_spacy_alone(tmp_path: Path) -> None:
    program = f"import spacy; print(spacy.load({str(model_dir('ja'))!r}).pipe_names)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "trefakta_sentences" in done.stdout


def test_a_model_is_told_from_another_by_its_files(tmp_path: Path) -> None:
    for name, weights in (("a", b"1"), ("b", b"1"), ("c", b"2")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "model").write_bytes(weights)
    first, same, other = (model_digest("nb", tmp_path / name) for name in "abc")
    assert first == same != other
    assert model_digest("nb", "spacy").startswith("spacy 3.8")
