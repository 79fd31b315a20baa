"""The language of every stretch of a document, from what it says and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from pipeline.languages import CODES, OTHER
from pipeline.segment import detect
from pipeline.segment.scripts import ANY_KANA, ANY_LATIN, Script

SURE = 1.0
"""Below this many votes between two standards of one language, n-grams are asked as well."""

SHARE_OF_DOCUMENT, STRONGEST_DOCUMENT = 0.35, 2.0
"""How many votes of the rest of the document a stretch takes over, and how many at most."""

SHARE_OF_NGRAMS, STRONGEST_NGRAMS = 0.5, 4.0

NEIGHBOUR, HEADED = 0.6, 0.8
"""How many votes the language of the piece before counts, and that of the text under a heading."""

FEWEST_WORDS, MANY_WORDS = 2, 4
"""Words in lower case that make Latin text more than a name, and those that make it a sentence."""

Group = str
"""A language, a family of standards (``no``), or ``"other"``."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line, on the way to its language."""

    start: int
    end: int
    script: Script | None
    is_mixed: bool = False
    starts_paragraph: bool = True
    """Whether a blank line, or nothing, stands before it."""
    evidence: detect.Evidence | None = None
    """What its words say, where it is of Latin script."""


def assign(text: str, pieces: list[Piece], declared: str | None) -> list[str]:
    """The language of each piece: a code of ours or ``"other"``.

    ``declared`` is believed where the script of a piece allows it.
    """
    families = {detect.family_of(code) for code in CODES}
    believed = declared if declared in {*CODES, *families} else None
    has_kana = ANY_KANA.search(text) is not None
    told = [_told(text, piece, believed, beside_kana=has_kana) for piece in pieces]
    if OTHER in told and not has_kana:
        told = [OTHER if p.script == "japanese" else t for p, t in zip(pieces, told, strict=True)]
    groups = _with_neighbours(text, pieces, told)
    return _with_standards(text, pieces, groups)


def _told(text: str, piece: Piece, declared: Group | None, *, beside_kana: bool) -> Group | None:
    """The group that a piece tells by itself, if it does."""
    if piece.script == "foreign":
        return OTHER
    japanese = detect.of_script("japanese")
    if piece.script == "japanese":
        has_kana = ANY_KANA.search(text, piece.start, piece.end)
        if not has_kana and declared in japanese:
            han = text[piece.start : piece.end]
            return OTHER if detect.is_surely_chinese(han) else declared
        if not has_kana and piece.is_mixed:
            return None  # "Minoru Kihara (木原稔)" may stand in a list in any language
        if has_kana:
            return japanese[0]
        han = text[piece.start : piece.end]
        return OTHER if detect.is_chinese(han, beside_kana=beside_kana) else japanese[0]
    if piece.evidence is None:
        return None
    return declared if declared and declared not in japanese else piece.evidence.group()


def _with_neighbours(text: str, pieces: list[Piece], told: list[Group | None]) -> list[Group]:
    """``told``, and for each piece that told nothing what it and the pieces beside it say.

    Running text comes first and goes with Latin text alone, so that headings, names and numbers
    can then go with it.
    """
    settled = [None if group in detect.of_script("japanese") else group for group in told]
    for fewest in (MANY_WORDS, FEWEST_WORDS):
        settled = _heard(pieces, settled, [_is_running(piece, fewest) for piece in pieces])
    if any(group is None and _is_running(p) for p, group in zip(pieces, settled, strict=True)):
        default = _of_document(text, pieces)
        settled = [
            default if group is None and _is_running(piece) else group
            for piece, group in zip(pieces, settled, strict=True)
        ]
    settled = [group or other for group, other in zip(told, settled, strict=True)]
    settled = _heard(pieces, settled, [True] * len(pieces))
    if None not in settled:
        return [group for group in settled if group is not None]
    default = _of_document(text, pieces)
    return [group or default for group in settled]


def _is_running(piece: Piece, fewest: int = FEWEST_WORDS) -> bool:
    return piece.evidence is not None and piece.evidence.words >= fewest


