"""Lists of people, a line each: ``- Farida Khan, sekretær``."""

from __future__ import annotations

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.tokens import Entity, Tokens

_BULLETS = frozenset("-–—•*·")
_LONGEST_ROLE = 4
_LONGEST_NAME = 4
_LONGEST_BRACKET = 8


def is_listed(tokens: Tokens, lexicon: Lexicon, first: int, last: int) -> bool:
    """Whether tokens ``first`` to ``last`` are a line, but for an office behind a comma."""
    return _opens_item(tokens, first) and _ends_with_role(tokens, lexicon, last)


def listed_names(tokens: Tokens, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names of two to four words that are so listed."""
    found = []
    for index, word in enumerate(tokens.words):
        if word != ",":
            continue
        first = index
        while first > max(0, index - _LONGEST_NAME) and _is_name_part(tokens.words[first - 1]):
            first -= 1
        if index - first > 1 and is_listed(tokens, lexicon, first, index):
            found.append((first, index))
    return found


def opens_line(tokens: Tokens, first: int) -> bool:
    """Whether token ``first`` is the first of its line but for a bullet."""
    if first > 0 and tokens.words[first - 1] in _BULLETS:
        first -= 1
    return first == 0 or "\n" in tokens.text[tokens.starts[first - 1] : tokens.starts[first]]


def list_item_before(tokens: Tokens, lexicon: Lexicon, index: int) -> Entity | None:
    """The person named before ``, NAME`` or ``og NAME`` at token ``index``.

    A bracket or a party (``, R-Texas,``) may stand between.
    """
    last = index - 1
    if tokens.lower(last) != "," and tokens.lower(last) not in lexicon.words.role_joiners:
        return None
    if tokens.lower(last - 1) == ",":
        last -= 1
    for end in range(last, max(last - _LONGEST_BRACKET, 0), -1):
        person = tokens.ending_at(end)
        if person is not None and person.label == "PERSON":
            return person if end == last or tokens.words[end] in {"(", ","} else None
    return None


def _is_name_part(word: str) -> bool:
    return word[0].isupper() and word.replace("-", "").isalpha() and not word.isupper()


def _opens_item(tokens: Tokens, first: int) -> bool:
    """Whether token ``first`` is the first of its line but for a bullet."""
    before = first - 1
    if before >= 0 and tokens.words[before] in _BULLETS:
        before -= 1
    if before < 0:
        return first > 0  # one line alone is no list, unless a bullet says so
    return tokens.words[before].isspace() and "\n" in tokens.words[before]


def _ends_with_role(tokens: Tokens, lexicon: Lexicon, index: int) -> bool:
    """Whether ``, office`` and the end of the line stand behind token ``index - 1``."""
    if tokens.lower(index) != ",":
        return False
    last = index + 1
    while last < len(tokens) and not tokens.words[last].isspace():
        last += 1
        if last - index > _LONGEST_ROLE + 1:
            return False
    return last > index + 1 and lexicon.is_role(tokens.phrase(index + 1, last))
