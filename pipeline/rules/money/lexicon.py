"""What a language calls currencies, gathered from its data, from CLDR and from ISO 4217."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from pipeline.languages import language
from pipeline.languages.currencies import (
    CODE_ALIASES,
    CODES,
    FAMILIES,
    FORMER_CODES,
    PLAIN_ALIASES,
    PLAIN_CODES,
    SIGNS,
    WORD_CODES,
    currency_names,
)
from pipeline.languages.schema.money import MoneyWords
from pipeline.records import CurrencyBasis
from pipeline.rules.own.schema import NO_MONEY, OwnMoney
from pipeline.rules.trie import alternation

Evidence = Literal["none", "little", "some", "much"]
"""How much a number must look like money beside a word that is often something else."""

_PREFIXES = {"k": 10**3, "K": 10**3, "T": 10**3, "M": 10**6, "m": 10**6, "B": 10**9}
_POSTFIXES = {"k": 10**3, "m": 10**6, "mn": 10**6, "M": 10**6, "bn": 10**9, "b": 10**9}
_CENT = Decimal("0.01")
_MILL = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Currency:
    """What one sign or word stands for.

    ``kind`` is its letter in the grammar: ``S`` sign, ``C`` code, ``P`` code with a scale
    (``MNOK``), ``B`` word that may stand before its amount, ``M`` word, ``X`` word for a note that
    needs no number, ``m`` minor unit, ``r`` thousandth.
    """

    code: str
    basis: CurrencyBasis
    kind: str
    factor: Decimal = Decimal(1)
    evidence: Evidence = "none"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The currencies of a language and the pattern that finds them."""

    words: MoneyWords
    signs: dict[str, Currency]
    codes: dict[str, Currency]
    names: dict[str, Currency]
    currencies: dict[str, Currency]
    """All of them by what is written."""
    pattern: str
    """A verbose fragment with the groups ``sign``, ``code`` and ``word``."""
    glued: str
    """One with the group ``glued`` for those right behind another word."""

    def statements(self, codes: Collection[str]) -> str:
        """A fragment like ``pattern`` for what states one of the currencies ``codes``."""

        def stated(currencies: dict[str, Currency]) -> dict[str, Currency]:
            return {
                surface: it
                for surface, it in currencies.items()
                if it.basis == "stated" and it.code in codes and it.evidence != "much"
            }

        return _pattern(
            stated(self.signs), stated(self.codes), stated(self.names), spaced=self.words.spaced
        )

    def currency(self, match: re.Match[str]) -> Currency:
        """What a match of ``pattern`` stands for."""
        surface = " ".join(match[0].split())
        found = self.currencies[surface if match["code"] or match["sign"] else surface.lower()]
        if found.evidence == "little" and surface[0].isupper():
            return replace(found, evidence="much")
        return found


_WRITTEN_TOO = {"$": "＄", "£": "￡", "¥": "￥", "kr": "kr."}
"""Other forms of a word or sign, which mean what it does."""


def _defaults(default: Mapping[str, str]) -> dict[str, str]:
    """What a user made a word mean, in all its forms."""
    default = {word.lower(): code for word, code in default.items()}
    return default | {other: default[it] for it, other in _WRITTEN_TOO.items() if it in default}


def is_default(surface: str, lang: str, own: OwnMoney) -> bool:
    """Whether a user said what ``surface`` means in ``lang``, whatever the document says."""
    return surface.lower() in _defaults(own.default.get(lang, {}))


def _with_own(words: MoneyWords, own: Mapping[str, str], default: Mapping[str, str]) -> MoneyWords:
    """``words`` with those that a user wrote, before which all others give way."""
    if not own and not default:
        return words
    own = {word.lower(): code for word, code in own.items()}
    signs = {word: code for word, code in own.items() if _is_sign(word)}
    default = _defaults({**default, **signs})
    return replace(
        words,
        stated={**words.stated, **{word: own[word] for word in own if word not in signs}},
        shared=_replaced(words.shared, default, without=own.keys() - signs.keys()) | signs,
        minor=_replaced(words.minor, default, without=own.keys()),
        stated_minor=_replaced(words.stated_minor, {}, without=own.keys()),
        multiples={word: it for word, it in words.multiples.items() if word not in own},
        stroke=default.get("kr", words.stroke) if words.stroke else None,
        notes={word: it for word, it in words.notes.items() if word not in own},
        weak=words.weak - own.keys(),
        doubtful=words.doubtful - own.keys(),
    )


