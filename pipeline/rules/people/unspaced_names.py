"""Names of people where words are not set apart by spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from pipeline.records import Person
from pipeline.rules.origin import by_model
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.names import Name
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.unspaced import UnspacedReader
from pipeline.rules.people.unspaced_evidence import UnspacedEvidence
from pipeline.rules.people.unspaced_parts import parse_unspaced
from pipeline.rules.people.unspaced_vetoes import UnspacedVetoes
from pipeline.rules.people.vetoes import is_known_organisation, is_no_person
from pipeline.rules.tokens import Entity, Tokens
from pipeline.rules.trie import alternation

_EDGES = "\"'’‘“”「」『』（）()【】〈〉《》、。，．・,.:：;；!?！？ \u3000\u00a0\u2009\u202f\t\r\n"
_PERSON_TAG = "人名"
_PLACE_TAG = "地名"
_FAMILY_TAG = "人名-姓"
_GIVEN_TAG = "人名-名"
_PROPER_TAG = "名詞-固有名詞-一般"
_KANJI = re.compile("[\u4e00-\u9fff々]+")
_LONGEST_FAMILY = 3
_JOINTS = frozenset({"、", "・", "と", "や", "および", "及び"})
_KATAKANA = re.compile("[ァ-ヺー・＝ヴ]+")
_PLACE_SUFFIXES = frozenset("県市区町村郡川山駅港島湖城州国")


class UnspacedNames:
    """Finds and describes the people of one document."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.reader = UnspacedReader(tokens, lexicon)
        self.evidence = UnspacedEvidence(tokens, lexicon, self.reader)
        self.vetoes = UnspacedVetoes(tokens, lexicon)

    @cached_property
    def _titles(self) -> frozenset[int]:
        """The tokens that are titles which only people have."""
        titles = self.lexicon.words.personal_titles
        return frozenset(i for i, word in enumerate(self.tokens.words) if word in titles)

    # The entities of the model

    def from_entities(self) -> list[Person]:
        """A row for each entity that is a person, its span cut to the name."""
        rows = (
            self._row(*self._cut(entity), rule=by_model("people", entity.found_by))
            for entity in self.tokens.entities
            if entity.label == "PERSON"
        )
        people = [row for row in rows if row is not None]
        ends = frozenset(person.end for person in people)
        named = (
            person
            for person in people
            if not self._names_thing(person)
            and not self.vetoes.is_reading(person.start, person.end, ends)
        )
        return self._with_shared_titles(list(self.vetoes.without_nouns(named)))

    def _with_shared_titles(self, people: list[Person]) -> list[Person]:
        """``people`` with 両氏 and the like for all that stand in the list before it."""
        shared: list[Person] = []
        for person in reversed(people):
            title = shared[-1].title if shared else None
            joint = self.tokens.text[person.end : shared[-1].start] if shared else ""
            plain = person.title is None and person.role is None
            if plain and joint in _JOINTS and title in self.lexicon.words.shared_titles:
                shared.append(replace(person, title=title))
            else:
                shared.append(person)
        return shared[::-1]

    def _names_thing(self, person: Person) -> bool:
        if self.vetoes.rules_over(person.end) or self.vetoes.is_thing(person.text):
            return True
        beside = person.title or person.role
        return beside is None and self.vetoes.names_thing(person.end)

    def _cut(self, entity: Entity) -> tuple[int, int]:
        """The offsets of the name in ``entity``: no brackets, honorifics or offices."""
        start = self.tokens.starts[entity.first]
        end = self.tokens.ends[entity.last - 1]
        text = self.tokens.text
        while start < end and text[start] in _EDGES:
            start += 1
        while start < end and text[end - 1] in _EDGES:
            end -= 1
        start = self.reader.inner_prefix(start, end)
        return start, self.reader.before_time_word(start, self.reader.inner_suffix(start, end))

    def _row(
        self, start: int, end: int, *, rule: str, reading: Reading | None = None
    ) -> Person | None:
        if start >= end:
            return None
        text = self.tokens.text[start:end]
        before = self.tokens.text[start - 1 : start]
        if is_no_person(text, self.lexicon, before=before, behind=self.tokens.text[end : end + 8]):
            return None
        reading = reading or self.reader.read(start, end)
        name = " ".join(text.split())
        parts = self.parse(start, end, reading)
        return Person(
            start=start, end=end, text=text, lang=self.lexicon.lang, name=name,
            given_name=parts.given, family_name=parts.family, title=reading.title,
            role=reading.role, affiliation=reading.affiliation, rule=rule,
        )  # fmt: skip

    def read_around(self, start: int, end: int) -> Reading:
        """What stands around the name at offsets ``start`` to ``end``."""
        return self.reader.read(start, end)

    def parse(self, start: int, end: int, reading: Reading) -> Name:
        """Given and family name in the name at ``start`` to ``end``."""
        titled = reading.role is not None or bool(reading.titles)
        return parse_unspaced(
            self.tokens, start, end, self.lexicon, role=reading.role, titled=titled
        )

    # Names that the model missed

    def from_context(self, found: Iterable[Person]) -> list[Person]:
        """Words that UniDic knows as names, before an honorific or an office."""
        found = list(found)
        taken = self._taken(found)
        rows: list[Person] = []
        index = 0
        while index < len(self.tokens):
            last = self._name_from(index, taken)
            row = self._abroad(index, taken)
            if row is None:
                row = self._announced(index, last) if last > index else self._titled(index, taken)
            last = max(last, self.tokens.until(row.end)) if row is not None else last
            if row is not None:
                rows.append(row)
            index = max(last, index + 1)
        return rows + self._from_evidence([*found, *rows])

    def _from_evidence(self, found: list[Person]) -> list[Person]:
        """Names that stand where only people are named."""
        rows: list[Person] = []
        taken = self._taken(found)
        for first, last in self.evidence.names(found, taken):
            if taken.isdisjoint(range(first, last)):
                start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
                row = self._row(start, end, rule="people.context")
                if row is not None and not self.vetoes.names_thing(end):
                    taken.update(range(first, last))
                    rows.append(row)
        return rows

    def _taken(self, found: Iterable[Person]) -> set[int]:
        taken = set(self.tokens.inside)
        for person in found:
            first = self.tokens.at(person.start)
            taken.update(range(first, self.tokens.until(person.end)))
        return taken

    def _name_from(self, index: int, taken: set[int]) -> int:
        """The end of the run of name tokens that begins at ``index``."""
        tags, words = self.tokens.tags, self.tokens.words
        last = index
        while last < len(words) and last not in taken:
            named = _PERSON_TAG in tags[last] or self._is_foreign(last)
            joins = last > index and words[last] == "・" and _KATAKANA.fullmatch(words[last - 1])
            if not (named or joins):
                break
            last += 1
        while last > index and words[last - 1] == "・":
            last -= 1
        return last

    def _announced(self, index: int, last: int) -> Person | None:
        """The row of tokens ``index`` to ``last`` if an honorific or office follows them."""
        word = self.tokens.words[index]
        alone = last == index + 1 and len(word) == 1 and not self._has_tag(index, _FAMILY_TAG)
        if alone or word in self.lexicon.words.not_names:
            return None
        if index and self.tokens.tags[index - 1].startswith("接頭辞"):
            return None
        start, end = self.tokens.starts[self._with_family(index)], self.tokens.ends[last - 1]
        end = self.reader.before_time_word(start, end)
        reading = self.reader.read(start, end)
        if reading.index == end:
            return None  # nothing stands behind the name
        sure = _PERSON_TAG in self.tokens.tags[index] or self._is_high(reading)
        if not sure and not self._is_unknown(index, last, reading):
            return None
        return self._row(start, end, rule="people.honorific", reading=reading)

    def _is_unknown(self, first: int, last: int, reading: Reading) -> bool:
        """Whether a foreign word that no dictionary has stands before what only people have."""
        beside = reading.titles[-1] if reading.titles else reading.role or ""
        known = any(map(self.tokens.is_known, range(first, last)))
        return not known and beside.endswith(self.lexicon.words.foreign_offices)

    def _abroad(self, index: int, taken: set[int]) -> Person | None:
        """``尹錫悦``: a Chinese or Korean name of three characters before a high office."""
        if self.tokens.words[index][0] not in self.lexicon.words.han_family_names:
            return None
        start = self.tokens.starts[index]
        end = start + _LONGEST_FAMILY
        if not _KANJI.fullmatch(self.tokens.text, start, end):
            return None
        last = self.tokens.at(end)
        whole = last < len(self.tokens) and self.tokens.starts[last] == end and last - index > 1
        before = self.tokens.tags[index - 1] if index else ""
        if not whole or before.startswith(("名詞", "接頭辞", "接尾辞")):
            return None
        vouched = self.tokens.text.startswith(self.lexicon.words.abroad_offices, end)
        if not vouched or not taken.isdisjoint(range(index, last)):
            return None
        return self._row(start, end, rule="people.honorific")

    def _with_family(self, index: int) -> int:
        """Where the name begins whose given name is at ``index``: 北側 of 北側一雄."""
        tags, words = self.tokens.tags, self.tokens.words
        before = index - 1
        if before < 0 or not tags[index].endswith(_GIVEN_TAG) or before in self.tokens.inside:
            return index
        noun = tags[before].startswith(("名詞-普通名詞-一般", "名詞-固有名詞"))
        family = noun and len(words[before]) <= _LONGEST_FAMILY and _KANJI.fullmatch(words[before])
        alone = not before or tags[before - 1].startswith(("助詞", "補助記号", "空白"))
        listed = words[before] in self.lexicon.roles or words[before] in self.lexicon.words.kin
        return before if family and alone and not listed else index

    def _titled(self, index: int, taken: set[int]) -> Person | None:
        """A name that UniDic does not know as one, before a title that only people have."""
        reach = range(index + 1, index + 1 + _LONGEST_FAMILY)
        if self._titles.isdisjoint(reach):
            return None
        last = self._proper_noun(index) or self._family_name(index)
        if last is None or not taken.isdisjoint(range(index, last)):
            return None
        start, end = self.tokens.starts[index], self.tokens.ends[last - 1]
        if last not in self._titles:
            return None
        return self._row(start, end, rule="people.honorific")

    def _proper_noun(self, index: int) -> int | None:
        """``本田``, a proper name that is a company's too."""
        word = self.tokens.words[index]
        alone = not index or "名詞" not in self.tokens.tags[index - 1]
        tag = self.tokens.tags[index]
        town = tag.endswith("地名-一般") and self._may_be_town(index)
        named = (tag == _PROPER_TAG or town) and _KANJI.fullmatch(word)
        return (
            index + 1 if named and alone and not is_known_organisation(word, self.lexicon) else None
        )

    def _may_be_town(self, index: int) -> bool:
        """Whether the town at ``index``, before a title, may be a family name: 千葉, not 東京."""
        word = self.tokens.words[index]
        return len(word) > 1 and word not in self.lexicon.words.great_cities

    def _family_name(self, index: int) -> int | None:
        """``鰯田``: two or three kanji, the last one that many family names end with."""
        last, length = index, 0
        while last < len(self.tokens) and length < _LONGEST_FAMILY:
            word = self.tokens.words[last]
            if last in self._titles or not _KANJI.fullmatch(word):
                break
            last, length = last + 1, length + len(word)
        if not 1 < length <= _LONGEST_FAMILY or last - index < 2:
            return None
        before = self.tokens.tags[index - 1] if index else ""
        free = not before.startswith(("名詞", "接頭辞", "接尾辞")) or "副詞可能" in before
        ends = self.tokens.words[last - 1].endswith(self.lexicon.words.family_name_endings)
        return last if free and ends else None

    def _is_foreign(self, index: int) -> bool:
        """Whether the token may be a foreign name that UniDic does not know: ストーレ."""
        word = self.tokens.words[index]
        return (
            len(word) > 2
            and _KATAKANA.fullmatch(word) is not None
            and self.tokens.tags[index].startswith("名詞-普通名詞")
            and word not in self.lexicon.words.role_modifiers
        )

    def _has_tag(self, index: int, tag: str) -> bool:
        return tag in self.tokens.tags[index]

    def _is_high(self, reading: Reading) -> bool:
        return reading.role is not None and reading.role.endswith(self.lexicon.words.strong_roles)

    def from_parts(self, found: list[Person], elsewhere: Sequence[Person] = ()) -> list[Person]:
        """Single words that are the family name of a full name in the document.

        ``elsewhere``: the names of its other parts.
        """
        parts = {
            person.family_name
            for person in (*found, *elsewhere)
            if person.given_name and person.family_name and len(person.family_name) > 1
        } - self._nouns_of(found)
        if not parts:
            return []
        taken = self._taken(found)
        rows = (
            self._row(self.tokens.starts[index], self.tokens.ends[index], rule="people.part")
            for index, word in enumerate(self.tokens.words)
            if word in parts and index not in taken and self._stands_alone(index)
        )
        found_whole = [row for row in rows if row is not None]
        return found_whole + self._in_pieces(parts, self._taken([*found, *found_whole]))

    def _nouns_of(self, people: Iterable[Person]) -> set[str]:
        """The common nouns that end what may be no name: ヒット of ナンバーワン・ヒット."""
        nouns = set()
        for person in people:
            first = self.tokens.at(person.start)
            foreign = person.family_name and _KATAKANA.fullmatch(person.family_name)
            noun = _PERSON_TAG not in self.tokens.tags[first] and self.tokens.is_known(first)
            if foreign and noun and person.text.endswith(str(person.family_name)):
                nouns.add(str(person.family_name))
        return nouns

    def _in_pieces(self, parts: set[str], taken: set[int]) -> list[Person]:
        """Those that the tokenizer cuts in pieces: 池|井戸 of 池井戸潤."""
        text, rows = self.tokens.text, []
        ends = set(self.tokens.ends)
        long = [part for part in parts if len(part) >= _LONGEST_FAMILY]
        for match in re.finditer(alternation(long), text) if long else ():
            first, last = self.tokens.at(match.start()), self.tokens.at(match.end())
            if (
                match.end() not in ends
                or first >= last
                or self.tokens.starts[first] != match.start()
            ):
                continue
            free = taken.isdisjoint(range(first, last)) and last - first > 1
            if free and self._is_free(first, last):
                row = self._row(*match.span(), rule="people.part")
                rows += [row] if row is not None else []
        return rows

    def _is_free(self, first: int, last: int) -> bool:
        """Whether no noun but a title or an office stands beside tokens ``first`` to ``last``."""
        tags = self.tokens.tags
        before = tags[first - 1] if first else "助詞"
        if before.startswith(("名詞", "接頭辞", "接尾辞")) or self.tokens.words[first - 1] == "・":
            return False
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        if last < len(self.tokens) and self.tokens.words[last] == "・":
            return False
        behind = tags[last] if last < len(self.tokens) else "助詞"
        return behind.startswith(("助詞", "補助記号", "助動詞")) or (
            self.reader.read(start, end).index > end
        )

    def _stands_alone(self, index: int) -> bool:
        """Whether the word is a name here, and not part of a place or of a longer name."""
        if _PERSON_TAG not in self.tokens.tags[index]:
            # Many family names are places too (木原): an office or a honorific tells.
            start, end = self.tokens.starts[index], self.tokens.ends[index]
            if _KATAKANA.fullmatch(self.tokens.words[index]):
                return end - start >= _LONGEST_FAMILY and self._is_free(index, index + 1)
            return (
                _PLACE_TAG in self.tokens.tags[index] and self.reader.read(start, end).index > end
            )
        behind = self.tokens.words[index + 1] if index + 1 < len(self.tokens) else ""
        behind_tag = self.tokens.tags[index + 1] if index + 1 < len(self.tokens) else ""
        before_tag = self.tokens.tags[index - 1] if index else ""
        if behind[:1] in _PLACE_SUFFIXES or "固有名詞" in behind_tag or "固有名詞" in before_tag:
            return False
        return behind != "・" and not (index and self.tokens.words[index - 1] == "・")
