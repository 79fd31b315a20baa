"""Learn how characters are read in Japanese names, from lists of names with their kana.

    python benchmarks/name_readings.py ../shared/names

prints pipeline/languages/ja/name_characters.tsv. The lists are ja_given.tsv and ja_surnames.tsv
(columns name, kana) and ja_politicians.tsv (surname, given, kana). Only shares of readings go into
the table, no names.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from aligned import Counts, Pair, learn

HEAD = """\
# Readings of characters in Japanese names, per mille: in given names, alone as a given name, in
# family names; + behind the first character. Learned by aligning public lists of names
# (japanese-personal-name-dataset, gimei, faker: MIT; members of parliaments and councils) with
# their kana: benchmarks/name_readings.py
"""
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_KANA = re.compile(r"[ぁ-ゖー]")
_LONGEST = 5
_LEAST_COUNT = 0.8


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    politicians = [row for row in _rows(folder / "ja_politicians.tsv") if _has_parts(row)]
    given = [
        *_pairs((row["name"], row["kana"], 1.0) for row in _rows(folder / "ja_given.tsv")),
        *_pairs((row["given"], row["kana"].split()[1], 2.0) for row in politicians),
    ]
    family = [
        *_pairs((row["name"], row["kana"], 3.0) for row in _rows(folder / "ja_surnames.tsv")),
        *_pairs((row["surname"], row["kana"].split()[0], 1.0) for row in politicians),
    ]
    longer = [pair for pair in given if len(pair.units) > 1]
    alone: Counts = defaultdict(lambda: defaultdict(float))
    for pair in given:
        if len(pair.units) == 1:
            alone[pair.units[0]]["".join(pair.text)] += pair.weight
    lines = [
        *_lines("given", learn(longer, _prior, longest=_LONGEST), least_share=0.01),
        *_lines("alone", alone, least_share=0.02),
        *_lines("family", learn(family, _prior, longest=_LONGEST), least_share=0.01),
    ]
    print(HEAD + "\n".join(sorted(lines)))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        next(file)  # the licence
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _has_parts(row: dict[str, str]) -> bool:
    return bool(row["surname"] and row["given"]) and len(row["kana"].split()) == 2


def _pairs(rows: Iterator[tuple[str, str, float]]) -> Iterator[Pair]:
    for name, kana, weight in rows:
        units: list[str] = []
        for char in name:
            shown = units[-1].lstrip("+") if char == "々" and units else char
            units.append(f"+{shown}" if units and _HAN.match(shown) else shown)
        text = re.findall(r"[ぁ-ゖ][ゃゅょぁぃぅぇぉんっー]*", _hiragana(kana))
        if any(_HAN.search(unit) for unit in units) and "".join(text) == _hiragana(kana):
            yield Pair(units, text, weight)


def _hiragana(text: str) -> str:
    return "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in text)


def _prior(unit: str, piece: str) -> float:
    if not piece:
        return 0.0
    if not _HAN.search(unit):  # kana read themselves, but for ヶ and ノ
        return float(_hiragana(unit) == piece or unit in "ケヶノ")
    return 20.0 ** -len(piece)


def _lines(role: str, counts: Counts, *, least_share: float) -> Iterator[str]:
    for unit, found in counts.items():
        char = unit.lstrip("+")
        total = sum(found.values())
        kept = sorted(
            (-count / total, piece)
            for piece, count in found.items()
            if count >= _LEAST_COUNT and count / total >= least_share
        )
        listed = " ".join(f"{piece}:{max(1, round(-share * 1000))}" for share, piece in kept)
        if listed and _HAN.match(char):
            yield f"{char}\t{role}{'+' if unit[0] == '+' else ''}\t{listed}"


if __name__ == "__main__":
    main()
