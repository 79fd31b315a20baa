"""A made-up gold folder, small enough to train two steps on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

# [LABEL:name] marks a span.
NORWEGIAN = (
    "Ordfører [PERSON:Eva Myhre] åpnet broen i [GPE:Larvik].",
    "[ORG:Fjordkraft Drift AS] kjøper [ORG:Vestby Elektro].",
    "Han leste [PRODUCT:Dagens Tidende] ved [LOC:Mjøsa].",
    "Skipet lå stille hele natten.",
    "[PERSON:Nils Bratlands] båt heter Vindfang.",
)
JAPANESE = (
    "[PERSON:中村一郎]社長は[LOC:名古屋]で会見した。",
    "[ORG:東西物産株式会社]は新工場を建てる。",
    "雨は昼過ぎにやんだ。",
    "[EVENT:桜まつり]は[FAC:中央公園]で開かれる。",
)
_MARK = re.compile(r"\[(?P<label>[A-Z]+):(?P<name>[^]]+)\]")


def gold_record(marked: str, *, record_id: str, lang: str) -> dict[str, object]:
    """A gold record from a text whose spans are marked."""
    text, entities, end = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[end : match.start()]
        span = {"start": len(text), "label": match["label"], "source_label": match["label"]}
        text += match["name"]
        entities.append({**span, "end": len(text)})
        end = match.end()
    text += marked[end:]
    return {
        "id": record_id,
        "lang": lang,
        "source": "made up",
        "text": text,
        "entities": entities,
        "sents": [[0, len(text)]],
    }


@pytest.fixture(scope="session")
def gold_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train and dev splits of two corpora that look like NorNE and Stockmark."""
    root = tmp_path_factory.mktemp("gold")
    for split in ("train", "dev"):
        (root / split).mkdir()
        for name, sentences in (("norne.nb", NORWEGIAN), ("stockmark.ja", JAPANESE)):
            lines = [
                json.dumps(gold_record(text, record_id=f"{name}-{n}", lang=name[-2:]))
                for n, text in enumerate(sentences)
            ]
            (root / split / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return root
