"""The doctor finds what is wrong, says what mends it, and comes through whatever is broken."""

from __future__ import annotations

import importlib.metadata
import io
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

import pipeline.extractor
from pipeline.cli import app
from pipeline.doctor import Finding, examine, installation, languages, machine, settings
from pipeline.doctor.examine import LANGUAGES
from pipeline.doctor.findings import fine, guarded
from pipeline.languages import CODES
from pipeline.nlp import fugashi_tokenizer, models, probes
from pipeline.train.manifest import write_manifest

Patch = pytest.MonkeyPatch


def wrong(findings: Iterable[Finding]) -> dict[str, Finding]:
    """What is wrong, by what it is about; everything that is wrong has a mend."""
    found = {finding.about: finding for finding in findings if finding.status == "wrong"}
    assert all(finding.mend for finding in found.values())
    return found


@pytest.mark.model
@pytest.mark.slow
def test_nothing_is_wrong_where_everything_is_installed(tmp_path: Path) -> None:
    found = list(examine(out=tmp_path / "tables", folder=tmp_path))
    assert [finding for finding in found if finding.status == "wrong"] == []
    read = {finding.about for finding in found if finding.section.startswith("A sentence")}
    assert read == set(CODES)


def test_every_language_is_examined() -> None:
    assert LANGUAGES == CODES
    assert set(probes.PROBES) == set(CODES)


class PanicError(BaseException):
    """As extensions in Rust raise it."""


@pytest.mark.parametrize(
    "error",
    [ValueError("odd"), ImportError("libgomp.so.1: no such file"), SystemExit(3), PanicError("!")],
    ids=lambda error: type(error).__name__,
)
def test_a_check_that_raises_is_a_finding(error: BaseException) -> None:
    def check() -> Iterator[Finding]:
        yield fine("first", "whole")
        raise error

    first, second = guarded("Section", "thing", check)
    assert (first.about, first.status, first.section) == ("first", "fine", "Section")
    assert (second.about, second.status) == ("thing", "wrong")
    assert f"{type(error).__name__}: {error}" in second.message
    assert second.mend


def test_a_user_who_stops_it_stops_it() -> None:
    def check() -> Iterator[Finding]:
        raise KeyboardInterrupt
        yield

    with pytest.raises(KeyboardInterrupt):
        list(guarded("Section", "thing", check))


def version_of(name: str, it_is: str | None) -> Callable[[str], str]:
    """``importlib.metadata.version``, but for ``name``; ``None`` is not installed."""
    really = importlib.metadata.version

    def version(asked: str) -> str:
        if asked.lower() != name:
            return really(asked)
        if it_is is None:
            raise PackageNotFoundError(asked)
        return it_is

    return version


@pytest.mark.parametrize(
    ("name", "it_is", "message", "mend"),
    [
        ("spacy", "3.7.5", "3.7.5; asked for: ", "pip install 'spacy"),
        ("spacy", None, "not installed", "pip install 'spacy"),
        ("babel", "2.0", "2.0; asked for: >=2.14", "pip install 'babel>=2.14'"),
        ("unidic-lite", None, "not installed", "pip install 'unidic-lite>=1.0.8'"),
    ],
)
def test_a_package_of_the_wrong_version_is_told(
    monkeypatch: Patch, name: str, it_is: str | None, message: str, mend: str
) -> None:
    monkeypatch.setattr(installation, "import_module", lambda _: None)
    monkeypatch.setattr(installation, "version", version_of(name, it_is))
    [found] = [one for about, one in wrong(installation.dependencies()).items() if about == name]
    assert message in found.message
    assert found.mend.startswith(mend)


def test_what_the_packages_need_is_examined_too(monkeypatch: Patch) -> None:
    monkeypatch.setattr(installation, "import_module", lambda _: None)
    monkeypatch.setattr(installation, "version", version_of("numpy", "1.0"))
    found = wrong(installation.dependencies())
    assert list(found) == ["what they need"]
    assert "asks for numpy" in found["what they need"].message


def test_a_package_that_does_not_import_is_told(monkeypatch: Patch) -> None:
    def import_module(name: str) -> None:
        if name == "onnxruntime":
            raise OSError("libgomp.so.1: cannot open shared object file")

    monkeypatch.setattr(installation, "import_module", import_module)
    found = wrong(installation.dependencies())
    assert list(found) == ["onnxruntime"]
    assert "libgomp.so.1" in found["onnxruntime"].message
    assert "pip install --force-reinstall 'onnxruntime" in found["onnxruntime"].mend


