"""The classes of words: how frequent they are in raw text, and how often they are capitalised.

``python -m pipeline.train.features nb --raw ../shared/raw --out models/work/nb/words.msgpack``

A class is 1 + 6 × frequency + capitals, both in steps (:data:`FREQUENCIES`, :data:`CAPITALS`); a
word that the raw text has fewer than three times has none. For Japanese, which has no capitals,
the second part is the share of occurrences that UniDic calls a proper noun.
"""

from __future__ import annotations

import argparse
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import srsly
from spacy.lookups import Lookups
from spacy.strings import get_string_id
from spacy.util import registry

from pipeline.nlp.embedding import TABLE
from pipeline.train.convert import PROPER_NOUN, blank
from pipeline.train.corpora import MODELS
from pipeline.train.vectors import TOKEN, paragraphs

FREQUENCIES = (3, 10, 50, 500, 5000)
"""Lower ends of the steps of a word's number of occurrences."""

CAPITALS = (0.02, 0.1, 0.5, 0.9, 0.98)
"""Lower ends of the steps above the first of the share of occurrences that look like a name."""

_ENDS = frozenset(".!?:;»«\"'()[]-–—•*…")

Occurrences = Iterator[tuple[str, bool | None]]
"""Lower-cased words of a text; whether each looks like a name (``None``: its place hides that)."""


def capitalised(paragraph: str) -> Occurrences:
    """The words of ``paragraph``; at the start of a sentence a capital says nothing."""
    before = "."
    for word in TOKEN.findall(paragraph):
        if word[0].isalpha():
            yield word.lower(), None if before in _ENDS else word[0].isupper()
        before = word[-1]


def proper_nouns() -> Callable[[str], Occurrences]:
    """A function from Japanese text to its words, and whether UniDic calls them proper nouns."""
    nlp = blank("ja")
    return lambda text: (
        (token.lower_, PROPER_NOUN in token.tag_) for token in nlp.make_doc(text) if token.is_alpha
    )


def word_classes(texts: Iterable[str], words: Callable[[str], Occurrences]) -> dict[int, int]:
    """The class of every word of ``texts`` that is frequent enough, by the hash of the word."""
    seen: Counter[str] = Counter()
    told: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for text in texts:
        for word, is_name in words(text):
            seen[word] += 1
            if is_name is not None:
                told[word] += 1
                names[word] += is_name
    return {
        get_string_id(word): _class(count, names[word] / max(1, told[word]))
        for word, count in sorted(seen.items())
        if count >= FREQUENCIES[0]
    }


def _class(count: int, capitals: float) -> int:
    frequency = bisect_right(FREQUENCIES, count)
    return 1 + (len(CAPITALS) + 1) * frequency + bisect_right(CAPITALS, capitals)


@registry.misc("trefakta.WordClasses.v1")  # type: ignore[untyped-decorator]
def read_word_classes(path: str | None) -> Lookups:
    """The lookups for ``[initialize.lookups]`` of a configuration, from this step's file."""
    lookups = Lookups()
    lookups.add_table(TABLE, srsly.read_msgpack(path) if path else {})
    return lookups


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--raw", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    words = proper_nouns() if options.code == "ja" else capitalised
    classes = word_classes(paragraphs(options.code, options.raw), words)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_msgpack(options.out, classes)


if __name__ == "__main__":
    main()
