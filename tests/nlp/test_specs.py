"""What a spec names."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.nlp.specs import checked, members, short_names


@pytest.mark.parametrize(
    ("spec", "names"),
    [
        ("trefakta", ("trefakta",)),
        ("trefakta+stanza", ("trefakta", "stanza")),
        (" trefakta + ja_ginza ", ("trefakta", "ja_ginza")),
        ("stanza:models/no.pt+trefakta", ("stanza:models/no.pt", "trefakta")),
        ("blank", ("blank",)),
    ],
)
def test_a_spec_names_models(spec: str, names: tuple[str, ...]) -> None:
    assert members(spec) == names


def test_a_folder_with_a_plus_in_its_name_is_one_model(tmp_path: Path) -> None:
    folder = tmp_path / "news+reports"
    folder.mkdir()
    assert members(str(folder)) == (str(folder),)
    assert members(f"stanza:{folder}") == (f"stanza:{folder}",)
    assert short_names([str(folder)]) == ("news_reports",)


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("", "names no model"),
        ("trefakta+", "names no model"),
        ("trefakta+trefakta", "twice"),
        ("trefakta+blank", "joins no others"),
    ],
)
def test_a_spec_that_is_none_is_told_why(spec: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        members(spec)


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["trefakta", "ja_ginza"], ("trefakta", "ja_ginza")),
        (["stanza:models/ner.pt"], ("stanza",)),
        (["a/model-best", "trefakta"], ("model-best", "trefakta")),
        (["a/model-best", "b/model-best"], ("a/model-best", "b/model-best")),
    ],
)
def test_models_go_by_short_names(names: list[str], short: tuple[str, ...]) -> None:
    assert short_names(names) == short


def test_a_list_of_models_is_a_spec() -> None:
    assert checked(["trefakta", "ja_ginza"]) == checked("trefakta+ja_ginza")
    with pytest.raises(ValueError, match="twice"):
        checked(["stanza", "stanza"])