def _replaced(
    words: Mapping[str, str], default: Mapping[str, str], *, without: Set[str]
) -> dict[str, str]:
    return {word: default.get(word, code) for word, code in words.items() if word not in without}


def _is_sign(surface: str) -> bool:
    return not any(char.isalpha() for char in surface)


def _evidence(surface: str, words: MoneyWords) -> Evidence:
    if surface in words.weak:
        return "much"
    if surface in words.large:
        return "some"
    return "little" if surface in words.doubtful else "none"


def _signs(words: MoneyWords) -> dict[str, Currency]:
    signs = {
        sign: Currency(code, "stated", "S", evidence=_evidence(sign, words))
        for sign, code in SIGNS.items()
    }
    for sign, code in words.shared.items():
        if _is_sign(sign):
            signs[sign] = Currency(code, "language", "S", evidence=_evidence(sign, words))
    for sign, code in words.minor.items():
        if _is_sign(sign):
            signs[sign] = Currency(code, "language", "m", _CENT)
    for sign, code in words.initials.items():
        signs[sign] = Currency(code, "stated", "S", evidence=_evidence(sign, words))
    for sign, code in words.letters.items():
        signs[sign] = Currency(code, "language", "S", evidence="much")
    for letter in "kKM":
        signs[f"{letter}€"] = Currency("EUR", "stated", "P", Decimal(_PREFIXES[letter]))
        signs[f"{letter}$"] = Currency(
            words.shared.get("$", "USD"), "language", "P", Decimal(_PREFIXES[letter])
        )
    return signs


def _codes(words: MoneyWords) -> dict[str, Currency]:
    codes = {}
    for surface in (*CODES, *FORMER_CODES, *CODE_ALIASES):
        code = CODE_ALIASES.get(surface, surface)
        is_plain = code in PLAIN_CODES and surface not in CODE_ALIASES.keys() - PLAIN_ALIASES
        evidence: Evidence = "none" if is_plain else "some"
        if surface in WORD_CODES:
            evidence = "much"
        codes[surface] = Currency(code, "stated", "C", evidence=evidence)
    for code in PLAIN_CODES:
        for prefix, factor in _PREFIXES.items():
            codes[prefix + code] = Currency(code, "stated", "P", Decimal(factor))
        for postfix, factor in _POSTFIXES.items():
            codes[code + postfix] = Currency(code, "stated", "P", Decimal(factor))
    codes.update({word: Currency(word.upper(), "stated", "C") for word in words.code_words})
    return codes


def _rows(words: MoneyWords) -> Iterator[tuple[str, str, CurrencyBasis, Decimal]]:
    """Surface, code, basis and factor of every word; later rows win."""
    one = Decimal(1)
    for name, code in currency_names(words.locale).items():
        yield name, code, "stated", one
        yield from ((form, code, "stated", one) for form in _forms(name, code, words))
        if not words.spaced:
            yield name.replace(" ", ""), code, "stated", one
            yield name.replace(" ", "・"), code, "stated", one
    yield from ((name, code, "stated", one) for name, code in words.stated.items())
    yield from ((name, code, "language", one) for name, code in words.shared.items())
    yield from ((name, code, "language", _CENT) for name, code in words.minor.items())
    yield from ((name, code, "stated", _CENT) for name, code in words.stated_minor.items())
    yield from ((name, code, "language", _MILL) for name, code in words.thousandths.items())
    for name, (code, count) in (*words.multiples.items(), *words.notes.items()):
        yield name, code, "language", count


def _forms(name: str, code: str, words: MoneyWords) -> Iterator[str]:
    """``name`` with the other words of its family: ``svenske kronar`` beside ``svenske kroner``."""
    place, _, noun = name.rpartition(" ")
    family = next((codes for codes in FAMILIES.values() if code in codes), ())
    if place and words.shared.get(noun) in family:
        for word, bearer in words.shared.items():
            if bearer in family and word.isalpha():
                yield f"{place} {word}"


