"""Learn what katakana stands for in Latin spellings, from UniDic and from pairs of names.

    python benchmarks/katakana_spellings.py tests/link/across/pairs/build_sound_true.tsv

prints pipeline/languages/ja/katakana_spellings.tsv. UniDic's lemmas of foreign words have their
spelling behind a hyphen (``トランプ-Trump``); its names weigh more than its common words, and the
given pairs more than both. What was seldom seen is made up for by the consonant and the vowel of a
kana, each with its own spellings. Only costs go into the table, no names.
"""

from __future__ import annotations

import argparse
import math
import re
import struct
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from aligned import Counts, Pair, learn

from pipeline.link.across.aligning import katakana_words, latin_particles, latin_words
from pipeline.link.across.sound import spelled, units
from pipeline.nlp.fugashi_tokenizer import tagger

HEAD = """\
# What a unit of katakana may stand for in Latin spellings (_: nothing), and its cost in hundredths
# of a nat; $ marks the last unit of a word. Learned from the foreign words of UniDic (BSD licence)
# and pairs of names that were written for the tests: benchmarks/katakana_spellings.py
"""
_LONGEST = 5
_MADE_UP = 8.0  # how many sightings what is made up counts for
_UNSEEN = 2.0
_COSTLIEST = 5.5
_WEIGHTS = {"人名": 3.0, "地名": 1.5}
_COMMON, _OWN = 0.25, 4.0
_HEADER = "<10I"  # of MeCab's sys.dic: magic, version, type, sizes of what follows
_LEMMA = re.compile(r"[^-]+-([A-Za-zÀ-ɏ'.]+)")
_VOWEL_LETTERS = frozenset("aeiouyåäöü")
_ROWS = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "g": "ガギグゲゴ",
    "s": "サ＿スセソ",
    "sh": "＿シ",
    "z": "ザ＿ズゼゾ",
    "j": "＿ジ",
    "t": "タ＿＿テト",
    "ch": "＿チ",
    "ts": "＿＿ツ",
    "d": "ダ＿＿デド",
    "n": "ナニヌネノ",
    "h": "ハヒ＿ヘホ",
    "f": "＿＿フ",
    "b": "バビブベボ",
    "p": "パピプペポ",
    "m": "マミムメモ",
    "y": "ヤ＿ユ＿ヨ",
    "r": "ラリルレロ",
    "w": "ワ",
    "v": "＿＿ヴ",
}
_SOUNDS = {
    kana: (consonant, vowel)
    for consonant, row in _ROWS.items()
    for kana, vowel in zip(row, "aiueo", strict=False)
}
_SMALL = dict(zip("ァィゥェォャュョヮ", "aiueoauoa", strict=True))
_FIRST_LETTERS = """
    カキクケコ kcqg; ガギグゲゴ gjk; サスセソ scz; シ sct; ザズゼゾ zs; ジ jgz; タテト td;
    チ ctk; ツ tcz; ダデド dt; ナニヌネノ nk; ハヒヘホ hjkx; フ fphvw; バビブベボ bvw; パピプペポ p;
    マミムメモ m; ヤユヨ yjiu; ラリルレロ rlw; ワ wvo; ヴ vwu
"""
"""What the spelling of a kana mostly begins with: a start for what is learned."""
_BEGINS = {
    kana: letters
    for row, letters in (item.split() for item in _FIRST_LETTERS.split(";"))
    for kana in row
}
_BY_LENGTH = (0.08, 0.35, 0.35, 0.15, 0.05, 0.02)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    written = parser.parse_args().pairs.read_text(encoding="utf-8")
    pairs = [*_unidic(), *_own(written)]
    costs = _costs(_rounded_off(learn(pairs, _prior, longest=_LONGEST)))
    lines = []
    for unit, found in sorted(costs.items()):
        kept = sorted((cost, piece) for piece, cost in found.items() if cost < _COSTLIEST)
        listed = " ".join(f"{piece or '_'}:{round(100 * cost)}" for cost, piece in kept)
        if listed:
            lines.append(f"{unit}\t{listed}")
    print(HEAD + "\n".join(lines))


# Pairs


def foreign_names() -> list[str]:
    """The foreign names of people in katakana that UniDic has."""
    return sorted({katakana for katakana, _, kind in _foreign_words() if kind == "人名"})


def _unidic() -> Iterator[Pair]:
    """The foreign words of the dictionary with their spellings, each pair once."""
    seen: dict[tuple[str, str], float] = {}
    for katakana, latin, kind in _foreign_words():
        weight = _WEIGHTS.get(kind, _COMMON)
        seen[katakana, latin] = max(weight, seen.get((katakana, latin), 0.0))
    for (katakana, latin), weight in sorted(seen.items()):
        yield from _pair(katakana, latin, weight)


def _foreign_words() -> Iterator[tuple[str, str, str]]:
    """Katakana, spelling and kind of the foreign words in MeCab's dictionary."""
    content = Path(tagger().dictionary_info[0]["filename"]).read_bytes()
    sizes = struct.unpack_from(_HEADER, content)
    start = struct.calcsize(_HEADER) + 32 + sizes[6] + sizes[7]  # the charset, the trie, the words
    for entry in content[start : start + sizes[8]].decode("utf-8", "ignore").split("\0"):
        fields = entry.split(",")
        lemma = _LEMMA.fullmatch(fields[7]) if len(fields) > 17 else None
        if lemma and re.fullmatch("[ァ-ヺー]{2,}", fields[17]):
            yield fields[17], lemma[1], fields[2]


