"""Japanese names and figures inside a Norwegian or English sentence are found as well."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extractor import Extractor
from pipeline.records import Document, Segment
from pipeline.segment.islands import islands

BLANK = dict.fromkeys(("nb", "nn", "en", "ja"), "blank")


def host_of(text: str, lang: str = "nb") -> Segment:
    return Segment(start=100, end=100 + len(text), text=text, lang=lang)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norges Minoru Kihara (木原稔) kom.", ["木原稔"]),
        ("Japan bruker 43兆円 på forsvar.", ["43兆円"]),
        ("På plakaten: 令和6年10月12日.", ["令和6年10月12日"]),
        ("Statsminister ヨーナス・ガール・ストーレ sa ja.", ["ヨーナス・ガール・ストーレ"]),
        ("Hun skrev 木 på tavla.", []),
        ("Prisen er 2,75 kroner.", []),
    ],
)
def test_islands_of_a_norwegian_segment(text: str, found: list[str]) -> None:
    assert [island.text for island in islands(host_of(text))] == found


def test_a_japanese_segment_has_no_islands() -> None:
    assert not list(islands(host_of("木原稔氏が述べた。", lang="ja")))


@given(st.text(alphabet="ab1,.木原円・ ー"))
def test_islands_are_slices_that_do_not_overlap(text: str) -> None:
    found = list(islands(host_of(text)))
    for island in found:
        assert text[island.start - 100 : island.end - 100] == island.text
    for before, after in itertools.pairwise(found):
        assert before.end <= after.start


def test_rows_of_an_island_have_its_language_and_the_sentence_of_its_host() -> None:
    text = "Det er mye.\n\nJapan bruker 43兆円 på forsvar. Norge bruker 3 mrd. kroner."
    [extraction] = Extractor(models=BLANK).extract_documents([Document(doc_id="a", text=text)])
    yen, kroner = (m for m in extraction.mentions if m.table == "money")
    assert (yen.lang, yen.text, getattr(yen, "amount", None)) == ("ja", "43兆円", Decimal("43E12"))
    assert getattr(yen, "sentence", None) == "Japan bruker 43兆円 på forsvar."
    assert kroner.lang == "nb"
