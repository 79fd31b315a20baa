"""Lengths of time and sets: ``tre år``, ``18-month``, ``the next four years``, ``hver mandag``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.grammar import DIGIT, Rule, Scan
from pipeline.rules.dates.moments import Duration, Recurrence
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.ages import ends_in_age_word, is_age
from pipeline.rules.dates.timex import duration_value

_NUMBER = r"[0-9]{1,3}(?:[ ][0-9]{3}(?![0-9]))?(?:[.,][0-9]{1,3})?(?![0-9])|[0-9]{4,6}(?![0-9])"


@cache
def quantity(data: SpacedDateWords) -> str:
    """A fragment for a number and a unit of time: groups ``number``, ``more`` and ``unit``.

    ``more`` is the upper end of ``to–tre år``.
    """
    word = f.words(f.all_numbers(data))
    unit = f.words(data.units)
    join = rf"(?:{f.S}|-|{f.S}(?:{f.words(data.quantity_links)}){f.S})"
    to = rf"(?:{f.DASH}|{f.S}{f.words((*data.to_words, *data.or_words))}{f.S})"
    again = rf"(?:{f.S}\((?:{_NUMBER}|{word})\))?"  # to (2) uker
    return rf"""(?P<number>{_NUMBER}|{word})(?:{to}(?P<more>{_NUMBER}|{word}))?{again}{join}
                (?P<unit>{unit})"""


@cache
def quantity_starts(data: SpacedDateWords) -> tuple[str, ...]:
    """What a :func:`quantity` begins with; an article is followed by its unit."""
    numbers = [word for word in f.all_numbers(data) if word not in data.articles_as_one]
    following = (*data.units, *data.quantity_links, *data.to_words, *data.or_words)
    with_article = (f"{word} {item}" for word in data.articles_as_one for item in following)
    return (DIGIT, *numbers, *with_article)


def rules(data: SpacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    end = f.end_of_word(data)
    length = quantity(data)
    ages = f.words(data.age_after)
    units = f.words(data.units)
    and_more = rf"(?:{f.S}{f.words(data.and_words)}{f.S}[0-9]{{1,3}}{f.S}{units})?"  # and 73 days
    yield f.rule(
        "duration",
        quantity_starts(data),
        rf"{length}{end}(?!{and_more}(?:{f.S}|-)(?:{ages})(?!\w))",
        _duration,
    )
    picked = f.words(data.direction_spans)
    yield f.rule("duration", data.direction_spans, rf"{picked}{f.S}{length}{end}", _duration)
    yield from _without_number(data, end)
    yield from _sets(data, end)


def _without_number(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    """``de siste årene``, ``det siste året``, and ``de tre første månedene``."""
    vague = f.words([word for word, number in data.numbers.items() if number == "X"])
    picked, units = f.words(data.direction_spans), f.words(data.definite_units)
    yield f.rule(
        "duration",
        data.direction_spans,
        rf"{picked}{f.S}(?:{vague}{f.S})?(?P<units>{units}){end}(?![ ][0-9])",
        _some,
    )
    single, unit = f.words(data.single_spans), f.words(data.single_units)
    yield f.rule("duration", data.single_spans, rf"{single}{f.S}(?P<one>{unit}){end}", _one)
    articles = f.words(data.plural_articles)
    number = rf"(?P<number>{_NUMBER}|{f.words(f.all_numbers(data))})"
    yield f.rule(
        "duration",
        data.plural_articles,
        rf"{articles}{f.S}{number}{f.S}{f.words(data.picks)}{f.S}"
        rf"(?P<unit>{f.words(data.units)})(?P<more>){end}",
        _duration,
    )


def _some(match: re.Match[str], scan: Scan) -> Duration | None:
    if f.is_part(scan, " ".join(match[0].lower().split()[-2:]), match.end()):
        return None  # de første dagene i juni
    unit = f.words_of(scan).definite_units[f.squeezed(match["units"])]
    return Duration(value=duration_value("X", unit))


def _one(match: re.Match[str], scan: Scan) -> Duration:
    unit = f.words_of(scan).single_units[f.squeezed(match["one"])]
    return Duration(value=duration_value("1", unit))


def amount(match: re.Match[str], scan: Scan, group: str = "number") -> str | None:
    """The number of a :func:`quantity` as TIMEX3 writes it, ``X`` for a vague one."""
    text = match[group]
    if not text[0].isdigit():
        return f.all_numbers(f.words_of(scan))[f.squeezed(text)]
    digits = text.replace(" ", "").replace(",", ".")
    whole, _, fraction = digits.partition(".")
    if len(fraction) == 3:  # 1,500 years
        whole, fraction = whole + fraction, ""
    whole, fraction = str(int(whole)), fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _duration(match: re.Match[str], scan: Scan) -> Duration | None:
    data = f.words_of(scan)
    number = amount(match, scan)
    before = scan.before(match.start(), 24).lower()
    unit = f.squeezed(match["unit"])
    if number is None or number == "0":
        return None
    if "T" not in data.units[unit] and ends_in_age_word(before, data):
        return None
    if number == "X" and f.word_before(scan, match.start()) in data.comparing:
        return None  # like mange år
    if is_age(scan, data, match.start(), match.end(), number, data.units[unit]):
        return None
    if _is_no_length(match, scan, unit) or _is_rate(match, scan) or _are_years(match):
        return None
    if f.squeezed(match["number"]) in data.vague_after and (
        f.word_before(scan, match.start()) not in data.one_after
    ):
        return None  # some days are hard
    value = duration_value(number, data.units[unit])
    if match["more"]:
        more = amount(match, scan, "more")
        if more and number.isdigit() and more.isdigit() and int(more) < int(number):
            return None  # 2011 – et år
        return Duration(value=f"{value}/{duration_value(more, data.units[unit])}") if more else None
    return Duration(value=value)


def _is_no_length(match: re.Match[str], scan: Scan, unit: str) -> bool:
    """Whether the words are no length of time: some day, $9 a year, three-quarters of it."""
    data, start = f.words_of(scan), match.start()
    number = f.squeezed(match["number"])
    # The end of "8–10 years" where the whole is an age is cut off.
    if f.cut_off(scan, start) or _is_named(match, scan) or _vague_unit(number, unit, data):
        return True
    if data.units[unit] == "Q" and (
        "-" in match[0] or f.next_word(scan, match.end()) in data.fourths_before
    ):
        return True
    if f"-{unit}" in data.age_decade_suffixes and "-" in match[0]:  # "30-årene"
        return True
    if unit in data.measures:
        return False
    if number.isdigit() or f.all_numbers(data).get(number) != "1":
        return False
    if unit in data.free_units:
        before = f.word_before(scan, start)
        stops = data.rates if data.units[unit] != "Y" else data.rates | data.article_stops
        if before not in stops:
            return False
    if f.next_word(scan, match.end()) in (*data.earlier, *data.later):
        return False  # en time senere
    if unit in data.units_need_plural:
        article = number in data.articles_as_one
        return article or f.word_before(scan, start) not in data.one_after
    return number in data.articles_as_one and f.word_before(scan, start) not in data.one_after


_NAME = re.compile(r"[ ][^\W\d_a-zæøåäö]")


_OF_NAME = re.compile(r"[ ][^\W\d_]{2,3}[ ][^\W\d_a-zæøåäö]")


@cache
def _rated(data: SpacedDateWords) -> re.Pattern[str]:
    per = f.words(data.per_words)
    return re.compile(rf"{f.S}{per}{f.S}{f.words(data.units)}(?!\w)", re.VERBOSE | re.IGNORECASE)


def _is_rate(match: re.Match[str], scan: Scan) -> bool:
    """Whether it is so much of each unit: ``6 days a week``."""
    data = f.words_of(scan)
    return bool(data.per_words) and _rated(data).match(scan.text, match.end()) is not None


_YEARS = re.compile(r"[12][0-9]{3}")


def _are_years(match: re.Match[str]) -> bool:
    """Whether it is the 2010–2019 decade."""
    ends = (match["number"], match["more"] or "")
    return all(_YEARS.fullmatch(end) for end in ends)


def _is_named(match: re.Match[str], scan: Scan) -> bool:
    """Whether it is a name, or a batsman's half century."""
    data = f.words_of(scan)
    if data.units[f.squeezed(match["unit"])] == "C" and f.squeezed(match["number"]) in data.scores:
        return f.word_before(scan, match.start()) not in data.one_after
    return _is_war(match, scan)