def test_another_python_is_told(monkeypatch: Patch) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: "3.9.2")
    assert "3.9.2" in wrong(installation.python())["Python"].message


def test_an_extra_that_is_absent_is_no_fault_and_one_too_old_is(monkeypatch: Patch) -> None:
    monkeypatch.setattr(installation, "version", version_of("stanza", None))
    [stanza] = [finding for finding in installation.extras() if finding.about == "stanza"]
    assert (stanza.status, stanza.mend) == ("note", "pip install 'trefakta[stanza]'")
    monkeypatch.setattr(installation, "version", version_of("pyarrow", "1.0"))
    assert "pyarrow 1.0" in wrong(installation.extras())["parquet"].message


def output_in(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding)


@pytest.mark.parametrize(
    ("encoding", "about"),
    [("utf-8", []), ("cp932", ["output"]), ("latin-1", ["output"]), ("ascii", ["output"])],
)
def test_an_output_that_cannot_show_every_language_is_told(
    monkeypatch: Patch, encoding: str, about: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", output_in(encoding))
    found = wrong(machine.encodings())
    assert list(found) == about
    assert all("PYTHONUTF8=1" in finding.mend for finding in found.values())


def test_a_folder_that_takes_no_files_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "tables"
    found = wrong(machine.folders(out))
    assert list(found) == [f"tables ({out})"]
    assert "--out" in found[f"tables ({out})"].mend
    assert wrong(machine.folders(tmp_path / "new" / "tables")) == {}
    assert list(tmp_path.iterdir()) == [tmp_path / "file"], "nothing is left"


def test_too_little_room_is_told(tmp_path: Path, monkeypatch: Patch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    monkeypatch.setattr(machine, "_memory", lambda: 400_000_000)
    assert len(wrong(machine.folders(tmp_path))) == 2
    assert "--workers 1" in wrong(machine.cores_and_memory())["memory"].mend


def test_a_missing_temporary_folder_is_told(tmp_path: Path, monkeypatch: Patch) -> None:
    def no_folder() -> str:
        raise FileNotFoundError("no usable temporary directory")

    monkeypatch.setattr(tempfile, "gettempdir", no_folder)
    (tmp_path / "file").touch()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "file"))
    assert "TMPDIR" in wrong(machine.folders(tmp_path))["temporary files"].mend


class FakeTagger:
    """What fugashi gives with another dictionary than ours."""

    def __init__(self, folder: str, features: str) -> None:
        self.dictionary_info = [{"filename": f"{folder}/sys.dic"}]
        self._features = features

    def parseToNodeList(self, text: str) -> list[SimpleNamespace]:  # noqa: N802  # MeCab's name
        return [SimpleNamespace(surface=text, feature_raw=self._features)]


def test_another_dictionary_is_told(monkeypatch: Patch) -> None:
    fake = FakeTagger("/usr/lib/mecab/dic/ipadic", "名詞,固有名詞,人名,一般")
    monkeypatch.setattr(fugashi_tokenizer, "tagger", lambda: fake)
    [found] = [one for one in languages.dictionary() if "in the way" in one.message]
    assert "/usr/lib/mecab/dic/ipadic" in found.message
    [read] = [one for one in languages.dictionary() if "should be" in one.message]
    assert "木原稔 (一般)" in read.message
    assert "unidic-lite" in found.mend


def test_a_dictionary_that_does_not_load_is_told(monkeypatch: Patch) -> None:
    def tagger() -> None:
        raise RuntimeError("Failed initializing MeCab")

    monkeypatch.setattr(fugashi_tokenizer, "tagger", tagger)
    [found] = guarded("Languages", "dictionary", languages.dictionary)
    assert "Failed initializing MeCab" in found.message


def test_names_that_cldr_lacks_are_told(monkeypatch: Patch) -> None:
    from pipeline.languages import cldr

    monkeypatch.setattr(
        cldr, "territories", lambda lang: {} if lang == "ja" else dict.fromkeys(range(250))
    )
    assert list(wrong(languages.names_of_cldr())) == ["CLDR ja"]


def test_a_harmed_model_is_told(tmp_path: Path, monkeypatch: Patch) -> None:
    import spacy

    for lang in ("nb", "en", "ja"):
        spacy.blank("en").to_disk(tmp_path / lang)
        write_manifest(tmp_path / lang)
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    assert wrong(languages.models()) == {}
    (tmp_path / "ja" / "tokenizer").write_bytes(b"")
    found = wrong(languages.models())
    assert list(found) == ["model trefakta (ja)"]
    assert "git restore models/ja" in found["model trefakta (ja)"].mend


