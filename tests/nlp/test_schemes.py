"""The labels of other people's models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.nlp.errors import UnknownLabelError
from pipeline.nlp.models import shipped_models
from pipeline.nlp.schemes import (
    KINDS,
    NO_NAME,
    SCHEMES,
    check_kinds,
    kind_of,
    unknown_label_error,
    unknown_labels,
)


@pytest.mark.parametrize("name", SCHEMES)
def test_a_label_means_the_same_in_every_scheme(name: str) -> None:
    for label, kind in SCHEMES[name].items():
        assert kind in {*KINDS, NO_NAME}
        assert {other.get(label, kind) for other in SCHEMES.values()} == {kind}


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PER", "PERSON"),
        ("GPE_ORG", "GPE"),  # a state that acts is no organisation (docs/guidelines.md)
        ("GPE_LOC", "GPE"),
        ("DRV", "DRV"),
        ("Person", "PERSON"),
        ("Political_Party", "ORG"),
        ("Public_Institution", "ORG"),
        ("Station", "FAC"),
        ("Position_Vocation", NO_NAME),
        ("TITLE_AFFIX", NO_NAME),
        ("CARDINAL", NO_NAME),
        ("Money", NO_NAME),
    ],
)
def test_a_label_has_a_kind(label: str, kind: str) -> None:
    assert kind_of(label) == kind


def test_the_users_table_goes_first() -> None:
    own = {"Museum": "ORG", "FIRMA": "ORG"}
    assert kind_of("Museum") == "FAC"
    assert kind_of("Museum", own) == "ORG"
    assert unknown_labels(["FIRMA", "ORG", "GEN", "GEN"], own) == ["GEN"]


def test_an_unknown_label_is_an_error_that_names_the_table() -> None:
    error = unknown_label_error("my_model", ["GEN", "PROTEIN"])
    assert isinstance(error, UnknownLabelError)
    message = str(error)
    assert message.startswith("my_model: unknown label GEN, PROTEIN.")
    assert '[labels] of trefakta.toml, GEN = "ORG"; PROTEIN = "ORG"' in message
    assert "PERSON, ORG, GPE" in message


def test_a_kind_that_is_none_is_told_the_kinds() -> None:
    check_kinds({"FIRMA": "ORG", "TALL": NO_NAME})
    with pytest.raises(ValueError, match=r'FIRMA = "COMPANY": no such kind .* choose of PERSON'):
        check_kinds({"FIRMA": "COMPANY"})


@pytest.mark.model
@pytest.mark.parametrize("model", shipped_models(), ids=lambda path: path.name)
def test_what_we_ship_keeps_its_labels(model: Path) -> None:
    by_component = json.loads((model / "meta.json").read_text(encoding="utf-8"))["labels"]
    labels = [label for of_component in by_component.values() for label in of_component]
    assert labels
    assert [kind_of(label) for label in labels] == labels
