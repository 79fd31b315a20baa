"""What strings of lexemes are money figures: one row a rule, with its name, pattern and reading.

The patterns are written over the letters of :class:`~pipeline.rules.money.lexer.Lexeme`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from pipeline.rules.money.lexer import BREAK, Lexeme
from pipeline.rules.money.lexicon import Currency
from pipeline.rules.money.neighbours import neighbours


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule read: amounts in units of the currency."""

    currency: Currency
    amount: Decimal | None
    amount_max: Decimal | None = None


@dataclass(slots=True)
class Quantity:
    """A number with its scale while it is being read."""

    value: Decimal
    scale: Decimal = Decimal(1)
    kind: str = "N"
    grouped: bool = False

    @property
    def bare(self) -> bool:
        """Whether it is a plain run of digits."""
        return self.kind == "N" and self.scale == 1 and not self.grouped

    @property
    def total(self) -> Decimal:
        """The number times its scale."""
        return self.value * self.scale


Parse = Callable[[Sequence[Lexeme]], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for the ``rule`` column, a verbose pattern over lexeme letters, and a reading."""

    name: str
    pattern: re.Pattern[str]
    parse: Parse


def _quantities(lexemes: Sequence[Lexeme]) -> list[Quantity]:
    """The one or two quantities of a figure; none where a number has no value."""
    found: list[Quantity] = []
    negative = False
    for lexeme in lexemes:
        if lexeme.kind in "NJWA":
            if lexeme.value is None:
                return []
            value = -lexeme.value if negative else lexeme.value
            found.append(Quantity(value, kind=lexeme.kind, grouped=lexeme.grouped))
            if lexeme.unit != 1:
                found[-1] = Quantity(value / lexeme.unit, lexeme.unit, "J")
            negative = False
        elif lexeme.kind in "Kk" and lexeme.value is not None:
            found[-1].scale *= lexeme.value
        elif lexeme.kind == "h":
            fraction = lexeme.value or Decimal("0.5")
            found[-1].value += fraction if found[-1].value > 0 else -fraction
        elif lexeme.kind in "n(":
            negative = True
    return found


def _share_scale(first: Quantity, second: Quantity, elliptic: tuple[int, ...]) -> bool:
    """``3–5 mill.``: the scale is written once and counts for both.

    False where the two are no range: ``i 1991 til 12 milliarder``.
    """
    if first.scale == 1 and first.kind in "NWJ" and second.scale != 1:
        if first.value * second.scale <= second.total:
            first.scale = second.scale
        return first.scale != 1 or not first.bare
    if first.scale != 1 and second.bare:
        return False  # kr 7 mill. - 2003
    if first.bare and second.scale == 1:
        for unit in elliptic:
            if second.value % unit == 0 and first.value < second.value / unit:
                first.scale = Decimal(unit)
                break
    return True


def _currency(lexemes: Sequence[Lexeme]) -> Currency | None:
    """The currency of a figure, what states it before what leaves it to the language.

    ``None`` where two currencies are stated.
    """
    currencies = [lexeme.currency for lexeme in lexemes if lexeme.currency]
    currencies.sort(key=lambda currency: currency.kind == "e")
    stated = [currency for currency in currencies if currency.basis == "stated"]
    if len({currency.code for currency in stated}) > 1:
        return None
    return (stated or currencies)[0]


def _ellipses(lexemes: Sequence[Lexeme]) -> tuple[int, ...]:
    """The units that the first number of a range may leave out."""
    dash = next((lexeme.ellipses for lexeme in lexemes if lexeme.kind in "-="), ())
    numbers = [lexeme.value or Decimal(0) for lexeme in lexemes if lexeme.kind == "N"]
    joints = [lexeme.ellipses for lexeme in lexemes if lexeme.kind in "t&"]
    if dash or not joints or len(numbers) == 1:
        return dash
    first, second = (*numbers, Decimal(0), Decimal(0))[:2]
    return tuple(unit for unit in joints[0] if 1 < first <= second <= _ALIKE * first * unit)


def _is_glued(lexemes: Sequence[Lexeme]) -> bool:
    return any(one.end == other.start for one, other in pairwise(lexemes))


_ALIKE = 5
"""How many times the first number of ``mellom 5 og 6000`` the second may be."""
_MANY = 100
_FEW = 20
_TEN = 10
_YEARS = range(1900, 2100)


def _is_sum(quantity: Quantity, currency: Currency) -> bool:
    """Whether a number looks enough like money beside a currency that is often another word."""
    if currency.kind == "C" and quantity.kind in "WA" and quantity.scale == 1:
        return False  # NOK EIN GONG, in capitals
    if currency.evidence == "little":
        plain_year = quantity.value in _YEARS and quantity.bare
        return quantity.total != 1 and not plain_year and quantity.kind in "NW"
    if currency.evidence == "none" or quantity.scale != 1 or currency.factor > 1:
        return True
    if quantity.kind != "N":
        return False
    if currency.evidence == "some":
        plain_year = quantity.value in _YEARS and not quantity.grouped
        return quantity.grouped or (quantity.value >= _MANY and not plain_year)
    return quantity.grouped and quantity.value >= _MANY


def parse_figure(lexemes: Sequence[Lexeme]) -> Reading | None:
    """An amount or a range with one currency."""
    quantities, currency = _quantities(lexemes), _currency(lexemes)
    if not quantities or currency is None or not _is_sum(quantities[-1], currency):
        return None
    if currency.evidence != "none" and quantities[-1].bare and _is_glued(lexemes):
        return None  # 386BSD
    if lexemes[0].kind == "B" and quantities[0].kind == "W" and quantities[0].total < _FEW:
        return None  # mange kroner to ganger
    if lexemes[0].kind == "A" and any(lexeme.kind == "=" for lexeme in lexemes):
        return None  # the article of "a million-dollar idea"
    if len(quantities) == 1:
        return Reading(currency, quantities[0].total * currency.factor)
    if len({lexeme.currency.factor for lexeme in lexemes if lexeme.currency}) > 1:
        return None
    first, second = quantities[:2]
    if "W" in {first.kind, second.kind} and first.kind != second.kind:
        return None  # "en halv million - 507.500 kroner": two figures
    if not _is_whole(lexemes) and not _share_scale(first, second, _ellipses(lexemes)):
        return None
    low, high = sorted((first.total * currency.factor, second.total * currency.factor))
    return Reading(currency, low, high)


def _is_whole(lexemes: Sequence[Lexeme]) -> bool:
    """Whether the first amount of a range has a currency behind it: ``5000円から1万円``."""
    currency = next(i for i, lexeme in enumerate(lexemes) if lexeme.currency)
    return 0 < currency < max(i for i, lexeme in enumerate(lexemes) if lexeme.kind in "NJWA")


def parse_sums(lexemes: Sequence[Lexeme]) -> Reading | None:
    """``kr 3 500 000 til 4 000 000``: two numbers that look like sums."""
    first, second = (lexeme for lexeme in lexemes if lexeme.kind == "N")
    if not (first.grouped and second.grouped and first.value and second.value):
        return None
    return parse_figure(lexemes) if first.value <= second.value else None


def parse_pair(lexemes: Sequence[Lexeme]) -> Reading | None:
    """``two or three million dollars``: two neighbouring numbers before one scale."""
    quantities = _quantities(lexemes)
    neighbours = len(quantities) > 1 and quantities[1].value == quantities[0].value + 1
    return parse_figure(lexemes) if neighbours and quantities[0].value < 10 else None


def parse_neighbours(lexemes: Sequence[Lexeme]) -> Reading | None:
    """``3、4億円``, ``15、6万円``, ``二、三百円``, ``20、30万円``: neighbours in one place."""
    first, second, currency = lexemes[0], lexemes[2], _currency(lexemes)
    if not first.value or second.value is None or currency is None:
        return None
    mantissa = second.value / second.unit
    bounds = neighbours(first.value, mantissa, second.unit)
    if bounds is None or not _is_sum(Quantity(mantissa, second.unit), currency):
        return None
    return Reading(currency, bounds[0] * currency.factor, bounds[1] * currency.factor)


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
    if low is None or low.amount is None or hundredths is None or hundredths >= _MANY:
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
    hundredths, minor = _quantities(lexemes[cut - 1 : cut]), lexemes[cut].currency
    reading = parse_figure(lexemes[: cut - 1])
    if reading is None or reading.amount is None or not hundredths or minor is None:
        return None
    stated = reading.currency.basis == "stated" and minor.basis == "language"  # euro and cent
    if not stated and minor.code != reading.currency.code:
        return None  # 4 shillings 2 pence
    if hundredths[0].total >= _MANY:
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


def parse_stroke(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A price without a word for its currency: ``499,-``."""
    if lexemes[-1].currency is None or any(map(_is_year, lexemes)):
        return None
    return parse_figure(lexemes)


def _is_year(lexeme: Lexeme) -> bool:
    return lexeme.kind == "N" and lexeme.value in _YEARS and not lexeme.grouped


def parse_vague(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A figure without an amount: ``flere millioner kroner``, ``数十億円``."""
    currency = _currency(lexemes)
    is_sure = currency and (
        currency.evidence == "none"
        or (currency.evidence == "little" and any(lexeme.kind == "K" for lexeme in lexemes))
    )
    return Reading(currency, None) if currency and is_sure else None


def parse_notes(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Some notes or one: ``noen hundrelapper``, ``tusenlappen``."""
    currency = lexemes[-1].currency
    if currency is None or (len(lexemes) > 1 and currency.factor <= 1):
        return None
    return Reading(currency, currency.factor if len(lexemes) == 1 else None)


_NUMBER = "(?:[NJWA]h?)"
_AMOUNT = f"(?:Nk|{_NUMBER}(?:=?K){{0,3}}h?)"
_COMPOUND = f"{_AMOUNT} [MB] &? [NJW] m"
_SECOND = "(?:Nk|A K|[NJW]h?(?:=?K){0,3}h?)"  # "£7-a-month" is no range
_SIGNED = rf"(?:n?{_AMOUNT})"
_BEFORE = "(?:C?S|[CBP])"
_JOINT = "[-=t]"
# Between two amounts a currency that can stand on either side belongs to the one behind it,
# unless that one has its own or is part of a word ("395 kr 14-retters meny").
_AFTER = (
    r"(?:q{0,2}=?[MX]|P|q{0,2}[SCB](?!n?N|\(N\))"
    r"|[SCB](?=Nk?K{0,2}(?:[SCB]|=(?:[|]|$))))"
)


def _rule(name: str, pattern: str, parse: Parse = parse_figure) -> Rule:
    return Rule(f"money.{name}", re.compile(pattern, re.VERBOSE), parse)


RULES: tuple[Rule, ...] = (
    _rule("thousandths", rf"(?<!=) (?:{_AMOUNT} M (?:[NJ] m)? | [NJ] m) [NJ] r", parse_thousandths),
    _rule(
        "compound_range",
        rf"(?<!=) (?: {_COMPOUND} {_JOINT} {_AMOUNT} [MB] (?: &? [NJW] m)?"
        rf" | {_AMOUNT} [MB] {_JOINT} {_COMPOUND})",
        parse_compound_range,
    ),
    _rule(
        "hundredths_range",
        rf"(?<!=) {_AMOUNT} M [NJ] m? {_JOINT} [NJ] m",
        parse_hundredths_range,
    ),
    _rule("compound", rf"(?<!=) {_COMPOUND}", parse_compound),
    _rule("sign_compound", rf"S {_AMOUNT} & [NW] m", parse_compound),
    _rule("sign_between", rf"(?<=b) {_BEFORE} {_SIGNED} & {_BEFORE}? {_SIGNED} e?"),
    _rule("between_word", rf"(?<=b) {_SIGNED} {_AFTER}? & {_SIGNED} {_AFTER}"),
    _rule("sign_range", rf"{_BEFORE} {_SIGNED} e? {_JOINT} {_BEFORE} {_SECOND} e?"),
    _rule("sign_range", rf"{_BEFORE} {_SIGNED} e? [-=] {_SECOND} e? [CM]?"),
    # "$5 to 7 people" is no range: the second number needs a scale or the currency.
    _rule("sign_range", rf"{_BEFORE} {_SIGNED} t (?:{_NUMBER} K{{1,3}}|Nk|{_NUMBER} [CM])"),
    _rule("sign_range", rf"{_BEFORE} N e? t N e?", parse_sums),
    _rule("range_word", rf"(?<!=) {_SIGNED} e? {_AFTER}? {_JOINT} {_SECOND} e? {_AFTER}"),
    _rule("range_stroke", rf"(?<!=) {_SIGNED} e? {_JOINT} {_SECOND} e", parse_stroke),
    _rule("pair_word", rf"(?<!,)[NJ],[NJ] {_AFTER}", parse_neighbours),
    _rule("pair_word", rf"[NW]o[NW] (?:=?K){{0,2}} {_AFTER}", parse_pair),
    _rule("sign_amount", rf"n?C?S {_SIGNED} e? (?:[CM](?!n?N))?"),
    _rule("sign_amount", r"C?S \(N\)"),
    _rule("code_amount", rf"n?[CP] {_SIGNED} e? (?:[MB](?!n?N))?"),
    _rule("code_amount", r"C \(N\)"),
    _rule("word_amount", rf"n?B {_SIGNED} e? (?:[MB](?!n?N))?"),
    _rule("kanji", rf"(?<!=) n?J {_AFTER}"),
    _rule("amount_sign", rf"(?<!=) {_SIGNED} e? (?=[SP]) {_AFTER}"),
    _rule("amount_code", rf"(?<!=) {_SIGNED} e? (?=[C]) {_AFTER}"),
    _rule("amount_word", rf"(?<!=) {_SIGNED} e? {_AFTER}"),
    _rule("stroke", rf"(?<!=) {_SIGNED} e", parse_stroke),
    _rule("amount_word", rf"(?<!=) {_NUMBER} K{{1,3}} f {_AFTER}"),
    _rule("minor_between", r"(?<=b) [NJW]m?&[NJW] =? m", parse_minor),
    _rule("minor_range", rf"(?<!=) n?[NJW]m? {_JOINT} [NJW] =? m", parse_minor),
    _rule("minor", r"(?<!=) n?[NJW]K? =? m", parse_minor),
    _rule("vague", rf"V+ (?:f?[VK]){{1,3}} f? {_AFTER}", parse_vague),
    _rule("vague", rf"[VK] f (?:[VK]f?){{0,3}} {_AFTER}", parse_vague),
    _rule("vague", rf"(?:U {_AFTER}? {_JOINT})? U {_AFTER}", parse_vague),
    _rule("note", "Vq?[MX]|X", parse_notes),
    _rule("vague", "U m", parse_vague),
)
"""In the order in which they are tried at one place."""


_ITEM = "[NW]K{0,2}"
_LIST = re.compile(
    rf"(?<![=bdt&o-])(?<!B) {_ITEM} (?:c {_ITEM}){{0,9}} [&o] (?P<last>{_ITEM}h? e? {_AFTER})",
    re.VERBOSE,
)
"""``10, 20 og 50 kroner``: figures that share their last one's currency and scale."""

_ANY = re.compile(
    "|".join(f"(?:{pattern.pattern})" for pattern in (*(it.pattern for it in RULES), _LIST)),
    re.VERBOSE,
)


_LARGEST_DAY = 31


def _letters(lexemes: Sequence[Lexeme]) -> str:
    """The string that the rules are matched on.

    A currency that can stand on either side gets the letter of one that stands behind its amount
    where the number behind it is plainly of something else: ``4,5 mrd. kr 17. mai``.
    """
    letters = [lexeme.kind for lexeme in lexemes]
    for place in range(1, len(lexemes) - 1):
        if letters[place] in "CB" and _leans_left(lexemes, place):
            letters[place] = "M"
    return _CHANGE.sub(lambda match: match[0][:-1] + BREAK, "".join(letters))


_CHANGE = re.compile(
    r"""d (?: [SCBP]{1,2} n?N[kKe]{0,3} t (?=[SCBP]) | n? [NW]h? (?: K{1,2} | e?[MB] ) {1,2} t )""",
    re.VERBOSE,
)
"""``økes med kr 50 000 til kr 90 000`` is no range."""


def _leans_left(lexemes: Sequence[Lexeme], place: int) -> bool:
    """Whether the currency at ``place`` belongs to the amount before it for what stands behind.

    A day of the month or a small count behind it is no amount, unless a year stands before it.
    """
    before, currency, behind = lexemes[place - 1 : place + 2]
    is_glued = currency.end == behind.start
    if behind.kind != "N" or behind.value is None or behind.grouped or is_glued:
        return False
    has_scale = place + 2 < len(lexemes) and lexemes[place + 2].kind in "Kk"
    if has_scale or behind.value > _LARGEST_DAY or behind.value % 1:
        return False
    if before.kind != "N" or before.value is None:
        return before.kind in "KkJh"
    is_year = before.value in _YEARS and not before.grouped
    return before.value > _LARGEST_DAY and not is_year


_Figure = tuple[Rule, Sequence[Lexeme], Reading]

_LIST_RULE = _rule("list", _LIST.pattern)
_COMPARABLE = 1000


def _listed(lexemes: Sequence[Lexeme], match: re.Match[str]) -> list[_Figure]:
    """The figures of a list; none where the numbers are not of one kind."""
    start, run = match.start("last") - match.start(), lexemes[match.start() : match.end()]
    last = parse_figure(run[start:])
    if last is None or last.amount is None:
        return []
    (final,) = _quantities(run[start:])
    found: list[_Figure] = []
    begin = 0
    for place in range(start):
        if run[place].kind not in "c&o":
            continue
        item = run[begin:place]
        (quantity,) = _quantities(item) or (Quantity(Decimal(0)),)
        if quantity.scale == 1 and quantity.value < _MANY * 10:
            quantity.scale = final.scale
        amount = quantity.total * last.currency.factor
        is_alike = quantity.kind == final.kind and amount and last.amount / amount <= _COMPARABLE
        if not is_alike or _is_year(item[0]):
            return []
        found.append((_LIST_RULE, item, Reading(last.currency, amount)))
        begin = place + 1
    return [*found, (_LIST_RULE, run[start:], last)]


def _read(lexemes: Sequence[Lexeme], letters: str, position: int) -> tuple[int, list[_Figure]]:
    """How many lexemes the figures at ``position`` take, and those figures."""
    for rule in RULES:
        match = rule.pattern.match(letters, position)
        if match and (reading := rule.parse(lexemes[position : match.end()])):
            return match.end() - position, [(rule, lexemes[position : match.end()], reading)]
    if (match := _LIST.match(letters, position)) and (found := _listed(lexemes, match)):
        return match.end() - position, found
    return 1, []


def figures(lexemes: Sequence[Lexeme]) -> Iterator[_Figure]:
    """The figures in a stretch, from left to right, the first rule that reads one winning."""
    letters = _letters(lexemes)
    position = 0
    while candidate := _ANY.search(letters, position):
        step, found = _read(lexemes, letters, candidate.start())
        yield from found
        position = candidate.start() + step
