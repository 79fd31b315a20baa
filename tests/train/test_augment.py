import random
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from pipeline.train.augment import Labelled, Renamer, careless, names_augmenter
from pipeline.train.names import NameLists, read_names

TEXT = "Statsminister Kari Nordmann ledet Vestlandsfisk. Nordmanns nei kom da Ola var i Bergen."
LISTS = NameLists(
    given=["Kari", "Ola", "Ida"], surnames=["Nordmann", "Dahl"], companies=["Havkraft"]
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("nb")


def _doc(nlp: Language, text: str, **entities: str) -> Doc:
    doc = nlp(text)
    spans = []
    for name, label in entities.items():
        start = text.index(name.replace("_", " "))
        span = doc.char_span(start, start + len(name), label=label)
        assert span is not None
        spans.append(span)
    doc.set_ents(spans)
    return doc


def _labelled(nlp: Language) -> Doc:
    return _doc(
        nlp,
        TEXT,
        Kari_Nordmann="PERSON",
        Vestlandsfisk="ORG",
        Nordmanns="PERSON",
        Ola="PERSON",
        Bergen="GPE",
    )


def _surfaces(labels: Labelled) -> list[str]:
    return [labels.text[span.start : span.end] for span in labels.entities]


def test_replacements_move_every_offset(nlp: Language) -> None:
    labels = Labelled.of(_labelled(nlp))
    new = labels.replaced({labels.entities[0]: "Ida", labels.entities[1]: "Nordisk Havkraft"})
    assert _surfaces(new) == ["Ida", "Nordisk Havkraft", "Nordmanns", "Ola", "Bergen"]
    assert [span.label for span in new.entities] == [span.label for span in labels.entities]
    assert new.text.startswith("Statsminister Ida ledet Nordisk Havkraft. Nordmanns")


def test_a_name_is_the_same_throughout_a_text_and_keeps_its_genitive(nlp: Language) -> None:
    seen = set()
    for seed in range(30):
        renamer = Renamer(LISTS, random.Random(seed))  # noqa: S311
        labels = Labelled.of(_labelled(nlp)).replaced(renamer.names(_labelled(nlp)))
        full, company, genitive, single, town = _surfaces(labels)
        assert genitive == f"{full.split()[-1]}s"
        assert (company in {"Vestlandsfisk", "Havkraft"}, town) == (True, "Bergen")
        assert single in LISTS.given
        seen.add((full, company))
    assert len(seen) > 4


def test_careless_writing_keeps_every_offset() -> None:
    text = "ÅSE I TROMSØ. Straße og İstanbul er ord. Kåre Ås sa «ja».\n" * 20
    written = careless(text, random.Random(3), 0.9)  # noqa: S311
    assert len(written) == len(text)
    assert "åse i tromsø." in written
    assert "AaSE" not in written
    assert "KÅRE ÅS SA" in written
    assert "Kare As sa" in written


def test_what_says_nothing_still_says_nothing(nlp: Language) -> None:
    doc = _labelled(nlp)
    town = doc.char_span(TEXT.index("Bergen"), TEXT.index("Bergen") + 6)
    assert town is not None
    doc.set_ents([ent for ent in doc.ents if ent.label_ != "GPE"], missing=[town])
    labels = Labelled.of(doc)
    assert [TEXT[span.start : span.end] for span in labels.missing] == ["Bergen"]


def test_the_augmenter_gives_one_consistent_example_each_time(
    nlp: Language, tmp_path: Path
) -> None:
    for file, rows in {
        "no_given": "name\nKari\nIda\n",
        "no_surnames": "name\nNordmann\nDahl\n",
        "companies_sp500": "name\nHavkraft\nFar Too Long A Name\n",
        **{
            f"companies_{town}": "name\tshort\nX AS\tFjordbank\n"
            for town in ("oslo", "stockholm", "copenhagen", "helsinki", "tokyo_en")
        },
    }.items():
        (tmp_path / f"{file}.tsv").write_text(f"# licence: none\n{rows}", encoding="utf-8")
    assert read_names(tmp_path, "nb").companies == ["Fjordbank", "Havkraft"]
    augment = names_augmenter("nb", str(tmp_path), 1.0, 0.5, 1)
    texts = set()
    for _ in range(20):
        doc = _labelled(nlp)
        (example,) = augment(nlp, Example(nlp.make_doc(doc.text), doc))
        assert len(example.reference.ents) == 5
        assert example.predicted.text == example.reference.text
        texts.add(example.reference.text)
    assert len(texts) > 5


def test_a_list_that_is_absent_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no_given\.tsv"):
        read_names(tmp_path, "nb")
