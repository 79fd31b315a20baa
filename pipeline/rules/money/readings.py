"""What is read from the lexemes of a money figure: amounts with their currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from pipeline.rules.money.lexer import Lexeme
from pipeline.rules.money.lexicon import Currency
from pipeline.rules.money.neighbours import neighbours, with_digits, with_myriads


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
    units: tuple[int, ...] = ()
    """Those in which a number word ends."""

    @property
    def bare(self) -> bool:
        """Whether it is a plain run of digits."""
        return self.kind == "N" and self.scale == 1 and not self.grouped

    @property
    def total(self) -> Decimal:
        """The number times its scale."""
        return self.value * self.scale


def quantities_of(lexemes: Sequence[Lexeme]) -> list[Quantity]:
    """The one or two quantities of a figure; none where a number has no value."""
    found: list[Quantity] = []
    negative = False
    for lexeme in lexemes:
        if lexeme.kind in "NJWA":
            if lexeme.value is None:
                return []
            value = -lexeme.value if negative else lexeme.value
            units = lexeme.ellipses if lexeme.kind == "W" else ()
            found.append(Quantity(value, kind=lexeme.kind, grouped=lexeme.grouped, units=units))
            if lexeme.unit != 1:
                found[-1] = Quantity(value / lexeme.unit, lexeme.unit, "J")
            negative = False
        elif lexeme.kind == "k" and found[-1].value >= _FIVE_DIGITS:
            return []  # kr 50001M, where a layout lost a space
        elif lexeme.kind in "Kk" and lexeme.value is not None:
            found[-1].scale *= lexeme.value
        elif lexeme.kind == "h":
            fraction = lexeme.value or Decimal("0.5")
            found[-1].value += fraction if found[-1].value > 0 else -fraction
        elif lexeme.kind in "n(":
            negative = True
    return [_ungrouped(quantity) for quantity in found]


def _ungrouped(quantity: Quantity) -> Quantity:
    """``5.000 euros`` are 5000: with three decimals of which two are zeros the mark groups."""
    value = quantity.value
    is_plain = quantity.kind == "N" and quantity.scale == 1 and value >= 1
    if is_plain and value.as_tuple().exponent == -len("000") and not value % Decimal("0.1"):
        return replace(quantity, value=value * 1000, grouped=True)
    return quantity


def _share_scale(first: Quantity, second: Quantity, elliptic: tuple[int, ...]) -> bool:
    """``3–5 mill.``: the scale is written once and counts for both.

    False where the two are no range: ``i 1991 til 12 milliarder``.
    """
    if first.scale == 1 and first.kind in "NWJ" and second.scale != 1:
        if first.value * second.scale <= second.total:
            first.scale = second.scale * _near_unit(first, second, elliptic)
        return first.scale != 1 or not first.bare
    if first.scale != 1 and second.bare:
        return False  # kr 7 mill. - 2003
    if first.scale == second.scale == 1 and (unit := _near_unit(first, second, elliptic)) > 1:
        first.scale = Decimal(unit)
    elif first.bare and second.scale == 1:
        for unit in elliptic:
            if second.value % unit == 0 and first.value < second.value / unit:
                first.scale = Decimal(unit)
                break
    return True


def _near_unit(first: Quantity, second: Quantity, elliptic: tuple[int, ...]) -> int:
    """The hundreds or thousands that the first number leaves to the second, which is near it.

    100 of ``six to seven hundred`` and ``$6-800 million``.
    """
    if first.kind == second.kind == "W":
        return next((unit for unit in second.units if first.value * unit < second.value), 1)
    if first.kind != "N" or second.kind != "N" or not elliptic or not 0 < first.value < _TEN:
        return 1
    unit = 100 if second.scale != 1 else 100_000
    is_near = first.value * unit < second.value <= 2 * first.value * unit
    return unit if is_near and second.value % unit == 0 else 1


def _currency(lexemes: Sequence[Lexeme]) -> Currency | None:
    """The currency of a figure, what states it before what leaves it to the language.

    A word comes before a sign that it goes with (``$42 million pesos``). ``None`` where two
    currencies are stated.
    """
    currencies = [lexeme.currency for lexeme in lexemes if lexeme.currency]
    currencies.sort(key=lambda currency: currency.kind == "e")
    stated = [currency for currency in currencies if currency.basis == "stated"]
    if len({currency.code for currency in stated}) > 1:
        return None
    words = [currency for currency in currencies if currency.kind == "M"]
    chosen = (stated or words or currencies)[0]
    if chosen.evidence != "none" and any(it.evidence == "none" for it in currencies):
        return replace(chosen, evidence="none")  # "£1 sterling"
    return chosen


def _joint(lexemes: Sequence[Lexeme]) -> int | None:
    """The place of what joins the two numbers of a range."""
    numbers = [place for place, lexeme in enumerate(lexemes) if lexeme.kind in "NJWA"]
    between = range(numbers[0] + 1, numbers[-1]) if len(numbers) > 1 else ()
    joints = [place for place in between if lexemes[place].kind in "-=t&o,"]
    plain = [place for place in joints if lexemes[place].kind != "="]
    return (plain or joints)[-1] if joints else None


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


_FIVE_DIGITS = 10_000
_ALIKE = 5
"""How many times the first number of ``mellom 5 og 6000`` the second may be."""
_MANY = 100
_MILLION = 10**6
_MYRIAD = 10_000
_FEW = 20
_TEN = 10
_YEARS = range(1900, 2100)


def _is_sum(quantity: Quantity, currency: Currency, *, leads: bool = False) -> bool:
    """Whether a number looks enough like money beside a currency that is often another word.

    ``leads``: whether it stands before the currency, as in ``42 SAR``; ``SAR 42`` is rarely money.
    """
    if currency.kind == "C" and quantity.kind in "WA" and quantity.scale == 1:
        return False  # NOK EIN GONG, in capitals
    if currency.kind == "S" and quantity.kind == "A" and quantity.scale == 1:
        return False  # "a $150-a-week job", "$US a barrel"
    if currency.evidence == "little":
        plain_year = quantity.value in _YEARS and quantity.bare
        return quantity.total != 1 and not plain_year and quantity.kind in "NW"
    if currency.evidence == "none" or quantity.scale != 1:
        return True
    if quantity.kind != "N":
        return quantity.kind == "J" and quantity.total >= _MYRIAD
    if currency.evidence == "some":
        plain_year = quantity.value in _YEARS and not quantity.grouped
        few = 0 if leads and currency.kind == "C" else _MANY
        return quantity.grouped or (quantity.value >= few and not plain_year)
    return quantity.grouped and quantity.value >= _MANY


def parse_figure(lexemes: Sequence[Lexeme]) -> Reading | None:
    """An amount or a range with one currency."""
    quantities, currency = quantities_of(lexemes), _currency(lexemes)
    leads = bool(lexemes[-1].currency)
    if not quantities or currency is None or not _is_sum(quantities[-1], currency, leads=leads):
        return None
    doubtful = currency.evidence != "none" and currency.kind not in "Se"
    if doubtful and quantities[-1].bare and _is_glued(lexemes):
        return None  # 386BSD
    if lexemes[0].kind == "B" and quantities[0].kind == "W" and quantities[0].total < _FEW:
        return None  # mange kroner to ganger
    if lexemes[0].kind == "A" and any(lexeme.kind == "=" for lexeme in lexemes):
        return None  # the article of "a million-dollar idea"
    if len(quantities) == 1:
        return Reading(currency, quantities[0].total * currency.factor)
    if len({lexeme.currency.factor for lexeme in lexemes if lexeme.currency}) > 1:
        return None
    return _read_range(lexemes, quantities, currency)


def _read_range(
    lexemes: Sequence[Lexeme], quantities: Sequence[Quantity], currency: Currency
) -> Reading | None:
    first, second = quantities[:2]
    worded = any(lexeme.kind in "t&" for lexeme in lexemes) and first.grouped
    if "W" in {first.kind, second.kind} and first.kind != second.kind and not worded:
        return None  # "en halv million - 507.500 kroner": two figures
    if not _is_range(first, second, lexemes):
        return None
    whole = _is_whole(lexemes)
    bounds = None if whole else _written_short(lexemes, first, second)
    if bounds is None and not whole and not _share_scale(first, second, _ellipses(lexemes)):
        return None
    low, high = sorted(bounds or (first.total, second.total))
    return Reading(currency, low * currency.factor, high * currency.factor)


def _is_range(first: Quantity, second: Quantity, lexemes: Sequence[Lexeme]) -> bool:
    """Whether two quantities are ends of a range rather than a year or a count and a sum."""
    place = _joint(lexemes)
    if place is None:
        return True
    if is_year(lexemes[0]) and lexemes[place - 1].kind == "N" and first.scale == 1:
        if lexemes[place].kind == "t":
            return second.value in _YEARS  # "in 1973 to 1,400 lira"
        if second.scale == 1 and second.value < _MANY and not second.grouped:
            return False  # "1994-95 dollars"
    if any(lexeme.currency for lexeme in lexemes[place:]) or second.scale != 1:
        return True
    # "between $2 million and 20 leaders", "$33 million - 10 per cent more"
    return first.scale == 1 and first.total <= second.total


def parts(lexemes: Sequence[Lexeme]) -> tuple[Sequence[Lexeme], Sequence[Lexeme]] | None:
    """What stands on either side of the ``to`` in a range."""
    place = _joint(lexemes)
    if place is None or lexemes[place].kind != "t":
        return None
    return lexemes[:place], lexemes[place + 1 :]


def parse_before(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A word with a capital before its amount, which looks like one: ``Euro 5,000``."""
    last = quantities_of(lexemes)
    is_sum = last and (last[-1].scale != 1 or (last[-1].grouped and last[-1].value >= _MANY))
    return parse_figure(lexemes) if is_sum else None


