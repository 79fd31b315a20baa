"""Which part of a text each unit of a word stands for, learned from pairs of both (EM).

The characters of a Japanese name and its kana, the kana of a foreign word and its Latin letters:
the units stand for pieces of the text in order. Expectation maximisation over all ways to cut the
text, as in joint-multigram models of pronunciation (Deligne & Bimbot 1997).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

Counts = dict[str, dict[str, float]]
"""Unit → piece → how often, in expectation."""


class Pair(NamedTuple):
    """The units of a word, the text that they stand for, cut as finely as it may be, a weight."""

    units: Sequence[str]
    text: Sequence[str]
    weight: float


Prior = Callable[[str, str], float]
"""How likely a unit and a piece are before anything is learned; 0 forbids them."""


def learn(pairs: Iterable[Pair], prior: Prior, *, longest: int, rounds: int = 6) -> Counts:
    """The expected counts of pieces of up to ``longest`` elements for each unit."""
    data = list(pairs)
    shares: Counts = {}
    counts: Counts = {}
    for _ in range(rounds):
        counts = defaultdict(lambda: defaultdict(float))
        for pair in data:
            _count(pair, shares, prior, longest, counts)
        shares = {unit: _shares(found) for unit, found in counts.items()}
    return counts


def _shares(found: dict[str, float]) -> dict[str, float]:
    total = sum(found.values())
    return {piece: count / total for piece, count in found.items() if count / total > 1e-5}


def _count(pair: Pair, shares: Counts, prior: Prior, longest: int, counts: Counts) -> None:
    """Add to ``counts`` what the forward-backward algorithm expects of ``pair``."""
    units, text, weight = pair
    end = len(text)
    chances = [_chances(unit, text, shares, prior, longest) for unit in units]
    forward = [[1.0] + [0.0] * end]
    for row in chances:
        reached = [0.0] * (end + 1)
        for start, stop, _, chance in row:
            reached[stop] += forward[-1][start] * chance
        forward.append(reached)
    total = forward[-1][end]
    if total <= 0:
        return
    backward = [0.0] * end + [1.0]
    for unit, row, reached in zip(reversed(units), reversed(chances), forward[-2::-1], strict=True):
        before = [0.0] * (end + 1)
        for start, stop, piece, chance in row:
            before[start] += chance * backward[stop]
            counts[unit][piece] += weight * reached[start] * chance * backward[stop] / total
        backward = before


def _chances(
    unit: str, text: Sequence[str], shares: Counts, prior: Prior, longest: int
) -> list[tuple[int, int, str, float]]:
    """Start, stop and content of each piece that ``unit`` may stand for, with its likelihood."""
    learned = shares.get(unit, {})
    trust = 1e-4 if shares else 1.0
    found: list[tuple[int, int, str, float]] = []
    for start in range(len(text) + 1):
        for stop in range(start, min(len(text), start + longest) + 1):
            piece = "".join(text[start:stop])
            chance = learned.get(piece, 0.0) + trust * prior(unit, piece)
            if chance:
                found.append((start, stop, piece, chance))
    return found
