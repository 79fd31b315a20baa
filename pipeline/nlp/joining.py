"""Entities of another model written onto a ``Doc`` of ours, by their offsets in the text.

Another model has its own tokens and sees no sentences of ours. Its offsets are believed:

- An entity over the end of a line that ends a sentence, or over a blank line, is cut there into
  several: two headings were joined. A sentence that ends inside a line within an entity does not
  end there: the splitter took the dot of a name for a full stop.
- White space at its ends is left out, and an entity that has no letter and no digit is none.
- A token of ours that an entity begins or ends within is split there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from spacy.tokens import Span

from pipeline.nlp.combine import Found

if TYPE_CHECKING:
    from spacy.tokens import Doc

Span.set_extension("trefakta_found_by", default="", force=True)

_LINE_ENDS = frozenset("\n\r\v\f\x85\u2028\u2029")


def found_by(span: Span) -> str:
    """The models that found the entity ``span``, ``+`` between them; empty where ours alone did."""
    return str(span._.trefakta_found_by)


def as_ours(found: Iterable[Found], text: str, sentence_starts: Sequence[int]) -> list[Found]:
    """``found`` with what crosses the end of a line cut, and without what is no name.

    ``sentence_starts``: offsets in ``text``, sorted, at which sentences begin.
    """
    parts = (part for one in found for part in _lines(one, text, sentence_starts))
    trimmed = (_trimmed(part, text) for part in parts)
    return [part for part in trimmed if any(map(str.isalnum, text[part.start : part.end]))]


def _lines(found: Found, text: str, starts: Sequence[int]) -> Iterator[Found]:
    first = bisect_right(starts, found.start)
    last = bisect_left(starts, found.end)
    begins = found.start
    for border in starts[first:last]:
        if _ends_line(text, border):
            yield found._replace(start=begins, end=border)
            begins = border
    yield found._replace(start=begins)


def _ends_line(text: str, border: int) -> bool:
    """Whether a line ends in the white space before ``border``."""
    while border > 0 and text[border - 1].isspace():
        border -= 1
        if text[border] in _LINE_ENDS:
            return True
    return False


def _trimmed(found: Found, text: str) -> Found:
    inside = text[found.start : found.end]
    start = found.start + len(inside) - len(inside.lstrip())
    return found._replace(start=start, end=max(start, found.start + len(inside.rstrip())))


def write(doc: Doc, found: Iterable[tuple[Found, str]]) -> None:
    """Makes ``found``, which do not overlap, the entities of ``doc``, each with who found it."""
    named = list(found)
    _split_tokens(doc, (offset for one, _ in named for offset in one[:2]))
    spans = [_span(doc, one, by) for one, by in named]
    if not doc.has_annotation("DEP"):  # a parse keeps its sentences
        for span in spans:
            for token in span[1:]:
                token.is_sent_start = False
    doc.set_ents(spans)


def _span(doc: Doc, found: Found, by: str) -> Span:
    span = doc.char_span(found.start, found.end, label=found.kind)
    assert span is not None  # noqa: S101  # tokens were split where it begins and ends
    span._.trefakta_found_by = by
    return span


def _split_tokens(doc: Doc, offsets: Iterable[int]) -> None:
    """Splits the tokens of ``doc`` that have one of ``offsets`` inside."""
    starts = [token.idx for token in doc]
    cuts: defaultdict[int, set[int]] = defaultdict(set)
    for offset in offsets:
        index = bisect_right(starts, offset) - 1
        token = doc[index]
        if token.idx < offset < token.idx + len(token):
            cuts[index].add(offset - token.idx)
    if not cuts:
        return
    with doc.retokenize() as retokenizer:
        for index, places in cuts.items():
            token = doc[index]
            borders = [0, *sorted(places), len(token)]
            parts = [token.text[a:b] for a, b in pairwise(borders)]
            retokenizer.split(
                token,
                parts,
                heads=[(token, place) for place in range(len(parts))],
                attrs={"TAG": [token.tag_] * len(parts), "POS": [token.pos_] * len(parts)},
            )
