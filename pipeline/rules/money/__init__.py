"""Money figures: every amount with its currency and what was said about it.

A text goes through these steps: the words of money around each currency are found in stretches, the
grammar reads figures from them, the context says what the text around each figure adds, tables give
figures the units of their heads, the whole of the text says which currency a shared word means, and
rates of exchange get their other currency.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.records import Money
from pipeline.rules.money.context import LEFT, Context, context, is_barred, is_step, surroundings
from pipeline.rules.money.document import with_document
from pipeline.rules.money.grammar import Figure, figures, halves
from pipeline.rules.money.rates import with_rates
from pipeline.rules.money.stretches import stretches
from pipeline.rules.money.tables import with_tables
from pipeline.rules.numbers import plain
from pipeline.rules.own.schema import NO_MONEY, OwnMoney

__all__ = ["find_money"]


def find_money(text: str, lang: str, own: OwnMoney = NO_MONEY, *, above: str = "") -> list[Money]:
    """The money figures in ``text``, sorted by start, not overlapping.

    ``lang`` is one of :data:`pipeline.languages.CODES` (else ``ValueError``); it settles decimal
    marks, scale words and the currency of ``kr``, ``$`` and their like. Offsets are half-open and
    count code points of ``text``. A figure that names no number (``数十億円``) has no amount.
    ``own`` is what a user added; where its patterns match, no other rule looks. ``above`` is what
    stands above ``text`` of the caption and the heads of a table that goes on in it.

    Raises :class:`pipeline.rules.own.patterns.PatternTimeoutError` for a pattern of ``own`` that
    takes too long on ``text``.
    """
    found = with_tables(_figures(text, lang, own), text, lang, own, above=above)
    found = with_document(found, [(0, text, lang)], own)
    found = with_rates(found, text, lang, own)
    if not own.patterns:
        return found
    from pipeline.rules.money.patterns import figures_of_patterns
    from pipeline.rules.own.spans import with_own

    return with_own(figures_of_patterns(text, lang, own), found)


def _figures(text: str, lang: str, own: OwnMoney) -> list[Money]:
    ctx = context(lang)
    found: list[Money] = []
    for stretch in stretches(text, lang, own):
        for rule, lexemes, reading in _steps_apart(figures(stretch), text, ctx):
            start, end = lexemes[0].start, lexemes[-1].end
            behind = end
            if lexemes[-1].currency and lexemes[-1].kind != "y" and text[end - 1] == ".":
                end -= 1  # the sentence's full stop rather than that of "kr."
                behind = end if not text[behind : behind + 2].strip().islower() else behind
            if is_barred(text, start, end, ctx):
                continue
            modifier, per = surroundings(
                text, start, behind, ctx, ranged=reading.amount_max is not None
            )
            found.append(
                Money(
                    start=start,
                    end=end,
                    text=text[start:end],
                    lang=lang,
                    amount=plain(reading.amount),
                    amount_max=plain(reading.amount_max),
                    currency=reading.currency.code,
                    currency_basis=reading.currency.basis,
                    modifier=modifier,
                    per=per,
                    rule=rule.name,
                )
            )
    return found


def _steps_apart(found: Iterable[Figure], text: str, ctx: Context) -> Iterator[Figure]:
    """``found``, with the change and its end of ``by $70m to $500m`` as figures of their own."""
    for figure in found:
        _, lexemes, reading = figure
        low, high = reading.amount, reading.amount_max
        if low is not None and high is not None and high >= 2 * abs(low):
            start = lexemes[0].start
            parts = halves(lexemes)
            if parts and is_step(text[max(0, start - LEFT) : start], ctx):
                yield from parts
                continue
        yield figure
