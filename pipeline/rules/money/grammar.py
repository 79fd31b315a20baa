"""What strings of lexemes are money figures: one row a rule, with its name, pattern and reading.

The patterns are written over the letters of :class:`~pipeline.rules.money.lexer.Lexeme`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline.rules.money.lexer import BREAK, Lexeme
from pipeline.rules.money.minor import (
    parse_compound,
    parse_compound_range,
    parse_hundredths_range,
    parse_minor,
    parse_thousandths,
)
from pipeline.rules.money.readings import (
    Quantity,
    Reading,
    is_year,
    parse_before,
    parse_figure,
    parse_mixed,
    parse_neighbours,
    parse_notes,
    parse_pair,
    parse_scale,
    parse_scaled,
    parse_spelled,
    parse_stroke,
    parse_sum,
    parse_sums,
    parse_vague,
    parts,
    quantities_of,
)

Parse = Callable[[Sequence[Lexeme]], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for the ``rule`` column, a verbose pattern over lexeme letters, and a reading."""

    name: str
    pattern: re.Pattern[str]
    parse: Parse


_HALF = "(?:=?h)?"
_SCALES = "(?:(?:=?z)?=?K){0,3}"
_NUMBER = f"(?:[NJWA]{_HALF})"
_AMOUNT = f"(?:Nk|{_NUMBER}{_SCALES}{_HALF})"
_COMPOUND = f"{_AMOUNT} [MB] &? [NJW] m"
_SECOND = f"(?:Nk|A K|[NJW]{_HALF}{_SCALES}{_HALF})"  # "£7-a-month" is no range
_SIGNED = rf"(?:n?{_AMOUNT})"
_BEFORE = "(?:C?S|[CBP])"
_JOINT = "[-=t]"
# Between two amounts a currency that can stand on either side belongs to the one behind it,
# unless that one has its own or is part of a word ("395 kr 14-retters meny").
_AFTER = (
    r"(?:q{0,2}(?:=?z)?=?[MX]|P|q{0,2}[SCB](?!n?N|\(N\))"
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
    _rule("sign_range", rf"{_BEFORE} {_SIGNED} t (?:{_NUMBER} K{{1,3}} [CM]?|Nk|{_NUMBER} [CM])"),
    _rule("sign_range", rf"{_BEFORE} N e? t N e?", parse_sums),
    _rule("range_word", rf"(?<!=) {_SIGNED} e? {_AFTER}? {_JOINT} {_SECOND} e? {_AFTER}"),
    _rule("range_stroke", rf"(?<!=) {_SIGNED} e? {_JOINT} {_SECOND} e", parse_stroke),
    _rule("mixed_range", rf"(?<!=) [NW]{_HALF} m t S {_SIGNED}", parse_mixed),
    _rule("sign_pair", r"S[NW] o S?[NW] (?:=?K){1,2}", parse_pair),
    _rule("pair_word", rf"(?<!,)[NJ],[NJ] {_AFTER}", parse_neighbours),
    _rule("pair_word", rf"[NW]o[NW] (?:=?K){{0,2}} {_AFTER}", parse_pair),
    _rule("sign_amount", rf"n?C?S {_SIGNED} e? (?:[CM](?!n?N))? y?"),
    _rule("sign_amount", r"C?S \(N\)"),
    _rule("code_amount", rf"n?[CP] {_SIGNED} e? (?:[MB](?!n?N))?"),
    _rule("code_amount", r"C \(N\)"),
    _rule("scale_before", r"(?<![NJWAVKhkU]) K [BC] N (?!=?[Kk])", parse_scaled),
    _rule("word_amount", rf"n?B {_SIGNED} e? (?:[MB](?!n?N))?"),
    _rule("word_before", rf"T {_SIGNED} e?", parse_before),
    _rule("scale_word", r"(?<=D) K{1,3} f? M", parse_scale),
    _rule("kanji", rf"(?<!=) n?J {_AFTER}"),
    _rule("amount_half", r"(?<!=) A M h"),
    _rule("amount_spelled", rf"(?<!=) N (?:-W-|=W=) {_AFTER}", parse_spelled),
    _rule("amount_sum", rf"(?<!=) n?[NW]K{{1,2}} (?:[&c](?=W))? [NW]K? {_AFTER}", parse_sum),
    _rule("amount_sign", rf"(?<!=) {_SIGNED} e? (?=[SP]) {_AFTER}"),
    _rule("amount_code", rf"(?<!=) {_SIGNED} e? (?=[C]) {_AFTER}"),
    _rule("amount_word", rf"(?<!=) {_SIGNED} e? {_AFTER}"),
    _rule("stroke", rf"(?<!=) {_SIGNED} e", parse_stroke),
    _rule("amount_word", rf"(?<!=) {_NUMBER} K{{1,3}} f {_AFTER}"),
    _rule("minor_between", r"(?<=b) [NJW]m?&[NJW] =? m", parse_minor),
    _rule("minor_range", rf"(?<!=) n?[NJW]m? {_JOINT} [NJW] =? m", parse_minor),
    _rule("minor", rf"(?<!=) n?[NJW]{_HALF}K? =? m", parse_minor),
    _rule("vague", rf"V+ (?:f?[VK]){{1,3}} f? {_AFTER}", parse_vague),
    _rule("vague", rf"[VK]&[VK] f (?:[VK]f?){{0,3}} {_AFTER}", parse_vague),
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
        in_accounts = letters[place + 1] == "(" and letters[place - 1] in "NKkh"  # 5 mill. NOK (4)
        if letters[place] in "CB" and (in_accounts or _leans_left(lexemes, place)):
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
    if before.kind in "Kk":
        return place > 1 and lexemes[place - 2].kind in "NJWAVKkh"
    if before.kind != "N" or before.value is None:
        return before.kind in "Jh"
    return before.value > _LARGEST_DAY and not is_year(before)


Figure = tuple[Rule, Sequence[Lexeme], Reading]
"""A rule, what it matched and what it read."""

_LIST_RULE = _rule("list", _LIST.pattern)
_COMPARABLE = 1000


def _listed(lexemes: Sequence[Lexeme], match: re.Match[str]) -> list[Figure]:
    """The figures of a list; none where the numbers are not of one kind."""
    start, run = match.start("last") - match.start(), lexemes[match.start() : match.end()]
    last = parse_figure(run[start:])
    if last is None or last.amount is None:
        return []
    (final,) = quantities_of(run[start:])
    found: list[Figure] = []
    begin = 0
    for place in range(start):
        if run[place].kind not in "c&o":
            continue
        item = run[begin:place]
        (quantity,) = quantities_of(item) or (Quantity(Decimal(0)),)
        if quantity.scale == 1 and quantity.value < _COMPARABLE:
            quantity.scale = final.scale
        amount = quantity.total * last.currency.factor
        is_alike = quantity.kind == final.kind and amount and last.amount / amount <= _COMPARABLE
        if not is_alike or is_year(item[0]):
            return []
        found.append((_LIST_RULE, item, Reading(last.currency, amount)))
        begin = place + 1
    return [*found, (_LIST_RULE, run[start:], last)]


def _read(lexemes: Sequence[Lexeme], letters: str, position: int) -> tuple[int, list[Figure]]:
    """How many lexemes the figures at ``position`` take, and those figures."""
    for rule in RULES:
        match = rule.pattern.match(letters, position)
        if match and (reading := rule.parse(lexemes[position : match.end()])):
            return match.end() - position, [(rule, lexemes[position : match.end()], reading)]
    if (match := _LIST.match(letters, position)) and (found := _listed(lexemes, match)):
        return match.end() - position, found
    return 1, []


def halves(lexemes: Sequence[Lexeme]) -> list[Figure]:
    """The figures on either side of the ``to`` in a range; none unless each has a currency."""
    sides = [list(figures(part)) for part in parts(lexemes) or ()]
    return [side[0] for side in sides] if all(len(side) == 1 for side in sides) else []


def figures(lexemes: Sequence[Lexeme]) -> Iterator[Figure]:
    """The figures in a stretch, from left to right, the first rule that reads one winning."""
    letters = _letters(lexemes)
    position = 0
    while candidate := _ANY.search(letters, position):
        step, found = _read(lexemes, letters, candidate.start())
        yield from found
        position = candidate.start() + step
