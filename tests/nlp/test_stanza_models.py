"""Where Stanza's models are looked for: hand-made folders laid out as Stanza's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.nlp import models, stanza_models
from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.stanza import stanza_files
from pipeline.nlp.stanza_models import downloaded, find, resources_dir


def resources(**languages: Any) -> dict[str, Any]:
    """As Stanza 1.15 reads them."""
    return {
        "no": {"alias": "nb"},
        "nb": {
            "lang_name": "Norwegian_Bokmaal",
            "packages": {"default": {"tokenize": "bokmaal", "ner": "norne"}},
            "ner": {
                "norne": {"dependencies": [{"model": "pretrain", "package": "conll17"}]},
                "other": {"md5": "0"},
            },
        },
        "en": {
            "packages": {"default": {"ner": "onto_charlm"}},
            "ner": {
                "onto_charlm": {
                    "dependencies": [
                        {"model": "pretrain", "package": "fasttext"},
                        {"model": "forward_charlm", "package": "1billion"},
                        {"model": "backward_charlm", "package": "1billion"},
                    ]
                }
            },
        },
        # As older versions have it.
        "ja": {
            "default_processors": {"ner": "gsd"},
            "default_dependencies": {"ner": [{"model": "pretrain", "package": "gsd"}]},
            "ner": {"gsd": {"md5": "0"}},
        },
        **languages,
    }


def touch(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stanza's own folder, without models; none is shipped either."""
    folder = touch(tmp_path / "resources", "resources.json")
    (folder / "resources.json").write_text(json.dumps(resources()), encoding="utf-8")
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(folder))
    monkeypatch.setattr(stanza_models, "_shipped", lambda _: None)
    return folder


def test_the_default_package_is_taken_with_what_it_needs(own: Path) -> None:
    touch(own, "nb/ner/norne.pt", "nb/ner/aaa.pt", "nb/pretrain/conll17.pt", "nb/pretrain/x.pt")
    model = find("nb")
    assert model.ner == own / "nb/ner/norne.pt"
    assert model.files() == {"ner": model.ner, "pretrain": own / "nb/pretrain/conll17.pt"}
    assert stanza_files("nb") == model.files()


def test_character_models_come_too(own: Path) -> None:
    names = ("en/pretrain/fasttext.pt", "en/forward_charlm/1billion.pt")
    touch(own, "en/ner/onto_charlm.pt", *names, "en/backward_charlm/1billion.pt")
    model = find("en")
    assert sorted(model.files()) == ["backward_charlm", "forward_charlm", "ner", "pretrain"]
    assert model.backward_charlm == own / "en/backward_charlm/1billion.pt"


def test_the_layout_of_older_versions_is_read(own: Path) -> None:
    touch(own, "ja/ner/gsd.pt", "ja/ner/aaa.pt", "ja/pretrain/gsd.pt", "ja/pretrain/x.pt")
    assert find("ja").pretrain == own / "ja/pretrain/gsd.pt"
    assert find("ja").ner.name == "gsd.pt"


def test_a_package_that_is_whole_goes_before_the_default(own: Path) -> None:
    touch(own, "nb/ner/norne.pt", "nb/ner/other.pt")
    assert find("nb").ner.name == "other.pt"


def test_what_the_only_package_lacks_is_named(own: Path) -> None:
    touch(own, "nb/ner/norne.pt")
    with pytest.raises(ModelNotFoundError, match=r"conll17\.pt.*not there.*stanza\.download"):
        find("nb")


@pytest.mark.parametrize(("lang", "other"), [("nb", "nn"), ("nn", "nb")])
def test_each_form_of_norwegian_serves_for_the_other(own: Path, lang: str, other: str) -> None:
    touch(own, f"{other}/ner/other.pt")
    assert find(lang).ner == own / other / "ner/other.pt"
    touch(own, f"{lang}/ner/other.pt")
    assert find(lang).ner == own / lang / "ner/other.pt"


@pytest.mark.parametrize("lang", ["nb", "nn", "en", "ja"])
def test_a_missing_model_says_where_it_was_looked_for_and_what_downloads_it(
    own: Path, lang: str
) -> None:
    line = rf'stanza\.download\("{lang}", processors="tokenize,ner"\)'
    with pytest.raises(ModelNotFoundError, match=line) as caught:
        find(lang)
    assert str(own) in str(caught.value)
    with pytest.raises(ModelNotFoundError, match="elsewhere"):
        find(lang, own / "elsewhere")


