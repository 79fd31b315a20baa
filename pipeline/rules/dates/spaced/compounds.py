"""Lengths of time that are one word with what they measure: ``toårig``, ``fireårsperioden``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Duration
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.timex import duration_value

_GROWN = 10
"""From more years on, an adjective of years tells an age rather than a length of time."""

_MOST = 20
"""Larger numbers that are not round are no part of a word."""


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    if data.compound_units:
        noun = f.words(data.length_nouns)
        unit = f.words(data.compound_units)
        number = r"(?P<number>[0-9]{1,3})(?:(?:[-–]|[ ]?[-–][ ])(?P<more>[0-9]{1,3}))?"
        yield f.rule(
            "duration",
            DIGIT,
            rf"{number}[- ]?(?P<unit>{unit})(?:-?(?P<noun>{noun}))?{end}",
            _in_digits,
        )
        words = _numbers(data)
        yield f.rule(
            "duration",
            [f"{number}{sign}" for number in words for sign in _signs(data)],
            rf"(?P<number>{f.words(words)})-?(?P<unit>{unit})(?:-?(?P<noun>{noun}))?{end}",
            _in_words,
        )
    if data.hour_signs:
        hours, minutes = f.words(data.hour_signs), f.words(data.minute_signs)
        yield f.rule(
            "duration",
            DIGIT,
            rf"(?P<hours>[0-9]{{1,2}})[ ]?(?:{hours})[ ]"
            rf"(?P<minutes>[0-9]{{1,2}})[ ]?(?:{minutes}){end}",
            _hours_and_minutes,
        )
    words = data.length_words
    yield f.rule("duration", words, rf"(?P<word>{f.words(words)}){end}", _word)
    adverbs = data.length_adverbs
    if adverbs:
        into = f.words(data.before_adverbs)
        pattern = rf"{into}{f.S}(?P<span>(?P<word>{f.words(adverbs)})){end}"
        starts = [f"{word} {adverb}" for word in data.before_adverbs for adverb in adverbs]
        yield f.rule("duration", starts, pattern, _word)


@cache
def _numbers(data: SpacedDateWords) -> Mapping[str, str]:
    """The numbers of compounds: those of one word, and what only compounds say (``fler``)."""
    numbers = {
        word: value
        for word, value in f.all_numbers(data).items()
        if word.isalpha() and value.isdigit() and (int(value) <= _MOST or value.endswith("0"))
    }
    return {**numbers, **dict.fromkeys(data.compound_many, "X")}


def _signs(data: SpacedDateWords) -> Iterator[str]:
    """What follows the number at the beginning of a compound."""
    yield "-"
    for unit in data.compound_units:
        yield unit + f.PREFIX


def _in_digits(match: re.Match[str], scan: Scan) -> Duration | None:
    number = str(int(match["number"]))
    unit = f.squeezed(match["unit"])
    if _is_age(match, scan, number, unit) or f.cut_off(scan, match.start()):
        return None
    value = duration_value(number, f.words_of(scan).compound_units[unit])
    if match["more"]:
        more = duration_value(str(int(match["more"])), f.words_of(scan).compound_units[unit])
        return Duration(value=f"{value}/{more}")
    return Duration(value=value)


def _in_words(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    number = _numbers(data)[f.squeezed(match["number"])]
    unit = f.squeezed(match["unit"])
    if _is_age(match, scan, number, unit):
        return None
    return Duration(value=duration_value(number, data.compound_units[unit]))


_NEXT_WORD = re.compile(r"[ \n-](?P<word>[^\W\d_]+)")


def _is_age(match: re.Match[str], scan: Scan, number: str, unit: str) -> bool:
    """Whether someone is that old: ``den 17-årige gutten``, ``50 års alder``."""
    data = f.words_of(scan)
    if match["noun"] or data.compound_units[unit] != "Y":
        return False
    following = _NEXT_WORD.match(scan.text, match.end())
    word = following["word"] if following else ""
    if word.lower() in data.age_nouns:
        return True
    if unit not in data.compound_adjectives or number == "X":
        return False
    old = int(number) > _GROWN
    written_out = match["number"][0].isalpha()
    if word.lower().endswith(data.length_nouns):
        return False
    return old or not word or (word[0].isupper() and not written_out)


def _hours_and_minutes(match: re.Match[str], scan: Scan) -> Duration:  # noqa: ARG001  # a Parse
    return Duration(value=f"PT{int(match['hours'])}H{int(match['minutes'])}M")


def _word(match: re.Match[str], scan: Scan) -> Duration:
    data, word = f.words_of(scan), f.squeezed(match["word"])
    return Duration(value=data.length_words.get(word) or data.length_adverbs[word])
