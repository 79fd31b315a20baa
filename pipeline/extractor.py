"""From documents to mentions: the whole way of a text through segments, models, rules and links."""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from pipeline.languages import CODES, language
from pipeline.link.agreement import agree
from pipeline.link.corpus import link_corpus
from pipeline.link.document import link_organisations, link_people
from pipeline.nlp.models import model_code
from pipeline.nlp.schemes import check_kinds
from pipeline.nlp.sentences import sentence_starts
from pipeline.nlp.specs import checked
from pipeline.records import (
    Date,
    Document,
    DocumentRow,
    Mention,
    Money,
    Organisation,
    Person,
    Segment,
)
from pipeline.rules.dateline import with_dateline
from pipeline.rules.dates.document import Part, order_of, settled_dates
from pipeline.rules.dates.order import NumericOrder, settle_order
from pipeline.rules.money.captions import heads_above
from pipeline.rules.money.document import with_document
from pipeline.rules.overlaps import settle
from pipeline.rules.own import OwnDates, OwnMoney, OwnRules
from pipeline.rules.own.never import is_never
from pipeline.segment import segment
from pipeline.segment.grids import grids
from pipeline.segment.islands import islands

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from pipeline.nlp.combine import Combine
    from pipeline.rules.own.schema import Own
    from pipeline.tables import Tables

_AT_ONCE = 30_000
"""Characters that go through a network together: its arrays take some kilobytes a character."""


_Row = Person | Organisation | Money | Date


@dataclasses.dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one document."""

    row: DocumentRow
    mentions: tuple[Mention, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class _Piece:
    """A segment on its way through a model, with the document it is of and that one's place."""

    place: int
    document: Document
    order: NumericOrder
    """How the document writes days in digits."""
    segment: Segment
    host: Segment
    """The segment that this one is an island of, or itself."""
    above: str = ""
    """The caption and heads of a table of which only further rows are in the segment."""

    @property
    def is_island(self) -> bool:
        return self.host is not self.segment


