"""Raw text for pretraining, and the settings that begin where it ended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.train.corpora import MODELS
from pipeline.train.pretrain import SHORTEST, drawn, with_pretraining, write_raw

TEXTS = [f"Avsnitt nummer {n} handler om havna." for n in range(400)]


def test_a_share_of_the_paragraphs_is_drawn_the_same_at_each_call() -> None:
    chosen = list(drawn(TEXTS, characters=10**6, share=4))
    assert 60 < len(chosen) < 140
    assert list(drawn(TEXTS[::-1], characters=10**6, share=4)) == chosen[::-1]


def test_no_more_is_drawn_than_asked_for_and_no_scraps() -> None:
    texts = ["kort", *TEXTS]
    chosen = list(drawn(texts, characters=1000, share=1))
    assert sum(map(len, chosen)) <= 1000
    assert all(len(text) >= SHORTEST for text in chosen)


def test_raw_text_is_json_lines(tmp_path: Path) -> None:
    write_raw(["Første\tavsnitt.", "次の段落。"], tmp_path / "raw.jsonl")
    lines = (tmp_path / "raw.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["Første\tavsnitt.", "次の段落。"]


@pytest.mark.parametrize("code", sorted(MODELS))
def test_the_settings_are_those_of_the_training_and_where_to_begin(code: str, root: Path) -> None:
    config = root / "models" / "configs" / f"{code}.cfg"
    both = with_pretraining(config, start=Path("work/model-last.bin"))
    assert both["initialize"]["init_tok2vec"] == "work/model-last.bin"
    assert both["initialize"]["vectors"] == "${paths.vectors}"
    assert both["pretraining"]["component"] in both["components"]
