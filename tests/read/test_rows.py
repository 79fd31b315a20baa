"""JSONL and CSV: one document a row, and one failure a broken row."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from pathlib import Path

import pytest

from pipeline.read import ReadSettings, read_corpus
from pipeline.records import Document, Failure


def read(
    tmp_path: Path, name: str, content: str | bytes, settings: ReadSettings | None = None
) -> list[Document | Failure]:
    """What comes of a file of this name and content."""
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_corpus(file, settings=settings or ReadSettings()))


def brief(found: list[Document | Failure]) -> list[tuple[str, str]]:
    """Ids with texts, and with kinds of failure."""
    return [
        (one.doc_id, one.text) if isinstance(one, Document) else (one.path, one.error)
        for one in found
    ]


def test_every_field(tmp_path: Path) -> None:
    text = "Regjeringa la fram saka.\r\nDet var alt."
    row = {
        "id": "ntb-7",
        "text": text,
        "date": "2024-09-03T08:15:00+02:00",
        "lang": "nno",
        "title": "Ny\nsak",
        "other": [1, 2],
    }
    (found,) = read(tmp_path, "saker.jsonl", json.dumps(row))
    assert found == Document(
        doc_id="saker.jsonl#ntb-7",
        text=text,
        path="saker.jsonl",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        encoding_reason="valid UTF-8",
        title="Ny sak",
        lang="nn",
        date=dt.date(2024, 9, 3),
        date_source="metadata",
    )


def test_csv_gives_what_jsonl_gives(tmp_path: Path) -> None:
    text = 'Han sa "nei",\r\nog gikk; slik var det.'
    fields = {"id": "1", "text": text, "date": "2024-09-03", "lang": "nb", "title": "T"}
    cells = ",".join('"' + value.replace('"', '""') + '"' for value in fields.values())
    (one,) = read(tmp_path, "a.jsonl", json.dumps(fields))
    (other,) = read(tmp_path, "a.csv", ",".join(fields) + "\r\n" + cells + "\r\n")
    assert isinstance(one, Document)
    assert isinstance(other, Document)
    assert (one.text, one.sha256, one.date, one.lang, one.title) == (
        other.text,
        other.sha256,
        other.date,
        other.lang,
        other.title,
    )


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        ('{"text": "a"}\n{"text": "b"}\n', ["#1", "#2"]),
        ('\n{"text": "a"}\r\n\r\n{"text": "b"}', ["#2", "#4"]),  # the line number
        ('{"id": 7, "text": "a"}\n{"id": "x y#z", "text": "b"}', ["#7", "#x y#z"]),
        ('{"id": null, "text": "a"}\n{"id": " ", "text": "b"}', ["#1", "#2"]),
        ('{"id": "q", "text": "a"}\n{"id": "q", "text": "b"}', ["#q", "#q#2"]),  # given before
        ('{"id": "2", "text": "a"}\n{"text": "b"}', ["#2", "#2#2"]),
        ('{"id": "2#3", "text": ""}\n{"id": "2", "text": ""}\n{"id": "2", "text": ""}',
         ["#2#3", "#2", "#2#3#3"]),
    ],
)  # fmt: skip
def test_ids(tmp_path: Path, content: str, ids: list[str]) -> None:
    assert [one for one, _ in brief(read(tmp_path, "f.ndjson", content))] == [
        "f.ndjson" + one for one in ids
    ]


@pytest.mark.parametrize(
    ("line", "error", "said"),
    [
        ('{"text": "a"', "BadRow", "line 2: broken JSON"),
        ("[1, 2]", "BadRow", "line 2: no JSON object"),
        ('"text"', "BadRow", "no JSON object"),
        ('{"body": "a", "n": 1}', "BadRow", r"no text in the field 'text' \(the row has body, n\)"),
        ("{}", "BadRow", "the row has nothing"),
        ('{"text": null}', "BadRow", "no text in the field"),
        ('{"text": ["a"]}', "BadRow", "no text in the field"),
        ('{"text": "a\\u0000b"}', "NotText", "line 2: a NUL"),
        ('{"text": "a\\ud800b"}', "BadRow", "line 2: half a surrogate pair at 1"),
        ('{"text": "a\0b"}', "BadRow", "line 2: broken JSON"),
        ("[" * 200_000, "BadRow", "line 2: JSON nested too deep"),
        ('{"text": "a", "n": ' + "9" * 5_000 + "}", "BadRow", "line 2: broken JSON"),
        (b'{"text": "p\xe5"}', "Undecodable", "line 2: not utf-8"),
    ],
)
def test_a_broken_line_is_one_failure(
    tmp_path: Path, line: str | bytes, error: str, said: str
) -> None:
    good = '{"text": "på Ås og Bø, på Ås og Bø, på Ås og Bø"}\n'.encode()
    middle = line if isinstance(line, bytes) else line.encode()
    found = read(tmp_path, "f.jsonl", good + middle + b"\n" + good)
    assert [type(one) for one in found] == [Document, Failure, Document]
    failure = found[1]
    assert isinstance(failure, Failure)
    assert (failure.path, failure.stage, failure.error) == ("f.jsonl#2", "read", error)
    with pytest.raises(ValueError, match=said):
        raise ValueError(failure.message)


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_gigantic_row_is_one_failure(tmp_path: Path, ending: str) -> None:
    rows = ["a", "x" * 50_000, "b"]
    if ending == "csv":
        content = "text\n" + "\n".join(rows)
    else:
        content = "\n".join(json.dumps({"text": row}) for row in rows)
    settings = ReadSettings(max_file_mb=0.01)
    assert brief(read(tmp_path, f"f.{ending}", content, settings)) == [
        (f"f.{ending}#1", "a"),
        (f"f.{ending}#2", "TooLarge"),
        (f"f.{ending}#3", "b"),
    ]


def test_big_fields_are_allowed(tmp_path: Path) -> None:
    text = "ord, " * 100_000
    assert brief(read(tmp_path, "f.csv", f'text\n"{text}"\n')) == [("f.csv#1", text)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_encodings(tmp_path: Path, encoding: str, ending: str) -> None:
    texts = ["Møtet på Ås", "ordfører Åse Bø", "x" * 3_000]
    if ending == "csv":
        content = "text\r\n" + "\r\n".join(texts)
    else:
        content = "\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts)
    found = read(tmp_path, f"f.{ending}", content.encode(encoding))
    assert [text for _, text in brief(found)] == texts


def test_japanese_csv_of_a_spreadsheet(tmp_path: Path) -> None:
    content = "id,text\r\n1,株価は三千円でした。\r\n2,ソニーの表示は能力の証\r\n"
    found = read(tmp_path, "f.csv", content.encode("cp932"))
    assert [text for _, text in brief(found)] == ["株価は三千円でした。", "ソニーの表示は能力の証"]


def test_the_encoding_shows_late(tmp_path: Path) -> None:
    plain = '{"text": "no accents here"}\n' * 50_000
    found = read(tmp_path, "f.jsonl", plain.encode() + '{"text": "på"}'.encode("cp1252"))
    assert brief(found)[-1] == ("f.jsonl#50001", "på")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    content = delimiter.join(["id", "text", "lang"]) + "\n" + delimiter.join(["a", "Hei", "nb"])
    (found,) = read(tmp_path, "f.csv", content)
    assert isinstance(found, Document)
    assert (found.doc_id, found.text, found.lang) == ("f.csv#a", "Hei", "nb")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("text\na\n\nb\n", [("#1", "a"), ("#2", "b")]),
        ("sep=;\nid;text\n1;a\n", [("#1", "a")]),  # what a spreadsheet writes for itself
        ("ID, Text \n9,a\n", [("#9", "a")]),
        ("text,id\n,5\n", [("#5", "")]),  # an empty cell is an empty text
        ("id,text\n1,a,,\n", [("#1", "a")]),
        ("id,text\n1,a, b\n2,c\n", [("#1", "BadRow"), ("#2", "c")]),  # the text is cut in two
        ("id,text\n1\n2,b\n", [("#1", "BadRow"), ("#2", "b")]),
        ('id,text\n1,"a"b\n2,c\n', [("#1", "BadRow"), ("#2", "c")]),
        ('id,text\n1,a\n2,"b\nc\n', [("#1", "a"), ("#2", "BadRow")]),  # never closed
        ("id,text\n1,a\0b\n2,c\n", [("#1", "NotText"), ("#2", "c")]),
        ("text\n=1+1\n", [("#1", "=1+1")]),
        ("text\n", []),
    ],
)
def test_csv(tmp_path: Path, content: str, expected: list[tuple[str, str]]) -> None:
    content = content.replace("a\0b", "a\0b" + " " * 300)
    assert brief(read(tmp_path, "f.csv", content)) == [(f"f.csv{a}", b) for a, b in expected]


def test_an_undecodable_csv_row_does_not_shift_the_others(tmp_path: Path) -> None:
    good = 'x,"på Ås og Bø, på Ås og Bø, på Ås og Bø, på Ås og Bø"\n'.encode()
    bad = b'y,"p\xe5,\nto linjer"\n'
    found = brief(read(tmp_path, "f.csv", b"id,text\n" + good + bad + good))
    assert [one for one, _ in found] == ["f.csv#x", "f.csv#2", "f.csv#x#3"]
    assert found[1][1] == "Undecodable"


@pytest.mark.parametrize("content", ["", "name,body\n1,2\n", "just a line", "a" * 200_000])
def test_no_such_column(tmp_path: Path, content: str) -> None:
    (found,) = read(tmp_path, "f.csv", content)
    assert isinstance(found, Failure)
    assert (found.path, found.error) == ("f.csv", "BadRow")
    assert "no column 'text'" in found.message
    assert "--field text=NAME" in found.message


def test_an_empty_jsonl_file_has_no_documents(tmp_path: Path) -> None:
    assert read(tmp_path, "f.jsonl", "") == []


def test_names_of_fields(tmp_path: Path) -> None:
    settings = ReadSettings(
        id_field="nr", text_field="Tekst", date_field="dato", lang_field="språk", title_field="t"
    )
    row = {"nr": 1, "Tekst": "Hei", "dato": "2024-09-03", "språk": "no", "t": "T"}
    (one,) = read(tmp_path, "f.jsonl", json.dumps(row), settings)
    (other,) = read(tmp_path, "f.csv", "NR;tekst;DATO;Språk;T\n1;Hei;2024-09-03;no;T", settings)
    assert isinstance(one, Document)
    assert isinstance(other, Document)
    assert (one.lang, one.title, one.date) == ("nb", "T", dt.date(2024, 9, 3))
    assert (other.lang, other.title, other.date) == (one.lang, one.title, one.date)


@pytest.mark.parametrize("date", ["yesterday", "2024-13-45", "", 20240903, None])
def test_a_bad_date_is_no_failure(tmp_path: Path, date: object) -> None:
    (found,) = read(tmp_path, "f.jsonl", json.dumps({"text": "a", "date": date}))
    assert isinstance(found, Document)
    assert (found.date, found.date_source) == (None, None)


def test_rows_take_the_date_of_the_file_name(tmp_path: Path) -> None:
    content = '{"text": "a"}\n{"text": "b", "date": "2020-02-29"}'
    found = read(tmp_path, "2024-09-03.jsonl", content)
    assert [one.date_source for one in found if isinstance(one, Document)] == [
        "file name",
        "metadata",
    ]


def test_utf_16_that_breaks_off(tmp_path: Path) -> None:
    content = '{"text": "a"}\n{"text": "b"}\n'.encode("utf-16-le")
    found = read(tmp_path, "f.jsonl", b"\xff\xfe" + content + b"\x00\xdcmore")
    assert brief(found) == [("f.jsonl#1", "a"), ("f.jsonl#2", "b"), ("f.jsonl", "Undecodable")]
    assert isinstance(found[2], Failure)
    assert f"offset {2 + len(content)};" in found[2].message
