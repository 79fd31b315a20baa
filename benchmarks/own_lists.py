"""Whether the names of a user's list are found wherever they stand in real text.

    python benchmarks/own_lists.py ../shared/gold/dev

For each corpus, all names of organisations in its gold become the list of a user
(``rules.organisations``, docs/settings.md), then all names of persons. What is counted is how many
of the gold's spans come out as rows with exactly that span, by the rules alone: it is the finding
of listed names that is measured, at edges of words, genitives, line breaks and where no spaces are.
A legal form beside a name belongs to our span and not always to the gold's; the misses are shown.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pipeline
from pipeline.languages import CODES
from pipeline.records import Document
from pipeline.rules.own.spans import is_own

CORPORA = (("norne", "nb"), ("norne", "nn"), ("masc", "en"), ("stockmark", "ja"), ("gsd", "ja"))
LISTS = (("ORG", "organisations"), ("PERSON", "people"))
BLANK = dict.fromkeys(CODES, "blank")


def listed(records: list[dict[str, Any]], label: str) -> list[str]:
    """The names of ``label`` in the gold, each once."""
    names = {
        " ".join(record["text"][entity["start"] : entity["end"]].split())
        for record in records
        for entity in record["entities"]
        if entity["label"] == label
    }
    return sorted(name for name in names if any(char.isalnum() for char in name))


def measure(
    records: list[dict[str, Any]], lang: str, label: str, table: str
) -> tuple[int, list[str]]:
    """How many spans of ``label`` the gold has, and the text of those that are not found."""
    extractor = pipeline.load(models=BLANK, rules={table: listed(records, label)})
    documents = [
        Document(doc_id=str(place), text=record["text"], lang=lang)
        for place, record in enumerate(records)
    ]
    spans, missed = 0, []
    for record, extraction in zip(records, extractor.extract_documents(documents), strict=True):
        found = {
            (mention.start, mention.end)
            for mention in extraction.mentions
            if mention.table == table and is_own(getattr(mention, "rule", ""))
        }
        for entity in record["entities"]:
            if entity["label"] == label:
                spans += 1
                if (entity["start"], entity["end"]) not in found:
                    missed.append(record["text"][entity["start"] : entity["end"]])
    return spans, missed


def main() -> None:
    """Print a line for each corpus and kind of name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, help="A folder with NAME.LANG.jsonl.")
    folder = parser.parse_args().gold
    for corpus, lang in CORPORA:
        lines = (folder / f"{corpus}.{lang}.jsonl").read_text(encoding="utf-8").splitlines()
        records = [json.loads(line) for line in lines]
        for label, table in LISTS:
            spans, missed = measure(records, lang, label, table)
            share = 1 - len(missed) / spans
            print(f"{corpus}.{lang} {table}: {share:.1%} of {spans:,}; {', '.join(missed[:5])}")


if __name__ == "__main__":
    main()
