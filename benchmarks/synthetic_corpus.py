"""A corpus that nobody wrote: the rows of any number of documents, with known truth.

People and organisations are invented: names of syllables, Japanese ones of frequent characters
with their readings. A few are in most documents and most are in few (Zipf); there are namesakes,
single family names, offices, countries and parties in four languages, foreigners in katakana and
Japanese in Latin letters, and documents are about subjects with people and organisations of their
own. The same seed gives the same rows.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from pipeline.records import Organisation, Person


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    pairs = (pair.split() for pair in text.split(",") if pair.strip())
    return tuple((written, read) for written, read in pairs)


_ONSETS = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v"]
_VOWELS = ["a", "e", "i", "o", "u"]
_KANA = {
    onset + vowel: kana
    for onset, row in {
        "b": "バ ベ ビ ボ ブ", "d": "ダ デ ディ ド ドゥ", "f": "ファ フェ フィ フォ フ",
        "g": "ガ ゲ ギ ゴ グ", "h": "ハ ヘ ヒ ホ フ", "k": "カ ケ キ コ ク", "l": "ラ レ リ ロ ル",
        "m": "マ メ ミ モ ム", "n": "ナ ネ ニ ノ ヌ", "r": "ラ レ リ ロ ル", "s": "サ セ シ ソ ス",
        "t": "タ テ ティ ト トゥ", "v": "ヴァ ヴェ ヴィ ヴォ ヴ",
    }.items()
    for vowel, kana in zip(_VOWELS, row.split(), strict=True)
}  # fmt: skip
_ENDINGS = {"sen": "セン", "berg": "ベルグ", "stad": "スタ", "son": "ソン", "": ""}
_FAMILY_FIRST = _pairs("""
    木 ki, 山 yama, 川 kawa, 石 ishi, 小 ko, 大 o, 中 naka, 西 nishi,
    北 kita, 東 higashi, 高 taka, 松 matsu, 竹 take, 吉 yoshi, 岡 oka, 森 mori,
    藤 fuji, 島 shima, 村 mura, 内 uchi, 上 ue, 井 i, 黒 kuro, 白 shira,
    青 ao, 長 naga, 杉 sugi, 桜 sakura, 野 no, 金 kane
""")
_FAMILY_LAST = _pairs("""
    原 hara, 村 mura, 本 moto, 田 da, 川 kawa, 山 yama, 野 no, 島 shima,
    沢 sawa, 崎 saki, 井 i, 橋 hashi, 木 ki, 下 shita, 谷 tani, 岡 oka,
    林 bayashi, 森 mori, 口 guchi, 尾 o, 葉 ba, 内 uchi
""")
_GIVEN_FIRST = _pairs("""
    健 ken, 和 kazu, 正 masa, 義 yoshi, 弘 hiro, 明 aki, 直 nao, 秀 hide,
    信 nobu, 智 tomo, 雅 masa, 英 hide, 幸 yuki, 光 mitsu, 博 hiro, 孝 taka,
    良 yoshi, 洋 yo, 恵 kei, 由 yu
""")
_GIVEN_LAST = _pairs("""
    一 ichi, 夫 o, 子 ko, 美 mi, 樹 ki, 彦 hiko, 雄 o, 之 yuki,
    也 ya, 代 yo, 司 ji, 郎 ro, 江 e, 人 to
""")


@dataclass(slots=True)
class Somebody:
    """A person, or with ``parts`` empty an organisation, as the truth knows it."""

    number: int
    home: str
    latin: str
    other: str = ""
    """Han characters of Japanese, katakana of others."""
    family: str = ""
    other_family: str = ""
    offices: list[tuple[str, str]] = field(default_factory=list)
    """Norwegian-English-Japanese words with bars, and the place so, too."""
    kind: str | None = None


OFFICES = _lines("""
    statsminister|prime minister|首相
    forsvarsminister|defence minister|防衛相
    utenriksminister|foreign minister|外相
    finansminister|finance minister|財務相
    president|president|大統領
    partileder|party leader|党首
    ordfører|mayor|市長
    ambassadør|ambassador|大使
    statssekretær|state secretary|副大臣
""")
JOBS = _lines("""
    konsernsjef|chief executive|社長
    styreleder|chairman|会長
    talsperson|spokesperson|広報担当者
    professor|professor|教授
    forsker|researcher|研究員
    lege|doctor|医師
    trener|coach|監督
    forfatter|author|作家
    advokat|lawyer|弁護士
    journalist|journalist|記者
    direktør|director|部長
    analytiker|analyst|アナリスト
