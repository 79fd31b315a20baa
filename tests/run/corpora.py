"""Small corpora for the tests of a run."""

from __future__ import annotations

from pathlib import Path

TEXTS = {
    "nb/budsjett.txt": (
        "Regjeringen foreslår 4,5 mrd. kr til jernbanen.\n\nVedtaket kom 17. mai 2024."
    ),
    "nn/vedtak.txt": "Kommunestyret løyvde 3–5 mill. kr til skulen. Han opnar i august 2025.",
    "en/results.md": "---\ndate: 2024-09-03\n---\n# Results\n\nRevenue rose to $3.2bn last year.\n",
    "ja/yosan.txt": "政府は3兆5000億円の予算案を令和6年9月3日に決めた。",
}


def write_corpus(folder: Path, *, copies: int = 1) -> Path:
    """The texts above as files in ``folder``, each ``copies`` times."""
    for copy in range(copies):
        for name, text in TEXTS.items():
            path = folder / f"{copy:03}" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder


BLANK = dict.fromkeys(("nb", "nn", "en", "ja"), "blank")
"""The rules alone: these tests are of the way between the stages, not of the models."""
