"""How foreign names are written in katakana."""

from __future__ import annotations

from pipeline.languages.schema.phrases import phrases

PARTICLES = phrases("""
    フォン, フォンデア, ファン, ヴァン, バン, デ, デア, デル, デッラ, ダ, ド, ドス, ラ, ル, ビン,
    イブン, アル, エル, ベン
""")
"""Words between the parts of a name that one text writes and another leaves out."""

SUFFIXES = phrases("ジュニア, シニア")
"""What stands behind the family name and may be left out."""

OLDER_SPELLINGS = (
    ("ヴァ", "バ"),
    ("ヴィ", "ビ"),
    ("ヴェ", "ベ"),
    ("ヴォ", "ボ"),
    ("ヴ", "ブ"),
    ("ティ", "チ"),
    ("ディ", "ジ"),
    ("ウィ", "ウイ"),
    ("ウェ", "ウエ"),
    ("ウォ", "ウオ"),
    ("シェ", "セ"),
    ("ジェ", "ゼ"),
    ("ー", ""),
    ("ッ", ""),
)
"""Spellings of foreign sounds and of lengths, and what stands for them in other texts."""
