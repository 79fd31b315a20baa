"""Short forms that a document defines: ``Norges Bank (NB)``, ``NHK（日本放送協会）``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pipeline.languages import language
from pipeline.records import Organisation
from pipeline.rules.organisations.lexicon import Lexicon
from pipeline.rules.tokens import Tokens
from pipeline.rules.trie import alternation

RULE = "organisations.acronym"

_BEFORE = re.compile(r"(?<![\w.&/-])(?P<short>[^\W\d_][\w&.-]{1,11})\s?[(（][«“\"「]?\Z")
"""What stands before a name in brackets."""

_LONGEST_BEFORE = 16
_FEWEST_CAPITALS = 2


@dataclass(frozen=True, slots=True)
class Definition:
    """A short form at half-open offsets, and the row of the name that it stands for."""

    start: int
    end: int
    short: str
    row: Organisation


def tie_acronyms(
    rows: list[Organisation], tokens: Tokens, lexicon: Lexicon
) -> tuple[list[Organisation], dict[str, Organisation]]:
    """``rows`` with the short forms that the text defines, and what these stand for.

    A short form is named by its long form, also where the model found it. Short form → row of the
    long form.
    """
    by_start = {row.start: row for row in rows}
    defined: dict[str, Organisation] = {}
    for row in rows:
        for it in _definitions(row, tokens.text, lexicon):
            found = by_start.get(it.start)
            if found is row or (found is not None and found.end != it.end):
                continue
            by_start[it.start] = _short_form(it, found)
            defined.setdefault(it.short, row)
    return sorted(by_start.values(), key=lambda row: row.start), defined


def _definitions(row: Organisation, text: str, lexicon: Lexicon) -> Iterator[Definition]:
    behind = _pattern(lexicon.lang).match(text, row.end)
    if behind is not None and _defines(behind, row.name, lexicon):
        yield Definition(*behind.span("short"), behind["short"], row)
    if text[row.end : row.end + 1] in {")", "）"} or text[row.end : row.end + 2] in {"»)", '")'}:
        window = max(0, row.start - _LONGEST_BEFORE)
        before = _BEFORE.search(text[window : row.start])
        if before is not None and abbreviates(before["short"], row.name, lexicon):
            start, end = before.span("short")
            yield Definition(window + start, window + end, before["short"], row)


def _defines(match: re.Match[str], name: str, lexicon: Lexicon) -> bool:
    """Whether the words say so (``heretter kalt``), or the letters do."""
    short = match["short"]
    said = match["said"] or match["told"]
    if said is None:
        return abbreviates(short, name, lexicon)
    return short.lower() not in lexicon.words.parties_to_contracts and short != name


def _short_form(it: Definition, found: Organisation | None) -> Organisation:
    if found is not None:
        return replace(found, name=it.row.name, kind=it.row.kind or found.kind, basis="acronym")
    return replace(
        it.row, start=it.start, end=it.end, text=it.short, legal_form=None, rule=RULE,
        basis="acronym",
    )  # fmt: skip


def abbreviates(short: str, name: str, lexicon: Lexicon) -> bool:
    """Whether ``short`` may stand for ``name`` by its letters.

    They occur in it in their order, and the first one begins one of its first words; a name of
    one word is a compound with a head word (``Finansdepartementet``). Between scripts letters
    cannot be compared; there, two capitals are enough.
    """
    if short == name or len(short) >= len(name):
        return False
    if not lexicon.words.spaced and not short.isascii():
        return _is_contraction(short, name)
    if sum(char.isupper() for char in short) < _FEWEST_CAPITALS:  # one letter is no acronym
        return False
    if not name.isascii() and not lexicon.words.spaced:
        return short.isascii()
    letters = "".join(char for char in short.lower() if char.isalpha())
    several = " " in name or "-" in name or lexicon.ending(name.lower()) is not None
    return several and any(
        _occurs(letters, name[start:].lower()) for start in _word_starts(name, lexicon)
    )


def _word_starts(name: str, lexicon: Lexicon) -> list[int]:
    """Where the name begins, without the words that short forms leave out: ``Det norske``."""
    starts = [0]
    for word in re.finditer(r"\S+\s+", name):
        if word[0].strip().lower() not in lexicon.words.left_out:
            break
        starts.append(word.end())
    return starts


def _occurs(letters: str, folded: str) -> bool:
    """Whether ``letters`` occur in ``folded`` in their order, the first at its beginning."""
    if not folded.startswith(letters[:1]):
        return False
    position = 0
    for char in letters:
        position = folded.find(char, position) + 1
        if position == 0:
            return False
    return True


def _is_contraction(short: str, name: str) -> bool:
    """感染研 of 国立感染症研究所: characters of the name in their order, some left out."""
    if len(short) < _FEWEST_CAPITALS or not all("一" <= char <= "鿿" for char in short):
        return False
    position = 0
    for char in short:
        position = name.find(char, position) + 1
        if position == 0:
            return False
    return short not in name or name.startswith(short)


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    """What defines a short form right behind a name, in brackets or behind a comma."""
    words = language(lang).organisations
    in_brackets = alternation(words.definers | words.definers_in_brackets)
    if not words.spaced:
        return re.compile(
            rf"""
            [(（] (?: (?P<said>{in_brackets}) [、,：:]? )?
            [「『“"]? (?P<short>[^\W\d_][\w&.・ー-]{{1,14}}?) [」』”"]?
            (?:という|と略|と呼|とする|と表記|と略す|と呼ぶ)? 。? [)）]
            (?P<told>(?!))?
            """,
            re.VERBOSE,
        )
    return re.compile(
        rf"""
        (?: \s? [(] (?: (?P<said>{in_brackets}) [:,]? \s )?
          | ,? \s (?P<told>{alternation(words.definers)}) [:,]? \s )
        (?: the \s )? (?P<open>["«“”'‘])? (?: the \s )?
        (?P<short>[^\W\d_][\w&.-]{{0,10}}\w (?(open)(?: \s [^\W\d_][\w-]{{1,14}} ){{0,2}}) )
        ["»”'’]? (?(said)[)]|(?(told)(?=[\s,.;)])|[)]))
        """,
        re.VERBOSE,
    )
