"""The declared steps of the Stanza model: that they agree with the code, and that they run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from weasel.util.config import load_project_config

from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.stanza import load_stanza
from pipeline.nlp.stanza_packed import unpack
from pipeline.nlp.verify import verify_model

from .tiny import write_tiny

STANZA = "needs Stanza: pip install 'trefakta[stanza]'"
SEEN = "Sjefen for Vestby Elektro heter Siri Vangen og bor i Hamar."
NAMES = {("Vestby Elektro", "ORG"), ("Siri Vangen", "PERSON"), ("Hamar", "GPE")}


@pytest.fixture(scope="module")
def declared(root: Path) -> dict[str, Any]:
    overrides = {f"vars.{name}": f"data/{name}" for name in ("gold", "raw", "names", "work")}
    project: dict[str, Any] = load_project_config(root / "models" / "stanza", overrides=overrides)
    return project


def test_all_steps_run_in_their_order(declared: dict[str, Any]) -> None:
    assert declared["workflows"]["all"] == [command["name"] for command in declared["commands"]]


def test_every_step_exists(declared: dict[str, Any]) -> None:
    scripts = " ".join(line for command in declared["commands"] for line in command["script"])
    modules = re.findall(r"-m (pipeline\.train\.\w+)", scripts)
    assert len(modules) == len(declared["commands"])
    assert all(find_spec(module) for module in modules)


def test_every_input_is_there_or_made_before(declared: dict[str, Any], root: Path) -> None:
    made: set[str] = set()
    for command in declared["commands"]:
        for needed in command["deps"]:
            is_there = needed in made or (root / "models" / "stanza" / needed).exists()
            assert is_there or needed.startswith("data/"), needed
        made.update(command["outputs"])


@pytest.fixture(scope="module")
def made(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which all declared steps ran, on tiny data, with a tiny network."""
    pytest.importorskip("stanza", reason=STANZA)
    place = tmp_path_factory.mktemp("stanza")
    write_tiny(place / "tiny")
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("pipeline", "tests/behaviour", "models/stanza"):
        shutil.copytree(root / folder, place / folder, ignore=ignored)
    lengths = {"steps": 100, "anneal_steps": 20, "hidden": 32, "letters": 16}
    small = {**lengths, "copies": 1, "capital": 1, "other": 1}
    given = {
        **{name: f"../../tiny/{name}" for name in ("gold", "raw", "names")},
        "vectors": str(root / "models" / "nb"),
        "model": "../work/stanza/nb_stanza",
        **small,
    }
    words = [word for name, value in given.items() for word in (f"--vars.{name}", str(value))]
    python_path = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "weasel", "run", "all", str(place / "models" / "stanza"), *words],
        env={**os.environ, "PYTHONPATH": python_path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return place / "models" / "work" / "stanza"


@pytest.fixture(scope="module")
def learnt(made: Path) -> Language:
    """The model that was made, as :func:`load_stanza` takes it."""
    return load_stanza("nb", made / "nb_stanza")


def names(nlp: Language, text: str) -> set[tuple[str, str]]:
    return {(ent.text, ent.label_) for ent in nlp(text).ents}


@pytest.mark.model
@pytest.mark.slow
class TestRealStanza:
    """What was trained by the declared steps, with Stanza itself."""

    def test_it_is_packaged_whole_and_holds_no_words_of_the_gold(self, made: Path) -> None:
        folder = made / "nb_stanza"
        assert verify_model(folder).problems == ()
        assert "# trefakta nb_stanza" in (folder / "README.md").read_text(encoding="utf-8")
        assert not list(folder.rglob("*.pt"))
        assert (folder / "trefakta_stanza" / "pretrain").stat().st_size < 100_000, "not borrowed"
        contents = unpack((folder / "trefakta_stanza" / "ner").read_bytes())
        assert not [unit for unit in contents["vocab"]["delta"]["_id2unit"] if unit[0] != "<"]
        assert not [value for value in contents["config"].values() if "/" in str(value)]

    def test_names_that_it_has_seen_come_out(self, learnt: Language) -> None:
        assert names(learnt, SEEN) == NAMES
        assert set(learnt.pipe_labels["trefakta_stanza"]) >= {"ORG", "PERSON", "GPE"}

    def test_spacy_loads_it_and_it_moves_with_its_folder(
        self, made: Path, learnt: Language, tmp_path: Path
    ) -> None:
        assert names(spacy.load(made / "nb_stanza"), SEEN) == NAMES
        learnt.to_disk(tmp_path / "first")
        (tmp_path / "first").rename(tmp_path / "second")
        assert names(spacy.load(tmp_path / "second"), SEEN) == NAMES
        again = load_stanza("nb", made / "nb_stanza").from_bytes(learnt.to_bytes())
        assert names(again, SEEN) == NAMES

    def test_names_do_not_depend_on_the_texts_beside_them(self, learnt: Language) -> None:
        texts = [
            SEEN,
            "",
            "Nils Bratland\n\nFjordmat AS, Larvik",
            f"{SEEN} " * 40,
            "Hos Nordlys Bok i Bodø svarte Eva Myhre ikke på telefonen, " * 60,
            "x" * 5_000,
            "I går solgte Fjordmat AS kontoret sitt i Larvik, sier Nils Bratland.",
        ]
        alone = [[(e.start, e.end, e.label_) for e in learnt(text).ents] for text in texts]
        together = [
            [(e.start, e.end, e.label_) for e in doc.ents]
            for doc in learnt.pipe(texts[::-1], batch_size=100)
        ]
        assert together[::-1] == alone
        assert any(alone)

    def test_what_stanza_made_itself_is_read_too(self, made: Path, tmp_path: Path) -> None:
        assert names(load_stanza("nb", made / "ner.pt"), SEEN) == NAMES
        assert names(load_stanza("nn", made), SEEN) == NAMES
        shutil.copy(made / "ner.pt", tmp_path / "bare.pt")
        with pytest.raises(ModelNotFoundError, match=r"table of word vectors.*bare\.pretrain\.pt"):
            load_stanza("nb", tmp_path / "bare.pt")

    def test_another_table_of_vectors_is_refused(self, made: Path, tmp_path: Path) -> None:
        import torch

        shutil.copy(made / "ner.pt", tmp_path / "ner.pt")
        table = torch.load(made / "pretrain.pt", weights_only=True)
        torch.save({**table, "emb": table["emb"][:-1]}, tmp_path / "pretrain.pt")
        with pytest.raises(ModelNotFoundError, match=r"does not load.*pretrain\.pt"):
            load_stanza("nb", tmp_path)

    def test_a_file_that_is_no_model_is_refused(self, tmp_path: Path) -> None:
        pytest.importorskip("stanza", reason=STANZA)
        (tmp_path / "ner.pt").write_bytes(b"\x80\x04cos\nsystem\n(S'true'\ntR.")
        with pytest.raises(ModelNotFoundError, match=r"ner\.pt"):
            load_stanza("nb", tmp_path)

    def test_nothing_is_printed(self, made: Path) -> None:
        program = (
            "import sys; from pipeline.nlp.stanza import load_stanza; "
            "load_stanza('nb', sys.argv[1])(sys.argv[2])"
        )
        command = [sys.executable, "-c", program, str(made / "nb_stanza"), SEEN]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("", "")
