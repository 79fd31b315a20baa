"""Japanese names in Han characters, kana and Latin letters: what is one name and what is not."""

from __future__ import annotations

import pytest

from pipeline.link.across import block_keys, likeness, part_likeness

ALIKE = [
    ("木原稔", "Minoru Kihara", "reading"),
    ("木原稔", "KIHARA Minoru", "reading"),
    ("木原稔", "木原みのる", "reading"),
    ("木原 稔", "キハラ ミノル", "reading"),
    ("木原みのる", "Kihara, Minoru", "reading"),
    ("きはらみのる", "Minoru Kihara", "reading"),
    ("大野太郎", "Taroh Ohno", "reading"),
    ("大野太郎", "Tarō Ōno", "reading"),
    ("大野太郎", "Tarou Oono", "reading"),
    ("大野太郎", "Taro Ono", "reading"),
    ("小野太郎", "Taro Ono", "reading"),  # as good: the letters do not say which
    ("河野太郎", "Taro Kono", "reading"),
    ("河野太郎", "Tarou Kouno", "reading"),
    ("難波淳一", "Jun'ichi Namba", "reading"),
    ("難波淳一", "Zyuniti Nanba", "reading"),
    ("八田信二", "Shinji Hatta", "reading"),
    ("源頼朝", "Minamoto no Yoritomo", "reading"),
    ("イチロー", "Ichiro", "reading"),
    ("蓮舫", "Renho", "reading"),
    ("オノ・ヨーコ", "Yoko Ono", "reading"),
    ("Minoru Kihara", "Kihara Minoru", "reading"),
    ("Shohei Ohtani", "Shōhei Ōtani", "reading"),
    ("髙橋大輔", "高橋大輔", "exact"),
    ("渡邊 博", "渡辺博", "exact"),
    ("KARI  NORDMANN-LI", "Kari Nordmann Li", "exact"),
    ("ﾖﾅｽ･ｽﾄｰﾚ", "ヨナス・ストーレ", "exact"),
    ("Jonas Støre", "Jonas Stoere", "exact"),
]

NOT_ALIKE = [
    ("木原稔", "Taro Kono"),
    ("木原稔", "木原実"),  # one reading, two men
    ("小野太郎", "Taro Ohno"),  # the letters say that it is long
    ("安倍晋三", "安部晋三"),
    ("習近平", "Minoru Kihara"),
    ("木原稔", "Kihara"),  # a part is no whole name
    ("Kari Nordmann", "Nordmann Kari"),  # order is free in Japanese names alone
    ("飯田純", "Jun Ida"),
    ("", ""),
    ("12", "一二"),
]


@pytest.mark.parametrize(("first", "second", "basis"), ALIKE)
def test_alike(first: str, second: str, basis: str) -> None:
    found = likeness(first, second)

    assert found is not None
    assert found.basis == basis
    assert 0 < found.score <= 1
    assert likeness(second, first) == found
    assert block_keys(first) & block_keys(second)


@pytest.mark.parametrize(("first", "second"), NOT_ALIKE)
def test_not_alike(first: str, second: str) -> None:
    assert likeness(first, second) is None
    assert likeness(second, first) is None


@pytest.mark.parametrize(
    ("part", "full", "which"),
    [
        ("Kihara", "木原稔", "family"),
        ("キハラ", "木原稔", "family"),
        ("木原", "Minoru Kihara", "family"),
        ("みのる", "木原稔", "given"),
        ("Minoru", "木原稔", "given"),
        ("Sato", "木原稔", None),
        ("Minoru Kihara", "木原稔", None),  # not a part
    ],
)
def test_parts(part: str, full: str, which: str | None) -> None:
    found = part_likeness(part, full)

    assert (found.part if found else None) == which