def _is_war(match: re.Match[str], scan: Scan) -> bool:
    """Whether it is the Six-Day War, the Thirty Years' War or the 24 Hours of Le Mans."""
    if not match["unit"][0].isupper():
        return False
    if match["number"][0].isupper() and scan.before(match.start(), 1) in ('"', "“", "'"):
        return True
    joined = "-" in match[0] and _NAME.match(scan.text, match.end())
    titled = (
        match["number"][0].isupper()
        and f.word_before(scan, match.start()) in f.words_of(scan).function_words
    )
    titled = titled or (match["number"].isdigit() and _is_show(match, scan))
    of = match["number"].isdigit() and _OF_NAME.match(scan.text, match.end())
    return bool(joined or titled or of) or scan.text.startswith(("' ", "s' "), match.end())


_LOWER_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z]+[ ]\Z")
_CAPITAL_AFTER = re.compile(r"[ ][^\W\d_a-zæøåäö]")
_OF_SHOWS = ("TH", "TM")


def _is_show(match: re.Match[str], scan: Scan) -> bool:
    """Whether hours or minutes have a capital among words that have none: ``60 Minutes``."""
    data = f.words_of(scan)
    return (
        data.capital_names
        and data.units[f.squeezed(match["unit"])] in _OF_SHOWS
        and _LOWER_BEFORE.search(scan.before(match.start(), 24)) is not None
        and _CAPITAL_AFTER.match(scan.text, match.end()) is None
    )


