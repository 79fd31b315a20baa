"""Two neighbouring numbers that stand for a range: ``3、4億円``, ``15、6万円``."""

from __future__ import annotations

from decimal import Decimal

_MYRIADS = tuple(Decimal(10) ** power for power in (16, 12, 8, 4, 0))
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
