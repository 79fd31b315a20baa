"""The Japanese tokenizer: nothing of the text is lost, and UniDic's analysis arrives."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from pipeline.nlp import fugashi_tokenizer
from pipeline.nlp.fugashi_tokenizer import PIECE, create_fugashi_tokenizer

CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "trefakta.FugashiTokenizer.v1"}}}

# Kana in both widths, voicing marks that combine, emoji with joiners, every sort of white space.
TRICKY = (
    "東京ﾄｳｷｮｳﾞﾟ\u3099\u309aがぱァ～ー株㈱㍻①ＮＨＫnhk０1.,-'\"「」。、🎉👩\u200d🔬e\u0301"
    "\t\r\n\v \u3000\u00a0\u2028\x00\x1b\ufeff"
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("ja", config=CONFIG)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(st.text(), st.text(alphabet=TRICKY), st.text(alphabet=" 　a東\n")))
def test_the_text_of_the_doc_is_the_text(nlp: Language, text: str) -> None:
    doc = nlp.make_doc(text)
    assert doc.text == text
    assert "".join(token.text_with_ws for token in doc) == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "前\x00後",
        "東京都は\r\n\t梅雨　入り。",
        "か\u3099き\u309a",
        "a" * (PIECE * 30 + 1),  # one unknown word longer than MeCab can count
        "漢" * (PIECE * 10),
        "。" * (PIECE * 10),
        ("本日は晴天なり。" * PIECE)[: PIECE * 5],
        " a" * PIECE,
    ],
)
def test_any_length_and_any_character(nlp: Language, text: str) -> None:
    assert nlp.make_doc(text).text == text


def test_a_lone_surrogate_is_a_value_error_as_everywhere_in_spacy(nlp: Language) -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        nlp.make_doc("前\ud800後")


def test_white_space_follows_spacy(nlp: Language) -> None:
    doc = nlp.make_doc("NHK  と JR　東\n")
    assert [(token.text, token.whitespace_) for token in doc] == [
        ("NHK", " "),  # one ASCII space belongs to the word before it
        (" ", ""),  # any other is a token
        ("と", " "),
        ("JR", ""),
        ("　", ""),
        ("東", ""),
        ("\n", ""),
    ]
    assert [token.tag_ for token in doc if token.is_space] == ["空白"] * 3


@pytest.mark.parametrize(
    ("text", "tag", "pos", "reading"),
    [
        ("佐藤", "名詞-固有名詞-人名-姓", "PROPN", "サトウ"),
        ("花子", "名詞-固有名詞-人名-名", "PROPN", "ハナコ"),
        ("大阪", "名詞-固有名詞-地名-一般", "PROPN", "オオサカ"),
        ("NHK", "名詞-固有名詞-一般", "PROPN", "エヌエイチケー"),  # known in full width only
        ("ＮＨＫ", "名詞-固有名詞-一般", "PROPN", "エヌエイチケー"),
        ("2024", "名詞-数詞", "NUM", None),
        ("。", "補助記号-句点", "PUNCT", None),
        ("🎉", "補助記号-一般", "SYM", None),
    ],
)
def test_unidic_is_on_the_token(
    nlp: Language, text: str, tag: str, pos: str, reading: str | None
) -> None:
    (token,) = nlp.make_doc(text)
    assert (token.tag_, token.pos_, token._.reading) == (tag, pos, reading)


def test_the_norm_is_the_same_in_every_width(nlp: Language) -> None:
    assert [nlp.make_doc(text)[0].norm_ for text in ("NHK", "ＮＨＫ", "ﾄﾖﾀ")] == [
        "nhk",
        "nhk",
        "トヨタ",
    ]


def test_copies_and_saved_tokenizers_work(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "ja")
    others = [
        copy.deepcopy(nlp),
        pickle.loads(pickle.dumps(nlp)),  # noqa: S301 (our own bytes)
        spacy.load(tmp_path / "ja"),
        spacy.blank("ja", config=CONFIG).from_bytes(nlp.to_bytes()),
    ]
    assert [other("佐藤花子")[1]._.reading for other in others] == ["ハナコ"] * len(others)


def test_one_tagger_a_process() -> None:
    first = create_fugashi_tokenizer()(spacy.blank("ja", config=CONFIG))
    second = create_fugashi_tokenizer()(spacy.blank("ja", config=CONFIG))
    assert first("東京").text == second("東京").text
    assert fugashi_tokenizer.tagger.cache_info().currsize == 1
