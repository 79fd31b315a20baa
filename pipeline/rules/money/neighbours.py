"""What two Japanese numbers of a range leave out: ``15、6万円``, ``五百から六百億円``."""

from __future__ import annotations

from decimal import Decimal

_MYRIADS = tuple(Decimal(10) ** power for power in (16, 12, 8, 4, 0))
_MYRIAD = Decimal(10**4)
_PLACES = tuple(Decimal(10) ** power for power in range(4))


def neighbours(first: Decimal, mantissa: Decimal, unit: Decimal) -> tuple[Decimal, Decimal] | None:
    """The two amounts that ``first`` and a second number, ``mantissa`` times ``unit``, stand for.

    ``None`` where they are no neighbours in one place, which makes them a list.

    >>> neighbours(Decimal(3), Decimal(4), Decimal(10**8))  # 3、4億
    (Decimal('300000000'), Decimal('400000000'))
    """
    if unit > 1 and first % unit == 0:  # 二十、三十円
        return (first, mantissa * unit) if first / unit + 1 == mantissa else None
    digit = first % 10
    head = first - digit
    for place in _PLACES:
        is_round = first % place == 0 and (place == 1 or first < 10 * place)
        if is_round and mantissa == first + place:  # 3、4億円, 15、16万円, 20、30万円
            return first * unit, mantissa * unit
        if not head and mantissa == (digit + 1) * place:  # 2、30万円
            return digit * place * unit, mantissa * unit
    shared = next((it for it in _PLACES if digit and mantissa == (digit + 1) * it), None)
    if shared is None:
        return None
    low, high = digit * shared * unit, mantissa * unit
    # The heads of 一万二、三千円 and 十四、五円 are full; 十二、三万円 is 12 to 13 myriads.
    if head >= high:
        return head + low, head + high
    head *= next(myriad for myriad in _MYRIADS if myriad <= unit)
    return (head + low, head + high) if shared == 1 else None


def with_myriads(first: Decimal, second: Decimal) -> tuple[Decimal, Decimal] | None:
    """The bounds of a range one of whose numbers leaves a part of it out; else ``None``.

    >>> with_myriads(Decimal(500), Decimal(600 * 10**8))  # 五百から六百億
    (Decimal('50000000000'), Decimal('60000000000'))
    """
    tail = first % _MYRIAD
    head = first - tail
    if not tail:
        rest = first % (_lowest(second) * _MYRIAD)
        is_short = 0 < rest < second < first - rest  # 2億3000万～5000万
        return (first, first - rest + second) if is_short else None
    if not head:
        shared = _lowest(second)
        return (first * shared, second) if shared > 1 and first * shared <= second else None
    lowest = _lowest(head)
    low = head + tail * lowest / _MYRIAD
    if low - head < second < head:  # 十一兆七千から八千億
        return low, head + second
    return (low, second) if lowest > _MYRIAD else None  # 二億五千から三億


def with_digits(first: Decimal, second: Decimal) -> tuple[Decimal, Decimal] | None:
    """The bounds of a range one of whose numbers leaves digits out, beside a dash; else ``None``.

    >>> with_digits(Decimal(12), Decimal(3))  # 12～3万
    (Decimal('12'), Decimal('13'))
    >>> with_digits(Decimal(5), Decimal(600))  # 5～600
    (Decimal('500'), Decimal('600'))
    """
    digit = first % 10
    if 0 < digit < second < min(first, Decimal(10)) and first < _PLACES[2]:
        return first, first - digit + second
    for place in _PLACES[1:]:
        if 1 < first < _PLACES[1] and second == (first + 1) * place:
            return first * place, second
    return None


def _lowest(number: Decimal) -> Decimal:
    """The myriad that a whole number ends in."""
    return next(myriad for myriad in _MYRIADS if number % myriad == 0 or myriad == 1)
