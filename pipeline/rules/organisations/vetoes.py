"""What a model takes for an organisation and is none."""

from __future__ import annotations

import re

from pipeline.rules.organisations.lexicon import Lexicon

_ADDRESS = re.compile(r"https?://|\bwww\.|\w@\w")
_MODEL = re.compile(r"・?[A-Za-z]{1,3}-?\d{1,4}[A-Za-z]?$")
_DOMAIN = re.compile(r"[a-z\d-]+(?:\.[a-z\d-]+)+\.[a-z]{2,4}")
"""An address: ``irc.nordlys.no``; ``nordlys.no`` may be a paper."""


def is_no_organisation(text: str, lexicon: Lexicon, *, before: str) -> bool:
    """Whether ``text`` is ruled out: a country, a city, a description, a lone legal form …

    ``before`` is the character before it (``@`` of a handle).
    """
    if not any(char.isalpha() for char in text) or before == "@" or _ADDRESS.search(text):
        return True
    if _DOMAIN.fullmatch(text):
        return True
    if text in lexicon.words.legal_forms and text not in lexicon.words.weak_forms:
        return True  # the weak ones are names, too: KF, SF
    lower = " ".join(text.lower().split())
    forms = [lower, *(lower.removesuffix(suffix) for suffix in lexicon.words.genitives)]
    if any(text[: len(form)] in lexicon.known for form in forms):
        return False
    if any(_is_plain(form, lexicon) for form in forms) or text in lexicon.calendar:
        return True
    if not lexicon.words.spaced and (_is_head_alone(text, lexicon) or _is_model(text, lexicon)):
        return True
    return _is_other_thing(forms, lexicon) and lexicon.form_at_end(text) is None


def _is_head_alone(text: str, lexicon: Lexicon) -> bool:
    """書房 without a name; 海軍 and ホークス are called so by themselves."""
    head = lexicon.endings.get(text)
    return head is not None and head.kind not in {"military", "team"}


def _is_model(text: str, lexicon: Lexicon) -> bool:
    """フェラーリ・F512M: the name of a maker and the number of what it made."""
    number = _MODEL.search(text)
    return number is not None and text[: number.start()] in lexicon.known


def _is_other_thing(forms: list[str], lexicon: Lexicon) -> bool:
    """Whether its first or last word says that a name is one of a law, a prize, a place …"""
    words = lexicon.words
    return any(f" {form}".endswith(words.not_endings) for form in forms) or forms[0].startswith(
        words.not_beginnings
    )


def _is_plain(lower: str, lexicon: Lexicon) -> bool:
    return (
        lower in lexicon.words.generic or lower in lexicon.words.cities or lexicon.is_country(lower)
    )
