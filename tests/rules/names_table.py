"""How the tables of names are written down: a text with its entities in brackets.

``Statsminister [PERSON:Kari Moe] i [ORG:Fjordlaget]`` is a text of two entities, made a ``Doc`` by
spaCy's own tokenizer. Japanese is written word by word, for no analyser runs in rule tests:
``[PERSON:山田/姓 太郎/名] 社長 は``, with UniDic's part of speech behind a stroke where it matters.
"""

from __future__ import annotations

import re
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from pipeline.records import Person

_MARK = re.compile(r"\[([A-Z_]+):([^\]]*)\]")
_TAGS = {
    "姓": "名詞-固有名詞-人名-姓",
    "名": "名詞-固有名詞-人名-名",
    "人": "名詞-固有名詞-人名-一般",
    "地": "名詞-固有名詞-地名-一般",
    "国": "名詞-固有名詞-地名-国",
    "固": "名詞-固有名詞-一般",
    "頭": "接頭辞",
    "尾": "接尾辞-名詞的-一般",
    "動": "動詞-一般",
    "副": "名詞-普通名詞-副詞可能",
}
_PARTICLES = frozenset(
    ["の", "は", "が", "を", "に", "と", "で", "も", "へ", "や", "から", "まで", "より", "など"]
)
_SUFFIXES = frozenset(["氏", "さん", "様", "君", "相", "長", "省", "庁", "党", "ら", "社", "格"])
_SIGNS = frozenset("、。・（）「」()")


@cache
def _tokenizer(code: str) -> Language:
    return spacy.blank({"nn": "nb"}.get(code, code))


def written(person: Person) -> str:
    """A row in the notation of the tables: ``Kari Moe | title: dr. | role: rektor | at: NTNU``."""
    columns = {"title": person.title, "role": person.role, "at": person.affiliation}
    return " | ".join([person.text, *(f"{name}: {it}" for name, it in columns.items() if it)])


def doc_of(marked: str, lang: str) -> Doc:
    """The ``Doc`` that ``marked`` writes down."""
    return _japanese(marked) if lang == "ja" else _spaced(marked, lang)


def _spaced(marked: str, lang: str) -> Doc:
    text, spans, position = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        position = match.end()
    doc = _tokenizer(lang).make_doc(text + marked[position:])
    doc.ents = [_span(doc, *span) for span in spans]
    return doc


def _span(doc: Doc, start: int, end: int, label: str) -> Span:
    span = doc.char_span(start, end, label=label, alignment_mode="expand")
    assert span is not None, (doc.text, start, end)
    return span


def _japanese(marked: str) -> Doc:
    words: list[str] = []
    tags: list[str] = []
    ents: list[tuple[int, int, str]] = []
    for part in re.split(r"(\[[A-Z_]+:[^\]]*\])", marked):
        match = _MARK.fullmatch(part)
        first = len(words)
        for token in filter(None, (match[2] if match else part).split(" ")):
            word, _, tag = token.partition("/")
            words.append(word)
            tags.append(_TAGS[tag] if tag else _tag(word))
        if match:
            ents.append((first, len(words), match[1]))
    doc = Doc(Vocab(), words=words, spaces=[False] * len(words), tags=tags)
    doc.ents = [Span(doc, first, last, label) for first, last, label in ents]
    return doc


def _tag(word: str) -> str:
    if word in _PARTICLES:
        return "助詞-格助詞"
    if word in _SIGNS:
        return "補助記号-一般"
    return "接尾辞-名詞的-一般" if word in _SUFFIXES else "名詞-普通名詞-一般"
