"""Gold files: what is read from them, and what is said of a bad one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.evaluate.gold import GoldError, GoldMention, read_gold

TEXT = "Åse Bø ga 500 kroner til Vik IL i mai."


def record(**more: Any) -> dict[str, Any]:
    return {"id": "a", "lang": "nb", "text": TEXT, "entities": [], **more}


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_mentions_are_sorted_and_carry_what_is_stated(tmp_path: Path) -> None:
    line = record(
        source="prøve",
        doc_date="2024-09-03",
        entities=[
            {"start": 10, "end": 20, "label": "MONEY", "source_label": "M", "amount": "500",
             "currency": "NOK", "amount_max": None},
            {"start": 0, "end": 6, "label": "PERSON", "text": "Åse Bø", "lang": "nn"},
            {"start": 25, "end": 28, "label": "GPE"},
        ],
        dropped=[{"start": 34, "end": 37, "source_label": "x"}],
    )  # fmt: skip
    (found,) = read_gold(write(tmp_path / "g.jsonl", json.dumps(line)))
    assert (found.doc_id, found.source, str(found.date)) == ("a", "prøve", "2024-09-03")
    assert found.mentions == (
        GoldMention(0, 6, "people", "nn", {"lang": "nn"}),
        GoldMention(
            10, 20, "money", "nb", {"amount": "500", "currency": "NOK", "amount_max": None}
        ),
    )
    assert found.dropped == ((34, 37),)


def test_the_source_is_else_the_name_of_the_file(tmp_path: Path) -> None:
    (found,) = read_gold(write(tmp_path / "avis.nb.jsonl", "\ufeff", json.dumps(record()), ""))
    assert (found.source, found.mentions, found.dropped) == ("avis", (), ())


def test_line_separators_in_a_text_end_no_line(tmp_path: Path) -> None:
    line = json.dumps(record(text="a\u2028b\x85c"), ensure_ascii=False)
    assert [one.text for one in read_gold(write(tmp_path / "g.jsonl", line))] == ["a\u2028b\x85c"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "nested too deep"),
        ("[1]", "the record is a list; give an object"),
        (record(text=None), "'text' is null; give a string"),
        (record(id=7), "'id' is a number; give a string"),
        ({"id": "a", "lang": "nb", "text": "x"}, "the record lacks 'entities'"),
        (record(entities=None), "'entities' is null; give a list"),
        (record(entities=[[0, 4]]), "an entity is a list; give an object"),
        (record(entities=[{"start": 0, "end": 4}]), "the record lacks 'label'"),
        (record(entities=[{"end": 4, "label": "ORG"}]), "start None and end 4: both must be whole"),
        (record(entities=[{"start": "0", "end": 4, "label": "ORG"}]), "start '0' and end 4"),
        (record(entities=[{"start": 0.5, "end": 4, "label": "ORG"}]), "start 0.5 and end 4"),
        (record(entities=[{"start": True, "end": 4, "label": "ORG"}]), "start True and end 4"),
        (record(entities=[{"start": 4, "end": 4, "label": "ORG"}]), "span 4:4 lies outside"),
        (record(entities=[{"start": 0, "end": 99, "label": "ORG"}]), "a text of 38 characters"),
        (record(dropped=[{"start": -1, "end": 2}]), "span -1:2 lies outside"),
        (record(dropped=[[0, 1]]), "a dropped span is a list"),
        (record(doc_date="i går"), "i går"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: object, said: str) -> None:
    bad = line if isinstance(line, str) else json.dumps(line)
    path = write(tmp_path / "g.jsonl", json.dumps(record()), bad)
    with pytest.raises(GoldError, match=said) as raised:
        list(read_gold(path))
    assert str(raised.value).startswith(f"{path}:2: ")
