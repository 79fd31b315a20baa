"""Linking a corpus, its time, memory and quality: ``python benchmarks/linking.py``.

Synthetic corpora with known truth (``benchmarks/synthetic_corpus.py``) of 25,000, 50,000 and
100,000 documents, each in a process of its own. What is measured is a person or an organisation
in a document: of pairs that are linked how many are one (precision), of those that are one how
many are linked (recall); B-cubed is the same averaged over them, so that the few who are in
thousands of documents do not decide alone.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable

from synthetic_corpus import World

from pipeline.link.corpus.gather import Gatherer
from pipeline.link.corpus.linking import link_profiles

Pair = tuple[str, str]
"""Whom something is linked to, and who it is."""


def pairwise(pairs: Iterable[Pair]) -> tuple[float, float]:
    """Precision and recall of links between two."""
    both = Counter(pairs)
    linked, same = _margins(both)
    right = sum(_pairs(count) for count in both.values())
    return right / max(_total(linked), 1), right / max(_total(same), 1)


def b_cubed(pairs: Iterable[Pair]) -> tuple[float, float]:
    """Precision and recall of the average one."""
    both = Counter(pairs)
    linked, same = _margins(both)
    size = max(both.total(), 1)
    precision = sum(count * count / linked[link] for (link, _), count in both.items()) / size
    recall = sum(count * count / same[true] for (_, true), count in both.items()) / size
    return precision, recall


def _margins(both: Counter[Pair]) -> tuple[Counter[str], Counter[str]]:
    linked: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for (link, true), count in both.items():
        linked[link] += count
        same[true] += count
    return linked, same


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _total(counts: Counter[str]) -> int:
    return sum(map(_pairs, counts.values()))


def measure(documents: int, seed: int) -> None:
    """Link a corpus of ``documents`` and print what came of it."""
    world = World(documents, seed)
    truth: dict[Pair, str] = {}
    names: dict[Pair, str] = {}
    gatherer = Gatherer()
    rows = 0
    seconds = 0.0
    for people, organisations, of_document in world.rows():
        rows += len(people) + len(organisations)
        doc_id = organisations[0].doc_id if organisations else people[0].doc_id
        for local_id, who in of_document.items():
            truth[doc_id, local_id] = who
        names.update(((it.doc_id, it.person_id or ""), it.name) for it in people)
        began = time.process_time()
        gatherer.add(people)
        gatherer.add(organisations)
        seconds += time.process_time() - began
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.process_time()
    links = link_profiles(gatherer.profiles)
    seconds += time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{documents:,} documents, {rows:,} rows, {len(truth):,} people and organisations of "
        f"documents, {len(links.entities):,} entities: {seconds:.0f} s of a processor, "
        f"{peak:,.0f} MB ({before:,.0f} MB before linking, with the truth)",
        flush=True,
    )
    for letter, what in (("p", "people"), ("o", "organisations")):
        pairs = [(links.ids[key], who) for key, who in truth.items() if who[0] == letter]
        _print(what, pairs)
    full = [(links.ids[key], who) for key, who in truth.items() if " " in names.get(key, "")]
    _print("  full names in Latin letters", full)


def _print(what: str, pairs: list[Pair]) -> None:
    precision, recall = pairwise(pairs)
    b_precision, b_recall = b_cubed(pairs)
    print(
        f"  {what}: pairs P {precision:.4f} R {recall:.4f}, "
        f"B-cubed P {b_precision:.4f} R {b_recall:.4f}",
        flush=True,
    )


def main() -> None:
    """Measure one size, or three one after another."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, help="One corpus of this size.")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    if given.documents:
        measure(given.documents, given.seed)
        return
    for documents in (25_000, 50_000, 100_000):
        command = [sys.executable, __file__, "--documents", str(documents)]
        subprocess.run([*command, "--seed", str(given.seed)], check=True)


if __name__ == "__main__":
    main()