def parse_scale(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A scale word of which a determiner says that it is one: another ``million dollars``."""
    currency, amount = _currency(lexemes), Decimal(1)
    for lexeme in lexemes:
        if lexeme.kind == "K" and lexeme.value is not None:
            amount *= lexeme.value
    return Reading(currency, amount * currency.factor) if currency else None


def parse_scaled(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A scale before its currency: ``mill. kr 1,5``, as tables and lists have it."""
    scale, reading = lexemes[0].value, parse_figure(lexemes[1:])
    if scale is None or scale < _MILLION or reading is None or reading.amount is None:
        return None
    return Reading(reading.currency, reading.amount * scale)


def parse_mixed(lexemes: Sequence[Lexeme]) -> Reading | None:
    """Hundredths to units: ``75 cents to $1.50``."""
    sides = parts(lexemes)
    if sides is None:
        return None
    low, high = map(parse_figure, sides)
    if low is None or high is None or low.amount is None or high.amount is None:
        return None
    if low.amount >= high.amount or low.currency.code != high.currency.code:
        return None
    return Reading(high.currency, low.amount, high.amount)


def _written_short(
    lexemes: Sequence[Lexeme], first: Quantity, second: Quantity
) -> tuple[Decimal, Decimal] | None:
    """The bounds of a Japanese range that leaves out what both numbers share."""
    if first.kind == "J":
        return with_myriads(first.total, second.total)
    if first.kind != "N" or first.scale != 1 or not any(it.is_short for it in lexemes):
        return None
    bounds = with_digits(first.value, second.value)
    return bounds and (bounds[0] * second.scale, bounds[1] * second.scale)


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


def parse_sum(lexemes: Sequence[Lexeme]) -> Reading | None:
    """One amount of two numbers: ``en million to hundre tusen kroner``."""
    quantities, currency = quantities_of(lexemes), _currency(lexemes)
    if len(quantities) == 1 or currency is None or currency.evidence == "much":
        return None
    larger, smaller = quantities[:2]
    if smaller.total >= larger.scale or smaller.total < _MANY or larger.value < 0:
        return None
    return Reading(currency, (larger.total + smaller.total) * currency.factor)


def parse_spelled(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A sum with its words, as courts write it: ``5 500 – femtusenfemhundre – kroner``."""
    number, words = (lexeme.value for lexeme in lexemes if lexeme.kind in "NW")
    if number != words:
        return None
    return parse_figure([it for it in lexemes if it.kind not in "W-="])


def parse_pair(lexemes: Sequence[Lexeme]) -> Reading | None:
    """``two or three million dollars``: two neighbouring numbers before one scale."""
    quantities, currency = quantities_of(lexemes), _currency(lexemes)
    if len(quantities) != 2 or currency is None:
        return None
    first, second = quantities
    if not 0 < first.value < _TEN or not _is_sum(second, currency):
        return None
    numbers = [lexeme for lexeme in lexemes if lexeme.kind in "NW"]
    for unit in (1, *numbers[-1].ellipses):
        if second.value == (first.value + 1) * unit:
            low = first.value * unit * second.scale * currency.factor
            return Reading(currency, low, second.total * currency.factor)
    return None


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


def parse_stroke(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A price without a word for its currency: ``499,-``."""
    number = lexemes[-2]
    is_torn = number.value == 0 and number.end - number.start > 1  # kr. l 000,-
    return parse_figure(lexemes) if lexemes[-1].currency and not is_torn else None


def is_year(lexeme: Lexeme) -> bool:
    """Whether a number may be a year."""
    return lexeme.kind == "N" and lexeme.value in _YEARS and not lexeme.grouped


def parse_vague(lexemes: Sequence[Lexeme]) -> Reading | None:
    """A figure without an amount: ``flere millioner kroner``, ``数十億円``."""
    currency = _currency(lexemes)
    ands = [place for place, lexeme in enumerate(lexemes) if lexeme.kind == "&"]
    if any(lexemes[place - 1].value != lexemes[place + 1].value for place in ands):
        return None  # no "billions and billions"
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
