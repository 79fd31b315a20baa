"""Foreign words in katakana against Latin spellings: how well one may be the other's sound.

A word in katakana is a row of units (a kana with its small kana; the last one marked), each of
which stands for up to five letters of the Latin word. What a unit may stand for, and what that
costs, is in ``pipeline/languages/ja/katakana_spellings.tsv``: half the surprise of the letters
given the unit and half that of the unit given the letters, in hundredths of a nat, learned from the
foreign words of UniDic, which gives their spelling, and from the pairs that the tests are built on
(``benchmarks/katakana_spellings.py``). The best way to spell all units is the score of two words.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product

from pipeline.link.across.readings import foreign_spellings

_LONGEST_CHUNK = 5
_LONGEST_WORD = 40
_END = "$"
_SMALL = frozenset("ァィゥェォャュョヮ")
_UNLIKE = -9.0
_COST_BESIDE_KNOWN = 1.0
_WEIGHT_OF_WORST = 0.38
_OTHER_KANA = str.maketrans(
    {"ヰ": "ウィ", "ヱ": "ウェ", "ヲ": "オ", "ヂ": "ジ", "ヅ": "ズ", "ヵ": "カ", "ヶ": "ケ"}
)
_OTHER_LETTERS = {
    **dict.fromkeys("čćĉ", "ch"),
    **dict.fromkeys("šśşșŝ", "sh"),
    **dict.fromkeys("žżź", "zh"),
    **dict.fromkeys("țţ", "ts"),
    "ø": "ö",
    "æ": "ä",
    "œ": "oe",
    "ß": "ss",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "ñ": "ny",
    "ř": "rz",
    "ё": "yo",
}
_KEPT = frozenset("åäöüł")
_READ_AS = {
    "å": ("å", "o", "a"),
    "ä": ("ä", "e", "a"),
    "ö": ("ö", "o", "e"),
    "ü": ("ü", "u", "y"),
    "ł": ("l", "w"),
}
_MOST_SPELLINGS = 9
_MOST_CHUNKS = 12
_LIKELY = 5.0


@lru_cache(maxsize=100_000)
def word_score(katakana: str, latin: str) -> float:
    """How well ``latin`` spells ``katakana``, in nats a unit, negated; 0 is best.

    Two thirds of it are the mean cost of the units, one third that of the worst, since names that
    are nearly alike differ in one place. A spelling that is known for ``katakana`` costs nothing;
    any other of a word with known ones (マイケル, *Michelle*) costs more. True pairs are mostly
    above -3, and what is below -9 is not told apart.
    """
    known = known_spellings(katakana)
    spellings = spelled(latin)
    if not known.isdisjoint(spellings):
        return 0.0
    parts = units(katakana)
    if not parts or not spellings:
        return _UNLIKE
    cost, worst = min(_cheapest(parts, letters) for letters in spellings)
    score = -(1 - _WEIGHT_OF_WORST) * cost / len(parts) - _WEIGHT_OF_WORST * worst
    return max(_UNLIKE, score - (_COST_BESIDE_KNOWN if known else 0.0))


@lru_cache(maxsize=50_000)
def known_spellings(katakana: str) -> frozenset[str]:
    """The spellings that UniDic and ``pipeline/languages/ja/foreign_names.tsv`` have for a word."""
    return foreign_spellings(katakana) | _own_spellings().get(katakana, frozenset())


@lru_cache(maxsize=50_000)
def units(katakana: str) -> tuple[str, ...]:
    """The units of a word in katakana; none where it is no such word.

    >>> units("ストーレ"), units("シュミット")
    (('ス', 'ト', 'ー', 'レ$'), ('シュ', 'ミ', 'ッ', 'ト$'))
    """
    found: list[str] = []
    for char in katakana.translate(_OTHER_KANA):
        if char in _SMALL and found and len(found[-1]) == 1 and found[-1] not in "ーッン":
            found[-1] += char
        else:
            found.append(char)
    if not found or len(found) > _LONGEST_WORD:
        return ()
    return (*found[:-1], found[-1] + _END)


@lru_cache(maxsize=50_000)
def spelled(latin: str) -> tuple[str, ...]:
    """``latin`` in letters a–z and those of ``åäöü`` that it has, and with these read otherwise."""
    letters = ""
    for char in unicodedata.normalize("NFC", latin.lower()):
        if char in _KEPT:
            letters += char
        elif char in _OTHER_LETTERS:
            letters += _OTHER_LETTERS[char]
        else:
            letters += "".join(c for c in unicodedata.normalize("NFKD", char) if "a" <= c <= "z")
    if not letters or len(letters) > _LONGEST_WORD:
        return ()
    choices = [_READ_AS.get(letter, (letter,)) for letter in letters]
    found: list[str] = []
    for choice in product(*choices):
        found.append("".join(choice))
        if len(found) == _MOST_SPELLINGS:
            break
    return tuple(found)


@lru_cache(maxsize=50_000)
def first_letters(katakana: str) -> frozenset[str]:
    """The letters that a spelling of ``katakana`` may begin with."""
    found = {spelling[0] for spelling in known_spellings(katakana)}
    for unit in units(katakana):
        chunks = _table(unit)
        found.update(chunk[0] for chunk, cost in chunks.items() if chunk and cost < _LIKELY)
        if chunks.get("", _LIKELY) >= _LIKELY:
            break
    return frozenset(found)


def _cheapest(parts: tuple[str, ...], letters: str) -> tuple[float, float]:
    """The cost of the cheapest way to spell ``parts`` as ``letters``, and its costliest unit."""
    limit = -_UNLIKE * len(parts)
    end = len(letters)
    reached = {0: (0.0, 0.0)}
    for part in parts:
        table = _table(part)
        ahead: dict[int, tuple[float, float]] = {}
        for start, (cost, worst) in reached.items():
            for stop in range(start, min(end, start + _LONGEST_CHUNK) + 1):
                more = table.get(letters[start:stop])
                if more is not None and cost + more < (ahead[stop][0] if stop in ahead else limit):
                    ahead[stop] = cost + more, max(worst, more)
        reached = ahead
        if not reached:
            break
    return reached.get(end, (limit, -_UNLIKE))


@cache
def spellings_of(unit: str) -> tuple[tuple[str, float], ...]:
    """What a unit of katakana may stand for, with its cost; the likeliest ones."""
    by_cost = sorted(_table(unit).items(), key=lambda pair: (pair[1], pair[0]))
    return tuple(by_cost[:_MOST_CHUNKS])


@cache
def _table(unit: str) -> dict[str, float]:
    return _costs().get(unit) or _costs().get(unit.removesuffix(_END)) or {}


@cache
def _own_spellings() -> dict[str, frozenset[str]]:
    text = files("pipeline.languages.ja").joinpath("foreign_names.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {
        katakana: frozenset(spelled(name)[0] for name in listed.split("|"))
        for katakana, listed in rows
    }


@cache
def _costs() -> dict[str, dict[str, float]]:
    """Unit → letters → cost in nats."""
    text = files("pipeline.languages.ja").joinpath("katakana_spellings.tsv").read_text("utf-8")
    table: dict[str, dict[str, float]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            unit, listed = line.split("\t")
            pairs = (item.split(":") for item in listed.split())
            table[unit] = {chunk.strip("_"): int(cost) / 100 for chunk, cost in pairs}
    return table
