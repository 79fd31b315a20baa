"""Whether a mention and a name are a woman's or a man's, where words say so."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pipeline.languages import CODES, language
from pipeline.link.people.scripts import script_of
from pipeline.records import Person

Gender = Literal["woman", "man"]


def gender_beside(mention: Person) -> Gender | None:
    """What the title or the office beside ``mention`` says."""
    words = language(mention.lang).genders
    for phrase in (mention.title, mention.role):
        if phrase is None:
            continue
        last = phrase.lower() if script_of(phrase) == "han" else phrase.lower().split()[-1]
        if last in words.women_words:
            return "woman"
        if last in words.men_words:
            return "man"
    return None


@cache
def gender_words(gender: Gender) -> frozenset[str]:
    """Titles and last words of offices, in any language and in lower case, of that gender alone."""
    words = [language(code).genders for code in CODES]
    of_women = frozenset().union(*(it.women_words for it in words))
    of_men = frozenset().union(*(it.men_words for it in words))
    return of_women - of_men if gender == "woman" else of_men - of_women


@cache
def gender_of_given(given_name: str) -> Gender | None:
    """What a given name says: its first word, whatever the language of the text."""
    if script_of(given_name) == "han":
        return _by_ending(given_name)
    word = given_name.lower().replace("-", " ").split()[0]
    of_women = any(word in language(code).genders.women for code in CODES)
    of_men = any(word in language(code).genders.men for code in CODES)
    if of_women == of_men:
        return None
    return "woman" if of_women else "man"


def _by_ending(given_name: str) -> Gender | None:
    words = language("ja").genders
    if len(given_name) < 2:
        return None
    if given_name.endswith(words.women_endings):
        return "woman"
    return "man" if given_name.endswith(words.men_endings) else None