def test_a_model_for_another_spacy_is_told(tmp_path: Path, monkeypatch: Patch) -> None:
    import spacy

    for lang in ("nb", "en", "ja"):
        nlp = spacy.blank("en")
        nlp.to_disk(tmp_path / lang)
        meta = tmp_path / lang / "meta.json"
        stated = json.loads(meta.read_text(encoding="utf-8"))
        stated["spacy_version"] = ">=2.3,<3.0" if lang == "en" else "any"
        meta.write_text(json.dumps(stated), encoding="utf-8")
        write_manifest(tmp_path / lang)
    monkeypatch.setattr(models, "_PLACES", (tmp_path,))
    found = wrong(languages.models())
    assert list(found) == ["model trefakta (en)"]
    assert "made for spaCy >=2.3,<3.0" in found["model trefakta (en)"].message


def test_a_row_that_does_not_come_is_told(monkeypatch: Patch) -> None:
    def without_people(self: Any, documents: Any) -> Any:
        extractions = really(pipeline.extractor.Extractor(models={"nb": "blank"}), documents)
        return [
            pipeline.extractor.Extraction(
                one.row, tuple(mention for mention in one.mentions if mention.table != "people")
            )
            for one in extractions
        ]

    really = pipeline.extractor.Extractor.extract_documents
    monkeypatch.setattr(pipeline.extractor.Extractor, "extract_documents", without_people)
    found = wrong(languages.sentence("nb"))
    assert "Kari Lie of people" in found["nb"].message
    assert "of dates" not in found["nb"].message
    assert "trefakta models check" in found["nb"].mend


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (None, "note"),
        ("combine = 'vote'\n", "fine"),
        ("combine = 'all'\n", "wrong"),
        ("=", "wrong"),
    ],
    ids=["none", "a good one", "a bad value", "no TOML"],
)
def test_the_settings_file_is_read(tmp_path: Path, text: str | None, status: str) -> None:
    if text is not None:
        (tmp_path / "trefakta.toml").write_text(text, encoding="utf-8")
    [found] = settings.settings_file(tmp_path)
    assert (found.about, found.status) == ("trefakta.toml", status)


def test_the_report_ends_with_what_is_wrong(tmp_path: Path, monkeypatch: Patch) -> None:
    def findings(**_: object) -> Iterator[Finding]:
        yield Finding("one", "fine", "whole", section="Part", seconds=1.25)
        yield Finding("two", "note", "absent", "pip install two", section="Part")
        yield Finding("three", "wrong", "broken", "pip install three", section="Other")

    monkeypatch.setattr("pipeline.doctor.examine", findings)
    shown = CliRunner().invoke(app, ["doctor"])
    assert shown.exit_code == 1
    assert shown.stdout.splitlines() == [
        "Part",
        "  ✓ one: whole (1.2 s)",
        "  · two: absent",
        "      pip install two",
        "Other",
        "  ✗ three: broken",
        "      To mend it: pip install three",
        "1 of 3 findings are wrong.",
    ]
    report = json.loads(CliRunner().invoke(app, ["doctor", "--json"]).stdout)
    assert not report["fine"]
    assert [finding["status"] for finding in report["findings"]] == ["fine", "note", "wrong"]


def run_without(module: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """``trefakta doctor`` where ``module`` cannot be imported."""
    program = f"import sys; sys.modules[{module!r}] = None; from pipeline.cli import app; app()"
    return subprocess.run(
        [sys.executable, "-c", program, "doctor"],
        check=False,
        capture_output=True,
        env={**os.environ, **environment},
    )


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize("module", ["spacy", "fugashi", "babel", "numpy"])
def test_a_package_that_is_broken_is_a_line_and_the_rest_is_examined(module: str) -> None:
    done = run_without(module, PYTHONUTF8="1")
    shown = done.stdout.decode()
    assert done.returncode == 1, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert "does not import" in shown
    assert module in shown.partition("does not import")[2].splitlines()[0]
    assert "A sentence of each language" in shown
    assert shown.splitlines()[-1].endswith("findings are wrong.")


@pytest.mark.model
@pytest.mark.slow
def test_the_report_comes_through_on_an_output_that_cannot_show_it() -> None:
    done = run_without("no_such_module", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    shown = done.stdout.decode("latin-1")
    assert done.returncode == 1, done.stderr.decode()
    assert "WRONG output: latin-1 cannot print " in shown or "WRONG output: iso8859-1" in shown
    assert "\\u6728" in shown, "木 in an escape"
