"""Folders and files: what is read, what is left out, what fails, in which order."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import socket
from collections import Counter
from pathlib import Path

import pytest

from pipeline.read import (
    CorpusError,
    ReadError,
    ReadSettings,
    list_files,
    read_corpus,
    read_file,
    read_text,
)
from pipeline.records import Document, Failure


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """``folder`` with ``files`` in it."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def documents(root: Path, settings: ReadSettings | None = None) -> list[Document]:
    """The documents of ``root``, which all can be read."""
    found = list(read_corpus(root, settings=settings or ReadSettings()))
    assert not [one for one in found if isinstance(one, Failure)]
    return [one for one in found if isinstance(one, Document)]


def failures(root: Path, settings: ReadSettings | None = None) -> list[Failure]:
    """The failures of ``root``."""
    found = read_corpus(root, settings=settings or ReadSettings())
    return [one for one in found if isinstance(one, Failure)]


def test_text_is_the_file(tmp_path: Path) -> None:
    data = b"Oslo, 3. mai\r\n\r\nSaken er avgjort.\r"
    (found,) = documents(write(tmp_path, {"sak.txt": data}))
    assert found == Document(
        doc_id="sak.txt",
        text=data.decode(),
        path="sak.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        encoding_reason="valid UTF-8",
    )


def test_front_matter_is_text_but_no_body(tmp_path: Path) -> None:
    text = "---\ntitle: Årsmøtet\ndate: 2024-09-03\nlang: nn-NO\n---\nEg opna møtet.\n"
    (found,) = documents(write(tmp_path, {"2020-01-01.md": text}))
    assert found.text == text
    assert found.text[found.body_start :] == "Eg opna møtet.\n"
    assert found.body.strip() == "Eg opna møtet."
    assert found.body.index("Eg") == text.index("Eg")
    assert (found.title, found.lang) == ("Årsmøtet", "nn")
    assert (found.date, found.date_source) == (dt.date(2024, 9, 3), "metadata")


def test_date_of_the_command_line_wins(tmp_path: Path) -> None:
    write(tmp_path, {"2020-01-01.txt": "---\ndate: 2021-01-01\n---\nHei"})
    (found,) = documents(tmp_path, ReadSettings(doc_date=dt.date(2024, 9, 3)))
    assert (found.date, found.date_source) == (dt.date(2024, 9, 3), "option")


def test_order_is_by_path_in_code_points(tmp_path: Path) -> None:
    paths = ["B.txt", "a.txt", "a/b.txt", "a/é.txt", "a0.txt", "z.md", "Å.txt", "木.txt"]
    write(tmp_path, dict.fromkeys(paths, "x"))
    assert [found.doc_id for found in documents(tmp_path)] == sorted(paths)


def test_listing_knows_sizes(tmp_path: Path) -> None:
    listing = list_files(write(tmp_path, {"a.txt": "abc", "b/c.CSV": "text\nx\n"}))
    assert [(file.path, file.size, file.format) for file in listing.files] == [
        ("a.txt", 3, "text"),
        ("b/c.CSV", 7, "csv"),
    ]
    assert listing.size == 10


def test_one_file_instead_of_a_folder(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "en", "b.txt": "to", "notat.log": "tre"})
    assert [(one.doc_id, one.text) for one in documents(tmp_path / "a.txt")] == [("a.txt", "en")]
    assert documents(tmp_path / "notat.log")[0].text == "tre"  # named itself: read as text


def test_what_is_left_out(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": "x",
            ".hidden.txt": "x",
            ".git/config.txt": "x",
            "foto.JPG": "x",
            "b/foto.jpg": "x",
            "b/tabell.xlsx": "x",
            "LESMEG": "x",
        },
    )
    listing = list_files(tmp_path)
    assert [file.path for file in listing.files] == ["a.txt"]
    assert Counter(one.reason for one in listing.skipped) == {"hidden": 2, "unsupported ending": 4}
    assert listing.unsupported() == {".jpg": 2, ".xlsx": 1, "": 1}


def test_ignore_file(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".trefaktaignore": "# not ours\ngold/\n*.tmp.txt\n!keep.tmp.txt\n/LES.md\n",
            "gold/a.jsonl": "x",
            "a.txt": "x",
            "b/LES.md": "x",
            "LES.md": "x",
            "b/c.tmp.txt": "x",
            "keep.tmp.txt": "x",
        },
    )
    listing = list_files(tmp_path)
    assert [file.path for file in listing.files] == ["a.txt", "b/LES.md", "keep.tmp.txt"]
    assert {one.path for one in listing.skipped if one.reason != "hidden"} == {
        "gold",
        "b/c.tmp.txt",
        "LES.md",
    }


def test_links(tmp_path: Path) -> None:
    corpus = write(tmp_path / "corpus", {"a/b.txt": "inne"})
    write(tmp_path / "outside", {"secret.txt": "ute"})
    (corpus / "within.txt").symlink_to("a/b.txt")
    (corpus / "out.txt").symlink_to(tmp_path / "outside/secret.txt")
    (corpus / "out").symlink_to(tmp_path / "outside")
    (corpus / "a/loop").symlink_to(corpus)
    (corpus / "self.txt").symlink_to("self.txt")
    (corpus / "gone.txt").symlink_to("nothing.txt")
    listing = list_files(corpus)
    assert [file.path for file in listing.files] == ["a/b.txt", "within.txt"]
    assert {one.path: one.reason for one in listing.skipped} == {
        "out.txt": "link out of the corpus",
        "out": "link out of the corpus",
        "a/loop": "link to a folder",
        "self.txt": "broken link",
        "gone.txt": "broken link",
    }
    assert {one.text for one in documents(corpus)} == {"inne"}


