"""The entities of a model, mended by the words beside them before people and organisations read.

A model guesses label and span from the whole sentence; a word right beside the name may be surer:
``氏`` behind it, ``Mr`` before it, the rest of an office that it cut in two (防衛 of 防衛相).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.rules.entities.spaced import SpacedEntities
from pipeline.rules.entities.unspaced import UnspacedEntities
from pipeline.rules.people.lexicon import lexicon
from pipeline.rules.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["read_entities"]


def read_entities(doc: Doc, lang: str) -> Tokens:
    """The tokens of ``doc`` with its entities, mended."""
    tokens = Tokens(doc)
    kind = SpacedEntities if lexicon(lang).words.spaced else UnspacedEntities
    tokens.use(kind(tokens, lang).mended())
    return tokens
