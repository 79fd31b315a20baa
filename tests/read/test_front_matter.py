"""The front matter of Markdown and text files."""

from __future__ import annotations

import time

import pytest

from pipeline.read.front_matter import front_matter

BODY = "# Referat\n\nMøtet ble hevet.\n"


@pytest.mark.parametrize(
    ("head", "values"),
    [
        ("---\ndate: 2024-09-03\n---\n", {"date": "2024-09-03"}),
        (
            '---\r\ntitle: "Referat: mai"\r\nLang: nb\r\n---\r\n',
            {"title": "Referat: mai", "lang": "nb"},
        ),
        ("---\ndate: '2024-09-03' \ntags:\n  - vei\n- snø\n...\n", {"date": "2024-09-03"}),
        ("---\n# a comment\n\ntitle: Sak # 4\ntitle: Other\n---\n", {"title": "Sak"}),
        ("--- \ntitle: C#-kurs\n--- \n", {"title": "C#-kurs"}),
    ],
)
def test_read(head: str, values: dict[str, str]) -> None:
    found = front_matter(head + BODY)
    assert found.values == values
    assert found.end == len(head)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (BODY, "there is none"),
        ("", "nothing at all"),
        ("\n---\ndate: 2024-09-03\n---\n", "not at the head"),
        ("---\ndate: 2024-09-03\n", "not closed"),
        ("---\nEt avsnitt mellom to streker.\n---\n", "a rule, and prose"),
        ("---\nHan sa dette:\nat alt var bra.\n---\n", "prose with a colon"),
        ("---\n---\n", "two rules"),
        ("----\ndate: 2024-09-03\n---\n", "a longer rule"),
        ("---\n" + "a: b\n" * 10_000 + "---\n", "too long to be one"),
    ],
)
def test_none(text: str, why: str) -> None:
    found = front_matter(text)
    assert (found.values, found.end) == ({}, 0), why


def test_linear() -> None:
    start = time.perf_counter()
    assert front_matter("---\n" + "a" * 1_000_000).end == 0
    front_matter("---\na: " + " #" * 8_000 + "\n---\n")
    assert time.perf_counter() - start < 10
