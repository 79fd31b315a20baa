"""Where sentences begin: rules over text, and the spaCy component that marks tokens with them.

A line break ends a sentence unless it is one of hard-wrapped prose; a blank line always does.
Inside a line, a full stop, question or exclamation mark does unless an abbreviation, an initial,
an ordinal or a lower-case word after it says that the sentence goes on. What differs by language
is :class:`pipeline.languages.schema.sentences.SentenceWords`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.language import Language

from pipeline import languages
from pipeline.segment.lines import blocks

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from thinc.types import Ints2d

    from pipeline.languages.schema.sentences import SentenceWords

OPENING_MARKS = r"\"'«“‘„‚»(\[{「『（【〈《〔［｛"
CLOSING_MARKS = r"\"'»”’)\]}」』）】〉》〕］｝"

END = re.compile(
    rf"""
    (?P<mark> [。．！？｡]+ | [.!?…]+ | : (?= \s ) )
    (?P<closers> (?: [{CLOSING_MARKS}] | [ ]? \[ \d{{1,3}} \] )* )   # and footnote marks
    (?P<space> \s+ )?
    """,
    re.VERBOSE,
)

NEXT_WORD = re.compile(
    rf"""
    [{OPENING_MARKS}]{{0,4}}
    (?: [-–—•*]+ \s{{1,3}} )?          # the dash of a dialogue, the mark of a list
    [{OPENING_MARKS}]{{0,4}}
    (?P<word> \w{{0,30}} ) (?P<dot> \.? )
    """,
    re.VERBOSE,
)

LETTERS_WITH_DOTS = re.compile(
    r"""
    (?: [^\W\d_] \. )* [^\W\d_]           # J.  U.S.  a.m.
    | (?: [^\W\d_] \. )+ [^\W\d_]{2}      # e.Kr.
    | [^\W\d_]{2} \. [^\W\d_]             # Ph.D.
    """,
    re.VERBOSE,
)
"""What stands before the last dot of an abbreviation that no list names, but not ``firma.no``."""

LONGEST_LABEL = 60
"""Characters before a colon among which four words are no label of what stands after it."""

LONGEST_HELD = 300
"""A bracketed stretch of Japanese up to this long keeps its full stops; a longer one is cut."""

FULL_WIDTH_LATIN = re.compile(r"[０-９Ａ-Ｚａ-ｚ]")

BRACKETS = dict(zip("「『（【〈《〔［｛(", "」』）】〉》〕］｝)", strict=True))


def sentence_starts(text: str, words: SentenceWords) -> Iterator[int]:
    """Offsets into ``text`` at which a sentence begins, in order; white space may follow."""
    for start, end in blocks(text, joins_lines=not words.unspaced):
        yield start
        inside = _ends_in_japanese if words.unspaced else _ends
        yield from inside(text, start, end, words)


def _ends(text: str, start: int, end: int, words: SentenceWords) -> Iterator[int]:
    """Ends of sentences strictly inside ``text[start:end]``, in a script with spaces."""
    for match in END.finditer(text, start, end):
        if match["space"] and match.end() < end and _is_end(text, start, match, words):
            start = match.end()
            yield start


def _is_end(text: str, start: int, match: re.Match[str], words: SentenceWords) -> bool:
    """Whether the mark that ``match`` found ends the sentence that began at ``start``."""
    following = NEXT_WORD.match(text, match.end())
    if following is None or following["word"][:1].islower():
        return False
    if match["mark"] == ":":
        return words.colon_ends and _is_announced(text, start, match, following, words)
    if match["mark"] != ".":
        return True
    before = _word_before(text, start, match.start())
    if before.isdigit() and text[start : start + 9].lstrip().startswith(f"{before}."):
        return False  # the number of a list item or a heading
    abbreviation = f"{before.lower()}."
    if abbreviation in words.abbreviations:
        return False
    if following["word"][:1].isdigit():
        return abbreviation not in words.number_abbreviations
    if abbreviation in words.closing_abbreviations or _is_initial(before):
        return _is_opener(following, words)
    return True


def _is_initial(word: str) -> bool:
    return bool(LETTERS_WITH_DOTS.fullmatch(word)) and ("." in word or word.isupper())


def _is_opener(following: re.Match[str], words: SentenceWords) -> bool:
    """Whether a word that no name begins with follows, and not one more initial (``J. A. Lie``)."""
    is_initial = following["dot"] and len(following["word"]) == 1
    return not is_initial and following["word"].lower() in words.openers


def _is_announced(
    text: str, start: int, match: re.Match[str], following: re.Match[str], words: SentenceWords
) -> bool:
    """Whether a sentence follows the colon, and no value a label (``Leder: Kari Nordmann``)."""
    if not following["word"][:1].isupper():
        return False
    is_quoted = following.start("word") > match.end()
    before = text[max(start, match.start() - LONGEST_LABEL) : match.start()]
    return is_quoted or before.count(" ") >= 3 or _is_opener(following, words)


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends at ``end``, without what opens it; at most 30 characters are looked at."""
    parts = text[max(start, end - 30) : end].split()
    return parts[-1].lstrip(OPENING_MARKS.replace("\\", "")) if parts else ""