class Extractor:
    """Extracts people, organisations, money and dates from texts.

    An extractor holds models, nothing of the texts it has seen: one serves any number of calls.
    Models are loaded when the first text in their language comes.
    """

    def __init__(
        self,
        *,
        languages: Collection[str] = CODES,
        models: Mapping[str, str | Sequence[str]] | None = None,
        combine: Combine = "union",
        labels: Mapping[str, str] | None = None,
        rules: OwnRules | Mapping[str, Any] | None = None,
        money: OwnMoney | Mapping[str, Any] | None = None,
        dates: OwnDates | Mapping[str, Any] | None = None,
    ) -> None:
        """``languages``: those to extract from; text in others is counted and passed over.

        ``models``: by language, the spec of a model (:mod:`pipeline.nlp.specs`), or the names of
        several, instead of the one that trefakta ships. ``combine``: what is taken of several
        (:mod:`pipeline.nlp.combine`). ``labels``: what labels of other people's models mean,
        besides those that :mod:`pipeline.nlp.schemes` knows. ``rules``, ``money``, ``dates``: a
        user's own (:mod:`pipeline.rules.own`), as objects or plain dictionaries.

        Raises ``ValueError`` for a language, a spec or a kind of name that is none.
        """
        unknown = {*languages, *(models or {})} - {*CODES}
        if unknown:
            raise ValueError(
                f"unknown language {', '.join(sorted(unknown))}: trefakta knows {', '.join(CODES)}"
            )
        self.languages = tuple(code for code in CODES if code in languages)
        self.models = {lang: checked(spec) for lang, spec in (models or {}).items()}
        self.combine: Combine = combine
        self.labels = dict(labels or {})
        check_kinds(self.labels)
        self.rules, self.money, self.dates = (
            OwnRules.of(rules), OwnMoney.of(money), OwnDates.of(dates),
        )  # fmt: skip
        self._loaded: dict[str, Language] = {}

    def check(self) -> None:
        """Raise where a model is absent or has labels that nobody knows, without loading any.

        :class:`pipeline.nlp.errors.ModelNotFoundError` and
        :class:`pipeline.nlp.errors.UnknownLabelError`.
        """
        from pipeline.nlp.models import check_model

        for lang in self.languages:
            check_model(lang, self.models.get(self._model_key(lang)), labels=self.labels)

    def digests(self) -> dict[str, str]:
        """By language, what tells its model from another."""
        from pipeline.nlp.models import model_digest

        return {
            lang: model_digest(lang, self.models.get(self._model_key(lang)))
            for lang in self.languages
        }

    def extract(self, texts: Iterable[str | Document]) -> Tables:
        """The tables of ``texts``; a bare string's ``doc_id`` is its place, counted from 0."""
        from pipeline.tables import build

        extractions = self.extract_documents([_as_document(n, t) for n, t in enumerate(texts)])
        linked = link_corpus(
            list(chain.from_iterable(extraction.mentions for extraction in extractions)),
            self.rules,
        )
        return build(
            linked.mentions,
            (extraction.row for extraction in extractions),
            entities=linked.entities,
        )

    def extract_documents(self, documents: Sequence[Document]) -> list[Extraction]:
        """What is in ``documents``, in their order.

        The documents of one call go through the models together, which is faster than one by
        one; whatever is raised is raised for the whole call.
        """
        segments = [segment(document.body, lang=document.lang) for document in documents]
        orders = [
            settle_order([(part.text, part.lang) for part in parts], document.date)
            for document, parts in zip(documents, segments, strict=True)
        ]
        dated = [
            with_dateline(document, parts, order, self.dates)
            for document, parts, order in zip(documents, segments, orders, strict=True)
        ]
        pieces = [
            piece
            for place, (document, parts) in enumerate(zip(dated, segments, strict=True))
            for piece in self._pieces(place, document, parts, orders[place])
        ]
        mentions: list[list[Mention]] = [[] for _ in dated]
        tokens = [0 for _ in dated]
        of_document: list[list[_Piece]] = [[] for _ in dated]
        for piece in pieces:
            of_document[piece.place].append(piece)
        parsed: list[list[tuple[_Piece, Doc]]] = [[] for _ in dated]
        for piece, doc in self._parse(pieces):
            mentions[piece.place].extend(_mentions(piece, doc))
            if not piece.is_island:
                tokens[piece.place] += sum(not token.is_space for token in doc)
            if len(of_document[piece.place]) > 1:
                parsed[piece.place].append((piece, doc))
        for place, parts in enumerate(parsed):
            mentions[place].extend(self._named_elsewhere(parts))
        mentions = [
            _with_named_dates(found, of_one, self.dates)
            for found, of_one in zip(mentions, of_document, strict=True)
        ]
        return [
            self._finish(*of_one)
            for of_one in zip(dated, segments, orders, mentions, tokens, strict=True)
        ]

    def _pieces(
        self, place: int, document: Document, parts: Sequence[Segment], order: NumericOrder
    ) -> Iterator[_Piece]:
        """What is to be extracted from in one document, the one in this ``place``."""
        body = document.body
        tables = grids(body) if len(parts) > 1 else []
        for whole in parts:
            heads = heads_above(body, tables, whole.start)
            for part, host in self._with_islands(whole):
                yield _Piece(place, document, order, part, host, heads if part is host else "")

    def _with_islands(self, host: Segment) -> Iterator[tuple[Segment, Segment]]:
        """A segment to extract from and the islands in it, each with its host."""
        for part in chain([host], islands(host)):
            if host.lang in self.languages and part.lang in self.languages:
                yield part, host

    def _parse(self, pieces: Sequence[_Piece]) -> Iterator[tuple[_Piece, Doc]]:
        """Each piece with its spaCy ``Doc``, model by model."""
        by_model: dict[str, list[_Piece]] = {}
        for piece in pieces:
            by_model.setdefault(self._model_key(piece.segment.lang), []).append(piece)
        for key, of_model in by_model.items():
            nlp = self.pipeline(key)
            for group in _groups(of_model):
                docs = (_make_doc(nlp, piece) for piece in group)
                yield from zip(group, nlp.pipe(docs, batch_size=len(group)), strict=True)

    def _named_elsewhere(self, parsed: Sequence[tuple[_Piece, Doc]]) -> Iterator[Mention]:
        """Mentions of people that only another part of their document names in full."""
        from pipeline.rules.people import find_named_elsewhere

        named = [person for _, doc in parsed for person in doc._.trefakta_people]
        full = [person for person in named if person.given_name and person.family_name]
        for piece, doc in parsed if full else ():
            here = doc._.trefakta_people
            lang = piece.segment.lang
            rows = find_named_elsewhere(doc, lang, here, full, self.rules)
            yield from _moved(rows, piece, doc)

    def _model_key(self, lang: str) -> str:
        """The language whose pipeline serves ``lang``: its own where the user named its model."""
        return lang if lang in self.models else model_code(lang)

    def pipeline(self, lang: str) -> Language:
        """The spaCy pipeline of language ``lang`` with the rule layer, loaded on first use."""
        if lang not in self._loaded:
            from pipeline.nlp.models import load_model
            from pipeline.rules.components import add_rules, without_rules

            nlp = load_model(lang, self.models.get(lang), combine=self.combine, labels=self.labels)
            own = {factory: it for factory, it in self._own().items() if it}
            # Others have the same models: what is only ours goes into a pipeline of our own.
            nlp = without_rules(nlp) if own else nlp
            self._loaded[lang] = add_rules(nlp, config={"lang": lang}, own=own)
        return self._loaded[lang]

    def _own(self) -> dict[str, Own]:
        """By the factory of a component, what the user added to it."""
        return {
            "trefakta_people": self.rules,
            "trefakta_organisations": self.rules,
            "trefakta_money": self.money,
            "trefakta_dates": self.dates,
        }

    def _agreed(self, found: list[Mention]) -> list[Mention]:
        """``found`` without overlaps, of one mind, without what the user never wants to see."""
        agreed = agree(settle(found))
        if not (self.rules.not_people or self.rules.not_organisations):
            return agreed
        return [mention for mention in agreed if not is_never(mention, self.rules)]

    def _with_currencies(
        self, mentions: Sequence[Mention], parts: Sequence[Segment]
    ) -> list[Mention]:
        """``mentions`` with the currencies that the whole document gives to shared words."""
        rows = [mention for mention in mentions if isinstance(mention, Money)]
        texts = [(part.start, part.text, part.lang) for part in parts if part.lang in CODES]
        settled = iter(with_document(rows, texts, self.money))
        return [next(settled) if isinstance(it, Money) else it for it in mentions]

    def _finish(
        self,
        document: Document,
        parts: Sequence[Segment],
        order: NumericOrder,
        found: list[Mention],
        tokens: int,
    ) -> Extraction:
        mentions = tuple(_link(self._with_currencies(self._agreed(found), parts)))
        counts = Counter(mention.table for mention in mentions)
        dates = [mention for mention in mentions if isinstance(mention, Date)]
        date_order, date_order_basis = order_of(dates, order, self.dates) or (None, None)
        row = DocumentRow(
            doc_id=document.doc_id,
            path=document.path or document.doc_id,
            sha256=document.sha256 or None,
            encoding=document.encoding,
            encoding_reason=document.encoding_reason or None,
            title=document.title,
            languages=_languages(parts),
            doc_date=document.date,
            doc_date_source=document.date_source,
            date_order=date_order,
            date_order_basis=date_order_basis,
            characters=len(document.text),
            characters_other=sum(
                part.end - part.start for part in parts if part.lang not in self.languages
            ),
            tokens=tokens,
            people=counts["people"],
            organisations=counts["organisations"],
            money=counts["money"],
            dates=counts["dates"],
            status="ok" if document.text.strip() else "empty",
        )
        return Extraction(row, mentions)


