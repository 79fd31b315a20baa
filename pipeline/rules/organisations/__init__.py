"""Organisations: from the entities of a model and the words of a document to rows.

The span of a row is the name with its legal form. What a model missed is found by a legal form
(``organisations.legal_form``), by a head word (``organisations.head_word``) or because the name is
well known (``organisations.known``); a short form that the text defines is tied to its long form
(``organisations.acronym``), and a name that is one elsewhere in the text is found again
(``organisations.document``). What a user listed is ``organisations.own``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.records import Organisation
from pipeline.rules.organisations.acronyms import tie_acronyms
from pipeline.rules.organisations.countries import with_countries
from pipeline.rules.organisations.evidence import with_mentions
from pipeline.rules.organisations.kinds import kind_of, legal_form
from pipeline.rules.organisations.lexicon import Lexicon, lexicon
from pipeline.rules.organisations.own import apart_from_own, own_organisations
from pipeline.rules.organisations.spaced import SpacedFinder
from pipeline.rules.organisations.spans import Spans
from pipeline.rules.organisations.unspaced import UnspacedFinder
from pipeline.rules.organisations.vetoes import is_no_organisation
from pipeline.rules.origin import by_model
from pipeline.rules.own.never import is_never
from pipeline.rules.own.schema import NO_RULES, OwnRules
from pipeline.rules.own.spans import free_of, with_own
from pipeline.rules.tokens import Entity, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

__all__ = ["find_organisations"]


def find_organisations(doc: Doc, lang: str, own: OwnRules = NO_RULES) -> list[Organisation]:
    """The organisations of ``doc``, sorted by start, not overlapping.

    Reads ``doc.ents`` (label ``ORG``; others bar what is found by head words and names) and the
    tokens, for Japanese with their UniDic part of speech as ``tag_``. Offsets count in
    ``doc.text``; ``lang`` is one of :data:`pipeline.languages.CODES`. An acronym in brackets
    behind a name carries that name as its ``name``. ``own``: names of a user, which are stronger
    than what the model or other rules say.
    """
    from pipeline.rules.entities import read_entities  # which reads the words of both packages

    words = lexicon(lang)
    tokens, own_names = read_entities(doc, lang, own)
    spans = [*_from_entities(tokens, words), *_from_words(tokens, words)]
    rows = [_row(start, end, rule, tokens, words) for start, end, rule in _apart(spans)]
    if own_names:
        own_rows = own_organisations(own_names, tokens, words)
        rows = with_own(own_rows, free_of(rows, own_names))
    rows, defined = tie_acronyms(rows, tokens, words)
    rows = with_countries(with_mentions(rows, defined, tokens, words), tokens, words)
    if own_names:
        rows = apart_from_own(rows)
    return [row for row in rows if not is_never(row, own)] if own.not_organisations else rows


def _from_entities(tokens: Tokens, words: Lexicon) -> Iterator[tuple[int, int, str]]:
    spans = Spans(tokens, words)
    for entity in tokens.entities:
        if entity.label != "ORG":
            continue
        start, end = spans.of_entity(entity)
        before = tokens.text[max(0, start - 1) : start]
        if start < end and not is_no_organisation(tokens.text[start:end], words, before=before):
            yield start, end, by_model("organisations", entity.found_by)


def _from_words(tokens: Tokens, words: Lexicon) -> Iterator[tuple[int, int, str]]:
    """What the finders see, but for spans that cut through an entity of the model."""
    finder = SpacedFinder(tokens, words) if words.words.spaced else UnspacedFinder(tokens, words)
    for found, rule in (
        (finder.by_legal_form(), "organisations.legal_form"),
        (finder.by_head_word(), "organisations.head_word"),
        (finder.known(), "organisations.known"),
    ):
        for first, last in found:
            start, end = tokens.trimmed(tokens.starts[first], tokens.ends[last - 1])
            if rule == _FORM:
                end -= len(tokens.words[last - 1].partition(";")[2]) + (
                    ";" in tokens.words[last - 1]
                )
            if _is_free(first, last, tokens, words, rule) and not is_no_organisation(
                tokens.text[start:end], words, before=tokens.text[max(0, start - 1) : start]
            ):
                yield start, end, rule


_SHORT = 6
"""Letters of a name that may end like a genitive: ``Siemens``."""

_HEAD, _FORM, _KNOWN = (f"organisations.{name}" for name in ("head_word", "legal_form", "known"))
_SURER_THAN = {
    "PERSON": {_FORM, _KNOWN, _HEAD},  # Norwick Power Ltd, Equinor, Nordkyst Sparebank
    "GPE": {_HEAD, _KNOWN, _FORM},  # Oslo kommune, EU
    "LOC": {_HEAD, _KNOWN, _FORM},
    "MISC": {_KNOWN, _FORM},
    "FAC": {_FORM, _KNOWN},
    **{label: {_FORM} for label in ("PRODUCT", "EVENT", "WORK_OF_ART", "NORP")},
}
"""By the label that a model gives to all of a name, the rules that know better by its words."""


def _is_free(first: int, last: int, tokens: Tokens, words: Lexicon, rule: str) -> bool:
    """Whether no entity reaches beyond tokens ``first`` to ``last``, nor is rightly all of them.

    A legal form alone says more about an organisation than the model inside its name.
    """
    for index in range(first, last):
        entity = tokens.inside.get(index)
        if entity is None:
            continue
        whole = entity.first == first and entity.last == last
        if entity.first < first or entity.last > last:
            return False
        sure = rule in _SURER_THAN.get(entity.label, ()) or (
            rule == _KNOWN and _is_told(first, last, tokens, words)
        )
        if whole and not sure:
            return False
        if entity.label == "ORG" and not (
            rule == _FORM or (not whole and _sees_more(entity, first, tokens, words, rule))
        ):
            return False
    return True


def _is_told(first: int, last: int, tokens: Tokens, words: Lexicon) -> bool:
    """``sa til Dagbladet``: a paper that somebody speaks to is no product."""
    known = words.find_known(tokens.slice(first, last))
    told = tokens.lower(first - 1) in words.words.tells
    return known is not None and known.kind == "media" and told


def _sees_more(entity: Entity, first: int, tokens: Tokens, words: Lexicon, rule: str) -> bool:
    """Whether a rule may know a longer name than the organisation that the model saw in it."""
    if rule == _HEAD:  # the model cut it before ``of``, ``for``
        return entity.first == first and tokens.words[entity.last] in words.words.head_links
    return True


def _apart(spans: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """``spans`` without overlaps: the longest stays, of equals the first given."""
    kept: list[tuple[int, int, str]] = []
    taken_until = -1
    for start, end, rule in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= taken_until:
            kept.append((start, end, rule))
            taken_until = end
        elif end - start > kept[-1][1] - kept[-1][0]:
            kept[-1] = (start, end, rule)
            taken_until = end
    return kept


def _row(start: int, end: int, rule: str, tokens: Tokens, words: Lexicon) -> Organisation:
    text = tokens.text[start:end]
    name = _base(" ".join(text.split()), words)
    return Organisation(
        start=start,
        end=end,
        text=text,
        lang=words.lang,
        name=name,
        kind=kind_of(name, words),
        legal_form=legal_form(name, words),
        rule=rule,
    )


def _base(name: str, words: Lexicon) -> str:
    """``name`` without a genitive that is sure."""
    for suffix in words.words.genitives:
        base = name.removesuffix(suffix)
        if not base or base == name or name in words.known:
            continue
        if base in words.known or base[-1:].isupper() or words.form_at_end(base):
            return base
        if len(base) > _SHORT and base[1:].islower() and name.endswith(words.words.sure_genitives):
            return base
        if words.ending(base.lower()) is not None or base.split()[-1].lower() in words.last:
            return base
    return name
