"""The words of money: numbers, scales, currencies and what stands between them.

Each piece found is a :class:`Lexeme` with the letter that the grammar knows it by.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.numbers import NumberWords
from pipeline.rules.money.lexicon import Currency, Evidence, Lexicon, lexicon
from pipeline.rules.numbers import (
    DIGITS,
    KANJI,
    parse_myriad,
    parse_number,
    parse_words,
    word_pattern,
)
from pipeline.rules.own.schema import OwnMoney
from pipeline.rules.trie import alternation

BREAK = "|"
"""The letter for something between two lexemes that no money figure spans."""

_PAIRED = r"\d一二三四五六七八九十百千"


@dataclass(slots=True)  # not frozen: many are made
class Lexeme:
    """A piece of a money figure: ``kind`` is its letter, ``value`` its number or factor.

    Kinds: ``N`` digits, ``J`` kanji numeral, ``W`` number word, ``A`` article, ``V`` vague
    number, ``U`` kanji numeral that leaves its number open (``数十億``), ``K`` scale word, ``k``
    scale letter, ``h`` "and a half", those of :class:`~pipeline.rules.money.lexicon.Currency`,
    ``b`` opener of a range, ``t`` word and ``-`` sign inside it, ``=`` hyphen without spaces,
    ``,`` between neighbouring digits (``3、4億``), ``c`` in a list, ``&`` "and", ``q`` adjective,
    ``d`` "increased by", ``D`` determiner of a scale word, ``T`` word before its amount (``Euro
    5,000``), ``y`` place behind a sign and its number (``$5 million US``), ``z`` word between a
    number and its scale (``$30-odd billion``), ``o`` "or", ``f`` "of", ``e`` the
    stroke for no cents, ``n`` minus, ``(`` and ``)``.
    """

    kind: str
    start: int
    end: int
    value: Decimal | None = None
    currency: Currency | None = None
    unit: Decimal = Decimal(1)
    """The scale that a kanji numeral ends in, which a range may share."""
    grouped: bool = False
    """Whether digits are grouped (``1,250``) or have cents (``12.50``): a sum, not a code."""
    ellipses: tuple[int, ...] = ()
    """On a dash or joint: the units that the number before it may leave out; on a number word the
    units in which it ends, which it may share with the one before."""
    is_short: bool = False
    """On a dash: whether the numbers beside it may leave out digits that they share."""


def _phrases(kind: str, phrases: Collection[str], letter: str) -> str:
    inner = alternation(phrases)
    return rf"(?P<{kind}> (?<!{letter}) (?i:{inner}) (?!{letter}) )"


@lru_cache(maxsize=32)
def lexer(lang: str, own: OwnMoney) -> re.Pattern[str]:
    """What finds the pieces of money in ``lang``; the name of its group tells their kind."""
    lex = lexicon(lang, own)
    words, numbers = lex.words, lex.words.numbers
    letter = r"[^\W\d_]" if words.spaced else "[A-Za-z]"
    joint_letter = letter if words.spaced else r"(?!)"
    dotted = numbers.abbreviations
    plain = set(numbers.scales) - dotted
    betweens = words.betweens or words.openers
    hedge = rf"(?:\s(?i:{alternation(words.modifiers_before)})(?=\s))?" if words.spaced else ""
    return re.compile(
        rf"""
        {lex.pattern} | {lex.glued}
      | {_phrases("half", {**dict.fromkeys(numbers.and_half), **numbers.and_fractions}, letter)}
      | {_phrases("phrase", dict(numbers.phrases), letter)}
      | {_phrases("vague", numbers.vague, letter)}
      | {_number_pattern(numbers, spaced=words.spaced)}
      | (?P<suffix> (?<=[\d½¼¾]) (?i:{alternation(numbers.suffixes)}) (?!{letter})
          | (?<=\d[ \u00a0]) {alternation(_spaced_suffixes(numbers))} (?![\w'’&.-]|[ ]\d) )
      | (?P<scale> (?<!{letter}) (?:
            (?i:{alternation(plain | dotted)}) (?![.]|{letter}) | (?i:{alternation(dotted)})[.]
          | (?i:{alternation(plain)}) (?!{letter}) ) )
      | {_phrases("article", numbers.articles, letter)}
      | (?P<opener> (?<!{joint_letter}) (?i:{alternation(betweens)}) (?!{joint_letter}) {hedge} )
      | (?P<place> (?<=[\dnmkbs]\s) {alternation(_titled(words.places_behind))}
            (?=\s?(?:[.,;:)\]]|$|(?i:dollars?))) )
      | {_phrases("rounding", numbers.roundings, letter)}
      | {_phrases("determiner", numbers.determiners, letter)}
      | {_phrases("minus", words.minus, joint_letter)}
      | (?P<closing> (?<=\d)(?:[,.:][-–—]{{1,2}}|/-)(?!\d)
            | (?<=\d),[-–—](?=\d{{1,4}},[-–—]) )
      | (?P<negative> (?:(?<![\w)\]%–—-])|(?<=[はがもにで]))[-−–－](?=[\d$€£¥]|kr\b) )
      | (?P<dash> [-‐‑–—−~～〜〰∼∽－―─⁓] )
      | {_phrases("joint", words.joints, joint_letter)}
      | {_phrases("and", words.ands, joint_letter)}
      | {_phrases("or", words.ors, joint_letter)}
      | {_phrases("link", words.links, joint_letter)}
      | {_phrases("adjective", words.adjectives, joint_letter)}
      | {_phrases("change", words.changes, joint_letter)}
      | (?P<comma> (?<=[\w.]),[ ](?=\w) )
      | (?P<pair> (?<=[{_PAIRED}])(?:、|[，,](?!\d\d))(?=[{_PAIRED}]) )
      | (?P<open> [(](?=\d) )
      | (?P<close> (?<=\d)[)] )
        """,
        re.VERBOSE,
    )


def _titled(words: Mapping[str, str]) -> list[str]:
    """Names of countries as they are written: ``US``, ``U.S.``, ``Hong Kong``."""
    return [word.upper() if "." in word or word == "us" else word.title() for word in words]


def _spaced_suffixes(numbers: NumberWords) -> list[str]:
    """Those of the scale letters that a space may stand before: ``$5 M``."""
    suffixes = [it for it in ("m", "k", "mm", "b") if it in numbers.suffixes]
    return [form for it in suffixes for form in (it.upper(), it) if form not in {"b", "mm"}]


def _number_pattern(numbers: NumberWords, *, spaced: bool) -> str:
    if not spaced:
        # 数, 何 and 幾 leave the number open: 数十億, 何千, 十数万, 百十何円, 数ドル.
        return rf"""(?P<kanji>
            [数何幾]? {KANJI} (?: [数何幾] {KANJI}? | 余[万億兆]* (?=[円ドユポウフル]) )?
          | (?<![\u4e00-\u9fff])[数幾](?=[円ドユポウフル])
        )"""
    return rf"""
        (?P<digits> {DIGITS} (?:(?<=\d)[ ][13]/[24](?![\d/]))? | (?<=[$£€])[.]\d{{1,2}}(?!\d) )
      | (?P<number> (?<![^\W_]) (?i:{word_pattern(numbers)}) (?![^\W\d_]) )
    """


_KINDS = {
    "half": "h", "vague": "V", "article": "A", "opener": "b", "minus": "n",
    "closing": "e", "negative": "n", "joint": "t", "and": "&", "or": "o", "link": "f",
    "dash": "-", "pair": ",", "open": "(", "close": ")",
    "adjective": "q", "change": "d", "comma": "c", "determiner": "D", "rounding": "z",
}  # fmt: skip

_HALF = Decimal("0.5")
_FRACTION = re.compile(r" (\d)/(\d)$")
_KANJI_UNIT = re.compile(r"[十百千万億兆]+$")
_VAGUE = re.compile(r"[数何幾]")
_GROUP_MARK = re.compile(r"\d[.,' \u00a0\u2009\u202f’，]\d{3}(?!\d)|[.,]\d\d$")


def lexeme_of(match: re.Match[str], lex: Lexicon) -> Lexeme:
    """A match of :func:`lexer` as a lexeme."""
    group, start, end = match.lastgroup or "", match.start(), match.end()
    text, numbers = match[0], lex.words.numbers
    if group in {"sign", "code", "word", "glued", "place"}:
        currency = _currency(match, lex)
        return Lexeme(currency.kind, start, end, currency=currency)
    if group in {"digits", "group"} or (group == "kanji" and not re.search(r"[^\d,，.．]", text)):
        if lex.words.spaced and text[0] == "0" and text[1:2].isdigit():
            return Lexeme(BREAK, start, end)
        grouped = bool(_GROUP_MARK.search(text))
        return Lexeme("N", start, end, _number(text, numbers), grouped=grouped)
    if group == "kanji":
        return _kanji(text, start, end)
    if group in {"number", "phrase"}:
        return Lexeme("W", start, end, parse_words(text, numbers), ellipses=_units(text, numbers))
    if group == "scale":
        return Lexeme("K", start, end, Decimal(numbers.scales[text.lower().rstrip(".")]))
    if group == "suffix":
        return Lexeme("k", start, end, Decimal(numbers.suffixes[text.lower()]))
    if group == "half":
        value = numbers.and_fractions.get(" ".join(text.lower().split()), _HALF)
        return Lexeme("h", start, end, value)
    if group == "article":
        return Lexeme("A", start, end, Decimal(1))
    return _between(group, text, start, end, lex.words)


def _number(text: str, numbers: NumberWords) -> Decimal | None:
    """The value of digits, which a fraction may follow: ``1 1/2``."""
    fraction = _FRACTION.search(text)
    value = parse_number(text[: fraction.start()] if fraction else text, numbers)
    if fraction is None or value is None:
        return value
    return value + Decimal(int(fraction[1])) / int(fraction[2])


def _between(group: str, text: str, start: int, end: int, words: MoneyWords) -> Lexeme:
    """A lexeme for what is neither a number nor a word for a currency."""
    kind = _KINDS[group]
    ellipses: tuple[int, ...] = ()
    currency: Currency | None = None
    if group == "dash":
        ellipses = words.numbers.elliptic
    elif group in {"joint", "and"}:
        ellipses = words.numbers.elliptic_joints
    elif group == "closing" and words.stroke and text[0] in ",.":
        evidence: Evidence = "much" if text[0] == "." else "little"  # 2.-plassen; i 1997,– og
        evidence = "none" if text == ",-" else evidence
        currency = Currency(words.stroke, "language", kind, evidence=evidence)
    is_short = group == "dash" and words.numbers.short_ranges
    return Lexeme(kind, start, end, currency=currency, ellipses=ellipses, is_short=is_short)


def _currency(match: re.Match[str], lex: Lexicon) -> Currency:
    """What a sign, a code, a word or a place behind an amount stands for."""
    if match.lastgroup == "place":
        return Currency(lex.words.places_behind[match[0].lower()], "stated", "y")
    return lex.currency(match)


def _units(text: str, numbers: NumberWords) -> tuple[int, ...]:
    """The units in which a number word ends, largest first.

    100,000 and 1000 of ``two hundred thousand``.
    """
    units: list[int] = []
    unit = 1
    for part in reversed(text.lower().replace("-", " ").split()):
        if part not in numbers.hundreds and part not in numbers.thousands:
            break
        unit *= 100 if part in numbers.hundreds else 1000
        units.insert(0, unit)
    return tuple(units)


def _kanji(text: str, start: int, end: int) -> Lexeme:
    text = text.replace("余", "")  # 三百余万円
    value = None if _VAGUE.search(text) else parse_myriad(text)
    if value is None:
        return Lexeme("U" if _VAGUE.search(text) else BREAK, start, end)
    unit = _KANJI_UNIT.search(text)
    scale = parse_myriad("1" + unit[0]) if unit and unit.start() else None
    return Lexeme("J", start, end, value, unit=scale or Decimal(1))
