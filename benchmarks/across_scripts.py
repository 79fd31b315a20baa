"""How often names of two people in two scripts are taken for one, and how fast names are compared.

    python benchmarks/across_scripts.py ../shared/names --pairs 1000000

Names of Japanese politicians in Han characters and kana against others in Latin letters, and
foreign names in katakana (words of UniDic) against Norwegian politicians and common English
names, in random pairs. Behind that: how many of the politicians are known by their own
reading, and how many are taken for another of the same family name.
"""

from __future__ import annotations

import argparse
import csv
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import jaconv
from katakana_spellings import foreign_names

from pipeline.link.across import block_keys, likeness

Named = tuple[str, str]
"""A name and who bears it."""


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", type=int, default=100_000)
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    draw = random.Random(11)  # nothing secret about it
    rows = [row for row in _rows(folder / "ja_politicians.tsv") if len(row["kana"].split()) == 2]
    rows = [row for row in rows if row["surname"] and row["given"]]
    han = [(row["name"], row["kana"]) for row in rows]
    kana = [(row["kana"], row["kana"]) for row in rows]
    latin = [(_romanised(row["kana"]), row["kana"]) for row in rows]
    given = [row["name"] for row in _rows(folder / "en_given.tsv")][:3_000]
    family = [row["name"] for row in _rows(folder / "en_surnames.tsv")][:20_000]
    foreign = [row["name"] for row in _rows(folder / "no_politicians.tsv")]
    foreign += [f"{draw.choice(given)} {draw.choice(family)}" for _ in range(7_000)]
    words = foreign_names()
    katakana = [f"{draw.choice(words)}・{draw.choice(words)}" for _ in range(5_000)]
    strangers = [(name, name) for name in foreign]
    for title, first, second in (
        ("Han, Latin", han, latin),
        ("Han, kana", han, kana),
        ("Han, foreign Latin", han, strangers),
        ("katakana, foreign Latin", [(name, "") for name in katakana], strangers),
        ("katakana, Japanese Latin", [(name, "") for name in katakana], latin),
    ):
        _random_pairs(title, first, second, arguments.pairs, draw)
    _own_readings(rows)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        next(file)  # the licence
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _romanised(kana: str) -> str:
    family, given = (jaconv.kana2alphabet(jaconv.kata2hira(part)) for part in kana.split())
    name = f"{given} {family}"
    for long, short in (("oo", "o"), ("ou", "o"), ("uu", "u"), ("cch", "tch"), ("-", "")):
        name = name.replace(long, short)
    return name.title()


def _random_pairs(
    title: str, first: Sequence[Named], second: Sequence[Named], count: int, draw: random.Random
) -> None:
    wrong: list[str] = []
    start = time.process_time()
    for _ in range(count):
        (name, bearer), (other, other_bearer) = draw.choice(first), draw.choice(second)
        if bearer != other_bearer and likeness.__wrapped__(name, other) is not None:
            wrong.append(f"{name} = {other}")
    rate = count / (time.process_time() - start)
    print(f"{title}: {1e6 * len(wrong) / count:.1f} of a million, {rate:,.0f} pairs a second")
    print("   ", ", ".join(wrong[:6]))


def _own_readings(rows: Sequence[dict[str, str]]) -> None:
    pairs = [(row["name"], _romanised(row["kana"])) for row in rows]
    found = [pair for pair in pairs if likeness(*pair) is not None]
    met = [pair for pair in found if block_keys(pair[0]) & block_keys(pair[1])]
    print(f"known by their reading: {len(found) / len(pairs):.3f} of {len(pairs)}")
    print(f"share a key: {len(met) / len(found):.3f}")
    by_family: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_family[row["surname"]].append(row)
    wrong = count = 0
    for namesakes in by_family.values():
        for row in namesakes[:40]:
            for other in namesakes[:40]:
                if row["given"] != other["given"] and row["kana"] != other["kana"]:
                    count += 1
                    wrong += likeness(row["name"], _romanised(other["kana"])) is not None
    print(f"taken for a namesake: {1000 * wrong / count:.2f} of 1000 in {count}")


if __name__ == "__main__":
    main()
