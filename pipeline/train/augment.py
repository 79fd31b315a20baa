"""Training texts with other names, and as people write who do not follow the rules.

``trefakta.Names.v1`` gives every text three chances each time that it is learnt from. People and
companies get names from lists, the same name wherever the text repeats it, so that the network
learns from what stands around a name rather than the name. Some sentences lose their capitals,
as in tweets, are set in capitals, as in headlines, or lose the strokes and rings of their letters.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.training import Example
from spacy.util import registry

from pipeline.train.convert import labelled, unlabelled
from pipeline.train.gold import Span
from pipeline.train.names import NameLists, read_names

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_SENTENCE = re.compile(r"[^\n.!?。！？]+[\n.!?。！？]*")
_LATIN_NAME = re.compile(r"[^\W\d_]{2,}")
_COMPANY = re.compile(r"[A-ZÆØÅ][\w&-]+(?:[ ][A-ZÆØÅ][\w&-]+){0,2}|[ァ-ヿ]{3,}")
_PLAIN = str.maketrans("åøÅØéèêóòôäöÄÖ", "aoAOeeeoooaoAO")


@dataclass(slots=True)
class Labelled:
    """A text, its entities and what says nothing in it; offsets in code points."""

    text: str
    entities: list[Span]
    missing: list[Span]

    @classmethod
    def of(cls, doc: Doc) -> Labelled:
        """What ``doc`` is labelled with."""
        return cls(
            doc.text,
            [Span(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents],
            [Span(span.start_char, span.end_char) for span in unlabelled(doc)],
        )

    def replaced(self, names: dict[Span, str]) -> Labelled:
        """The same with other ``names`` for some entities, and all offsets moved."""
        pieces: list[str] = []
        ends, shifts = [], [0]
        done = 0
        for span in sorted(names):
            pieces += [self.text[done : span.start], names[span]]
            done = span.end
            ends.append(span.end)
            shifts.append(shifts[-1] + len(names[span]) - (span.end - span.start))

        def moved(span: Span) -> Span:
            start, end = (place + shifts[bisect_right(ends, place)] for place in span[:2])
            return Span(start, end, span.label)

        return Labelled(
            "".join([*pieces, self.text[done:]]),
            [moved(span) for span in self.entities],
            [moved(span) for span in self.missing],
        )


class Renamer:
    """Other names for the people and companies of one text, the same for the same word."""

    def __init__(self, lists: NameLists, chance: random.Random) -> None:
        self.lists = lists
        self.chance = chance
        self.words: dict[str, str] = {}

    def names(self, doc: Doc) -> dict[Span, str]:
        """New names for entities of ``doc``, by their spans."""
        new: dict[Span, str] = {}
        for ent in doc.ents:
            span = Span(ent.start_char, ent.end_char, ent.label_)
            if ent.label_ == "PERSON":
                new[span] = self._person(list(ent))
            elif ent.label_ == "ORG" and _COMPANY.fullmatch(ent.text):
                new[span] = self._new(ent.text, self.lists.companies)
        return {span: name for span, name in new.items() if name}

    def _person(self, words: list[Token]) -> str:
        last = max((n for n, word in enumerate(words) if word.text[:1].isupper()), default=0)
        return "".join(
            self._word(word, is_last=number == last > 0) + word.whitespace_
            for number, word in enumerate(words)
        ).rstrip()

    def _word(self, token: Token, *, is_last: bool) -> str:
        word, lists = token.text, self.lists
        if "人名" in token.tag_:
            return self._new(word, lists.given if token.tag_.endswith("名-名") else lists.surnames)
        if not _LATIN_NAME.fullmatch(word) or not (word.istitle() or "Mc" in word):
            return word
        stem = word
        if word not in lists.known_given | lists.known_surnames and word.endswith("s"):
            stem = word[:-1] if word[:-1] in lists.known_surnames | lists.known_given else word
        surname = is_last or stem not in lists.known_given
        return self._new(stem, lists.surnames if surname else lists.given) + word[len(stem) :]

    def _new(self, word: str, names: Sequence[str]) -> str:
        """A name for ``word``; every second word keeps its own."""
        if word not in self.words:
            keeps = self.chance.random() < 1 / 2
            self.words[word] = word if keeps else self.chance.choice(names)
        return self.words[word]


def _same_length(change: Callable[[str], str]) -> Callable[[str], str]:
    """``change`` letter by letter, where a letter stays one letter: offsets stay."""
    return lambda text: "".join(
        new if len(new := change(letter)) == 1 else letter for letter in text
    )


_CARELESS: tuple[Callable[[str], str], ...] = (
    _same_length(str.lower),
    _same_length(str.upper),
    lambda text: text.translate(_PLAIN),
)


def careless(text: str, chance: random.Random, share: float) -> str:
    """``text`` with a ``share`` of its sentences in small letters, capitals or plain letters."""

    def written(match: re.Match[str]) -> str:
        if chance.random() >= share:
            return match[0]
        return chance.choice(_CARELESS)(match[0])

    return _SENTENCE.sub(written, text)


@registry.augmenters("trefakta.Names.v1")  # type: ignore[untyped-decorator]
def names_augmenter(
    code: str, names: str | None, renamed: float, careless_share: float, seed: int
) -> Callable[[Language, Example], Iterator[Example]]:
    """An augmenter for texts of the model ``code``: one text in, the same or another out.

    ``names`` is the folder of the lists, or ``None`` for no other names; ``renamed`` is the share
    of texts that get other names, ``careless_share`` that of the sentences written carelessly in
    every third text.
    """
    chance = random.Random(seed)  # noqa: S311 (no secrets here)
    lists = read_names(Path(names), code) if names else None

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        with_names = lists is not None and chance.random() < renamed
        is_careless = chance.random() < 1 / 3
        if not (with_names or is_careless):
            yield example
            return
        labels = Labelled.of(doc)
        if lists is not None and with_names:
            labels = labels.replaced(Renamer(lists, chance).names(doc))
        if is_careless:
            labels.text = careless(labels.text, chance, careless_share)
        new, _ = labelled(nlp, labels.text, labels.entities, labels.missing)
        yield Example(nlp.make_doc(labels.text), new)

    return augment
