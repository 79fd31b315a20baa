"""The words of money in a text, as stretches of what stands side by side.

Only the surroundings of currencies are read. What a piece is depends on those beside it, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from pipeline.languages.schema.numbers import NumberWords
from pipeline.rules.money.lexer import BREAK, Lexeme, lexeme_of, lexer
from pipeline.rules.money.lexicon import Lexicon, currency_pattern, lexicon
from pipeline.rules.numbers import KANJI, parse_number
from pipeline.rules.own.schema import NO_MONEY, OwnMoney

REACH = 96
"""How many characters on either side of a currency are read."""
_GAP = re.compile(r"[ \t\u00a0\u2009\u202f\u3000]{0,2}")
_COLON = re.compile(r"\.?[ ]?:[ ]?")
_LINE_END = re.compile(r"[ \t]?\r?\n[ \t]?")
_HYPHENS = "-‐‑"
_SIGNS = "$£€¥"
_DIGITS_BEHIND = re.compile(r" \d")
_SENTENCE_END = re.compile(r"[.!?;]\s")
_NEAR = 40
"""How far from a doubtful word what says that it is money may stand."""
_SECTION = re.compile(r"[.]\d{1,2}(?:[.]\d{1,2}){0,3}\s?[^\W\d_a-zæøå]")
"""The number of a section at the end of a sentence: ``kr 30 000.18.3 Næring``."""
_GLUED_SECTION = re.compile(r"([ \u00a0]\d{3})[.]\d{1,2}$")
_AFTER_SECTION = re.compile(r"(?:[.]\d{1,2}){0,3}\s?[^\W\d_a-zæøå]")
_THOUSAND = 1000
_WRITTEN = re.compile(r"[\w½¼¾]")
_NUMERAL = re.compile(rf"[½¼¾数何幾ゼ]|{KANJI}", re.VERBOSE)
"""What a stretch without a number has none of."""


def _is_cut(text: str, lexeme: Lexeme, before: int) -> bool:
    """Whether a number begins inside something longer: ``A4``, ``1.2.3``, ``10:30``."""
    start = lexeme.start
    if start == 0 or before == start:
        return False
    if before == start - 1 and text[before] == "/" and not text[before - 1].isdigit():
        return False  # 99 kr/199 kr
    previous = text[start - 1]
    if lexeme.kind == "J" or not previous.isascii():
        return lexeme.kind != "J" and previous.isalpha() and not _is_unspaced(previous)
    if previous.isalpha() and _is_unspaced(text[lexeme.end : lexeme.end + 1]):
        return False  # CD500円
    ahead = text[start - 2 : start - 1] if start > 1 else ""
    if previous in ".,:":
        return ahead.isdigit()  # but ca.500 kr, Kr:500
    if previous == "x":
        return not ahead.isdigit()  # 5x500
    if previous.isalnum() or previous in "#@":
        return True
    return previous in "/_" and ahead.isalnum() and not _is_unspaced(ahead)


def _is_unspaced(char: str) -> bool:
    """Whether ``char`` belongs to a script without spaces between words (kana, kanji)."""
    return "\u3005" <= char <= "\u9fff" or "\uff66" <= char <= "\uff9f"


def _runs_on(text: str, end: int, percents: tuple[str, ...]) -> bool:
    """Whether a number goes on behind its end: ``1.2.3``, ``5km``, ``10:30``, ``5 %``."""
    if end >= len(text):
        return False
    after = text[end]
    if after in " %\u00a0" and text[end : end + 10].lower().lstrip().startswith(percents):
        return True
    if after in ".,:/" and text[end + 1 : end + 2].isdigit():
        return True
    return after.isalnum() and not _is_unspaced(after)


def _joined(text: str, previous: Lexeme, lexeme: Lexeme) -> bool:
    """Whether two lexemes stand side by side in one figure."""
    if previous.end == lexeme.start:
        return True
    gap = text[previous.end : lexeme.start]
    if gap == " " or _GAP.fullmatch(gap):
        return True
    if previous.kind in "BC" and lexeme.kind == "N" and _COLON.fullmatch(gap):
        return True
    wrapped = lexeme.kind in "KMfmr&ot" or previous.kind in "b&otf"
    return wrapped and bool(_LINE_END.fullmatch(gap))


@lru_cache(maxsize=32)
def _rare_pattern(lang: str, own: OwnMoney) -> re.Pattern[str]:
    """What tells of money beside the currencies; looked for apart, which is faster."""
    lex = lexicon(lang, own)
    stroke = r"[,.][-–—](?<=\d[,.].)" if lex.words.stroke else "(?!)"
    return re.compile(f"{stroke} | {lex.glued}", re.VERBOSE)


def _windows(text: str, lang: str, own: OwnMoney) -> Iterator[tuple[int, int]]:
    """The stretches of ``text`` around currencies; they do not overlap."""
    start = end = -1
    found: Iterable[re.Match[str]] = currency_pattern(lang, own).finditer(text)
    if rare := list(_rare_pattern(lang, own).finditer(text)):
        found = sorted((*found, *rare), key=re.Match.start)
    for match in found:
        if match.start() - REACH > end:
            if end >= 0:
                yield start, end
            start = max(match.start() - REACH, 0)
        end = match.end() + REACH
    if end >= 0:
        yield start, end


def stretches(text: str, lang: str, own: OwnMoney = NO_MONEY) -> Iterator[list[Lexeme]]:
    """The lexemes around the currencies of ``text``, one list a stretch.

    Breaks stand between those that do not stand side by side.
    """
    lex, pattern = lexicon(lang, own), lexer(lang, own)
    number = _WRITTEN if lex.words.spaced else _NUMERAL
    done = 0
    for start, end in _windows(text, lang, own):
        if not number.search(text, start, end):
            continue
        found: list[Lexeme] = []
        for match in pattern.finditer(text, max(start, done), end + REACH):
            if match.start() >= end:
                break
            done = match.end()
            _append(found, lexeme_of(match, lex), text, lex)
        _close(found, text, lex)
        yield found


def _append(found: list[Lexeme], lexeme: Lexeme, text: str, lex: Lexicon) -> None:
    """Add ``lexeme`` to ``found``, in the light of what stands before it."""
    previous = found[-1] if found else None
    _close(found, text, lex, lexeme.start)
    if lexeme.kind in "NJ" and _is_cut(text, lexeme, previous.end if previous else -1):
        lexeme.kind = BREAK
    if lexeme.kind == "N" and lex.words.numbers.decimal == ",":
        _without_section(lexeme, text, lex.words.numbers)
    if previous is None:
        _open(lexeme, text)
        found.append(lexeme)
        return
    joined = _joined(text, previous, lexeme)
    if not joined or previous.kind == BREAK:
        _open(lexeme, text)
    else:
        _settle(lexeme, found, text, lex)
    if lexeme.kind == "W" and joined and previous.kind in "NWKVh":
        _as_scale(lexeme, text, lex)
    if lexeme.kind == "-" and previous.end == lexeme.start and text[lexeme.start] in _HYPHENS:
        lexeme.kind = "="
    if not joined:
        found.append(Lexeme(BREAK, previous.end, lexeme.start))
    found.append(lexeme)


def _open(lexeme: Lexeme, text: str) -> None:
    """Tell a word with a capital before digits, which may be their currency: ``Euro 5,000``."""
    unit = lexeme.currency.factor if lexeme.currency else 0
    is_title = lexeme.kind == "M" and unit == 1 and text[lexeme.start].isupper()
    if is_title and _DIGITS_BEHIND.match(text, lexeme.end):
        lexeme.kind = "T"


def _settle(lexeme: Lexeme, found: list[Lexeme], text: str, lex: Lexicon) -> None:
    """Tell what ``lexeme`` is by what stands right before it."""
    previous = found[-1]
    if lexeme.currency and lexeme.currency.evidence not in {"none", "little"}:
        _assure(lexeme, previous, text, lex)
    elif lexeme.kind == "n" and previous.kind in "NKkMCPe" and text[lexeme.end] in _SIGNS:
        lexeme.kind, lexeme.ellipses = "-", lex.words.numbers.elliptic  # "$5 -$7"
    elif lexeme.kind == "k" and previous.end != lexeme.start:
        follows_sign = len(found) > 1 and found[-2].kind in "SCB-=t"
        lexeme.kind = "k" if follows_sign else BREAK


def _assure(lexeme: Lexeme, previous: Lexeme, text: str, lex: Lexicon) -> None:
    """Take the doubt from a word that is often something else where its text tells of money."""
    currency, sums = lexeme.currency, _sum_pattern(lex.words.sums)
    if currency is None or sums is None or lexeme.kind == "m" or previous.kind not in "NWKkh=":
        return
    left = _SENTENCE_END.split(text[max(0, previous.start - _NEAR) : previous.start])[-1]
    if sums.search(f"{left}⟦⟧{text[lexeme.end : lexeme.end + _NEAR]}"):
        lexeme.currency = replace(currency, evidence="none")


@cache
def _sum_pattern(sums: str) -> re.Pattern[str] | None:
    return re.compile(sums, re.VERBOSE | re.IGNORECASE) if sums else None


def _without_section(lexeme: Lexeme, text: str, numbers: NumberWords) -> None:
    """Cut the number of a section off the end of a sum: ``kr 546 000.6 Miljø``."""
    glued = _GLUED_SECTION.search(text, lexeme.start, lexeme.end)
    if glued and _AFTER_SECTION.match(text, lexeme.end):
        lexeme.end = glued.end(1)
        lexeme.value = parse_number(text[lexeme.start : lexeme.end], numbers)


def _close(found: list[Lexeme], text: str, lex: Lexicon, following: int = -1) -> None:
    """Break a number at the end of ``found`` that runs on into something else."""
    last = found[-1] if found else None
    if last is None or last.kind not in "NJk" or last.end == following:
        return
    if _runs_on(text, last.end, lex.words.numbers.percents):
        last.kind = last.kind if _has_lost_space(found, text) else BREAK


def _has_lost_space(found: list[Lexeme], text: str) -> bool:
    """Whether a sum at the end of ``found`` runs on into a word: ``kr 4 220for``."""
    last = found[-1]
    if len(found) == 1 or found[-2].kind != "B" or last.kind != "N":
        return False
    after = text[last.end : last.end + 2]
    if last.grouped and (last.value or 0) >= _THOUSAND and _SECTION.match(text, last.end):
        return True
    return len(after) > 1 and after.isalpha()


def _as_scale(lexeme: Lexeme, text: str, lex: Lexicon) -> None:
    """``tusen`` behind a number multiplies it: ``5 tusen``, ``several hundred thousand``."""
    numbers = lex.words.numbers
    parts = text[lexeme.start : lexeme.end].lower().split()
    if all(part in numbers.hundreds or part in numbers.thousands for part in parts):
        lexeme.kind = "K"
