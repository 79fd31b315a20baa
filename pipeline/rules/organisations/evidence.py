"""Mentions that the document tells: a name that stands there as an organisation's elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.records import Organisation
from pipeline.rules.organisations.acronyms import RULE as ACRONYM
from pipeline.rules.organisations.finders import cuts_katakana
from pipeline.rules.organisations.kinds import bare
from pipeline.rules.organisations.lexicon import HEAD, Lexicon, lengths_by_head
from pipeline.rules.organisations.vetoes import is_no_organisation
from pipeline.rules.origin import is_by_model
from pipeline.rules.tokens import Tokens

RULE = "organisations.document"

_OFTEN = 2
"""So often the model sees a single word before it is believed elsewhere."""


def with_mentions(
    rows: Sequence[Organisation],
    defined: Mapping[str, Organisation],
    tokens: Tokens,
    lexicon: Lexicon,
) -> list[Organisation]:
    """``rows``, short forms named by what they stand for, with the mentions that none found."""
    named = [_named(row, defined, lexicon) for row in rows]
    names = _sure_names(named, lexicon) | {
        short: replace(row, basis="acronym", rule=ACRONYM) for short, row in defined.items()
    }
    if not names:
        return named
    taken = {index for row in named for index in range(tokens.at(row.start), tokens.at(row.end))}
    found = _Search(names, tokens, lexicon).found(taken)
    return sorted((*named, *found), key=lambda row: row.start)


def _named(
    row: Organisation, defined: Mapping[str, Organisation], lexicon: Lexicon
) -> Organisation:
    if row.basis is not None:
        return row
    for suffix in ("", *lexicon.words.genitives):
        long = defined.get(row.text.removesuffix(suffix))
        if long is not None:
            return replace(row, name=long.name, kind=long.kind or row.kind, basis="acronym")
    return row


def _sure_names(rows: Sequence[Organisation], lexicon: Lexicon) -> dict[str, Organisation]:
    """Names that are an organisation's wherever they stand in the document."""
    counts = Counter(row.name for row in rows)
    names: dict[str, Organisation] = {}
    for row in rows:
        core = bare(row.name, lexicon)
        if row.basis is not None or not _is_sure(row, core, counts, lexicon):
            continue
        for name in {row.name, core}:
            names.setdefault(name, replace(row, name=name, rule=RULE))
    return names


def _is_sure(row: Organisation, core: str, counts: Mapping[str, int], lexicon: Lexicon) -> bool:
    if len(core) <= HEAD or is_no_organisation(core, lexicon, before=""):
        return False
    if lexicon.find_known(core) is not None:  # which is found without, or has its reasons
        return False
    if lexicon.words.spaced and not core[0].isupper():
        return False
    if row.legal_form is not None or not is_by_model(row.rule):
        return True
    told = row.kind is not None and not lexicon.words.spaced  # by its last part: アタリ社
    return " " in core or told or counts[row.name] >= _OFTEN


class _Search:
    """Looks for names on whole words that no row and no entity holds."""

    def __init__(self, names: Mapping[str, Organisation], tokens: Tokens, lexicon: Lexicon) -> None:
        self.names = names
        self.tokens = tokens
        self.lexicon = lexicon
        self._ends = {end: index + 1 for index, end in enumerate(tokens.ends)}
        self._lengths = lengths_by_head(names)

    def found(self, taken: set[int]) -> Iterator[Organisation]:
        free_from = 0
        text = self.tokens.text
        for index, start in enumerate(self.tokens.starts):
            if start < free_from or index in taken:
                continue
            for length in self._lengths.get(text[start : start + HEAD], ()):
                name = text[start : start + length]
                last = self._whole(name, start) if name in self.names else None
                if last is not None and self._is_free(index, last, taken):
                    end = free_from = self.tokens.ends[last - 1]
                    yield self._row(name, start, end)
                    break

    def _row(self, name: str, start: int, end: int) -> Organisation:
        row = self.names[name]
        form = None if row.legal_form is None or row.legal_form not in name else row.legal_form
        text = self.tokens.text[start:end]
        return replace(row, start=start, end=end, text=text, legal_form=form)

    def _whole(self, name: str, start: int) -> int | None:
        for suffix in ("", *self.lexicon.words.genitives):
            end = start + len(name)
            if self.tokens.text.startswith(suffix, end) and end + len(suffix) in self._ends:
                return self._ends[end + len(suffix)]
        return None

    def _is_free(self, first: int, last: int, taken: set[int]) -> bool:
        inside = self.tokens.inside
        if any(index in taken or index in inside for index in range(first, last)):
            return False
        return self._stands_alone(first, last)

    def _stands_alone(self, first: int, last: int) -> bool:
        """Not a part of a longer name or word: ``Borbet-sjefen``, ``Nordkyst Bygg``."""
        words, tags = self.tokens.words, self.tokens
        before = words[first - 1] if first else ""
        behind = words[last] if last < len(words) else ""
        if not self.lexicon.words.spaced:
            nouns = ("名詞", "接尾辞", "接頭辞")
            if cuts_katakana(tags.text, tags.starts[first], tags.ends[last - 1]):
                return False
            return not (
                (first and tags.tags[first - 1].startswith(nouns))
                or (behind and tags.tags[last].startswith(nouns))
            )
        joined = {"-", "/", "@", "#", "_", "."}
        touches = last < len(words) and self.tokens.starts[last] == self.tokens.ends[last - 1]
        follows = first > 0 and self.tokens.starts[first] == self.tokens.ends[first - 1]
        if (touches and behind in joined - {"."}) or (follows and before in joined):
            return False
        return not behind[:1].isupper() and not (
            before[:1].isupper() and not self.tokens.opens_sentence(first - 1)
        )