def _heard(pieces: list[Piece], told: list[Group | None], asked: list[bool]) -> list[Group | None]:
    """``told``, with the loudest group around each piece that is asked and told none."""
    return [
        _loudest(piece, weights) if group is None and is_asked else group
        for piece, weights, group, is_asked in zip(
            pieces, _around(pieces, told), told, asked, strict=True
        )
    ]


def _around(pieces: list[Piece], told: list[Group | None]) -> list[dict[Group, float]]:
    """For each piece how loud the nearest pieces that tell a group speak for it."""
    before = _last_told(told)
    after = [len(told) - 1 - i if i is not None else None for i in _last_told(told[::-1])][::-1]
    return [_weights(pieces, told, i, before[i], after[i]) for i in range(len(pieces))]


def _last_told(told: list[Group | None]) -> list[int | None]:
    """For each place the last one before it where a group was told."""
    last: list[int | None] = [None]
    for i, _ in pairwise(range(len(told))):
        last.append(i if told[i] is not None else last[-1])
    return last


def _weights(
    pieces: list[Piece], told: list[Group | None], i: int, before: int | None, after: int | None
) -> dict[Group, float]:
    """How loud the neighbours of piece ``i`` speak for their groups."""
    is_heading = i + 1 < len(pieces) and (
        pieces[i].starts_paragraph and not pieces[i + 1].starts_paragraph
    )
    weights: dict[Group, float] = {}
    for place, weight in ((before, NEIGHBOUR), (after, HEADED if is_heading else NEIGHBOUR - 0.1)):
        group = told[place] if place is not None else None
        if group is not None:
            weights[group] = weights.get(group, 0.0) + weight
    return weights


def _loudest(piece: Piece, weights: dict[Group, float]) -> Group | None:
    """The group that a piece and its neighbours speak loudest for, if anything speaks."""
    votes = dict(weights)
    if not weights:
        return None
    if piece.evidence:
        for group, vote in piece.evidence.groups().items():
            votes[group] = votes.get(group, 0.0) + vote
    return max(votes, key=votes.__getitem__) if any(votes.values()) else None


def _of_document(text: str, pieces: list[Piece]) -> Group:
    """The group of a document none of whose pieces tells one."""
    if any(piece.script == "japanese" for piece in pieces) and not ANY_LATIN.search(text):
        return detect.of_script("japanese")[0]
    latin = " ".join(text[piece.start : piece.end] for piece in pieces if piece.evidence)
    return detect.likeliest(latin)


def _with_standards(text: str, pieces: list[Piece], groups: list[Group]) -> list[str]:
    """``groups``, and for each family the standard that the piece and its document lean to."""
    languages: list[str] = list(groups)
    for family in {group for group in groups if group not in {*CODES, OTHER}}:
        places = [i for i, group in enumerate(groups) if group == family]
        leans = {i: _lean(pieces[i], family) for i in places}
        total = sum(leans.values())
        chosen: list[str | None] = [None] * len(pieces)
        for i in (i for i in places if _is_running(pieces[i])):
            chosen[i] = _standard(text, pieces[i], family, leans[i], total)
        around = _around(pieces, chosen)
        for i in places:
            beside = max(around[i], key=around[i].__getitem__, default=None)
            languages[i] = (
                chosen[i] or beside or _standard(text, pieces[i], family, leans[i], total)
            )
    return languages


def _standard(text: str, piece: Piece, family: str, lean: float, total: float) -> str:
    """The standard that a piece leans to, with its document and n-grams where it leans little."""
    first, second = detect.standards(family)[:2]
    score = lean + _capped((total - lean) * SHARE_OF_DOCUMENT, STRONGEST_DOCUMENT)
    if abs(score) < SURE and piece.evidence:
        ngrams = detect.ngram_lean(text[piece.start : piece.end], family)
        score += _capped(ngrams * SHARE_OF_NGRAMS, STRONGEST_NGRAMS)
    return second if score > 0 else first


def _lean(piece: Piece, family: str) -> float:
    return piece.evidence.lean(family) if piece.evidence else 0.0


def _capped(value: float, most: float) -> float:
    return max(-most, min(most, value))
