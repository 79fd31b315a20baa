"""The organisations of a user's list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.records import Organisation
from pipeline.rules.organisations.kinds import kind_of, legal_form
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.organisations.spans import Spans
from pipeline.rules.own.names import OwnName
from pipeline.rules.own.schema import OwnOrganisation
from pipeline.rules.own.spans import apart, free_of, is_own
from pipeline.rules.tokens import Tokens


def own_organisations(
    found: Iterable[OwnName], tokens: Tokens, words: Lexicon
) -> list[Organisation]:
    """A row for each organisation in ``found``; a legal form beside the name belongs to it."""
    spans = Spans(tokens, words)
    return apart(
        _row(each, each.entry, spans, words)
        for each in found
        if isinstance(each.entry, OwnOrganisation)
    )


def _row(named: OwnName, entry: OwnOrganisation, spans: Spans, words: Lexicon) -> Organisation:
    start, end = spans.with_form(named.start, named.end)
    text = spans.text[start:end]
    name = " ".join(text.split())
    return Organisation(
        start=start,
        end=end,
        text=text,
        lang=words.lang,
        name=entry.canonical,
        kind=entry.kind or kind_of(entry.canonical, words) or kind_of(name, words),
        legal_form=legal_form(name, words) or legal_form(entry.canonical, words),
        rule="organisations.own",
    )


def apart_from_own(rows: Sequence[Organisation]) -> list[Organisation]:
    """``rows`` without those that overlap a user's own."""
    own = [row for row in rows if is_own(row.rule)]
    return sorted(
        (*own, *free_of((row for row in rows if not is_own(row.rule)), own)),
        key=lambda row: row.start,
    )