@pytest.mark.parametrize("contents", ["", "[]", '{"nb": 1}', "{", '{"nb": {"alias": "zz"}}'])
def test_a_broken_list_of_resources_is_as_none(own: Path, contents: str) -> None:
    (own / "resources.json").write_text(contents, encoding="utf-8")
    touch(own, "nb/ner/norne.pt", "nb/pretrain/norne.pt", "nb/pretrain/x.pt")
    assert find("nb").pretrain == own / "nb/pretrain/norne.pt"


@pytest.mark.parametrize(
    ("where", "files", "pretrain"),
    [
        ("mine.pt", ["mine.pt"], None),
        ("mine.pt", ["mine.pt", "mine.pretrain.pt"], "mine.pretrain.pt"),
        ("mine.pt", ["mine.pt", "mine_pretrain.pt"], "mine_pretrain.pt"),
        ("mine.pt", ["mine.pt", "pretrain.pt"], "pretrain.pt"),
        ("ner/mine.pt", ["ner/mine.pt", "pretrain/a.pt"], "pretrain/a.pt"),
        ("ner/mine.pt", ["ner/mine.pt", "pretrain/mine.pt", "pretrain/a.pt"], "pretrain/mine.pt"),
        # Which of two would be a guess.
        ("ner/mine.pt", ["ner/mine.pt", "pretrain/b.pt", "pretrain/a.pt"], None),
        (".", ["ner/mine.pt", "pretrain/a.pt"], "pretrain/a.pt"),
        (".", ["ner.pt", "pretrain.pt"], "pretrain.pt"),
        (".", ["config.cfg", "trefakta_stanza/ner", "trefakta_stanza/pretrain"], "*/pretrain"),
        (".", ["config.cfg", "other/ner.pt", "other/pretrain.pt"], "other/pretrain.pt"),
    ],
)
def test_a_path_may_be_a_file_or_a_folder(
    own: Path, tmp_path: Path, where: str, files: list[str], pretrain: str | None
) -> None:
    place = touch(tmp_path / "place", *files)
    model = find("nb", place / where)
    assert model.ner.is_file()
    assert model.pretrain == (next(place.glob(pretrain)) if pretrain else None)


def test_a_model_that_trefakta_has_is_taken_where_stanza_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANZA_RESOURCES_DIR", str(tmp_path / "own"))
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    with pytest.raises(ModelNotFoundError):
        find("nn")
    touch(tmp_path / "nb_stanza", "config.cfg", "trefakta_stanza/ner", "trefakta_stanza/pretrain")
    assert find("nn").ner == tmp_path / "nb_stanza/trefakta_stanza/ner"
    touch(tmp_path / "own", "nb/ner/norne.pt")
    assert find("nn").ner == tmp_path / "own/nb/ner/norne.pt"
    with pytest.raises(ModelNotFoundError):
        find("en")


def test_a_file_of_stanzas_own_folder_has_what_is_stated(own: Path) -> None:
    touch(own, "nb/ner/norne.pt", "nb/pretrain/conll17.pt", "nb/pretrain/x.pt")
    assert find("en", own / "nb/ner/norne.pt").pretrain == own / "nb/pretrain/conll17.pt"


def test_what_is_downloaded_is_listed(own: Path) -> None:
    assert downloaded() == []
    touch(own, "nb/ner/norne.pt", "nb/ner/aaa.pt", "ja/ner/gsd.pt", "ja/pretrain/gsd.pt")
    touch(own, "sv/ner/suc.pt", "nb/tokenize/bokmaal.pt")
    listed = [(one.lang, one.package, one.is_default, len(one.missing)) for one in downloaded()]
    assert listed == [("nb", "norne", True, 1), ("nb", "aaa", False, 0), ("ja", "gsd", True, 0)]


def test_the_folder_is_that_of_the_installed_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STANZA_RESOURCES_DIR", raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(stanza_models, "_cache_dir", lambda: None)
    assert resources_dir() == tmp_path / "stanza_resources"
    monkeypatch.setattr(stanza_models, "_cache_dir", lambda: tmp_path / "cache")
    assert resources_dir() == tmp_path / "cache"
    (tmp_path / "stanza_resources").mkdir()
    assert resources_dir() == tmp_path / "stanza_resources"
    (tmp_path / "cache").mkdir()
    assert resources_dir() == tmp_path / "cache"


def test_the_folder_is_stanzas(monkeypatch: pytest.MonkeyPatch) -> None:
    common = pytest.importorskip(
        "stanza.resources.common", reason="needs Stanza: pip install 'trefakta[stanza]'"
    )
    monkeypatch.delenv("STANZA_RESOURCES_DIR", raising=False)
    monkeypatch.setattr(Path, "home", lambda: Path("nowhere"))
    assert str(resources_dir()) == common.DEFAULT_MODEL_DIR
