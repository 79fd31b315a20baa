"""The words of money in a text: numbers, scales, currencies and what stands between them.

Only the surroundings of currencies are read. Each piece found is a :class:`Lexeme` with the
letter that the grammar knows it by; a stretch of text becomes a string of such letters.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from pipeline.languages.schema.money import MoneyWords
from pipeline.languages.schema.numbers import NumberWords
from pipeline.rules.money.lexicon import Currency, Evidence, Lexicon, currency_pattern, lexicon
from pipeline.rules.numbers import (
    DIGITS,
    KANJI,
    parse_myriad,
    parse_number,
    parse_words,
    word_pattern,
)
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.rules.trie import alternation

REACH = 96
"""How many characters on either side of a currency are read."""

BREAK = "|"
"""The letter for something between two lexemes that no money figure spans."""

_GAP = re.compile(r"[ \t\u00a0\u2009\u202f\u3000]{0,2}")
_COLON = re.compile(r"\.?[ ]?:[ ]?")
_LINE_END = re.compile(r"[ \t]?\r?\n[ \t]?")
_PAIRED = r"\d一二三四五六七八九十百千"
_HYPHENS = "-‐‑"
_SIGNS = "$£€¥"
_DIGITS_BEHIND = re.compile(r" \d")
_SENTENCE_END = re.compile(r"[.!?;]\s")
_NEAR = 40
"""How far from a doubtful word what says that it is money may stand."""


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
def _lexer(lang: str, own: OwnMoney) -> re.Pattern[str]:
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
        (?P<digits> {DIGITS} | (?<=[$£€])[.]\d{{1,2}}(?!\d) )
      | (?P<number> (?<![^\W_]) (?i:{word_pattern(numbers)}) (?![^\W\d_]) )
    """


_KINDS = {
    "half": "h", "vague": "V", "article": "A", "opener": "b", "minus": "n",
    "closing": "e", "negative": "n", "joint": "t", "and": "&", "or": "o", "link": "f",
    "dash": "-", "pair": ",", "open": "(", "close": ")",
    "adjective": "q", "change": "d", "comma": "c", "determiner": "D", "rounding": "z",
}  # fmt: skip

_SECTION = re.compile(r"[.]\d{1,2}(?:[.]\d{1,2}){0,3}\s?[^\W\d_a-zæøå]")
"""The number of a section at the end of a sentence: ``kr 30 000.18.3 Næring``."""
_GLUED_SECTION = re.compile(r"([ \u00a0]\d{3})[.]\d{1,2}$")
_AFTER_SECTION = re.compile(r"(?:[.]\d{1,2}){0,3}\s?[^\W\d_a-zæøå]")
_THOUSAND = 1000
_HALF = Decimal("0.5")
_KANJI_UNIT = re.compile(r"[十百千万億兆]+$")
_VAGUE = re.compile(r"[数何幾]")
_WRITTEN = re.compile(r"[\w½¼¾]")
_NUMERAL = re.compile(rf"[½¼¾数何幾ゼ]|{KANJI}", re.VERBOSE)
"""What a stretch without a number has none of."""
_GROUP_MARK = re.compile(r"\d[.,' \u00a0\u2009\u202f’，]\d{3}(?!\d)|[.,]\d\d$")


def _lexeme(match: re.Match[str], lex: Lexicon) -> Lexeme:
    """One match of the lexer as a lexeme."""
    group, start, end = match.lastgroup or "", match.start(), match.end()
    text, numbers = match[0], lex.words.numbers
    if group in {"sign", "code", "word", "glued", "place"}:
        currency = _currency(match, lex)
        return Lexeme(currency.kind, start, end, currency=currency)
    if group in {"digits", "group"} or (group == "kanji" and not re.search(r"[^\d,，.．]", text)):
        if lex.words.spaced and text[0] == "0" and text[1:2].isdigit():
            return Lexeme(BREAK, start, end)
        grouped = bool(_GROUP_MARK.search(text))
        return Lexeme("N", start, end, parse_number(text, numbers), grouped=grouped)
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
    lex, lexer = lexicon(lang, own), _lexer(lang, own)
    number = _WRITTEN if lex.words.spaced else _NUMERAL
    done = 0
    for start, end in _windows(text, lang, own):
        if not number.search(text, start, end):
            continue
        found: list[Lexeme] = []
        for match in lexer.finditer(text, max(start, done), end + REACH):
            if match.start() >= end:
                break
            done = match.end()
            _append(found, _lexeme(match, lex), text, lex)
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
