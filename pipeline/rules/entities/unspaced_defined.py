"""People whom the first words of a text define: ``小前亮（1974年 - ）は、日本の小説家。``"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.languages.schema.people import RoleKind
from pipeline.rules.entities.words import OrganisationWords
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.unspaced_offices import patterns
from pipeline.rules.tokens import Entity, Tokens
from pipeline.rules.trie import alternation

_SUBJECT = re.compile(
    r"""
    ^ (?P<name> [ァ-ヺー・＝ヴ]{3,30} | [\u4e00-\u9fff々ァ-ヺーぁ-ゖ]{2,10}? )
    (?: [（(] (?P<note> [^（()）\n]{0,100} ) [)）] )?
    は、? (?P<rest> [^。\n]{2,120} )
    """,
    re.VERBOSE | re.MULTILINE,
)
_LIVED = re.compile(r"\d{3,4}年.{0,12}?(?:[-–—―〜~－]|生まれ)")
_KINDS: tuple[RoleKind, ...] = (
    "culture",
    "academia",
    "sport",
    "media",
    "military",
    "church",
    "royalty",
    "parliament",
)
"""Fields whose offices define nothing but people."""


@lru_cache(maxsize=32)
def _offices(lexicon: Lexicon) -> re.Pattern[str]:
    words = lexicon.words
    roles = {role for kind in _KINDS for role in words.roles[kind] if len(role) > 1}
    of = alternation(words.definers)
    return re.compile(
        rf"(?:{of})[^。はがを]{{0,24}}?{alternation(roles)}(?=[、・。]|である|で|だ|\Z)"
    )


def defined(tokens: Tokens, words: Lexicon) -> Iterator[Entity]:
    """The people that open a line which says what they are."""
    organisations = OrganisationWords(words.lang)
    for match in _SUBJECT.finditer(tokens.text):
        start, end = match.span("name")
        first, last = tokens.at(start), tokens.until(end)
        whole = first < last and tokens.starts[first] == start and tokens.ends[last - 1] == end
        if not whole or not all(_is_noun(tokens.tags[i]) for i in range(first, last)):
            continue
        if last - first == 1 and tokens.is_known(first) and "固有名詞" not in tokens.tags[first]:
            continue
        name = match["name"]
        office = patterns(words).behind.match(name)
        if office is not None and office.end() == len(name):
            continue
        if organisations.names_organisation(name) or words.country(name) is not None:
            continue
        office = _offices(words).search(match["rest"])
        lived = match["note"] is not None and _LIVED.search(match["note"]) is not None
        if office is not None and (lived or _opens(office, tokens, match.start("rest"))):
            yield Entity(first, last, "PERSON")


def _opens(office: re.Match[str], tokens: Tokens, offset: int) -> bool:
    """Whether what stands before the office is a country or a place, or nothing."""
    index = tokens.until(offset + office.start()) - 1
    tag = tokens.tags[index] if index >= 0 else ""
    return "地名" in tag or tag.startswith("接尾辞") or office.start() == 0


def _is_noun(tag: str) -> bool:
    return tag.startswith(("名詞", "接頭辞", "接尾辞", "記号", "補助記号"))
