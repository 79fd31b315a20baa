"""Numbers in running text: digits in the style of a language, number words, kanji numerals.

Values are ``Decimal``: ``4,5`` is exactly 4.5. The patterns are fragments for the rules of money
and dates; the functions give ``None`` for what is shaped like a number and is none (``1.2.3``).
Full-width digits and marks are read like their half-width forms.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from pipeline.languages.schema.numbers import NumberWords
from pipeline.rules.trie import alternation

MAX_DIGITS = 30
"""Longer runs of digits are codes, not numbers (and int() refuses the very long ones)."""

SPACES = " \u00a0\u2009\u202f"
"""What groups digits beside marks: space, no-break, thin and narrow no-break space."""

DIGITS = rf"""
    (?:
        \d{{1,2}}(?:,\d\d){{1,4}},\d{{3}}(?:[.]\d{{1,2}})?(?![\d,])  # 1,25,00,000 (India)
      | \d{{1,3}}(?P<group>[{SPACES}.,，'’])\d{{3}}   # 1 250, 1.250, 1'250
        (?:(?P=group)\d{{3}}(?!\d))*                  # 1 250 000
        (?:[.,．]\d{{1,2}})?                          # 1 250 000,50
        (?![\d])
      | \d+(?:[.,．]\d+)?                             # 1250, 4.5
    )
    [½¼¾]?
"""
"""A number in digits, in any style; its named group is ``group``, so use it once a pattern."""

_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_WIDTH = str.maketrans("，．’", ",.'")
_INDIAN = re.compile(r"\d{1,2}(?:,\d\d){1,4},\d{3}(?!\d)")
_GROUPED = re.compile(rf"\d{{1,3}}(?:([{SPACES}.,'])\d{{3}})(?:\1\d{{3}})*(?!\d)")


def parse_number(text: str, words: NumberWords) -> Decimal | None:
    """The value of a number in digits, its marks read as the language reads them.

    A mark that cannot be what the language uses it for is read as the other: ``4.5`` is 4.5 in
    Norwegian too, where ``1.250`` is 1250.
    """
    text = text.strip().translate(_WIDTH)
    fraction = _FRACTIONS.get(text[-1:])
    if fraction is not None:
        text = text[:-1] or "0"
    if text.startswith("."):
        text = "0" + text
    if _INDIAN.match(text):
        text = text.replace(",", "")
        words_decimal = "."
    else:
        words_decimal = words.decimal
    whole, mark, rest = _split_decimals(text, words_decimal)
    if not whole or len(whole) + len(rest) > MAX_DIGITS:
        return None
    value = Decimal(f"{whole}.{rest}" if mark else whole)
    return value if fraction is None else value + fraction


def _split_decimals(text: str, decimal: str) -> tuple[str, str, str]:
    """``1.250,50`` → (``1250``, ``,``, ``50``); the first part is empty for what is no number."""
    grouped = _GROUPED.match(text)
    if grouped:
        separator, tail = grouped[1], text[grouped.end() :]
        lone = grouped[0].count(separator) == 1 and not tail
        leading_zero = text.startswith("0")
        lone = lone and not (separator == "," and text.endswith("000"))  # 100,000 kroner
        if not (lone and separator == decimal) and not (leading_zero and separator in ".,"):
            mark, rest = tail[:1], tail[1:]
            if not tail or (mark in ".," and mark != separator and rest.isdecimal()):
                return grouped[0].replace(separator, ""), mark, rest
            return "", "", ""
    whole, mark, rest = _partition(text)
    return (whole, mark, rest) if whole.isdecimal() and (rest.isdecimal() or not mark) else _NONE


_NONE = ("", "", "")


def _partition(text: str) -> tuple[str, str, str]:
    return text.partition("," if "," in text else ".")


@cache
def word_pattern(words: NumberWords) -> str:
    """A verbose, case-insensitive fragment for a number in words up to 999,999 (no scale words).

    It matches nothing for a language without number words.
    """
    if not words.units:
        return r"(?!)"
    units, tens = alternation(words.units), alternation(words.tens)
    joiner = re.escape(words.joiner)
    hundreds, thousands = alternation(words.hundreds), alternation(words.thousands)
    small = rf"""(?:
        {tens}(?:[ -]?{units})?                     # tjuefem, twenty-five
      | {units}{joiner}{tens}                       # femogtyve
      | {alternation({**words.teens, **words.units})}
    )"""
    one = alternation(words.articles)
    below = rf"""(?:
        (?:(?:{small}|{one})[ -]?)?{hundreds}(?:[ -]?(?:{joiner}[ -]?)?{small})?
      | {small}
    )"""
    whole = rf"""(?:
        (?:(?:{below}|{one})[ -]?)?{thousands}(?:[ -]?(?:{joiner}[ -]?)?{below})?
      | {below}
    )""".replace("[ -]", r"[\s-]")
    if not words.points:
        return whole
    # to komma fem, null komma null fem
    return rf"(?:{whole} (?:\s{alternation(words.points)}(?:\s{small}){{1,3}})?)"


def parse_words(text: str, words: NumberWords) -> Decimal | None:
    """The value of a number in words: ``to hundre og femti``, ``twenty-five``, ``halvannen``."""
    text = " ".join(text.lower().split())
    if text in words.phrases:
        return words.phrases[text]
    if text in words.articles:
        return Decimal(1)
    whole, point, decimals = _at_point(text, words)
    if point:
        digits = "".join(str(_value(part, words)) for part in _parts(decimals, words))
        amount = parse_words(whole, words)
        return None if amount is None else amount + Decimal(f"0.{digits}")
    total = current = 0
    parts = _parts(text, words)
    for part in parts:
        if part in words.hundreds:
            current = max(current, 1) * 100
        elif part in words.thousands:
            total += max(current, 1) * 1000
            current = 0
        else:
            current += _value(part, words)
    return Decimal(total + current) if parts else None


def _at_point(text: str, words: NumberWords) -> tuple[str, str, str]:
    """``to komma fem`` → ``to``, ``komma`` and ``fem``."""
    for word in words.points:
        parts = text.partition(f" {word} ")
        if parts[1]:
            return parts
    return text, "", ""


def _value(part: str, words: NumberWords) -> int:
    return words.units.get(part, words.teens.get(part, words.tens.get(part, 0)))


def _parts(text: str, words: NumberWords) -> list[str]:
    """The number words in ``text``, also where they are written together."""
    known = {*words.units, *words.teens, *words.tens, *words.hundreds, *words.thousands}
    longest = sorted(known, key=len, reverse=True)
    return re.findall("|".join(map(re.escape, longest)), text) if known else []


_KANJI_DIGITS = {
    **{char: str(n) for n, char in enumerate("〇一二三四五六七八九")},
    **dict(zip("零壱壹弌弐貳弍参參肆伍陸漆捌玖", "011122233456789", strict=True)),
}
_KANJI_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "阡": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16}

_KANJI_CLASS = "".join([*_KANJI_DIGITS, *_KANJI_TENS, *_MYRIADS])
KANJI = rf"""
    (?:
        [\d{_KANJI_CLASS}]
        (?:
            [\d{_KANJI_CLASS}]
          | [,，](?=\d{{3}}) | [.．](?=\d)
          | ・(?=[\d〇一二三四五六七八九])        # the point in 七・一兆
          | [ ](?=[{"".join(_MYRIADS)}]) | (?<=[{"".join(_MYRIADS)}])[ ](?=\d)    # 3 兆 500 億
        )*
    )
"""
"""A Japanese number in digits, kanji or both: ``3兆5000億``, ``五千万``, ``１,２３４``."""

_POINT = re.compile(rf"・(?=[^・]*[{''.join(_MYRIADS)}]) | ・(?=\D+$) | ・(?=[０-９]$)", re.VERBOSE)
_SECTION = re.compile(rf"([^{''.join(_MYRIADS)}]*)([{''.join(_MYRIADS)}]|$)")
_PLAIN = re.compile(rf"\d{{1,{MAX_DIGITS}}}(?:\.\d{{1,9}})?")
_LEADING = re.compile(r"[\d,.]+")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def parse_myriad(text: str) -> Decimal | None:
    """The value of a number matched by :data:`KANJI`: ``3兆5000億`` is 3500000000000.

    The point of the minutes of the Diet counts before a myriad and between kanji (``七・一兆``,
    ``十・三``). ``None`` for what is no number: myriads that do not descend, marks in wrong places.
    """
    text = text.strip().translate(_WIDTH).replace(" ", "")
    if not text or len(text) > MAX_DIGITS * 2:
        return None
    text = _POINT.sub(".", text)
    total, last = Decimal(0), 10**20
    for section in _SECTION.finditer(text):
        if not section[0]:
            break
        unit = _MYRIADS.get(section[2], 1)
        value = _section(section[1])
        if value is None or unit >= last:
            return None
        total, last = total + value * unit, unit
    return total


def _section(text: str) -> Decimal | None:
    """The value of what stands before one myriad: ``5千``, ``三百二十``, ``2,345``, ``十.三``."""
    if "," in text:
        grouped = _LEADING.match(text)
        if not grouped or not _COMMAS.fullmatch(grouped[0]):
            return None
        text = text.replace(",", "")
    total, digits, last = Decimal(0), "", 10**4
    for char in text:
        if char in _KANJI_TENS:
            if _KANJI_TENS[char] >= last:
                return None
            last = _KANJI_TENS[char]
            if digits and not _PLAIN.fullmatch(digits):
                return None
            total += (Decimal(digits) if digits else 1) * last
            digits = ""
        else:
            digits += _KANJI_DIGITS.get(char, char)
    if not digits:
        return total or None
    if total and digits.startswith("."):
        digits = f"0{digits}"
    return total + Decimal(digits) if _PLAIN.fullmatch(digits) else None


def parse_kanji(text: str) -> int | None:
    """The value of a whole number in digits, kanji or both; ``None`` for a fraction too."""
    value = parse_myriad(text)
    return int(value) if value is not None and value == value.to_integral_value() else None


def plain(amount: Decimal | None) -> Decimal | None:
    """The amount without an exponent and without zeros behind its decimal mark.

    >>> str(plain(Decimal("4.50E+9")))
    '4500000000'
    """
    if amount is None:
        return None
    whole = amount.to_integral_value()
    return Decimal(int(whole)) if whole == amount else amount.normalize()
