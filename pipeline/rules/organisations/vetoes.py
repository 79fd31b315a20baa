"""What a model takes for an organisation and is none."""

from __future__ import annotations

import re

from pipeline.rules.organisations.lexicon import Lexicon

_ADDRESS = re.compile(r"https?://|\bwww\.|\w@\w")


def is_no_organisation(text: str, lexicon: Lexicon, *, before: str) -> bool:
    """Whether ``text`` is ruled out: a country, a city, a description, a lone legal form …

    ``before`` is the character before it (``@`` of a handle).
    """
    if not any(char.isalpha() for char in text) or before == "@" or _ADDRESS.search(text):
        return True
    if text in lexicon.words.legal_forms and text not in lexicon.words.weak_forms:
        return True  # the weak ones are names, too: KF, SF
    lower = " ".join(text.lower().split())
    forms = [lower, *(lower.removesuffix(suffix) for suffix in lexicon.words.genitives)]
    if any(text[: len(form)] in lexicon.known for form in forms):
        return False
    return any(_is_plain(form, lexicon) for form in forms) or text in lexicon.calendar


def _is_plain(lower: str, lexicon: Lexicon) -> bool:
    return (
        lower in lexicon.words.generic or lower in lexicon.words.cities or lexicon.is_country(lower)
    )
