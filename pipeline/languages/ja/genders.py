"""Japanese: titles, offices and given names of women and men."""

from __future__ import annotations

from pipeline.languages.ja.given_names import EITHER, GIVEN_NAMES, WOMEN
from pipeline.languages.schema.genders import GenderWords
from pipeline.languages.schema.phrases import phrases

WORDS = GenderWords(
    women=WOMEN,
    men=GIVEN_NAMES - WOMEN - EITHER,
    women_endings=("子", "美", "恵", "江", "代", "奈", "香", "菜"),
    men_endings=("郎", "夫", "雄", "男", "彦", "介", "助", "太", "一", "治", "司", "之"),
    women_words=phrases(
        "夫人, 女史, 嬢, 女優, 女王, 王女, 皇后, 上皇后, 内親王, 皇太子妃, 妃, 女流棋士"
    ),
    men_words=phrases("国王, 王子, 皇太子, 親王, 横綱, 大関, 力士, 教皇, 法王"),
)
"""What in-document linking reads."""
