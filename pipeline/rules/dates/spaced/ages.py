"""Whether a number of years is someone's age: ``gutten er 12 år``, ``Aldersgrense: 15 år``."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Scan
from pipeline.rules.trie import alternation

_AGED = frozenset({"Y", "M"})
_WORDS = re.compile(r"[^\W\d_]+")
_ALONE = re.compile(r"[.,;:(•|/][ ]?\Z")
_ENDS = re.compile(r"[ ]?[.,;)•|/]")
_AFTER_NAME = re.compile(r"[^\W\d_a-zæøåäö][\w-]+[ ]\(\Z")
_NAMED = re.compile(r"(?<!\w)[^\W\d_a-zæøåäö][\w-]+,[ ]\Z")
_CLAUSE = re.compile(r"[.;!?\n]")
_NEAR = 5
"""So many words before the number may name an age."""


def is_age(scan: Scan, data: SpacedDateWords, start: int, end: int, number: str, unit: str) -> bool:
    """Whether ``number`` of the ``unit`` (TIMEX3 letter), at ``[start, end)``, tells an age."""
    if unit not in _AGED:
        return False
    before = scan.before(start, 60)
    told = before.lower()
    words = _WORDS.findall(_CLAUSE.split(told)[-1])
    *_, subject, last = ["", "", *words]
    if unit == "Y" and last in data.limit_words and number in data.age_limits:
        return True
    if last in data.age_verbs and subject in data.age_people | data.age_subjects:
        return True
    if not data.age_words.isdisjoint(words[-_NEAR:]):
        return True
    if _ENDS.match(scan.text, end):
        if (
            unit == "Y" and number in data.age_limits and _ALONE.search(before)
        ):  # "USA. 15 år. Regi: …"
            return True
        if before.endswith("(") and scan.text.startswith(")", end) and data.age_words:
            return _AFTER_NAME.search(before) is not None
        if data.age_words and scan.text.startswith(",", end) and _NAMED.search(before):
            return True
    other = _other_age(data).search(told)
    return other is not None and ends_in_age_word(told[: other.start()], data)


@cache
def _other_age(data: SpacedDateWords) -> re.Pattern[str]:
    """``3 og`` in ``barn mellom 3 og 5 år``."""
    joint = alternation((*data.and_words, *data.or_words, *data.to_words))
    return re.compile(rf"(?:[0-9]{{1,2}}|[^\W\d_]{{2,12}})[ ]{joint}[ ]\Z")


@cache
def _age_before(data: SpacedDateWords) -> tuple[str, ...]:
    return tuple(f" {words}" for words in data.age_before)


def ends_in_age_word(before: str, data: SpacedDateWords) -> bool:
    """Whether lower-case ``before`` ends in words that make the number after it an age."""
    return f" {before.rstrip()}".endswith(_age_before(data))
