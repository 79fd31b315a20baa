"""Months whose names are also other words or people: ``May``, ``March``, ``April``, ``June``.

Alone such a name is a month where its neighbours say so: a preposition, a determiner and a noun
(``the May figures``), a verb that months have (``April saw``), or another month beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Found, Scan
from pipeline.rules.dates.moments import Moment, slots
from pipeline.rules.dates.spaced import fragments as f


@cache
def _patterns(data: SpacedDateWords) -> dict[str, re.Pattern[str]]:
    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.VERBOSE)

    def before(words: str) -> re.Pattern[str]:
        article = rf"(?:{f.words(data.articles)}{f.S})?"
        return re.compile(
            rf"(?<!\w)(?:{words})(?:{f.S}{article}|(?<=-))\Z", re.VERBOSE | re.IGNORECASE
        )

    signs = f.words(data.month_signs)
    verbs = f.words(data.month_verbs)
    adverb = rf"(?:{f.words(data.month_adverbs)}{f.S})?"
    return {
        "sure": before(f.words(data.month_before_sure)),
        "before": before(f.words(data.month_before)),
        "determiner": compiled(
            rf"(?i:(?<!\w)(?:{f.words(data.month_determiners)})|'s){f.S}\Z"
        ),
        "noun": compiled(rf"(?:{f.S}|'s{f.S}|-)(?P<noun>[a-z]+)"),
        "name": compiled(rf"{f.S}(?P<name>[^\W\d_a-zæøåäö]\w*)"),
        "opens": compiled(
            rf"(?:\A|[.!?:;\n•]['\")]?[ ]?|,?{f.S}(?i:{f.words(data.clause_words)}){f.S})\Z"
        ),
        "verb": compiled(
            rf"{f.S}(?:(?:{verbs})(?!\w)|(?:{f.words(data.month_be)}){f.S}{adverb}(?:{signs})(?!\w)"
            rf"|(?:{signs})(?!\w))"
        ),
        "list": compiled(
            rf"(?:,{f.S}|,?{f.S}(?:{f.words((*data.and_words, *data.or_words))}){f.S}|/)"
            rf"(?:{f.words(data.parts)}{f.S}|(?:{f.words(data.links)}){f.S})?"
        ),
    }  # fmt: skip


def is_month(scan: Scan, start: int, end: int) -> bool:
    """Whether the doubtful name at ``[start, end)`` is a month by what stands around it."""
    data = f.words_of(scan)
    if not data.month_before_sure:
        return bool(_patterns(data)["before"].search(scan.before(start)))
    patterns, before = _patterns(data), scan.before(start)
    if patterns["sure"].search(before):
        return True
    name = patterns["name"].match(scan.text, end)
    if name and name["name"].lower() not in f.all_months(data):
        named = name["name"].isupper() and len(name["name"]) > 1  # the March FOMC meeting
        borne = scan.text[start:end].lower() in _borne(scan.text, data)
        return named and not borne and patterns["determiner"].search(before) is not None
    noun = patterns["noun"].match(scan.text, end)
    if noun and noun["noun"] in data.name_nouns:
        return False
    borne = scan.text[start:end].lower() in _borne(scan.text, data)
    if patterns["before"].search(before):
        return not borne
    if noun and patterns["determiner"].search(before):
        if noun["noun"] not in data.function_words:
            return True
        if noun["noun"] not in _verbs(data):
            return not borne
    opens = patterns["opens"].search(before) is not None
    return not borne and opens and patterns["verb"].match(scan.text, end) is not None


@cache
def _verbs(data: SpacedDateWords) -> frozenset[str]:
    """Words behind ``that May`` and ``his March`` that show another name: ``was``, ``to``."""
    return frozenset(data.to_words) | {phrase.split()[0] for phrase in data.month_be}


@lru_cache(maxsize=8)
def _borne(text: str, data: SpacedDateWords) -> frozenset[str]:
    """The doubtful names that a person bears in ``text``: ``Theresa May``, ``April Jones``."""
    names = "|".join(sorted(word.capitalize() for word in data.doubtful_months))
    found = set()
    for match in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", text):
        word = match[0].lower()
        before = _CAPITAL.search(text[max(0, match.start() - 24) : match.start()])
        if before and before["word"].lower().rstrip(".") not in _plain(data):
            found.add(word)
    return frozenset(found)


_CAPITAL = re.compile(r"(?P<word>[^\W\d_a-zæøåäö][^\W\d_]*\.?)[ ]\Z")


@cache
def _plain(data: SpacedDateWords) -> frozenset[str]:
    """Words that may have a capital before a month."""
    phrases = (*data.month_before, *data.month_determiners, *data.function_words, *data.articles,
               *data.clause_words, *data.until, *data.since, *data.months, *data.weekdays,
               *data.directions, *data.parts, *data.and_words)  # fmt: skip
    return frozenset(word for phrase in phrases for word in phrase.lower().split())


def with_lists(found: Sequence[Found], scan: Scan) -> list[Found]:
    """``found`` with doubtful months made sure where a sure one stands beside them in a list."""
    data = f.words_of(scan)
    if not data.doubtful_months:
        return list(found)
    kept = list(found)
    gap = _patterns(data)["list"]
    for order in (range(1, len(kept)), range(len(kept) - 2, -1, -1)):
        for place in order:
            other = kept[place - 1 if order.step > 0 else place + 1]
            each = kept[place]
            if not _weak_month(each) or not _sure_month(other, scan):
                continue
            left, right = (other, each) if order.step > 0 else (each, other)
            if order.step > 0 and not _goes_on(left, right, scan, data):
                continue
            if right.start - left.end < _GAP and gap.fullmatch(scan.text, left.end, right.start):
                kept[place] = replace(each, meaning=replace(each.meaning, weak=False))  # type: ignore[arg-type]  # a moment
    return kept


_GAP = 16


@cache
def _joint(data: SpacedDateWords) -> re.Pattern[str]:
    return re.compile(rf",|{f.S}(?:{f.words((*data.and_words, *data.or_words))})(?!\w)", re.VERBOSE)


def _goes_on(left: Found, right: Found, scan: Scan, data: SpacedDateWords) -> bool:
    """Whether a comma is one of a list: not ``in April, May said``."""
    if scan.text[left.end : right.start].strip() != ",":
        return True
    return _joint(data).match(scan.text, right.end) is not None


def _weak_month(found: Found) -> bool:
    meaning = found.meaning
    return isinstance(meaning, Moment) and meaning.weak and slots(meaning) == {"month"}


def _sure_month(found: Found, scan: Scan) -> bool:
    meaning = found.meaning
    if not isinstance(meaning, Moment) or meaning.month is None:
        return False
    return not meaning.weak or is_month(scan, found.start, found.end)
