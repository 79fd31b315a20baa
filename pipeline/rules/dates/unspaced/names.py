"""Names and words that begin like a date: 三日月, 木曜島, 百年戦争."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.languages.schema.dates import UnspacedDateWords
from pipeline.rules.dates.grammar import Rule
from pipeline.rules.dates.moments import Moment
from pipeline.rules.dates.unspaced import fragments as f
from pipeline.rules.trie import alternation

NAME = Moment(weak=True, unsure=True)
"""What a name means: nothing. Rules cannot begin inside it."""


def rules(data: UnspacedDateWords) -> Iterator[Rule]:
    """The rules of this family for one language."""
    yield f.rule("name", data.not_dates, alternation(data.not_dates), lambda *_: NAME)