def _as_document(number: int, text: str | Document) -> Document:
    return text if isinstance(text, Document) else Document(doc_id=str(number), text=text)


def _groups(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """``pieces`` in groups of about :data:`_AT_ONCE` characters."""
    group: list[_Piece] = []
    characters = 0
    for piece in pieces:
        group.append(piece)
        characters += len(piece.segment.text)
        if characters >= _AT_ONCE:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _make_doc(nlp: Language, piece: _Piece) -> Doc:
    doc = nlp.make_doc(piece.segment.text)
    doc._.trefakta_lang = piece.segment.lang
    doc._.trefakta_above = piece.above
    doc._.trefakta_date_order = dataclasses.astuple(piece.order)
    if piece.document.date is not None:
        doc._.trefakta_reference_date = piece.document.date.isoformat()
    return doc


def _with_named_dates(
    found: list[Mention], pieces: Sequence[_Piece], own: OwnDates
) -> list[Mention]:
    """``found``, all mentions of a document, with the dates that count from others of it."""
    if len(pieces) < 2:
        return found
    rows = [mention for mention in found if isinstance(mention, Date)]
    parts = [Part(piece.segment, piece.above) for piece in pieces]
    reference, order = pieces[0].document.date, pieces[0].order
    settled = iter(settled_dates(rows, parts, reference, order, own))
    return [next(settled) if isinstance(it, Date) else it for it in found]


def _mentions(piece: _Piece, doc: Doc) -> Iterator[Mention]:
    """The records of ``doc``'s components, moved into the document."""
    records = chain(
        doc._.trefakta_people,
        doc._.trefakta_organisations,
        doc._.trefakta_money,
        doc._.trefakta_dates,
    )
    return _moved(records, piece, doc)


def _moved(records: Iterable[_Row], piece: _Piece, doc: Doc) -> Iterator[Mention]:
    """``records`` of ``doc``, moved into the document, with their sentences."""
    starts = _sentence_starts(piece, doc)
    to_host = piece.segment.start - piece.host.start
    for record in records:
        yield dataclasses.replace(
            record,
            doc_id=piece.document.doc_id,
            start=record.start + piece.segment.start,
            end=record.end + piece.segment.start,
            sentence=_sentence(
                piece.host.text, starts, record.start + to_host, record.end + to_host
            ),
        )


def _sentence_starts(piece: _Piece, doc: Doc) -> list[int]:
    """Offsets in the text of the piece's host at which sentences begin."""
    if piece.is_island:
        return list(sentence_starts(piece.host.text, language(piece.host.lang).sentences))
    return [token.idx for token in doc if token.is_sent_start]


def _sentence(text: str, starts: Sequence[int], start: int, end: int) -> str:
    """The sentence, or the sentences, around a span, with runs of white space made one space."""
    first = max(bisect_right(starts, start) - 1, 0)
    after = bisect_right(starts, end - 1)
    begins = starts[first] if starts else 0
    ends = starts[after] if after < len(starts) else len(text)
    return " ".join(text[begins:ends].split())


def _link(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """``mentions`` of one document with full names and ids, in the same order."""
    people = iter(link_people([m for m in mentions if isinstance(m, Person)]))
    organisations = iter(link_organisations([m for m in mentions if isinstance(m, Organisation)]))
    for mention in mentions:
        match mention:
            case Person():
                yield next(people)
            case Organisation():
                yield next(organisations)
            case _:
                yield mention


def _languages(parts: Iterable[Segment]) -> str | None:
    sizes: Counter[str] = Counter()
    for part in parts:
        sizes[part.lang] += part.end - part.start
    return ";".join(lang for lang, _ in sizes.most_common()) or None
