"""Gold files against a fresh extraction, or against the tables of an earlier run."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pandas as pd

from pipeline.evaluate.compare import Comparison, SpanError, compare
from pipeline.evaluate.gold import LABELS, GoldDocument, GoldError, read_gold
from pipeline.evaluate.scores import Counts, f1_interval, total
from pipeline.extractor import Extraction, Extractor
from pipeline.records import MENTIONS, Document, Mention
from pipeline.rows import from_row
from pipeline.tables import KINDS
from pipeline.write import read_table

# The tweets of BTC have been cut into words: some accounts stand apart from their sign.
_ACCOUNT = re.compile("[@＠] | (?<=[@＠]) | (?<=[@＠][ ])", re.VERBOSE)

NOT_OURS: dict[str, re.Pattern[str]] = {
    # What others label and docs/guidelines.md does not count: neither right nor wrong.
    "norne": re.compile(r"(?i) regjering(?:en|a) s? \Z", re.VERBOSE),
    "btc": _ACCOUNT,
    "wnut17": _ACCOUNT,
}
"""By the source of a gold document, how the labelled spans begin that count for nothing."""

OURS: dict[str, re.Pattern[str]] = {
    # Places in NorNE, which calls what acts a GPE; organisations in docs/guidelines.md.
    "norne": re.compile(r"(?: EU | .*kommune ) s? \Z", re.VERBOSE),
}
"""By source, spans of other labels that are ours: found or not, they count for nothing."""

UNSCORED: dict[str, frozenset[str]] = {
    # Its spans are noun phrases about persons and organisations, not names.
    "re3d": frozenset({"people", "organisations"}),
}
"""By the source of a gold document, tables that its labels cannot judge."""

Key = tuple[str, str, str]
"""What a row of scores is of: a source, a language, a table."""

_BATCH = 64


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores and errors as tables."""

    scores: pd.DataFrame
    """One row a source, language and table: precision, recall, f1 with its interval, counts."""
    errors: pd.DataFrame
    """One row an error (:class:`pipeline.evaluate.compare.SpanError`)."""


def evaluate(
    gold_files: Iterable[Path],
    *,
    tables: Path | None = None,
    extractor: Extractor | None = None,
    detect_language: bool = False,
) -> Evaluation:
    """Scores of extraction on ``gold_files``.

    ``tables``: the folder of an earlier run, whose ``doc_id``s are the ids of the gold; without
    it the texts of the gold are extracted now, by ``extractor`` or the default one, each in the
    language that the gold declares unless ``detect_language``.

    Raises :class:`~pipeline.evaluate.gold.GoldError` for a gold file that cannot be used and for
    an empty one.
    """
    gold = read_documents(gold_files)
    found = (
        _from_tables(gold, tables)
        if tables
        else (
            extraction.mentions
            for extraction in extract_gold(
                gold, extractor or Extractor(), detect_language=detect_language
            )
        )
    )
    comparisons = compare_all(gold, found, judged=judged_tables(gold))
    return Evaluation(_scores(comparisons), error_table(comparisons))


def read_documents(gold_files: Iterable[Path]) -> list[GoldDocument]:
    """The documents of ``gold_files``, seen with our guidelines. Raises as :func:`evaluate`."""
    gold = [_as_ours(document) for path in gold_files for document in read_gold(path)]
    if not gold:
        raise GoldError("the gold files hold no documents")
    return gold


def compare_all(
    gold: Iterable[GoldDocument],
    found: Iterable[Sequence[Mention]],
    *,
    judged: Mapping[str, Sequence[str]],
) -> list[Comparison]:
    """Each document of ``gold`` with what was ``found`` in it.

    ``judged``: by source, the tables to compare (:func:`judged_tables`).
    """
    return [
        compare(document, mentions, tables=judged[document.source])
        for document, mentions in zip(gold, found, strict=True)
    ]