def test_a_linked_corpus_is_a_corpus(tmp_path: Path) -> None:
    write(tmp_path / "real", {"a.txt": "x"})
    (tmp_path / "link").symlink_to("real")
    assert len(documents(tmp_path / "link")) == 1


def test_pipes_and_sockets_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.txt": "x"})
    os.mkfifo(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("s.txt")
        listing = list_files(tmp_path)
    assert {one.path: one.reason for one in listing.skipped} == {
        "pipe.txt": "not a regular file",
        "s.txt": "not a regular file",
    }


def test_names_that_are_no_utf_8(tmp_path: Path) -> None:
    write(tmp_path, {os.fsdecode(b"bl\xe5.txt"): "x", "linje\nskift.txt": "y", "a#b.txt": "z"})
    ids = [found.doc_id for found in documents(tmp_path)]
    assert ids == ["a#b.txt", "bl\\xe5.txt", "linje\nskift.txt"]
    assert all(one.encode() for one in ids)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, r"no documents .*\.txt, \.md, \.html"),
        ({"a.docx": "x", ".b.txt": "y"}, "no documents"),
        ({".trefaktaignore": b"\xff", "a.txt": "x"}, "trefaktaignore: cannot be used"),
    ],
)
def test_nothing_to_read(tmp_path: Path, files: dict[str, str | bytes], said: str) -> None:
    with pytest.raises(CorpusError, match=said):
        read_corpus(write(tmp_path, files))


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no such file or folder; check the path"):
        read_corpus(tmp_path / "nothing")


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    names = ["a.txt", "b.md", "c.html"]
    found = documents(write(tmp_path, {**dict.fromkeys(names, ""), "d.txt": b"\xef\xbb\xbf"}))
    assert [one.text for one in found] == ["", "", "", ""]
    assert [one.encoding_reason for one in found] == ["empty", "empty", "empty", "byte-order mark"]


def test_one_bad_file_does_not_end_the_corpus(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.txt": b"\x00\x01\x02\xff\xfe",
            "b.txt": b"%PDF-1.4 \n",
            "c.txt": b"\x81\x8d\x8f",
            "d.txt": "god",
            "e.txt": "x" * 2_000,
        },
    )
    found = list(read_corpus(tmp_path, settings=ReadSettings(max_file_mb=0.001)))
    assert [one.path for one in found] == ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"]
    kinds = [one.error if isinstance(one, Failure) else one.text for one in found]
    assert kinds == ["NotText", "NotText", "Undecodable", "god", "TooLarge"]
    assert all(one.stage == "read" for one in found if isinstance(one, Failure))


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "stor.txt").open("wb") as file:
        file.truncate(200_000_000)
    (found,) = failures(tmp_path)
    assert found.error == "TooLarge"
    assert found.message == (
        "200.0 MB are more than the limit of 100 MB; raise it with --max-file-mb, or split the file"
    )


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.txt": "x", "b.txt": "y"})
    real = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "a.txt":  # root may read what chmod forbids
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, *args, **kwargs)  # type: ignore[call-overload]  # passed on

    monkeypatch.setattr(Path, "open", refuse)
    found = list(read_corpus(tmp_path))
    assert found[0] == Failure(
        path="a.txt",
        stage="read",
        error="Unreadable",
        message="Permission denied: make the file readable, or leave it out",
    )
    assert isinstance(found[1], Document)


def test_an_unreadable_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.txt": "x", "shut/b.txt": "y"})
    real = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "shut":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    first, second = read_corpus(tmp_path)
    assert isinstance(first, Failure)
    assert (first.path, first.error) == ("shut", "Unreadable")
    assert isinstance(second, Document)


def test_a_file_gone_since_it_was_listed(tmp_path: Path) -> None:
    (file,) = list_files(write(tmp_path, {"a.txt": "x"})).files
    file.location.unlink()
    (found,) = read_file(file)
    assert isinstance(found, Failure)
    assert found.error == "Unreadable"


def test_stdin() -> None:
    found = read_text("på Ås".encode("cp1252"), doc_id="stdin")
    assert (found.doc_id, found.text, found.encoding) == ("stdin", "på Ås", "cp1252")
    assert read_text("木村さん").text == "木村さん"
    with pytest.raises(ReadError, match="NUL"):
        read_text(b"a\x00b\x01c")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"encoding": "no-such"}, "unknown encoding 'no-such'"),
        ({"encoding": "base64"}, "unknown encoding"),
        ({"max_file_mb": 0}, "max_file_mb is 0"),
    ],
)
def test_wrong_settings(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ReadSettings(**wrong)  # type: ignore[arg-type]  # wrong on purpose


def test_inputs_are_left_alone(tmp_path: Path) -> None:
    file = write(tmp_path, {"a.txt": "x"}) / "a.txt"
    before = file.stat().st_mtime_ns, file.stat().st_size
    documents(tmp_path)
    assert (file.stat().st_mtime_ns, file.stat().st_size) == before
