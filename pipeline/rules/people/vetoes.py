"""What a model takes for a person and is none."""

from __future__ import annotations

import re

from pipeline.languages import language
from pipeline.rules.people.lexicon import Lexicon

_ADDRESS = re.compile(r"[@#/\\_]|https?:|www\.|\.(?:com|org|net|no|jp)\b", re.IGNORECASE)

_LONGEST_SYLLABLE = 4
"""``Ban Ki-moon``: the second half of a Korean name."""


def is_no_person(
    text: str, lexicon: Lexicon, *, before: str, behind: str, family: bool = False
) -> bool:
    """Whether the words of ``text`` rule out a person.

    ``before`` and ``behind`` are the characters right beside it; ``family`` says that ``text`` is
    the family name of someone in the document, and may be that of a country too (Israel, Jordan).
    """
    if not any(char.isalpha() for char in text) or _ADDRESS.search(text) or before == "@":
        return True
    if text in lexicon.words.not_people:
        return True
    lower = text.lower()
    if not family and (text in lexicon.calendar_words or _is_country(lower, lexicon)):
        return True
    if not family and text[0].isupper() and lower in lexicon.words.demonyms:
        return True
    if lexicon.words.noun_endings and _is_compound(text, lexicon):
        return True
    surname = family or lower in lexicon.words.surname_roles
    if lexicon.is_title(lower) or (not surname and lexicon.is_listed_role(lower)):
        return True
    if lexicon.words.spaced and text.islower() and not lexicon.words.lower_case_names:
        return True
    _, space, last = text.rpartition(" ")
    return has_legal_form(behind, lexicon.lang) or has_legal_form(space + last, lexicon.lang)


def _is_compound(text: str, lexicon: Lexicon) -> bool:
    """``Jan Mayen-loven``: a noun in the definite form that is joined to a name."""
    _, hyphen, noun = text.rpartition("-")
    return bool(hyphen) and (
        len(noun) > _LONGEST_SYLLABLE
        and noun.islower()
        and noun.endswith(lexicon.words.noun_endings)
    )


def _is_country(lower: str, lexicon: Lexicon) -> bool:
    """Whether ``lower`` names a country, be it in the genitive (``Japans``)."""
    forms = [lower, *(lower.removesuffix(suffix) for suffix in lexicon.words.genitives)]
    return any(lexicon.country(form) is not None for form in forms)


def is_known_organisation(text: str, lexicon: Lexicon) -> bool:
    """Whether ``text`` is a well-known organisation."""
    from pipeline.rules.organisations.lexicon import lexicon as organisations

    return text in organisations(lexicon.lang).known


def has_legal_form(behind: str, lang: str) -> bool:
    """Whether a legal form opens ``behind``: ``Hansen AS`` is a company, not its founder."""
    forms = language(lang).organisations.legal_forms
    word = behind.split(maxsplit=1)[:1]
    return bool(word) and behind[:1].isspace() and word[0].rstrip(",;:)") in forms