def _vague_unit(number: str, unit: str, data: SpacedDateWords) -> bool:
    """``some day`` is none."""
    vague = not number[0].isdigit() and f.all_numbers(data)[number] == "X"
    return vague and unit in data.units_need_plural


# Sets of times.


def _sets(data: SpacedDateWords, end: str) -> Iterator[Rule]:
    yield f.rule("set", data.set_words, rf"(?P<word>{f.words(data.set_words)}){end}", _set_word)
    nouns = f.words((*data.units, *data.weekdays, *data.months, *data.seasons, *data.parts_of_day))
    every = f.words(data.every)
    yield f.rule("set", data.every, rf"(?:{every}){f.S}(?P<noun>{nouns}){end}", _every)
    yield f.rule("set", data.every, rf"(?:{every}){f.S}{quantity(data)}{end}", _every_few)
    other = f.words(data.every_other)
    yield f.rule("set", data.every_other, rf"(?:{other}){f.S}(?P<noun>{nouns}){end}", _every_other)


def _set_word(match: re.Match[str], scan: Scan) -> Recurrence | None:
    data = f.words_of(scan)
    word = f.squeezed(match["word"])
    if f.word_before(scan, match.start()) in data.not_before.get(word, ()):
        return None
    following = re.compile(r"[ ]([^\W\d_]+)").match(scan.text, match.end())
    if following and following[1].lower() in data.not_after.get(word, ()):
        return None
    if f.word_before(scan, match.start()) in data.rate_words:
        return None
    if match[0][0].isupper() and (data.capital_names or not f.opens_sentence(scan, match)):
        return None
    return Recurrence(value=data.set_words[word])


def _recurrence(noun: str, number: str, data: SpacedDateWords) -> Recurrence | None:
    if noun in data.units:
        return Recurrence(value=duration_value(number, data.units[noun]))
    if number != "1":
        return Recurrence(value=f"P{number}W") if noun in data.weekdays else None
    if noun in data.weekdays:
        return Recurrence(value=f"XXXX-WXX-{data.weekdays[noun]}")
    if noun in data.months:
        return Recurrence(value=f"XXXX-{data.months[noun]:02d}")
    if noun in data.seasons:
        return Recurrence(value=f"XXXX-{data.seasons[noun]}")
    return Recurrence(value=f"XXXX-XX-XXT{data.parts_of_day[noun]}")


def _every(match: re.Match[str], scan: Scan) -> Recurrence | None:
    return _recurrence(f.squeezed(match["noun"]), "1", f.words_of(scan))


def _every_other(match: re.Match[str], scan: Scan) -> Recurrence | None:
    return _recurrence(f.squeezed(match["noun"]), "2", f.words_of(scan))


def _every_few(match: re.Match[str], scan: Scan) -> Recurrence | None:
    if "-" in match[0]:
        return None
    length = _duration(match, scan)
    return Recurrence(value=length.value) if length else None