def _own(written: str) -> Iterator[Pair]:
    """The words of the pairs of names that have as many words as each other."""
    for line in written.splitlines():
        first, tab, second = line.partition("\t")
        if not tab or line.startswith("#"):
            continue
        katakana, latin = katakana_words(first), latin_words(second)
        if len(katakana) != len(latin):
            latin = tuple(word for word in latin if word.lower() not in latin_particles())
        if len(katakana) == len(latin):
            for one, other in zip(katakana, latin, strict=True):
                if len(one) > 1 and len(other) > 1:
                    yield from _pair(one, other, _OWN)


def _pair(katakana: str, latin: str, weight: float) -> Iterator[Pair]:
    parts, letters = units(katakana), spelled(latin)
    if "ł" not in latin.lower():  # an l or a w
        letters = letters[:1]
    for one in letters:
        if parts and len(one) <= _LONGEST * len(parts):
            yield Pair(parts, one, weight / len(letters))


def _prior(unit: str, piece: str) -> float:
    chance = _BY_LENGTH[len(piece)] * 20.0 ** -len(piece)
    begins = _BEGINS.get(unit[0])
    if begins is None:
        return chance
    return chance * (0.01 if not piece else 1.0 if piece[0] in begins else 0.02)


# Costs


def _rounded_off(counts: Counts) -> Counts:
    """``counts`` with what the other place in the word, the consonant and the vowel let expect."""
    consonants, vowels = _shares_of_sounds(counts)
    anywhere: Counts = defaultdict(lambda: defaultdict(float))
    for unit, found in counts.items():
        for piece, count in found.items():
            anywhere[unit.removesuffix("$")][piece] += count
    full: Counts = {}
    for kana, found in anywhere.items():
        total = sum(found.values())
        for unit in (kana, f"{kana}$"):
            seen = counts.get(unit, {})
            more = defaultdict(float, {p: count for p, count in seen.items() if count >= 0.05})
            for piece, count in found.items():
                if count >= 0.3:
                    more[piece] += _MADE_UP / 2 * count / total
            for piece, share in _made_up(unit, consonants, vowels):
                more[piece] += _MADE_UP * share
            full[unit] = more
    return full


def _shares_of_sounds(counts: Counts) -> tuple[Counts, Counts]:
    """Consonant → its spellings, vowel (at the end of a word with ``$``) → its spellings."""
    consonants: Counts = defaultdict(lambda: defaultdict(float))
    vowels: Counts = defaultdict(lambda: defaultdict(float))
    for unit, found in counts.items():
        sound = _sound(unit)
        for piece, count in found.items() if sound else ():
            if count >= 0.3 and sound:
                head, tail = _cut(piece)
                consonants[sound[0]][head] += count
                vowels[sound[1]][tail] += 0.3 * count if unit.endswith("$") else count
                if unit.endswith("$"):
                    vowels[f"{sound[1]}$"][tail] += count
    return _shares(consonants), _shares(vowels)


def _shares(counts: Counts) -> Counts:
    shares: Counts = {}
    for sound, found in counts.items():
        total = sum(found.values())
        shares[sound] = {
            piece: count / total
            for piece, count in found.items()
            if count >= 1 and count / total > 1e-3
        }
    return shares


def _made_up(unit: str, consonants: Counts, vowels: Counts) -> Iterator[tuple[str, float]]:
    sound = _sound(unit)
    if sound is None:
        return
    tails = vowels.get(f"{sound[1]}$" if unit.endswith("$") else sound[1], {})
    for head, share in consonants.get(sound[0], {}).items():
        for tail, other in tails.items():
            if 0 < len(head + tail) <= _LONGEST and share * other > 2e-4:
                yield head + tail, share * other


def _sound(unit: str) -> tuple[str, str] | None:
    """The consonant and the vowel of a kana."""
    kana = unit.removesuffix("$")
    if kana in _SOUNDS:
        return _SOUNDS[kana]
    if len(kana) != 2 or kana[0] not in _SOUNDS or kana[1] not in _SMALL:
        return None
    consonant = "w" if kana[0] == "ウ" else _SOUNDS[kana[0]][0]
    if kana[1] in "ャュョ" and consonant not in ("sh", "j", "ch"):
        consonant += "y"
    return consonant, _SMALL[kana[1]]


def _cut(piece: str) -> tuple[str, str]:
    """The consonants that ``piece`` begins with, and the rest."""
    if piece.startswith("qu"):
        return "qu", piece[2:]
    place = next((i for i, letter in enumerate(piece) if letter in _VOWEL_LETTERS), len(piece))
    follows = piece[place + 1 : place + 2]
    if piece[place : place + 1] == "y" and (place == 0 or (follows and follows in "aeou")):
        place += 1
    return piece[:place], piece[place:]


def _costs(counts: Counts) -> Counts:
    """Half the surprise of the piece given the unit and half that of the unit given the piece."""
    pieces: defaultdict[str, float] = defaultdict(float)
    for found in counts.values():
        for piece, count in found.items():
            pieces[piece] += count
    costs: Counts = {}
    for unit, found in counts.items():
        total = sum(found.values()) + _UNSEEN
        costs[unit] = {
            piece: -0.5 * (math.log(count / total) + math.log(count / (pieces[piece] + _UNSEEN)))
            for piece, count in found.items()
        }
    return costs


if __name__ == "__main__":
    main()
