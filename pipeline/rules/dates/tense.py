"""Which way the words around a date look: back, ahead, or neither.

No grammar is read. In languages with spaces the nearest finite verb of the sentence decides, where
commas and conjunctions lengthen the way to it; in Japanese the first predicate behind the date, or
the last of its sentence where the date is set off (``17日、``).
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.languages.schema.tense import SpacedTenseWords, UnspacedTenseWords
from pipeline.rules.dates.moments import NOT_AFTER, NOT_BEFORE

_REACH = 160
"""Characters on each side in which a verb is looked for."""

_FARTHEST = 24
"""Words (and their like) between a date and the verb that may speak of it."""

_BARRIER, _CLAUSE = 4, 2
"""How many words a punctuation mark and a conjunction count for."""

_LONG_ENOUGH = 5
_CHAIN = 3
"""Words behind an auxiliary in which its participle stands: ``will then be held``."""

_TOKEN = re.compile(
    r"(?P<word>'?[^\W\d_]+(?:-[^\W\d_]+)?)|(?P<mark>[,;:()–—\"“”«»])|(?P<stop>[.!?\n])"
)
_WORD = re.compile(r"[^\W\d_]+")
_CLOSE = 30
"""Characters in which ``always`` makes a verb speak of no time."""

_HEADS = re.compile(r"[ ]?(?::|[–—-])[ ]")
_GENITIVE = re.compile(r"'s\b")
_STOP = re.compile(
    r"""
    [!?…;。] | \n[ ]*\n | \.(?=\n)
  | (?: (?<=[^\W\d_]{5}) | (?<=[0-9]{4}) | (?<=[)”"»]) ) \. (?=[\s”"»)]|\Z) (?![ ][a-zæøåäö])
  | (?<=[^\W\d_]{3}) \. (?=[\s”"»)]|\Z) (?![ ][a-zæøåäö0-9])          # mrd. kr, Sept. 3
    """,
    re.VERBOSE,
)


def lean(text: str, start: int, end: int, words: SpacedTenseWords | UnspacedTenseWords) -> int:
    """The direction of the date at ``[start, end)``: ``NOT_AFTER``, ``NOT_BEFORE`` or 0.

    ``text`` is folded. A genitive (``Friday's attack``) is of the thing, not of the verb.
    """
    if isinstance(words, UnspacedTenseWords):
        return _by_predicate(text, end, words)
    return 0 if _GENITIVE.match(text, end) else _by_verb(text, start, end, words)


def sentence_start(text: str, position: int) -> int:
    """Where the sentence around ``position`` begins, or how far back it is looked for."""
    begin = max(0, position - _REACH)
    stops = list(_STOP.finditer(text, begin, position))
    return stops[-1].end() if stops else begin


def sentences_between(text: str, start: int, end: int) -> int:
    """How many sentences end in ``text[start:end]``."""
    return sum(1 for _ in _STOP.finditer(text, start, end))


def _by_verb(text: str, start: int, end: int, words: SpacedTenseWords) -> int:
    stop = _STOP.search(text, end, end + _REACH)
    left = text[sentence_start(text, start) : start]
    right = text[end : stop.start() if stop else end + _REACH]
    if _HEADS.match(right):  # OSLO, 2. september: …
        right = ""
    if not words.general.isdisjoint(_WORD.findall(f"{left[-_CLOSE:]} {right[:_CLOSE]}")):
        return 0
    before, after = _read(left, words), _read(right, words)
    if stop and not right.strip() and not any(direction for _, direction in (*before, *after)):
        after = _read(_following(text, stop.end()), words)  # a label: its text has the verb
    nearest, found = _FARTHEST, 0
    for tokens in (reversed(before), after):
        way = 0
        for cost, direction in tokens:
            way += cost
            if way >= nearest:
                break
            if direction:
                nearest, found = way, direction
                break
    return found


def _following(text: str, start: int) -> str:
    """The sentence behind the one that ends at ``start``, where it follows on the same line."""
    if not text.startswith(" ", start):
        return ""
    stop = _STOP.search(text, start, start + _REACH)
    return text[start : stop.start() if stop else start + _REACH].split("\n", 1)[0]


def _read(text: str, words: SpacedTenseWords) -> list[tuple[int, int]]:
    """Each token of ``text``: what it adds to the way, and which way it looks."""
    tokens: list[tuple[int, int]] = []
    since_future = since_neutral = _CHAIN + 1
    perfect = -1
    before = ""
    for match in _TOKEN.finditer(text):
        if match["mark"] or match["stop"]:
            tokens.append((_BARRIER, 0))
            since_future = since_neutral = _CHAIN + 1
            before = ""
            continue
        if before in words.future_before and match[0] in words.future_before[before]:
            tokens[-1] = (tokens[-1][0], NOT_BEFORE)
        word = match[0].lower()
        named = match[0] != word and text[: match.start()].strip()  # May, Will
        direction = 0 if named else _direction(word, words, by_ending=match[0] == word)
        starts_chain = not named and (word in words.future or word in words.passive)
        since_future = 0 if starts_chain else since_future + 1
        since_neutral = 0 if word in words.neutral else since_neutral + 1
        if direction == NOT_AFTER and since_future <= _CHAIN:
            direction = NOT_BEFORE
        elif direction == NOT_AFTER and word.endswith(words.past_endings):
            adjective = before in words.determiners or since_neutral <= _CHAIN
            direction = 0 if adjective else direction
        before = word
        tokens.append((_CLAUSE + 1 if word in words.clauses else 1, direction))
        if word in words.perfect:
            perfect = len(tokens) - 1
        elif perfect >= 0 and _is_participle(word, direction, words):
            tokens[perfect] = tokens[-1] = (1, NOT_AFTER)
            perfect = -1
        elif len(tokens) - perfect > _CHAIN:
            perfect = -1
    return tokens


def _is_participle(word: str, direction: int, words: SpacedTenseWords) -> bool:
    if direction:
        return direction == NOT_AFTER
    return len(word) >= _LONG_ENOUGH and word.endswith(words.participle_endings)


def _direction(word: str, words: SpacedTenseWords, *, by_ending: bool) -> int:
    if word in words.future or word in words.present:
        return NOT_BEFORE
    if word in words.past:
        return NOT_AFTER
    if not by_ending or len(word) < _LONG_ENOUGH:
        return 0
    if word.endswith(words.past_endings) and word not in words.not_past:
        return NOT_AFTER
    if words.present_endings and word.endswith(words.present_endings):
        return 0 if word in words.not_present else NOT_BEFORE
    return 0


@cache
def _predicate(words: UnspacedTenseWords) -> re.Pattern[str]:
    return re.compile(rf"(?P<past>{words.past})|(?P<future>{words.future})", re.VERBOSE)


_SENTENCE = re.compile(r"[^。\n]{0,160}。?")
_QUOTED = re.compile(r"「[^「」]*」?|『[^『』]*』?")
_SET_OFF = re.compile(r"(?:の?[午朝夜夕未早深][^、。]{0,5})?(?:は)?、|は")


def _by_predicate(text: str, end: int, words: UnspacedTenseWords) -> int:
    match = _SENTENCE.match(text, end)
    rest = _QUOTED.sub("", match[0]) if match else ""
    set_off = _SET_OFF.match(rest)
    found = 0
    for each in _predicate(words).finditer(rest):
        found = NOT_AFTER if each["past"] else NOT_BEFORE
        if not set_off:
            break
    return found
