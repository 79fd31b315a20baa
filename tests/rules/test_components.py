"""The rule layer in a spaCy pipeline: it adds, streams, saves and changes process."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.rules.components import COMPONENTS, add_rules

TEXT = "Equinor betalte 4,5 mrd. kr i mai 2020."


@pytest.fixture(scope="module")
def nlp() -> Language:
    return add_rules(spacy.blank("nb"))


def amounts(doc: Doc) -> list[Decimal | None]:
    return [money.amount for money in doc._.trefakta_money]


def test_the_components_run_in_order(nlp: Language) -> None:
    assert tuple(nlp.pipe_names) == COMPONENTS


def test_records_are_on_the_doc(nlp: Language) -> None:
    doc = nlp(TEXT)
    [money] = doc._.trefakta_money
    assert (money.start, money.end, money.currency) == (16, 27, "NOK")
    [date] = doc._.trefakta_dates
    assert date.value == "2020-05"
    assert doc._.trefakta_people == ()


def test_a_doc_survives_its_bytes(nlp: Language) -> None:
    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.trefakta_money == doc._.trefakta_money


def test_docs_change_process(nlp: Language) -> None:
    docs = list(nlp.pipe([TEXT, "Ingen tall her."], n_process=2, batch_size=1))
    assert [amounts(doc) for doc in docs] == [[Decimal(4_500_000_000)], []]


def test_a_pipeline_is_saved_and_loaded(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "rules")
    assert amounts(spacy.load(tmp_path / "rules")(TEXT)) == [Decimal(4_500_000_000)]


def test_the_reference_date_and_the_language_come_with_the_doc(nlp: Language) -> None:
    doc = nlp.make_doc("Det hende i fjor.")
    doc._.trefakta_lang = "nn"
    doc._.trefakta_reference_date = "2024-09-03"
    [date] = nlp(doc)._.trefakta_dates
    assert (date.lang, date.value) == ("nn", "2023")


def test_a_language_without_rules_is_refused() -> None:
    with pytest.raises(ValueError, match="no rules for language 'de'"):
        spacy.blank("de").add_pipe("trefakta_money")
