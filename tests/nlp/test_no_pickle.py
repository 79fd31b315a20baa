"""Models are data: nothing in them is unpickled, so opening one cannot run what it brings."""

from __future__ import annotations

import pickle
import pickletools
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pipeline.nlp.models import shipped_models

# Loads and runs a model in a process where all ways into pickle raise.
PROGRAM = """
import pickle, _pickle, sys
import numpy

def refuse(*args, **kwargs):
    raise AssertionError("a model asked for pickle")

class Refused:
    __init__ = refuse

for module in (pickle, _pickle):
    module.load = module.loads = refuse
    module.Unpickler = Refused
pickle._load = pickle._loads = refuse
pickle._Unpickler = Refused

plain_load, plain_read = numpy.load, numpy.lib.format.read_array

def load(*args, allow_pickle=False, **kwargs):
    assert not allow_pickle, "a model asked for pickled arrays"
    return plain_load(*args, **kwargs)

numpy.load = load
from pipeline.nlp.models import load_copy
nlp = load_copy(sys.argv[1], sys.argv[2])
assert nlp("Equinor 任天堂 2024").text == "Equinor 任天堂 2024"
"""

FORMATS = {".json", ".cfg", ".md", ".txt", ".onnx", ".bin", ""}
"""Endings of the files of models: text, msgpack and arrays (none), ONNX."""


@pytest.mark.model
@pytest.mark.parametrize("model", shipped_models(), ids=lambda path: str(path.name))
def test_a_model_loads_and_runs_where_pickle_raises(model: Path, root: Path) -> None:
    from spacy.util import load_meta

    if model.name.endswith("_stanza"):
        pytest.importorskip("stanza", reason="needs Stanza: pip install 'trefakta[stanza]'")
    lang = load_meta(model / "meta.json")["lang"]
    subprocess.run(
        [sys.executable, "-c", PROGRAM, lang, str(model)], cwd=root, check=True, timeout=300
    )


def is_pickle(data: bytes) -> bool:
    """Whether ``data`` is a pickle from its first byte to a STOP."""
    try:
        return any(True for opcode, _, _ in pickletools.genops(data) if opcode.name == "STOP")
    except (ValueError, IndexError, UnicodeDecodeError, OverflowError):
        return False


@pytest.mark.model
@pytest.mark.parametrize("model", shipped_models(), ids=lambda path: str(path.name))
def test_no_file_of_a_model_holds_a_pickle(model: Path) -> None:
    files = [file for file in model.rglob("*") if file.is_file()]
    assert files
    for file in files:
        assert file.suffix in FORMATS, f"{file}: a format that this test does not know"
        assert not is_pickle(file.read_bytes()), file
        assert not zipfile.is_zipfile(file), file


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (pickle.dumps({"a": 1}), True),
        (pickle.dumps([1, 2], protocol=0), True),
        (b'{"a": 1}', False),
        (b"\x81\xa1a\x01", False),  # msgpack of the same
        (b"\x80", False),  # msgpack of nothing: the first byte of a pickle, but no more
    ],
)
def test_a_pickle_is_known_when_seen(data: bytes, *, expected: bool) -> None:
    assert is_pickle(data) is expected
