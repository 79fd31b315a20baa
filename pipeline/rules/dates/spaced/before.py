"""Words that stand right before a date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.spaced import fragments as f

_BETWEEN = " \r\n-("


@dataclass(frozen=True, slots=True)
class WordsBefore:
    """A pattern for what ends before a date; its group ``word`` is what was looked for."""

    _pattern: re.Pattern[str]
    _ends: tuple[str, ...]
    """What a text ends with where the pattern can match, spaces aside."""

    def search(self, text: str) -> re.Match[str] | None:
        """The words at the end of ``text``, with the article and the space behind them."""
        if not text.rstrip(_BETWEEN).lower().endswith(self._ends):
            return None
        return self._pattern.search(text)


def words_before(words: Iterable[str], data: SpacedDateWords, joints: str) -> WordsBefore:
    """What finds ``words`` with an article behind them, or with one of ``joints``."""
    phrases = tuple(words)
    article = rf"(?:{f.words(data.articles)}{f.S})?"
    pattern = rf"(?<!\w)(?P<word>{f.words(phrases)})(?:{f.S}{article}|{joints})\Z"
    lasts = {phrase.rstrip(_BETWEEN).split()[-1].lower() for phrase in (*phrases, *data.articles)}
    return WordsBefore(re.compile(pattern, re.VERBOSE | re.IGNORECASE), tuple(sorted(lasts)))
