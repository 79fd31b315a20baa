"""Whether a number of four digits is a year, by what stands around it."""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import Scan
from pipeline.rules.dates.spaced import fragments as f

_FIRST, _LAST = 1600, 2100
_FIRST_TOLD = 1000
"""The same where a sentence begins with it and a verb: ``1066 was``."""


@cache
def _contexts(data: SpacedDateWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    hedge = rf"(?!{f.S}{f.words(data.hedges_before)}(?!\w))"  # "by 1865 more than 600,000"
    counted = rf"{hedge}{f.S}?(?:{f.words(data.counted)}|%|‰|°|x(?=\d))(?!\w|'s)"
    to = rf"(?:{f.DASH}|{f.S}{f.words((*data.to_words, *data.and_words))}{f.S})"
    # "1500 til 2000 kroner" is two amounts.
    after = re.compile(rf"{counted}|{to}[0-9][0-9 .,]{{0,12}}{counted}", re.VERBOSE | re.IGNORECASE)
    function = re.compile(
        rf"{f.S}(?:{f.words(data.function_words)})(?!\w)", re.VERBOSE | re.IGNORECASE
    )
    return after, function


def uncounted(scan: Scan, end: int, year: int) -> bool:
    """Whether the number that ends at ``end`` counts nothing: ``2000 kroner``, ``1,500 men``."""
    data = f.words_of(scan)
    counted, function = _contexts(data)
    if counted.match(scan.text, end):
        return False
    if year % 50:
        return True
    # A round number before a noun is rather an amount.
    following = scan.text[end : end + 3].lstrip(" ")
    if not following[:1].islower() or function.match(scan.text, end):
        return True
    if year in _LATE_ROUND and f.word_before(scan, end - 4) in data.year_attributive:
        noun = f.next_word(scan, end)
        return not noun.endswith(data.plural_endings) and f"{noun}s" not in data.counted
    half = year % 100 == _HALF_CENTURY and bool(data.past_endings)
    return half and f.next_word(scan, end).endswith(data.past_endings)


_HALF_CENTURY = 50
_LATE_ROUND = (1900, 1950, 2000)
"""Round numbers that are rather years: ``a 2000 study``."""


_LAST_WORD = re.compile(
    r"(?P<word>(?<![^\W\d_])[^\W\d_]++\.?(?:-[^\W\d_]++)?|©|\([cC]\))(?P<gap>[ ]?\r?\n?[ ]?)\Z"
)
_CODE = re.compile(r"[^\W\d_]-\Z")
"""RF-1231, ISO-1999."""
_OPENED = re.compile(r"\((?P<inside>[^()\n]{0,80})\Z")
_CLOSED = re.compile(r"[ ]?[),;–-]")
_NOUN = re.compile(r"[ ](?P<noun>[^\W\d_]+)")


_CITED = re.compile(r"(?<!\w)[^\W\d_a-zæøåäö][^\W\d_]+,[ ]\Z")
_CITED_END = re.compile(r"[.;)]")
_FIRST_CITED = 1500
"""``Norge, 2017.``: where and when a book or film came out."""


def is_year(scan: Scan, start: int, end: int, year: int) -> bool:
    """Whether the four digits at ``[start, end)`` are a year, by what stands around them."""
    told = f.word_before(scan, start) in f.words_of(scan).year_words
    if not uncounted(scan, end, year | 1 if told else year):
        return False
    before = scan.before(start, 90)
    if _CODE.search(before) or _is_numbered(scan, start, before):
        return False
    opened = _OPENED.search(before)
    if opened and _CLOSED.match(scan.text, end):
        inside = opened["inside"].rstrip()
        if not inside or (inside[-1] in ",;–-" and year % 100):
            return True
    if opened and not opened["inside"] and f.words_of(scan).year_verbs:  # (1958 Worlds)
        noun = _NOUN.match(scan.text, end)
        return bool(noun) and _FIRST < year < 2050 and bool(year % 50) and not _counts(scan, end)
    if _CITED.search(before) and _CITED_END.match(scan.text, end):
        return f.words_of(scan).cites_years and year > _FIRST_CITED
    return _known(scan, before, end, year)


def _is_numbered(scan: Scan, start: int, before: str) -> bool:
    """Whether the number tells which one of many: ``page 2019``, ``pages 1990 to 2005``."""
    data = f.words_of(scan)
    if not data.numbered:
        return False
    if f.word_before(scan, start) in data.numbered:
        return True
    return _numbered_range(data).search(before) is not None


@cache
def _verbs(data: SpacedDateWords) -> re.Pattern[str]:
    return re.compile(
        rf"{f.S}(?:{f.words((*data.year_verbs, *data.opening_verbs))})(?!\w)", re.VERBOSE
    )


_OPENS = re.compile(r"(?:\A|[.!?;\n][ ]?)\Z")


def _joints_of(data: SpacedDateWords) -> tuple[tuple[str, ...], ...]:
    return tuple(data.and_words), tuple(data.or_words), tuple(data.to_words)


@cache
def _numbered_range(data: SpacedDateWords) -> re.Pattern[str]:
    joints = f.words((*data.to_words, *data.and_words))
    return re.compile(
        rf"(?<!\w)(?:{f.words(data.numbered)}){f.S}[0-9]{{1,6}}(?:{f.DASH}|{f.S}{joints}{f.S})\Z",
        re.VERBOSE | re.IGNORECASE,
    )


_STOPS = re.compile(r"[.,;)](?![0-9])")


def _known(scan: Scan, before: str, end: int, year: int) -> bool:
    """Whether the word before a number says that it is a year."""
    data = f.words_of(scan)
    last = _LAST_WORD.search(before)
    first = _FIRST_TOLD if year % 50 else _FIRST
    opens = (
        (data.year_verbs or data.opening_verbs) and first < year < _LAST and _OPENS.search(before)
    )
    if opens and _verbs(data).match(scan.text, end):
        return True
    if last is None:
        return bool(data.year_verbs) and _is_heading(scan, before, end) and bool(year % 50)
    word = last["word"].lower()
    told = word in data.year_before or word.endswith(data.year_endings)
    if told or _is_edition(word, scan, end, year, data):
        return True
    if before.rstrip().lower().endswith(data.year_phrases):
        return True
    if word in data.year_before_weak:
        stops = word in data.hedges_before and _STOPS.match(scan.text, end)
        first = 1000 if stops else 1400  # built around 1180.
        return bool(year % 100) and year > first and not _counts(scan, end)
    if word in data.year_attributive:
        noun = _NOUN.match(scan.text, end)
        if not noun or noun["noun"] in data.function_words.difference(*_joints_of(data)):
            return False  # Orwell's 1984 is
        return 1800 < year < 2050 and (bool(year % 50) or year in _LATE_ROUND)
    if not data.year_verbs or not 1850 < year < 2050 or not year % 50:
        return False
    if last["word"][0].isupper() and f.next_word(scan, end) in data.events:
        return True
    return _is_heading(scan, before, end) or _is_told_of(scan, before, end)


_HEADING = re.compile(r"[ ](?:[-–][ ]|(?P<name>[^\W\d_a-zæøåäö][^\W\d_]+(?:[ ][^\W\d_]+){0,3}))")


_ENDS = re.compile(r"[ ]?(?:[:;.,)](?![0-9])|\n|\Z|–|[-][ ])")
_LONG_ENOUGH = 7


def _is_edition(word: str, scan: Scan, end: int, year: int, data: SpacedDateWords) -> bool:
    """Whether a year stands behind what has one: ``Finanstalen 2025``, ``avtalen 2011``."""
    if not data.definite_endings or not 1900 < year < 2050 or not year % 50:
        return False
    return (
        len(word) >= _LONG_ENOUGH
        and word.endswith(data.definite_endings)
        and not word.endswith(data.address_endings)
        and _ENDS.match(scan.text, end) is not None
    )


def _is_heading(scan: Scan, before: str, end: int) -> bool:
    """Whether a year opens a line: ``2025 Philippine protests``, not ``1945 Main Street``."""
    if before and not before.endswith("\n"):
        return False
    if scan.text.startswith(": ", end):
        return True
    heading = _HEADING.match(scan.text, end)
    if heading is None:
        return False
    words = (heading["name"] or "").lower().split()
    return f.words_of(scan).addresses.isdisjoint(words)


@cache
def _told_of(data: SpacedDateWords) -> re.Pattern[str]:
    told = f.words(data.year_attributive - {"s"})
    return re.compile(rf"(?<!\w)(?i:{told})[ ][a-z-]{{3,12}}[ ]\Z", re.VERBOSE)


def _is_told_of(scan: Scan, before: str, end: int) -> bool:
    """Whether a determiner, an adjective and a name are around it: ``the upcoming 1980 Games``."""
    noun = _NOUN.match(scan.text, end)
    named = noun is not None and not _counts(scan, end)
    return named and _told_of(f.words_of(scan)).search(before) is not None


def _counts(scan: Scan, end: int) -> bool:
    """Whether a noun in the plural follows: ``of 1709 schoolchildren``."""
    data = f.words_of(scan)
    noun = _NOUN.match(scan.text, end)
    if noun is None or not noun["noun"].islower() or noun["noun"] in data.function_words:
        return False
    return noun["noun"].endswith(data.plural_endings)
