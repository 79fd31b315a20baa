import lzma
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from pipeline.train.gold import Span
from pipeline.train.teach import PASSAGE, passages, taught, vote

OSLO, KARI, KARI_DAHL = Span(20, 24, "LOC"), Span(0, 4, "PERSON"), Span(0, 9, "PERSON")


@pytest.mark.parametrize(
    ("readings", "agreed", "disputed"),
    [
        ([[OSLO], [OSLO], [OSLO]], [OSLO], []),
        ([[OSLO], [OSLO], []], [OSLO], []),
        ([[OSLO], []], [], [OSLO]),  # one of two is no majority
        ([[KARI], [KARI_DAHL], [KARI_DAHL]], [KARI_DAHL], [KARI]),
        ([[OSLO], [Span(20, 24, "ORG")]], [], [OSLO, Span(20, 24, "ORG")]),
    ],
)
def test_vote(readings: list[list[Span]], agreed: list[Span], disputed: list[Span]) -> None:
    assert vote(readings) == (agreed, disputed)


def test_passages_lose_nothing(tmp_path: Path) -> None:
    lines = [f"Avsnitt {number} om {'sild ' * number}.\n" for number in range(60)]
    path = tmp_path / "raw.txt.xz"
    path.write_bytes(lzma.compress("".join(lines).encode()))
    texts = list(passages(path))
    assert "".join(texts) == "".join(lines)
    assert all(len(text) >= PASSAGE for text in texts[:-1])
    assert len(texts) > 2


def _teacher(*names: str) -> Language:
    nlp = spacy.blank("nb")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": name} for name in names])  # type: ignore[attr-defined]
    return nlp


def test_what_is_disputed_says_nothing() -> None:
    nlp = spacy.blank("nb")
    texts = ["Kari Dahl møtte Ola og Siri.", "Sild er fisk."]
    teachers = [_teacher("Kari Dahl", "Ola"), _teacher("Kari", "Ola", "Siri"), _teacher("Ola")]
    (doc,) = taught(nlp, teachers, texts, fewest=1)
    said = [(token.text, token.ent_iob_) for token in doc]
    unclear = [word for word, iob in said if iob == ""]
    assert [ent.text for ent in doc.ents] == ["Ola"]
    assert unclear == ["Kari", "Dahl", "Siri"]
