"""Text in several languages, cut into segments of one language each.

A line (or the hard-wrapped lines of a paragraph) has a language, and inside a line the language
changes where the script does. Segments are ordered and do not overlap, and all that stands
outside them is white space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.records import Segment
from pipeline.segment.assign import Piece, assign
from pipeline.segment.cut import cut
from pipeline.segment.detect import evidence
from pipeline.segment.grids import grids
from pipeline.segment.lines import blocks
from pipeline.segment.scripts import Stretch, stretches

LONGEST_SEGMENT = 5000
"""Code points that no model and no tokenizer here has trouble with."""

LONGEST_PIECE = 2000
"""A line longer than this is looked at in parts, for it may be a whole page."""

FEWEST_WORDS_INSET = 6
"""Words in lower case of a Latin clause that is worth cutting a Japanese sentence in two for."""


def segment(
    document_text: str, *, lang: str | None = None, max_chars: int = LONGEST_SEGMENT
) -> list[Segment]:
    """The segments of ``document_text``, in order, of at most ``max_chars`` code points each.

    ``lang`` is the declared language of the whole, a code of :data:`pipeline.languages.CODES` or
    ``"no"`` for Norwegian of either standard; it is believed wherever the script allows it, and
    any other code (a page's ``lang="sv"`` is wrong too often) counts as no declaration. Text in a
    language that is not extracted from becomes segments of :data:`pipeline.languages.OTHER`.

    Raises ``ValueError`` where ``max_chars`` is not positive.
    """
    if max_chars < 1:
        raise ValueError(f"max_chars must be positive, not {max_chars}")
    declared = lang.lower().replace("_", "-").split("-")[0] if lang else None
    pieces = list(_pieces(document_text))
    languages = assign(document_text, pieces, declared)
    return [
        part
        for start, end, language in _merged(pieces, languages, max_chars)
        for part in _segments(document_text, start, end, language, max_chars)
    ]


def _pieces(text: str) -> Iterator[Piece]:
    """The stretches of one script of every line of ``text``."""
    last_end: int | None = None
    for block_start, block_end in _blocks(text):
        starts_paragraph = last_end is None or _has_blank_line(text[last_end:block_start])
        for start, end in cut(text, block_start, block_end, LONGEST_PIECE):
            parts = list(stretches(text, start, end))
            for i, part in enumerate(parts):
                is_inset = 0 < i < len(parts) - 1
                yield _piece(text, part, starts_paragraph=starts_paragraph, is_inset=is_inset)
                starts_paragraph = False
        last_end = block_end


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Lines, hard-wrapped paragraphs, and rows of one table together, whose few words do not tell
    a language row by row.
    """
    tables = iter(grids(text))
    table = next(tables, None)
    start = end = 0
    for first, last in blocks(text):
        while table is not None and table.end <= first:
            table = next(tables, None)
        goes_on = table is not None and table.start < end and table.start < last
        if end and not (goes_on and last - start <= LONGEST_PIECE):
            yield start, end
            end = 0
        start, end = start if end else first, last
    if end:
        yield start, end


def _piece(text: str, part: Stretch, *, starts_paragraph: bool, is_inset: bool) -> Piece:
    """A stretch with what its words say; a few foreign words inside a sentence say nothing."""
    found = evidence(text[part.start : part.end]) if part.script == "latin" else None
    if found and is_inset and found.words < FEWEST_WORDS_INSET:
        found = None
    return Piece(*part, starts_paragraph=starts_paragraph, evidence=found)


def _has_blank_line(between: str) -> bool:
    """Whether the white space ``between`` two lines is more than one line break."""
    return len(between.replace("\r\n", "\n").strip(" \t")) > 1


def _merged(
    pieces: list[Piece], languages: list[str], longest: int
) -> Iterator[tuple[int, int, str]]:
    """Neighbouring pieces of one language together, as far as ``longest`` allows."""
    start, end, current = 0, 0, ""
    for piece, language in zip(pieces, languages, strict=True):
        if language == current and piece.end - start <= longest:
            end = piece.end
            continue
        if current:
            yield start, end, current
        start, end, current = piece.start, piece.end, language
    if current:
        yield start, end, current


def _segments(text: str, start: int, end: int, language: str, longest: int) -> Iterator[Segment]:
    """Segments of ``text[start:end]`` without the white space around them."""
    for first, last in cut(text, start, end, longest):
        part = text[first:last]
        first += len(part) - len(part.lstrip())  # noqa: PLW2901 (the span moves with its text)
        part = part.strip()
        if part:
            yield Segment(start=first, end=first + len(part), text=part, lang=language)
