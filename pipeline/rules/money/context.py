"""What the text around a money figure says about it, and whether it is one at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.languages import language
from pipeline.languages.schema.money import MoneyWords
from pipeline.records import MoneyModifier
from pipeline.rules.trie import alternation

LEFT = 40
"""How many characters before a figure are read."""
_RIGHT = 40
_LABELLED = r"(?<!\d..)(?<!\d.)[^\W\d_\u3041-\u3096]{1,8}[はがで、:：]?"
"""The rest of a word that names a period, and its particle, but for a number of years."""


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


class Before:
    """The longest of some phrases that stands right before a place.

    It is looked for backwards from there, which takes one match rather than one a character.
    """

    def __init__(self, phrases: Collection[str], edge: str, gap: str) -> None:
        """``edge``: what may stand before a phrase, a pattern for text read backwards."""
        inner = alternation(phrase[::-1] for phrase in phrases)
        self._pattern = _compile(f"{gap}({inner}){edge}")

    def split(self, left: str) -> tuple[str, str] | None:
        """What stands before the phrase that ``left`` ends with, and the phrase in lower case."""
        match = self._pattern.match(left[::-1])
        if match is None:
            return None
        return left[: len(left) - match.end()], " ".join(match[1][::-1].lower().split())


@dataclass(frozen=True, slots=True)
class Context:
    """The compiled surroundings of figures in one language."""

    words: MoneyWords
    opener: Before
    joint: re.Pattern[str]
    modifier_before: Before
    modifier_after: re.Pattern[str]
    modifier_last: re.Pattern[str]
    per_before: re.Pattern[str]
    per_after: re.Pattern[str]
    per_word: re.Pattern[str]
    per_sure: re.Pattern[str]
    per_unit: re.Pattern[str]
    per_item: re.Pattern[str]
    per_each: re.Pattern[str]
    per_label: re.Pattern[str]
    movement: Before
    unbound: re.Pattern[str]
    step: Before
    barred: re.Pattern[str]
    """What is no money by what it is and what stands behind it."""
    barred_around: re.Pattern[str]
    """What is none by what stands before it, too."""


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return _compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


@cache
def context(lang: str) -> Context:
    """The surroundings that ``lang`` knows, compiled when first asked for."""
    words = language(lang).money
    edge, backwards = (r"(?<!\w)", r"(?!\w)") if words.spaced else ("", "")
    end = r"(?!\w)" if words.spaced else ""
    gap = r"\s{0,2}"
    blocked = rf"(?!\s(?:{alternation(words.per_blockers)}){end})" if words.per_blockers else ""
    filler = rf"(?:\s{alternation(words.per_fillers)}{end})?" if words.per_fillers else ""
    barred = [pattern.strip() for pattern in words.barred]
    return Context(
        words=words,
        opener=Before(words.openers, backwards, gap),
        joint=_compile(rf"{edge}{alternation(words.joints)}{end}"),
        modifier_before=Before(words.modifiers_before, words.modifier_edge, gap),
        modifier_after=_compile(rf"{gap}({alternation(words.modifiers_after)}){end}"),
        modifier_last=_compile(
            rf"{gap}({alternation(words.modifiers_last)})(?=\s?(?:[.,;:!?)]|$))"
        ),
        per_before=_compile(
            rf"{words.per_edge}({alternation(words.per_before)}){words.per_tail}{gap}$"
        ),
        per_after=_compile(
            rf"{filler}{gap}[,()]?{gap}({alternation(words.per_after)}){end}{blocked}"
        ),
        # A word alone is no date: "$500 each after the match".
        per_word=_compile(
            rf"{gap}({alternation([it for it in words.per_after if ' ' not in it])}){end}"
        ),
        per_sure=_compile(
            rf"{filler}\)?[-\s]{{0,2}}(?:[/／]{gap}|(?:{alternation(words.per_any)})[\s-])"
            rf"{words.per_inner}({alternation(words.per_units)}){end}"
        ),
        per_unit=_compile(
            rf"{filler}\)?[-\s]{{0,2}}(?:[/／]{gap}|(?:{alternation(words.per_prefixes)})[\s-])"
            rf"{words.per_inner}({alternation(words.per_units)}){end}{blocked}"
        ),
        per_item=_compile(rf"{filler}\s{alternation(words.per_any)}\s[^\W\d_]"),
        per_each=_compile(rf"{words.per_each}{gap}$"),
        per_label=_compile(rf"({alternation(words.per_labels)}){_LABELLED}{gap}$"),
        movement=Before(words.movements, backwards, r"\s"),
        unbound=_any(words.unbound),
        step=Before(words.steps, backwards, r"\s"),
        barred=_any([it for it in barred if it.startswith("⟦")]),
        barred_around=_any([it for it in barred if not it.startswith("⟦")]),
    )


def is_barred(text: str, start: int, end: int, ctx: Context) -> bool:
    """Whether the figure at ``start:end`` is something else, by the words around it."""
    left, right = text[max(0, start - LEFT) : start], text[end : end + _RIGHT]
    marked = f"{left}⟦{text[start:end]}⟧{right}"
    return bool(ctx.barred.match(marked, len(left)) or ctx.barred_around.search(marked))


def is_step(left: str, ctx: Context) -> bool:
    """Whether ``left`` ends with what stands before the size of a change: ``by about``."""
    hedged = ctx.modifier_before.split(left)
    return ctx.step.split(hedged[0] if hedged else left) is not None


def _key(match: re.Match[str]) -> str:
    return " ".join(match[1].lower().split())


def surroundings(
    text: str, start: int, end: int, ctx: Context, *, ranged: bool
) -> tuple[MoneyModifier | None, str | None]:
    """The modifier and the ``per`` of the figure at ``start:end``.

    ``ranged`` says that it is a range, whose ``from`` is no lower bound.
    """
    modifier, per = _behind(text, end, ctx, ranged=ranged)
    left = text[max(0, start - LEFT) : start]
    if ranged and (opened := ctx.opener.split(left)):
        left = opened[0]
    for _ in range(2):
        if modified := ctx.modifier_before.split(left):
            left, word = modified
            # "from 5 million in 2010 to 6 million" sets no lower bound.
            ranges = word in ctx.words.openers and ctx.joint.search(text, end, end + _RIGHT)
            if not ranges and not ctx.movement.split(left):
                modifier = modifier or ctx.words.modifiers_before[word]
        elif said := ctx.per_before.search(left):
            per = per or ctx.words.per_before[_key(said)]
            left = left[: said.start()]
        elif each := ctx.per_each.search(left):
            per = per or ctx.words.per_units.get(each[1].lower(), "item")
            left = left[: each.start()]
        elif label := ctx.per_label.search(left):
            per = per or ctx.words.per_labels[label[1]]
            left = left[: label.start()]
    for word, inside in ctx.words.modifiers_inside.items():
        if word in text[start:end]:
            modifier = modifier or inside
    return modifier, per


def _behind(
    text: str, end: int, ctx: Context, *, ranged: bool
) -> tuple[MoneyModifier | None, str | None]:
    """Modifier and ``per`` behind a figure, in either order."""
    modifier: MoneyModifier | None = None
    per: str | None = None
    rows: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = (
        (ctx.per_sure, ctx.words.per_units),
        (ctx.per_unit, ctx.words.per_units),
        (ctx.per_after, ctx.words.per_after),
        (ctx.per_word, ctx.words.per_after),
    )
    for _ in range(2):
        if found := ctx.modifier_after.match(text, end):
            closes = ranged and _key(found) in ctx.words.closers
            if not closes and not ctx.unbound.match(text, end):
                modifier = modifier or ctx.words.modifiers_after[_key(found)]
            end = found.end()
        elif found := ctx.modifier_last.match(text, end):
            modifier, end = modifier or ctx.words.modifiers_last[_key(found)], found.end()
        for pattern, units in rows:
            if per is None and (found := pattern.match(text, end)):
                per, end = units[_key(found)], found.end()
    if per is None and ctx.per_item.match(text, end):
        per = "item"
    return modifier, per
