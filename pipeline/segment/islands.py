"""Short runs of another script inside a segment, which stay in it and are read apart as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.records import Segment
from pipeline.segment import detect
from pipeline.segment.scripts import HAN, KANA

_ISLAND = re.compile(
    rf"""
    (?<! [\d,.] )
    (?: \d [\d,.]* )?                              # the digits of 43兆円
    [{KANA}{HAN}]+
    (?: [\d,.・＝=]+ [{KANA}{HAN}]+ )*               # 令和6年10月12日, ストーレ・ヨーナス
    """,
    re.VERBOSE,
)
_SHORTEST = 2


def islands(host: Segment) -> Iterator[Segment]:
    """The runs of kana and kanji inside a segment of a language that is not written in them.

    ``forsvarsminister Minoru Kihara (木原稔)`` is one Norwegian segment, for cutting it would take
    the rest of the sentence from its model; 木原稔 is an island of it. Offsets are those of the
    document, as the host's.
    """
    [lang, *_] = detect.of_script("japanese")
    if host.lang == lang:
        return
    for match in _ISLAND.finditer(host.text):
        if len(match[0]) >= _SHORTEST:
            yield Segment(
                start=host.start + match.start(),
                end=host.start + match.end(),
                text=match[0],
                lang=lang,
            )
