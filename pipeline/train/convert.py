"""Gold JSONL to spaCy's binary training format, and a report of what did not fit.

``python -m pipeline.train.convert nb --gold ../shared/gold --out models/work/nb``
writes ``train.spacy``, ``dev.spacy``, ``dev.<corpus>.spacy`` and ``convert.json`` into ``--out``.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from spacy.tokens import Span as TokenSpan
from spacy.util import filter_spans

from pipeline.train.corpora import MODELS, Corpus
from pipeline.train.gold import GoldRecord, Span, join_records, read_gold, split_record

GROUP_SIZES = (1, 2, 4, 7)
"""How many unrelated sentences make one document."""

MISSING, OUT = 0, 2
"""spaCy's ``ent_iob`` of a token that says nothing, and of one in no entity."""

PROPER_NOUN = "固有名詞"
"""What UniDic's tags of proper nouns contain."""


@dataclass
class Alignment:
    """What became of the gold spans of one corpus, by gold label."""

    gold: Counter[str] = field(default_factory=Counter)
    misaligned: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    not_in_scheme: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    tokens: int = 0
    missing_tokens: int = 0


def blank(lang: str) -> Language:
    """The empty pipeline whose tokenizer the model of ``lang`` has."""
    if lang == "ja":
        tokenizer = {"@tokenizers": "trefakta.FugashiTokenizer.v1"}
        return spacy.blank("ja", config={"nlp": {"tokenizer": tokenizer}})
    return spacy.blank(lang)


def to_doc(nlp: Language, record: GoldRecord, corpus: Corpus, seen: Alignment) -> Doc:
    """``record`` as a ``Doc`` with entities; ``seen`` is updated.

    Tokens under a span that does not align with tokens, under a dropped span and under a label
    that is unknown for ``corpus`` are missing values: the trainer learns nothing from them.
    """
    entities: list[Span] = []
    missing: list[Span] = [*record.dropped]
    for entity in record.entities:
        seen.gold[entity.label] += 1
        if corpus.is_unknown(record, entity):
            seen.unknown[entity.label] += 1
            missing.append(entity)
        elif (label := corpus.label_of(record, entity)) is None:
            seen.not_in_scheme[entity.label] += 1
        else:
            entities.append(entity._replace(label=label))
    doc, misaligned = labelled(nlp, record.text, entities, missing)
    seen.misaligned.update(span.label for span in misaligned)
    if corpus.gaps:
        _forget(doc, lambda token: PROPER_NOUN in token.tag_)
    seen.documents += 1
    seen.tokens += len(doc)
    seen.missing_tokens += sum(token.ent_iob == 0 for token in doc)
    return doc


def labelled(
    nlp: Language, text: str, entities: Iterable[Span], missing: Iterable[Span]
) -> tuple[Doc, list[Span]]:
    """``text`` as a ``Doc`` with ``entities``, and those of them that its tokens cannot show.

    Tokens under these and under ``missing`` are missing values, unless they are in an entity.
    """
    doc = nlp.make_doc(text)
    spans = [
        (entity, doc.char_span(entity.start, entity.end, label=entity.label)) for entity in entities
    ]
    misaligned = [entity for entity, span in spans if span is None]
    shown = [span for _, span in spans if span is not None]
    taken = {token.i for span in shown for token in span}
    unclear = [_around(doc, span.start, span.end) for span in (*missing, *misaligned)]
    unclear = [span for span in unclear if not taken.intersection(range(span.start, span.end))]
    doc.set_ents(shown, missing=filter_spans(unclear), default="outside")
    return doc, misaligned


def _forget(doc: Doc, unclear: Callable[[Token], bool]) -> None:
    """Makes tokens outside entities missing values where ``unclear`` says so."""
    spans = [doc[token.i : token.i + 1] for token in doc if token.ent_iob == OUT and unclear(token)]
    doc.set_ents(list(doc.ents), missing=[*spans, *unlabelled(doc)], default="outside")


def unlabelled(doc: Doc) -> Iterator[TokenSpan]:
    """The tokens of ``doc`` that say nothing, one by one."""
    return (doc[token.i : token.i + 1] for token in doc if token.ent_iob == MISSING)


def _around(doc: Doc, start: int, end: int) -> TokenSpan:
    """The tokens that the characters ``start`` to ``end`` touch."""
    touched = [token.i for token in doc if token.idx < end and token.idx + len(token) > start]
    return doc[touched[0] : touched[-1] + 1] if touched else doc[0:0]


def documents(records: Iterable[GoldRecord], corpus: Corpus) -> Iterator[GoldRecord]:
    """``records`` regrouped into texts of sensible and varied length, the same at every call."""
    if corpus.single_sentences:
        yield from _grouped(records)
        return
    for record in records:
        sizes = corpus.piece_sizes
        pieces = split_record(record, size=sizes[_pick(record, len(sizes))])
        yield from (piece for piece in pieces if piece.text.strip())


def _grouped(records: Iterable[GoldRecord]) -> Iterator[GoldRecord]:
    group: list[GoldRecord] = []
    for record in records:
        group.append(record)
        if len(group) >= GROUP_SIZES[_pick(group[0], len(GROUP_SIZES))]:
            yield join_records(group, separator=_separator(group[0]))
            group = []
    if group:
        yield join_records(group, separator=_separator(group[0]))


def _separator(record: GoldRecord) -> str:
    spaced = "" if record.lang == "ja" else " "
    return (spaced, "\n", spaced, "\n\n")[_pick(record, 16) // 4]


def _pick(record: GoldRecord, choices: int) -> int:
    """A number below ``choices`` that depends on the record alone."""
    return zlib.crc32(record.record_id.encode()) % choices


def convert(lang: str, *, gold: Path, out: Path) -> dict[str, Any]:
    """Writes the training and development data of the model ``lang`` into ``out``.

    Gives the report that is also written there: counts by split, corpus and label.
    """
    nlp = blank(lang)
    out.mkdir(parents=True, exist_ok=True)
    report: dict[str, Any] = {"train": {}, "dev": {}}
    for split in ("train", "dev"):
        together: list[Doc] = []
        for corpus in MODELS[lang].corpora:
            path = gold / split / f"{corpus.name}.jsonl"
            if not path.exists() or (split == "train" and not corpus.train):
                continue
            seen = Alignment()
            records = documents(read_gold(path), corpus)
            docs = [to_doc(nlp, record, corpus, seen) for record in records]
            report[split][corpus.name] = _as_json(seen)
            if split == "dev":
                DocBin(docs=docs).to_disk(out / f"dev.{corpus.name}.spacy")
            if corpus.train:
                together += docs
        DocBin(docs=together).to_disk(out / f"{split}.spacy")
    (out / "convert.json").write_text(json.dumps(report, indent=1, sort_keys=True) + "\n")
    return report


def _as_json(seen: Alignment) -> dict[str, Any]:
    return {
        key: dict(sorted(value.items())) if isinstance(value, Counter) else value
        for key, value in vars(seen).items()
    }


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=sorted(MODELS))
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    report = convert(options.lang, gold=options.gold, out=options.out)
    print(json.dumps(report, indent=1, sort_keys=True))  # noqa: T201 (a step's report)


if __name__ == "__main__":
    main()