def _as_ours(document: GoldDocument) -> GoldDocument:
    """``document`` with what its guidelines and ours see differently among its dropped spans."""

    def matches(patterns: Mapping[str, re.Pattern[str]], start: int, end: int) -> bool:
        pattern = patterns.get(document.source)
        return pattern is not None and pattern.match(document.text, start, end) is not None

    not_ours = [m for m in document.mentions if matches(NOT_OURS, m.start, m.end)]
    return dataclasses.replace(
        document,
        mentions=tuple(mention for mention in document.mentions if mention not in not_ours),
        dropped=(
            *document.dropped,
            *((mention.start, mention.end) for mention in not_ours),
            *(span for span in document.others if matches(OURS, *span)),
        ),
    )


def judged_tables(gold: Sequence[GoldDocument]) -> dict[str, list[str]]:
    """The tables that each source can judge: what it never labels is unknown there, not absent."""
    seen: dict[str, set[str]] = defaultdict(set)
    for document in gold:
        seen[document.source].update(mention.table for mention in document.mentions)
    return {
        source: [table for table in LABELS.values() if table in tables - _unscored(source)]
        for source, tables in seen.items()
    }


def _unscored(source: str) -> frozenset[str]:
    return UNSCORED.get(source, frozenset())


def extract_gold(
    gold: Sequence[GoldDocument], extractor: Extractor, *, detect_language: bool
) -> Iterator[Extraction]:
    """What ``extractor`` finds in each document of ``gold``, in its order."""
    documents = (
        Document(
            doc_id=f"{place}",
            text=document.text,
            lang=None if detect_language else document.lang,
            date=document.date,
            date_source="metadata" if document.date else None,
        )
        for place, document in enumerate(gold)
    )
    while batch := list(islice(documents, _BATCH)):
        yield from extractor.extract_documents(batch)


def _from_tables(gold: Sequence[GoldDocument], folder: Path) -> Iterator[Sequence[Mention]]:
    """The mentions of an earlier run, document by document of ``gold``."""
    by_document: dict[str, list[Mention]] = defaultdict(list)
    for kind in MENTIONS:
        path = folder / f"{kind.table}.csv"
        if not path.exists():
            raise GoldError(f"{path}: no such table; give a folder that trefakta run has written")
        for row in read_table(path).to_dict("records"):
            mention = from_row(kind, _plain_row(row))
            by_document[mention.doc_id].append(mention)
    if not any(document.doc_id in by_document for document in gold):
        raise GoldError(f"{folder}: no document of the gold has rows there; compare their ids")
    for document in gold:
        yield by_document[document.doc_id]


def _plain_row(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        str(name): None if value is None or value != value else value  # NaN
        for name, value in row.items()
    }


def _scores(comparisons: Sequence[Comparison]) -> pd.DataFrame:
    groups: dict[Key, list[Counts]] = defaultdict(list)
    for comparison in comparisons:
        for (lang, table), counts in comparison.counts.items():
            groups[comparison.source, lang, table].append(counts)
            groups["all", lang, table].append(counts)
    return pd.DataFrame([score_row(key, groups[key]) for key in sorted_keys(groups)])


def sorted_keys(keys: Iterable[Key]) -> list[Key]:
    """``keys`` as a table of scores has them: ``all`` sources last, and only where there are two.

    A key is a source, a language and a table; the tables stand in the order of the product.
    """
    keys, order = list(keys), list(KINDS)
    several = len({source for source, _, _ in keys} - {"all"}) > 1
    return sorted(
        (key for key in keys if several or key[0] != "all"),
        key=lambda key: (key[0] == "all", key[0], key[1], order.index(key[2])),
    )


def score_row(key: Key, by_document: Sequence[Counts]) -> dict[str, object]:
    """A row of a table of scores, from the counts of each document."""
    source, lang, table = key
    counts = total(by_document)
    interval = f1_interval(by_document)
    low, high = interval or (None, None)
    return {
        "source": source,
        "lang": lang,
        "table": table,
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
        "f1_low": low,
        "f1_high": high,
        "gold": counts.right + counts.missed,
        "right": counts.right,
        "spurious": counts.spurious,
        "missed": counts.missed,
        "values": counts.values,
        "value_share": counts.value_share,
    }


def error_table(comparisons: Iterable[Comparison]) -> pd.DataFrame:
    """Every error, a row each, with the columns of :class:`SpanError`."""
    return pd.DataFrame(
        [dataclasses.asdict(error) for comparison in comparisons for error in comparison.errors],
        columns=[field.name for field in dataclasses.fields(SpanError)],
    )
