"""A user's own gold, made ready to teach a model: read, labels settled, a share held out.

The form is that of ``trefakta evaluate`` (docs/evaluation.md), with any labels.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from pipeline.evaluate.gold import GoldError, a_list, a_span, a_text, an_object, read_records
from pipeline.train.corpora import Corpus
from pipeline.train.gold import GoldRecord, Span

if TYPE_CHECKING:
    from spacy.language import Language

OTHER_NAMES = {"PER": "PERSON", "ORGANIZATION": "ORG", "ORGANISATION": "ORG", "LOCATION": "LOC"}
"""What others call the labels of our models."""

COARSER = {"GPE": "LOC", "GPE_LOC": "GPE", "GPE_ORG": "GPE"}
"""The label of a model that tells fewer kinds apart, where it lacks the finer one."""

_A_SENTENCE = 200
"""Records whose median length in characters is below this are sentences, not texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """What the labels of some gold are to a model.

    ``meaning`` maps gold labels to the model's; ``passed_over`` counts the spans of gold labels
    that it has none for; ``added`` are those that it is to learn; ``unannotated`` are labels of
    the model that the gold never uses, and so says nothing about.
    """

    meaning: Mapping[str, str]
    passed_over: Mapping[str, int]
    added: tuple[str, ...]
    unannotated: frozenset[str]


def read_own_gold(paths: Iterable[Path], langs: Collection[str]) -> list[GoldRecord]:
    """The records of the gold files ``paths`` in any of ``langs``, each text once.

    Raises :class:`~pipeline.evaluate.gold.GoldError` naming file, line and mend.
    """
    records = (record for path in paths for record in read_records(path, _record))
    by_text = {record.text: record for record in records if record.lang in langs}
    return list(by_text.values())


def _record(raw: Mapping[str, Any]) -> GoldRecord:
    text = a_text(raw, "text")
    labelled = [an_object(entity, "an entity") for entity in a_list(raw, "entities")]
    dropped = [an_object(span, "a dropped span") for span in a_list(raw, "dropped", needed=False)]
    entities = sorted(Span(*a_span(one, text), a_text(one, "label")) for one in labelled)
    for left, right in pairwise(entities):
        if right.start < left.end:
            raise GoldError(f"spans {left[:2]} and {right[:2]} overlap: keep one of them")
    return GoldRecord(
        record_id=a_text(raw, "id"),
        lang=a_text(raw, "lang"),
        text=text,
        entities=tuple(trimmed for span in entities if (trimmed := _trimmed(text, span))),
        dropped=tuple(Span(*a_span(span, text)) for span in dropped),
        sents=(),
    )


def _trimmed(text: str, span: Span) -> Span | None:
    """``span`` without the white space at its ends; ``None`` when there is nothing else."""
    name = text[span.start : span.end]
    start = span.start + len(name) - len(name.lstrip())
    return Span(start, start + len(name.strip()), span.label) if name.strip() else None


def scheme(
    records: Iterable[GoldRecord],
    labels: Collection[str],
    *,
    add: Collection[str] = (),
    names: Mapping[str, str] | None = None,
) -> Scheme:
    """How a model that has ``labels`` and is to learn ``add`` as new reads ``records``.

    ``names``: what gold labels are to be called, over :data:`OTHER_NAMES` and :data:`COARSER`.
    """
    seen = Counter(span.label for record in records for span in record.entities)
    known = {*labels, *add}
    meaning = {label: _meaning((names or {}).get(label, label), known) for label in sorted(seen)}
    return Scheme(
        meaning={label: ours for label, ours in meaning.items() if ours in known},
        passed_over={label: seen[label] for label in meaning if meaning[label] not in known},
        added=tuple(sorted({*add} - {*labels})),
        unannotated=frozenset(labels) - {*meaning.values()},
    )


def _meaning(label: str, known: Collection[str]) -> str:
    for others in (OTHER_NAMES, COARSER, COARSER):
        if label not in known:
            label = others.get(label, label)
    return label


def as_corpus(scheme: Scheme, records: Sequence[GoldRecord], *, name: str) -> Corpus:
    """``records`` as a corpus of the model: what was unannotated is now what the model says."""
    return Corpus(
        name=name,
        genre="",
        licence="",
        labels={**scheme.meaning, **{label: label for label in scheme.unannotated}},
        single_sentences=median(len(record.text) for record in records) < _A_SENTENCE,
        piece_sizes=(5000,),
    )


def held_out(
    records: Sequence[GoldRecord], *, share: float = 0.2, most: float = 0.4, spans: int = 50
) -> tuple[list[GoldRecord], list[GoldRecord]]:
    """``records`` in two parts, the second of about ``share`` of them, at least one.

    It grows up to ``most`` while it has fewer than ``spans``. Which record goes where depends on
    the texts alone, not on their order or the run.
    """
    drawn = sorted(records, key=lambda record: zlib.crc32(record.text.encode()))
    count, limit = max(1, round(len(drawn) * share)), len(drawn) * most
    while count < limit and sum(len(record.entities) for record in drawn[:count]) < spans:
        count += 1
    return drawn[count:], drawn[:count]


def rehearsed(
    nlp: Language, records: Sequence[GoldRecord], unannotated: Collection[str]
) -> Iterator[GoldRecord]:
    """``records`` with what ``nlp`` finds for the labels that the gold does not annotate.

    Such a finding is neither right nor wrong by the gold; taught again, it is not forgotten
    (rehearsal: Robins 1995, with the model as its own teacher: Li and Hoiem 2016). A finding that
    overlaps the gold only makes the rest of its tokens unknown.
    """
    docs = nlp.pipe(record.text for record in records)
    for record, doc in zip(records, docs, strict=True):
        found = [
            Span(ent.start_char, ent.end_char, ent.label_)
            for ent in doc.ents
            if ent.label_ in unannotated
        ]
        clash = [span for span in found if _overlaps(span, (*record.entities, *record.dropped))]
        kept = [span for span in found if span not in clash]
        yield replace(
            record,
            entities=tuple(sorted((*record.entities, *kept))),
            dropped=(*record.dropped, *(span._replace(label="") for span in clash)),
        )


def _overlaps(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
