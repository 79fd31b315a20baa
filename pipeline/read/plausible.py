"""Whether a decoding is plausible: is this Japanese, is this text at all?

cp932 gives *some* characters for most bytes, so that ``it’s`` in cp1252 decodes to an ideograph
among English letters. What tells Japanese apart: nearly all of its characters are kana, everyday
ideographs or Japanese punctuation, and they stand in runs.
"""

from __future__ import annotations

import re
import unicodedata

_SAMPLE = 200_000
"""Characters looked at."""

_FOREIGN_RUN = re.compile(r"[^\x00-\x7f]+")

_KANA = re.compile(r"[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe]")
_HALF_WIDTH_KANA = re.compile(r"[\uff61-\uff9f]")
_PUNCTUATION = re.compile(r"[\u3000-\u301f\u30fb\uff01-\uff60\u2010-\u2026\u203b\u25a0-\u26ff]")
_IDEOGRAPH = re.compile(r"[\u3005-\u3007\u4e00-\u9fff\uf900-\ufaff]")

_EVERYDAY_SHARE = 0.8
"""At least this share of what is not ASCII is everyday Japanese."""
_KANA_SHARE = 0.1
"""Running text has far more kana than this; a text with less must be ideographs in runs."""
_REPEATS = re.compile(r"(.)\1+", re.DOTALL)


def japanese_score(text: str) -> float:
    """How plausible ``text`` is as Japanese: 0 where it is not, at most 1.

    The share of its characters outside ASCII that are full-width kana, ideographs of JIS level 1
    or Japanese punctuation.
    """
    foreign = "".join(_FOREIGN_RUN.findall(text[:_SAMPLE]))
    if not foreign or _is_broken(foreign):
        return 0.0
    kana = len(_KANA.findall(foreign))
    half_width = len(_HALF_WIDTH_KANA.findall(foreign))
    ideographs = "".join(_IDEOGRAPH.findall(foreign))
    everyday = kana + _level_1(ideographs) + len(_PUNCTUATION.findall(foreign))
    if kana >= _KANA_SHARE * len(foreign):
        everyday += half_width  # a text with kana may have half-width ones besides
        return _above(everyday / len(foreign))
    if not ideographs or not _in_runs(text[:_SAMPLE]):
        return 0.0
    return _above(everyday / len(foreign))


def looks_like_text(text: str) -> bool:
    """Whether nearly all of ``text`` is assigned characters that are no controls."""
    sample = text[:_SAMPLE]
    odd = sum(
        character not in "\t\n\r\f" and unicodedata.category(character) in {"Cc", "Cn", "Co", "Cs"}
        for character in sample
    )
    return odd <= len(sample) // 100


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


def _in_runs(text: str) -> bool:
    """Whether most characters outside ASCII stand side by side, repeats counted once.

    A cp1252 quotation mark and the letter after it make one lone ideograph; a line of its
    dashes makes a run of the same one.
    """
    runs = [_REPEATS.sub(r"\1", run) for run in _FOREIGN_RUN.findall(text)]
    total = sum(map(len, runs))
    return sum(len(run) for run in runs if len(run) > 1) >= 0.7 * total
