"""Readings of hundredths and thousandths: ``10 kroner og 50 øre``, ``160円50銭``, ``50p``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.rules.money.lexer import Lexeme
from pipeline.rules.money.lexicon import Currency
from pipeline.rules.money.readings import Reading, parse_figure, quantities_of

_HUNDRED = 100
_TEN = 10


def parse_compound_range(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Two amounts of which one or both have hundredths: ``4円50銭から5円``."""
    cut = next(i for i, lexeme in enumerate(lexemes) if lexeme.kind in "-=t")
    sides = [
        (parse_compound if side[-1].kind == "m" else parse_figure)(side)
        for side in (lexemes[:cut], lexemes[cut + 1 :])
    ]
    bounds = [side.amount for side in sides if side and side.amount is not None]
    if len(bounds) < len(sides) or sides[0] is None or sides[1] is None:
        return None
    if sides[0].currency.code != sides[1].currency.code:
        return None
    return Reading(sides[0].currency, min(bounds), max(bounds))


def parse_hundredths_range(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Hundredths behind units that are written once: ``110円70～75銭``."""
    cut = next(i for i, lexeme in enumerate(lexemes) if lexeme.kind in "-=t")
    hundredths = lexemes[cut + 1].value
    first = [it for it in lexemes[:cut] if it.kind != "m"]
    low = parse_compound([*first, lexemes[-1]])
    if low is None or low.amount is None or hundredths is None or hundredths >= _HUNDRED:
        return None
    high = low.amount - low.amount % 1 + hundredths / 100
    return Reading(low.currency, low.amount, high if high >= low.amount else high + 1)


def parse_thousandths(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Thousandths behind larger units: ``1円50銭5厘``, ``34銭3厘``."""
    larger, number, currency = lexemes[:-2], lexemes[-2], lexemes[-1].currency
    kinds = {lexeme.kind for lexeme in larger}
    parse = parse_figure if "m" not in kinds else parse_compound if "M" in kinds else parse_minor
    reading = parse(larger)
    if reading is None or reading.amount is None or number.value is None or currency is None:
        return None
    if currency.code != reading.currency.code or number.value >= _TEN:
        return None
    return Reading(reading.currency, reading.amount + number.value * currency.factor)


def parse_compound(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Units and hundredths: ``10 kroner og 50 øre``."""
    cut = next(i for i, lexeme in enumerate(lexemes) if lexeme.kind == "m")
    hundredths, minor = quantities_of(lexemes[cut - 1 : cut]), lexemes[cut].currency
    reading = parse_figure(lexemes[: cut - 1])
    if reading is None or reading.amount is None or not hundredths or minor is None:
        return None
    stated = reading.currency.basis == "stated" and minor.basis == "language"  # euro and cent
    if not stated and minor.code != reading.currency.code:
        return None  # 4 shillings 2 pence
    if hundredths[0].total >= _HUNDRED:
        return None  # 1円100銭: what one is worth in the other
    return Reading(reading.currency, reading.amount + hundredths[0].total / 100)


def parse_minor(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Hundredths; a letter that stands for them is glued to its number: ``50p``."""
    currency = lexemes[-1].currency
    if currency and currency.evidence != "none":
        number = lexemes[-2]
        if number.end != lexemes[-1].start or number.kind != "N" or number.grouped:
            return None
        if number.value in _VIDEO_LINES:
            return None  # 720p
        lexemes = [replace(lexeme, currency=_sure(lexeme.currency)) for lexeme in lexemes]
    return parse_figure(lexemes)


_VIDEO_LINES = frozenset({144, 240, 360, 480, 720, 1080, 1440, 2160, 4320})
"""Heights of video pictures (ITU-R BT.601, BT.709, BT.2020), written as pence are."""


def _sure(currency: Currency | None) -> Currency | None:
    return replace(currency, evidence="none") if currency else None
