"""The spaCy component that lets other pipelines, one or several, find a ``Doc``'s entities.

Each of them reads the text with its own tokenizer and as it was trained; its entities come back by
their offsets (:mod:`pipeline.nlp.joining`), their labels turned into the kinds of name that the
rules know (:mod:`pipeline.nlp.schemes`), and several models' are made one list
(:mod:`pipeline.nlp.combine`). Tokens and sentences stay ours, so the rules see the same whatever
model is at work. ``span._.trefakta_found_by`` names the models that found an entity.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from spacy.language import Language

from pipeline.nlp.combine import Combine, Found, combine
from pipeline.nlp.joining import as_ours, write
from pipeline.nlp.schemes import NO_NAME, kind_of, unknown_label_error, unknown_labels
from pipeline.nlp.specs import JOINER, short_names

if TYPE_CHECKING:
    from spacy.tokens import Doc

_AT_ONCE = 12_000
"""Characters that another pipeline is given as one text, at most: Sudachi takes 49,149 bytes."""


@Language.factory(
    "trefakta_recognisers",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={"models": ["trefakta"], "combine": "union", "labels": {}, "lang": None},
)
class Recognisers:
    """Sets ``doc.ents`` to what the pipelines ``models`` find."""

    def __init__(
        self,
        nlp: Language,
        name: str,
        *,
        models: Sequence[str],
        combine: Combine,
        labels: Mapping[str, str],
        lang: str | None,
    ) -> None:
        """``models``: members of a spec (:mod:`pipeline.nlp.specs`), loaded now.

        ``combine``: ``union`` or ``vote``. ``labels``: what labels mean that no scheme knows.
        ``lang``: the language of the texts; else that of ``nlp``.

        Raises :class:`pipeline.nlp.errors.ModelNotFoundError` for a model that is absent and
        :class:`pipeline.nlp.errors.UnknownLabelError` for one whose labels nobody knows.
        """
        from pipeline.nlp.models import load_member

        self.name = name
        self.combine: Combine = combine
        self.own_labels = dict(labels)
        self.members: dict[str, Language] = {
            short: load_member(lang or str(nlp.lang), model)
            for short, model in zip(short_names(models), models, strict=True)
        }
        for short, member in self.members.items():
            if unknown := unknown_labels(entity_labels(member), self.own_labels):
                raise unknown_label_error(short, unknown)

    @property
    def labels(self) -> tuple[str, ...]:
        """The kinds of name that may be found, sorted."""
        kinds = {
            kind_of(label, self.own_labels)
            for member in self.members.values()
            for label in entity_labels(member)
        }
        return tuple(sorted(kind for kind in kinds if kind))

    def __call__(self, doc: Doc) -> Doc:
        """``doc``, with its entities."""
        [done] = self.pipe([doc])
        return done

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """``stream``, each text with its entities; ``batch_size`` texts go through together."""
        texts = iter(stream)
        while batch := list(islice(texts, batch_size)):
            starts = [[token.idx for token in doc if token.is_sent_start] for doc in batch]
            by_member = [
                self._found(name, member, batch, starts) for name, member in self.members.items()
            ]
            for doc, *of_doc in zip(batch, *by_member, strict=True):
                write(doc, self._named(of_doc))
                yield doc

    def _named(self, by_member: Sequence[Sequence[Found]]) -> Iterator[tuple[Found, str]]:
        names = list(self.members)
        for one in combine(by_member, self.combine):
            yield one.found, JOINER.join(names[place] for place in one.by)

    def _found(
        self, name: str, member: Language, docs: Sequence[Doc], starts: Sequence[Sequence[int]]
    ) -> list[list[Found]]:
        """What one of the pipelines finds in each of ``docs``, in our terms."""
        pieces = [
            (place, start, doc.text[start:end])
            for place, (doc, begins) in enumerate(zip(docs, starts, strict=True))
            for start, end in _pieces(doc.text, begins, limit=_limit(member))
        ]
        found: list[list[Found]] = [[] for _ in docs]
        parsed = member.pipe((text for _, _, text in pieces), batch_size=len(pieces) or 1)
        for (place, start, _), doc in zip(pieces, parsed, strict=True):
            found[place].extend(self._entities(name, doc, start))
        return [
            as_ours(of_doc, doc.text, begins)
            for of_doc, doc, begins in zip(found, docs, starts, strict=True)
        ]

    def _entities(self, name: str, doc: Doc, offset: int) -> Iterator[Found]:
        for entity in doc.ents:
            kind = kind_of(entity.label_, self.own_labels)
            if kind is None:
                raise unknown_label_error(name, [entity.label_])
            if kind != NO_NAME:
                yield Found(entity.start_char + offset, entity.end_char + offset, kind)


def entity_labels(nlp: Language) -> list[str]:
    """The labels that the components of ``nlp`` say they give to entities."""
    return [
        label
        for name, component in nlp.pipeline
        if "doc.ents" in nlp.get_pipe_meta(name).assigns
        for label in getattr(component, "labels", ())
    ]


def _limit(nlp: Language) -> int:
    """Characters that ``nlp`` takes at once; ours take all, since names help each other."""
    return sys.maxsize if "trefakta_sentences" in nlp.pipe_names else _AT_ONCE


def _pieces(text: str, sentence_starts: Sequence[int], *, limit: int) -> Iterator[tuple[int, int]]:
    """``text`` as stretches of at most ``limit`` characters, cut where sentences begin if any."""
    begins = 0
    while len(text) - begins > limit:
        place = bisect_right(sentence_starts, begins + limit) - 1
        start = sentence_starts[place] if place >= 0 else 0
        end = start if start > begins else begins + limit
        yield begins, end
        begins = end
    if begins < len(text):
        yield begins, len(text)
