"""Reads the cases of people that are written as text files, one a line.

``titles/*.txt`` and ``judged/*.txt``: a text in which ``[PERSON:Kari Moe]``, ``[ORG:…]``,
``[GPE:…]`` are what a model found, then behind tabs the rows expected of it, in order::

    Statsminister [PERSON:Kari Moe] (Sp) kom.	Kari Moe | role: Statsminister | at: Sp

A row's name is its span, a genitive without apostrophe included; a text without rows has none.
``names/*.txt``: a name, its given and its family name (``-``: not said), and perhaps the title or
office that stands beside it. The language is what the file's name begins with. ``#`` opens a
comment, ``~ `` a known miss, ``\\n``, ``\\t``, ``\\u00a0`` and ``\\u3000`` are those characters.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.nlp.fugashi_tokenizer import FugashiTokenizer

HERE = Path(__file__).parent
_MARK = re.compile(r"\[([A-Z_]+):([^\]]*)\]")
_MISS = "~ "
_ESCAPES = (("\\n", "\n"), ("\\t", "\t"), ("\\u00a0", "\u00a0"), ("\\u3000", "\u3000"))
_LANGS = {"norwegian": "nb", "english": "en", "japanese": "ja"}


class Case(NamedTuple):
    """A line of a table: ``fields`` are what stood between its tabs."""

    lang: str
    fields: tuple[str, ...]
    known_miss: bool
    place: str


def cases(folder: str) -> list[Case]:
    """The cases of all files of ``folder``, in order."""
    found = []
    for path in sorted((HERE / folder).glob("*.txt")):
        lang = _LANGS.get(re.split("[_0-9.]", path.name)[0], path.name[:2])
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                parts = line.removeprefix(_MISS).rstrip("\t").split("\t")
                fields = tuple(map(_unescaped, parts))
                found.append(Case(lang, fields, line.startswith(_MISS), f"{path.stem}:{number}"))
    return found


def place_of(case: Case) -> str:
    """Where ``case`` stands: what pytest calls it."""
    return case.place


def _unescaped(field: str) -> str:
    for escaped, char in _ESCAPES:
        field = field.replace(escaped, char)
    return field


def doc_of(marked: str, lang: str) -> Doc:
    """The ``Doc`` that ``marked`` writes down, by the tokenizer that the language really has."""
    text, spans, position = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        position = match.end()
    doc = _tokenizer(lang).make_doc(text + marked[position:])
    ents = [doc.char_span(*span, alignment_mode="expand") for span in spans]
    assert None not in ents, (doc.text, spans)
    doc.ents = [ent for ent in ents if ent is not None]
    return doc


@cache
def _tokenizer(lang: str) -> Language:
    if lang != "ja":
        return spacy.blank({"nn": "nb"}.get(lang, lang))
    nlp = Language()
    nlp.tokenizer = FugashiTokenizer(nlp.vocab)
    return nlp
