"""A list of words as one regular expression that looks at each character once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_END = ""


def _insert(trie: dict[str, Any], word: str, end: str) -> None:
    for char in word:
        trie = trie.setdefault(char, {})
    trie[_END] = end


def _char(char: str) -> str:
    # In running text the space of "norske kroner" may be a no-break space or a line's end.
    return r"\s" if char == " " else re.escape(char)


def _render(trie: dict[str, Any]) -> str:
    branches = [_char(c) + _render(trie[c]) for c in sorted(trie) if c != _END]
    end: str | None = trie.get(_END)
    if not branches:
        return end or ""
    if end:
        branches.append(end)
    inner = branches[0] if len(branches) == 1 else "|".join(branches)
    return f"(?:{inner})?" if end == "" else f"(?:{inner})"


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of ``words``, the longest that the rest of the pattern allows.

    A space in a word matches any one white-space character. An empty list matches nothing.

    >>> re.match(alternation(["kr", "krone", "kroner"]), "kroner 5")[0]
    'kroner'
    """
    return alternation_with_ends(dict.fromkeys(words, ""))


def alternation_with_ends(words: Mapping[str, str]) -> str:
    """An :func:`alternation` of words that each have a pattern for what follows them.

    >>> pattern = alternation_with_ends({"in": "(?= may)", "inn": ""})
    >>> [match[0] for match in re.finditer(pattern, "in july in may")]
    ['in']
    """
    trie: dict[str, Any] = {}
    for word, end in words.items():
        _insert(trie, word, end)
    return _render(trie) or r"(?!)"
