"""How lists of words are written in the language folders."""

from __future__ import annotations


def phrases(text: str) -> frozenset[str]:
    r"""The comma-separated phrases of ``text``, white space inside each made one space.

    >>> sorted(phrases("prime minister, chief of\n    staff"))
    ['chief of staff', 'prime minister']
    """
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())
