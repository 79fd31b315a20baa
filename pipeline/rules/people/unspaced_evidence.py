"""Names that a model missed and the text vouches for, where words are not set apart by spaces.

Beside a kinsman (``長女イヴは``), behind an office (``修道士ジョン・コーに``), in a list of people
(``高山善廣、曙、小島聡``), before a verb of speech (``と田中は述べた``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pipeline.languages.schema.people import RoleKind
from pipeline.records import Person
from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.unspaced import UnspacedReader
from pipeline.rules.tokens import Tokens

_KATAKANA = re.compile("[ァ-ヺー＝ヴ]+")
_RUN = re.compile("[ァ-ヺー・＝ヴ]{2,}")
_LISTED = re.compile("[\u4e00-\u9fff々ぁ-ゖ]{1,6}|[ァ-ヺー・＝ヴ]{2,20}")
_BEFORE_SIGNATURE, _BEHIND_SIGNATURE = frozenset("＝=【〔（(・／/"), frozenset("】〕）)＝=")
_SIGNS = frozenset("、・，")
_MORE = frozenset({"ら", "他", "ほか", "など", "たち", "両氏", "各氏", "さん", "氏"})
_SUBJECTS = frozenset({"は", "が", "も"})
_FAMILY_TAG, _PERSON_TAG = "人名-姓", "人名"
_LONGEST_ITEM = 6
_SENTENCE = 60
"""Characters behind a subject in which its verb is looked for."""
_DIRECT_KINDS: tuple[RoleKind, ...] = (
    "royalty", "military", "church", "court", "government", "parliament", "academia"
)  # fmt: skip
"""Fields whose offices stand right before a name: 王子カルラス, but hardly 歌手デビュー."""


@lru_cache(maxsize=32)
def _direct(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(role for kind in _DIRECT_KINDS for role in lexicon.words.roles[kind])


class UnspacedEvidence:
    """Looks for names in one document; ``taken`` are tokens that are something already."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, reader: UnspacedReader) -> None:
        self.tokens = tokens
        self.words = lexicon.words
        self.lexicon = lexicon
        self.reader = reader

    def names(self, found: Iterable[Person], taken: set[int]) -> Iterator[tuple[int, int]]:
        """The tokens of names, first and last (half-open), which may overlap each other."""
        tags = self.tokens.tags
        for index, word in enumerate(self.tokens.words):
            named = _PERSON_TAG in tags[index] or "ァ" <= word[0] <= "ヺ"
            if not named or index in taken:
                continue
            last = self._run(index, taken)
            if (last > index and self._is_introduced(index, last)) or self._signs(index, last):
                yield index, last
            elif self._speaks(index) or self._introduces(index):
                yield index, index + 1
        yield from self._listed(sorted(found, key=lambda person: person.start), taken)

    # Behind a word that says so

    def _run(self, index: int, taken: set[int]) -> int:
        """The end of the run of katakana, or of names of people, that begins at ``index``."""
        foreign = _KATAKANA.match(self.tokens.words[index]) is not None
        if index and foreign and self._is_inside(index):
            return index
        last = index
        while last < len(self.tokens) and last not in taken:
            word = self.tokens.words[last]
            kana = foreign and _RUN.fullmatch(word + "ー") is not None
            if not kana and (foreign or _PERSON_TAG not in self.tokens.tags[last]):
                break
            last += 1
        return last

    def _is_inside(self, index: int) -> bool:
        """Whether the katakana at ``index`` goes on with what stands before it."""
        dotted = self.tokens.words[index - 1] == "・" and index > 1
        before = self.tokens.words[index - 2 if dotted else index - 1]
        return _KATAKANA.match(before[-1]) is not None

    def _is_introduced(self, first: int, last: int) -> bool:
        start, end = self.tokens.starts[first], self.tokens.ends[last - 1]
        text = self.tokens.text[start:end]
        if not first or not self._is_bounded(last) or text.endswith("・") or len(text) < 2:
            return False
        before = self.tokens.words[first - 1]
        linked = before in _SIGNS and first > 1
        if (self.tokens.words[first - 2] if linked else before) in self.words.kin:
            acts = self.tokens.tags[last - 1].endswith("サ変可能")  # 姉プロデュース
            return (not linked or before == "・") and not acts
        named = all(
            word == "・" or _PERSON_TAG in self.tokens.tags[i] or self._is_unknown(i)
            for i, word in enumerate(self.tokens.words[first:last], first)
        )
        if not named or self.lexicon.country(text) is not None:
            return False
        reading = self.reader.read(start, end)
        if reading.role is None:
            return False
        direct = self.tokens.text.endswith(_direct(self.lexicon), 0, start)
        return "・" in text or direct or self._is_native(first, last)

    def _is_unknown(self, index: int) -> bool:
        """Whether no dictionary has the foreign word at ``index``."""
        word = self.tokens.words[index]
        return (
            not self.tokens.is_known(index) and len(word) > 2 and _KATAKANA.match(word) is not None
        )

    def _is_native(self, first: int, last: int) -> bool:
        return last - first > 1 and _FAMILY_TAG in self.tokens.tags[first]

    def _is_bounded(self, last: int) -> bool:
        """Whether what stands behind is no noun, so that the name ends there."""
        if last >= len(self.tokens):
            return True
        return self.tokens.tags[last].startswith(("助詞", "補助記号", "助動詞", "空白"))

    def _signs(self, first: int, last: int) -> bool:
        """``佐々木大輔`` of ``【オスロ＝佐々木大輔】``: a full name alone between signs."""
        if not self._is_native(first, last) or not first or last >= len(self.tokens):
            return False
        signs = self.tokens.words[first - 1], self.tokens.words[last]
        return signs[0] in _BEFORE_SIGNATURE and signs[1] in _BEHIND_SIGNATURE

    # Before a verb of speech

    def _speaks(self, index: int) -> bool:
        """``田中`` of ``と田中は述べた``: a family name that is the subject of such a verb."""
        tags, words = self.tokens.tags, self.tokens.words
        if not tags[index].endswith(_FAMILY_TAG) or len(words[index]) < 2:
            return False
        if index + 1 >= len(words) or words[index + 1] not in _SUBJECTS:
            return False
        if index and not tags[index - 1].startswith(("助詞", "補助記号", "接続詞", "空白")):
            return False
        end = self.tokens.ends[index + 1]
        sentence = re.split("[。\n]", self.tokens.text[end : end + _SENTENCE], maxsplit=1)[0]
        return any(verb in sentence for verb in self.words.speech_verbs)

    def _introduces(self, index: int) -> bool:
        """``林`` of ``三崎水産の林です``: a family name behind that of an organisation."""
        tags, words = self.tokens.tags, self.tokens.words
        linked = index > 1 and words[index - 1] in self.words.place_links
        holder = self.tokens.ending_at(index - 1) if linked else None
        if holder is None or holder.label != "ORG" or not tags[index].endswith(_FAMILY_TAG):
            return False
        return self.tokens.text.startswith(self.words.introductions, self.tokens.ends[index])

    # In a list

    def _listed(self, people: list[Person], taken: set[int]) -> Iterator[tuple[int, int]]:
        """What stands between two people of a list, or ends one before ``ら``."""
        begins = {self.tokens.at(person.start) for person in people}
        for person in people:
            first = self.tokens.until(person.end)
            while first < len(self.tokens) and self.tokens.words[first] in _SIGNS:
                first += 1
                last = self._item(first, taken)
                if last == first or not self._goes_on(last, begins):
                    break
                yield first, last
                first = last

    def _item(self, first: int, taken: set[int]) -> int:
        last = first
        while last < len(self.tokens) and last not in taken and last - first < _LONGEST_ITEM:
            tag, word = self.tokens.tags[last], self.tokens.words[last]
            named = tag.startswith(("名詞", "接頭辞", "接尾辞", "記号"))
            inner = word == "・" and _KATAKANA.match(self.tokens.words[last - 1]) is not None
            if word in _MORE or not (named or (inner and last > first)):
                break
            last += 1
        text = self.tokens.slice(first, last)
        return last if _LISTED.fullmatch(text) and self._may_name(text) else first

    def _may_name(self, text: str) -> bool:
        office = self.reader.patterns.before.search(text)
        if office is not None and not office["link"]:
            return False
        if text in self.words.titles or text in self.words.kin or text in self.words.not_names:
            return False
        return self.lexicon.country(text) is None and text not in self.lexicon.calendar_words

    def _goes_on(self, last: int, begins: set[int]) -> bool:
        """Whether the list goes on with a person, or ends with a word for more of them."""
        if last >= len(self.tokens):
            return False
        if self.tokens.words[last] in _MORE:
            return True
        return self.tokens.words[last] in _SIGNS and last + 1 in begins
