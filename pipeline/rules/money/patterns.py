"""Money figures by the patterns of a user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from pipeline.languages import language
from pipeline.languages.schema.numbers import NumberWords
from pipeline.records import Money
from pipeline.rules.money.context import context, surroundings
from pipeline.rules.money.lexicon import Currency, lexicon
from pipeline.rules.numbers import parse_myriad, parse_number, parse_words, plain
from pipeline.rules.own.patterns import matches
from pipeline.rules.own.schema import MoneyPattern, OwnMoney
from pipeline.rules.own.spans import apart


def figures_of_patterns(text: str, lang: str, own: OwnMoney) -> list[Money]:
    """The rows that the patterns of ``own`` find in ``text``, sorted, not overlapping.

    An amount is read as ``lang`` writes numbers, in figures or words; where it cannot be read, or
    the group ``currency`` holds a word that nobody knows, the column stays empty.
    """
    patterns = [it for it in own.patterns if not it.lang or lang in it.lang]
    return apart(row for pattern in patterns for row in _rows(pattern, text, lang, own))


def _rows(pattern: MoneyPattern, text: str, lang: str, own: OwnMoney) -> Iterator[Money]:
    numbers = language(lang).money.numbers
    for match in matches(pattern.name, pattern.pattern, text):
        currency = _currency(match.groups.get("currency"), pattern, lang, own)
        scale = _scale(match.groups.get("scale"), numbers) * (currency.factor if currency else 1)
        amounts = [_amount(match.groups.get(name), numbers) for name in ("amount", "amount_max")]
        low, high = (amount if amount is None else amount * scale for amount in amounts)
        if low is not None and high is not None:
            low, high = sorted((low, high))
        start, end = match.start, match.end
        modifier, per = surroundings(text, start, end, context(lang), ranged=high is not None)
        yield Money(
            start=start,
            end=end,
            text=text[start:end],
            lang=lang,
            amount=plain(low),
            amount_max=plain(high),
            currency=currency.code if currency else None,
            currency_basis=currency.basis if currency else None,
            modifier=modifier,
            per=per,
            rule=f"money.own.{pattern.name}",
        )


def _amount(text: str | None, numbers: NumberWords) -> Decimal | None:
    if not text:
        return None
    value = parse_number(text, numbers)
    return value if value is not None else parse_myriad(text) or parse_words(text, numbers)


def _scale(text: str | None, numbers: NumberWords) -> Decimal:
    """What ``mill.`` multiplies with; 1 for a word that is no scale."""
    word = (text or "").strip().lower()
    scales: Mapping[str, int] = {**numbers.suffixes, **numbers.scales}
    return Decimal(
        scales.get(word) or scales.get(word.rstrip(".")) or parse_myriad("1" + word) or 1
    )


def _currency(
    surface: str | None, pattern: MoneyPattern, lang: str, own: OwnMoney
) -> Currency | None:
    """What the group ``currency`` says, else what the pattern does."""
    known = lexicon(lang, own).currencies
    word = " ".join((surface or "").split())
    found = known.get(word) or known.get(word.lower()) or known.get(word.upper())
    if found is None and pattern.currency is not None:
        return Currency(pattern.currency, "stated", "M")
    return found
