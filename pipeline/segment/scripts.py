"""Which script a stretch of text is written in, and where a line changes from one to another.

A line is divided so that the letters that come to stand in a stretch of another script cost least,
together with a price for every change: a Latin name inside Japanese (``Sony``) stays, and so does a
Japanese one inside Latin text (``Minoru Kihara (木原稔)``), for cutting there would take the rest
of its sentence from either. A quotation of a sentence is worth two changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

Script = Literal["latin", "japanese", "foreign"]

KANA = "\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
HAN = "\u3005-\u3007\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1e00-\u1eff"
FOREIGN = (
    "\u0370-\u0482\u048a-\u1dbf\u1f00-\u1ffe\u2c00-\u2dde\u3105-\u318e\ua000-\uabff\uac00-\ud7ff"
    "\ufb00-\ufdff\ufe70-\ufefc\U00010000-\U0001bfff\U0001e100-\U0001e95f"
)
"""Blocks of other alphabets and syllabaries, from Greek to Hangul and the historic ones; their
few digits and marks do no harm here."""

RUN = re.compile(
    rf"""
      (?P<japanese> [{KANA}{HAN}]+ )
    | (?P<latin> [{LATIN}]+ )
    | (?P<foreign> [{FOREIGN}]+ )
    """,
    re.VERBOSE,
)
NOT_LATIN = re.compile(f"[{KANA}{HAN}{FOREIGN}]")
ANY_LATIN = re.compile(f"[{LATIN}]")
ANY_FOREIGN = re.compile(f"[{FOREIGN}]")
ANY_KANA = re.compile(f"[{KANA}]")
MUCH_LATIN = re.compile(f"[^{KANA}{HAN}]{{12}}")

OPENING = re.compile(r"[\s(\[{\"“‘«「『（【〈《〔［｛]*\Z")
OPENING_WINDOW = 8

CHANGE = 12.0
PRICE: dict[Script, float] = {"latin": 1.5, "japanese": 3.0, "foreign": 2.0}
"""What a letter of the script costs inside a stretch of another. A change costs as much as four
kanji, or a few Latin words, out of place, so that a quotation of nine kanji or kana is cut out of
a Latin sentence, and a Latin clause out of a Japanese one."""

PRICE_OF_CAPITALISED = 0.5
"""A capitalised word is as a rule a name, at home in any script: ``Sony``, ``Лев Толстой``."""

SCRIPTS: tuple[Script, ...] = ("latin", "japanese", "foreign")


class Stretch(NamedTuple):
    """Half-open offsets and the script of the letters there, ``None`` where there are none."""

    start: int
    end: int
    script: Script | None
    is_mixed: bool = False
    """Whether letters of other scripts stand in it."""


def stretches(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The stretches of ``text[start:end]``, in order; they cover it."""
    if not NOT_LATIN.search(text, start, end):
        yield Stretch(start, end, "latin" if ANY_LATIN.search(text, start, end) else None)
    elif not MUCH_LATIN.search(text, start, end) and not ANY_FOREIGN.search(text, start, end):
        yield _whole(text, start, end)
    else:
        yield from _divided(text, start, end)


class _Run(NamedTuple):
    script: Script
    start: int
    end: int
    price: float
    """What it costs to leave this run of letters in a stretch of another script."""


def _runs(text: str, start: int, end: int) -> list[_Run]:
    runs = []
    for match in RUN.finditer(text, start, end):
        script = cast("Script", match.lastgroup)
        price = PRICE[script] * (match.end() - match.start())
        if text[match.start()].isupper():
            price *= PRICE_OF_CAPITALISED
        runs.append(_Run(script, match.start(), match.end(), price))
    return runs


def _whole(text: str, start: int, end: int) -> Stretch:
    """``text[start:end]`` as one stretch, of the script that costs least."""
    runs = _runs(text, start, end)
    costs = {script: sum(run.price for run in runs if run.script != script) for script in SCRIPTS}
    script = min(SCRIPTS, key=costs.__getitem__)
    return Stretch(start, end, script, is_mixed=costs[script] > 0)


def _divided(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The cheapest division of ``text[start:end]`` (Viterbi over its runs of letters)."""
    runs = _runs(text, start, end)
    scripts = _cheapest(runs)
    begin, is_mixed = start, False
    for i, run in enumerate(runs):
        is_mixed = is_mixed or run.script != scripts[i]
        if i + 1 < len(runs) and scripts[i + 1] != scripts[i]:
            cut = _cut(text, run.end, runs[i + 1].start)
            yield Stretch(begin, cut, scripts[i], is_mixed)
            begin, is_mixed = cut, False
    yield Stretch(begin, end, scripts[-1], is_mixed)


def _cheapest(runs: list[_Run]) -> list[Script]:
    """For each run the script of the stretch that it comes to stand in."""
    costs: dict[Script, float] = dict.fromkeys(SCRIPTS, 0.0)
    origins: list[dict[Script, Script]] = []
    for run in runs:
        least = min(SCRIPTS, key=costs.__getitem__)
        came = {s: s if costs[s] <= costs[least] + CHANGE else least for s in SCRIPTS}
        costs = {
            s: costs[came[s]]
            + (CHANGE if came[s] != s else 0.0)
            + (run.price if run.script != s else 0.0)
            for s in SCRIPTS
        }
        origins.append(came)
    script = min(SCRIPTS, key=costs.__getitem__)
    scripts = [script]
    for came in reversed(origins[1:]):
        script = came[script]
        scripts.append(script)
    return scripts[::-1]


def _cut(text: str, after: int, before: int) -> int:
    """Where to cut between two runs: before the brackets and quotation marks that open there."""
    window = max(after, before - OPENING_WINDOW)
    match = OPENING.search(text[window:before])
    return window + match.start() if match else before
