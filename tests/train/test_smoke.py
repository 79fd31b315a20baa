"""Two steps of training from made-up gold: the whole way to a model with its card."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest
import spacy
from spacy.cli.train import train

from pipeline.train.card import card
from pipeline.train.convert import convert
from pipeline.train.corpora import MODELS
from pipeline.train.evaluate import evaluate
from pipeline.train.package import package
from pipeline.train.vectors import save

# Two rows of two numbers; n-grams of 2 to 3 letters, two hashes, floret's seed and word marks.
TINY_FLORET = "2 2 2 3 2 2166136261 < >\n0 0.1 0.2\n1 0.3 0.4\n"


@pytest.mark.parametrize("code", ["nb", "ja"])
def test_two_steps_give_a_model_and_its_card(
    code: str, gold_dir: Path, root: Path, tmp_path: Path
) -> None:
    (tmp_path / "table.floret").write_text(TINY_FLORET)
    save(code, tmp_path / "table.floret", tmp_path / "vectors")
    report = convert(code, gold=gold_dir, out=tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tiny gold leaves labels without examples
        train(
            root / "models" / "configs" / f"{code}.cfg",
            tmp_path,
            overrides={
                "paths.train": str(tmp_path / "train.spacy"),
                "paths.dev": str(tmp_path / "dev.spacy"),
                "paths.vectors": str(tmp_path / "vectors"),
                "training.max_steps": 2,
                "training.eval_frequency": 1,
            },
        )
    package(code, trained=tmp_path / "model-last", out=tmp_path / "shipped")
    measured = evaluate(code, model=tmp_path / "shipped", gold=gold_dir)
    text = card(
        MODELS[code],
        meta=json.loads((tmp_path / "shipped" / "meta.json").read_text(encoding="utf-8")),
        convert=report,
        measured=measured,
        behaved={"model": {code: {"news": {"passed": 3, "cases": 4}}}},
    )
    nlp = spacy.load(tmp_path / "shipped")
    assert nlp.pipe_names == ["tok2vec", "ner", "trefakta_sentences"]
    assert "中村" not in (tmp_path / "shipped" / "vocab" / "strings.json").read_text()
    assert f"# trefakta {code}" in text
    assert "| plain news sentences | 3/4 |" in text
    assert all(corpus in text for corpus in measured["scores"])
