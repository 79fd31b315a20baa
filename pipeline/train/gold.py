"""Gold records: one JSON object a line, spans half-open in code points."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

# Where a text without gold sentences may be cut: after a line, or after a full stop and a space.
_BREAK = re.compile(r"\n+[^\S\n]*|(?<=[.!?])[ ]+|(?<=[。！？])")


class Span(NamedTuple):
    """A stretch of a text; ``label`` is empty for one that is neither right nor wrong."""

    start: int
    end: int
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldRecord:
    """One text with its labelled spans.

    ``dropped`` holds the spans that count neither for nor against a prediction.
    """

    record_id: str
    lang: str
    text: str
    entities: tuple[Span, ...]
    dropped: tuple[Span, ...]
    sents: tuple[tuple[int, int], ...]


def read_gold(path: Path) -> Iterator[GoldRecord]:
    """The records of one JSONL file, in its order.

    Raises ``ValueError`` naming the file and line of a record that lacks a field.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield _record(json.loads(line))
            except (KeyError, TypeError, json.JSONDecodeError) as error:
                raise ValueError(f"{path}:{number}: not a gold record: {error!r}") from error


def _record(raw: dict[str, Any]) -> GoldRecord:
    text = raw["text"]
    return GoldRecord(
        record_id=raw["id"],
        lang=raw["lang"],
        text=text,
        entities=tuple(
            _trimmed(text, Span(span["start"], span["end"], span["label"]))
            for span in raw["entities"]
        ),
        dropped=tuple(Span(span["start"], span["end"]) for span in raw.get("dropped") or ()),
        sents=tuple((start, end) for start, end in raw.get("sents") or ()),
    )


def _trimmed(text: str, span: Span) -> Span:
    """``span`` without the white space at its ends: no name begins or ends with it."""
    inside = text[span.start : span.end]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start, span.end - (len(inside) - len(inside.rstrip()))), span.label)


def split_record(record: GoldRecord, *, size: int) -> Iterator[GoldRecord]:
    """``record`` in consecutive pieces of about ``size`` characters.

    Pieces end where sentences end and never inside a labelled or dropped span; the text of all
    of them, joined, is the text of ``record``.
    """
    start = 0
    for cut in [*_cuts(record), len(record.text)]:
        if cut > start and (cut - start >= size or cut == len(record.text)):
            yield _piece(record, start, cut)
            start = cut


def _cuts(record: GoldRecord) -> Iterator[int]:
    """The places, ascending, where ``record`` may be cut."""
    if record.sents:
        places: list[int] = [start for start, _ in record.sents[1:]]
    else:
        places = [match.end() for match in _BREAK.finditer(record.text)]
    inside: set[int] = set()
    for span in (*record.entities, *record.dropped):
        inside.update(range(span.start + 1, span.end))
    return (place for place in places if place not in inside)


def _piece(record: GoldRecord, start: int, end: int) -> GoldRecord:
    def moved(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(
            Span(span.start - start, span.end - start, span.label)
            for span in spans
            if start <= span.start and span.end <= end
        )

    return GoldRecord(
        record_id=f"{record.record_id}@{start}",
        lang=record.lang,
        text=record.text[start:end],
        entities=moved(record.entities),
        dropped=moved(record.dropped),
        sents=tuple((a - start, b - start) for a, b in record.sents if start <= a and b <= end),
    )


def join_records(records: list[GoldRecord], *, separator: str) -> GoldRecord:
    """``records`` as one text, ``separator`` between them."""
    text = ""
    entities: list[Span] = []
    dropped: list[Span] = []
    sents: list[tuple[int, int]] = []
    for record in records:
        text += separator if text else ""
        base = len(text)
        entities += [Span(base + s.start, base + s.end, s.label) for s in record.entities]
        dropped += [Span(base + s.start, base + s.end) for s in record.dropped]
        sents += [(base + start, base + end) for start, end in record.sents]
        text += record.text
    return GoldRecord(
        record_id=records[0].record_id,
        lang=records[0].lang,
        text=text,
        entities=tuple(entities),
        dropped=tuple(dropped),
        sents=tuple(sents),
    )
