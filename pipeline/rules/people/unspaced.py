"""Titles, offices and affiliations where words are not set apart by spaces.

An office stands behind the name (``岸田文雄首相``, ``トランプ前米大統領``), in brackets behind it
(``佐藤恒治氏（トヨタ自動車社長）``) or before it, joined by a particle, a space or a new line
(``前首相の菅義偉氏``); its place stands before either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.rules.people.lexicon import Lexicon
from pipeline.rules.people.reading import Reading
from pipeline.rules.people.unspaced_offices import patterns
from pipeline.rules.people.unspaced_places import Place, UnspacedPlaces
from pipeline.rules.people.vetoes import is_known_organisation
from pipeline.rules.tokens import Tokens

_WINDOW = 24
"""How far before a name an office is looked for, in characters."""
_LONGEST_BRACKET = 40
_MOST_CHAINED = 3
_LONGEST_VERB = 8
_BRACKETS = {"（": "）", "(": ")", "＝": "＝"}
_NOT_IN_BRACKETS = re.compile("[（(「『。\n]")
_LATIN = re.compile(r"[\w .,'’&-]*[A-Za-z][\w .,'’&-]*", re.ASCII)
_KATAKANA = re.compile("[ァ-ヺーヴ]")
_PARTS = (re.compile("[、=＝，]"), re.compile("[・、=＝，/／]"))
_OWN_ENDS = frozenset("県市都府区町村党")
"""Single words that open an office, unless a name before them has them: 沖縄県|知事."""


@lru_cache(maxsize=32)
def _company_offices(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.words.roles["company"])


class UnspacedReader:
    """Reads around names in one document; offsets, not tokens, bound what is read."""

    def __init__(self, tokens: Tokens, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.lexicon = words
        self.words = words.words
        self.patterns = patterns(words)
        self.places = UnspacedPlaces(tokens, words)
        self._ends = frozenset(tokens.ends)

    def read(self, start: int, end: int) -> Reading:
        """What stands around the name at ``start`` to ``end``."""
        reading = Reading(index=end, titles=[])
        self._read_behind(end, reading)
        if reading.index > end:
            self._read_brackets(reading.index, reading)
        behind = reading.role is not None
        self._read_before(start, reading)
        if reading.affiliation is None:
            reading.affiliation = self._affiliation_before(start, reading, behind=behind)
        return reading

    def _affiliation_before(self, start: int, reading: Reading, *, behind: bool) -> str | None:
        """The place right before a name whose office (``behind`` it) or title is known."""
        if reading.role is not None and not behind:
            return self.places.holder(start)
        if reading.role is not None:
            place = self.places.ending(self.places.without_link(start))
            if place is not None and self._appoints(place, reading.role):
                return place.name
            company = reading.role.endswith(_company_offices(self.lexicon))
            return self.places.holder(start) or (
                self.places.company_before(start) if company else None
            )
        if reading.titles and self.text[start - 1 : start] in self.words.place_links:
            return self.places.organisation_ending(start - 1)
        led = self.patterns.leads.search(self.text, max(0, start - _LONGEST_VERB), start)
        return self.places.organisation_ending(led.start()) if led is not None else None

    def _appoints(self, place: Place, role: str) -> bool:
        return place.organisation or role not in self.words.private_roles

    # Where a name ends

    def before_time_word(self, start: int, end: int) -> int:
        """Where a name ends whose last letter tells of a former office: 森 of 森元首相."""
        words = self.lexicon.words
        if end - start < 2 or self.text[end - 1] not in words.time_words:
            return end
        foreign = _KATAKANA.match(self.text, end - 2) is not None
        return end - 1 if foreign or self.text.startswith(words.sole_offices, end) else end

    def inner_prefix(self, start: int, end: int) -> int:
        """Where the name in an entity begins that took in an office: 大将軍足利義教."""
        first = self.tokens.at(start)
        match = self.patterns.office.match(self.text, start, end)
        while match is not None and match.end() not in self._ends:
            match = self.patterns.office.match(self.text, start, match.end() - 1)
        if match is None or end - match.end() < 2 or first >= len(self.tokens):
            return start
        following = self.tokens.at(match.end())
        named = following < len(self.tokens) and "人名" in self.tokens.tags[following]
        return match.end() if named and "人名" not in self.tokens.tags[first] else start

    def inner_suffix(self, start: int, end: int) -> int:
        """Where the name in an entity ends that took in its title or office, or some of it."""
        for cut in range(start + 1, end):
            if not self._splits(cut):
                continue
            if _KATAKANA.match(self.text, cut) and _KATAKANA.match(self.text, cut - 1):
                if self._follows_foreign_name(start, cut) and self._office_crosses(cut, end):
                    return cut  # アダム・ウォルシュ|ヘッドコーチ
                continue
            match = self.patterns.title.match(self.text, cut, end)
            whole = match is not None and match.end() == end
            if whole and self.text[cut:end] not in self.words.name_like_titles:
                return cut
            match = self.patterns.behind.match(self.text, cut, end)
            joined = self.text[cut] == "・" or self.text[cut - 1] == "・"
            if match is not None and match.end() == end and not joined:
                return cut
            if cut - start > 1 and not joined and self._office_crosses(cut, end):
                return cut
        return end

    def _follows_foreign_name(self, start: int, cut: int) -> bool:
        before = self.tokens.until(cut) - 1
        return "・" in self.text[start:cut] and "人名" in self.tokens.tags[before]

    def _splits(self, offset: int) -> bool:
        return offset in self._ends or len(self.tokens) < 2

    def _office_crosses(self, cut: int, end: int) -> bool:
        """Whether an office begins at ``cut`` that goes on behind ``end``: 特技|監督."""
        index = self.tokens.at(cut)
        if cut not in self._ends or "人名" in self.tokens.tags[index]:
            return False
        place = self.places.starting(cut) if "地名" in self.tokens.tags[index] else None
        if place is not None and place.end - place.start < 2:
            return False  # 習近|平国家主席
        at = place.end if place is not None else cut
        match = self._whole_words(self.patterns.behind.match(self.text, at), at)
        return match is not None and match.end() > end and match["place"] is None

    # Behind the name

    def _read_behind(self, end: int, reading: Reading) -> None:
        end = self._read_brackets(end, reading)
        for at, opened, place in self._openings(end):
            match = self._whole_words(self.patterns.behind.match(self.text, at), at)
            if match is not None:
                reading.role = opened + match["time"] + match["role"]
                named = place.name if place is not None else self.places.country(match["place"])
                if place is not None and self._is_branch(place, match):
                    reading.role, named = f"{opened}{place.name}{match['role']}", None
                reading.affiliation = named or reading.affiliation
                reading.index = match.end()
                if match["title"]:
                    reading.titles.append(match["title"])
                return
            title = self.patterns.title.match(self.text, at) if place is not None else None
            if title is not None and place is not None and self._is_noun_of_title(title):
                reading.titles.append(title.group())  # 鈴木東京大教授
                reading.affiliation, reading.index = place.name, title.end()
                return
        self._read_title(end, reading)

    def _is_branch(self, place: Place, match: re.Match[str]) -> bool:
        """``東京`` of ``東京支店長``: the town is part of the office."""
        branch = match["role"].endswith(self.words.branch_roles)
        return branch and not place.organisation and self.lexicon.country(place.name) is None

    def _openings(self, end: int) -> Iterator[tuple[int, str, Place | None]]:
        """Where an office behind ``end`` may begin, what opened it and its place before it."""
        start = end + (self.text[end : end + 1] == "・")
        office = self._whole_words(self.patterns.behind.match(self.text, end), end)
        if office is not None and office["role"] in self.lexicon.roles:
            yield end, "", None  # 衆院議員
        if (place := self.places.starting(start)) is not None:
            yield place.end, place.opened, place
        opened = self.patterns.opening.match(self.text, start)
        whole = opened is not None and opened.end() in self._ends
        place = self.places.starting(opened.end()) if opened is not None and whole else None
        if opened is not None and place is not None:
            yield place.end, opened.group(), place
        yield end, "", None

    def _is_noun_of_title(self, title: re.Match[str]) -> bool:
        return title.group() in self.words.nouns_of_title and title.end() in self._ends

    def _whole_words(self, match: re.Match[str] | None, at: int) -> re.Match[str] | None:
        """``match``, shortened so that it ends where a word ends."""
        while match is not None and match.end() not in self._ends:
            match = self.patterns.behind.match(self.text, at, match.end() - 1)
        return match

    def _read_title(self, end: int, reading: Reading) -> None:
        match = self.patterns.title.match(self.text, end)
        if match is None and self.text[end : end + 1] in self.words.place_links:
            match = self.patterns.title.match(self.text, end + 1)  # AとBの両氏
            shared = match is not None and match.group() in self.words.shared_titles
            match = match if shared else None
        if match is not None and match.end() in self._ends:
            reading.titles.append(match.group())
            reading.index = match.end()

    # Brackets

    def _read_brackets(self, end: int, reading: Reading) -> int:
        """``（自民党）``, ``（53）＝自民＝``; returns the offset behind them."""
        for _ in range(2):
            close = _BRACKETS.get(self.text[end : end + 1])
            if close is None:
                break
            stop = self.text.find(close, end + 1, end + _LONGEST_BRACKET)
            if stop < 0 or _NOT_IN_BRACKETS.search(self.text, end + 1, stop):
                break
            self._read_in_bracket(end + 1, stop, reading)
            end = stop + 1
        return end

    def _read_in_bracket(self, start: int, end: int, reading: Reading) -> None:
        for part_start, part_end in _parts(self.text, start, end):
            if reading.role is None:
                self._read_office_in_bracket(part_start, part_end, reading)
            if reading.affiliation is None:
                reading.affiliation = self._place_in_bracket(part_start, part_end, reading)

    def _read_office_in_bracket(self, start: int, end: int, reading: Reading) -> None:
        for at, opened, place in self._openings(start):
            match = self.patterns.behind.fullmatch(self.text, at, end)
            if match is not None:
                reading.role = opened + match["time"] + match["role"]
                named = place.name if place is not None else self.places.country(match["place"])
                reading.affiliation = named or reading.affiliation
                return
            title = self.patterns.title.fullmatch(self.text, at, end)
            if title is not None and self._is_noun_of_title(title) and not reading.titles:
                reading.titles.append(title.group())
                reading.affiliation = place.name if place is not None else reading.affiliation
                return

    def _place_in_bracket(self, start: int, end: int, reading: Reading) -> str | None:
        name = self.text[start:end]
        if name in self.words.parties or name.endswith(self.words.party_endings):
            return name
        spelled = _LATIN.fullmatch(name) and _KATAKANA.match(self.text, max(0, start - 2))
        if spelled and not is_known_organisation(name, self.lexicon):
            return None  # アンザック（ANZAC）
        if self.places.is_organisation(start, end):
            return name
        place = self.places.starting(start) if reading.role is not None else None
        if place is None:
            return None
        rest = self.text[place.end : end]
        return name if rest in {"", *_OWN_ENDS} and not place.opened else None

    # Before the name

    def _read_before(self, start: int, reading: Reading) -> None:
        if not self._may_follow_office(start):
            return
        match = self._office_ending(start, reading)
        if match is None:
            if reading.role is None:
                self._read_title_before(start, reading)
            return
        begins, role, place = self._with_place(match)
        if self._is_held(begins):
            return  # the office is that of the name before: 岸田首相の…
        roles = [role] if reading.role is None else [role, reading.role]
        affiliations = [place.name] if place is not None and self._appoints(place, role) else []
        while len(roles) < _MOST_CHAINED and (match := self._chained(begins)) is not None:
            begins, role, place = self._with_place(match)
            roles.insert(0, role)
            affiliations += [place.name] if place is not None else []
        reading.role = "; ".join(roles)
        if affiliations:
            reading.affiliation = affiliations[0]

    def _may_follow_office(self, start: int) -> bool:
        """Whether what stands before ``start`` ends as an office does, but for what links it."""
        before = self.text[max(0, start - _WINDOW) : start].rstrip()
        lasts = self.patterns.lasts
        if before[-1:] in lasts:
            return True
        links = self.patterns.links.search(before)
        return links is not None and before[: links.start()][-1:] in lasts

    def _is_held(self, begins: int) -> bool:
        begins -= self.text[begins - 1 : begins] == "・"
        holder = self.tokens.ending_at(self.tokens.at(begins))
        return holder is not None and holder.label == "PERSON"

    def _office_ending(self, end: int, reading: Reading) -> re.Match[str] | None:
        """The longest office before ``end`` that begins with a word, not inside an entity."""
        for match in self._ending(self.patterns.before, end):
            link = match["link"].strip()
            if reading.role is not None and link not in self.words.sure_links:
                return None
            appoints = link == self.words.appointing_link
            behind = self.text[reading.index : reading.index + _WINDOW]
            if appoints and behind and not behind.startswith(self.words.appointed):
                return None
            return match
        return None

    def _chained(self, end: int) -> re.Match[str] | None:
        """``俳優で`` before ``歌手の``."""
        return next(self._ending(self.patterns.chained, end), None)

    def _ending(self, pattern: re.Pattern[str], end: int) -> Iterator[re.Match[str]]:
        """What ``pattern`` finds up to ``end``, the longest first, from where a word begins."""
        for index in range(self.tokens.at(max(0, end - _WINDOW)), self.tokens.at(end)):
            entity = self.tokens.inside.get(index)
            if entity is None or entity.first == index:
                match = pattern.match(self.text, self.tokens.starts[index], end)
                if match is not None:
                    yield match

    def _with_place(self, match: re.Match[str]) -> tuple[int, str, Place | None]:
        """Where an office before a name begins with its place, the office, and the place."""
        begins, role = match.start("role"), match["role"]
        index = self.tokens.at(begins)
        own = self.tokens.words[index] in _OWN_ENDS and index > 0
        if own and "固有名詞" in self.tokens.tags[index - 1] and len(role) > 2:
            begins, role = begins + 1, role[1:]  # 沖縄県|知事
        before = self.places.without_link(begins)
        place = self.places.ending(before, letters=before == begins)
        if place is None and len(match.groupdict().get("link", "").strip()) > 1:
            place = self._workplace(begins)
        if place is None:
            return begins, role, None
        opened = place.opened or self._opening_before(place.start)
        if before == begins and self._is_branch(place, match):
            return place.start - len(opened), f"{opened}{place.name}{role}", None
        return place.start - len(opened), opened + role, place

    def _workplace(self, begins: int) -> Place | None:
        """``X社で`` before ``部長を務める``: the organisation where an office is held."""
        if self.text[begins - 1 : begins] not in self.words.chain_links:
            return None
        place = self.places.ending(begins - 1)
        return place if place is not None and place.organisation else None

    def _opening_before(self, end: int) -> str:
        """``元`` of 元東芝社長, ``駐日`` of 駐日ノルウェー大使."""
        for start in range(max(0, end - 4), end):
            index = self.tokens.at(start)
            whole = self.tokens.starts[index] == start and index not in self.tokens.inside
            if whole and self.patterns.opening.fullmatch(self.text, start, end):
                return self.text[start:end]
        return ""

    def _read_title_before(self, start: int, reading: Reading) -> None:
        """``東京大学教授の``."""
        match = next(self._ending(self.patterns.title_before, start), None)
        if match is None or match["link"].strip() == self.words.appointing_link:
            return
        begins, title, place = self._with_place(match)
        if self._is_held(begins):
            return
        reading.titles.insert(0, title)
        if place is not None and place.organisation:
            reading.affiliation = place.name


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands in a bracket: all of it, then what stands between its signs."""
    yield start, end
    seen = {(start, end)}
    for signs in _PARTS:
        at = start
        while at <= end:
            found = signs.search(text, at, end)
            stop = found.start() if found is not None else end
            if stop > at and (at, stop) not in seen:
                seen.add((at, stop))
                yield at, stop
            at = stop + 1