def _words(words: MoneyWords) -> dict[str, Currency]:
    found: dict[str, Currency] = {}
    for surface, code, basis, factor in _rows(words):
        if not _is_sign(surface):
            small = "r" if factor == _MILL else "m"
            kind = "B" if surface in words.before else "M" if factor >= 1 else small
            kind = "X" if surface in words.notes else kind
            evidence = _evidence(surface, words)
            found[surface.lower()] = Currency(code, basis, kind, factor, evidence)
    return found


def _any_of(chars: Collection[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(chars)))}]" if chars else "(?!)"


def _edges(sign: str) -> tuple[str, str]:
    """What may not stand before a sign and what must behind it."""
    if sign.isascii() and sign.isalpha():
        return r"(?<![\w$£€.&'’-])", r"(?=[ \u00a0]?\d)"
    if sign.endswith("/"):
        return r"(?<!\w)", r"(?=[ \u00a0]?\d)"  # S/PDIF
    if sign == "$":
        return r"(?<!\b[A-Z])(?<!\b[A-Z]{2})", ""  # Q$5: not just any dollar
    before = "(?<![A-Za-z])" if sign[0].isalpha() else ""
    if "/" in sign:
        before = r"(?<!\w)"
    if " " in sign:
        before += r"(?<!\b[Tt]he\s)"  # "cost the US $5 million"
    return before, "(?![A-Za-z])" if sign[-1].isalpha() else ""


def _longest(group: tuple[tuple[str, str], list[str]]) -> int:
    """Groups with longer signs come first: ``$US`` before ``$``."""
    return max(map(len, group[1]))


def _pattern(
    signs: dict[str, Currency],
    codes: dict[str, Currency],
    words: dict[str, Currency],
    *,
    spaced: bool,
) -> str:
    """The fragment for all currencies; ``spaced``: whether every letter goes on with a word."""
    letter = r"[^\W\d_]" if spaced else "[A-Za-z]"
    groups: dict[tuple[str, str], list[str]] = {}
    for sign in signs:
        groups.setdefault(_edges(sign), []).append(sign)
    sign_pattern = "|".join(
        before + alternation(members) + behind
        for (before, behind), members in sorted(groups.items(), key=_longest, reverse=True)
    )
    surfaces = {*signs, *codes, *words}
    first = {form for surface in surfaces for form in (surface[0].lower(), surface[0].upper())}
    marks = {char for char in first if not char.isalpha()}
    upper = f"(?:.[A-Z]|{alternation(code for code in codes if code.islower())})"
    # Most places are passed over for a character or two, which makes this several times faster.
    at_start = rf"(?:(?<!{letter})|(?={_any_of(marks)}))" if spaced else ""
    at_end = letter if spaced else f"(?<={letter}){letter}"  # 500円OFF
    return rf"""(?={_any_of(first)}){at_start}(?:
        (?P<code> (?={upper}) (?<!{letter}) {alternation(codes)} (?!{letter}) )
      | (?P<sign> (?={_any_of({sign[0] for sign in signs})}) (?:{sign_pattern or "(?!)"}) )
      | (?P<word> (?<!{letter}) (?i:{alternation(words)}) (?!{at_end}) )
    )"""


@lru_cache(maxsize=32)
def lexicon(lang: str, own: OwnMoney = NO_MONEY) -> Lexicon:
    """The lexicon of ``lang`` with the words of a user, built when first asked for."""
    words = _with_own(language(lang).money, own.words.get(lang, {}), own.default.get(lang, {}))
    signs, codes, names = _signs(words), _codes(words), _words(words)
    pattern = _pattern(signs, codes, names, spaced=words.spaced)
    currencies = {**names, **signs, **codes}
    return Lexicon(words, signs, codes, names, currencies, pattern, _glued(words))


def _glued(words: MoneyWords) -> str:
    if not words.glued:
        return "(?!)"
    first = _any_of({char for word in words.glued for char in (word[0], word[0].upper())})
    return rf"""(?P<glued>
        {first} (?<=[^\W\d_]{{3}}) (?<=[^\WA-Z\d_]{first}) (?<!rs{first})
        (?<={first}) (?i:{alternation(word[1:] for word in words.glued)}) (?=\s?\d)
    )"""


@lru_cache(maxsize=32)
def currency_pattern(lang: str, own: OwnMoney = NO_MONEY) -> re.Pattern[str]:
    """The pattern of :func:`lexicon`, compiled."""
    return re.compile(lexicon(lang, own).pattern, re.VERBOSE)
