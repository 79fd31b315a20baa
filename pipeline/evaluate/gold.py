"""Gold labels: one JSON object a line, a text and the mentions in it.

::

    {"id": "nb/avis.txt", "lang": "nb", "source": "sample", "text": "…", "doc_date": "2024-09-03",
     "entities": [{"start": 0, "end": 4, "label": "MONEY", "amount": "500", "currency": "NOK"}, …],
     "dropped": [{"start": 8, "end": 12}]}

Offsets are half-open, in code points. ``source``, ``doc_date``, ``dropped`` and every value of an
entity are optional; ``dropped`` spans are neither right nor wrong. A value given as ``null`` says
"not stated", one left out says nothing.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pipeline.records import MENTIONS, Date, Money, Organisation, Person, columns
from pipeline.rows import Value

LABELS: dict[str, str] = {
    "PERSON": Person.table,
    "ORG": Organisation.table,
    "MONEY": Money.table,
    "DATE": Date.table,
}
"""The gold labels that are scored, with the table that answers to each; others are passed over."""

Record = TypeVar("Record")

_VALUES = frozenset(name for kind in MENTIONS for name in columns(kind)) - {"start", "end", "text"}


class GoldError(ValueError):
    """A gold file that cannot be used; the message names the file, the line and the mend."""


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A labelled span; ``values`` holds the columns that the gold states for it."""

    start: int
    end: int
    table: str
    lang: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text with its gold mentions, sorted by place; ``dropped`` spans count for nothing."""

    doc_id: str
    lang: str
    source: str
    text: str
    date: dt.date | None
    mentions: tuple[GoldMention, ...]
    dropped: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...] = ()
    """The spans of labels that no table answers to."""


def read_gold(path: Path) -> Iterator[GoldDocument]:
    """The documents of the gold file at ``path``, in its order.

    Raises :class:`GoldError` for a file that is not there, is not UTF-8, or has a line that is no
    gold record.
    """
    return read_records(path, lambda raw: _document(raw, path))


def read_records(path: Path, parse: Callable[[Mapping[str, Any]], Record]) -> Iterator[Record]:
    """What ``parse`` makes of each JSON object, a line each, of the file at ``path``.

    Raises :class:`GoldError` as :func:`read_gold` does, naming file and line of what ``parse``
    raises as ``ValueError``.
    """
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _read_line(line, f"{path}:{number}", parse)
    except OSError as error:
        raise GoldError(f"{path}: {error.strerror}: give gold files in JSONL") from None
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not UTF-8 at byte {error.start}: save it as UTF-8") from None


def _read_line(line: str, place: str, parse: Callable[[Mapping[str, Any]], Record]) -> Record:
    try:
        return parse(an_object(json.loads(line), "the record"))
    except json.JSONDecodeError as error:
        raise GoldError(f"{place}: no JSON ({error.msg} at column {error.colno})") from None
    except RecursionError:
        raise GoldError(f"{place}: JSON nested too deep for a gold record") from None
    except ValueError as error:
        raise GoldError(f"{place}: {error}") from None


def _document(raw: Mapping[str, Any], path: Path) -> GoldDocument:
    text, lang = a_text(raw, "text"), a_text(raw, "lang")
    labelled = [an_object(entity, "an entity") for entity in a_list(raw, "entities")]
    mentions = [_mention(one, text, lang) for one in labelled if a_text(one, "label") in LABELS]
    dropped = [an_object(span, "a dropped span") for span in a_list(raw, "dropped", needed=False)]
    return GoldDocument(
        doc_id=a_text(raw, "id"),
        lang=lang,
        source=raw.get("source") or path.name.partition(".")[0],
        text=text,
        date=dt.date.fromisoformat(raw["doc_date"]) if raw.get("doc_date") else None,
        mentions=tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end))),
        dropped=tuple(a_span(span, text) for span in dropped),
        others=tuple(a_span(one, text) for one in labelled if one["label"] not in LABELS),
    )


def _mention(entity: Mapping[str, Any], text: str, lang: str) -> GoldMention:
    start, end = a_span(entity, text)
    if "text" in entity and text[start:end] != entity["text"]:
        raise ValueError(f"span {start}:{end} is {text[start:end]!r}, not {entity['text']!r}")
    return GoldMention(
        start=start,
        end=end,
        table=LABELS[entity["label"]],
        lang=entity.get("lang") or lang,
        values={name: value for name, value in entity.items() if name in _VALUES},
    )


def a_span(raw: Mapping[str, Any], text: str) -> tuple[int, int]:
    """The span of ``text`` that ``raw`` gives; raises ``ValueError`` when it is none."""
    start, end = raw.get("start"), raw.get("end")
    if type(start) is not int or type(end) is not int:
        raise ValueError(f"start {start!r} and end {end!r}: both must be whole numbers")
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span {start}:{end} lies outside a text of {len(text)} characters")
    return start, end


def an_object(raw: object, what: str) -> Mapping[str, Any]:
    """``raw``, which must be a JSON object; ``what`` names it in the ``ValueError``."""
    if not isinstance(raw, dict):
        raise ValueError(f"{what} is {_kind(raw)}; give an object")  # noqa: TRY004 - one kind of error
    return raw


def a_text(raw: Mapping[str, Any], name: str) -> str:
    """The string ``name`` of ``raw``; raises ``ValueError`` when it is none."""
    value = _needed(raw, name)
    if not isinstance(value, str):
        raise ValueError(f"{name!r} is {_kind(value)}; give a string")  # noqa: TRY004 - see above
    return value


def a_list(raw: Mapping[str, Any], name: str, *, needed: bool = True) -> list[object]:
    """The list ``name`` of ``raw``; raises ``ValueError`` when it is none."""
    value = _needed(raw, name) if needed else raw.get(name) or []
    if not isinstance(value, list):
        raise ValueError(f"{name!r} is {_kind(value)}; give a list")  # noqa: TRY004 - see above
    return value


def _needed(raw: Mapping[str, Any], name: str) -> object:
    if name not in raw:
        raise ValueError(f"the record lacks {name!r}")
    return raw[name]


def _kind(value: object) -> str:
    """What JSON calls a value."""
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    return "null" if value is None else names.get(type(value), "a number")
