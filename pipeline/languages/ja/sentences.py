"""What ends a Japanese sentence and what shows that it goes on."""

from __future__ import annotations

from dataclasses import replace

from pipeline.languages.en.sentences import WORDS as ENGLISH
from pipeline.languages.schema.sentences import word_set

WORDS = replace(
    ENGLISH,  # foreign names keep their abbreviations inside Japanese
    openers=ENGLISH.openers
    | word_set("""
        ところ とはいえ ともあれ とりわけ とにかく ともかく はい はじめ のち はたして がん がっ
    """),
    unspaced=True,
    continuations=(
        *("と", "って", "を", "の", "は", "へ", "にも", "では", "とも"),
        *("という", "など", "から", "まで", "より", "だと", "だっ", "である", "でした", "です"),
        *("が", "みたい", "らしい"),
    ),
)
