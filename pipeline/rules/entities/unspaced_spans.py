"""Where entities begin and end, where words are not set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.tokens import Entity, Tokens

_FOREIGN_HEAD = re.compile("[ァ-ヺヴA-Za-zＡ-Ｚａ-ｚ]")
_KATAKANA = re.compile("[ァ-ヺーヴ]")
_NOT_FOREIGN = re.compile("[ぁ-ゖ\u4e00-\u9fff々]{2,6}")
_PERSON_TAG, _FAMILY_TAG, _GIVEN_TAG = "人名", "人名-姓", "人名-名"
_ORDINALS = frozenset({"世"})
"""Behind a number, part of a name: ルイ14世."""
_DOT = "・"
_EQUALS = frozenset("＝=")
_HAN = re.compile("[\u4e00-\u9fff]")
_FULL = 2
"""Words of a full name, at the least."""


class UnspacedSpans:
    """Cuts the entities of one document."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = words

    def cut(self, entity: Entity) -> Iterator[Entity]:
        """``entity`` without what is no part of it; each of two names as one of its own."""
        entity = self._without_country(self._without_time(entity))
        if entity.label != "PERSON":
            yield from self._without_byline(entity)
            return
        for name in self._split(self._without_rest(entity)):
            yield self._with_given(self._without_tail(name))

    def _without_byline(self, entity: Entity) -> Iterator[Entity]:
        """``オスロ`` and ``佐々木大輔`` of ``オスロ＝佐々木大輔``."""
        signs = (i for i in range(entity.first, entity.last) if self.tokens.words[i] in _EQUALS)
        cut = next(signs, None)
        tags = self.tokens.tags[cut + 1 : entity.last] if cut is not None else []
        native = len(tags) == _FULL and tags[0].endswith(_FAMILY_TAG)
        if cut is None or cut == entity.first or not (native and tags[1].endswith(_GIVEN_TAG)):
            yield entity
            return
        yield replace(entity, last=cut)
        yield replace(entity, first=cut + 1, label="PERSON")

    def _with_given(self, entity: Entity) -> Entity:
        """``武藤容治`` of ``武藤容``: with the rest of a given name that was cut in two."""
        tags, last = self.tokens.tags, entity.last
        if last >= len(self.tokens) or last in self.tokens.inside or last - entity.first < _FULL:
            return entity
        native = tags[entity.first].endswith(_FAMILY_TAG) and tags[last - 1].endswith(_GIVEN_TAG)
        rest = tags[last].endswith(_GIVEN_TAG) and len(self.tokens.words[last]) == 1
        return replace(entity, last=last + 1) if native and rest else entity

    def _without_time(self, entity: Entity) -> Entity:
        """``大映`` of ``元大映`` before ``投手``: the first word is of an office."""
        opens = self.tokens.words[entity.first] in self.lexicon.words.openers
        inner = entity.label == "ORG" and entity.last > entity.first + 1
        return replace(entity, first=entity.first + 1) if opens and inner else entity

    def _without_country(self, entity: Entity) -> Entity:
        """``アップル`` of ``米アップル``: the letter of a country before a foreign name."""
        first, words = entity.first, self.tokens.words
        letter = words[first] in self.lexicon.words.country_letters
        named = entity.label in {"ORG", "PERSON"} and entity.last > first + 1
        if letter and named and _FOREIGN_HEAD.match(words[first + 1]):
            return replace(entity, first=first + 1)
        return entity

    def _without_rest(self, entity: Entity) -> Entity:
        """Without figures, what they count or number (``花井　電話 03``) and signs behind."""
        first, last = entity.first, entity.last
        figures = next((i for i in range(first, last) if self._is_figure(i)), last)
        if figures < last:
            last = self._without_label(first, figures)
        while first < last and not any(char.isalnum() for char in self.tokens.words[last - 1]):
            last -= 1
        return replace(entity, first=first, last=last)

    def _is_figure(self, index: int) -> bool:
        words = self.tokens.words
        behind = words[index + 1] if index + 1 < len(words) else ""
        return words[index][0].isdecimal() and behind[:1] not in _ORDINALS

    def _without_label(self, first: int, last: int) -> int:
        """``last``, or the end of the name before a space and common nouns: ``電話``."""
        spaces = [i for i in range(first + 1, last - 1) if self.tokens.words[i].isspace()]
        if spaces and all("普通名詞" in tag for tag in self.tokens.tags[spaces[-1] + 1 : last]):
            return spaces[-1]
        return last

    def _split(self, entity: Entity) -> Iterator[Entity]:
        """``萱野`` and ``貝澤`` of ``萱野・貝澤``: a dot joins two names that are not foreign."""
        dots = [i for i in range(entity.first, entity.last) if self.tokens.words[i] == _DOT]
        edges = [entity.first - 1, *dots, entity.last]
        parts = [(edges[i] + 1, edges[i + 1]) for i in range(len(edges) - 1)]
        if not all(_NOT_FOREIGN.fullmatch(self.tokens.slice(*part)) for part in parts):
            parts = [(entity.first, entity.last)]
        for first, last in parts:
            yield replace(entity, first=first, last=last)

    def _without_tail(self, entity: Entity) -> Entity:
        """``山本高行`` of ``山本高行ライン``: without common nouns behind a full name."""
        last = self._full_name_end(entity)
        if last is None:
            tail = entity.last > entity.first and _PERSON_TAG in self.tokens.tags[entity.first]
            alone = tail and self._is_tail(entity.first + 1, entity.last)
            return replace(entity, last=entity.first + 1) if alone else entity
        if _HAN.fullmatch(self.tokens.slice(last, min(last + 1, entity.last))):
            last += 1  # 武藤容|治|経済産業
        text = self.tokens.slice(last, entity.last)
        joined = _KATAKANA.match(text) and _KATAKANA.match(self.tokens.words[last - 1][-1])
        common = all(
            self.tokens.is_known(i) and _is_common(self.tokens.tags[i])
            for i in range(last, entity.last)
        )
        return replace(entity, last=last) if common and len(text) > 1 and not joined else entity

    def _full_name_end(self, entity: Entity) -> int | None:
        """The end of the family and given name, or of the foreign ones, that open ``entity``."""
        tags, words = self.tokens.tags, self.tokens.words
        last = entity.first
        while last < entity.last and _PERSON_TAG in tags[last]:
            last += 1
            dotted = last + 1 < entity.last and words[last] == _DOT
            if dotted and _PERSON_TAG in tags[last + 1]:
                last += 1
        if last - entity.first < _FULL:
            return None
        native = _FAMILY_TAG in tags[entity.first] and _GIVEN_TAG in tags[last - 1]
        return last if native or _DOT in words[entity.first : last] else None

    def _is_tail(self, first: int, last: int) -> bool:
        """``コール`` of ``熊田コール``, ``・プラン`` of ``ドッジ・プラン``."""
        text = self.tokens.slice(first, last) if first < last else ""
        return text.removeprefix(_DOT) in self.lexicon.words.name_tails


def _is_common(tag: str) -> bool:
    return tag.startswith(("名詞-普通名詞", "副詞", "接頭辞", "形状詞")) or "数詞" in tag
