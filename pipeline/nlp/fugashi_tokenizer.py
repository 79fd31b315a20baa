"""A Japanese tokenizer for spaCy on fugashi (MeCab) and UniDic, lossless for any text.

Every token carries UniDic's part of speech as ``tag_`` (its four levels joined by ``-``), a
Universal Dependencies ``pos_``, UniDic's lemma, and its reading as the morphological feature
``Reading``, which ``token._.reading`` gives as a plain string.

MeCab drops white space, ends at a NUL and counts in 16-bit lengths; so the text is cut into runs
without white space, and long runs into pieces, before MeCab sees it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from spacy.strings import StringStore
from spacy.tokens import Doc, Token
from spacy.util import DummyTokenizer, registry

if TYPE_CHECKING:
    from fugashi import Tagger
    from spacy.language import Language
    from spacy.vocab import Vocab

PIECE = 2_000
"""Longest stretch, in characters, that MeCab is given at once."""

SPACE_TAG = "空白"
"""UniDic's tag of white space."""

_RUNS = re.compile(
    r"""
      (?P<space> \s+ )
    | (?P<control> [\x00-\x1f\x7f] )   # MeCab stops at NUL; \s has taken the white ones
    | (?P<text> [^\s\x00-\x1f\x7f]+ )
    """,
    re.VERBOSE,
)

# A piece may end after one of these without cutting a word in two.
_SAFE_ENDS = frozenset("。、．，！？」』）)!?,.;:・")

# UniDic knows Latin abbreviations in full width (ＮＨＫ) and numbers in half width: one character
# for one, so that offsets stay.
_WIDTHS = {
    **{code: code + 0xFEE0 for code in (*range(0x41, 0x5B), *range(0x61, 0x7B))},
    **{0xFF10 + digit: 0x30 + digit for digit in range(10)},
}

_LEMMA, _KANA = 7, 17  # places in UniDic 2.1.2's features (unidic-lite's dicrc lists them)


class Analysis(NamedTuple):
    """What a token gets from UniDic; ``norm`` is ``None`` where it is spaCy's default."""

    tag: str
    pos: str
    lemma: str
    morph: str
    norm: str | None


@cache
def tagger() -> Tagger:
    """The one MeCab tagger of this process, made when first asked for."""
    from fugashi import Tagger

    return Tagger()


@cache
def _universal_pos() -> dict[str, str]:
    from spacy.lang.ja.tag_map import TAG_MAP

    names = StringStore()
    return {tag: names[pos] for tag, features in TAG_MAP.items() for pos in features.values()}


@lru_cache(maxsize=50_000)
def _analysis(surface: str, features: str) -> Analysis:
    """UniDic's comma-separated ``features`` of ``surface`` in spaCy's terms."""
    fields = features.split(",")
    tag = "-".join(field for field in fields[:4] if field != "*")
    known = len(fields) > _KANA
    lemma = fields[_LEMMA] if known else ""
    kana = fields[_KANA] if known else ""
    normal = unicodedata.normalize("NFKC", surface)
    return Analysis(
        tag=tag,
        pos=_universal_pos().get(tag, "X"),
        lemma=lemma.partition("-")[0] or surface,
        morph=f"Reading={kana}" if kana.isalpha() else "",
        norm=normal.lower() if normal != surface and " " not in normal else None,
    )


def _space(surface: str) -> Analysis:
    return Analysis(tag=SPACE_TAG, pos="SPACE", lemma=surface, morph="", norm=None)


def _unanalysed(surface: str) -> Analysis:
    return Analysis(tag="補助記号-一般", pos="SYM", lemma=surface, morph="", norm=None)


def _pieces(text: str) -> Iterator[str]:
    """``text`` in stretches of at most :data:`PIECE` characters, cut at safe places if any."""
    start = 0
    while len(text) - start > PIECE:
        ends = range(start + PIECE, start + PIECE // 2, -1)
        end = next((end for end in ends if text[end - 1] in _SAFE_ENDS), start + PIECE)
        yield text[start:end]
        start = end
    yield text[start:]


def _words(piece: str) -> Iterator[tuple[str, Analysis]]:
    """MeCab's words of ``piece``, which holds no white space; together they are ``piece``."""
    place = 0
    for node in tagger().parseToNodeList(piece.translate(_WIDTHS)):
        length = len(node.surface)
        surface = piece[place : place + length]
        yield surface, _analysis(surface, node.feature_raw)
        place += length
    if place < len(piece):
        yield piece[place:], _unanalysed(piece[place:])


def _tokens(text: str) -> Iterator[tuple[str, bool, Analysis]]:
    """The tokens of ``text``: surface, whether an ASCII space follows, analysis."""
    pending: tuple[str, Analysis] | None = None
    for match in _RUNS.finditer(text):
        run = match.group()
        if match.lastgroup == "space":
            if pending:
                follows = run.startswith(" ")
                yield pending[0], follows, pending[1]
                pending, run = None, run[follows:]
            if run:
                yield run, False, _space(run)
            continue
        words = (
            [(run, _unanalysed(run))]
            if match.lastgroup == "control"
            else [word for piece in _pieces(run) for word in _words(piece)]
        )
        if pending:
            yield pending[0], False, pending[1]
        for surface, analysis in islice(words, len(words) - 1):
            yield surface, False, analysis
        pending = words[-1]
    if pending:
        yield pending[0], False, pending[1]


class FugashiTokenizer(DummyTokenizer):
    """Makes a ``Doc`` of a Japanese text; ``doc.text`` is the text, whatever it holds.

    Raises ``ValueError`` for lone surrogates, which no spaCy ``Doc`` can hold.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of ``text`` with their analyses."""
        tokens = list(_tokens(text))
        analyses = [analysis for _, _, analysis in tokens]
        doc = Doc(
            self.vocab,
            words=[surface for surface, _, _ in tokens],
            spaces=[follows for _, follows, _ in tokens],
            tags=[analysis.tag for analysis in analyses],
            pos=[analysis.pos for analysis in analyses],
            lemmas=[analysis.lemma for analysis in analyses],
            morphs=[analysis.morph for analysis in analyses],
        )
        for index, analysis in enumerate(analyses):
            if analysis.norm is not None:
                doc[index].norm_ = analysis.norm
        return doc

    def __reduce__(self) -> tuple[type[FugashiTokenizer], tuple[Vocab]]:
        return FugashiTokenizer, (self.vocab,)


def reading(token: Token) -> str | None:
    """The reading of ``token`` in katakana, ``None`` where UniDic has none."""
    return next(iter(token.morph.get("Reading", [])), None)


@registry.tokenizers("trefakta.FugashiTokenizer.v1")  # type: ignore[untyped-decorator]
def create_fugashi_tokenizer() -> Callable[[Language], FugashiTokenizer]:
    """What spaCy's configuration names: makes the tokenizer for a ``Language``."""

    def make(nlp: Language) -> FugashiTokenizer:
        return FugashiTokenizer(nlp.vocab)

    return make


Token.set_extension("reading", getter=reading, force=True)
