"""Whether a decoding is plausible: is this Japanese, is this text at all?

cp932 gives *some* characters for most bytes, so that ``it’s`` in cp1252 decodes to an ideograph
among English letters. What tells Japanese apart: nearly all of its characters are kana, everyday
ideographs or Japanese punctuation, and they stand in runs.
"""

from __future__ import annotations

import re

_SAMPLE = 200_000
"""Characters looked at."""

_FOREIGN_RUN = re.compile(r"[^\x00-\x7f]+")

_KANA = re.compile(r"[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe]")
_HALF_WIDTH_KANA = re.compile(r"[\uff61-\uff9f]")
_PUNCTUATION = re.compile(
    r"[\u2460-\u2473\u3230-\u33ff\u3000-\u301f\u30fb\uff01-\uff60\u2010-\u2026\u203b\u25a0-\u26ff]"
)
_JIS_ROW_1 = re.compile(r"[\u3000-\u301c\u2010-\u2026\uff01-\uff5e]+")
_SYMBOLS = re.compile(
    r"[\uffe0-\uffe6\u00a0-\u024f\u0391-\u03c9\u0410-\u044f\u2030-\u2312\u2500-\u257f]"
)
_IDEOGRAPH = re.compile(r"[\u3005-\u3007\u4e00-\u9fff\uf900-\ufaff]")

_EVERYDAY_SHARE = 0.8
"""At least this share of what is not ASCII is everyday Japanese."""
_KANA_SHARE = 0.1
"""Running text has far more kana than this; a text with less must be ideographs in runs."""
_PLAIN = re.compile(r"[\t\n\r\x20-\x7e]")
_EUROPEAN = re.compile(r"[\u00a0-\u024f\u20ac]")
_PLAIN_SHARE = 0.1

_DIGITS = re.compile(r"[0-9]+")
_REPEATS = re.compile(r"(.)\1+", re.DOTALL)


def japanese_score(text: str, *, sure: bool = True) -> float:
    """How plausible ``text`` is as Japanese: 0 where it is not, at most 1.

    The share of its characters outside ASCII that are full-width kana, ideographs of JIS level 1
    or Japanese punctuation. With ``sure`` there must be kana, ideographs in runs, or nothing but
    punctuation; without, symbols and letters of the Japanese standards are enough.
    """
    foreign = "".join(_FOREIGN_RUN.findall(text[:_SAMPLE]))
    if not foreign or _is_broken(foreign):
        return 0.0
    kana = len(_KANA.findall(foreign))
    everyday = _everyday(foreign)
    if kana >= _KANA_SHARE * len(foreign):
        everyday += len(_HALF_WIDTH_KANA.findall(foreign))  # beside kana they are no accident
    elif not sure:
        everyday += len(_SYMBOLS.findall(foreign))
    elif not (_JIS_ROW_1.fullmatch(foreign) or _are_words(foreign, text[:_SAMPLE])):
        return 0.0
    return _above(everyday / len(foreign))


def wide_score(text: str) -> float:
    """How plausible ``text`` is as the right reading of UTF-16: 0 where it is not, at most 1.

    The share of characters that European or Japanese text is made of. Pairs of ASCII letters read
    as UTF-16 are ideographs, so some must be ASCII or kana.
    """
    sample = text[:_SAMPLE]
    plain = len(_PLAIN.findall(sample)) + len(_KANA.findall(sample))
    if "\0" in sample or plain < _PLAIN_SHARE * len(sample):
        return 0.0
    european = len(_EUROPEAN.findall(sample))
    return _above((plain - len(_KANA.findall(sample)) + european + _everyday(sample)) / len(sample))


def _everyday(text: str) -> int:
    """How many characters are kana, common ideographs or Japanese punctuation."""
    ideographs = "".join(_IDEOGRAPH.findall(text))
    return len(_KANA.findall(text)) + _level_1(ideographs) + len(_PUNCTUATION.findall(text))


def _above(share: float) -> float:
    return share if share >= _EVERYDAY_SHARE else 0.0


def _is_broken(foreign: str) -> bool:
    """Whether private-use characters or C1 controls show a wrong decoding."""
    return any("\x80" <= c <= "\x9f" or "\ue000" <= c <= "\uf8ff" for c in foreign)


def _level_1(ideographs: str) -> int:
    """How many of ``ideographs`` are among the 2,965 commonest (JIS X 0208 rows 16 to 47)."""
    encoded = ideographs.encode("cp932", "ignore")
    pairs = (encoded[place : place + 2] for place in range(0, len(encoded), 2))
    return sum(b"\x88\x9f" <= pair <= b"\x98\x72" or pair < b"\x82" for pair in pairs)


def _are_words(foreign: str, text: str) -> bool:
    return bool(_IDEOGRAPH.search(foreign)) and _in_runs(text)


def _in_runs(text: str) -> bool:
    """Whether most characters outside ASCII stand side by side, over figures and without repeats.

    A cp1252 quotation mark and the letter after it make one lone ideograph; a line of its
    dashes makes a run of the same one.
    """
    runs = [_REPEATS.sub(r"\1", run) for run in _FOREIGN_RUN.findall(_DIGITS.sub("", text))]
    total = sum(map(len, runs))
    return sum(len(run) for run in runs if len(run) > 1) >= 0.7 * total