def _ends_in_japanese(text: str, start: int, end: int, words: SentenceWords) -> Iterator[int]:
    """Ends of sentences strictly inside one line of Japanese."""
    held = _bracketed(text, start, end)
    closings = [b for _, b in held]
    for match in END.finditer(text, start, end):
        if match.end() >= end:
            return
        i = bisect_right(closings, match.end())
        is_held = i < len(held) and held[i][0] < match.end()
        if not is_held and _is_japanese_end(text, start, match, words):
            start = match.end()
            yield start


def _is_japanese_end(text: str, start: int, match: re.Match[str], words: SentenceWords) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 10]
    mark = match["mark"]
    if mark[0] in ".…:" or (mark.isascii() and before.isascii()):  # Yahoo!ニュース, 3.5, e.g.
        return bool(match["space"]) and _is_end(text, start, match, words)
    if mark == "．" and FULL_WIDTH_LATIN.match(before) and FULL_WIDTH_LATIN.match(after):
        return False  # ３．５, ｗｗｗ．
    if mark[0] in "。．｡" and not match["closers"]:
        return True
    goes_on = after.startswith(words.continuations) and not after.startswith(tuple(words.openers))
    return not goes_on and after[0] not in "、。，,"


def _bracketed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Outermost pairs of brackets in ``text[start:end]`` that are not too long, in order."""
    pairs: list[tuple[int, int]] = []
    stack: list[int] = []
    waiting: Counter[str] = Counter()
    for i in range(start, end):
        if text[i] in BRACKETS:
            waiting[BRACKETS[text[i]]] += 1
            stack.append(i)
        elif waiting[text[i]]:
            opened = _unwind(text, stack, waiting, text[i])
            if i - opened <= LONGEST_HELD:
                while pairs and pairs[-1][0] > opened:
                    pairs.pop()
                pairs.append((opened, i + 1))
    return pairs


def _unwind(text: str, stack: list[int], waiting: Counter[str], closer: str) -> int:
    """Take brackets from ``stack`` down to the one that ``closer`` closes, and give its place."""
    while True:
        opened = stack.pop()
        waiting[BRACKETS[text[opened]]] -= 1
        if BRACKETS[text[opened]] == closer:
            return opened


@Language.factory(
    "trefakta_sentences",
    assigns=["token.is_sent_start", "doc.sents"],
    default_config={"language": "nb"},
)
class SentenceSplitter:
    """spaCy component that sets ``is_sent_start`` of every token by the rules of a language.

    White space after a sentence belongs to it. A ``Doc`` that has a dependency parse keeps the
    sentences of its parse.
    """

    def __init__(self, nlp: Language, name: str, *, language: str) -> None:  # noqa: ARG002 (spaCy's signature)
        self.name = name
        self.language = language
        self._words = languages.language(language).sentences

    def __call__(self, doc: Doc) -> Doc:
        """``doc``, with its sentences marked."""
        if len(doc) and not doc.has_annotation("DEP"):
            doc.from_array(["SENT_START"], _marks(doc, self._words))
        return doc


def _marks(doc: Doc, words: SentenceWords) -> Ints2d:
    """A column of 1 for each token that begins a sentence and -1 for each other, as spaCy stores
    them.
    """
    starts = list(sentence_starts(doc.text, words))
    marks = np.full((len(doc), 1), -1, dtype=np.int64)
    passed = 0
    for token in doc:
        if passed < len(starts) and starts[passed] <= token.idx and not token.is_space:
            marks[token.i if passed else 0] = (
                1  # white space at the head has no sentence of its own
            )
            passed = bisect_right(starts, token.idx, passed)
    marks[0] = 1
    return cast("Ints2d", marks.astype(np.uint64))
