"""What a language does with its words: classes from raw text, profiles from labelled raw text.

``python -m pipeline.train.features nb --raw ../shared/raw --out models/work/nb/words.msgpack``
``python -m pipeline.train.features nb --classes models/work/nb/words.msgpack
--taught models/work/nb/taught.spacy --out models/work/nb/profiles.msgpack``

A class is 1 + 6 × frequency + capitals, both in steps (:data:`FREQUENCIES`, :data:`CAPITALS`); a
word that the raw text has fewer than three times has none. For Japanese, which has no capitals,
the second part is the share of occurrences that UniDic calls a proper noun.

A profile is 1 + 4 × label + share, in steps (:data:`SHARES`): the label that a word has most often
where teachers labelled the raw text (:mod:`pipeline.train.teach`), and how often it has it.
"""

from __future__ import annotations

import argparse
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import srsly
from spacy.lookups import Lookups
from spacy.strings import get_string_id
from spacy.tokens import Doc, DocBin
from spacy.util import registry

from pipeline.nlp.embedding import CLASSES, TABLE
from pipeline.train.convert import MISSING, PROPER_NOUN, blank
from pipeline.train.corpora import MODELS
from pipeline.train.vectors import TOKEN, paragraphs

FREQUENCIES = (3, 10, 50, 500, 5000)
"""Lower ends of the steps of a word's number of occurrences."""

CAPITALS = (0.02, 0.1, 0.5, 0.9, 0.98)
"""Lower ends of the steps above the first of the share of occurrences that look like a name."""

SHARES = (0.05, 0.3, 0.7, 0.95)
"""Lower ends of the steps of the share of a label; a word below the first has no profile."""

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


def word_profiles(docs: Iterable[Doc], labels: Sequence[str]) -> dict[int, int]:
    """The profile of every word of ``docs`` that is often an entity, by the hash of the word.

    ``labels`` are numbered in their order; tokens that say nothing are not counted.
    """
    seen: Counter[int] = Counter()
    labelled: dict[int, Counter[str]] = defaultdict(Counter)
    for doc in docs:
        for token in doc:
            if token.ent_iob != MISSING:
                seen[token.lower] += 1
                if token.ent_type_:
                    labelled[token.lower][token.ent_type_] += 1
    profiles: dict[int, int] = {}
    for word, counts in labelled.items():
        label, count = max(counts.items(), key=lambda item: (item[1], item[0]))
        step = bisect_right(SHARES, count / seen[word])
        if step and count >= FREQUENCIES[0] - 1:
            profiles[word] = len(SHARES) * labels.index(label) + step
    return profiles


def with_profiles(classes: Mapping[int, int], profiles: Mapping[int, int]) -> dict[int, int]:
    """One number a word for :data:`pipeline.nlp.embedding.TABLE`."""
    return {
        word: classes.get(word, 0) + CLASSES * profiles.get(word, 0)
        for word in sorted({*classes, *profiles})
    }


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
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--raw", type=Path, help="the folder of raw text: count the classes")
    source.add_argument("--classes", type=Path, help="an earlier result, to add profiles to")
    parser.add_argument("--taught", type=Path, help="raw text labelled by teachers")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    if options.raw:
        words = proper_nouns() if options.code == "ja" else capitalised
        table = word_classes(paragraphs(options.code, options.raw), words)
    else:
        table = srsly.read_msgpack(options.classes)
    if options.taught:
        docs = DocBin().from_disk(options.taught).get_docs(blank(options.code).vocab)
        table = with_profiles(table, word_profiles(docs, model_labels(options.code)))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_msgpack(options.out, table)


def model_labels(code: str) -> list[str]:
    """The labels of the model ``code``, sorted."""
    return sorted({label for corpus in MODELS[code].corpora for label in corpus.labels.values()})


if __name__ == "__main__":
    main()
