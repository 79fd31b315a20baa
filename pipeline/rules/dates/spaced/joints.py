"""What stands between two dates and before one, in languages with spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pipeline.languages.schema.dates import SpacedDateWords
from pipeline.rules.dates.spaced import fragments as f
from pipeline.rules.dates.spaced.before import WordsBefore, words_before


@dataclass(frozen=True, slots=True)
class Joints:
    """Compiled patterns; those before a date are looked for in the text that ends at it."""

    link: re.Pattern[str]
    to: re.Pattern[str]
    and_: re.Pattern[str]
    and_length: re.Pattern[str]
    between: WordsBefore
    part: WordsBefore
    hedge: WordsBefore
    since: WordsBefore
    until: WordsBefore
    from_: WordsBefore
    onwards: re.Pattern[str]
    week_of: WordsBefore | None
    day_part: WordsBefore | None
    plain_part: WordsBefore | None
    through: WordsBefore | None


@cache
def joints_of(data: SpacedDateWords) -> Joints:
    """The patterns of a language."""
    article = rf"(?:{f.words(data.articles)}{f.S})?"

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.VERBOSE | re.IGNORECASE)

    def before(words: Iterable[str]) -> WordsBefore:
        return words_before(words, data, r"(?<=-)|(?<=\()")

    return Joints(
        link=compiled(
            rf",?(?:{f.S}(?P<link>{f.words(data.links)}))?(?:{f.S}{f.words(data.articles)})?{f.S}"
        ),
        to=compiled(
            rf"{f.DASH}|(?P<comma>,)?{f.S}{f.words(data.to_words)}{f.S}(?:{f.words(data.links)}{f.S})?{article}"
        ),
        and_=compiled(
            rf"{f.S}{f.words(data.and_words)}{f.S}(?:{f.words(data.links)}{f.S})?{article}"
        ),
        and_length=compiled(rf"(?:,|{f.S}{f.words(data.and_words)})?{f.S}"),
        between=before(data.between),
        part=words_before(data.parts, data, "(?<=-)"),
        hedge=before(data.hedges_before),
        since=before(data.since),
        until=before(data.until),
        from_=before(data.from_words),
        onwards=compiled(rf",?{f.S}(?:{f.words(data.onwards)})(?!\w)"),
        week_of=before(data.week_of) if data.week_of else None,
        day_part=before(data.day_parts) if data.day_parts else None,
        plain_part=before(data.plain_parts) if data.plain_parts else None,
        through=before(data.through) if data.through else None,
    )
