"""Foreign names in katakana and in Latin letters."""

from __future__ import annotations

import pytest

from pipeline.link.across import likeness, part_likeness

ALIKE = [
    ("ヨナス・ガール・ストーレ", "Jonas Gahr Støre", "sound"),
    ("ヨナス・ストーレ", "Jonas Gahr Støre", "sound"),  # a middle name is missing
    ("ウルズラ・フォンデアライエン", "Ursula von der Leyen", "sound"),
    ("ジョン・F・ケネディ", "John Fitzgerald Kennedy", "sound"),
    ("ジョン・ケネディ", "John F. Kennedy", "sound"),
    ("ウラジーミル・プーチン", "ウラジミール・プーチン", "sound"),
    ("ストーレ", "Støre", "sound"),
    ("トランプ", "Trump", "sound"),
    ("グラム", "Gram", "sound"),
    ("ストルテンベルグ", "Stoltenberg", "sound"),
    ("習近平", "Xi Jinping", "alias"),
    ("習近平", "シー・チンピン", "alias"),
    ("金正恩", "Kim Jong-un", "alias"),
]

NOT_ALIKE = [
    ("ドナルド・トランプ", "Melania Trump"),
    ("ドナルド・トランプ", "Trump"),  # a part is no whole name
    ("マリア・テレサ・ガルシア", "Maria Luisa Garcia"),  # two middle names
    ("ジョン・F・ケネディ", "John Robert"),
    ("リー", "Li"),  # two sounds are no evidence
    ("キム・ジョンイル", "Kim Jong-un"),
    ("習近平", "Shu Kimura"),
    ("マイケル・ジャクソン", "Janet Jackson"),
    ("・", "Gram"),
    ("ー", "Gram"),
    ("ッッッッ", "Støre"),
    ("ァァァ", "Aaa Bbb"),
]

PARTS = [
    ("ストーレ", "Jonas Gahr Støre", None, "family"),
    ("ガール", "Jonas Gahr Støre", "Gahr Støre", "family"),
    ("ヨナス", "Jonas Gahr Støre", None, "given"),
    ("フォンデアライエン", "Ursula von der Leyen", None, "family"),
    ("Gram", "ビョルン・アリル・グラム", None, "family"),
    ("Trump", "ドナルド・トランプ", None, "family"),
    ("キム", "Kim Jong-un", None, "family"),
    ("Xi", "習近平", None, "family"),
    ("ムン", "Moon Jae-in", "Moon", "family"),
    ("トランプ", "Jonas Gahr Støre", None, None),
    ("グラム", "Gram", None, None),
]


@pytest.mark.parametrize(("first", "second", "basis"), ALIKE)
def test_alike(first: str, second: str, basis: str) -> None:
    found = likeness(first, second)

    assert found is not None
    assert found.basis == basis
    assert 0 < found.score <= 1
    assert likeness(second, first) == found


@pytest.mark.parametrize(("first", "second"), NOT_ALIKE)
def test_not_alike(first: str, second: str) -> None:
    assert likeness(first, second) is None
    assert likeness(second, first) is None


@pytest.mark.parametrize(("part", "full", "family_name", "which"), PARTS)
def test_parts(part: str, full: str, family_name: str | None, which: str | None) -> None:
    found = part_likeness(part, full, family_name=family_name)

    assert (found.part if found else None) == which


def test_hostile_names_take_no_time() -> None:
    for name in ("ア" * 5_000, "ou" * 5_000, "ア・" * 3_000, "x " * 3_000, "木" * 5_000):
        for other in ("Jonas Gahr Støre", "ヨナス・ストーレ", "木原稔", "o" * 5_000, "oh" * 20):
            assert likeness(name, other) is None