""")
COUNTRIES = _lines("""
    Norge|Norway|ノルウェー
    Japan|Japan|日本
    Storbritannia|United Kingdom|英国
    USA|United States|米国
    Sverige|Sweden|スウェーデン
    Danmark|Denmark|デンマーク
    Tyskland|Germany|ドイツ
    Frankrike|France|フランス
    Finland|Finland|フィンランド
    Italia|Italy|イタリア
    Kina|China|中国
    Canada|Canada|カナダ
""")
FAMOUS = _lines("""
    NATO|NATO|NATO
    FN|United Nations|国連
    NRK|NRK|NRK
    Equinor|Equinor|エクイノール
    Stortinget|Storting|ノルウェー国会
    Toyota|Toyota|トヨタ自動車
    Norges Bank|Norges Bank|ノルウェー銀行
    BBC|BBC|BBC
    Reuters|Reuters|ロイター
    NHK|NHK|NHK
""")
COLUMN = {"nb": 0, "nn": 0, "en": 1, "ja": 2}


class World:
    """Who there is, and what documents are about."""

    def __init__(self, documents: int, seed: int) -> None:
        self.documents = documents
        self.random = random.Random(seed)
        self.people = [self._person(number) for number in range(int(documents * 0.6))]
        self.organisations = [
            self._organisation(number) for number in range(max(len(FAMOUS), documents // 5))
        ]
        self._weights = _zipf(len(self.people))
        self._org_weights = _zipf(len(self.organisations))
        self.subjects = [self._subject() for _ in range(max(3, documents // 12))]
        self._subject_weights = _zipf(len(self.subjects))

    def _person(self, number: int) -> Somebody:
        home = self.random.choices(("nb", "nn", "en", "ja"), (45, 8, 27, 20))[0]
        make = self._japanese if home == "ja" else self._foreign
        somebody = make(number, home)
        if self.random.random() < 0.3:
            country = {"nb": 0, "nn": 0, "ja": 1}.get(home, self.random.randrange(2, 12))
            places = COUNTRIES[country]
            offices = self.random.sample(OFFICES, self.random.choice((1, 1, 2)))
            somebody.offices = [(office, places) for office in offices]
        elif self.random.random() < 0.8:
            job = JOBS[int(len(JOBS) * self.random.random() ** 2)]
            somebody.offices = [(job, "")]
        return somebody

    def _japanese(self, number: int, home: str) -> Somebody:
        family, family_read = self._composed(_FAMILY_FIRST, _FAMILY_LAST)
        given, given_read = self._composed(_GIVEN_FIRST, _GIVEN_LAST)
        return Somebody(
            number, home, f"{given_read} {family_read}", f"{family}{given}", family_read, family
        )

    def _composed(
        self, firsts: Sequence[tuple[str, str]], lasts: Sequence[tuple[str, str]]
    ) -> tuple[str, str]:
        one = firsts[int(len(firsts) * self.random.random() ** 1.5)]
        two = lasts[int(len(lasts) * self.random.random() ** 1.5)]
        return one[0] + two[0], (one[1] + two[1]).capitalize()

    def _foreign(self, number: int, home: str) -> Somebody:
        given, given_kana = self._word(2, 60, "")
        ending = self.random.choice(("sen", "berg", "stad") if home != "en" else ("son", ""))
        family, family_kana = self._word(3, 900, ending)
        return Somebody(
            number, home, f"{given} {family}", f"{given_kana}・{family_kana}", family, family_kana
        )

    def _word(self, syllables: int, of: int, ending: str) -> tuple[str, str]:
        """A word and its katakana, one of about ``of`` times ten, some much more frequent."""
        chosen = random.Random(int(of * 10 * self.random.random() ** 3) * 7 + syllables)
        parts = [chosen.choice(_ONSETS) + chosen.choice(_VOWELS) for _ in range(syllables)]
        kana = "".join(_KANA[part] for part in parts) + _ENDINGS[ending]
        return ("".join(parts) + ending).capitalize(), kana

    def _organisation(self, number: int) -> Somebody:
        if number < len(FAMOUS):
            return Somebody(number, "en", FAMOUS[number], kind=None)
        first, _ = self._word(3, 900, "")
        second = self.random.choice(("Energi", "Invest", "Shipping", "Bygg", "Data", "Fisk"))
        name = f"{first}{number % 97:02} {second}"
        return Somebody(number, "nb", f"{name}|{name}|{name}", kind="company")

    def _subject(self) -> tuple[str, list[int], list[int]]:
        size = self.random.randrange(5, 25)
        people = self.random.choices(range(len(self.people)), cum_weights=self._weights, k=3)
        people += self.random.choices(range(len(self.people)), k=size)
        organisations = self.random.choices(range(len(self.organisations)), k=size // 3 + 1)
        for number in people:
            person = self.people[number]
            if person.offices and not person.offices[0][1]:
                place = self.organisations[organisations[0]].latin
                person.offices = [(office, place) for office, _ in person.offices]
        return self.people[people[3]].home, people, organisations

    def document(self, number: int) -> tuple[list[Person], list[Organisation], dict[str, str]]:
        """The rows of document ``number``, and who each id of it is."""
        chance = random.Random(f"{number} {len(self.people)}")
        subject = chance.choices(self.subjects, cum_weights=self._subject_weights)[0]
        home, people, organisations = subject
        lang = home if chance.random() < 0.75 else chance.choice(("nb", "nn", "en", "ja"))
        who = chance.sample(people, min(len(people), chance.randrange(2, 9)))
        if chance.random() < 0.5:
            who += chance.choices(range(len(self.people)), cum_weights=self._weights)
        which = chance.sample(organisations, min(len(organisations), chance.randrange(1, 4)))
        which += chance.choices(range(len(self.organisations)), cum_weights=self._org_weights, k=2)
        doc_id = f"{lang}/{number:07}.txt"
        found = _Rows(doc_id, lang, chance)
        for one in dict.fromkeys(who):
            found.add_person(self.people[one])
        for one in dict.fromkeys(which):
            found.add_organisation(self.organisations[one])
        return found.people, found.organisations, found.truth

    def rows(self) -> Iterator[tuple[list[Person], list[Organisation], dict[str, str]]]:
        """The rows and the truth of each document."""
        return map(self.document, range(self.documents))


class _Rows:
    """The rows of one document, as linking in the document leaves them."""

    def __init__(self, doc_id: str, lang: str, chance: random.Random) -> None:
        self.doc_id, self.lang, self.chance = doc_id, lang, chance
        self.people: list[Person] = []
        self.organisations: list[Organisation] = []
        self.truth: dict[str, str] = {}
        self._names: set[str] = set()
        self._at = 0

    def add_person(self, somebody: Somebody) -> None:
        chance, other = self.chance, self.lang == "ja"
        full = somebody.other if other else somebody.latin
        family = somebody.other_family if other else somebody.family
        alone = chance.random() < 0.12
        if full in self._names or family in self._names:
            return  # two of one name in a document are for linking in the document to tell
        self._names |= {full, family}
        given = full.replace(family, "").strip(" ・")
        name = family if alone else full
        local_id = f"p-{len(self.truth)}"
        self.truth[local_id] = f"p{somebody.number}"
        for place in range(chance.choice((1, 1, 2, 3, 5))):
            is_first = place == 0
            role = affiliation = None
            if somebody.offices and chance.random() < (0.65 if is_first else 0.1):
                office, at = chance.choice(somebody.offices)
                role = office.split("|")[COLUMN[self.lang]]
                if at and chance.random() < 0.6:
                    affiliation = at.split("|")[COLUMN[self.lang]]
                if chance.random() < 0.01:
                    affiliation = chance.choice(COUNTRIES).split("|")[COLUMN[self.lang]]
            text = full if is_first and not alone else family
            self.people.append(
                Person(
                    doc_id=self.doc_id, start=self._next(text), end=self._at, text=text,
                    lang=self.lang, name=name, given_name=None if alone else given,
                    family_name=None if alone else family, role=role, affiliation=affiliation,
                    person_id=local_id, basis="exact" if text == name else "part",
                    rule="people.ner",
                )
            )  # fmt: skip

    def add_organisation(self, somebody: Somebody) -> None:
        name = somebody.latin.split("|")[COLUMN[self.lang]]
        if name in self._names:
            return
        self._names.add(name)
        local_id = f"o-{len(self.truth)}"
        self.truth[local_id] = f"o{somebody.number}"
        form = "AS" if somebody.kind and self.chance.random() < 0.3 else None
        text = f"{name} {form}" if form else name
        self.organisations.append(
            Organisation(
                doc_id=self.doc_id, start=self._next(text), end=self._at, text=text,
                lang=self.lang, name=text, kind=somebody.kind, legal_form=form,
                organisation_id=local_id, basis="exact", rule="organisations.ner",
            )
        )  # fmt: skip

    def _next(self, text: str) -> int:
        start = self._at + 1
        self._at = start + len(text)
        return start


def _zipf(size: int) -> list[float]:
    """Weights of ranks, added up."""
    return list(accumulate(1 / (rank + 3) for rank in range(size)))
